import RssParser from "rss-parser";
import { plainLine } from "../text/plain-text.ts";
import { FeedError } from "./feed-error.ts";
import { attributeOf, type FeedItem, type ParsedFeed, type RawItem, textOf, toFeedItem } from "./item.ts";
import { unescapeHtml } from "./repair/entities.ts";
import { repairFeed } from "./repair/repair-feed.ts";

interface RawChannel {
  readonly title?: unknown;
  readonly attributes?: unknown;
  readonly ttl?: unknown;
  readonly "sy:updatePeriod"?: unknown;
  readonly "sy:updateFrequency"?: unknown;
}

const PERIOD_SECONDS: Readonly<Record<string, number>> = {
  hourly: 3_600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

/**
 * Reads a decoded feed of any format; `baseUrl` is what its relative links resolve against. Throws FeedError with one
 * clear line where the text is no feed, is too large, or declares entities of its own.
 */
export async function parseFeed(xml: string, baseUrl: string): Promise<ParsedFeed> {
  const parser = createRssParser();
  let feed: ParsedFeed | null = null;
  const items: FeedItem[] = [];
  for (const part of repairFeed(xml, baseUrl)) {
    const raw = await parser.parseString(part.xml);
    feed = mergePart(feed, part.format, raw, items);
    for (const entry of raw.items) {
      const item = toFeedItem(entry, part.format, feed.language);
      if (item !== null) items.push(item);
    }
  }
  if (feed === null) throw new FeedError("not-a-feed", "expected an RSS, RDF or Atom feed, but it is empty");
  return feed;
}

/** What the parts of a feed say of it as a whole: the first that says something counts. */
function mergePart(
  known: ParsedFeed | null,
  format: ParsedFeed["format"],
  raw: RawChannel,
  items: readonly FeedItem[],
): ParsedFeed {
  return {
    format,
    title: known?.title ?? (plainLine(unescapeHtml(textOf(raw.title)), 300) || null),
    language: known?.language ?? attributeOf(raw.attributes, "xml:lang"),
    ttlSeconds: known?.ttlSeconds ?? ttlSeconds(raw),
    items,
  };
}

function createRssParser(): RssParser<RawChannel, RawItem> {
  return new RssParser<RawChannel, RawItem>({
    customFields: {
      // "$" is where the XML reader under rss-parser keeps an element's attributes.
      feed: [["$", "attributes", { keepArray: true }], "sy:updatePeriod", "sy:updateFrequency"] as never[],
      item: [["$", "attributes", { keepArray: true }], "source"] as never[],
    },
  });
}

function ttlSeconds(raw: RawChannel): number | null {
  const minutes = Number.parseFloat(textOf(raw.ttl));
  if (minutes > 0) return Math.round(minutes * 60);
  const period = PERIOD_SECONDS[textOf(raw["sy:updatePeriod"]).toLowerCase()];
  if (period === undefined) return null;
  const frequency = Number.parseFloat(textOf(raw["sy:updateFrequency"]));
  return Math.round(period / (frequency > 0 ? frequency : 1));
}
