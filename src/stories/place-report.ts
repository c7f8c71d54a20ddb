import { HOUR_MS } from "../clock.ts";
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
const SAME_TERMS = 0.3;
/** A story is joined for what all its reports say, not for one of them: a chain of likenesses drifts from event to event. */
const SAME_STORY = 0.24;

/** Says which story of the window a report belongs to: by link, by a near-identical headline, or by rare words shared. */
export function placeReport(report: PlacedReport, window: readonly PlacedReport[]): Placement {
  const near = window.filter(({ at }) => Math.abs(at - report.at) <= STORY_WINDOW_MS);
  const sameLink = near.find(
    ({ link, storyId }) => storyId !== null && link !== null && link === report.link,
  );
  if (sameLink?.storyId) return { status: "joins", storyId: sameLink.storyId, reason: "link" };
  const own = termsOf(report.title, report.lead);
  const others = near.map((other) => ({ storyId: other.storyId, terms: termsOf(other.title, other.lead) }));
  const sameTitle = others.find(({ terms }) => overlap(own.titleWords, terms.titleWords) >= SAME_TITLE);
  if (sameTitle?.storyId) return { status: "joins", storyId: sameTitle.storyId, reason: "title" };
  return placeByTerms(own, others);
}

function placeByTerms(
  own: ReportTerms,
  others: readonly { readonly storyId: string | null; readonly terms: ReportTerms }[],
): Placement {
  const rarity = rarityOf([own, ...others.map(({ terms }) => terms)]);
  const ownVector = vectorOf(own, rarity);
  const likeness = new Map<string, number[]>();
  for (const { storyId, terms } of others) {
    if (storyId === null) continue;
    const list = likeness.get(storyId) ?? [];
    list.push(cosine(ownVector, vectorOf(terms, rarity)));
    likeness.set(storyId, list);
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

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** A few made-up reports soften the rarity where the window holds only a handful of real ones. */
const SMOOTHING = 4;

function rarityOf(reports: readonly ReportTerms[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { weights } of reports) {
    for (const term of weights.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + (reports.length + SMOOTHING) / ((counts.get(term) ?? 0) + 0.5));
}

function vectorOf({ weights }: ReportTerms, rarity: (term: string) => number): Vector {
  const weighted = new Map<string, number>();
  let squares = 0;
  for (const [term, weight] of weights) {
    const value = (1 + Math.log(weight)) * rarity(term);
    weighted.set(term, value);
    squares += value * value;
  }
  return { weights: weighted, length: Math.sqrt(squares) };
}

function cosine(one: Vector, other: Vector): number {
  if (one.length === 0 || other.length === 0) return 0;
  const [small, large] = one.weights.size < other.weights.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of small.weights) product += weight * (large.weights.get(term) ?? 0);
  return product / (one.length * other.length);
}

/** The share of words that two headlines have in common; a headline of less than four words proves nothing. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < 4 || other.size < 4) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / (one.size + other.size - common);
}
