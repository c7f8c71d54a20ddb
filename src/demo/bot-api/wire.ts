import type { Chat, Person, SentFile, ShownMessage } from "./chat.ts";
import type { JsonObject } from "./json.ts";
import type { BotAccount, World } from "./world.ts";

/** The bot's account in the Bot API's shape. */
export function botToWire(bot: BotAccount): JsonObject {
  return { id: bot.id, is_bot: true, first_name: bot.firstName, username: bot.username };
}

/** A person in the Bot API's shape. */
export function personToWire(person: Person): JsonObject {
  return {
    id: person.id,
    is_bot: false,
    first_name: person.firstName,
    ...(person.username === undefined ? {} : { username: person.username }),
    ...(person.languageCode === undefined ? {} : { language_code: person.languageCode }),
  };
}

/** A chat in the Bot API's shape. */
export function chatToWire(chat: Chat): JsonObject {
  const username = chat.username === undefined ? {} : { username: chat.username };
  if (chat.type === "private") {
    return { id: chat.id, type: chat.type, first_name: chat.person?.firstName ?? chat.title, ...username };
  }
  const forum = chat.threads.size > 0 ? { is_forum: true } : {};
  return { id: chat.id, type: chat.type, title: chat.title, ...username, ...forum };
}

/** A message in the Bot API's shape, with the message it answers one level deep. */
export function messageToWire(world: World, message: ShownMessage, depth = 0): JsonObject {
  const chat = world.findChat(message.chatId);
  const answered = message.replyTo === undefined ? undefined : chat.messages.get(message.replyTo);
  const markup = message.replyMarkup !== undefined && "inline_keyboard" in message.replyMarkup;
  return {
    message_id: message.messageId,
    ...authorToWire(world, chat, message),
    chat: chatToWire(chat),
    date: message.date,
    ...(message.editDate === undefined ? {} : { edit_date: message.editDate }),
    ...(message.threadId === undefined
      ? {}
      : { message_thread_id: message.threadId, is_topic_message: true }),
    ...(answered === undefined || depth > 0 ? {} : { reply_to_message: messageToWire(world, answered, 1) }),
    ...contentToWire(message),
    ...(markup ? { reply_markup: message.replyMarkup } : {}),
    ...message.service,
  };
}

function authorToWire(world: World, chat: Chat, message: ShownMessage): JsonObject {
  if (chat.type === "channel") return { sender_chat: chatToWire(chat) };
  return { from: message.from === "bot" ? botToWire(world.bot) : personToWire(message.from) };
}

function contentToWire(message: ShownMessage): JsonObject {
  const entities = message.entities.length === 0 ? undefined : message.entities;
  if (message.file === undefined) {
    if (message.text === "") return {};
    return { text: message.text, ...(entities ? { entities } : {}) };
  }
  const caption = message.text === "" ? {} : { caption: message.text };
  return { ...fileToWire(message.file), ...caption, ...(entities ? { caption_entities: entities } : {}) };
}

function fileToWire(file: SentFile): JsonObject {
  const common = {
    file_id: file.fileId,
    file_unique_id: `u${file.fileId}`,
    file_size: file.bytes.byteLength,
  };
  if (file.kind === "photo") return { photo: [{ ...common, width: file.width, height: file.height }] };
  return { document: { ...common, file_name: file.fileName, mime_type: file.mimeType } };
}
