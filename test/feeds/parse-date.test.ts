import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDate } from "../../src/feeds/parse-date.ts";

const READ: readonly (readonly [string, string])[] = [
  ["Tue, 19 Sep 2023 13:05:06 +0400", "2023-09-19T09:05:06Z"],
  ["Tue, 19 Sep 2023 09:05:06 GMT", "2023-09-19T09:05:06Z"],
  ["19 Sep 23 09:05 UT", "2023-09-19T09:05:00Z"],
  ["Tue, 19 September 2023 05:05:06 EDT", "2023-09-19T09:05:06Z"],
  ["Tue, 19 Sep 2023 12:05:06 MSK", "2023-09-19T09:05:06Z"],
  ["Tue, 19 Sep 2023 12:05:06 +0300 (MSK)", "2023-09-19T09:05:06Z"],
  ["Tue, 19 Sep 2023 13:05:06 GMT+4", "2023-09-19T09:05:06Z"],
  ["2023-09-19T13:05:06+04:00", "2023-09-19T09:05:06Z"],
  ["2023-09-19T09:05:06.123Z", "2023-09-19T09:05:06Z"],
  ["2023-09-19 09:05", "2023-09-19T09:05:00Z"],
  ["2023-09-19", "2023-09-19T00:00:00Z"],
  ["Sep 19, 2023 1:05 PM", "2023-09-19T13:05:00Z"],
  ["Tue Sep 19 09:05:06 UTC 2023", "2023-09-19T09:05:06Z"],
  ["Tuesday, September 19, 2023", "2023-09-19T00:00:00Z"],
  ["Вт, 19 сен 2023 12:05:06 +0300", "2023-09-19T09:05:06Z"],
  ["19 сентября 2023, 12:05", "2023-09-19T12:05:00Z"],
  ["19 Eylül 2023 12:05", "2023-09-19T12:05:00Z"],
  ["19 sentyabr 2023 12:05", "2023-09-19T12:05:00Z"],
  ["19 septembre 2023 12:05", "2023-09-19T12:05:00Z"],
  ["19 août 2023 12:05", "2023-08-19T12:05:00Z"],
  ["19 سبتمبر 2023 12:05", "2023-09-19T12:05:00Z"],
  ["19 Սեպտեմբեր 2023 12:05", "2023-09-19T12:05:00Z"],
  ["19.09.2023 12:05", "2023-09-19T12:05:00Z"],
];

test("the dates that feeds write are read", () => {
  for (const [text, instant] of READ) assert.equal(parseDate(text), Date.parse(instant), text);
});

test("what names no day is no date", () => {
  const none = [
    "",
    "yesterday",
    "30 Feb 2023",
    "2023-02-30",
    "2023-13-01",
    "2023",
    "2023-09",
    "09/10/2023",
    "1695114306",
  ];
  const placeholders = ["Thu, 01 Jan 1970 00:00:00 GMT", "0001-01-01T00:00:00Z", "0000-00-00 00:00:00"];
  for (const text of [...none, ...placeholders]) assert.equal(parseDate(text), null, text);
});
