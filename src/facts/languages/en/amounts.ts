import type { Token } from "../../language.ts";
import { HUNDREDS, SCALES, SMALL } from "./numeral-words.ts";

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

/** Whether no space stands between a token and the next. */
export function adjacent(tokens: readonly Token[], left: number): boolean {
  const a = tokens[left];
  const b = tokens[left + 1];
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** Reads digits or number words from a token on; null where none begins. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (!token) return null;
  const short = /^(\d+(?:[.,]\d+)?)(k|m|mn|mln|bn)$/.exec(token.norm);
  if (short) {
    const scale = short[2] === "k" ? 1e3 : short[2] === "bn" ? 1e9 : 1e6;
    return whole(Number((short[1] ?? "").replace(",", ".")) * scale, at + 1, false);
  }
  if (token.kind === "number" && token.value !== null) return readDigits(tokens, at, token.value);
  return readWords(tokens, at);
}

function whole(count: number, end: number, words: boolean): Amount | null {
  const rounded = Math.round(count);
  return Math.abs(count - rounded) < 1e-6 && rounded > 0 && rounded <= 1e9
    ? { count: rounded, end, words }
    : null;
}

function readDigits(tokens: readonly Token[], at: number, value: number): Amount | null {
  const next = norm(tokens, at + 1);
  if (/^(k|m|mn|mln)$/.test(next) && adjacent(tokens, at))
    return whole(value * (next === "k" ? 1e3 : 1e6), at + 2, false);
  const scale = SCALES.get(next);
  if (scale) return whole(value * scale, at + 2, false);
  return whole(value, at + 1, false);
}

/** Adds up number words: units and tens into a group, `hundred` times the group, a scale closes it. */
function readWords(tokens: readonly Token[], start: number): Amount | null {
  let at = start;
  let total = 0;
  let group = 0;
  let read = false;
  if (norm(tokens, at) === "half" && norm(tokens, at + 1) === "a" && norm(tokens, at + 2) === "dozen")
    return { count: 6, end: at + 3, words: true };
  if (/^(a|an)$/.test(norm(tokens, at))) {
    if (!/^(dozen|score|hundred|thousand|million)$/.test(norm(tokens, at + 1))) return null;
    if (norm(tokens, at + 1) === "score" && norm(tokens, at + 2) !== "of") return null;
    group = 1;
    at += 1;
  }
  let ceiling = 1000;
  for (;;) {
    const word = norm(tokens, at);
    const small = SMALL.get(word);
    const times = HUNDREDS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && small < ceiling && fits(group, small)) {
      group += small;
      ceiling = small >= 20 ? 10 : small;
    } else if (times && group > 0 && group < 100 && (read || at > start)) {
      group *= times;
      ceiling = 100;
    } else if (scale && group > 0) {
      total += group * scale;
      group = 0;
      ceiling = 1000;
    } else break;
    read = true;
    at += 1;
    at = skipJoint(tokens, at, ceiling);
  }
  return read && total + group > 0 ? { count: total + group, end: at, words: true } : null;
}

function fits(group: number, small: number): boolean {
  return (
    group === 0 || (group % 100 === 0 && small < 100) || (group % 10 === 0 && group % 100 >= 20 && small < 10)
  );
}

/** Steps over the hyphen of "twenty-five" and the "and" of "two hundred and sixteen" where a number goes on behind it. */
function skipJoint(tokens: readonly Token[], at: number, ceiling: number): number {
  const next = SMALL.get(norm(tokens, at + 1));
  if (next === undefined || next >= ceiling) return at;
  const before = norm(tokens, at - 1);
  if (DASHES.has(norm(tokens, at)) && /ty$/.test(before) && next < 10 && adjacent(tokens, at)) return at + 1;
  if (
    norm(tokens, at) === "and" &&
    (HUNDREDS.has(before) || SCALES.has(before)) &&
    before !== "dozen" &&
    next < 100
  )
    return at + 1;
  return at;
}

/** Whether four digits look like a year. */
export function isYear(tokens: readonly Token[], at: number): boolean {
  return /^(19|20)\d\d$/.test(tokens[at]?.text ?? "");
}
