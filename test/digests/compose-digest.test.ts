import assert from "node:assert/strict";
import { test } from "node:test";
import { composeDigest, composeLatest } from "../../digests/compose-digest.ts";
import type { OutletReport } from "../../src/storage/report-store.ts";
import { report, SINCE, sampleReports, UNTIL } from "./sample-reports.ts";

function compose(reports: readonly OutletReport[], language = "en") {
  return composeDigest({ since: SINCE, until: UNTIL, reports }, { language });
}

test("totals count reports, publisher families and languages", () => {
  assert.deepEqual(compose(sampleReports()).totals, { reports: 15, publishers: 10, languages: 4 });
});

test("two feeds of one publisher family are one outlet, shown by its earliest report", () => {
  const [story] = compose([
    report("a", "thames", "2023-09-19T10:30", "Second"),
    report("a", "seine", "2023-09-19T10:00", "Premier", {
      publisher: "thames-world.example",
      language: "fr",
    }),
  ]).stories;
  assert.equal(story?.publishers, 1);
  assert.equal(story?.reports, 2);
  assert.deepEqual(
    story?.outlets.map(({ name }) => name),
    ["Thames World"],
    "the family speaks through the report whose headline is shown",
  );
  assert.equal(story?.outlets[0]?.at, Date.parse("2023-09-19T10:00Z"));
});

test("the headline is the earliest in the reader's language, else the earliest of all", () => {
  const headlines = (language: string) => compose(sampleReports(), language).stories[0]?.headline;
  assert.match(headlines("ar") ?? "", /^أذربيجان تطلق/);
  assert.match(headlines("en-GB") ?? "", /^Azerbaijan opens/);
  assert.match(headlines("hy") ?? "", /^Баку объявил/);
});

test("exactly one outlet of a story is marked as the headline's, and both lead to the same page", () => {
  for (const language of ["en", "ar", "ru", "tr"]) {
    const { stories, more } = compose(sampleReports(), language);
    for (const story of [...stories, ...more]) {
      const marked = story.outlets.filter(({ wroteHeadline }) => wroteHeadline);
      assert.deepEqual(
        marked.map(({ link }) => link),
        [story.link],
      );
    }
  }
});

test("stories are ranked by publishers, then kinds of outlets, then the reader's language, then recency", () => {
  const reports = [
    report("old", "sevan", "2023-09-19T05:00", "Old"),
    report("new", "arax", "2023-09-20T02:00", "New"),
    report("russian", "neva", "2023-09-20T03:00", "Новое"),
    report("alike", "arax", "2023-09-20T03:10", "Alike"),
    report("alike", "arax", "2023-09-20T03:20", "Alike", { publisher: "other.example" }),
    report("mixed", "arax", "2023-09-19T04:00", "Mixed"),
    report("mixed", "kura", "2023-09-19T04:10", "Смешанное"),
  ];
  assert.deepEqual(
    compose(reports).stories.map(({ storyId }) => storyId),
    ["mixed", "alike", "new", "old", "russian"],
  );
});

test("ten stories come with their outlets and none of the others is lost", () => {
  const reports = Array.from({ length: 23 }, (_, index) =>
    report(`s${index}`, "arax", "2023-09-19T10:00", `Story ${index}`),
  );
  const { stories, more } = compose(reports);
  assert.equal(stories.length, 10);
  assert.equal(new Set([...stories, ...more].map(({ storyId }) => storyId)).size, 23);
});

test("the order of the input changes nothing", () => {
  const reports = sampleReports();
  assert.deepEqual(compose(reports.toReversed()), compose(reports));
});

test("a report without a title is headed by its summary, and never leads where another has words", () => {
  const untitled = report("a", "arax", "2023-09-19T10:00", " ", { summary: "Said in short" });
  assert.equal(compose([untitled]).stories[0]?.headline, "Said in short");
  const silent = report("b", "arax", "2023-09-19T10:00", "");
  const other = report("b", "kura", "2023-09-19T11:00", "Слова");
  assert.equal(compose([silent, other]).stories[0]?.headline, "Слова");
  assert.equal(compose([silent]).stories[0]?.headline, "");
});

test("a headline without an address takes that of another report of the story", () => {
  const bare = report("a", "arax", "2023-09-19T10:00", "First", { link: null });
  const linked = report("a", "kura", "2023-09-19T11:00", "Вторая");
  assert.equal(compose([bare, linked]).stories[0]?.link, linked.link);
});

test("no reports are a digest without stories", () => {
  assert.deepEqual(compose([]), {
    since: SINCE,
    until: UNTIL,
    totals: { reports: 0, publishers: 0, languages: 0 },
    stories: [],
    more: [],
    claims: { figures: [], corrections: [], reactions: [] },
    order: "weight",
  });
});

test("a story among the latest is headed by its newest report, in the reader's language where there is one", () => {
  const [first, second] = sampleReports();
  assert.ok(first && second);
  const story = [
    { ...first, storyId: "s", at: 1_000, title: "Opened", language: "en" },
    { ...second, storyId: "s", at: 2_000, title: "Adjourned", language: "en" },
    { ...second, id: "third", storyId: "s", at: 3_000, title: "تأجيل", language: "ar" },
  ];
  const headline = (language: string) => composeLatest(story, { language, count: 1 }).stories[0]?.headline;
  assert.deepEqual([headline("en"), headline("ar"), headline("ru")], ["Adjourned", "تأجيل", "تأجيل"]);
});

test("the latest stories are those with the newest reports, newest first, over the time they span", () => {
  const latest = composeLatest(sampleReports(), { language: "en", count: 3 });
  assert.deepEqual(
    latest.stories.map(({ storyId }) => storyId),
    ["ceasefire", "aid", "council"],
  );
  assert.equal(latest.until, Date.parse("2023-09-20T02:50Z"));
  assert.equal(latest.since, Date.parse("2023-09-19T19:15Z"));
  assert.equal(latest.totals.reports, 4);
  assert.deepEqual(composeLatest([], { language: "en", count: 3 }).stories, []);
});
