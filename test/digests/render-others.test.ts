import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDocument } from "htmlparser2";
import { composeDigest } from "../../digests/compose-digest.ts";
import type { RenderOptions } from "../../digests/digest-frame.ts";
import { renderHtml } from "../../digests/render-html.ts";
import { renderJson } from "../../digests/render-json.ts";
import { renderText } from "../../digests/render-text.ts";
import { createTranslators } from "../../src/locales/translator.ts";
import type { OutletReport } from "../../src/storage/report-store.ts";
import { figure, said } from "../stories/sample-claims.ts";
import { report, SINCE, sampleReports, UNTIL } from "./sample-reports.ts";

const translators = createTranslators();

function options(language: string): RenderOptions {
  return {
    translator: translators.for(language),
    language,
    zone: "Asia/Yerevan",
    digits: "latn",
    edition: "daily",
    nextDueAt: null,
    lateSince: null,
  };
}

function digestOf(reports: readonly OutletReport[], language = "en") {
  return composeDigest({ since: SINCE, until: UNTIL, reports }, { language });
}

const HOSTILE = [
  report("a", "arax", "2023-09-19T10:00", "<script>alert(1)</script>", {
    outlet: 'Out"let<img src=x>',
    affiliation: '"><b>x',
    language: '"><i>',
  }),
  report("b", "arax", "2023-09-19T11:00", "Bare \u001b[31m address", { link: "javascript:alert(1)" }),
];

test("the terminal gets every outlet with its time, and addresses on lines of their own", () => {
  const text = renderText(digestOf(sampleReports().slice(6, 8)), options("en"));
  assert.equal(
    text.replaceAll(/r\d{4}/g, "r"),
    [
      "Karabakh digest · Tue 19 Sep, 07:30 – Wed 20 Sep, 07:30",
      "2 reports · 2 publishers · 2 languages",
      "",
      "Street protests in Yerevan turn into clashes with police",
      "   Orontes TV 🇱🇧 private · 20:45",
      "     https://orontes-tv.example/r",
      "   Sevan Daily 🇦🇲 independent · 21:20",
      "     https://sevan-daily.example/r",
      "",
      "Times are those of Yerevan (UTC+4)",
      "",
    ].join("\n"),
  );
});

test("the terminal gets no escape sequence and no address that is not of the web", () => {
  const text = renderText(digestOf(HOSTILE), options("en"));
  assert.doesNotMatch(text, /\u001b|javascript:/);
});

test("an empty digest for the terminal says so", () => {
  assert.match(renderText(digestOf([]), options("en")), /\n\nNothing new: no report/);
});

test("the web page is well-formed, in the reader's language and direction, and loads nothing", () => {
  const page = renderHtml(digestOf(sampleReports(), "ar"), options("ar"));
  assert.match(page, /^<!doctype html>\n<html lang="ar" dir="rtl">/);
  assert.match(page, /<h2 lang="ru" dir="ltr"><a href="https:\/\/kura-news\.example/);
  assert.doesNotMatch(page, /<script|<link|<img|@import|url\(/);
  const opened = [...page.matchAll(/<(?!meta|!)([a-z0-9]+)/g)].map(([, name]) => name).sort();
  const closed = [...page.matchAll(/<\/([a-z0-9]+)>/g)].map(([, name]) => name).sort();
  assert.deepEqual(opened, closed);
  assert.ok(parseDocument(page).children.length > 0);
});

test("what outlets write is escaped on the web page, and only web addresses become links", () => {
  const page = renderHtml(digestOf(HOSTILE), options("en"));
  assert.doesNotMatch(page, /<script|<img|<b>|<i>|javascript:/);
  assert.ok(page.includes("&lt;script&gt;alert(1)&lt;/script&gt;"));
});

test("an empty web page says so", () => {
  assert.match(renderHtml(digestOf([]), options("en")), /<p class="empty">Nothing new/);
});

const CLAIMS = [
  figure("Arax", 1, 7, { digestAt: UNTIL - 3, sentence: "<b>Seven</b> were killed." }),
  figure("Kura", 2, 25, { digestAt: UNTIL - 2, via: "Wirenews" }),
  said("Kura", 2, "FR", { seq: 1, digestAt: UNTIL - 2, quote: "at once", stances: ["council-meeting"] }),
];

test("the terminal and the web page have the new figures and reactions, each with its source", () => {
  const digest = composeDigest(
    { since: SINCE, until: UNTIL, reports: sampleReports(), claims: CLAIMS },
    { language: "en" },
  );
  const text = renderText(digest, options("en"));
  assert.match(
    text,
    /👥 Figures reported\nKilled\n• 25 · Armenian side — .+ \(the ombudsman\) · via Wirenews · before: 7/,
  );
  assert.match(text, /🌍 Reactions\n🇫🇷 France — asks for a council session\. “at once” · Kura\n {2}https:/);
  const page = renderHtml(digest, options("en"));
  assert.match(
    page,
    /<section id="figures">\n<h2 class="section">👥 Figures reported<\/h2>\n<h3>Killed<\/h3>/,
  );
  assert.match(page, /<blockquote lang="en" dir="ltr">Kura tells it in words of its own/);
  const json = JSON.parse(renderJson(digest));
  assert.deepEqual(
    json.figures.map((one: { count: number; history: { count: number }[] }) => [
      one.count,
      one.history[0]?.count,
    ]),
    [[25, 7]],
  );
  assert.deepEqual(json.figures[0].claimant, { kind: "actor", actor: "NK" });
  assert.equal(json.figures[0].outlets[0].via, "Wirenews");
  assert.equal(json.reactions[0].statements[0].quote, "at once");
});

test("a claim's sentence is escaped on the web page", () => {
  const digest = composeDigest(
    { since: SINCE, until: UNTIL, reports: sampleReports(), claims: CLAIMS.slice(0, 1) },
    { language: "ar" },
  );
  const page = renderHtml(digest, options("ar"));
  assert.ok(page.includes("&lt;b&gt;Seven&lt;/b&gt; were killed."));
});

test("JSON has the documented shape", () => {
  const digest = digestOf([
    report("offensive", "kura", "2023-09-19T09:10", "Баку", { link: "https://kura-news.example/1" }),
    report("offensive", "arax", "2023-09-19T09:25", "Azerbaijan", { link: null, affiliation: null }),
  ]);
  assert.deepEqual(JSON.parse(renderJson(digest)), {
    since: "2023-09-19T03:30:00.000Z",
    until: "2023-09-20T03:30:00.000Z",
    totals: { reports: 2, publishers: 2, languages: 2 },
    stories: [
      {
        id: "offensive",
        headline: "Azerbaijan",
        language: "en",
        link: "https://kura-news.example/1",
        reports: 2,
        publishers: 2,
        startedAt: "2023-09-19T09:10:00.000Z",
        lastAt: "2023-09-19T09:25:00.000Z",
        outlets: [
          {
            name: "Kura News",
            nativeName: "Кура ньюс",
            language: "ru",
            country: "AZ",
            affiliation: "private (pro-government)",
            link: "https://kura-news.example/1",
            at: "2023-09-19T09:10:00.000Z",
            headline: false,
          },
          {
            name: "Arax Press",
            nativeName: "Արաքս Պրես",
            language: "en",
            country: "AM",
            affiliation: null,
            link: null,
            at: "2023-09-19T09:25:00.000Z",
            headline: true,
          },
        ],
      },
    ],
    more: [],
    figures: [],
    corrections: [],
    reactions: [],
  });
});
