import type { Command } from "../src/telegram/command.ts";
import { html } from "../src/text/html.ts";

/** Lists the commands, from the one list that registers them. */
export function createHelpCommand(commands: () => readonly Command[]): Command {
  return {
    name: "help",
    descriptionId: "command-help",
    scope: "reader",
    changes: false,
    async run({ translator }) {
      const lines = commands()
        .filter(({ scope }) => scope === "reader")
        .map(({ name, descriptionId }) => html`/${name} — ${translator.text(descriptionId)}\n`);
      return [
        {
          kind: "message",
          html: html`${translator.html("help-intro")}\n\n${lines}\n${translator.html("help-examples")}`,
        },
      ];
    },
  };
}
