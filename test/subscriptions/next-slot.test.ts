import assert from "node:assert/strict";
import { test } from "node:test";
import { Temporal } from "temporal-polyfill";
import { planMissedSlot } from "../../src/subscriptions/missed-slot.ts";
import { nextSlot } from "../../src/subscriptions/next-slot.ts";
import type { Slot, TimedSchedule } from "../../src/subscriptions/schedule.ts";

const daily = (time: string, zone: string): TimedSchedule => ({ kind: "daily", time, zone });
const at = (iso: string): number => Date.parse(iso);
const slot = (iso: string, local: string): Slot => ({ dueAt: at(iso), local });

test("the next slot of a day is later the same day, else the next day", () => {
  const schedule = daily("07:30", "Asia/Yerevan");
  assert.deepEqual(
    nextSlot(schedule, at("2026-11-22T03:29:59Z")),
    slot("2026-11-22T03:30Z", "2026-11-22T07:30"),
  );
  assert.deepEqual(
    nextSlot(schedule, at("2026-11-22T03:30Z")),
    slot("2026-11-23T03:30Z", "2026-11-23T07:30"),
  );
});

test("the local day counts, not the UTC day", () => {
  assert.deepEqual(
    nextSlot(daily("00:15", "Australia/Sydney"), at("2026-06-30T13:00Z")),
    slot("2026-06-30T14:15Z", "2026-07-01T00:15"),
  );
});

test("a weekly slot falls on its weekday, a week after the last", () => {
  const schedule: TimedSchedule = { kind: "weekly", weekday: "mon", time: "09:00", zone: "Europe/Paris" };
  assert.deepEqual(
    nextSlot(schedule, at("2026-10-19T07:00Z")),
    slot("2026-10-26T08:00Z", "2026-10-26T09:00"),
  );
  assert.deepEqual(
    nextSlot(schedule, at("2026-10-19T06:59Z")),
    slot("2026-10-19T07:00Z", "2026-10-19T09:00"),
  );
});

test("a time that a clock change skips falls due at the first valid minute after it", () => {
  const schedule = daily("02:30", "Europe/Paris");
  assert.deepEqual(
    nextSlot(schedule, at("2026-03-28T12:00Z")),
    slot("2026-03-29T01:00Z", "2026-03-29T02:30"),
  );
  assert.deepEqual(
    nextSlot(schedule, at("2026-03-29T01:00Z")),
    slot("2026-03-30T00:30Z", "2026-03-30T02:30"),
  );
});

test("a gap of half an hour is left by half an hour", () => {
  assert.deepEqual(
    nextSlot(daily("02:15", "Australia/Lord_Howe"), at("2026-10-03T12:00Z")),
    slot("2026-10-03T15:30Z", "2026-10-04T02:15"),
  );
});

test("a gap that ends the day moves its slot to midnight, and the next day keeps its own", () => {
  const schedule = daily("23:30", "America/Nuuk");
  const moved = slot("2026-03-29T01:00Z", "2026-03-28T23:30");
  assert.deepEqual(nextSlot(schedule, at("2026-03-28T12:00Z")), moved);
  assert.deepEqual(nextSlot(schedule, at("2026-03-29T00:59Z")), moved);
  assert.deepEqual(nextSlot(schedule, moved.dueAt), slot("2026-03-30T00:30Z", "2026-03-29T23:30"));
});

test("a time that a clock change repeats falls due at its first occurrence only", () => {
  const schedule = daily("02:30", "Europe/Paris");
  assert.deepEqual(
    nextSlot(schedule, at("2026-10-24T12:00Z")),
    slot("2026-10-25T00:30Z", "2026-10-25T02:30"),
  );
  assert.deepEqual(
    nextSlot(schedule, at("2026-10-25T00:30Z")),
    slot("2026-10-26T01:30Z", "2026-10-26T02:30"),
  );
});

test("a date that a zone's calendar leaves out has no slot", () => {
  const after = at("2011-12-29T20:00Z");
  assert.deepEqual(
    nextSlot(daily("07:30", "Pacific/Apia"), after),
    slot("2011-12-30T17:30Z", "2011-12-31T07:30"),
  );
  const friday: TimedSchedule = { kind: "weekly", weekday: "fri", time: "07:30", zone: "Pacific/Apia" };
  assert.deepEqual(nextSlot(friday, after), slot("2012-01-05T17:30Z", "2012-01-06T07:30"));
});

test("an unknown zone and a malformed time are refused", () => {
  assert.throws(() => nextSlot(daily("07:30", "Asia/Nowhere"), 0), RangeError);
  assert.throws(() => nextSlot(daily("25:00", "Asia/Baku"), 0), RangeError);
});

const QUARTER_MS = 15 * 60_000;
const DAY_MS = 24 * 3_600_000;

interface Transition {
  readonly zone: string;
  readonly atMs: number;
  readonly offsetBeforeMs: number;
  readonly offsetAfterMs: number;
}

function transitionsOf(zone: string): Transition[] {
  const found: Transition[] = [];
  let time = Temporal.Instant.from("2026-01-01T00:00Z").toZonedDateTimeISO(zone);
  for (;;) {
    const next = time.getTimeZoneTransition("next");
    if (next === null || next.epochMilliseconds > at("2027-12-31T00:00Z")) break;
    found.push({
      zone,
      atMs: next.epochMilliseconds,
      offsetBeforeMs: next.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e6,
      offsetAfterMs: next.offsetNanoseconds / 1e6,
    });
    time = next;
  }
  if (found.length > 0) return found;
  const offsetMs = time.offsetNanoseconds / 1e6;
  return [{ zone, atMs: at("2026-07-01T00:00Z"), offsetBeforeMs: offsetMs, offsetAfterMs: offsetMs }];
}

/** Walks the real quarter hours around the change and notes when each wall time is first seen. */
function firstSightings({ atMs, offsetBeforeMs, offsetAfterMs }: Transition): Map<number, number> {
  const seen = new Map<number, number>();
  for (let utc = atMs - 4 * DAY_MS; utc < atMs + 4 * DAY_MS; utc += QUARTER_MS) {
    const wall = utc + (utc < atMs ? offsetBeforeMs : offsetAfterMs);
    if (!seen.has(wall)) seen.set(wall, utc);
  }
  return seen;
}

test("around every clock change of 2026 and 2027 in every zone, each quarter hour has one slot a local day", () => {
  let checked = 0;
  for (const transition of Intl.supportedValuesOf("timeZone").flatMap(transitionsOf)) {
    const { zone, atMs, offsetBeforeMs } = transition;
    const seen = firstSightings(transition);
    const changeDay = Math.floor((atMs + offsetBeforeMs - 1) / DAY_MS) * DAY_MS;
    for (let quarter = 0; quarter < DAY_MS; quarter += QUARTER_MS) {
      const time = new Date(quarter).toISOString().slice(11, 16);
      let after = (seen.get(changeDay - DAY_MS + quarter) ?? Number.NaN) - 1;
      for (const day of [changeDay - DAY_MS, changeDay, changeDay + DAY_MS]) {
        const wall = day + quarter;
        // A wall time that was never seen lies in the gap, which ends with the change itself.
        const expected = { dueAt: seen.get(wall) ?? atMs, local: new Date(wall).toISOString().slice(0, 16) };
        const found = nextSlot(daily(time, zone), after);
        assert.deepEqual(found, expected, `${zone} ${time} after ${new Date(after).toISOString()}`);
        after = found.dueAt;
        checked += 1;
      }
    }
  }
  assert.ok(checked > 400 * 96 * 3);
});

test("a slot is on time for a minute, late for six hours, then merged into the next", () => {
  const due = slot("2026-11-22T03:30Z", "2026-11-22T07:30");
  const cases = [
    [-1, "on-time"],
    [0, "on-time"],
    [60_000, "on-time"],
    [60_001, "late"],
    [6 * 3_600_000, "late"],
    [6 * 3_600_000 + 1, "merge"],
  ] as const;
  for (const [delayMs, plan] of cases)
    assert.equal(planMissedSlot(due, due.dueAt + delayMs), plan, `${delayMs}`);
});
