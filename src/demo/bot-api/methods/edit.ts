import { isDeepStrictEqual } from "node:util";
import { badRequest } from "../api-error.ts";
import type { Chat, ShownMessage } from "../chat.ts";
import { formatCaption, formatMessageText } from "../format-text.ts";
import { Parameters } from "../parameters.ts";
import { parseReplyMarkup } from "../reply-markup.ts";
import { messageToWire } from "../wire.ts";
import type { MessageContent } from "../world.ts";
import { DONE, type Method, type MethodCall, type MethodResult } from "./method.ts";

const DELETABLE_SECONDS = 48 * 3600;

/** editMessageText: without reply_markup the keyboard goes. */
export const editMessageText: Method = (call) => {
  const { params } = call;
  if ((params.string("text") ?? "") === "") throw badRequest("message text is empty");
  const { chat, message } = findEditable(call);
  if (message.file !== undefined) throw badRequest("there is no text in the message to edit");
  const formatted = formatMessageText(params.sentText("text"));
  return edit(call, chat, message, { ...formatted, html: params.string("text") ?? "" });
};

/** editMessageCaption: of a document or photo. */
export const editMessageCaption: Method = (call) => {
  const { chat, message } = findEditable(call);
  if (message.file === undefined) throw badRequest("there is no caption in the message to edit");
  const formatted = formatCaption(call.params.sentText("caption"));
  return edit(call, chat, message, { ...formatted, html: call.params.string("caption") ?? "" });
};

/** editMessageReplyMarkup: the keyboard alone. */
export const editMessageReplyMarkup: Method = (call) => {
  const { chat, message } = findEditable(call);
  return edit(call, chat, message, {});
};

/** editMessageMedia: a photo or document with its caption in the place of the old one. */
export const editMessageMedia: Method = (call) => {
  const { chat, message } = findEditable(call);
  const media = call.params.object("media");
  const kind = media?.type;
  if (media === undefined || (kind !== "photo" && kind !== "document")) {
    throw badRequest("can't parse InputMedia: unsupported type");
  }
  const inner = new Parameters(media, call.params.files);
  const file = call.backend.files.receive(kind, inner.string("media"), "media", inner);
  const caption = formatCaption(inner.sentText("caption"));
  return edit(call, chat, message, { ...caption, html: inner.string("caption") ?? "", file });
};

/** deleteMessage: any of the chat's within 48 hours of the world's time. */
export const deleteMessage: Method = ({ backend, params }) => {
  const { world } = backend;
  const chat = world.findWritableChat(params.chatId());
  const id = params.requiredInteger("message_id", "message identifier is not specified");
  const message = world.findMessage(chat, id, "message to delete not found");
  const isOld = world.now() / 1000 - message.date > DELETABLE_SECONDS;
  const isForeign = message.from !== "bot" && chat.type !== "private" && chat.botStatus !== "administrator";
  if (isOld || isForeign) throw badRequest("message can't be deleted for everyone");
  world.deleteMessage(chat, id);
  return DONE;
};

function findEditable({ backend, params }: MethodCall): { chat: Chat; message: ShownMessage } {
  const chat = backend.world.findWritableChat(params.chatId());
  const id = params.requiredInteger("message_id", "message identifier is not specified");
  const message = backend.world.findMessage(chat, id, "message to edit not found");
  if (message.from !== "bot" || message.service !== undefined) throw badRequest("message can't be edited");
  return { chat, message };
}

function edit(
  { backend, params }: MethodCall,
  chat: Chat,
  before: ShownMessage,
  content: Partial<MessageContent>,
): MethodResult {
  const replyMarkup = parseReplyMarkup(params.object("reply_markup"));
  if (replyMarkup !== undefined && !("inline_keyboard" in replyMarkup)) {
    throw badRequest("inline keyboard expected");
  }
  const change = { ...content, replyMarkup };
  if (isSame(before, change)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  const message = backend.world.editMessage(chat, before, change);
  return { result: messageToWire(backend.world, message), message };
}

function isSame(before: ShownMessage, change: Partial<MessageContent>): boolean {
  const after = { ...before, ...change };
  return (
    after.text === before.text &&
    after.file?.fileId === before.file?.fileId &&
    isDeepStrictEqual(after.entities, before.entities) &&
    isDeepStrictEqual(after.replyMarkup, before.replyMarkup)
  );
}
