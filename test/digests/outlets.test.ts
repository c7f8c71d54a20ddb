import assert from "node:assert/strict";
import { test } from "node:test";
import { affiliationLabel } from "../../digests/affiliation.ts";
import { countryFlag } from "../../digests/country-flag.ts";
import type { DigestOutlet, DigestStory } from "../../digests/digest.ts";
import { directLine, placeRun, placeSentence } from "../../digests/line-direction.ts";
import { outletName, pickOutlets } from "../../digests/outlet-label.ts";
import { createTranslators } from "../../src/locales/translator.ts";
import { html } from "../../src/text/html.ts";

const translators = createTranslators();

test("a flag is made of a country's code, and of nothing else", () => {
  assert.equal(countryFlag("FR"), "🇫🇷");
  assert.equal(countryFlag("un"), "🇺🇳");
  for (const code of [null, "", "F", "FRA", "1A", "É1"]) assert.equal(countryFlag(code), "");
});

test("the many wordings of an affiliation become one neutral word, the state's part in it first", () => {
  const en = translators.for("en");
  const expected = {
    "state-owned wire": "state",
    "State-funded": "state-funded",
    "public broadcaster": "public",
    "public broadcaster (state)": "state",
    "public broadcaster (US government-funded)": "state-funded",
    private: "private",
    "private (Qatari-owned)": "private",
    "private (state-linked)": "state-linked",
    "private (state-aligned)": "state-aligned",
    "private (pro-government)": "state-aligned",
    "independent (NGO)": "independent",
    NGO: "NGO",
    "NGO (think tank)": "NGO",
    exile: "exile",
    government: "government",
    UN: "intergovernmental",
    aggregator: "aggregator",
    "party-linked (diaspora)": "party-linked",
    "Church <b>": "Church <b>",
  };
  for (const [written, word] of Object.entries(expected)) assert.equal(affiliationLabel(written, en), word);
  assert.equal(affiliationLabel(null, en), "");
  assert.equal(affiliationLabel("state-owned wire", translators.for("ar")), "حكومي");
});

function outlet(name: string, country: string | null, wroteHeadline = false): DigestOutlet {
  return {
    name,
    nativeName: null,
    language: "en",
    country,
    affiliation: null,
    link: null,
    at: 0,
    wroteHeadline,
  };
}

function storyOf(outlets: readonly DigestOutlet[]): DigestStory {
  const { length } = outlets;
  return {
    storyId: "s",
    headline: "h",
    language: "en",
    link: null,
    outlets,
    reports: length,
    publishers: length,
    startedAt: 0,
    lastAt: 0,
  };
}

test("the outlets named are the headline's and those of further countries, so that no side crowds out the other", () => {
  const story = storyOf([
    outlet("A1", "AM"),
    outlet("A2", "AM"),
    outlet("A3", "AM", true),
    outlet("Z1", "AZ"),
    outlet("F1", "FR"),
  ]);
  assert.deepEqual(
    pickOutlets(story, 3).map(({ name }) => name),
    ["A3", "Z1", "F1"],
  );
});

test("a single outlet left over is named too", () => {
  const four = storyOf([outlet("A", "AM", true), outlet("B", "AM"), outlet("C", "AM"), outlet("D", null)]);
  assert.equal(pickOutlets(four, 3).length, 4);
});

test("readers of an outlet's language see its native name, English readers never", () => {
  const arabic = { ...outlet("Orontes TV", "LB"), nativeName: "قناة العاصي", language: "ar" };
  const nameFor = (language: string) =>
    outletName(arabic, { translator: translators.for(language), language, zone: "UTC", digits: "latn" });
  assert.equal(nameFor("ar"), "قناة العاصي");
  assert.equal(nameFor("fr"), "Orontes TV");
  const english = { ...outlet("Arax", "AM"), nativeName: "Արաքս" };
  assert.equal(
    outletName(english, { translator: translators.for("en"), language: "en", zone: "UTC", digits: "latn" }),
    "Arax",
  );
});

test("in Arabic everything without Arabic letters is isolated, in English only what has right-to-left letters", () => {
  for (const run of ["BBC", "21:40", "🇫🇷", "+4", "وكالة AFP"])
    assert.equal(placeRun(run, "ar"), `\u2068${run}\u2069`);
  assert.equal(placeRun("حكومي", "ar"), "حكومي");
  for (const run of ["BBC", "21:40", "🇫🇷", "+4"]) assert.equal(placeRun(run, "en"), run);
  assert.equal(placeRun("دجلة 24", "en"), "\u2068دجلة 24\u2069");
});

test("a headline keeps the direction of its language though another's word begins it", () => {
  assert.equal(placeSentence("ICRC تعلن", "ar", "ar"), "\u2068\u200fICRC تعلن\u2069");
  assert.equal(placeSentence("«قره باغ» is the word", "en", "ar"), "\u2068\u200e«قره باغ» is the word\u2069");
  assert.equal(placeSentence("تعلن ICRC", "ar", "ar"), "\u2068تعلن ICRC\u2069");
  assert.equal(placeSentence("Plain", "en", "en"), "Plain");
});

test("a line gets a mark where its first letter, isolated or not, is of the other direction or missing", () => {
  const marked = (line: string, language: string) => directLine(html`${line}`, language).html;
  assert.equal(marked("1. عنوان", "ar"), "1. عنوان");
  assert.equal(marked("\u2068BBC\u2069 · خاص", "ar"), "\u200f\u2068BBC\u2069 · خاص");
  assert.equal(marked("\u2068🇫🇷\u2069 خاص", "ar"), "\u200f\u2068🇫🇷\u2069 خاص");
  assert.equal(marked("1. \u2068عنوان\u2069", "en"), "\u200e1. \u2068عنوان\u2069");
  assert.equal(marked("1. Title", "en"), "1. Title");
});
