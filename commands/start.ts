import type { Keyboard } from "../src/delivery/message.ts";
import { zoneName } from "../src/subscriptions/zones.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { type Html, html } from "../src/text/html.ts";
import { listSchedules } from "./schedule-lines.ts";

export const startCommand: Command = {
  name: "start",
  descriptionId: "command-start",
  scope: "reader",
  changes: false,
  async run(context, payload) {
    const linked = await followDeepLink(context, payload);
    if (linked) return linked;
    return [{ kind: "message", ...(await welcome(context)) }];
  },
  async press(context) {
    return [{ kind: "edit", ...(await welcome(context)) }];
  },
};

const linkedTime = /^daily-(\d{2})(\d{2})$/;

/** `t.me/BOT?start=daily-0730` subscribes, `?start=latest` shows the latest; anything else just starts. */
async function followDeepLink(context: CommandContext, payload: string): Promise<readonly Answer[] | null> {
  // Loaded here: the list of commands is made from this file among others.
  if (payload === "latest") return (await import("./latest.ts")).latestCommand.run(context, "");
  const [, hours, minutes] = linkedTime.exec(payload) ?? [];
  if (hours === undefined) return null;
  return (await import("./subscribe.ts")).subscribeCommand.run(context, `daily ${hours}:${minutes}`);
}

/** What the bot is, in two lines, and the first things to do; the languages stand below until one is chosen. */
export async function welcome(context: CommandContext): Promise<{ html: Html; keyboard: Keyboard }> {
  const { translator, translators, chat } = context;
  const schedules = await listSchedules(context);
  const place = zoneName(chat.zone, chat.language);
  const subscribe =
    schedules === null
      ? [
          [
            {
              text: translator.text("button-daily-at", { time: "08:00", place }),
              press: pressData("subscribe", "daily", "0800"),
            },
          ],
          [{ text: translator.text("button-choose-time"), press: pressData("subscribe") }],
        ]
      : [[{ text: translator.text("button-settings"), press: pressData("settings") }]];
  const languages = translators.languages.map((language) => ({
    text: `${language === chat.language ? "✓ " : ""}${translators.for(language).text("language-name")}`,
    press: pressData("language", language, "start"),
  }));
  return {
    html: html`${translator.html("start-welcome")}${schedules && html`\n\n${schedules}`}`,
    keyboard: [
      ...subscribe,
      [{ text: translator.text("button-latest"), press: pressData("latest") }],
      ...(chat.languageChosen === 0 || schedules === null ? [languages] : []),
    ],
  };
}
