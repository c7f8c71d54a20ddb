import type { Slot } from "./schedule.ts";

const ON_TIME_MS = 60_000;
const LATE_MS = 6 * 3_600_000;

/**
 * What becomes of a slot at `now` (UTC ms): up to a minute after it is due it is on time, up to 6 hours it is sent
 * and says that it is late, and an older one merges into the next.
 */
export function planMissedSlot(slot: Slot, now: number): "on-time" | "late" | "merge" {
  const delayMs = now - slot.dueAt;
  if (delayMs <= ON_TIME_MS) return "on-time";
  return delayMs <= LATE_MS ? "late" : "merge";
}
