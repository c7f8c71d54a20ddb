import { type Html, html, plainTextOf } from "../src/text/html.ts";
import { directionOf, isolate, needsIsolation } from "../src/text/isolate.ts";

const RTL_BLOCKS = "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}";
const RTL_LETTER = new RegExp(`[\\p{L}&&[${RTL_BLOCKS}]]`, "v");
const LTR_LETTER = new RegExp(`[\\p{L}--[${RTL_BLOCKS}]]`, "v");
// Flags count as left-to-right letters in the Unicode algorithm; the marks count as letters of their direction.
const STRONG = new RegExp(
  `(?<rtl>[\\p{L}&&[${RTL_BLOCKS}]]|\\u200f)|(?<ltr>\\p{L}|\\u200e|[\\u{1f1e6}-\\u{1f1ff}])`,
  "v",
);
const INNERMOST_ISOLATE = /[\u2066-\u2068][^\u2066-\u2069\n]*\u2069/g;
const MARK = { rtl: "\u200f", ltr: "\u200e" } as const;

/**
 * A name, headline, time or flag as it stands in a message of that language: isolated where the message's direction
 * could carry off a part of it. In a right-to-left message that is everything without letters of its own direction.
 */
export function placeRun(text: string, language: string): string {
  const isForeign =
    needsIsolation(text, language) || (directionOf(language) === "rtl" && !RTL_LETTER.test(text));
  return isForeign ? isolate(text) : text;
}

/**
 * A sentence of its own language within a message of another or the same one: where its first letter would give it
 * the wrong direction («ICRC» before Arabic words), a mark inside the isolate puts it right.
 */
export function placeSentence(text: string, ownLanguage: string, language: string): string {
  const own = directionOf(ownLanguage);
  const first = firstDirection(text);
  const isMisled = first !== null && first !== own && hasLetterOf(text, own);
  return isMisled ? isolate(`${MARK[own]}${text}`) : placeRun(text, language);
}

function hasLetterOf(text: string, direction: "rtl" | "ltr"): boolean {
  return direction === "rtl" ? RTL_LETTER.test(text) : LTR_LETTER.test(text);
}

/**
 * A line that every client lays out in the language's direction: Telegram takes a line's direction from its first
 * letter, some clients skipping isolated runs and some not, so a mark leads where either of them would err.
 */
export function directLine(line: Html, language: string): Html {
  const direction = directionOf(language);
  const text = plainTextOf(line);
  const isPlain = [text, withoutIsolates(text)].every((seen) => firstDirection(seen) === direction);
  return isPlain ? line : html`${MARK[direction]}${line}`;
}

function firstDirection(text: string): "rtl" | "ltr" | null {
  const found = STRONG.exec(text)?.groups;
  if (found === undefined) return null;
  return found.rtl === undefined ? "ltr" : "rtl";
}

function withoutIsolates(text: string): string {
  let rest = text;
  for (;;) {
    const next = rest.replaceAll(INNERMOST_ISOLATE, "");
    if (next === rest) return rest;
    rest = next;
  }
}
