import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractFacts } from "../../src/facts/extract-facts.ts";

function casualties(text: string, date?: string): string[] {
  const { facts } = extractFacts(text, { language: "en", ...(date ? { date } : {}) });
  return facts.flatMap((fact) =>
    fact.kind === "casualty"
      ? [
          `${fact.outcome} ${fact.count ?? "vague"}${fact.countMax ? `-${fact.countMax}` : ""} ${fact.bound} ${fact.group}${fact.partOf === null ? "" : ` of ${fact.partOf}`}${fact.period === "background" ? " background" : ""}`,
        ]
      : [],
  );
}

function firstClaim(text: string): { actor: string | null; side: string | null; via: string | null } | null {
  for (const fact of extractFacts(text, { language: "en" }).facts)
    if (fact.kind === "casualty") return { actor: fact.claimant.actor, side: fact.side, via: fact.via };
  return null;
}

function takes(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "en" }).facts) {
    if (fact.kind === "casualty") continue;
    for (const stance of fact.stances) if (stance !== "other") found.add(`${fact.actor} ${stance}`);
  }
  return [...found].sort();
}

function actors(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "en" }).facts)
    if (fact.kind === "reaction") found.add(fact.actor);
  return [...found].sort();
}

type Figures = readonly (readonly [title: string, text: string, expected: readonly string[]])[];

const FIGURES: Figures = [
  [
    "reads two participles with their own counts",
    "A rocket struck the market of Martuni, killing 5 people and wounding 9.",
    ["killed 5 exact people", "injured 9 exact people"],
  ],
  [
    "keeps a joint count joint",
    "In all, 35 soldiers were killed or wounded.",
    ["killed-or-injured 35 exact soldiers"],
  ],
  [
    "reads a part behind including",
    "Eleven people were killed, including two children.",
    ["killed 11 exact people", "killed 2 exact children of 0"],
  ],
  [
    "reads a part behind two of them",
    "25 people were killed, two of them civilians.",
    ["killed 25 exact people", "killed 2 exact civilians of 0"],
  ],
  [
    "does not take a total's old value for a figure",
    "The death toll rose to 192, up from 158, officials said.",
    ["killed 192 exact people"],
  ],
  ["counts one of three", "One of the three soldiers died in hospital.", ["killed 1 exact soldiers"]],
  [
    "reads no figure where nobody was hurt",
    "There were no casualties, and no one was hurt in the village.",
    [],
  ],
  ["keeps dozens vague", "Dozens of people were injured in the blast.", ["injured vague vague people"]],
  ["reads a dozen as twelve", "A dozen people were wounded near Goris.", ["injured 12 exact people"]],
  ["reads at least", "At least 49 servicemen were killed overnight.", ["killed 49 at-least soldiers"]],
  ["reads no fewer than", "No fewer than 30 civilians were wounded.", ["injured 30 at-least civilians"]],
  ["reads up to", "Up to 200 civilians were evacuated from the town.", ["evacuated 200 at-most civilians"]],
  ["reads nearly", "Nearly 400 people were injured.", ["injured 400 about people"]],
  [
    "puts the war of the 1990s into the background",
    "The war of the early 1990s killed about 30,000 people.",
    ["killed 30000 about people background"],
  ],
  ["does not count drones", "The army shot down 3 drones and destroyed 12 tanks.", []],
  ["does not count an age", "A 12-year-old was watching television when 20 mm rounds hit the roof.", []],
  ["does not count hours", "In 24 hours, 40 shells fell on the town.", []],
  ["reads words for numbers", "Two hundred and sixteen soldiers were killed.", ["killed 216 exact soldiers"]],
  [
    "reads a number with a letter for its scale",
    "About 28k people fled to Armenia.",
    ["displaced 28000 about people"],
  ],
  ["reads a range", "Between 5 and 7 soldiers were wounded.", ["injured 5-7 exact soldiers"]],
  ["does not take a force's strength for its losses", "The 10,000-strong force remains in its barracks.", []],
  ["leaves out a denied figure", "Baku denied that 40 of its troops had been killed.", []],
  ["leaves out a feared figure", "Aid workers fear that 300 people could die this winter.", []],
  [
    "reads a headline",
    "Shelling kills 2, wounds 7 near Goris",
    ["killed 2 exact people", "injured 7 exact people"],
  ],
  [
    "reads a headline of adjectives",
    "2 dead, 9 hurt in border clash",
    ["killed 2 exact people", "injured 9 exact people"],
  ],
  [
    "takes the part that fled, not the population",
    "Some 50,000 of the 120,000 residents have fled their homes.",
    ["displaced 50000 about people"],
  ],
  ["does not count families", "Some 300 families fled the village.", []],
  ["does not read a metaphor", "The vote killed the deal, and the talks became a casualty of the war.", []],
  ["leaves out bodies that are handed over", "The bodies of 30 soldiers were handed over to Armenia.", []],
  ["counts a single soldier", "An Armenian soldier was killed on the border.", ["killed 1 exact soldiers"]],
];

describe("English casualty figures", () => {
  for (const [title, text, expected] of FIGURES)
    it(title, () => {
      assert.deepEqual(casualties(text, "2023-09-20"), expected);
    });

  it("takes the claimant's own soldiers for the claimant's side", () => {
    assert.deepEqual(
      firstClaim("Azerbaijan's defence ministry said three of its soldiers had been killed."),
      {
        actor: "AZ",
        side: "azerbaijani",
        via: null,
      },
    );
  });

  it("does not take the shooter's side for the victim's", () => {
    assert.equal(firstClaim("An Azerbaijani conscript was killed by Armenian fire.")?.side, "azerbaijani");
  });

  it("tells an enemy's losses from the claimant's", () => {
    const claim = firstClaim("Azerbaijan claimed to have killed 550 Armenian servicemen.");
    assert.equal(claim?.actor, "AZ");
    assert.equal(claim?.side, "armenian");
  });
});

describe("English reactions", () => {
  it("names the ministry behind an agency", () => {
    assert.equal(firstClaim("Two soldiers were killed, Armenia's defence ministry said.")?.actor, "AM");
  });

  it("takes a capital for its government only where it speaks", () => {
    assert.deepEqual(takes("Moscow called for an immediate ceasefire."), ["RU ceasefire"]);
    assert.deepEqual(actors("Shops were open in Moscow."), []);
  });

  it("reads an ambassador's state, not the host's", () => {
    assert.deepEqual(actors("Armenia's ambassador to Moscow said his country expected support."), []);
  });

  it("tells who calls from who is called upon", () => {
    assert.deepEqual(actors("France urged Turkey and Russia to press both sides for a ceasefire."), ["FR"]);
  });

  it("does not read a refused condemnation", () => {
    assert.equal(
      takes("The European Union stopped short of condemning the attack.").includes("EU condemn"),
      false,
    );
  });

  it("reads no call in a truce that merely came into force", () => {
    assert.deepEqual(takes("The ceasefire came into force at noon on Saturday."), []);
  });

  it("tells whose territorial integrity is supported", () => {
    assert.deepEqual(takes("Pakistan reaffirmed its support for Azerbaijan's territorial integrity."), [
      "PK support-azerbaijan",
    ]);
    assert.deepEqual(
      takes("Washington stressed its support for Armenia's sovereignty and territorial integrity."),
      ["US support-armenia"],
    );
  });

  it("reads who asks for a session of the Security Council", () => {
    assert.deepEqual(takes("France requested an emergency meeting of the U.N. Security Council."), [
      "FR council-meeting",
    ]);
  });

  it("reads an offer to mediate", () => {
    assert.deepEqual(takes("Tehran offered to mediate between the two sides."), ["IR mediation"]);
  });

  it("takes no senator for a state", () => {
    assert.deepEqual(actors("A French senator condemned the offensive."), []);
  });

  it("gives a party's own words as a statement", () => {
    const { facts } = extractFacts("Armenia's foreign ministry condemned the attack.", { language: "en" });
    assert.deepEqual(
      facts.map((fact) => fact.kind),
      ["statement"],
    );
  });

  it("cuts every sentence out of the input by its offsets", () => {
    const text = "Two soldiers were killed. Russia urged restraint. “We are concerned,” the EU said.";
    for (const fact of extractFacts(text, { language: "en" }).facts)
      assert.equal(text.slice(fact.start, fact.end), fact.sentence);
  });
});
