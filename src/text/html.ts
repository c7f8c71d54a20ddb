/** A value that the template takes; strings are escaped, markup is kept, nothing-values vanish. */
export type HtmlValue = string | number | Html | readonly HtmlValue[] | null | undefined | false;

/** Trusted chat markup. Its private brand keeps plain strings and look-alike objects from passing for it. */
class Markup {
  readonly html: string;
  readonly #trusted = true;

  constructor(html: string) {
    this.html = html;
  }

  static isTrusted(value: object): value is Markup {
    return #trusted in value && value.#trusted;
  }
}

/** Markup for chat; made only by the functions of this file. */
export type Html = Markup;

/** One element of parsed markup: the characters `from`…`to` (exclusive) of the text lie inside it. */
export interface HtmlSpan {
  readonly from: number;
  readonly to: number;
  /** The start tag as it stands, with its attributes. */
  readonly open: string;
  readonly name: string;
}

/** What Telegram makes of markup: its text, and its elements in the order of their start tags. */
export interface ParsedHtml {
  readonly text: string;
  readonly spans: readonly HtmlSpan[];
}

/** Makes markup from a template: literal parts are trusted, strings put in are escaped. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let out = strings[0] ?? "";
  for (const [index, value] of values.entries()) out += markupOf(value) + (strings[index + 1] ?? "");
  return new Markup(out);
}

function markupOf(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  if (isList(value)) return value.map(markupOf).join("");
  if (Markup.isTrusted(value)) return value.html;
  throw new TypeError("html template: expected text, a number, markup or a list of them");
}

// Array.isArray alone does not narrow a readonly array out of a union.
function isList(value: Html | readonly HtmlValue[]): value is readonly HtmlValue[] {
  return Array.isArray(value);
}

/** Escapes text for markup, also inside a quoted attribute; a lone surrogate becomes U+FFFD, for Telegram refuses it. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Takes a string for markup as it is: only for markup that this program has written itself, such as a stored message. */
export function rawHtml(trusted: string): Html {
  return new Markup(trusted);
}

/** Joins pieces of markup; the separator is plain text and is escaped. */
export function joinHtml(parts: readonly Html[], separator: string): Html {
  return new Markup(parts.map((part) => part.html).join(escapeHtml(separator)));
}

/** A link for an http or https address; any other address leaves the label alone. */
export function link(url: string, label: string | Html): Html {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) return html`${label}`;
  // An address is kept as its outlet writes it, unless white space in it could end it early.
  return html`<a href="${/[\s\p{Cc}]/u.test(url) ? address.href : url}">${label}</a>`;
}

/** The text that Telegram shows for the markup: tags gone, entities decoded. */
export function plainTextOf(markup: Html): string {
  return parseHtml(markup).text;
}

const MARKUP_TOKEN =
  /<(\/?)([a-z][a-z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>|&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));?/gi;

/** Reads markup as Telegram does; an element left open ends with the text, an end tag without a start is dropped. */
export function parseHtml(markup: Html): ParsedHtml {
  let text = "";
  let readTo = 0;
  const spans: HtmlSpan[] = [];
  const openSpans: number[] = [];
  for (const token of markup.html.matchAll(MARKUP_TOKEN)) {
    text += markup.html.slice(readTo, token.index);
    readTo = token.index + token[0].length;
    const name = token[2]?.toLowerCase();
    if (name === undefined) text += decodedEntity(token);
    else if (token[1] === "/") closeSpan(spans, openSpans, name, text.length);
    else
      openSpans.push(
        spans.push({ from: text.length, to: Number.POSITIVE_INFINITY, open: token[0], name }) - 1,
      );
  }
  text += markup.html.slice(readTo);
  return { text, spans: spans.map((span) => ({ ...span, to: Math.min(span.to, text.length) })) };
}

/** Ends the innermost open element of that name, and those within it that were left open. */
function closeSpan(spans: HtmlSpan[], openSpans: number[], name: string, to: number): void {
  const depth = openSpans.findLastIndex((index) => spans[index]?.name === name);
  if (depth < 0) return;
  for (const index of openSpans.splice(depth)) {
    const span = spans[index];
    if (span !== undefined) spans[index] = { ...span, to };
  }
}

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
]);

/** The character that an entity stands for; Telegram knows four names and shows any other as it is written. */
function decodedEntity(token: RegExpExecArray): string {
  const [written, , , hex, decimal, name] = token;
  if (name !== undefined) return NAMED_ENTITIES.get(name) ?? written;
  const codePoint = hex === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hex, 16);
  return codePoint > 0 && codePoint < 0x10ffff ? String.fromCodePoint(codePoint) : written;
}
