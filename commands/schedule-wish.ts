import { parseLocalTime } from "../src/subscriptions/parse-time.ts";
import { type LocalTime, type TimedSchedule, WEEKDAYS, type Weekday } from "../src/subscriptions/schedule.ts";

/** What is known so far of the digest that somebody wants. */
export type ScheduleWish =
  | { readonly kind: "daily"; readonly time: LocalTime | null }
  | { readonly kind: "weekly"; readonly weekday: Weekday | null; readonly time: LocalTime | null };

const UNKNOWN = "";

/** The wish as a part of callback data: "daily", "daily-0730", "weekly-mon-0900". */
export function writeWish(wish: ScheduleWish): string {
  const time = wish.time?.replace(":", "") ?? UNKNOWN;
  const parts = wish.kind === "daily" ? [wish.kind, time] : [wish.kind, wish.weekday ?? UNKNOWN, time];
  return parts.join("-").replace(/-+$/, "");
}

/** Reads a wish out of callback data or a deep link; null where it is none. */
export function parseWish(text: string): ScheduleWish | null {
  const [kind, ...rest] = text.split("-");
  if (kind === "daily" && rest.length <= 1) {
    const time = timeOf(rest[0]);
    return time === undefined ? null : { kind, time };
  }
  if (kind !== "weekly" || rest.length > 2) return null;
  const weekday = rest[0] ? WEEKDAYS.find((day) => day === rest[0]) : null;
  const time = timeOf(rest[1]);
  return weekday === undefined || time === undefined ? null : { kind, weekday, time };
}

/** The schedule that the wish amounts to in a zone; null while something is still to be asked. */
export function fulfilWish(wish: ScheduleWish, zone: string): TimedSchedule | null {
  if (wish.time === null) return null;
  if (wish.kind === "daily") return { kind: "daily", time: wish.time, zone };
  return wish.weekday === null ? null : { kind: "weekly", weekday: wish.weekday, time: wish.time, zone };
}

/** Null where none is written, undefined where it is no time. */
function timeOf(digits: string | undefined): LocalTime | null | undefined {
  if (!digits) return null;
  return /^\d{4}$/.test(digits) ? (parseLocalTime(digits) ?? undefined) : undefined;
}
