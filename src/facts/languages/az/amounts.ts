import type { Token } from "../../language.ts";
import { remember } from "../../remember.ts";
import { SCALES, TENS, UNITS } from "./numeral-words.ts";

/** The ending that a numeral in digits or words bears: "19-u", "mindən", "üçünün". */
export type Ending =
  | "none"
  | "own"
  | "genitive"
  | "dative"
  | "accusative"
  | "ablative"
  | "locative"
  | "until"
  | "ordinal"
  | "other";

/** A number as it stands in the text, with its ending. */
export interface Amount {
  readonly count: number;
  readonly end: number;
  readonly ending: Ending;
  readonly words: boolean;
}

export const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";

export function adjacent(tokens: readonly Token[], left: number): boolean {
  const [a, b] = [tokens[left], tokens[left + 1]];
  return a !== undefined && b !== undefined && a.end === b.start;
}

export const isDash = (word: string): boolean => /^[-–—‐‑−]$/u.test(word);

function endingOf(suffix: string): Ending {
  // "Sayı 321-dir".
  if (/^d[iu]r(?:l[ae]r)?$/.test(suffix)) return "none";
  if (/^[cş]?[iu]nc[iu]|^c[iu]/.test(suffix)) return "ordinal";
  if (/^(?:y?[iu]|s[iu])$/.test(suffix)) return "own";
  if (/^(?:n|[iu]n|s[iu]n)?[iu]n$/.test(suffix)) return "genitive";
  if (/^n?[iu]ni$|^n[iu]$|^s[iu]n[iu]$|^[iu]n[iu]$/.test(suffix)) return "accusative";
  if (/^y?[ae]$|^n[ae]$|^[iu]n[ae]$|^s[iu]n[ae]$/.test(suffix)) return "dative";
  if (/(?:d|nd)[ae]n$/.test(suffix)) return "ablative";
  if (/d[ae]$/.test(suffix)) return "locative";
  if (/(?:d[ae]k|c[ae]n)$/.test(suffix)) return "until";
  return "other";
}

/** A number word with the ending that it bears. */
interface NumberWord {
  readonly value: number;
  readonly ending: Ending;
}

/** What a folded word is as a number, by the place in which it can stand. */
interface NumberWords {
  readonly unit: NumberWord | null;
  readonly ten: NumberWord | null;
  readonly hundred: NumberWord | null;
  readonly scale: NumberWord | null;
}

/** Folded words that only begin like a number: "altında" is "under", "onlar" is "they". */
const NO_NUMBER =
  /^onlar|^(?:altinda|altindan|altina|altindaki|onun|ona|onu|onda|ondan|birinci|onlar|minin|mine)$/;

function wordOf(word: string, of: ReadonlyMap<string, number>): NumberWord | null {
  const whole = of.get(word);
  if (whole !== undefined) return { value: whole, ending: "none" };
  if (word.startsWith("mina")) return null;
  if (NO_NUMBER.test(word))
    return word === "mine" && of.has("min") ? { value: 1000, ending: "dative" } : null;
  for (const [stem, value] of of) {
    if (!word.startsWith(stem) || word.length > stem.length + 7) continue;
    const ending = endingOf(word.slice(stem.length));
    if (ending !== "other") return { value, ending };
  }
  return null;
}

const HUNDREDS: ReadonlyMap<string, number> = new Map([["yuz", 100]]);

/** Null for the most words, which are no numbers. */
const numberWords = remember((word): NumberWords | null => {
  const found = {
    unit: wordOf(word, UNITS),
    ten: wordOf(word, TENS),
    hundred: wordOf(word, HUNDREDS),
    scale: wordOf(word, SCALES),
  };
  return found.unit || found.ten || found.hundred || found.scale ? found : null;
});

function numberAt(tokens: readonly Token[], at: number): NumberWords | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const words = numberWords(token.norm);
  // "Ön" (front), "öz" are no numbers.
  return words && !/^[öÖ]/u.test(token.text) ? words : null;
}

/** The ending that a hyphen or apostrophe joins to digits: "4-ü", "1166-ya". */
function digitEnding(tokens: readonly Token[], at: number): { end: number; ending: Ending } {
  const mark = norm(tokens, at);
  const suffix = tokens[at + 1];
  if (!(isDash(mark) || mark === "'") || suffix?.kind !== "word" || !adjacent(tokens, at - 1))
    return { end: at, ending: "none" };
  if (!adjacent(tokens, at) || suffix.norm.length > 6) return { end: at, ending: "none" };
  const ending = endingOf(suffix.norm);
  return ending === "other" ? { end: at, ending: "other" } : { end: at + 2, ending };
}

/** Digits with their scales: "42 min 500", "2,5 milyon", "4 min 137-yə". */
function readDigits(tokens: readonly Token[], at: number): Amount | null {
  const first = tokens[at];
  if (first?.kind !== "number" || first.value === null) return null;
  let total = first.value;
  let { end, ending } = digitEnding(tokens, at + 1);
  if (ending !== "none" || end > at + 1)
    return Number.isInteger(total) ? { count: total, end, ending, words: false } : null;
  const scale = numberAt(tokens, end)?.scale;
  if (scale) {
    total *= scale.value;
    end += 1;
    ending = scale.ending;
    const rest = tokens[end];
    if (ending === "none" && rest?.kind === "number" && rest.value !== null && rest.value < scale.value) {
      total += rest.value;
      ({ end, ending } = digitEnding(tokens, end + 1));
    }
  }
  const count = Math.round(total);
  return Math.abs(total - count) < 1e-6 && count <= 1e9 ? { count, end, ending, words: false } : null;
}

/** Number words: units, tens and hundreds make a group, a scale closes it; only the last bears an ending. */
function readWords(tokens: readonly Token[], from: number): Amount | null {
  let at = from;
  let total = 0;
  let group = 0;
  let ending: Ending = "none";
  while (ending === "none") {
    const words = numberAt(tokens, at);
    if (!words) break;
    const { unit, ten, hundred, scale } = words;
    if (hundred && group < 10) group = Math.max(group, 1) * 100;
    else if (unit && group % 10 === 0) group += unit.value;
    else if (ten && group % 100 === 0) group += ten.value;
    else if (scale) {
      total += Math.max(group, 1) * scale.value;
      group = 0;
    } else break;
    ending = (hundred ?? unit ?? ten ?? scale)?.ending ?? "none";
    at += 1;
  }
  const count = total + group;
  return at > from && count > 0 ? { count, end: at, ending, words: true } : null;
}

export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  return readDigits(tokens, at) ?? readWords(tokens, at);
}
