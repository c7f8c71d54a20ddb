import { badRequest } from "../api-error.ts";
import type { Chat } from "../chat.ts";
import type { JsonObject } from "../json.ts";
import { botToWire, chatToWire, personToWire } from "../wire.ts";
import type { World } from "../world.ts";
import { DONE, type Method } from "./method.ts";

/** getMe: the bot's account. */
export const getMe: Method = ({ backend }) => ({
  result: {
    ...botToWire(backend.world.bot),
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  },
});

/** getChat: the chat with what the bot may know of it. */
export const getChat: Method = ({ backend, params }) => {
  const chat = backend.world.findChat(params.chatId());
  return { result: { ...chatToWire(chat), accent_color_id: 0, max_reaction_count: 11 } };
};

/** getChatMember: owner, administrator, member or left. */
export const getChatMember: Method = ({ backend, params }) => {
  const chat = backend.world.findWritableChat(params.chatId());
  const userId = params.requiredInteger("user_id", "invalid user_id specified");
  return { result: memberToWire(backend.world, chat, userId) };
};

/** getChatAdministrators: of groups and channels only. */
export const getChatAdministrators: Method = ({ backend, params }) => {
  const chat = backend.world.findWritableChat(params.chatId());
  if (chat.type === "private") throw badRequest("there are no administrators in the private chat");
  const ids = [...chat.admins, ...(chat.botStatus === "administrator" ? [backend.world.bot.id] : [])];
  return { result: ids.map((id) => memberToWire(backend.world, chat, id)) };
};

/** leaveChat: the bot goes by itself. */
export const leaveChat: Method = ({ backend, params }) => {
  const chat = backend.world.findWritableChat(params.chatId());
  if (chat.type === "private") throw badRequest("can't leave private chats");
  chat.botStatus = "left";
  return DONE;
};

function memberToWire(world: World, chat: Chat, userId: number): JsonObject {
  if (userId === world.bot.id) {
    const status = chat.botStatus === "administrator" ? "administrator" : "member";
    return { status, user: botToWire(world.bot) };
  }
  const person = world.people.get(userId);
  if (person === undefined) throw badRequest("user not found");
  const user = personToWire(person);
  const [owner] = chat.admins;
  if (userId === owner) return { status: "creator", user, is_anonymous: false };
  if (!chat.admins.has(userId)) return { status: "member", user };
  return { status: "administrator", user, can_be_edited: false, is_anonymous: false, can_manage_chat: true };
}
