import { DAY_MS } from "../src/clock.ts";
import type { Keyboard } from "../src/delivery/message.ts";
import { INSTANT_PER_DAY } from "../src/delivery/plan-instant.ts";
import { ReaderError } from "../src/errors.ts";
import { type SavedSchedule, saveSchedule } from "../src/subscriptions/save-schedule.ts";
import type { Schedule } from "../src/subscriptions/schedule.ts";
import { scheduleOf } from "../src/subscriptions/stored-schedule.ts";
import { type Answer, type CommandContext, pressData } from "../src/telegram/command.ts";
import { type Html, html } from "../src/text/html.ts";
import { showDigest } from "./digest.ts";
import { listSchedules, placeText, scheduleText, whenText } from "./schedule-lines.ts";
import { fulfilWish, type ScheduleWish, writeWish } from "./schedule-wish.ts";

/** How many digests a chat may keep beside each other. */
const MOST_SCHEDULES = 10;

/** Subscribes and says when the next digest comes; a chat's first subscription gets a first digest at once. */
export async function subscribeChat(context: CommandContext, schedule: Schedule): Promise<readonly Answer[]> {
  const { stores, chat, threadId, now } = context;
  await stores.chats.update(chat.id, { awaiting: null });
  const saved = await saveSchedule(stores, { id: chat.id, threadId }, schedule, now);
  const rows = await stores.schedules.ofChat(chat.id);
  // A reader with several sees all of them: a city that was named with one counts for every one.
  const list = rows.length > 1 ? html`\n\n${await listSchedules(context)}` : null;
  const confirmation: Answer = {
    kind: "edit",
    html: html`${confirmationText(context, schedule, saved)}${list}`,
    keyboard: confirmationKeyboard(context, schedule, saved),
  };
  if (!saved.first) return [confirmation];
  const days = schedule.kind === "weekly" ? 7 : 1;
  const edition = schedule.kind === "weekly" ? "weekly" : "daily";
  return [confirmation, ...(await showDigest(context, { since: now - days * DAY_MS, until: now }, edition))];
}

function confirmationText(
  context: CommandContext,
  schedule: Schedule,
  { nextDueAt, added }: SavedSchedule,
): Html {
  const { chat, translator, now } = context;
  if (nextDueAt === null) return translator.html("subscribed-instant", { most: INSTANT_PER_DAY });
  const text = translator.html("subscribed", {
    schedule: scheduleText(translator, schedule),
    place: placeText(chat.zone, translator, now),
    when: whenText(nextDueAt, context),
  });
  const isGuess = added && chat.zoneChosen === 0;
  return isGuess ? html`${text}\n${translator.html("zone-guessed")}` : text;
}

function confirmationKeyboard(
  { translator }: CommandContext,
  schedule: Schedule,
  { replaced, first }: SavedSchedule,
): Keyboard {
  const before = replaced === null ? null : scheduleOf(replaced);
  const keep =
    before === null || before.kind === "instant"
      ? []
      : [
          {
            text: translator.text("button-keep-too", { schedule: scheduleText(translator, before) }),
            press: pressData("subscribe", "beside", writeWish(before)),
          },
        ];
  const zone =
    schedule.kind === "instant"
      ? []
      : [
          {
            text: translator.text("button-change-zone"),
            press: pressData("subscribe", "zone", writeWish(schedule)),
          },
        ];
  const digest = first ? [] : [{ text: translator.text("button-digest-now"), press: pressData("digest") }];
  return [
    keep,
    [{ text: translator.text("button-change-time"), press: pressData("subscribe") }, ...zone],
    digest,
    [{ text: translator.text("button-unsubscribe"), press: pressData("unsubscribe") }],
  ].filter((row) => row.length > 0);
}

/** Takes up again, beside what took its place, a schedule that the reader wants to keep too. */
export async function keepBeside(context: CommandContext, wish: ScheduleWish): Promise<readonly Answer[]> {
  const { stores, chat, threadId, translator, now } = context;
  const schedule = fulfilWish(wish, chat.zone);
  if (schedule === null) throw new ReaderError("error-old-button");
  const saved = await saveSchedule(stores, { id: chat.id, threadId }, schedule, now, true);
  const rows = await stores.schedules.ofChat(chat.id);
  if (saved.added && rows.length > MOST_SCHEDULES) {
    throw new ReaderError("error-too-many-schedules", { most: MOST_SCHEDULES });
  }
  const list = await listSchedules(context);
  const keyboard = [[{ text: translator.text("button-settings"), press: pressData("settings", "show") }]];
  return [{ kind: "edit", html: html`${translator.html("subscribed-beside")}\n${list}`, keyboard }];
}
