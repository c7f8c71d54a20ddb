import { placeRun } from "../digests/line-direction.ts";
import type { Translator } from "../src/locales/translator.ts";
import type { StoredSchedule } from "../src/storage/schedule-store.ts";
import { formatWhen } from "../src/subscriptions/format-when.ts";
import type { Schedule } from "../src/subscriptions/schedule.ts";
import { scheduleOf } from "../src/subscriptions/stored-schedule.ts";
import { offsetLabel, zoneName } from "../src/subscriptions/zones.ts";
import type { CommandContext } from "../src/telegram/command.ts";
import { type Html, html, joinHtml } from "../src/text/html.ts";

/** "Every day at 08:00" and the like, in the reader's language. */
export function scheduleText(translator: Translator, schedule: Schedule): string {
  switch (schedule.kind) {
    case "daily":
      return translator.text("schedule-daily", { time: placeRun(schedule.time, translator.language) });
    case "weekly": {
      const day = translator.text(`weekday-${schedule.weekday}`);
      return translator.text("schedule-weekly", { day, time: placeRun(schedule.time, translator.language) });
    }
    case "instant":
      return translator.text("schedule-instant");
  }
}

/** The zone as readers know it, its city and what it differs from UTC by: "Yerevan, UTC+4". */
export function placeText(zone: string, translator: Translator, now: number): string {
  const { language } = translator;
  const city = zoneName(zone, language);
  const offset = offsetLabel(zone, now);
  // A zone without a city is known by its offset alone.
  if (/^UTC/.test(city)) return placeRun(offset, language);
  return translator.text("place", { city: placeRun(city, language), offset: placeRun(offset, language) });
}

/** An instant (UTC ms) as the chat's own day and time. */
export function whenText(at: number, { chat, translator }: CommandContext): string {
  const { language } = translator;
  return placeRun(formatWhen(at, chat.zone, language, "day-time", "latn"), language);
}

/** What the chat is subscribed to and when the next digest comes; null where it is not subscribed. */
export async function listSchedules(context: CommandContext): Promise<Html | null> {
  const { stores, chat, translator, now } = context;
  const rows = await stores.schedules.ofChat(chat.id);
  if (rows.length === 0) return null;
  const lines = rows.map((row: StoredSchedule) => html`• ${scheduleText(translator, scheduleOf(row))}`);
  const next = rows.flatMap(({ nextDueAt }) => nextDueAt ?? []).sort((one, other) => one - other)[0];
  if (next !== undefined) {
    const place = placeText(chat.zone, translator, now);
    lines.push(translator.html("schedule-next", { when: whenText(next, context), place }));
  }
  return joinHtml(lines, "\n");
}
