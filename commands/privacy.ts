import type { Command } from "../src/telegram/command.ts";

export const privacyCommand: Command = {
  name: "privacy",
  descriptionId: "command-privacy",
  scope: "reader",
  changes: false,
  run: async ({ translator }) => [{ kind: "message", html: translator.html("privacy-text") }],
};
