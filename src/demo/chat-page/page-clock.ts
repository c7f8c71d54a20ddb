import type { JsonObject } from "../bot-api/json.ts";
import type { ClockControl } from "../bot-api/stand-in.ts";

/** The demo's instant and the next digest's, in ms. */
export interface DemoTime {
  readonly now: number;
  readonly nextDue: number | null;
}

/** Whether the clock was moved, and to when. */
export type ClockMove =
  | { readonly status: "moved"; readonly time: DemoTime }
  | { readonly status: "refused"; readonly reason: string };

/** The farthest that one press moves the clock, in ms. */
const MAX_ADVANCE_MS = 31 * 24 * 3_600_000;

/** Follows the demo's clock: `now` is the process's time plus the offset last seen. */
export function createPageClock(control: ClockControl): {
  now(): number;
  read(): Promise<DemoTime>;
  move(request: JsonObject): Promise<ClockMove>;
} {
  let offsetMs = 0;
  const read = async (): Promise<DemoTime> => {
    const now = await control.now();
    offsetMs = now - Date.now();
    return { now, nextDue: await control.nextDue() };
  };
  return {
    now: () => Date.now() + offsetMs,
    read,
    move: async (request) => {
      const { now, nextDue } = await read();
      const target = request.to === "next-due" ? nextDue : now + Number(request.advanceMs);
      if (target === null) return { status: "refused", reason: "No digest is due: subscribe first" };
      const advanceMs = Math.max(0, target - now);
      if (!Number.isFinite(target) || advanceMs > MAX_ADVANCE_MS) {
        return { status: "refused", reason: "Expected advanceMs of up to 31 days, or to: next-due" };
      }
      await control.advance(advanceMs);
      return { status: "moved", time: await read() };
    },
  };
}
