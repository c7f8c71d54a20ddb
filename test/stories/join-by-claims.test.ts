import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ToldClaim } from "../../src/storage/outlet-claim.ts";
import { storiesAlike, storyByClaims } from "../../src/stories/join-by-claims.ts";
import { termsOf } from "../../src/stories/report-terms.ts";

type Count = Extract<ToldClaim, { kind: "casualty" }>;

const killed = (count: number, more: Partial<Count> = {}): ToldClaim => ({
  ...{ kind: "casualty", outcome: "killed", count, side: "armenian", period: "current" },
  ...more,
});
const reacts = (actor: string, ...stances: ("concern" | "dialogue" | "ceasefire")[]): ToldClaim => ({
  kind: "reaction",
  actor,
  stances,
});
const story = (title: string, lead: string, claims: readonly ToldClaim[]) => ({
  storyId: "known",
  claims,
  terms: [termsOf(title, lead)],
});

const ENGLISH = [
  "Twelve soldiers killed in shelling near Martuni",
  "The shelling began at dawn, the army said.",
] as const;
const RUSSIAN = [
  "Двенадцать военных погибли при обстреле под Мартуни",
  "Обстрел начался на рассвете.",
] as const;

describe("a report joins a story by what it claims", () => {
  it("in another language, where both count the same people in the same place", () => {
    const claims = [killed(12), killed(4, { outcome: "injured" })];
    assert.equal(storyByClaims(claims, termsOf(...RUSSIAN), [story(...ENGLISH, claims)]), "known");
    assert.equal(storyByClaims([killed(12)], termsOf(...RUSSIAN), [story(...ENGLISH, claims)]), "known");
  });

  it("not for one small number, which is often the same by chance", () => {
    const claims = [killed(2)];
    assert.equal(storyByClaims(claims, termsOf(...RUSSIAN), [story(...ENGLISH, claims)]), null);
  });

  it("not for people of the other side, nor for those of an earlier war", () => {
    const known = [story(...ENGLISH, [killed(12), killed(4, { outcome: "injured" })])];
    const others = [
      killed(12, { side: "azerbaijani" }),
      killed(4, { outcome: "injured", side: "azerbaijani" }),
    ];
    assert.equal(storyByClaims(others, termsOf(...RUSSIAN), known), null);
    const recalled = [
      killed(12, { period: "background" }),
      killed(4, { outcome: "injured", period: "background" }),
    ];
    assert.equal(storyByClaims(recalled, termsOf(...RUSSIAN), known), null);
  });

  it("not where the headlines name different places", () => {
    const claims = [killed(12), killed(4, { outcome: "injured" })];
    const elsewhere = termsOf("Двенадцать погибших под Степанакертом в Лачине", "Колонна шла через Лачин.");
    const known = story("Twelve killed in Kalbajar", "The blast shook Kalbajar.", claims);
    assert.equal(storyByClaims(claims, elsewhere, [known]), null);
  });

  it("for a round of the same reactions only where the words are alike too", () => {
    const round = [reacts("US", "concern"), reacts("EU", "ceasefire", "dialogue"), reacts("RU", "dialogue")];
    const known = [story(...ENGLISH, round)];
    assert.equal(storyByClaims(round, termsOf(...ENGLISH), known), "known");
    assert.equal(
      storyByClaims(round, termsOf("Talks on the treaty resume", "The draft is ready."), known),
      null,
    );
  });

  it("and only stories that share something are looked at", () => {
    const stories = new Map([
      ["same", [killed(12)]],
      ["other", [killed(3), reacts("US", "concern")]],
    ]);
    assert.deepEqual(storiesAlike([killed(12), reacts("US", "concern")], stories), ["same"]);
  });
});
