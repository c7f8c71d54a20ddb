import { createHash } from "node:crypto";
import { cutAtWord, plainLine } from "../text/plain-text.ts";
import { unescapeHtml } from "./repair/entities.ts";

/** One entry of a feed; texts are plain, `publishedAt` is a UTC instant in ms, null where the feed names none. */
export interface FeedItem {
  /** The feed's own guid, id or rdf:about, else the link, else `hash:` with a hash of the title. */
  readonly id: string;
  /** Absolute http(s) address. */
  readonly link: string | null;
  /** On one line, at most 300 characters, "" where there is none. */
  readonly title: string;
  /** On one line, at most 2,000 characters, "" where there is none. */
  readonly summary: string;
  /** The full text, paragraphs separated by blank lines, where the feed carries it. */
  readonly content: string | null;
  readonly publishedAt: number | null;
  readonly language: string | null;
  /** The outlet that an aggregator credits the item to. */
  readonly sourceName: string | null;
}

export interface ParsedFeed {
  readonly format: "rss" | "atom" | "rdf";
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** How long the feed says that it may be kept before it is asked for again. */
  readonly ttlSeconds: number | null;
  /** In the order of the document. */
  readonly items: readonly FeedItem[];
}

/** What rss-parser reads of an entry, as far as it is used here. */
export interface RawItem {
  readonly title?: unknown;
  readonly link?: unknown;
  readonly guid?: unknown;
  readonly id?: unknown;
  readonly "rdf:about"?: unknown;
  readonly content?: unknown;
  readonly summary?: unknown;
  readonly "content:encoded"?: unknown;
  readonly isoDate?: unknown;
  readonly source?: unknown;
  readonly attributes?: unknown;
}

const MAX_TITLE_CHARS = 300;
const MAX_SUMMARY_CHARS = 2_000;
const MAX_CONTENT_CHARS = 200_000;
/** A longer id would not fit every database's index: its hash stands for it. */
const MAX_ID_CHARS = 512;

/** How feeds say that their text goes on elsewhere. */
const CUT_SHORT =
  /(?:\[(?:…|\.\.\.)\]|…|\.\.\.|read more|continue reading|читать далее|devamı|lire la suite)\W*$/i;

/** An entry as the rest of the program knows it, null where it has neither title, text nor link. */
export function toFeedItem(
  raw: RawItem,
  format: "rss" | "atom" | "rdf",
  language: string | null,
): FeedItem | null {
  const title = plainLine(unescapeHtml(textOf(raw.title)), MAX_TITLE_CHARS);
  const link = textOf(raw.link) || null;
  const described = unescapeHtml(textOf(format === "atom" ? raw.summary : raw.content));
  const carried = unescapeHtml(textOf(format === "atom" ? raw.content : raw["content:encoded"]));
  const summary = plainLine(described || carried, MAX_SUMMARY_CHARS);
  if (title === "" && summary === "" && link === null) return null;
  const published = Date.parse(textOf(raw.isoDate));
  return {
    id: itemId(raw, link, title || summary),
    link,
    title,
    summary,
    content: fullText(described, carried),
    publishedAt: Number.isNaN(published) ? null : published,
    language: attributeOf(raw.attributes, "xml:lang") ?? language,
    sourceName: plainLine(unescapeHtml(textOf(raw.source)), MAX_TITLE_CHARS) || null,
  };
}

/** The value as text: rss-parser gives "" or an object where an element is empty or has attributes only. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

export function attributeOf(attributes: unknown, name: string): string | null {
  if (typeof attributes !== "object" || attributes === null) return null;
  return textOf((attributes as Readonly<Record<string, unknown>>)[name]) || null;
}

function itemId(raw: RawItem, link: string | null, text: string): string {
  const own = textOf(raw.guid) || textOf(raw.id) || textOf(raw["rdf:about"]) || link || "";
  if (own !== "" && own.length <= MAX_ID_CHARS) return own;
  return `hash:${createHash("sha256")
    .update(own || text)
    .digest("hex")}`;
}

function fullText(described: string, carried: string): string | null {
  const isLong = carried.length >= 600 && carried.length >= 1.5 * described.length;
  if ((isLong || paragraphs(carried) >= 3) && !CUT_SHORT.test(carried.slice(-40)))
    return cutAtWord(carried, MAX_CONTENT_CHARS);
  // Some feeds know no other element for the article than the description.
  const isArticle = described.length > MAX_SUMMARY_CHARS && paragraphs(described) >= 3;
  return carried === "" && isArticle && !CUT_SHORT.test(described.slice(-40))
    ? cutAtWord(described, MAX_CONTENT_CHARS)
    : null;
}

function paragraphs(text: string): number {
  return text === "" ? 0 : text.split("\n\n").length;
}
