import { HOUR_MS } from "../clock.ts";
import { doubt, likenessOf, rarityOf, weighTerms } from "./likeness.ts";
import { type ReportTerms, termsOf } from "./report-terms.ts";

/** A report as grouping sees it; `storyId` is null while it has no place. `at` is UTC ms. */
export interface PlacedReport {
  readonly storyId: string | null;
  readonly link: string | null;
  readonly title: string;
  readonly lead: string;
  readonly at: number;
}

export type Placement =
  | { readonly status: "joins"; readonly storyId: string; readonly reason: "link" | "title" | "terms" }
  | { readonly status: "begins" };

/** How far apart in time two reports of one event may be. */
export const STORY_WINDOW_MS = 36 * HOUR_MS;
const SAME_TITLE = 0.7;
const SAME_TERMS = 0.23;
/** A story is joined for what all its reports say, not for one of them: a chain of likenesses drifts from event to event. */
const SAME_STORY = 0.19;
/** What a report says is likelier said of the same event an hour later than a day later. */
const FADING = 0.45;

/** Terms by report text, for a caller that places many reports against one window; the oldest are dropped. */
export type TermsCache = Map<string, ReportTerms>;
const CACHED_REPORTS = 2_000;

interface Neighbour {
  readonly storyId: string | null;
  readonly terms: ReportTerms;
  readonly distanceMs: number;
}

/** Says which story of the window a report belongs to: by link, by a near-identical headline, or by rare words shared. */
export function placeReport(
  report: PlacedReport,
  window: readonly PlacedReport[],
  cache: TermsCache = new Map(),
): Placement {
  const near = window.filter(({ at }) => Math.abs(at - report.at) <= STORY_WINDOW_MS);
  const sameLink = near.find(
    ({ link, storyId }) => storyId !== null && link !== null && link === report.link,
  );
  if (sameLink?.storyId) return { status: "joins", storyId: sameLink.storyId, reason: "link" };
  const own = cachedTerms(report, cache);
  const others = near.map((other) => ({
    storyId: other.storyId,
    terms: cachedTerms(other, cache),
    distanceMs: Math.abs(other.at - report.at),
  }));
  const sameTitle = others.find(
    ({ storyId, terms }) =>
      storyId !== null && overlap(own.titleWords, terms.titleWords) >= SAME_TITLE && doubt(own, terms) === 1,
  );
  if (sameTitle?.storyId) return { status: "joins", storyId: sameTitle.storyId, reason: "title" };
  return placeByTerms(own, others);
}

function placeByTerms(own: ReportTerms, others: readonly Neighbour[]): Placement {
  const rarity = rarityOf([own, ...others.map(({ terms }) => terms)]);
  const weighted = weighTerms(own, rarity);
  const likeness = new Map<string, number[]>();
  for (const other of others) {
    if (other.storyId === null) continue;
    const list = likeness.get(other.storyId) ?? [];
    const fade = 1 - FADING * (other.distanceMs / STORY_WINDOW_MS);
    list.push(fade * likenessOf(own, weighted, other.terms, weighTerms(other.terms, rarity)));
    likeness.set(other.storyId, list);
  }
  let best: { storyId: string; likeness: number } | null = null;
  for (const [storyId, list] of likeness) {
    const closest = Math.max(...list);
    const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
    if (closest < SAME_TERMS || mean < SAME_STORY) continue;
    if (best === null || mean > best.likeness) best = { storyId, likeness: mean };
  }
  return best === null ? { status: "begins" } : { status: "joins", storyId: best.storyId, reason: "terms" };
}

function cachedTerms({ title, lead }: PlacedReport, cache: TermsCache): ReportTerms {
  const key = `${title}\n${lead}`;
  const known = cache.get(key);
  if (known) return known;
  const terms = termsOf(title, lead);
  const oldest = cache.keys().next();
  if (cache.size >= CACHED_REPORTS && !oldest.done) cache.delete(oldest.value);
  cache.set(key, terms);
  return terms;
}

/** The share of words that two headlines have in common; a headline of less than four words proves nothing. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < 4 || other.size < 4) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / (one.size + other.size - common);
}
