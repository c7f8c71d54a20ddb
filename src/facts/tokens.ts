import type { Token } from "./language.ts";

/** What is known of a word by itself, worked out once for each different word. */
export interface Lexeme {
  readonly norm: string;
  readonly forms: readonly string[];
}

const INVISIBLE = "\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF";
const TOKEN = new RegExp(
  `[${INVISIBLE}]*(?:(?<number>\\p{Nd}[\\p{Nd}${INVISIBLE}]*(?:[.,٫٬'’\\u00A0\\u202F][${INVISIBLE}]*\\p{Nd}[\\p{Nd}${INVISIBLE}]*)*(?: \\p{Nd}{3}(?!\\p{Nd}))*)` +
    `|(?<word>[\\p{L}_][\\p{L}\\p{M}_${INVISIBLE}]*(?:['’ʼ՚](?=\\p{L})[\\p{L}\\p{M}]+)*)|(?<mark>\\.{2,}|[^\\s${INVISIBLE}]))`,
  "gu",
);
const HIDDEN = new RegExp(`[${INVISIBLE}]`, "gu");
const SPACED = /^\p{Nd}{1,3}(?: \p{Nd}{3})+$/u;
const GROUPED = /^\d{1,3}(?:[.,٬'’\u00A0\u202F ]\d{3})+$/u;
const DECIMAL = /^(\d+(?:[,٬'’\u00A0\u202F ]\d{3})*)[.,٫](\d+)$/u;
const CAPITAL = /^\p{Lu}/u;

/** Cuts `text.slice(start, end)` into tokens with their offsets in `text`; linear in its length. */
export function tokenise(
  text: string,
  start: number,
  end: number,
  lexemeOf: (word: string) => Lexeme,
): Token[] {
  const tokens: Token[] = [];
  const passage = text.slice(start, end);
  for (const match of passage.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const raw = groups.number ?? groups.word ?? groups.mark ?? "";
    const from = start + match.index + match[0].length - raw.length;
    if (groups.number !== undefined) addNumbers(tokens, raw, from);
    else if (groups.word !== undefined) {
      const { norm, forms } = lexemeOf(raw);
      tokens.push({
        kind: "word",
        text: raw,
        norm,
        forms,
        value: null,
        capital: CAPITAL.test(raw),
        start: from,
        end: from + raw.length,
      });
    } else tokens.push(plainToken("mark", raw, from, null));
  }
  return tokens;
}

function plainToken(kind: "mark" | "number", raw: string, start: number, value: number | null): Token {
  const norm =
    kind === "mark" ? (raw === "،" || raw === "、" ? "," : raw === "؛" ? ";" : raw) : String(value);
  return { kind, text: raw, norm, forms: [norm], value, capital: false, start, end: start + raw.length };
}

/** A run of digits is one number where its separators group it by threes or mark a fraction, else several. */
function addNumbers(tokens: Token[], raw: string, start: number): void {
  const trimmed = raw.replace(new RegExp(`[.,٫٬'’\\u00A0\\u202F${INVISIBLE} ]+$`, "u"), "");
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
