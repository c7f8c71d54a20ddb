import type { Update, UserFromGetMe } from "grammy/types";
import { parseCommand } from "./parse-command.ts";

/**
 * Whether somebody waits for an answer: a press, a command, an answer to the bot's own message, anything in a private
 * chat. A group's talk among its members is none of the bot's business, even where it sees all of it.
 */
export function isMeantForBot(update: Update, me: Pick<UserFromGetMe, "id" | "username">): boolean {
  if (update.callback_query) return true;
  const message = update.message ?? update.channel_post;
  if (!message || message.is_automatic_forward) return false;
  if (message.chat.type === "private" || parseCommand(message, me.username) !== null) return true;
  const answered = message.reply_to_message;
  // In a channel every post is the channel's own; who wrote the answered one is not said.
  return update.channel_post ? answered !== undefined : answered?.from?.id === me.id;
}
