import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { matchTopic } from "../../src/topic/match-topic.ts";

const LANGUAGES = ["ar", "en", "ru", "hy", "az", "tr", "fr"] as const;
const PARTS = ["dev", "held", "more"] as const;
const TEXTS_A_LANGUAGE = 434;

interface Sample {
  readonly relevant: boolean;
  readonly text: string;
}

interface Tally {
  hit: number;
  missed: number;
  false: number;
  rejected: number;
}

async function loadSamples(name: string): Promise<Sample[]> {
  const lines = await readFile(new URL(`sets/${name}.jsonl`, import.meta.url), "utf8");
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Sample);
}

function tally(samples: readonly Sample[]): Tally {
  const counts: Tally = { hit: 0, missed: 0, false: 0, rejected: 0 };
  for (const { relevant, text } of samples) {
    const found = matchTopic(text).relevant;
    if (found) counts[relevant ? "hit" : "false"] += 1;
    else counts[relevant ? "missed" : "rejected"] += 1;
  }
  return counts;
}

function precision({ hit, false: wrong }: Tally): number {
  return hit / (hit + wrong);
}

function recall({ hit, missed }: Tally): number {
  return hit / (hit + missed);
}

function row(name: string, counts: Tally): string {
  const { hit, missed, false: wrong, rejected } = counts;
  const figures = [hit + missed, wrong + rejected, missed, wrong]
    .map((figure) => String(figure).padStart(5))
    .join(" ");
  return `${name.padEnd(8)} ${figures}   ${precision(counts).toFixed(3)} ${recall(counts).toFixed(3)}`;
}

for (const language of LANGUAGES) {
  test(`headlines in ${language} are told apart with precision and recall of 0.98`, async (t) => {
    const parts = await Promise.all(PARTS.map((part) => loadSamples(`${language}.${part}`)));
    t.diagnostic("set        yes    no missed wrong  prec. recall");
    for (const [i, part] of PARTS.entries()) t.diagnostic(row(`${language} ${part}`, tally(parts[i] ?? [])));
    const all = parts.flat();
    const counts = tally(all);
    t.diagnostic(row(language, counts));
    assert.ok(all.length >= TEXTS_A_LANGUAGE, `expected ${TEXTS_A_LANGUAGE} texts, got ${all.length}`);
    assert.ok(precision(counts) >= 0.98, `precision ${precision(counts).toFixed(3)}`);
    assert.ok(recall(counts) >= 0.98, `recall ${recall(counts).toFixed(3)}`);
  });
}
