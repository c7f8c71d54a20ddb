import { ArticleError } from "./article-error.ts";

const MAX_CHARS = 2 * 1024 * 1024;
const MAX_TAGS = 20_000;
const MAX_DEPTH = 256;
/** Each becomes a text node of its own. */
const MAX_ENTITIES = 100_000;

const VOID: ReadonlySet<string> = new Set(
  "area base basefont br col embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements whose content is text up to their end tag. */
const RAW_TEXT: ReadonlySet<string> = new Set(["script", "style", "textarea", "title"]);

const CLOSE_PARAGRAPH: readonly string[] = ["p"];

/** The end tags that HTML lets one leave out before the tag that is the key. */
const IMPLIED_ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["tr", ["tr", "td", "th"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
  ["option", ["option"]],
  ["optgroup", ["option", "optgroup"]],
  ...(
    "p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form " +
    "header hr main nav ol pre section table ul"
  )
    .split(" ")
    .map((name) => [name, CLOSE_PARAGRAPH] as const),
]);

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isSelfClosing: boolean;
  /** Index of what follows the tag. */
  readonly next: number;
}

/**
 * Refuses (ArticleError) a page that the page parser could choke on: over 2 MiB, 20,000 tags or a depth of 256. One
 * scan in linear time, in which a tag that is never closed counts for the depth of all that follows.
 */
export function checkPageSize(html: string): void {
  if (html.length > MAX_CHARS) throw new ArticleError("too-large", "the page is larger than 2 MiB");
  if (countEntities(html) > MAX_ENTITIES) {
    throw new ArticleError("too-large", `the page has more than ${MAX_ENTITIES} character references`);
  }
  const open: string[] = [];
  let tags = 0;
  for (let tag = nextTag(html, 0); tag !== null; tag = nextTag(html, tag.next)) {
    if (tag.isEnd) {
      closeTo(open, tag.name);
      continue;
    }
    tags++;
    if (tags > MAX_TAGS) throw new ArticleError("too-large", `the page has more than ${MAX_TAGS} tags`);
    closeImplied(open, tag.name);
    const isForeign = tag.isSelfClosing && (open.includes("svg") || open.includes("math"));
    if (!isForeign && !VOID.has(tag.name)) open.push(tag.name);
    if (open.length > MAX_DEPTH) {
      throw new ArticleError("too-deep", `the page's tags are nested deeper than ${MAX_DEPTH}`);
    }
    if (RAW_TEXT.has(tag.name)) tag = { ...tag, next: endOfRawText(html, tag) };
  }
}

function countEntities(html: string): number {
  let count = 0;
  for (let at = html.indexOf("&"); at >= 0; at = html.indexOf("&", at + 1)) count++;
  return count;
}

function closeTo(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}

function closeImplied(open: string[], name: string): void {
  const ends = IMPLIED_ENDS.get(name);
  if (ends === undefined) return;
  for (let last = open.at(-1); last !== undefined && ends.includes(last); last = open.at(-1)) open.pop();
}

/** The next tag at or after an index; comments and declarations are passed over. */
function nextTag(html: string, from: number): Tag | null {
  for (let at = html.indexOf("<", from); at >= 0; at = html.indexOf("<", at)) {
    const next = html.charCodeAt(at + 1);
    if (next === 0x21 && html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 2);
      if (end < 0) return null;
      at = end + 3;
      continue;
    }
    const nameAt = next === 0x2f ? at + 2 : at + 1;
    if (isLetter(html.charCodeAt(nameAt))) return readTag(html, nameAt, next === 0x2f);
    at++;
  }
  return null;
}

function readTag(html: string, nameAt: number, isEnd: boolean): Tag {
  let at = nameAt;
  while (at < html.length && !/[\s/>]/.test(html.charAt(at))) at++;
  const name = html.slice(nameAt, at).toLowerCase();
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 0x3e) return { name, isEnd, isSelfClosing: html.charCodeAt(at - 1) === 0x2f, next: at + 1 };
    if (code === 0x3d) at = endOfQuote(html, at);
  }
  return { name, isEnd, isSelfClosing: false, next: html.length };
}

/** The index of the quote that ends an attribute's value, or of its "=" where the value is not quoted. */
function endOfQuote(html: string, equals: number): number {
  let at = equals + 1;
  while (/\s/.test(html.charAt(at))) at++;
  const quote = html.charAt(at);
  if (quote !== '"' && quote !== "'") return at - 1;
  const end = html.indexOf(quote, at + 1);
  return end < 0 ? html.length : end;
}

function endOfRawText(html: string, tag: Tag): number {
  const end = new RegExp(`</${tag.name}`, "gi");
  end.lastIndex = tag.next;
  return end.exec(html)?.index ?? html.length;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
