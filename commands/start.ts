import { placeRun } from "../digests/line-direction.ts";
import type { Keyboard } from "../src/delivery/message.ts";
import { zoneName } from "../src/subscriptions/zones.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { type Html, html } from "../src/text/html.ts";
import { digestCommand } from "./digest.ts";
import { languageButtons } from "./language-buttons.ts";
import { latestCommand } from "./latest.ts";
import { listSchedules } from "./schedule-lines.ts";
import { fulfilWish, parseWish, writeWish } from "./schedule-wish.ts";
import { subscribeChat } from "./subscribe-chat.ts";

/** The time of the digest that one tap subscribes to. */
const OFFERED_TIME = "08:00";

export const startCommand: Command = {
  name: "start",
  descriptionId: "command-start",
  scope: "reader",
  changes: false,
  async run(context, payload) {
    const linked = await followDeepLink(context, payload);
    return linked ?? [{ kind: "message", ...(await welcome(context)) }];
  },
  async press(context) {
    return [{ kind: "edit", ...(await welcome(context)) }];
  },
};

/**
 * `t.me/BOT?start=daily-0730`, `weekly-mon-0900` and `instant` subscribe, `latest` and `digest` show what they say;
 * null for anything else, which just starts.
 */
async function followDeepLink(context: CommandContext, payload: string): Promise<readonly Answer[] | null> {
  if (payload === "latest") return latestCommand.run(context, "");
  if (payload === "digest") return digestCommand.run(context, "");
  const wish = parseWish(payload);
  const wished = wish === null ? null : fulfilWish(wish, context.chat.zone);
  const schedule = payload === "instant" ? ({ kind: "instant" } as const) : wished;
  if (schedule === null) return null;
  if (context.mayChange) return subscribeChat(context, schedule);
  return [{ kind: "message", html: context.translator.html("error-administrators-only") }];
}

/** What the bot is, in two lines, and the first things to do; the languages stand below until one is chosen. */
export async function welcome(
  context: CommandContext,
): Promise<{ readonly html: Html; readonly keyboard: Keyboard }> {
  const { translator, chat } = context;
  const { language } = translator;
  const schedules = await listSchedules(context);
  const daily = {
    text: translator.text("button-daily-at", {
      time: placeRun(OFFERED_TIME, language),
      place: placeRun(zoneName(chat.zone, language), language),
    }),
    press: pressData("subscribe", writeWish({ kind: "daily", time: OFFERED_TIME })),
  };
  const choose = { text: translator.text("button-choose-time"), press: pressData("subscribe") };
  const settings = { text: translator.text("button-settings"), press: pressData("settings") };
  const latest = { text: translator.text("button-latest"), press: pressData("latest") };
  const asksLanguage = chat.languageChosen === 0 || schedules === null;
  return {
    html: html`${translator.html("start-welcome")}${schedules && html`\n\n${schedules}`}`,
    keyboard: [
      ...(schedules === null ? [[daily], [choose]] : [[settings]]),
      [latest],
      ...(asksLanguage ? [languageButtons(context, "start")] : []),
    ],
  };
}
