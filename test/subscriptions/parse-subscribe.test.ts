import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseSubscribe, type SubscribeRequest } from "../../src/subscriptions/parse-subscribe.ts";
import type { Weekday } from "../../src/subscriptions/schedule.ts";

const daily = (time: string, zone: string | null = null): SubscribeRequest => ({
  status: "schedule",
  kind: "daily",
  time,
  weekday: null,
  zone,
});
const weekly = (weekday: Weekday, time: string, zone: string | null = null): SubscribeRequest => ({
  status: "schedule",
  kind: "weekly",
  time,
  weekday,
  zone,
});

function assertRequests(cases: readonly (readonly [string, SubscribeRequest])[]): void {
  for (const [argument, request] of cases) assert.deepEqual(parseSubscribe(argument), request, argument);
}

test("without an argument there is everything to ask", () => {
  assertRequests([
    ["", { status: "ask" }],
    [" \u200f ", { status: "ask" }],
  ]);
});

test("the forms of the contract are read", () => {
  assertRequests([
    ["daily 07:30", daily("07:30")],
    ["daily 07:30 Asia/Baku", daily("07:30", "Asia/Baku")],
    ["weekly mon 09:00", weekly("mon", "09:00")],
    ["weekly mon 09:00 Europe/Paris", weekly("mon", "09:00", "Europe/Paris")],
    ["instant", { status: "instant" }],
  ]);
});

test("order, case, commas and little words do not matter", () => {
  assertRequests([
    ["DAILY, 7:30 PM, New York", daily("19:30", "America/New_York")],
    ["daily at 7 pm in Los Angeles", daily("19:00", "America/Los_Angeles")],
    ["every day at 7.30 Baku time", daily("07:30", "Asia/Baku")],
    ["daily UTC+4 0730", daily("07:30", "Etc/GMT-4")],
    ["daily 07:30 +4", daily("07:30", "Etc/GMT-4")],
    ["weekly 9:00 Monday", weekly("mon", "09:00")],
    ["weekly on mondays at 9 Yerevan", weekly("mon", "09:00", "Asia/Yerevan")],
    ["\u2068daily\u2069 07:30", daily("07:30")],
  ]);
});

test("without a kind a weekday makes it weekly and a time alone daily", () => {
  assertRequests([
    ["07:30", daily("07:30")],
    ["7:30 Tbilisi", daily("07:30", "Asia/Tbilisi")],
    ["every friday 18:00", weekly("fri", "18:00")],
    ["sun 10", weekly("sun", "10:00")],
  ]);
});

test("all seven languages are understood", () => {
  assertRequests([
    ["يوميًا ٧:٣٠ مساءً باكو", daily("19:30", "Asia/Baku")],
    ["كل يوم الساعة ٧:٣٠ بتوقيت القاهرة", daily("07:30", "Africa/Cairo")],
    ["أسبوعي الاثنين 09:00", weekly("mon", "09:00")],
    ["كل جمعة 9 صباحا", weekly("fri", "09:00")],
    ["فوري", { status: "instant" }],
    ["ежедневно в 7:30 по Москве", daily("07:30", "Europe/Moscow")],
    ["каждый день 8 вечера Ереван", daily("20:00", "Asia/Yerevan")],
    ["еженедельно по понедельникам 9:00", weekly("mon", "09:00")],
    ["каждую среду в 10:15", weekly("wed", "10:15")],
    ["сразу", { status: "instant" }],
    ["ամեն օր ժամը 8:00 Երևան", daily("08:00", "Asia/Yerevan")],
    ["շաբաթական երկուշաբթի 9:00", weekly("mon", "09:00")],
    ["շաբաթական շաբաթ 9:00", weekly("sat", "09:00")],
    ["անմիջապես", { status: "instant" }],
    ["gündəlik 07:30 Bakı", daily("07:30", "Asia/Baku")],
    ["hər gün saat 07:30 Bakı vaxtı ilə", daily("07:30", "Asia/Baku")],
    ["həftəlik çərşənbə axşamı 9:00", weekly("tue", "09:00")],
    ["həftəlik bazar ertəsi 9:00 Bakı", weekly("mon", "09:00", "Asia/Baku")],
    ["dərhal", { status: "instant" }],
    ["her gün 07:30 İstanbul saatiyle", daily("07:30", "Europe/Istanbul")],
    ["her pazartesi 9:00", weekly("mon", "09:00")],
    ["haftalık Cumartesi 09:00", weekly("sat", "09:00")],
    ["anında", { status: "instant" }],
    ["tous les jours à 7h30 heure de Paris", daily("07:30", "Europe/Paris")],
    ["toutes les semaines mardi 19h", weekly("tue", "19:00")],
    ["tous les lundis 8h", weekly("mon", "08:00")],
    ["immédiatement", { status: "instant" }],
  ]);
});

test("every weekday is known by its long and its short name in each language", () => {
  const days = {
    mon: "Monday Mon الاثنين الإثنين понедельник пн երկուշաբթի երկ Pazartesi Pzt lundi lun. B.E.",
    tue: "Tuesday Tue الثلاثاء вторник вт երեքշաբթի երք Salı Sal mardi mar. Ç.A.",
    wed: "Wednesday Wed الأربعاء среда ср չորեքշաբթի չրք Çarşamba Çar Çərşənbə mercredi mer.",
    thu: "Thursday Thu الخميس четверг чт հինգշաբթի հնգ Perşembe Per jeudi jeu. C.A.",
    fri: "Friday Fri الجمعة пятница пт ուրբաթ ուր Cuma Cum Cümə vendredi ven.",
    sat: "Saturday Sat السبت суббота сб շաբաթ շբթ Cumartesi Cmt Şənbə samedi sam.",
    sun: "Sunday Sun الأحد воскресенье вс կիրակի կիր Pazar Paz Bazar dimanche dim.",
  } as const;
  for (const [weekday, names] of Object.entries(days)) {
    for (const name of names.split(" ")) {
      assert.deepEqual(parseSubscribe(`weekly ${name} 9:00`), weekly(weekday as Weekday, "09:00"), name);
    }
  }
});

test("what is missing is asked for, and what was said is kept", () => {
  assertRequests([
    ["daily", { status: "ask-time", kind: "daily", weekday: null, zone: null }],
    ["daily Baku", { status: "ask-time", kind: "daily", weekday: null, zone: "Asia/Baku" }],
    ["weekly", { status: "ask-time", kind: "weekly", weekday: null, zone: null }],
    ["weekly tue", { status: "ask-time", kind: "weekly", weekday: "tue", zone: null }],
    ["weekly Yerevan", { status: "ask-time", kind: "weekly", weekday: null, zone: "Asia/Yerevan" }],
    ["weekly 09:00", { status: "ask-weekday", time: "09:00", zone: null }],
    ["weekly 09:00 Baku", { status: "ask-weekday", time: "09:00", zone: "Asia/Baku" }],
  ]);
});

test("what is not understood is named as it was typed", () => {
  assertRequests([
    ["Hourly", { status: "wrong", what: "kind", given: "Hourly" }],
    ["instant 07:30", { status: "wrong", what: "kind", given: "instant 07:30" }],
    ["daily 25:00", { status: "wrong", what: "time", given: "25:00" }],
    ["daily at Noonish Baku", { status: "wrong", what: "time", given: "Noonish Baku" }],
    ["weekly mon 9:75", { status: "wrong", what: "time", given: "9:75" }],
    ["weekly Someday 09:00", { status: "wrong", what: "weekday", given: "Someday" }],
    ["weekly Someday", { status: "wrong", what: "weekday", given: "Someday" }],
    ["daily 07:30 Atlantis", { status: "wrong", what: "zone", given: "Atlantis" }],
    ["weekly mon 09:00 Asia/Nowhere", { status: "wrong", what: "zone", given: "Asia/Nowhere" }],
    ["weekly 09:00 Atlantis", { status: "wrong", what: "zone", given: "Atlantis" }],
  ]);
});

test("any text gets an answer", () => {
  const word = fc.oneof(
    fc.constantFrom("daily", "weekly", "mon", "7:30", "pm", "Baku", "at", "+4"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const request = parseSubscribe(words.join(" "));
      assert.ok(request.status !== "wrong" || request.given.trim() !== "");
    }),
  );
});
