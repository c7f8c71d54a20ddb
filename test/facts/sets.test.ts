import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { extractFacts } from "../../src/facts/extract-facts.ts";
import type { ReactionFact } from "../../src/facts/fact.ts";

interface ExpectedFigure {
  readonly outcome: string;
  readonly count: number | null;
  readonly group: string;
  readonly bound?: string;
  readonly side?: string | null;
  readonly claimant?: string | null;
  readonly period?: string;
}
interface ExpectedReaction {
  readonly actor: string;
  readonly stances: readonly string[];
}
interface Item {
  readonly text: string;
  readonly casualties: readonly ExpectedFigure[];
  readonly reactions: readonly ExpectedReaction[];
  readonly statements: readonly ExpectedReaction[];
}
interface Tally {
  hit: number;
  missed: number;
  extra: number;
}

const folder = new URL("./sets/", import.meta.url);
/** What the sets written with the rules in sight reach at the least, in F1. */
const FLOORS: Readonly<Record<string, number>> = {
  figure: 0.8,
  claimant: 0.7,
  side: 0.7,
  "reaction actor": 0.8,
  "reaction stance": 0.72,
};

const figureOf = (f: ExpectedFigure): string =>
  [f.outcome, f.count ?? "vague", f.group, f.period ?? "current"].join("|");
const stancesOf = (f: ExpectedReaction): string[] =>
  f.stances.filter((stance) => stance !== "other").map((stance) => `${f.actor}|${stance}`);

function measure(items: readonly Item[], language: string): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const compare = (name: string, wanted: readonly string[], got: readonly string[]): void => {
    const tally = tallies.get(name) ?? { hit: 0, missed: 0, extra: 0 };
    tallies.set(name, tally);
    const want = new Set(wanted);
    const have = new Set(got);
    for (const key of want) tally[have.has(key) ? "hit" : "missed"] += 1;
    for (const key of have) if (!want.has(key)) tally.extra += 1;
  };
  for (const item of items) {
    const { facts } = extractFacts(item.text, { language });
    const figures = facts
      .filter((fact) => fact.kind === "casualty")
      .map((fact): ExpectedFigure => ({ ...fact, claimant: fact.claimant.actor }));
    const reactions = facts.filter((fact): fact is ReactionFact => fact.kind === "reaction");
    const statements = facts.filter((fact): fact is ReactionFact => fact.kind === "statement");
    const compareBy = (name: string, key: (f: ExpectedFigure) => string): void =>
      compare(name, item.casualties.map(key), figures.map(key));
    compareBy("figure", figureOf);
    compareBy("bound", (f) => `${figureOf(f)}|${f.bound}`);
    compareBy("claimant", (f) => `${figureOf(f)}|${f.claimant ?? "-"}`);
    compareBy("side", (f) => `${figureOf(f)}|${f.side ?? "-"}`);
    compare(
      "reaction actor",
      item.reactions.map((f) => f.actor),
      reactions.map((f) => f.actor),
    );
    compare("reaction stance", item.reactions.flatMap(stancesOf), reactions.flatMap(stancesOf));
    compare("statement stance", item.statements.flatMap(stancesOf), statements.flatMap(stancesOf));
  }
  return tallies;
}

function f1Of({ hit, missed, extra }: Tally): number {
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + missed + extra);
}

for (const language of ["ar", "az", "en", "fr", "hy", "ru", "tr"])
  for (const part of ["dev", "held"]) {
    const file = new URL(`${language}.${part}.json`, folder);
    test(`claims of the ${part} set in ${language} are read`, (t) => {
      const tallies = measure(JSON.parse(readFileSync(file, "utf8")) as Item[], language);
      for (const [name, tally] of tallies) {
        const precision = tally.hit / (tally.hit + tally.extra || 1);
        const recall = tally.hit / (tally.hit + tally.missed || 1);
        t.diagnostic(
          `${language}.${part} ${name}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1Of(tally).toFixed(3)} (${tally.hit + tally.missed})`,
        );
      }
      if (part === "held") return;
      for (const [name, floor] of Object.entries(FLOORS)) {
        const tally = tallies.get(name);
        assert.ok(tally && f1Of(tally) >= floor, `${name} is below ${floor}`);
      }
    });
  }
