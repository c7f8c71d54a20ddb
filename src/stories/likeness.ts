import { commonplaceStems } from "./commonplace-words.ts";
import type { ReportTerms } from "./report-terms.ts";

/** A window of few reports knows little of what is rare: it is thought of as part of a longer one. */
const UNSEEN_REPORTS = 80;
const COMMONPLACE_REPORTS = 10;
const KIND_REPORTS = 3;

/** Kinds of event that are reported nearly every day. */
const COMMON_KINDS = new Set(
  ["mine", "explosion", "trial", "phone", "shooting", "treaty", "killed", "injured", "toll", "ombudsman"].map(
    (kind) => `kind ${kind}`,
  ),
);

function priorOf(term: string): number {
  if (commonplaceStems.has(term) || COMMON_KINDS.has(term)) return COMMONPLACE_REPORTS;
  return term.startsWith("kind ") ? KIND_REPORTS : 1;
}

export interface WeightedTerms {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** How much a term tells, from how many of these reports hold it. */
export function rarityOf(reports: readonly ReportTerms[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { weights } of reports) {
    for (const term of weights.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const all = reports.length + UNSEEN_REPORTS;
  const rarity = new Map<string, number>();
  for (const [term, count] of counts) rarity.set(term, Math.max(0, Math.log(all / (count + priorOf(term)))));
  return (term) => rarity.get(term) ?? 0;
}

/** A report's terms weighed by their rarity in the window, with the length of that vector. */
export function weighTerms({ weights }: ReportTerms, rarity: (term: string) => number): WeightedTerms {
  const weighted = new Map<string, number>();
  let squares = 0;
  for (const [term, weight] of weights) {
    const value = Math.sqrt(weight) * rarity(term);
    weighted.set(term, value);
    squares += value * value;
  }
  return { weights: weighted, length: Math.sqrt(squares) };
}

/** The cosine of two reports' terms: 0 for nothing in common, 1 for the same. */
export function cosine(one: WeightedTerms, other: WeightedTerms): number {
  if (one.length === 0 || other.length === 0) return 0;
  const [small, large] = one.weights.size < other.weights.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of small.weights) product += weight * (large.weights.get(term) ?? 0);
  return product / (one.length * other.length);
}

/** How much a headline that the other report tells as well adds to the likeness of the whole. */
const HEADLINE_SHARE = 0.2;
// What is left of a likeness where two reports differ in this; set on development pairs, wrong merges counted three times.
const OTHER_PLACE_IN_HEADLINE = 0;
const OTHER_PEOPLE = 0.3;
const OTHER_PLACES = 0.7;
const UNHEARD_PEOPLE = 0.7;
const OTHER_FOCUS = 0.6;
const OTHER_KIND = 0.7;
const UNTOLD_CASUALTIES = 0.6;

/** A report of people hurt and one that knows of none, as of mines cleared where another went off, tell of two events. */
const CASUALTY_KINDS = ["killed", "injured", "explosion"].map((kind) => `kind ${kind}`);
const CLEARING = "kind clearing";

/** How alike two reports are: what they share as a whole, and how much of each headline the other report tells as well. */
export function likenessOf(
  one: ReportTerms,
  oneWeighted: WeightedTerms,
  other: ReportTerms,
  otherWeighted: WeightedTerms,
): number {
  const covered = Math.min(cover(one, oneWeighted, otherWeighted), cover(other, otherWeighted, oneWeighted));
  return (cosine(oneWeighted, otherWeighted) + HEADLINE_SHARE * covered) * doubt(one, other);
}

/** The share of a headline's terms, by weight, that the other report holds. */
function cover(one: ReportTerms, { weights }: WeightedTerms, other: WeightedTerms): number {
  let all = 0;
  let shared = 0;
  for (const term of one.headTerms) {
    const weight = weights.get(term) ?? 0;
    all += weight;
    if (other.weights.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Different places, people or kinds of event in two headlines speak against one event: from 1 (nothing does) to 0. */
export function doubt(one: ReportTerms, other: ReportTerms): number {
  let factor = 1;
  if (apart(one.titlePlaces, other.places) && apart(other.titlePlaces, one.places))
    factor *= OTHER_PLACE_IN_HEADLINE;
  else if (apart(one.places, other.places)) factor *= OTHER_PLACES;
  if (apart(one.titleNames, other.names) && apart(other.titleNames, one.names)) factor *= OTHER_PEOPLE;
  else if (unheard(one.titleNames, other.names) || unheard(other.titleNames, one.names))
    factor *= UNHEARD_PEOPLE;
  else if (apart(one.focus, other.focus)) factor *= OTHER_FOCUS;
  if (apart(one.titleKinds, other.weights) && apart(other.titleKinds, one.weights)) factor *= OTHER_KIND;
  if (untold(one, other) || untold(other, one)) factor *= UNTOLD_CASUALTIES;
  return factor;
}

/** True where a headline has somebody hurt and the other report nobody, nor what hurt them, or is headed by mines cleared. */
function untold(one: ReportTerms, other: ReportTerms): boolean {
  if (!hasCasualties(one.titleKinds)) return false;
  return (
    !hasCasualties(other.weights) || (other.titleKinds.has(CLEARING) && !hasCasualties(other.titleKinds))
  );
}

function hasCasualties(terms: ReadonlySet<string> | ReadonlyMap<string, number>): boolean {
  return CASUALTY_KINDS.some((kind) => terms.has(kind));
}

/** True where a headline's people are nowhere in the other report. */
function unheard(names: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return names.size > 0 && names.isDisjointFrom(other);
}

/** True where both name something, and nothing is named by both. */
function apart(one: ReadonlySet<string>, other: ReadonlySet<string> | ReadonlyMap<string, number>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  for (const term of one) if (other.has(term)) return false;
  return true;
}
