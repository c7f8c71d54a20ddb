import { Temporal } from "temporal-polyfill";
import { type Slot, type TimedSchedule, WEEKDAYS } from "./schedule.ts";

// A week, the day before it, and a day that a zone may leave out of its calendar.
const MAX_DAYS_AHEAD = 16;

/**
 * The first slot later than `after` (UTC ms, exclusive). A local time that a clock change skips falls due at the
 * first valid minute after the gap, a repeated one at its first occurrence; every local day has one slot.
 * Throws a RangeError for an unknown zone or a malformed time.
 */
export function nextSlot(schedule: TimedSchedule, after: number): Slot {
  const time = Temporal.PlainTime.from(schedule.time);
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(schedule.zone).toPlainDate();
  // The slot of yesterday can still be ahead, where a gap at midnight moved it into today.
  for (let days = -1; days <= MAX_DAYS_AHEAD; days += 1) {
    const date = today.add({ days });
    if (schedule.kind === "weekly" && WEEKDAYS[date.dayOfWeek - 1] !== schedule.weekday) continue;
    const dueAt = dueAtOn(date, time, schedule.zone);
    if (dueAt !== null && dueAt > after) return { dueAt, local: `${date}T${schedule.time}` };
  }
  throw new RangeError(
    `nextSlot: expected a weekday of ${WEEKDAYS.join(", ")}, got ${JSON.stringify(schedule)}`,
  );
}

/** When the local time comes on that date (UTC ms), or null where the zone's calendar leaves the date out. */
function dueAtOn(date: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): number | null {
  const wanted = date.toPlainDateTime(time);
  const found = wanted.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  // The time lies in a gap, and "earlier" has stepped back before it: the gap's end is the next transition.
  if (!date.toZonedDateTime(zone).toPlainDate().equals(date)) return null;
  const gapEnd = found.getTimeZoneTransition("next");
  if (gapEnd === null)
    throw new RangeError(`nextSlot: ${wanted} does not exist in ${zone}, and no transition follows`);
  return gapEnd.epochMilliseconds;
}
