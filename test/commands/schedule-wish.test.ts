import assert from "node:assert/strict";
import { test } from "node:test";
import { fulfilWish, parseWish, type ScheduleWish, writeWish } from "../../commands/schedule-wish.ts";

const wishes: readonly (readonly [string, ScheduleWish])[] = [
  ["daily", { kind: "daily", time: null }],
  ["daily-0730", { kind: "daily", time: "07:30" }],
  ["weekly", { kind: "weekly", weekday: null, time: null }],
  ["weekly-mon", { kind: "weekly", weekday: "mon", time: null }],
  ["weekly-mon-0900", { kind: "weekly", weekday: "mon", time: "09:00" }],
  ["weekly--0900", { kind: "weekly", weekday: null, time: "09:00" }],
];

for (const [text, wish] of wishes) {
  test(`${text} is written and read`, () => {
    assert.equal(writeWish(wish), text);
    assert.deepEqual(parseWish(text), wish);
  });
}

for (const text of [
  "",
  "instant",
  "daily-2575",
  "daily-730",
  "daily-0730-x",
  "weekly-0900",
  "weekly-mon-0900-x",
]) {
  test(`“${text}” is no wish`, () => assert.equal(parseWish(text), null));
}

test("a wish is a schedule once nothing is missing", () => {
  assert.equal(fulfilWish({ kind: "daily", time: null }, "Asia/Baku"), null);
  assert.equal(fulfilWish({ kind: "weekly", weekday: null, time: "09:00" }, "Asia/Baku"), null);
  assert.deepEqual(fulfilWish({ kind: "weekly", weekday: "mon", time: "09:00" }, "Asia/Baku"), {
    kind: "weekly",
    weekday: "mon",
    time: "09:00",
    zone: "Asia/Baku",
  });
});
