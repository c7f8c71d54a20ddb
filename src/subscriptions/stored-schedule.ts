import type { StoredSchedule } from "../storage/schedule-store.ts";
import { type Schedule, WEEKDAYS } from "./schedule.ts";

/** A schedule's row as a schedule; a row that holds no valid one counts as instant and so is never due. */
export function scheduleOf({ kind, time, weekday, zone }: StoredSchedule): Schedule {
  if (kind === "daily" && time !== null && zone !== null) return { kind, time, zone };
  const day = WEEKDAYS.find((name) => name === weekday);
  if (kind === "weekly" && time !== null && zone !== null && day !== undefined) {
    return { kind, weekday: day, time, zone };
  }
  return { kind: "instant" };
}
