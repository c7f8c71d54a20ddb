import { createHash } from "node:crypto";
import { DAY_MS } from "../clock.ts";
import { canonicalLink } from "../feeds/canonical-link.ts";
import type { FeedItem } from "../feeds/item.ts";
import type { NewReport } from "../storage/report-store.ts";
import type { StoredSource } from "../storage/source-store.ts";
import { foldText } from "../text/fold.ts";
import { recogniseLanguage } from "../text/language.ts";
import { cutAtWord } from "../text/plain-text.ts";
import { matchTopic, type TopicMatch } from "../topic/match-topic.ts";

/** An item with what it is recognised by when it comes again. */
export interface Entry {
  readonly item: FeedItem;
  readonly itemKey: string;
  readonly link: string | null;
  readonly titleKey: string;
}

/** A list of sources marks feeds such as those of a news search so: each entry names the outlet it is from. */
const AGGREGATOR = "aggregator";
/** From this score on a headline speaks of a party or a place at all. */
const CANDIDATE_SCORE = 0.05;
const OLD_NEWS_MS = 2 * DAY_MS;
const HEADLINE_CHARACTERS = 120;

export function entryOf(source: StoredSource, item: FeedItem): Entry {
  const link = item.link === null ? null : canonicalLink(item.link);
  return { item, link, itemKey: hash(source.id, item.id), titleKey: hash(foldText(item.title)) };
}

/** The report that an entry of a feed (of this BCP 47 language, if it says) makes, or null where it is about something else. `now` is UTC ms. */
export function reportOfEntry(
  source: StoredSource,
  feedLanguage: string | null,
  { item, itemKey, link }: Entry,
  now: number,
): NewReport | null {
  const text = [item.title, item.summary, item.content ?? ""].filter(Boolean).join("\n");
  const language = languageOf(text, item.language ?? feedLanguage ?? source.language);
  const match = matchTopic(text, language);
  if (!match.relevant && !isCandidate(item, match)) return null;
  // No news is from the future, whatever a feed's clock says.
  const at = Math.min(item.publishedAt ?? now, now);
  return {
    id: itemKey,
    sourceId: source.id,
    link,
    title: item.title || cutAtWord(item.summary, HEADLINE_CHARACTERS),
    summary: item.summary,
    text: item.content,
    language,
    outletName: source.affiliation === AGGREGATOR ? item.sourceName : null,
    publishedAt: item.publishedAt,
    storedAt: now,
    at,
    score: match.score,
    matched: JSON.stringify(match.matched),
    articleDueAt: now,
    articleAttempts: 0,
    firstPoll: source.lastSuccessAt === null && at < now - OLD_NEWS_MS ? 1 : 0,
  };
}

/** A feed that gives headlines only says too little to rule an entry out: its page decides. */
function isCandidate(item: FeedItem, match: TopicMatch): boolean {
  return item.link !== null && item.summary === "" && item.content === null && match.score >= CANDIDATE_SCORE;
}

/** What a text is written in counts before what a feed says of itself. */
function languageOf(text: string, declared: string): string {
  const recognised = recogniseLanguage(text);
  if (recognised !== "und") return recognised;
  return declared.toLowerCase().split("-")[0] ?? "und";
}

function hash(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 22);
}
