import type { BotCommand, BotProfile } from "./backend.ts";
import type { Chat } from "./chat.ts";
import { commandsKeyOf } from "./methods/profile.ts";

/** The commands that Telegram shows in a chat: the narrowest scope wins, in it the reader's language. */
export function menuOf(
  profile: BotProfile,
  chat: Chat,
  languageCode: string | undefined,
): readonly BotCommand[] {
  const language = languageCode?.slice(0, 2).toLowerCase() ?? "";
  const broad = chat.type === "private" ? "all_private_chats" : "all_group_chats";
  const scopes: readonly [string, number | undefined][] = [
    ["chat", chat.id],
    [broad, undefined],
    ["default", undefined],
  ];
  for (const [scope, chatId] of scopes) {
    for (const code of [language, ""]) {
      const commands = profile.commands.get(commandsKeyOf(scope, chatId, code));
      if (commands !== undefined && commands.length > 0) return commands;
    }
  }
  return [];
}
