import { placeRun } from "../digests/line-direction.ts";
import { INSTANT_PER_DAY } from "../src/delivery/plan-instant.ts";
import type { Command } from "../src/telegram/command.ts";
import { html, joinHtml } from "../src/text/html.ts";

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
        .map(
          ({ name, descriptionId }) =>
            html`${placeRun(`/${name}`, translator.language)} – ${translator.text(descriptionId)}`,
        );
      const examples = translator.html("help-examples", { most: INSTANT_PER_DAY });
      return [
        {
          kind: "message",
          html: html`${translator.html("help-intro")}\n\n${joinHtml(lines, "\n")}\n\n${examples}`,
        },
      ];
    },
  };
}
