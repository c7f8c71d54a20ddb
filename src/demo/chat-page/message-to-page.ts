import type { Chat, ShownMessage } from "../bot-api/chat.ts";
import type { JsonObject } from "../bot-api/json.ts";

/** A message as the page draws it; `date` is in ms. */
export function messageToPage(chat: Chat, message: ShownMessage): JsonObject {
  const { file } = message;
  const answered = message.replyTo === undefined ? undefined : chat.messages.get(message.replyTo);
  return {
    id: message.messageId,
    mine: message.from !== "bot",
    date: message.date * 1000,
    edited: message.editDate !== undefined,
    text: message.text,
    entities: message.entities,
    markup: message.replyMarkup ?? null,
    replyTo: answered === undefined ? null : { id: answered.messageId, text: answered.text.slice(0, 200) },
    file:
      file === undefined
        ? null
        : {
            kind: file.kind,
            name: file.fileName,
            size: file.bytes.byteLength,
            url: `/demo/file/${file.fileId}`,
            width: file.width,
            height: file.height,
          },
  };
}
