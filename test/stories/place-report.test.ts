import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type PlacedReport,
  placeReport,
  STORY_WINDOW_MS,
  type TermsCache,
} from "../../src/stories/place-report.ts";

const NOW = Date.UTC(2025, 5, 3, 8);
const HOUR = 3_600_000;

function report(title: string, rest: Partial<PlacedReport> = {}): PlacedReport {
  return { storyId: null, link: null, title, lead: "", at: NOW, ...rest };
}

const mineInAghdam = report("Mine blast injures two road workers in Azerbaijan's Aghdam district", {
  storyId: "aghdam",
  lead: "A bulldozer hit an anti-tank mine near the former line of contact, prosecutors and ANAMA said.",
});

test("a report with the link of another joins its story, whatever it is called by now", () => {
  const known = report("Update one", { storyId: "a", link: "https://news.example/1" });
  const renamed = report("Quite another headline about the border", { link: "https://news.example/1" });
  assert.deepEqual(placeReport(renamed, [known]), { status: "joins", storyId: "a", reason: "link" });
});

test("two reports without a link do not share one", () => {
  const placement = placeReport(report("Talks in Yevlakh"), [
    report("Mine clearance in Fuzuli", { storyId: "a" }),
  ]);
  assert.deepEqual(placement, { status: "begins" });
});

test("a wire story with a few words changed joins by its headline", () => {
  const copy = report("Mine blast injures two road workers in Azerbaijan's Agdam", { at: NOW + HOUR });
  assert.deepEqual(placeReport(copy, [mineInAghdam]), {
    status: "joins",
    storyId: "aghdam",
    reason: "title",
  });
});

test("the same headline with another place begins a story", () => {
  const elsewhere = report("Mine blast injures two road workers in Azerbaijan's Fuzuli district");
  assert.deepEqual(placeReport(elsewhere, [mineInAghdam]), { status: "begins" });
});

test("another outlet's wording of the event joins by what both tell", () => {
  const reworded = report("Two hurt as bulldozer drives over anti-tank mine in Agdam", {
    lead: "The workers were taken to hospital in Barda in stable condition, Azerbaijan's Prosecutor General's Office said.",
    at: NOW + HOUR,
  });
  assert.deepEqual(placeReport(reworded, [mineInAghdam]), {
    status: "joins",
    storyId: "aghdam",
    reason: "terms",
  });
});

test("a later, larger toll of the same event joins its story", () => {
  const first = report("Two dead, 11 injured as Stepanakert comes under fire, ombudsman says", {
    storyId: "toll",
    lead: "Two people were killed in Azerbaijani strikes, human rights defender Gegham Stepanyan said.",
  });
  const later = report("Karabakh ombudsman Stepanyan puts toll of Stepanakert strikes at 25", {
    lead: "At least 25 people have been killed since the strikes began, rights defender Gegham Stepanyan said.",
    at: NOW + 7 * HOUR,
  });
  assert.equal(placeReport(later, [first]).status, "joins");
});

test("hearings of different defendants are different stories", () => {
  const one = report("Baku court hears former state minister Ruben Vardanyan", {
    storyId: "vardanyan",
    lead: "The hearing at the Baku Military Court lasted two hours.",
  });
  const other = report("Baku court hears former speaker Davit Ishkhanyan", {
    lead: "The hearing at the Baku Military Court lasted three hours.",
    at: NOW + 20 * HOUR,
  });
  assert.deepEqual(placeReport(other, [one]), { status: "begins" });
});

test("shooting at another village is another story, though no list holds either village", () => {
  const one = report("إطلاق نار على قرية خناتساخ", {
    storyId: "a",
    lead: "قالت وزارة الدفاع الأرمينية إن منزلا تضرر في خناتساخ.",
  });
  const other = report("إطلاق نار على قرية خوزنافار", {
    lead: "قالت وزارة الدفاع الأرمينية إن منزلا تضرر في خوزنافار.",
  });
  assert.deepEqual(placeReport(other, [one]), { status: "begins" });
});

test("a report outside the window of time begins a story, even with the same headline and link", () => {
  const late = {
    ...mineInAghdam,
    storyId: null,
    link: "https://news.example/1",
    at: NOW + STORY_WINDOW_MS + 1,
  };
  assert.deepEqual(placeReport(late, [{ ...mineInAghdam, link: late.link }]), { status: "begins" });
});

test("a story is joined for all its reports together, so likeness to one of them alone does not let it drift", () => {
  const story = [
    "Talks open in Yevlakh",
    "Yevlakh talks: reintegration plan handed over",
    "Yevlakh meeting ends",
    "Envoys leave Yevlakh",
  ].map((title, i) =>
    report(title, { storyId: "yevlakh", lead: "Ramin Mammadov led the delegation in Yevlakh.", at: NOW + i }),
  );
  const bridge = report("Hospitals run out of medicine as envoys meet in Yevlakh", {
    storyId: "yevlakh",
    lead: "Doctors in the hospitals say medicine will last for two days. Ramin Mammadov led the delegation.",
  });
  const onlyLikeTheBridge = report("Hospitals run out of medicine, doctors say", {
    lead: "Medicine will last for two days in the hospitals, doctors told the agency.",
    at: NOW + HOUR,
  });
  assert.equal(placeReport(onlyLikeTheBridge, [bridge]).status, "joins");
  assert.deepEqual(placeReport(onlyLikeTheBridge, [...story, bridge]), { status: "begins" });
});

test("a report that has no story yet is nobody's place", () => {
  const unplaced = { ...mineInAghdam, storyId: null, link: "https://news.example/1" };
  assert.deepEqual(placeReport(unplaced, [unplaced]), { status: "begins" });
});

test("a cache does not change where a report is placed, and stays bounded", () => {
  const cache: TermsCache = new Map();
  const copy = report("Two hurt as bulldozer drives over anti-tank mine in Agdam", { at: NOW + HOUR });
  const window = Array.from({ length: 2_500 }, (_, i) =>
    report(`Report ${i} of the day`, { storyId: `story ${i}` }),
  );
  assert.deepEqual(
    placeReport(copy, [mineInAghdam, ...window], cache),
    placeReport(copy, [mineInAghdam, ...window]),
  );
  assert.ok(cache.size <= 2_000);
});
