import { readFileSync } from "node:fs";
import { searchTerms } from "../../src/text/words.ts";

/** A language's words as texts use them, the most frequent first, with what the search index holds of each. */
export interface Vocabulary {
  readonly language: string;
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

export const LANGUAGES = ["en", "ru", "hy", "az", "tr", "ar", "fr"] as const;

/** The example texts of the topic tests in a language: real headlines and leads, relevant or not. */
export function readTexts(language: string): readonly string[] {
  const file = new URL(`../topic/sets/${language}.dev.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** Ranks the words of the example texts by how often they stand there. */
export function readVocabulary(language: string): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of readTexts(language)) {
    for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const words = ranked.map(([word]) => word);
  return { language, words, terms: words.map(searchTerms) };
}

/** Random numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DRAWS = 1 << 17;

/** Draws ranks below `size` as natural language does: the nth word is n times as rare as the first (Zipf). */
export function createZipf(size: number, random: () => number): () => number {
  const weights = Array.from({ length: size }, (_, rank) => 1 / (rank + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ranks = new Uint16Array(DRAWS);
  let reached = 0;
  let sum = 0;
  for (const [rank, weight] of weights.entries()) {
    sum += weight;
    const end = Math.round((sum / total) * DRAWS);
    ranks.fill(rank, reached, end);
    reached = end;
  }
  return () => ranks[Math.floor(random() * DRAWS)] ?? 0;
}
