const RTL_LANGUAGES: ReadonlySet<string> = new Set(
  "ar arc azb ckb dv fa he ks lrc mzn ps sd syr ug ur yi".split(" "),
);
const RTL_SCRIPTS: ReadonlySet<string> = new Set(["arab", "hebr", "nkoo", "syrc", "thaa"]);

/** The direction in which a language (BCP 47) is written; a script subtag outweighs the language. */
export function directionOf(language: string): "rtl" | "ltr" {
  const [primary = "", ...rest] = language.toLowerCase().split(/[-_]/);
  const script = rest.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const isRtl = script === undefined ? RTL_LANGUAGES.has(primary) : RTL_SCRIPTS.has(script);
  return isRtl ? "rtl" : "ltr";
}

/** Puts text between U+2068 and U+2069, so that it keeps its own direction and leaves its surroundings theirs. */
export function isolate(text: string): string {
  return text === "" ? "" : `\u2068${withoutUnbalancedControls(text)}\u2069`;
}

// The right-to-left blocks, their digits and marks with them.
const RTL_CHARACTER =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LTR_LETTER =
  /[\p{L}--[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]]/v;
// Two numbers with signs between them, or a number with a sign before it, change their order in right-to-left text.
const SIGNED_NUMBERS = /\d[^\d\p{L}]+\d|[-+−–±]\s?\d|\d\s?[-+−–%°]/u;

/** Whether a run of text, put into a message of that language, may be shown in another order than its own. */
export function needsIsolation(text: string, language: string): boolean {
  if (directionOf(language) === "ltr") return RTL_CHARACTER.test(text);
  return LTR_LETTER.test(text) || (!RTL_CHARACTER.test(text) && SIGNED_NUMBERS.test(text));
}

const DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
const ISOLATE_END = "\u2069";
const EMBEDDING_END = "\u202c";

interface OpenControl {
  readonly index: number;
  readonly isIsolate: boolean;
}

/** Drops the isolates, embeddings and overrides that lack their other half and would leak out of the run. */
function withoutUnbalancedControls(text: string): string {
  if (!DIRECTION_CONTROL.test(text)) return text;
  const units = text.split("");
  const unbalanced = new Set<number>();
  const open: OpenControl[] = [];
  for (const [index, unit] of units.entries()) {
    if (!DIRECTION_CONTROL.test(unit)) continue;
    if (unit === ISOLATE_END) closeIsolate(open, index, unbalanced);
    else if (unit !== EMBEDDING_END) open.push({ index, isIsolate: unit >= "\u2066" });
    else if (open.at(-1)?.isIsolate === false) open.pop();
    else unbalanced.add(index);
  }
  for (const control of open) unbalanced.add(control.index);
  return units.filter((_, index) => !unbalanced.has(index)).join("");
}

/** The end of an isolate ends the embeddings within it too, which are then without an end of their own. */
function closeIsolate(open: OpenControl[], index: number, unbalanced: Set<number>): void {
  const depth = open.findLastIndex((control) => control.isIsolate);
  if (depth < 0) unbalanced.add(index);
  else for (const control of open.splice(depth).slice(1)) unbalanced.add(control.index);
}
