import { escapeHtml, type Html, type HtmlSpan, parseHtml, rawHtml } from "./html.ts";

/** The most UTF-16 units, counted after parsing, that Telegram takes in one message. */
export const MESSAGE_LIMIT = 4096;

/**
 * Splits markup into messages of at most `limit` UTF-16 units after parsing, at a blank line, else a line end,
 * else a space, else between characters. Each part is well-formed and none is empty, so blank markup gives none;
 * only white space at the seams is lost. Throws a RangeError where the limit cannot hold a character (below 2).
 */
export function splitMessage(markup: Html, limit: number = MESSAGE_LIMIT): Html[] {
  if (!(limit >= 2)) throw new RangeError(`splitMessage: expected a limit of at least 2, got ${limit}`);
  const { text, spans } = parseHtml(markup);
  const isolated = isolationOf(text);
  const textEnd = text.trimEnd().length;
  const parts: Html[] = [];
  let from = nextVisible(text, 0);
  while (from < textEnd) {
    const cut = textEnd - from <= limit ? textEnd : planCut(text, isolated, from, limit);
    const to = from + text.slice(from, cut).trimEnd().length;
    if (from === 0 && to === text.length) return [markup];
    parts.push(renderRange(text, spans, from, to));
    from = nextVisible(text, cut);
  }
  return parts;
}

function nextVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Where the part that begins at `from`, a visible character, ends at the latest; always after `from`. */
function planCut(text: string, isolated: Uint8Array, from: number, limit: number): number {
  let lineEnd = -1;
  let space = -1;
  let isolatedSpace = -1;
  // A break may stand right behind the last character that fits, for the break itself is not sent.
  for (let at = from + limit; at > from; at -= 1) {
    if (!isSpace(text, at)) continue;
    if (text[at] === "\n") {
      if (isBlankLineStart(text, at)) return at;
      if (lineEnd < 0) lineEnd = at;
    } else if (isolated[at] === 1) {
      if (isolatedSpace < 0) isolatedSpace = at;
    } else if (space < 0) space = at;
  }
  if (lineEnd > 0) return lineEnd;
  if (space > 0) return space;
  return isolatedSpace > 0 ? isolatedSpace : planCutInWord(text, from, limit);
}

/** Whether nothing but blanks stands between this line end and the next one. */
function isBlankLineStart(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && text[next] !== "\n" && isSpace(text, next)) next += 1;
  return text[next] === "\n";
}

// An invisible mark alone would be an empty message to Telegram: it stays with the character before it.
const TRAILING_MARK = /^[\u061c\u200b-\u200f\u202c\u2069]/;

function planCutInWord(text: string, from: number, limit: number): number {
  const window = text.slice(from, from + limit + 2);
  let boundary = 0;
  for (const { index, segment } of new Intl.Segmenter("und").segment(window)) {
    if (index <= limit && !TRAILING_MARK.test(segment)) boundary = index;
  }
  if (boundary > 0) return from + boundary;
  const isPairCut =
    /[\ud800-\udbff]/.test(window.charAt(limit - 1)) && /[\udc00-\udfff]/.test(window.charAt(limit));
  return from + limit - (isPairCut ? 1 : 0);
}

/** One flag a UTF-16 unit: whether it lies between U+2066…U+2068 and U+2069 of its line. */
function isolationOf(text: string): Uint8Array {
  const isolated = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit >= "\u2066" && unit <= "\u2068") depth += 1;
    else if (unit === "\u2069") depth = Math.max(0, depth - 1);
    else if (unit === "\n") depth = 0;
    isolated[at] = depth > 0 ? 1 : 0;
  }
  return isolated;
}

/** The markup of a range of the text, with the elements that reach into it closed and reopened at its ends. */
function renderRange(text: string, spans: readonly HtmlSpan[], from: number, to: number): Html {
  let out = "";
  let at = from;
  const open: HtmlSpan[] = [];
  const writeUntil = (end: number): void => {
    for (let last = open.at(-1); last !== undefined && last.to <= end; last = open.at(-1)) {
      out += `${escapeHtml(text.slice(at, last.to))}</${last.name}>`;
      at = last.to;
      open.pop();
    }
    out += escapeHtml(text.slice(at, end));
    at = end;
  };
  for (const span of spans) {
    const clipped = { ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) };
    if (clipped.from >= clipped.to) continue;
    writeUntil(clipped.from);
    out += clipped.open;
    open.push(clipped);
  }
  writeUntil(to);
  return rawHtml(out);
}
