import type { Outcome } from "../facts/fact.ts";
import { compareTexts } from "../text/compare-texts.ts";
import type { Series, SeriesClaimant } from "./series.ts";

/** The order in which outcomes are told. */
export const OUTCOMES: readonly Outcome[] = [
  ...(["killed", "killed-or-injured", "injured", "missing", "captured"] as const),
  ...(["released", "displaced", "evacuated"] as const),
];

/** By outcome, then by claimant, who said something newest first, then the newest figure first. */
export function orderSeries(series: readonly Series[]): readonly Series[] {
  const newest = new Map<string, number>();
  for (const one of series) {
    const key = groupOf(one);
    newest.set(key, Math.max(newest.get(key) ?? 0, one.standing.at));
  }
  return series.toSorted(
    (one, other) =>
      OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome) ||
      (newest.get(groupOf(other)) ?? 0) - (newest.get(groupOf(one)) ?? 0) ||
      compareTexts(nameOf(one.claimant), nameOf(other.claimant)) ||
      other.standing.at - one.standing.at ||
      (other.standing.count ?? -1) - (one.standing.count ?? -1) ||
      compareTexts(one.id, other.id),
  );
}

function groupOf({ outcome, claimant }: Series): string {
  return `${outcome} ${nameOf(claimant)}`;
}

function nameOf(claimant: SeriesClaimant): string {
  if (claimant.kind === "actor") return `actor ${claimant.actor}`;
  return claimant.kind === "named" ? `named ${claimant.name}` : "outlet";
}
