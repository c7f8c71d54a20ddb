import { INVISIBLE, INVISIBLES, kindOf, LETTER, MARK, SIGN, SPACE } from "./characters.ts";
import type { Token } from "./language.ts";

/** What is known of a word by itself, worked out once for each different word. */
export interface Lexeme {
  readonly norm: string;
  readonly forms: readonly string[];
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it has letters of a script that has capitals. */
  readonly cased: boolean;
}

const TOKEN = new RegExp(
  `[${INVISIBLES}]*(?:(\\p{Nd}[\\p{Nd}${INVISIBLES}]*(?:[.,٫٬'’\\u00A0\\u202F][${INVISIBLES}]*\\p{Nd}[\\p{Nd}${INVISIBLES}]*)*(?: \\p{Nd}{3}(?!\\p{Nd}))*)` +
    `|([\\p{L}_][\\p{L}\\p{M}_${INVISIBLES}\\u055B\\u055C\\u055E]*(?:['’ʼ՚](?=\\p{L})[\\p{L}\\p{M}]+)*)|(\\.{2,}|[^\\s${INVISIBLES}]))`,
  "uy",
);
const HIDDEN = new RegExp(`[${INVISIBLES}]`, "gu");
const SPACED = /^\p{Nd}{1,3}(?: \p{Nd}{3})+$/u;
const GROUPED = /^\d{1,3}(?:[.,٬'’\u00A0\u202F ]\d{3})+$/u;
const DECIMAL = /^(\d+(?:[,٬'’\u00A0\u202F ]\d{3})*)[.,٫](\d+)$/u;
const TRAILING = new RegExp(`[.,٫٬'’\\u00A0\\u202F${INVISIBLES} ]+$`, "u");

/** Cuts `text.slice(start, end)` into tokens with their offsets in `text`; linear in its length. */
export function tokenise(
  text: string,
  start: number,
  end: number,
  lexemeOf: (word: string) => Lexeme,
  readMark: (mark: string, before: Token | undefined) => string = (mark) => mark,
): Token[] {
  const tokens: Token[] = [];
  const passage = text.slice(start, end);
  const addWord = (raw: string, from: number): void => {
    const { norm, forms, capital, cased } = lexemeOf(raw);
    tokens.push({
      kind: "word",
      text: raw,
      norm,
      forms,
      value: null,
      capital,
      cased,
      start: from,
      end: from + raw.length,
    });
  };
  const addMark = (raw: string, from: number): void => {
    tokens.push(plainToken("mark", raw, from, null, readMark(raw, tokens.at(-1))));
  };
  for (let at = 0; at < passage.length; ) {
    const kind = kindOf(passage.charCodeAt(at));
    if (kind === SPACE || kind === INVISIBLE) at += 1;
    else if (kind === SIGN) {
      addMark(passage.charAt(at), start + at);
      at += 1;
    } else {
      const last = kind === LETTER ? wordEnd(passage, at) : -1;
      if (last > 0) {
        addWord(passage.slice(at, last), start + at);
        at = last;
        continue;
      }
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(passage);
      const raw = match?.[0] ?? passage.charAt(at);
      if (match?.[1] !== undefined) addNumbers(tokens, raw, start + at);
      else if (match?.[2] !== undefined) addWord(raw, start + at);
      else addMark(raw, start + at);
      at += raw.length;
    }
  }
  return tokens;
}

/** Where the word ends that begins at an offset, or -1 where only TOKEN tells: an apostrophe in it, or letters in pairs of units. */
function wordEnd(passage: string, from: number): number {
  for (let at = from + 1; at < passage.length; at += 1) {
    const unit = passage.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind !== LETTER && kind !== MARK && kind !== INVISIBLE)
      return APOSTROPHES.has(unit) || isHalf(unit) ? -1 : at;
  }
  return passage.length;
}

const APOSTROPHES: ReadonlySet<number> = new Set(["'", "’", "ʼ", "՚"].map((char) => char.charCodeAt(0)));

/** Whether a unit is half of a pair. */
function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function plainToken(
  kind: "mark" | "number",
  raw: string,
  start: number,
  value: number | null,
  mark = raw,
): Token {
  const norm =
    kind === "mark" ? (mark === "،" || mark === "、" ? "," : mark === "؛" ? ";" : mark) : String(value);
  return {
    kind,
    text: raw,
    norm,
    forms: kind === "mark" && norm !== raw ? [norm, raw] : [norm],
    value,
    capital: false,
    cased: false,
    start,
    end: start + raw.length,
  };
}

/** A run of digits is one number where its separators group it by threes or mark a fraction, else several. */
function addNumbers(tokens: Token[], raw: string, start: number): void {
  const trimmed = raw.replace(TRAILING, "");
  const value = parseDigits(trimmed);
  if (value !== null) {
    tokens.push(plainToken("number", trimmed, start, value));
    return;
  }
  for (const part of trimmed.matchAll(/\p{Nd}+/gu))
    tokens.push(plainToken("number", part[0], start + part.index, parseDigits(part[0])));
}

/** The value of digits of any script with their separators; null where it is not one number ("19.09.2023"). */
export function parseDigits(raw: string): number | null {
  const digits = asciiDigits(raw.replace(HIDDEN, ""));
  if (/^\d+$/.test(digits)) return digits.length > 15 ? null : Number(digits);
  if (digits.includes(" ") && !SPACED.test(digits)) return null;
  if (GROUPED.test(digits)) return Number(digits.replace(/\D/g, ""));
  const decimal = DECIMAL.exec(digits);
  if (decimal) return Number(`${(decimal[1] ?? "").replace(/\D/g, "")}.${decimal[2]}`);
  return null;
}

function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    for (let value = 0; value < 10; value += 1)
      if (!/^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) return String(value);
    return String(code % 10);
  });
}

/** Whether a number is a year of the last and this century. */
export function isYear(token: Token): boolean {
  return token.value !== null && token.value >= 1900 && token.value <= 2099 && token.text.length === 4;
}
