import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseLocalTime } from "../../src/subscriptions/parse-time.ts";

function assertTimes(expected: Readonly<Record<string, string | null>>): void {
  for (const [text, time] of Object.entries(expected)) assert.equal(parseLocalTime(text), time, text);
}

test("the usual spellings of a time of day are read", () => {
  assertTimes({
    "07:30": "07:30",
    "7:30": "07:30",
    "7.30": "07:30",
    "0730": "07:30",
    "730": "07:30",
    "7 30": "07:30",
    "7-30": "07:30",
    "7h30": "07:30",
    "7 h 30": "07:30",
    "19h": "19:00",
    "19ч": "19:00",
    "7": "07:00",
    "00:00": "00:00",
    "23:59": "23:59",
    " 7:30 ": "07:30",
    "7\uff1a30": "07:30",
  });
});

test("Arabic-Indic and Persian digits are digits", () => {
  assertTimes({ "٠٧:٣٠": "07:30", "۷:۳۰": "07:30", "١٩٣٠": "19:30", "٧٫٣٠": "07:30" });
});

test("a clock of twelve hours is read by its words", () => {
  assertTimes({
    "7:30 pm": "19:30",
    "7:30pm": "19:30",
    "7:30 P.M.": "19:30",
    "7 AM": "07:00",
    "12 am": "00:00",
    "12:15 pm": "12:15",
    "٧:٣٠ مساءً": "19:30",
    "7:30 م": "19:30",
    "7:30 صباحًا": "07:30",
    "مساء 7": "19:00",
    "1 ظهرا": "13:00",
    "11 ظهرا": "11:00",
    "11 ليلا": "23:00",
    "8 утра": "08:00",
    "8 вечера": "20:00",
    "12 дня": "12:00",
    "2 ночи": "02:00",
    "11 ночи": "23:00",
    "12 ночи": "00:00",
    "երեկոյան 8": "20:00",
    "axşam 8": "20:00",
    "akşam 8": "20:00",
    "sabah 8": "08:00",
    "8 h du soir": "20:00",
    "3h de l’après-midi": "15:00",
  });
});

test("what is no time of day is refused", () => {
  for (const text of [
    "",
    "24:00",
    "25:00",
    "7:60",
    "7:5",
    "13 pm",
    "0 am",
    "+4",
    "-7:30",
    "7:30:00",
    "noon",
    "12345",
    "7:30 x",
    "pm",
    "07:30 mon",
  ]) {
    assert.equal(parseLocalTime(text), null, text);
  }
});

test("every minute of the day comes back from its own spelling, and no text is read as anything else", () => {
  for (let minute = 0; minute < 1440; minute += 1) {
    const time = new Date(minute * 60_000).toISOString().slice(11, 16);
    assert.equal(parseLocalTime(time), time);
    assert.equal(parseLocalTime(time.replace(":", "")), time);
  }
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789:. hpam") }), (text) => {
      assert.match(parseLocalTime(text) ?? "00:00", /^(?:[01]\d|2[0-3]):[0-5]\d$/);
    }),
  );
});
