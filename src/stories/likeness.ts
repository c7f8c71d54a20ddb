import { commonplaceStems } from "./commonplace-words.ts";
import type { ReportTerms } from "./report-terms.ts";

/** A window of few reports knows little of what is rare: it is thought of as part of a longer one. */
const UNSEEN_REPORTS = Number(process.env.UR ?? 40);
const COMMONPLACE_REPORTS = Number(process.env.CR ?? 8);

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
  return (term) => Math.log(all / ((counts.get(term) ?? 0) + (commonplaceStems.has(term) ? COMMONPLACE_REPORTS : 1)));
}

export function weighTerms({ weights }: ReportTerms, rarity: (term: string) => number): WeightedTerms {
  const weighted = new Map<string, number>();
  let squares = 0;
  for (const [term, weight] of weights) {
    const value = Math.sqrt(weight) * Math.max(0, rarity(term));
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

/** Whether two reports tell of different places or different people: nothing else in common outweighs that. */
export function clash(one: ReportTerms, other: ReportTerms): boolean {
  if (apart(one.titlePlaces, other.places) && apart(other.titlePlaces, one.places)) return true;
  return apart(one.titleNames, other.names) && apart(other.titleNames, one.names);
}

/** True where both name something, and nothing is named by both. */
function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  for (const term of one) if (other.has(term)) return false;
  return true;
}
