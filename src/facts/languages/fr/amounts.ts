import type { Token } from "../../language.ts";
import { isMeasure } from "../../numbers.ts";
import { SCALES, TENS, UNITS } from "./numeral-words.ts";

/** A number as it stands in the text, without what surrounds it. */
export interface Amount {
  readonly count: number;
  readonly end: number;
  readonly words: boolean;
}

/** Hyphens and dashes that join numbers and words. */
export const DASHES: ReadonlySet<string> = new Set(["-", "–", "‐", "‑", "−"]);

/** The folded word at a token, empty outside the sentence. */
export function norm(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? "";
}

export function adjacent(tokens: readonly Token[], left: number): boolean {
  const a = tokens[left];
  const b = tokens[left + 1];
  return a !== undefined && b !== undefined && a.end === b.start;
}

export function isYear(tokens: readonly Token[], at: number): boolean {
  return /^(19|20)\d\d$/.test(tokens[at]?.text ?? "");
}

/** Digits with or without a scale word, or number words. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind !== "number") return readWords(tokens, at);
  if (token.value === null || isMeasure(tokens, at)) return null;
  const scale = SCALES.get(norm(tokens, at + 1));
  const count = Math.round(token.value * (scale ?? 1) * 1000) / 1000;
  if (!Number.isInteger(count) || count > 1e9) return null;
  return { count, end: at + (scale ? 2 : 1), words: false };
}

/** Adds up number words: "quatre-vingt-dix-sept", "deux cent vingt et un", "trois mille". */
function readWords(tokens: readonly Token[], start: number): Amount | null {
  let at = start;
  let total = 0;
  let group = 0;
  let end = start;
  for (;;) {
    const word = norm(tokens, at);
    const next = grow(group, word, at > start ? norm(tokens, end - 1) : "");
    const scale = SCALES.get(word);
    if (next !== null) group = next;
    else if (scale && (group > 0 || (word === "mille" && total === 0))) {
      total += Math.max(group, 1) * scale;
      group = 0;
    } else break;
    at += 1;
    end = at;
    const isHyphen = DASHES.has(norm(tokens, at)) && adjacent(tokens, at - 1) && adjacent(tokens, at);
    const isAnd =
      norm(tokens, at) === "et" && group % 100 >= 20 && /^(une?|onze)$/.test(norm(tokens, at + 1));
    if (isHyphen || isAnd) at += 1;
  }
  return end > start && total + group > 0 ? { count: total + group, end, words: true } : null;
}

/** What a word makes of the group before it; null where it does not go on. */
function grow(group: number, word: string, before: string): number | null {
  const tens = group % 100;
  if ((word === "vingt" || word === "vingts") && before === "quatre") return group + 76;
  if (word === "cent" || word === "cents") return group === 0 ? 100 : group < 10 ? group * 100 : null;
  const ten = TENS.get(word);
  if (ten) return tens === 0 ? group + ten : null;
  const unit = UNITS.get(word);
  if (!unit) return null;
  if (tens === 0) return group + unit;
  if (tens === 60 || tens === 80) return group + unit;
  if (tens === 10 || tens === 70 || tens === 90) return unit >= 7 && unit <= 9 ? group + unit : null;
  return tens % 10 === 0 && unit < 10 ? group + unit : null;
}
