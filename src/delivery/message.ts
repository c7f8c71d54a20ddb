import { type Html, plainTextOf, rawHtml } from "../text/html.ts";

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
  /** Set once Telegram has refused the markup: the text alone is sent. */
  readonly plain?: boolean;
}

export interface BotApiRequest {
  readonly method: "sendMessage" | "editMessageText";
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The call to the Bot API that puts the message into a chat. */
export function planRequest(
  message: OutgoingMessage,
  chatId: string,
  threadId: number | null,
): BotApiRequest {
  const text = message.plain
    ? { text: plainTextOf(rawHtml(message.html)) }
    : { text: message.html, parse_mode: "HTML" };
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
    parameters: { ...parameters, ...(threadId !== null && { message_thread_id: threadId }) },
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
