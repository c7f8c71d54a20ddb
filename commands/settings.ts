import { ReaderError } from "../src/errors.ts";
import { isZone } from "../src/subscriptions/zones.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { html } from "../src/text/html.ts";
import { languageButtons } from "./language-buttons.ts";
import { listSchedules, placeText } from "./schedule-lines.ts";
import type { Question } from "./schedule-questions.ts";
import { askTypedZone, askZone, chooseZone, readZone, TYPED, type ZoneAsker } from "./zone-question.ts";

const ASKER: ZoneAsker = { data: ["settings", "zone"], back: pressData("settings", "show") };

export const settingsCommand: Command = {
  name: "settings",
  descriptionId: "command-settings",
  scope: "reader",
  changes: true,
  run: async (context) => [{ kind: "message", ...(await showSettings(context)) }],
  async press(context, [what = "", value = ""]) {
    const { stores, chat } = context;
    switch (what) {
      // From below a digest the settings open as a message of their own: the digest stays readable.
      case "":
        return settingsCommand.run(context, "");
      case "show":
        return [{ kind: "edit", ...(await showSettings(context)) }];
      case "zone":
        return pressZone(context, value);
      case "quiet": {
        const quietWhenEmpty = value === "on" ? 1 : 0;
        await stores.chats.update(chat.id, { quietWhenEmpty });
        const changed = { ...context, chat: { ...chat, quietWhenEmpty } };
        return [{ kind: "edit", ...(await showSettings(changed)) }];
      }
      default:
        throw new ReaderError("error-old-button");
    }
  },
  async hear(context, _awaited, text) {
    const reading = readZone(context, text, ASKER);
    return reading.status === "unclear" ? reading.answers : confirmZone(context, reading.zone);
  },
};

async function pressZone(context: CommandContext, zone: string): Promise<readonly Answer[]> {
  if (zone === "") return [{ kind: "edit", ...askZone(context, ASKER) }];
  if (zone === TYPED) return askTypedZone(context, ["settings", "zone"]);
  if (!isZone(zone)) throw new ReaderError("error-old-button");
  return confirmZone(context, zone);
}

async function confirmZone(context: CommandContext, zone: string): Promise<readonly Answer[]> {
  const chosen = await chooseZone(context, zone);
  const { html: list, keyboard } = await showSettings(chosen);
  const place = placeText(zone, context.translator, context.now);
  const text = html`${context.translator.html("zone-chosen", { place })}\n\n${list}`;
  return [{ kind: "edit", html: text, keyboard }];
}

async function showSettings(context: CommandContext): Promise<Question> {
  const { translator, chat, now } = context;
  const schedules = await listSchedules(context);
  const isQuiet = chat.quietWhenEmpty === 1;
  const lines = translator.html("settings-list", {
    language: translator.text("language-name"),
    place: placeText(chat.zone, translator, now),
    guessed: chat.zoneChosen === 1 ? "no" : "yes",
    quiet: isQuiet ? "yes" : "no",
  });
  const stop = { text: translator.text("button-unsubscribe"), press: pressData("unsubscribe") };
  const quiet = {
    text: translator.text(isQuiet ? "button-quiet-off" : "button-quiet-on"),
    press: pressData("settings", "quiet", isQuiet ? "off" : "on"),
  };
  return {
    html: html`${lines}\n\n${schedules ?? translator.html("settings-not-subscribed")}`,
    keyboard: [
      [
        {
          text: translator.text(schedules === null ? "button-subscribe" : "button-change-time"),
          press: pressData("subscribe"),
        },
        { text: translator.text("button-change-zone"), press: pressData("settings", "zone") },
      ],
      [quiet],
      languageButtons(context),
      ...(schedules === null ? [] : [[stop]]),
    ],
  };
}
