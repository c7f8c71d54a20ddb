import { answerCallbackQuery, answerInlineQuery } from "./answers.ts";
import { getChat, getChatAdministrators, getChatMember, getMe, leaveChat } from "./chats.ts";
import {
  deleteMessage,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
} from "./edit.ts";
import { getFile } from "./files.ts";
import type { Method } from "./method.ts";
import {
  deleteMyCommands,
  getMyCommands,
  getMyDescription,
  getMyShortDescription,
  setMyCommands,
  setMyDescription,
  setMyShortDescription,
} from "./profile.ts";
import { sendChatAction, sendDocument, sendMessage, sendPhoto } from "./send.ts";
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from "./updates.ts";

const METHODS: Readonly<Record<string, Method>> = {
  answerCallbackQuery,
  answerInlineQuery,
  deleteMessage,
  deleteMyCommands,
  deleteWebhook,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
  getChat,
  getChatAdministrators,
  getChatMember,
  getFile,
  getMe,
  getMyCommands,
  getMyDescription,
  getMyShortDescription,
  getUpdates,
  getWebhookInfo,
  leaveChat,
  sendChatAction,
  sendDocument,
  sendMessage,
  sendPhoto,
  setMyCommands,
  setMyDescription,
  setMyShortDescription,
  setWebhook,
};

/** The methods under their lower-case names: the Bot API ignores case. */
export const METHOD_BY_NAME: ReadonlyMap<string, { readonly name: string; readonly run: Method }> = new Map(
  Object.entries(METHODS).map(([name, run]) => [name.toLowerCase(), { name, run }]),
);
