import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractFacts } from "../../src/facts/extract-facts.ts";
import type { CasualtyFact, ReactionFact } from "../../src/facts/fact.ts";

function figures(language: string, text: string): readonly CasualtyFact[] {
  return extractFacts(text, { language }).facts.filter((fact) => fact.kind === "casualty");
}

function reactions(language: string, text: string): readonly ReactionFact[] {
  return extractFacts(text, { language }).facts.filter((fact) => fact.kind !== "casualty");
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  assert.ok(item, "nothing was read");
  return item;
}

describe("who passes a claim on", () => {
  const relays: readonly (readonly [
    language: string,
    text: string,
    actor: string | null,
    via: string | null,
  ])[] = [
    [
      "en",
      "Five civilians were killed, Interfax reported, citing Armenia's health ministry.",
      "AM",
      "Interfax",
    ],
    [
      "en",
      "Interfax, quoting Armenia's health ministry, said five civilians had been killed.",
      "AM",
      "Interfax",
    ],
    ["en", "According to Reuters, twelve soldiers were wounded near Hadrut.", null, "Reuters"],
    ["en", "Azerbaijan's prosecutors told Reuters that four civilians had been killed.", "AZ", "Reuters"],
    ["ar", "نقلت وكالة رويترز عن وزارة الدفاع الأرمينية مقتل خمسة جنود.", "AM", "وكالة رويترز"],
    ["ar", "وبحسب فرانس برس، قتل سبعة مدنيين في ستيباناكيرت.", null, "فرانس برس"],
  ];
  for (const [language, text, actor, via] of relays)
    it(`tells the claimant from the outlet: ${text}`, () => {
      const { claimant, via: outlet } = first(figures(language, text));
      assert.deepEqual({ actor: claimant.actor, via: outlet }, { actor, via });
    });
});

describe("who speaks", () => {
  it("reads the name and the role of a speaker, in either order", () => {
    for (const text of [
      "French Foreign Minister Odile Martin condemned the attack on Stepanakert.",
      "Odile Martin, the French foreign minister, condemned the attack on Stepanakert.",
    ]) {
      const { actor, speaker } = first(reactions("en", text));
      assert.equal(actor, "FR");
      assert.equal(speaker.name, "Odile Martin");
      assert.match(speaker.role ?? "", /foreign minister/i);
    }
  });

  it("knows again who was named once", () => {
    const text =
      "Iranian Foreign Minister Reza Karimi urged both sides to stop the fighting. Karimi also offered to host talks between Baku and Yerevan.";
    const [one, other] = reactions("en", text);
    assert.equal(other?.actor, "IR");
    assert.equal(other?.speaker.name, one?.speaker.name);
  });

  it("knows whom a headline means when the text says who it is", () => {
    const text =
      "Karimi urges a ceasefire in Karabakh\nIranian Foreign Minister Reza Karimi called on both sides to stop the fighting.";
    assert.deepEqual(
      reactions("en", text).map(({ actor }) => actor),
      ["IR", "IR"],
    );
  });

  it("quotes the words that are quoted", () => {
    const english = first(
      reactions("en", 'Moscow said it was "deeply worried" about the fighting in Karabakh.'),
    );
    assert.equal(english.quote, "deeply worried");
    const arabic = first(reactions("ar", "قالت موسكو إنها «تشعر بقلق بالغ» إزاء القتال في كاراباخ."));
    assert.equal(arabic.quote, "تشعر بقلق بالغ");
  });
});

describe("how figures belong together", () => {
  it("points from each part to the figure that it breaks down", () => {
    const read = figures(
      "en",
      "Azerbaijan's health ministry said 35 civilians were injured: 13 children, 15 women and 7 men.",
    );
    assert.deepEqual(
      read.map(({ count, partOf }) => [count, partOf]),
      [
        [35, null],
        [13, 0],
        [15, 0],
        [7, 0],
      ],
    );
  });

  it("makes a further figure no part of the total that includes it", () => {
    const read = figures("en", "Armenia said 27 more soldiers were killed, which brings the toll to 58.");
    assert.deepEqual(
      read.map(({ count, partOf }) => [count, partOf]),
      [
        [27, null],
        [58, null],
      ],
    );
  });

  it("keeps both ends of a range", () => {
    const { count, countMax } = first(
      figures("en", "Between 70,000 and 75,000 people have fled Karabakh, Armenia's government said."),
    );
    assert.deepEqual([count, countMax], [70_000, 75_000]);
  });
});

describe("where a claim stands", () => {
  it("cuts its sentence out of the input to the letter, past bidi marks and other scripts", () => {
    const text =
      "\u202BПервая строка.\u202C\n\tقال\u200F متحدث أرميني: «قتل ٢٥ جنديا».  \n5 killed – Armenia says 5 soldiers were killed.";
    for (const language of ["ar", "en"])
      for (const fact of extractFacts(text, { language }).facts)
        assert.equal(text.slice(fact.start, fact.end), fact.sentence);
  });
});
