import assert from "node:assert/strict";
import { test } from "node:test";
import { formatWhen } from "../../src/subscriptions/format-when.ts";

const SEPTEMBER_MORNING = Date.UTC(2023, 8, 20, 3, 30, 59);

test("day and time are written as the readers of each language write them", () => {
  for (const [language, text] of [
    ["en", "Wed 20 Sep, 07:30"],
    ["ar", "الأربعاء 20 سبتمبر، 07:30"],
    ["ru", "ср, 20 сентября, 07:30"],
    ["hy", "չրք, 20 սեպտեմբերի, 07:30"],
    ["az", "20 sentyabr, çərşənbə, 07:30"],
    ["tr", "20 Eylül Çarşamba, 07:30"],
    ["fr", "mer. 20 septembre, 07:30"],
    ["ar-LB", "الأربعاء 20 أيلول، 07:30"],
    ["de", "Wed 20 Sep, 07:30"],
    ["und", "Wed 20 Sep, 07:30"],
  ] as const) {
    assert.equal(formatWhen(SEPTEMBER_MORNING, "Asia/Yerevan", language, "day-time", "latn"), text, language);
  }
});

test("time and day stand alone where that is asked", () => {
  assert.equal(formatWhen(SEPTEMBER_MORNING, "Asia/Yerevan", "en", "time", "latn"), "07:30");
  assert.equal(formatWhen(SEPTEMBER_MORNING, "Asia/Yerevan", "ar", "day", "latn"), "الأربعاء 20 سبتمبر");
});

test("the reader's zone decides the day", () => {
  assert.equal(
    formatWhen(SEPTEMBER_MORNING, "America/New_York", "en", "day-time", "latn"),
    "Tue 19 Sep, 23:30",
  );
});

test("midnight is 00:00 in every language", () => {
  for (const language of ["ar", "en", "ru", "hy", "az", "tr", "fr"]) {
    assert.equal(
      formatWhen(Date.UTC(2026, 0, 1, 20), "Asia/Baku", language, "time", "latn"),
      "00:00",
      language,
    );
  }
});

test("native digits are Arabic-Indic in Arabic and European elsewhere", () => {
  const write = (language: string): string =>
    formatWhen(SEPTEMBER_MORNING, "Asia/Yerevan", language, "day-time", "native");
  assert.equal(write("ar"), "الأربعاء ٢٠ سبتمبر، ٠٧:٣٠");
  assert.equal(write("ru"), "ср, 20 сентября, 07:30");
});

test("Arabic dates are Gregorian and in European digits wherever the language tag comes from", () => {
  for (const language of ["ar-SA", "ar-EG", "ar_EG"]) {
    const text = formatWhen(SEPTEMBER_MORNING, "Asia/Riyadh", language, "day-time", "latn");
    assert.equal(text, "الأربعاء 20 سبتمبر، 06:30", language);
  }
});

test("an unknown zone is refused", () => {
  assert.throws(() => formatWhen(0, "Asia/Nowhere", "en", "time", "latn"), RangeError);
});
