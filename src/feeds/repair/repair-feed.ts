import { Parser } from "htmlparser2";
import { FeedError } from "../feed-error.ts";
import type { RepairedFeed } from "./feed-document.ts";
import { FeedReader } from "./feed-reader.ts";

const MAX_CHARS = 10 * 1024 * 1024;
const SLICE_CHARS = 65_536;

/**
 * Turns a feed as the web serves it into well-formed documents that rss-parser reads, each with the next part of the
 * items, so that a long feed never stands in memory as one tree. Throws FeedError where it is none or is refused.
 */
export function* repairFeed(xml: string, baseUrl: string): Generator<RepairedFeed> {
  if (xml.length > MAX_CHARS) throw new FeedError("too-large", "the feed is longer than 10 MiB");
  const reader = new FeedReader(baseUrl);
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: false });
  for (let at = 0; at < xml.length; at += SLICE_CHARS) {
    parser.write(xml.slice(at, at + SLICE_CHARS));
    if (reader.hasFullPart()) yield reader.takePart();
  }
  parser.end();
  yield reader.takePart();
}
