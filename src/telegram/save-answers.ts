import type { Update } from "grammy/types";
import { directLine } from "../../digests/line-direction.ts";
import { DAY_MS } from "../clock.ts";
import { messageOf } from "../delivery/message.ts";
import type { Stores } from "../storage/database.ts";
import { ANSWER_LANE, type NewDelivery } from "../storage/delivery-store.ts";
import { type Html, joinHtml, plainTextOf, rawHtml } from "../text/html.ts";
import { splitMessage } from "../text/split-message.ts";
import type { Answer } from "./command.ts";

/** How long an answer is worth sending. */
const EXPIRY_MS = DAY_MS;

type ShownAnswer = Exclude<Answer, { kind: "notice" }>;

/** Puts the answers to an update into the outbox, each line in the direction of `language` (BCP 47). */
export async function saveAnswers(
  stores: Stores,
  update: Update,
  answers: readonly Answer[],
  { language, now }: { readonly language: string; readonly now: number },
): Promise<void> {
  const message = update.message ?? update.channel_post ?? update.callback_query?.message;
  const chatId = message?.chat.id ?? update.my_chat_member?.chat.id;
  if (chatId === undefined) return;
  const place = { chatId: String(chatId), threadId: threadOf(message), pressed: pressedMessage(update) };
  const shown = answers.filter((answer) => answer.kind !== "notice");
  const deliveries = shown.flatMap((answer, index) =>
    payloadsOf(answer, place.pressed, language).map(
      (payload, part): NewDelivery => ({
        dedupeKey: `u:${update.update_id}:${index}${part === 0 ? "" : `:${part}`}`,
        chatId: place.chatId,
        threadId: place.threadId,
        lane: ANSWER_LANE,
        payload,
        bodyId: null,
        notBefore: 0,
        expiresAt: now + EXPIRY_MS,
      }),
    ),
  );
  if (deliveries.length > 0) await stores.deliveries.add(deliveries);
}

/** One message, or several where the text is longer than Telegram takes; the keyboard stands under the last. */
function payloadsOf(answer: ShownAnswer, pressed: number | null, language: string): readonly string[] {
  if (answer.kind === "attachment") {
    const { recipe: attach, keyboard } = answer;
    const caption = directLines(answer.html, language);
    return [JSON.stringify(messageOf(caption, { attach, ...(keyboard && { keyboard }) }))];
  }
  const parts = splitMessage(directLines(answer.html, language));
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const changes = answer.kind === "edit" && index === 0 && pressed !== null;
    return JSON.stringify(
      messageOf(part, {
        ...(isLast && answer.keyboard && { keyboard: answer.keyboard }),
        ...(changes && { edit: pressed }),
        ...(isLast && answer.kind === "message" && answer.askReply && { askReply: true }),
      }),
    );
  });
}

function directLines(markup: Html, language: string): Html {
  const lines = markup.html.split("\n").map(rawHtml);
  return joinHtml(
    lines.map((line) => (plainTextOf(line).trim() === "" ? line : directLine(line, language))),
    "\n",
  );
}

function threadOf(
  message: Update["message"] | NonNullable<Update["callback_query"]>["message"],
): number | null {
  if (!message || !("is_topic_message" in message) || !message.is_topic_message) return null;
  return message.message_thread_id ?? null;
}

/** The message whose button was pressed; null where Telegram no longer lets it be changed, its date is then 0. */
function pressedMessage(update: Update): number | null {
  const pressed = update.callback_query?.message;
  return pressed === undefined || pressed.date === 0 ? null : pressed.message_id;
}
