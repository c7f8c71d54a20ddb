import assert from "node:assert/strict";
import { test } from "node:test";
import { composeDigest, composeLatest } from "../../digests/compose-digest.ts";
import type { RenderOptions } from "../../digests/digest-frame.ts";
import { renderChat } from "../../digests/render-chat.ts";
import { createTranslators } from "../../src/locales/translator.ts";
import type { OutletReport } from "../../src/storage/report-store.ts";
import { type Html, parseHtml, plainTextOf } from "../../src/text/html.ts";
import { report, SINCE, sampleReports, UNTIL } from "./sample-reports.ts";

const translators = createTranslators();
const DAY_MS = 86_400_000;

function options(language: string, changed: Partial<RenderOptions> = {}): RenderOptions {
  const translator = translators.for(language, changed.digits);
  return {
    translator,
    language,
    zone: "Asia/Yerevan",
    digits: "latn",
    edition: "daily",
    nextDueAt: UNTIL + DAY_MS,
    lateSince: null,
    ...changed,
  };
}

function pagesOf(
  reports: readonly OutletReport[],
  language: string,
  changed: Partial<RenderOptions> = {},
): readonly Html[] {
  const digest = composeDigest({ since: SINCE, until: UNTIL, reports }, { language });
  return renderChat(digest, options(language, changed));
}

/** The lines as a reader sees them, without the invisible marks. */
function visibleLines(pages: readonly Html[]): string[] {
  return pages.flatMap((page) =>
    plainTextOf(page)
      .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "")
      .split("\n"),
  );
}

function manyReports(count: number, stories: number): OutletReport[] {
  const outlets = ["arax", "kura", "thames", "tigris", "neva", "seine", "orontes"] as const;
  return Array.from({ length: count }, (_, index) => {
    const story = index % stories;
    const from = outlets[(index * 5 + story) % outlets.length] ?? "arax";
    const title = `Story ${story} told at some length by an outlet that likes long headlines, report ${index}`;
    return report(`s${story}`, from, `2023-09-19T${String(4 + (index % 20)).padStart(2, "0")}:15`, title);
  });
}

test("an English digest has its head, numbered stories with outlets, and its foot", () => {
  assert.deepEqual(visibleLines(pagesOf(sampleReports().slice(0, 8), "en")), [
    "🗞 Karabakh digest · Tue 19 Sep, 07:30 – Wed 20 Sep, 07:30",
    "8 reports · 8 publishers · 4 languages",
    "",
    "1. Azerbaijan opens an offensive in Nagorno-Karabakh, Stepanakert is shelled",
    "Arax Press 🇦🇲 state · Kura News 🇦🇿 state-aligned · Tigris 24 🇶🇦 private · +3 · 6 publishers · since 13:10",
    "",
    "2. Street protests in Yerevan turn into clashes with police",
    "Sevan Daily 🇦🇲 independent · Orontes TV 🇱🇧 private · 2 publishers · since 20:45",
    "",
    "Next digest: Thu 21 Sep, 07:30 (Yerevan)",
  ]);
});

test("an Arabic digest has Arabic words, names and punctuation", () => {
  assert.deepEqual(visibleLines(pagesOf(sampleReports().slice(0, 8), "ar")), [
    "🗞 موجز قره باغ · الثلاثاء 19 سبتمبر، 07:30 – الأربعاء 20 سبتمبر، 07:30",
    "8 تقارير · 8 مؤسسات إعلامية · 4 لغات",
    "",
    "1. أذربيجان تطلق عملية عسكرية في كاراباخ وأرمينيا تنفي وجود قوات لها هناك",
    "دجلة 24 🇶🇦 خاص · Kura News 🇦🇿 قريب من السلطات · Arax Press 🇦🇲 حكومي · +3 · 6 مؤسسات إعلامية · منذ 13:10",
    "",
    "2. احتجاجات في شوارع يريفان تتحول إلى صدامات مع الشرطة",
    "قناة العاصي 🇱🇧 خاص · Sevan Daily 🇦🇲 مستقل · مؤسستان إعلاميتان · منذ 20:45",
    "",
    "الموجز التالي: الخميس 21 سبتمبر، 07:30 (بتوقيت يريفان)",
  ]);
});

test("a Russian reader gets Russian headlines and native names first", () => {
  const text = visibleLines(pagesOf(sampleReports(), "ru")).join("\n");
  assert.match(text, /1\. Баку объявил о начале операции в Карабахе\nКура ньюс 🇦🇿/);
});

test("headline and outlets are links to their own reports", () => {
  const reports = [
    report("a", "arax", "2023-09-19T10:00", "Title"),
    report("a", "kura", "2023-09-19T11:00", "Да"),
  ];
  const [page] = pagesOf(reports, "en");
  assert.ok(page?.html.includes(`<b><a href="${reports[0]?.link}">Title</a></b>`));
  assert.ok(page?.html.includes(`<a href="${reports[1]?.link}">Kura News</a> 🇦🇿`));
});

test("a digest of one report has no number before it and its time without “since”", () => {
  const lines = visibleLines(pagesOf([report("a", "arax", "2023-09-19T10:00", "Only one")], "en"));
  assert.deepEqual(lines.slice(1, 5), [
    "1 report · 1 publisher · 1 language",
    "",
    "Only one",
    "Arax Press 🇦🇲 state · 14:00",
  ]);
});

test("an empty digest says so and when the next one comes", () => {
  assert.deepEqual(visibleLines(pagesOf([], "en")), [
    "🗞 Karabakh digest · Tue 19 Sep, 07:30 – Wed 20 Sep, 07:30",
    "",
    "Nothing new: no report on Karabakh came in during this period.",
    "",
    "Next digest: Thu 21 Sep, 07:30 (Yerevan)",
  ]);
});

test("a late digest that covers missed ones says both", () => {
  const changed = { lateSince: UNTIL - 3_600_000, missed: 2 };
  const lines = visibleLines(pagesOf(sampleReports(), "en", changed));
  assert.equal(lines[2], "This digest is late: it was due at 06:30.");
  assert.equal(lines[3], "This digest also covers 2 earlier ones that were not sent.");
  const arabic = visibleLines(pagesOf(sampleReports(), "ar", changed));
  assert.equal(arabic[2], "وصل هذا الموجز متأخرًا، وكان موعده 06:30.");
  assert.equal(arabic[3], "يشمل هذا الموجز أيضًا موجزين سابقين لم يُرسَلا.");
});

test("hostile and odd titles are shown as harmless text on one line", () => {
  const reports = [
    report("a", "arax", "2023-09-19T10:00", '<script>alert(1)</script> & "more"'),
    report("b", "arax", "2023-09-19T11:00", "\u202eevil\u2067 text\n\nin lines"),
    report("c", "arax", "2023-09-19T12:00", "Emoji 👩‍👩‍👧 🇦🇲"),
    report("d", "arax", "2023-09-19T13:00", "", { link: "javascript:alert(1)", publishedAt: null }),
  ];
  const [page] = pagesOf(reports, "en");
  const text = plainTextOf(page!);
  assert.ok(text.includes('<script>alert(1)</script> & "more"'));
  assert.ok(text.includes("evil text in lines"));
  assert.ok(text.includes("Emoji 👩‍👩‍👧 🇦🇲"));
  assert.ok(text.includes("Untitled report"));
  assert.ok(!page?.html.includes("javascript:") && !page?.html.includes("<script"));
  assert.doesNotMatch(text, /[\u202a-\u202e\u2067]/);
});

test("a headline of 300 characters ends at 200 with an ellipsis", () => {
  const lines = visibleLines(pagesOf([report("a", "arax", "2023-09-19T10:00", "word ".repeat(60))], "en"));
  const headline = lines[3] ?? "";
  assert.ok(headline.length <= 200 && headline.length > 190);
  assert.match(headline, /word…$/);
});

test("an instant of another day is written with its day, one of another year with its year", () => {
  const reports = [
    report("a", "arax", "2023-09-16T10:00", "Days ago"),
    report("b", "arax", "2021-03-02T10:00", "Years ago"),
  ];
  const lines = visibleLines(pagesOf(reports, "en"));
  assert.ok(lines.includes("Arax Press 🇦🇲 state · Sat 16 Sep, 14:00"));
  assert.ok(lines.includes("Arax Press 🇦🇲 state · Tue 2 Mar 2021"));
});

test("numbers and times follow the reader's choice of digits", () => {
  const text = visibleLines(pagesOf(sampleReports(), "ar", { digits: "native" })).join("\n");
  assert.match(text, /١٥ تقريرًا/);
  assert.match(text, /^٢\. /m);
  assert.match(text, /منذ ١٣:١٠/);
  assert.doesNotMatch(text.replaceAll(/دجلة 24|سين 5/g, ""), /[0-9]/);
});

test("the other editions have their own heads", () => {
  const story = sampleReports().slice(6, 8);
  const instant = visibleLines(pagesOf(story, "en", { edition: "instant" }));
  assert.deepEqual(instant, [
    "🗞 Karabakh · new story",
    "",
    "Street protests in Yerevan turn into clashes with police",
    "Sevan Daily 🇦🇲 independent · Orontes TV 🇱🇧 private · 2 publishers · since 20:45",
  ]);
  assert.match(
    visibleLines(pagesOf(story, "ar", { edition: "weekly" }))[0] ?? "",
    /موجز قره باغ الأسبوعي · /,
  );
  const latest = composeLatest(sampleReports(), { language: "en", count: 2 });
  const lines = visibleLines(renderChat(latest, options("en", { edition: "latest", nextDueAt: null })));
  assert.equal(lines[0], "🗞 Karabakh · latest");
  assert.equal(lines.at(-1), "Times are those of Yerevan (UTC+4)");
});

for (const language of ["en", "ar", "ru"]) {
  test(`300 reports in 80 stories fit into pages without losing one, in ${language}`, () => {
    const pages = pagesOf(manyReports(300, 80), language);
    assert.ok(pages.length > 1);
    for (const page of pages) {
      const { text, spans } = parseHtml(page);
      assert.ok(text.length <= 3900, `a page of ${text.length} units`);
      assert.ok(spans.length <= 95, `a page of ${spans.length} entities`);
      assert.equal(text.trim(), text);
    }
    const seen = pages.flatMap((page) =>
      [...plainTextOf(page).matchAll(/Story (\d+) told/g)].map(([, n]) => n),
    );
    assert.equal(seen.length, 80);
    assert.equal(new Set(seen).size, 80);
  });
}

test("further pages repeat the title of what goes on there, and all are numbered", () => {
  const pages = pagesOf(manyReports(300, 80), "en");
  for (const [index, page] of pages.entries()) {
    const lines = visibleLines([page]);
    assert.match(lines[0] ?? "", /^🗞 Karabakh digest/);
    assert.equal(lines.at(-1), `Page ${index + 1} of ${pages.length}`);
  }
  assert.equal(visibleLines([pages[1]!])[2], "Also new");
});

test("in Arabic every Latin run and every flag stands inside an isolate", () => {
  const reports = [...sampleReports(), report("x", "tigris", "2023-09-19T23:00", "ICRC تعلن عن قافلة")];
  for (const page of pagesOf(reports, "ar")) {
    const outside = plainTextOf(page).replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, "");
    assert.doesNotMatch(outside, /[\p{Script=Latin}\p{Script=Cyrillic}\u{1f1e6}-\u{1f1ff}\u2068\u2069]/u);
  }
});

test("in Arabic every line begins right to left, in English every line left to right", () => {
  const strong = /(?<rtl>[\p{Script=Arabic}&&\p{L}]|\u200f)|(?<ltr>\p{L}|\u200e)/v;
  for (const language of ["ar", "en"] as const) {
    const lines = pagesOf(sampleReports(), language).flatMap((page) => plainTextOf(page).split("\n"));
    for (const line of lines.filter((text) => text !== "")) {
      const found = strong.exec(line)?.groups;
      assert.ok(language === "ar" ? found?.rtl : found?.ltr, line);
    }
  }
});
