import { type Api, GrammyError } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { SECOND_MS } from "../clock.ts";
import { isMeantForBot } from "./meant-for-bot.ts";

const ASK_MS = 10 * SECOND_MS;

/**
 * Whether the update's author may change what its chat gets. In a private chat the reader decides; elsewhere the
 * administrators do, also those who write in the chat's own name. Throws where Telegram does not answer.
 */
export async function mayChangeChat(api: Api, update: Update, me: UserFromGetMe): Promise<boolean> {
  const message = update.message ?? update.channel_post ?? update.callback_query?.message;
  const chat = message?.chat;
  if (!chat || chat.type === "private" || update.channel_post) return true;
  if (update.message?.sender_chat?.id === chat.id) return true;
  const from = update.callback_query?.from ?? update.message?.from;
  if (!from || !isMeantForBot(update, me)) return false;
  try {
    const member = await api.getChatMember(chat.id, from.id, AbortSignal.timeout(ASK_MS) as never);
    return member.status === "creator" || member.status === "administrator";
  } catch (error) {
    // Somebody whom Telegram does not show among the members is no administrator.
    if (error instanceof GrammyError && error.error_code < 429) return false;
    throw error;
  }
}
