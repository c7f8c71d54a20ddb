import { badRequest } from "../api-error.ts";
import type { Chat, SentFile } from "../chat.ts";
import { formatCaption, formatMessageText } from "../format-text.ts";
import { isObject } from "../json.ts";
import type { Parameters } from "../parameters.ts";
import { parseReplyMarkup } from "../reply-markup.ts";
import { messageToWire } from "../wire.ts";
import type { MessageContent, World } from "../world.ts";
import { DONE, type Method, type MethodCall, type MethodResult } from "./method.ts";

const CHAT_ACTIONS = new Set([
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
]);

/** sendMessage: the text must be shown in full, or it is refused. */
export const sendMessage: Method = (call) => {
  const { backend, params } = call;
  if ((params.string("text") ?? "") === "") throw badRequest("message text is empty");
  const chat = backend.world.findWritableChat(params.chatId());
  const formatted = formatMessageText(params.sentText("text"));
  return send(call, chat, { from: "bot", ...formatted, html: params.string("text") ?? "" });
};

/** sendDocument: an upload or a file id, with a caption. */
export const sendDocument: Method = (call) => sendFile(call, "document");

/** sendPhoto: a PNG or JPEG upload or a file id, with a caption. */
export const sendPhoto: Method = (call) => sendFile(call, "photo");

/** sendChatAction: shown as "typing" whatever the action. */
export const sendChatAction: Method = ({ backend, params }) => {
  const chat = backend.world.findWritableChat(params.chatId());
  if (!CHAT_ACTIONS.has(params.string("action") ?? "")) throw badRequest("wrong parameter action in request");
  backend.world.announce({ kind: "typing", chatId: chat.id });
  return DONE;
};

function sendFile(call: MethodCall, kind: SentFile["kind"]): MethodResult {
  const { backend, params } = call;
  const chat = backend.world.findWritableChat(params.chatId());
  const caption = formatCaption(params.sentText("caption"));
  const file = backend.files.receive(kind, params.string(kind), kind, params);
  return send(call, chat, { from: "bot", ...caption, html: params.string("caption") ?? "", file });
}

function send({ backend, params }: MethodCall, chat: Chat, content: MessageContent): MethodResult {
  const { world } = backend;
  const replyMarkup = parseReplyMarkup(params.object("reply_markup"));
  const threadId = checkThread(chat, params.integer("message_thread_id"));
  const replyTo = findReplied(world, chat, params);
  const silent = params.boolean("disable_notification");
  checkLinkPreview(params);
  backend.flood.admit(chat);
  const message = world.addMessage(chat, { ...content, replyMarkup, threadId, replyTo, silent });
  return { result: messageToWire(world, message), message };
}

function checkThread(chat: Chat, threadId: number | undefined): number | undefined {
  if (threadId !== undefined && !chat.threads.has(threadId)) throw badRequest("message thread not found");
  return threadId;
}

function findReplied(world: World, chat: Chat, params: Parameters): number | undefined {
  const reply = params.object("reply_parameters");
  const messageId = reply === undefined ? params.integer("reply_to_message_id") : reply.message_id;
  if (messageId === undefined) return undefined;
  if (typeof messageId !== "number") throw badRequest("can't parse reply parameters: message_id is required");
  if (chat.messages.has(messageId)) return messageId;
  const mayLack = (reply ?? params.raw).allow_sending_without_reply === true;
  if (!mayLack) world.findMessage(chat, messageId, "message to be replied not found");
  return undefined;
}

function checkLinkPreview(params: Parameters): void {
  const options = params.object("link_preview_options");
  const disabled = options?.is_disabled;
  if (isObject(options) && disabled !== undefined && typeof disabled !== "boolean") {
    throw badRequest("can't parse link preview options: is_disabled must be a Boolean");
  }
}
