import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { extractFacts } from "../../src/facts/extract-facts.ts";

const LANGUAGES = ["ar", "en", "ru", "fr", "tr", "az", "hy"];
const WORDS = [
  "قتل",
  "مقتل",
  "خمسة",
  "٢٥",
  "جنديين",
  "أرمن",
  "قالت",
  "باكو",
  "موسكو",
  "،",
  ".",
  "«",
  "»",
  '"',
  "“",
  "”",
  "\n",
  "و",
  "بينهم",
  "3",
  "killed",
  "wounded",
  "12,000",
  "soldiers",
  "said",
  "Moscow",
  "Baku",
  "including",
  "of them",
  "children",
  "'",
  "—",
  ":",
  "…",
  "urged",
  "a ceasefire",
  "\u202B",
  "\u200F",
  "\u00A0",
  "’s",
  "%",
  "𐤀",
  "𝟙",
  "é",
  "😀",
  "\uD800",
  "Жертвы",
  "զոհ",
  "şehit",
];

const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(" "));
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  soup,
);

test("every fact's offsets cut its sentence out of any text to the letter", () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...LANGUAGES), (text, language) => {
      const { facts } = extractFacts(text, { language });
      for (const [index, fact] of facts.entries()) {
        assert.equal(text.slice(fact.start, fact.end), fact.sentence);
        if (fact.kind !== "casualty") {
          assert.ok(fact.stances.length > 0);
          continue;
        }
        assert.ok(fact.count === null || Number.isInteger(fact.count));
        if (fact.partOf !== null) assert.ok(fact.partOf < facts.length && fact.partOf !== index);
      }
    }),
    { numRuns: 400 },
  );
});

test("a text in no language that is read has no facts", () => {
  assert.deepEqual(extractFacts("Jonë e bukur është këtu dhe atje, pesë ushtarë."), {
    language: "und",
    facts: [],
  });
});

test("the same text gives the same facts every time", () => {
  fc.assert(
    fc.property(soup, (text) => {
      assert.deepEqual(extractFacts(text, { language: "ar" }), extractFacts(text, { language: "ar" }));
    }),
    { numRuns: 50 },
  );
});
