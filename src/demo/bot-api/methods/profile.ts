import { badRequest } from "../api-error.ts";
import type { BotCommand } from "../backend.ts";
import { isObject } from "../json.ts";
import type { Parameters } from "../parameters.ts";
import { DONE, type Method } from "./method.ts";

const MAX_COMMANDS = 100;

/** setMyCommands: up to 100 a scope and language. */
export const setMyCommands: Method = ({ backend, params }) => {
  const commands = params.array("commands") ?? [];
  if (commands.length > MAX_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  backend.profile.commands.set(commandsKey(params), commands.map(parseCommand));
  backend.world.announce({ kind: "commands" });
  return DONE;
};

/** getMyCommands: of exactly this scope and language. */
export const getMyCommands: Method = ({ backend, params }) => ({
  result: backend.profile.commands.get(commandsKey(params)) ?? [],
});

/** deleteMyCommands: readers then see the broader scope's. */
export const deleteMyCommands: Method = ({ backend, params }) => {
  backend.profile.commands.delete(commandsKey(params));
  backend.world.announce({ kind: "commands" });
  return DONE;
};

/** setMyDescription: what an empty chat shows, up to 512 characters. */
export const setMyDescription: Method = ({ backend, params }) => {
  setText(backend.profile.descriptions, params, "description", 512);
  backend.world.announce({ kind: "commands" });
  return DONE;
};

/** setMyShortDescription: for the bot's profile, up to 120 characters. */
export const setMyShortDescription: Method = ({ backend, params }) => {
  setText(backend.profile.shortDescriptions, params, "short_description", 120);
  return DONE;
};

/** getMyDescription: in exactly this language. */
export const getMyDescription: Method = ({ backend, params }) => ({
  result: { description: backend.profile.descriptions.get(parseLanguage(params)) ?? "" },
});

/** getMyShortDescription: in exactly this language. */
export const getMyShortDescription: Method = ({ backend, params }) => ({
  result: { short_description: backend.profile.shortDescriptions.get(parseLanguage(params)) ?? "" },
});

/** The key of a command list: its scope, the chat where it names one, and its language. */
export function commandsKeyOf(scope: string, chatId: unknown, language: string): string {
  return `${scope}|${chatId === undefined ? "" : String(chatId)}|${language}`;
}

function commandsKey(params: Parameters): string {
  const scope = params.object("scope") ?? { type: "default" };
  const { type, chat_id: chatId } = scope;
  const known =
    /^(default|all_private_chats|all_group_chats|all_chat_administrators|chat|chat_administrators|chat_member)$/;
  if (typeof type !== "string" || !known.test(type))
    throw badRequest("can't parse BotCommandScope: unsupported type");
  return commandsKeyOf(type, chatId, parseLanguage(params));
}

function parseLanguage(params: Parameters): string {
  const language = params.string("language_code") ?? "";
  if (!/^([a-z]{2})?$/.test(language)) throw badRequest("invalid language code specified");
  return language;
}

function parseCommand(value: unknown): BotCommand {
  if (!isObject(value)) throw badRequest("can't parse BotCommand: expected an Object");
  const { command, description } = value;
  const name = typeof command === "string" ? command.replace(/^\//, "") : "";
  if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest("BOT_COMMAND_INVALID");
  if (typeof description !== "string" || description.length < 1 || description.length > 256) {
    throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  }
  return { command: name, description };
}

function setText(texts: Map<string, string>, params: Parameters, name: string, maxLength: number): void {
  const text = params.string(name) ?? "";
  if (text.length > maxLength) throw badRequest(`${name.replace("_", " ")} is too long`);
  texts.set(parseLanguage(params), text);
}
