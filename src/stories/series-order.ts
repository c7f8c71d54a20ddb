import type { Outcome } from "../facts/fact.ts";
import { compareTexts } from "../text/compare-texts.ts";
import type { Series, SeriesClaimant } from "./series.ts";

/** The order in which outcomes are told. */
export const OUTCOMES: readonly Outcome[] = [
  ...(["killed", "killed-or-injured", "injured", "missing", "captured"] as const),
  ...(["released", "displaced", "evacuated"] as const),
];

interface Ranked {
  readonly series: Series;
  readonly outcome: number;
  readonly claimant: string;
}

/** By outcome, then by claimant, who said something newest first, then the newest figure first. */
export function orderSeries(series: readonly Series[]): readonly Series[] {
  if (series.length < 2) return series;
  const ranked = series.map(
    (one): Ranked => ({
      series: one,
      outcome: OUTCOMES.indexOf(one.outcome),
      claimant: nameOf(one.claimant),
    }),
  );
  const groups = [...Map.groupBy(ranked, ({ outcome, claimant }) => `${outcome} ${claimant}`).values()].map(
    (members) => ({ members, at: members.reduce((at, one) => Math.max(at, one.series.standing.at), 0) }),
  );
  const ordered = groups.sort((one, other) =>
    compareGroups(one.members[0], other.members[0], other.at - one.at),
  );
  return ordered.flatMap(({ members }) => members.map((member) => member.series).sort(compareWithin));
}

function compareGroups(one: Ranked | undefined, other: Ranked | undefined, byTime: number): number {
  if (!one || !other) return 0;
  return one.outcome - other.outcome || byTime || compareTexts(one.claimant, other.claimant);
}

function compareWithin(one: Series, other: Series): number {
  return (
    other.standing.at - one.standing.at ||
    (other.standing.count ?? -1) - (one.standing.count ?? -1) ||
    compareTexts(one.id, other.id)
  );
}

function nameOf(claimant: SeriesClaimant): string {
  if (claimant.kind === "actor") return `actor ${claimant.actor}`;
  return claimant.kind === "named" ? `named ${claimant.name}` : "outlet";
}
