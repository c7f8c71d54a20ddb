import { DAY_MS } from "../src/clock.ts";
import type { Keyboard } from "../src/delivery/message.ts";
import { ReaderError } from "../src/errors.ts";
import { formatWhen } from "../src/subscriptions/format-when.ts";
import { parseSubscribe } from "../src/subscriptions/parse-subscribe.ts";
import { parseLocalTime } from "../src/subscriptions/parse-time.ts";
import { moveSchedules, saveSchedule } from "../src/subscriptions/save-schedule.ts";
import { type Schedule, WEEKDAYS, type Weekday } from "../src/subscriptions/schedule.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { html } from "../src/text/html.ts";
import { isolate } from "../src/text/isolate.ts";
import { showDigest } from "./digest.ts";
import { listSchedules, scheduleText, zoneText } from "./schedule-lines.ts";
import { askZone } from "./zone-question.ts";

const TIMES = ["06:00", "07:00", "07:30", "08:00", "09:00", "12:00", "18:00", "20:00", "21:00", "22:00"];

export const subscribeCommand: Command = {
  name: "subscribe",
  descriptionId: "command-subscribe",
  scope: "reader",
  changes: true,
  async run(context, argument) {
    const request = parseSubscribe(argument);
    switch (request.status) {
      case "ask":
        return [{ kind: "message", ...(await askKind(context)) }];
      case "ask-weekday":
      case "ask-time": {
        const asked = request.zone === null ? context : await inZone(context, request.zone);
        const weekly = request.status === "ask-weekday" || request.kind === "weekly";
        const weekday = request.status === "ask-time" ? request.weekday : null;
        const time = request.status === "ask-weekday" ? request.time : null;
        if (weekly && weekday === null) return [{ kind: "message", ...askWeekday(asked, time) }];
        return [{ kind: "message", ...askTime(asked, weekly ? "weekly" : "daily", weekday) }];
      }
      case "wrong":
        return [
          {
            kind: "message",
            html: context.translator.html(`error-subscribe-${request.what}`, {
              given: isolate(request.given.slice(0, 60)),
            }),
            keyboard:
              request.what === "time"
                ? askTime(context, "daily", null).keyboard
                : (await askKind(context)).keyboard,
          },
        ];
      case "instant":
        return subscribe(context, { kind: "instant" });
      case "schedule": {
        const subscriber = request.zone === null ? context : await inZone(context, request.zone);
        return subscribe(
          subscriber,
          timed(request.kind, request.weekday ?? "", request.time, subscriber.chat.zone),
        );
      }
    }
  },
  async press(context, [step, ...rest]) {
    const [first = "", second = ""] = rest;
    if (step === "daily" || step === "weekly") return pressTimed(context, step, first, second);
    if (step === "beside") return keepBeside(context, first, second);
    if (step === "instant") return subscribe(context, { kind: "instant" });
    if (step === "type") return askTyped(context, rest);
    if (step === "zone") return [{ kind: "edit", ...askZone(context, "subscribe") }];
    return [{ kind: "edit", ...(await askKind(context)) }];
  },
  async hear(context, [kind = "daily", weekday = ""], text) {
    const time = parseLocalTime(text);
    if (time === null) {
      const { keyboard } = askTime(context, kind === "weekly" ? "weekly" : "daily", dayOf(weekday));
      return [
        {
          kind: "message",
          html: context.translator.html("error-subscribe-time", { given: isolate(text.slice(0, 60)) }),
          keyboard,
        },
      ];
    }
    return subscribe(context, timed(kind, weekday, time, context.chat.zone));
  },
};

async function pressTimed(
  context: CommandContext,
  kind: "daily" | "weekly",
  first: string,
  second: string,
): Promise<readonly Answer[]> {
  if (kind === "daily" && first === "") return [{ kind: "edit", ...askTime(context, "daily", null) }];
  if (kind === "weekly" && first === "") return [{ kind: "edit", ...askWeekday(context, null) }];
  if (kind === "weekly" && second === "")
    return [{ kind: "edit", ...askTime(context, "weekly", dayOf(first)) }];
  const time = timeOf(kind === "daily" ? first : second);
  return subscribe(context, timed(kind, first, time, context.chat.zone));
}

/** Subscribes and says when the next digest comes; a chat's first subscription gets a first digest at once. */
async function subscribe(context: CommandContext, schedule: Schedule): Promise<readonly Answer[]> {
  const { stores, chat, threadId, translator, now } = context;
  await stores.chats.update(chat.id, { awaiting: null });
  const saved = await saveSchedule(stores, { id: chat.id, threadId }, schedule, now);
  const next =
    saved.nextDueAt === null
      ? translator.html("subscribed-instant")
      : translator.html("subscribed", {
          schedule: scheduleText(translator, { ...(await rowOf(context, saved.id)) }),
          place: zoneText(chat.zone, chat.language, now),
          when: isolate(formatWhen(saved.nextDueAt, chat.zone, chat.language, "day-time", "latn")),
        });
  const keyboard: Keyboard = [
    ...(saved.replaced?.time
      ? [
          [
            {
              text: translator.text("button-keep-too", {
                schedule: scheduleText(translator, saved.replaced),
              }),
              press: pressData(
                "subscribe",
                "beside",
                keyOf(saved.replaced.weekday),
                saved.replaced.time.replace(":", ""),
              ),
            },
          ],
        ]
      : []),
    [
      { text: translator.text("button-change-time"), press: pressData("subscribe") },
      { text: translator.text("button-change-zone"), press: pressData("subscribe", "zone") },
    ],
    [{ text: translator.text("button-unsubscribe"), press: pressData("unsubscribe") }],
  ];
  const confirmation: Answer = { kind: "message", html: next, keyboard };
  if (!saved.first) return [confirmation];
  return [confirmation, ...(await showDigest(context, { since: now - DAY_MS, until: now }))];
}

async function keepBeside(
  context: CommandContext,
  weekday: string,
  time: string,
): Promise<readonly Answer[]> {
  const { stores, chat, threadId, translator, now } = context;
  const kind = weekday === "day" ? "daily" : "weekly";
  const schedule = timed(kind, weekday, timeOf(time), chat.zone);
  await saveSchedule(stores, { id: chat.id, threadId }, schedule, now, true);
  const list = await listSchedules(context);
  return [{ kind: "message", html: html`${translator.html("subscribed-beside")}\n${list}` }];
}

async function askKind(context: CommandContext) {
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
    ],
  };
}

function askWeekday({ translator }: CommandContext, time: string | null) {
  const chosen = time === null ? [] : [time.replace(":", "")];
  const days = WEEKDAYS.map((day) => ({
    text: translator.text(`weekday-${day}`),
    press: pressData("subscribe", "weekly", day, ...chosen),
  }));
  return { html: translator.html("subscribe-ask-weekday"), keyboard: rowsOf(days, 3) };
}

function askTime(
  { translator, chat, now }: CommandContext,
  kind: "daily" | "weekly",
  weekday: Weekday | null,
) {
  const scope = weekday === null ? [kind] : [kind, weekday];
  const times = TIMES.map((time) => ({
    text: time,
    press: pressData("subscribe", ...scope, time.replace(":", "")),
  }));
  return {
    html: translator.html("subscribe-ask-time", { place: zoneText(chat.zone, chat.language, now) }),
    keyboard: [
      ...rowsOf(times, 5),
      [
        { text: translator.text("button-other-time"), press: pressData("subscribe", "type", ...scope) },
        { text: translator.text("button-change-zone"), press: pressData("subscribe", "zone") },
      ],
    ],
  };
}

async function askTyped(context: CommandContext, scope: readonly string[]): Promise<readonly Answer[]> {
  const { stores, chat, translator } = context;
  await stores.chats.update(chat.id, { awaiting: ["subscribe", ...scope].join(":") });
  return [
    { kind: "message", html: translator.html("subscribe-type-time"), askReply: chat.kind !== "private" },
  ];
}

/** The zone is the chat's: every schedule goes by it. */
export async function chooseZone(context: CommandContext, zone: string): Promise<void> {
  const { stores, chat, now } = context;
  await stores.chats.update(chat.id, { zone, zoneChosen: 1, awaiting: null });
  await moveSchedules(stores, chat.id, zone, now);
}

async function inZone(context: CommandContext, zone: string): Promise<CommandContext> {
  await chooseZone(context, zone);
  return { ...context, chat: { ...context.chat, zone, zoneChosen: 1 } };
}

async function rowOf({ stores, chat }: CommandContext, id: string) {
  const row = (await stores.schedules.ofChat(chat.id)).find((schedule) => schedule.id === id);
  if (!row) throw new Error("a schedule that was just saved is not there");
  return row;
}

function timed(kind: string, weekday: string, time: string, zone: string): Schedule {
  const day = dayOf(weekday);
  return kind === "weekly" && day !== null
    ? { kind, weekday: day, time, zone }
    : { kind: "daily", time, zone };
}

function dayOf(text: string): Weekday | null {
  return WEEKDAYS.find((day) => day === text) ?? null;
}

function keyOf(weekday: string | null): string {
  return weekday ?? "day";
}

function timeOf(digits: string): string {
  const time = parseLocalTime(`${digits.slice(0, 2)}:${digits.slice(2)}`);
  if (time === null) throw new ReaderError("error-old-button");
  return time;
}

function rowsOf<T>(items: readonly T[], width: number): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (let start = 0; start < items.length; start += width) rows.push(items.slice(start, start + width));
  return rows;
}
