/** A sentence's place in the text, in UTF-16 units, and the paragraph it stands in, counted from 0. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** A closed quotation: offsets of its words, without the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“”"],
  ['"', '"'],
  ["‹", "›"],
]);
/** The marks of quotations, and the line ends that close them all. */
const QUOTATION_MARK = /[“”«»„"‹›\n]/gu;
/** A longer "quotation" is rather a mark that nobody closed. */
const LONGEST_QUOTATION = 1_500;
/** Longer runs without an end are cut, so that work inside a sentence stays bounded. */
const LONGEST_SENTENCE = 3_000;
const TERMINATOR = /[.!?…؟۔։]/u;
const CLOSING = /["”»’')\]›]/u;
const LETTER = /[\p{L}\p{M}\p{Nd}]/u;

/** Finds the closed quotations of each line: typed pairs, outermost only; a mark without its partner counts for nothing. */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let open: { readonly closers: string; readonly start: number } | null = null;
  for (const { 0: char, index: at } of text.matchAll(QUOTATION_MARK)) {
    if (char === "\n" || (open && at - open.start > LONGEST_QUOTATION)) open = null;
    if (char === "\n") continue;
    if (open) {
      if (open.closers.includes(char) && closesHere(text, at, char)) {
        quotations.push({ start: open.start, end: at });
        open = null;
      }
    } else if (CLOSERS.has(char) && opensHere(text, at, char)) {
      open = { closers: CLOSERS.get(char) ?? char, start: at + 1 };
    }
  }
  return quotations;
}

/** A straight mark opens where a word follows it at once and none stands before it. */
function opensHere(text: string, at: number, char: string): boolean {
  return char !== '"' || !LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(at + 1));
}

/** A straight mark inside a word's gap that opens a nested quotation does not close the outer one. */
function closesHere(text: string, at: number, char: string): boolean {
  if (char !== '"') return true;
  return !(/\s/u.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1)));
}

/** Cuts `text` into sentences: at the marks that end one outside a closed quotation, and at line ends. */
export function splitSentences(
  text: string,
  quotations: readonly Quotation[],
  isAbbreviation: (word: string) => boolean,
  signs: { readonly fullStops?: string; readonly colons?: string } = {},
): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  let quotation = 0;
  const close = (end: number): void => {
    const trimmed = trim(text, start, end);
    if (trimmed) sentences.push({ ...trimmed, paragraph });
    start = end;
  };
  const signal = new RegExp(`[\\n.!?…؟۔։"”»${signs.fullStops ?? ""}]`, "gu");
  for (
    let at = nextSignal(text, signal, 0, 0);
    at < text.length;
    at = nextSignal(text, signal, at + 1, start)
  ) {
    const char = text.charAt(at);
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) < at) quotation += 1;
    const quoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= at;
    if (char === "\n") {
      if (continuesLine(text, at)) continue;
      close(at);
      paragraph += 1;
    } else if (!quoted && (TERMINATOR.test(char) || signs.fullStops?.includes(char))) {
      const end =
        signs.colons?.includes(char) && (opensLine(text, start, at) || closesLine(text, at))
          ? -1
          : sentenceEnd(text, at, isAbbreviation);
      if (end > 0) {
        close(end);
        at = end - 1;
      }
    } else if (!quoted && char !== " " && endsWithQuotation(text, at)) close(at + 1);
    else if (at - start >= LONGEST_SENTENCE) close(at);
  }
  close(text.length);
  return sentences;
}

/** The next offset from `from` on where a sentence may end: a sign of punctuation, or a space in a sentence that has become too long. */
function nextSignal(text: string, signal: RegExp, from: number, start: number): number {
  signal.lastIndex = from;
  const found = signal.exec(text)?.index ?? text.length;
  const limit = start + LONGEST_SENTENCE;
  if (found <= limit) return found;
  for (let at = Math.max(from, limit); at < found; at += 1) {
    if (/\s/u.test(text.charAt(at))) return at;
    if (at - limit >= LONGEST_SENTENCE && !/[\uDC00-\uDFFF]/u.test(text.charAt(at))) return at;
  }
  return found;
}

/** Whether the sign at `at` stands behind the few words that open a line, or before a number: there it is a colon. */
function opensLine(text: string, start: number, at: number): boolean {
  if (/^\s*\p{Nd}/u.test(text.slice(at + 1, at + 4))) return true;
  const opening = text.slice(start, at).trim();
  return opening.length < 90 && opening.split(/\s+/u).length <= 7;
}

/** Whether only a few words stand behind the sign at `at` in their line: there it leads to a headline's source. */
function closesLine(text: string, at: number): boolean {
  const rest = /^\s+([^\n.!?…։:«»]{2,60})(?:\n|$)/u.exec(text.slice(at + 1, at + 80))?.[1];
  return rest !== undefined && rest.trim().split(/\s+/u).length <= 6;
}

function trim(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return to > from ? { start: from, end: to } : null;
}

/** A single line end between lower-case letters is a wrapped line. */
function continuesLine(text: string, at: number): boolean {
  return /[\p{Ll},]/u.test(text.charAt(at - 1)) && /\p{Ll}/u.test(text.charAt(at + 1));
}

/** The offset after the sentence that the mark at `at` ends, with its closing marks; -1 where it ends none. */
function sentenceEnd(text: string, at: number, isAbbreviation: (word: string) => boolean): number {
  let end = at + 1;
  while (end < text.length && TERMINATOR.test(text.charAt(end))) end += 1;
  while (end < text.length && end - at < 8 && CLOSING.test(text.charAt(end))) end += 1;
  if (end < text.length && !/\s/u.test(text.charAt(end))) return -1;
  let next = end;
  while (next < text.length && next - end < 4 && text.charAt(next) !== "\n" && /\s/u.test(text.charAt(next)))
    next += 1;
  if (/[\p{Ll},;،؛]/u.test(text.charAt(next))) return -1;
  if (text.charAt(at) === "." && end === at + 1 && isAbbreviation(wordBefore(text, at))) return -1;
  return end;
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 24 && /[\p{L}\p{M}\p{Nd}.]/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

/** A quotation that closes right after a full stop ends the sentence, unless it goes on in lower case. */
function endsWithQuotation(text: string, at: number): boolean {
  if (!/["”»]/u.test(text.charAt(at)) || !/[.!?؟]/u.test(text.charAt(at - 1))) return false;
  return /^\s+(?=[^\p{Ll}\s,،؛;])/u.test(text.slice(at + 1, at + 5));
}
