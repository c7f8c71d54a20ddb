import { setImmediate } from "node:timers/promises";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../clock.ts";
import { messageOf } from "../errors.ts";
import type { FeedItem } from "../feeds/item.ts";
import type { ParserPool } from "../feeds/parser-pool.ts";
import type { FetchResult, SafeFetch } from "../feeds/safe-fetch.ts";
import type { Database } from "../storage/database.ts";
import type { NewReport, SeenItem } from "../storage/report-store.ts";
import type { PollOutcome, StoredSource } from "../storage/source-store.ts";
import { type Entry, entryOf, reportOfEntry } from "./report-of-entry.ts";

export interface PollerOptions {
  readonly database: Database;
  readonly owner: string;
  readonly fetch: SafeFetch;
  readonly parser: ParserPool;
  readonly pollSeconds: number;
  /** Between 0 and 1: spreads the next tries of sources that failed together. */
  readonly random: () => number;
}

/** What one round of polls has done; items, relevant and reports count what is new. */
export interface PollSummary {
  readonly sources: number;
  readonly fetched: number;
  readonly notModified: number;
  readonly failed: number;
  readonly items: number;
  readonly reports: number;
}

const LEASE_MS = 2 * MINUTE_MS;
const AT_ONCE = 16;
const JUDGED_AT_ONCE = 100;
const FEEDS =
  "application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1";

type SourcePoll =
  | { readonly status: "fetched"; readonly items: number; readonly reports: number }
  | { readonly status: "not-modified" | "failed" };

/** Polls every source that is due, a few at a time, until none is. */
export async function pollDueSources(options: PollerOptions, signal?: AbortSignal): Promise<PollSummary> {
  const polls: SourcePoll[] = [];
  while (!signal?.aborted) {
    const due = await options.database.sources.leaseDue(options.owner, AT_ONCE, LEASE_MS);
    if (due.length === 0) break;
    polls.push(...(await Promise.all(due.map((source) => pollSource(options, source)))));
  }
  const fetched = polls.filter((poll) => poll.status === "fetched");
  return {
    sources: polls.length,
    fetched: fetched.length,
    notModified: polls.filter(({ status }) => status === "not-modified").length,
    failed: polls.filter(({ status }) => status === "failed").length,
    items: fetched.reduce((sum, { items }) => sum + items, 0),
    reports: fetched.reduce((sum, { reports }) => sum + reports, 0),
  };
}

/** Fetches one feed and stores what is new in it, with its validators and its next poll, in one transaction. */
async function pollSource(options: PollerOptions, source: StoredSource): Promise<SourcePoll> {
  try {
    const reading = await readFeed(options, source);
    return reading.status === "read" ? await storeFeed(options.database, source, reading) : reading;
  } catch (error) {
    return await fail(options, source, messageOf(error));
  }
}

interface FeedReading {
  readonly status: "read";
  /** Taken out as they are judged: a long feed's items need not all be there until the last is stored. */
  readonly items: FeedItem[];
  readonly language: string | null;
  readonly outcome: PollOutcome;
  /** UTC ms. */
  readonly readAt: number;
}

async function readFeed(options: PollerOptions, source: StoredSource): Promise<FeedReading | SourcePoll> {
  const { database, fetch, parser } = options;
  const { etag, lastModified, url } = source;
  const result = await fetch({ url, etag, lastModified, accept: FEEDS });
  if (result.status === "fault") return fail(options, source, result.message, result);
  const moved = result.movedTo === null ? {} : { url: result.movedTo };
  if (result.status === "not-modified") {
    const nextPollAt = (await database.clock.now()) + pauseMs(options, result.pollAfterSeconds);
    await database.sources.finishPoll(source, { ...moved, nextPollAt, fault: null });
    return { status: "not-modified" };
  }
  const parsed = await parser.parseFeed(result.body, result.contentType, result.url);
  if (parsed.status === "fault") return fail(options, source, parsed.message);
  const { items, language, ttlSeconds } = parsed.value;
  const readAt = await database.clock.now();
  const hints = [result.pollAfterSeconds, ttlSeconds].map((hint) => hint ?? 0);
  const outcome: PollOutcome = {
    ...moved,
    nextPollAt: readAt + pauseMs(options, Math.max(...hints)),
    etag: result.etag,
    lastModified: result.lastModified,
    fault: null,
  };
  return { status: "read", items: [...items], language, outcome, readAt };
}

/** What of a feed is new: its items, to be known again, and those of them that are reports. */
interface News {
  readonly items: Map<string, SeenItem>;
  readonly reports: NewReport[];
}

async function storeFeed(
  database: Database,
  source: StoredSource,
  { items, language, outcome, readAt }: FeedReading,
): Promise<SourcePoll> {
  const news: News = { items: new Map(), reports: [] };
  // Judged before the transaction opens: matching is work, and the database waits for nobody's thoughts.
  while (items.length > 0) {
    await judge(database, source, items.splice(0, JUDGED_AT_ONCE), { language, readAt, news });
    // A feed of thousands of entries must not keep readers waiting for an answer.
    await setImmediate();
  }
  const stored = await database.transaction(async (stores) => {
    if (!(await stores.sources.finishPoll(source, outcome))) return null;
    let added = 0;
    for (const report of news.reports) if (await stores.reports.add(report)) added += 1;
    await stores.reports.addItems([...news.items.values()]);
    return added;
  });
  if (stored === null) return { status: "failed" };
  return { status: "fetched", items: news.items.size, reports: stored };
}

async function judge(
  database: Database,
  source: StoredSource,
  items: readonly FeedItem[],
  { language, readAt, news }: { language: string | null; readAt: number; news: News },
): Promise<void> {
  const entries = items.map((item) => entryOf(source, item));
  const known = await knownEntries(database, source.id, entries);
  for (const entry of entries) {
    // A feed that lists an entry twice means it once.
    if (known.has(entry) || news.items.has(entry.itemKey)) continue;
    const report = reportOfEntry(source, language, entry, readAt);
    if (report !== null) news.reports.push(report);
    const { itemKey, link, titleKey } = entry;
    const reportId = report?.id ?? null;
    news.items.set(itemKey, { sourceId: source.id, itemKey, link, titleKey, seenAt: readAt, reportId });
  }
}

/** The entries that were seen before: under their id, or, where the feed has changed its ids, with the same link and title. */
async function knownEntries(
  database: Database,
  sourceId: string,
  entries: readonly Entry[],
): Promise<ReadonlySet<Entry>> {
  const seen = await database.reports.knownItems(sourceId, {
    itemKeys: entries.map(({ itemKey }) => itemKey),
    links: entries.flatMap(({ link }) => link ?? []),
    titleKeys: [],
  });
  const keys = new Set(seen.map(({ itemKey }) => itemKey));
  const pairs = new Set(seen.map(({ link, titleKey }) => `${link} ${titleKey}`));
  return new Set(
    entries.filter(
      ({ itemKey, link, titleKey }) => keys.has(itemKey) || (link && pairs.has(`${link} ${titleKey}`)),
    ),
  );
}

async function fail(
  options: PollerOptions,
  source: StoredSource,
  fault: string,
  result?: Extract<FetchResult, { status: "fault" }>,
): Promise<SourcePoll> {
  const now = await options.database.clock.now();
  const backoff =
    options.pollSeconds * SECOND_MS * 2 ** Math.min(source.failures, 16) * (0.75 + options.random() / 2);
  const asked = (result?.retryAfterSeconds ?? 0) * SECOND_MS;
  const nextPollAt = Math.round(now + Math.min(DAY_MS, Math.max(backoff, asked)));
  await options.database.sources.finishPoll(source, {
    nextPollAt,
    fault,
    retired: result?.httpStatus === 410,
  });
  return { status: "failed" };
}

/** The feed's own pace, never faster than configured and never slower than once in six hours. */
function pauseMs({ pollSeconds }: PollerOptions, hintSeconds: number | null): number {
  return Math.max(pollSeconds * SECOND_MS, Math.min((hintSeconds ?? 0) * SECOND_MS, 6 * HOUR_MS));
}
