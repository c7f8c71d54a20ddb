import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** Elements that stand on their own: their text never runs on from what stands before them. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead title tr ul"
  ).split(" "),
);

/** Elements whose text is no reading matter. */
const HIDDEN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "svg",
  "iframe",
  "noembed",
  "xmp",
]);

const INVISIBLE =
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** Tokenizing in slices lets a text that is long enough stop a page that is not. */
const SLICE_CHARS = 32_768;

/** A tag that was cut off at the end of its text, as opposed to a mere "<" in it. */
const CUT_OFF_TAG = /^<[!/?]|=|^<(?:a|b|br|div|em|i|img|li|p|span|strong)\b/i;

/**
 * The text of an HTML fragment: tags gone, entities decoded once, paragraphs separated by a blank line and lines by
 * a newline. Reads in linear time and stops after about `maxChars` UTF-16 units, cut at a word with "…".
 */
export function htmlToText(html: string, maxChars: number): string {
  if (!/[<&]/.test(html)) return cutAtWord(collapseParagraphs(cleanText(html)), maxChars);
  const text = collectText(html, maxChars + 1);
  return cutAtWord(cleanText(text), maxChars);
}

/** The text of an HTML fragment on one line, of at most `maxChars` UTF-16 units, cut at a word with "…". */
export function htmlToLine(html: string, maxChars: number): string {
  // Spaces that fall together below need a little room above the cap.
  return plainLine(htmlToText(html, maxChars * 2), maxChars);
}

/** A plain text on one line, cleaned, of at most `maxChars` UTF-16 units, cut at a word with "…". */
export function plainLine(text: string, maxChars: number): string {
  return cutAtWord(cleanText(text).replaceAll(/\s+/g, " ").trim(), maxChars);
}

/**
 * Removes what a text cannot show and what could disguise it: control characters, unpaired surrogates, invisible
 * marks, and the characters that override or isolate the direction of what follows.
 */
export function cleanText(text: string): string {
  const visible = text.replaceAll(INVISIBLE, "");
  return visible.isWellFormed() ? visible : visible.replaceAll(/\p{Surrogate}/gu, "");
}

/** At most `maxChars` UTF-16 units of a text; what is longer ends at a word with "…", never inside a character. */
export function cutAtWord(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const head = text.slice(0, maxChars - 1).replace(/[\uD800-\uDBFF]$/, "");
  const next = text.charAt(head.length);
  const space = /\s/.test(next) ? head.length : head.search(/\s\S*$/);
  // A text without spaces is cut where it has to be.
  const cut = space > maxChars / 2 ? head.slice(0, space) : head;
  return `${cut.trimEnd()}…`;
}

function collapseParagraphs(text: string): string {
  return text
    .split(/\s*\n\s*\n\s*/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** Gathers words and the breaks between them; a break counts only once something follows it. */
class TextGatherer {
  length = 0;
  readonly #pieces: string[] = [];
  #newlines = 0;
  #space = false;

  addText(text: string): void {
    if (/^\s/.test(text)) this.#space = true;
    const words = text.replaceAll(/\s+/g, " ").trim();
    if (words === "") return;
    this.#addGap();
    this.#pieces.push(words);
    this.length += words.length;
    this.#space = /\s$/.test(text);
  }

  addBreak(newlines: number): void {
    this.#newlines = Math.max(this.#newlines, newlines);
  }

  addLine(): void {
    this.#newlines = Math.min(this.#newlines + 1, 2);
  }

  addSpace(): void {
    this.#space = true;
  }

  toString(): string {
    return this.#pieces.join("");
  }

  #addGap(): void {
    const gap = this.#newlines > 0 ? "\n".repeat(this.#newlines) : this.#space ? " " : "";
    if (this.length > 0 && gap !== "") {
      this.#pieces.push(gap);
      this.length += gap.length;
    }
    this.#newlines = 0;
  }
}

function collectText(html: string, enoughChars: number): string {
  const gatherer = new TextGatherer();
  const position = { read: 0 };
  const tokenizer = new Tokenizer({ recognizeSelfClosing: true }, readTokens(html, gatherer, position));
  for (let at = 0; at < html.length && gatherer.length < enoughChars; at += SLICE_CHARS) {
    tokenizer.write(html.slice(at, at + SLICE_CHARS));
  }
  if (gatherer.length < enoughChars) {
    tokenizer.end();
    const rest = html.slice(position.read);
    if (rest.startsWith("<") && !CUT_OFF_TAG.test(rest)) gatherer.addText(rest);
  }
  return gatherer.toString();
}

const IGNORE_ATTRIBUTES = { onattribdata() {}, onattribentity() {}, onattribend() {}, onattribname() {} };

function readTokens(html: string, gatherer: TextGatherer, position: { read: number }): TokenizerCallbacks {
  let hidden: string | null = null;
  let name = "";
  // A word may come in several pieces (around an entity, at a slice's end): they are joined before spaces collapse.
  let pending: string[] = [];
  const flush = (): void => {
    if (pending.length > 0) gatherer.addText(pending.join(""));
    pending = [];
  };
  const tag = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const pass = (end: number): void => {
    position.read = end + 1;
  };
  const passOver = (_start: number, end: number): void => pass(end);
  return {
    ...IGNORE_ATTRIBUTES,
    ontext(start, end) {
      position.read = end;
      if (hidden === null) pending.push(html.slice(start, end));
    },
    ontextentity(codepoint, end) {
      position.read = end;
      if (hidden === null) pending.push(String.fromCodePoint(codepoint));
    },
    onopentagname(start, end) {
      flush();
      name = tag(start, end);
      if (BLOCKS.has(name)) gatherer.addBreak(2);
      else if (name === "br") gatherer.addLine();
      else if (name === "td" || name === "th" || name === "img") gatherer.addSpace();
    },
    onopentagend(end) {
      pass(end);
      if (hidden === null && HIDDEN.has(name)) hidden = name;
    },
    onselfclosingtag: pass,
    onclosetag(start, end) {
      pass(end);
      flush();
      const closed = tag(start, end);
      if (hidden === closed) hidden = null;
      if (BLOCKS.has(closed)) gatherer.addBreak(2);
    },
    oncomment: passOver,
    oncdata: passOver,
    ondeclaration: passOver,
    onprocessinginstruction: passOver,
    onend: flush,
  };
}
