import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { HOUR_MS, MINUTE_MS } from "../clock.ts";
import type { ParserPool } from "../feeds/parser-pool.ts";
import type { FetchResult, SafeFetch } from "../feeds/safe-fetch.ts";
import type { Database, Stores } from "../storage/database.ts";
import type { Report } from "../storage/report-store.ts";
import { searchTerms } from "../text/words.ts";
import { matchTopic, RELEVANT_SCORE } from "../topic/match-topic.ts";
import { storiesAlike, storyByClaims } from "./join-by-claims.ts";
import { type PlacedReport, placeReport, STORY_WINDOW_MS, type TermsCache } from "./place-report.ts";
import { type FactsReading, readFacts, storeFacts } from "./read-facts.ts";
import { termsOf } from "./report-terms.ts";

export interface ArticleReaderOptions {
  readonly database: Database;
  readonly fetch: SafeFetch;
  readonly parser: ParserPool;
  /** What placing knows of earlier reports, so that each is taken apart once. */
  readonly terms: TermsCache;
  /** Told why the claims of a report could not be read; the report is there without them. */
  readonly onUnread?: (fault: string) => void;
}

const LEASE_MS = 2 * MINUTE_MS;
const AT_ONCE = 8;
const MAX_PAGE_BYTES = 2 * 1024 * 1024;
/** A page that twice could not be had is given up: the report keeps its summary. */
const ATTEMPTS = 2;
const WINDOW_REPORTS = 400;
const INDEXED_CHARACTERS = 20_000;
const LEAD_CHARACTERS = 1_200;
/** News that is older when it is found is no flash any more. */
const INSTANT_MS = 12 * HOUR_MS;

/** What one round of reading has done: how many reports became visible to readers, and how many claims they make. */
export interface ReadingSummary {
  readonly settled: number;
  readonly facts: number;
}

/** Reads the pages that are due, gives each report its story and stores its claims. */
export async function readDueArticles(
  options: ArticleReaderOptions,
  signal?: AbortSignal,
): Promise<ReadingSummary> {
  let settled = 0;
  let facts = 0;
  while (!signal?.aborted) {
    const due = await options.database.reports.leaseArticles(AT_ONCE, LEASE_MS);
    if (due.length === 0) break;
    const texts = await Promise.all(due.map((report) => readText(options, report)));
    for (const [index, report] of due.entries()) {
      if (signal?.aborted) break;
      const reading = texts[index];
      if (reading === undefined || reading.status === "again") continue;
      if (!isRelevant(report, reading.text)) {
        await options.database.reports.delete(report);
        continue;
      }
      const { text } = reading;
      // Read before the transaction opens: the database waits for nobody's thoughts.
      const claims = await readFacts({ ...report, text });
      if (claims.status === "fault") options.onUnread?.(claims.message);
      facts += await options.database.transaction((stores) =>
        settleReport(stores, report, { text, claims }, options.terms),
      );
      settled += 1;
      // Thousands at once, as after the first poll of many sources, must not keep readers waiting.
      await setImmediate();
    }
  }
  return { settled, facts };
}

/** A report that its headline alone did not make relevant is so by its page, or not at all. */
function isRelevant(report: Report, text: string | null): boolean {
  if (report.score >= RELEVANT_SCORE) return true;
  return text !== null && matchTopic(`${report.title}\n${text}`, report.language).relevant;
}

type Reading = { readonly status: "read"; readonly text: string | null } | { readonly status: "again" };

async function readText(options: ArticleReaderOptions, report: Report): Promise<Reading> {
  try {
    return await readPage(options, report);
  } catch {
    // Whatever a page does to the reader of it, the report is there without it.
    return { status: "read", text: report.text };
  }
}

async function readPage({ fetch, parser }: ArticleReaderOptions, report: Report): Promise<Reading> {
  if (report.text !== null || report.link === null) return { status: "read", text: report.text };
  const page = await fetch({ url: report.link, accept: "text/html", maxBytes: MAX_PAGE_BYTES });
  if (page.status === "fault" && mayPass(page) && report.articleAttempts < ATTEMPTS)
    return { status: "again" };
  if (page.status !== "ok") return { status: "read", text: null };
  const article = await parser.parseArticle(page.body, page.contentType, page.url);
  return { status: "read", text: article.status === "parsed" ? (article.value?.text ?? null) : null };
}

/** Whether a later try may get what this one did not; a page that is forbidden or not there keeps no reader waiting. */
function mayPass({ fault, httpStatus }: Extract<FetchResult, { status: "fault" }>): boolean {
  if (fault === "http") return httpStatus !== null && (httpStatus >= 500 || httpStatus === 429);
  return fault === "timeout" || fault === "network" || fault === "refused" || fault === "dns";
}

/** Gives a report its story and its claims and makes it visible: from here on it counts for digests. Returns how many claims. */
async function settleReport(
  stores: Stores,
  report: Report,
  { text, claims }: { readonly text: string | null; readonly claims: FactsReading },
  terms: TermsCache,
): Promise<number> {
  const now = await stores.clock.now();
  const window = await stores.reports.inWindow(
    report.language,
    report.at - STORY_WINDOW_MS,
    report.at + STORY_WINDOW_MS,
    WINDOW_REPORTS,
  );
  const placed = placedReport({ ...report, text });
  const placement = placeReport(placed, window.map(placedReport), terms);
  const known = placement.status === "joins" ? placement.storyId : await findByClaims(stores, placed, claims);
  const storyId = known ?? newStoryId(report);
  const isNews = now - report.at < INSTANT_MS && report.firstPoll === 0;
  if (known === null) {
    const { language, at } = report;
    await stores.stories.add({
      id: storyId,
      language,
      startedAt: at,
      lastAt: at,
      reportCount: 1,
      publisherCount: 1,
      instantDueAt: isNews ? now : null,
    });
  }
  const searched = searchTerms(
    `${report.title} ${report.summary} ${(text ?? "").slice(0, INDEXED_CHARACTERS)}`,
  );
  const digestAt = report.firstPoll === 1 ? report.at : now;
  await stores.reports.settle({ seq: report.seq, text, storyId, digestAt, terms: searched });
  await stores.stories.recount(storyId);
  if (isNews && known !== null)
    await stores.stories.addFollowUp({ reportId: report.id, storyId, dueAt: now });
  return storeFacts(stores.claims, report.id, claims);
}

/** The story of the same time that claims what a report claims, in whatever language it is told. */
async function findByClaims(
  stores: Stores,
  { title, lead, at }: PlacedReport,
  claims: FactsReading,
): Promise<string | null> {
  if (claims.status === "fault" || claims.facts.length === 0) return null;
  const told = await stores.claims.byStory(at - STORY_WINDOW_MS, at + STORY_WINDOW_MS);
  const alike = storiesAlike(claims.facts, told);
  const reports = Map.groupBy(await stores.reports.inStories(alike), ({ storyId }) => storyId);
  const stories = alike.map((storyId) => ({
    storyId,
    claims: told.get(storyId) ?? [],
    terms: (reports.get(storyId) ?? []).map(placedReport).map((one) => termsOf(one.title, one.lead)),
  }));
  return storyByClaims(claims.facts, termsOf(title, lead), stories);
}

function placedReport(report: Report): PlacedReport {
  const { storyId, link, title, at } = report;
  return { storyId, link, title, at, lead: (report.text ?? report.summary).slice(0, LEAD_CHARACTERS) };
}

function newStoryId({ id }: Report): string {
  return createHash("sha256").update(`story ${id}`).digest("base64url").slice(0, 16);
}
