import type { Translator } from "../src/locales/translator.ts";
import type { StoredSchedule } from "../src/storage/schedule-store.ts";
import { formatWhen } from "../src/subscriptions/format-when.ts";
import { scheduleOf } from "../src/subscriptions/stored-schedule.ts";
import { offsetLabel, zoneName } from "../src/subscriptions/zones.ts";
import type { CommandContext } from "../src/telegram/command.ts";
import { type Html, html, joinHtml } from "../src/text/html.ts";
import { isolate } from "../src/text/isolate.ts";

/** "Every day at 08:00" and the like, in the reader's language. */
export function scheduleText(translator: Translator, row: StoredSchedule): string {
  const schedule = scheduleOf(row);
  switch (schedule.kind) {
    case "daily":
      return translator.text("schedule-daily", { time: isolate(schedule.time) });
    case "weekly": {
      const day = translator.text(`weekday-${schedule.weekday}`);
      return translator.text("schedule-weekly", { day, time: isolate(schedule.time) });
    }
    case "instant":
      return translator.text("schedule-instant");
  }
}

/** The zone as readers know it: its city and what it differs from UTC by. */
export function zoneText(zone: string, language: string, now: number): string {
  return `${isolate(zoneName(zone, language))} (${isolate(offsetLabel(zone, now))})`;
}

/** What the chat is subscribed to and when the next digest comes; null where it is not subscribed. */
export async function listSchedules(context: CommandContext): Promise<Html | null> {
  const { stores, chat, translator, now } = context;
  const rows = await stores.schedules.ofChat(chat.id);
  if (rows.length === 0) return null;
  const lines = rows.map((row) => html`• ${scheduleText(translator, row)}`);
  const next = rows.flatMap(({ nextDueAt }) => nextDueAt ?? []).sort((one, other) => one - other)[0];
  if (next !== undefined) {
    const when = isolate(formatWhen(next, chat.zone, chat.language, "day-time", "latn"));
    lines.push(translator.html("schedule-next", { when, place: zoneText(chat.zone, chat.language, now) }));
  }
  return joinHtml(lines, "\n");
}
