import type { Keyboard } from "../src/delivery/message.ts";
import { WEEKDAYS } from "../src/subscriptions/schedule.ts";
import { type Answer, type CommandContext, pressData } from "../src/telegram/command.ts";
import { type Html, html } from "../src/text/html.ts";
import { asksReply } from "./asks-reply.ts";
import { rowsOf } from "./keyboard-rows.ts";
import { listSchedules, placeText } from "./schedule-lines.ts";
import { type ScheduleWish, writeWish } from "./schedule-wish.ts";

export interface Question {
  readonly html: Html;
  readonly keyboard: Keyboard;
}

const TIMES = ["06:00", "07:00", "07:30", "08:00", "09:00", "12:00", "18:00", "20:00", "21:00", "22:00"];

/** How often; below it what the chat has already. */
export async function askKind(context: CommandContext): Promise<Question> {
  const { translator } = context;
  const schedules = await listSchedules(context);
  return {
    html: html`${translator.html("subscribe-ask-kind")}${schedules && html`\n\n${schedules}`}`,
    keyboard: [
      [
        { text: translator.text("button-daily"), press: pressData("subscribe", "daily") },
        { text: translator.text("button-weekly"), press: pressData("subscribe", "weekly") },
      ],
      [{ text: translator.text("button-instant"), press: pressData("subscribe", "instant") }],
      ...(schedules === null
        ? []
        : [[{ text: translator.text("button-back"), press: pressData("settings", "show") }]]),
    ],
  };
}

/** What is still missing of a wish: the day of the week, else the time of day. */
export function askMissing(context: CommandContext, wish: ScheduleWish): Question {
  return wish.kind === "weekly" && wish.weekday === null ? askWeekday(context, wish) : askTime(context, wish);
}

function askWeekday(
  { translator }: CommandContext,
  wish: Extract<ScheduleWish, { kind: "weekly" }>,
): Question {
  const days = WEEKDAYS.map((weekday) => ({
    text: translator.text(`weekday-${weekday}`),
    press: pressData("subscribe", writeWish({ ...wish, weekday })),
  }));
  const back = { text: translator.text("button-back"), press: pressData("subscribe") };
  return { html: translator.html("subscribe-ask-weekday"), keyboard: [...rowsOf(days, 3), [back]] };
}

function askTime({ translator, chat, now }: CommandContext, wish: ScheduleWish): Question {
  const open = writeWish({ ...wish, time: null });
  const times = TIMES.map((time) => ({
    text: time,
    press: pressData("subscribe", writeWish({ ...wish, time })),
  }));
  return {
    html: translator.html("subscribe-ask-time", { place: placeText(chat.zone, translator, now) }),
    keyboard: [
      ...rowsOf(times, 5),
      [
        { text: translator.text("button-other-time"), press: pressData("subscribe", "type", open) },
        { text: translator.text("button-change-zone"), press: pressData("subscribe", "zone", open) },
      ],
      [{ text: translator.text("button-back"), press: pressData("subscribe") }],
    ],
  };
}

/** Asks for a time to be typed. */
export async function askTypedTime(
  { stores, chat, translator }: CommandContext,
  wish: ScheduleWish,
): Promise<readonly Answer[]> {
  await stores.chats.update(chat.id, { awaiting: pressData("subscribe", "time", writeWish(wish)) });
  const id = chat.kind === "private" ? "subscribe-type-time" : "subscribe-type-time-reply";
  return [{ kind: "message", html: translator.html(id), askReply: asksReply(chat) }];
}
