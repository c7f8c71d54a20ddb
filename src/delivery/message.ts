import { InputFile } from "grammy";
import { type Html, plainTextOf, rawHtml } from "../text/html.ts";
import type { Attachment, Recipe } from "./attachment.ts";

/** A button below a message: one that presses (callback data, at most 64 bytes) or one that opens a page. */
export type Button =
  | { readonly text: string; readonly press: string }
  | { readonly text: string; readonly url: string };

export type Keyboard = readonly (readonly Button[])[];

/** A message as it is kept in the outbox, without its chat. `html` is Telegram's HTML. */
export interface OutgoingMessage {
  readonly html: string;
  readonly keyboard?: Keyboard;
  /** The message to change in place of sending a new one. */
  readonly edit?: number;
  /** Asks the reader's client to answer this very message, so that a group's bot sees the answer. */
  readonly askReply?: boolean;
  /** A picture or file that is made when it is sent; the text is its caption. */
  readonly attach?: Recipe;
  /** Set once Telegram has refused the markup: the text alone is sent. */
  readonly plain?: boolean;
}

export interface BotApiRequest {
  readonly method: "sendMessage" | "editMessageText" | "sendPhoto" | "sendDocument";
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The call to the Bot API that puts the message into a chat; `file` is what its recipe makes, if it has one. */
export function planRequest(
  message: OutgoingMessage,
  chatId: string,
  threadId: number | null,
  file: Attachment | null = null,
): BotApiRequest {
  const thread = threadId !== null && { message_thread_id: threadId };
  const words = message.plain ? plainTextOf(rawHtml(message.html)) : message.html;
  const format = !message.plain && { parse_mode: "HTML" };
  if (file !== null) {
    const isPicture = message.attach?.kind === "figures";
    return {
      method: isPicture ? "sendPhoto" : "sendDocument",
      parameters: {
        chat_id: chatId,
        [isPicture ? "photo" : "document"]: new InputFile(file.bytes, file.name),
        caption: words,
        ...format,
        ...markupOf(message),
        ...thread,
      },
    };
  }
  const text = { text: words, ...format };
  const parameters = {
    chat_id: chatId,
    ...text,
    link_preview_options: { is_disabled: true },
    ...markupOf(message),
  };
  if (message.edit !== undefined) {
    return { method: "editMessageText", parameters: { ...parameters, message_id: message.edit } };
  }
  return {
    method: "sendMessage",
    parameters: { ...parameters, ...thread },
  };
}

export function messageOf(html: Html, extras: Omit<OutgoingMessage, "html"> = {}): OutgoingMessage {
  return { html: html.html, ...extras };
}

function markupOf({ keyboard, askReply }: OutgoingMessage): Record<string, unknown> {
  if (keyboard && keyboard.length > 0) {
    const rows = keyboard.map((row) =>
      row.map((button) =>
        "url" in button
          ? { text: button.text, url: button.url }
          : { text: button.text, callback_data: button.press },
      ),
    );
    return { reply_markup: { inline_keyboard: rows } };
  }
  return askReply ? { reply_markup: { force_reply: true, selective: true } } : {};
}
