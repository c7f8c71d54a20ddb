import type { OutletClaim, ReactionClaim } from "../src/storage/outlet-claim.ts";
import type { Carrier } from "../src/stories/carrier.ts";
import { type ActorReactions, listReactions } from "../src/stories/reaction-list.ts";
import { buildSeries, type Figure, type Series } from "../src/stories/series.ts";

/** What claims of a period say that no earlier digest told. */
export interface NewClaims {
  /** Series with a figure that is new, in the order of /casualties. */
  readonly figures: readonly Series[];
  /** Figures that a digest before this one told and that their source has since revised down or withdrawn. */
  readonly corrections: readonly Correction[];
  /** Third parties with what they newly said, who spoke last first. */
  readonly reactions: readonly ActorReactions[];
}

export interface Correction {
  readonly series: Series;
  /** The figure that was told before. */
  readonly was: Figure;
  /** What stands for it now; null where the source has withdrawn it. */
  readonly now: Figure | null;
}

export const NO_CLAIMS: NewClaims = { figures: [], corrections: [], reactions: [] };

interface Told {
  readonly carriers: readonly Carrier[];
}

/** `claims` are all those of the stories concerned; what counts for digests since `since` (UTC ms) is new. */
export function composeClaims(claims: readonly OutletClaim[], since: number): NewClaims {
  const isNew = ({ carriers }: Told): boolean => carriers.every(({ digestAt }) => digestAt >= since);
  const all = buildSeries(claims);
  const corrections = all.flatMap(withParts).flatMap((series) => correctionOf(series, isNew));
  const corrected = new Set(corrections.map(({ series }) => series));
  const figures = all.filter((series) =>
    tellsNew(series, (one) => isNew(one.standing) && !corrected.has(one)),
  );
  return {
    figures,
    corrections,
    reactions: listReactions(claims.filter(isReaction)).flatMap((actor) => {
      const statements = actor.statements.filter(isNew);
      return statements.length === 0 ? [] : [{ ...actor, statements }];
    }),
  };
}

/** What one report adds to its story: figures that it was the first to tell, and actors that nobody had reacting before it. */
export function composeFollowUp(claims: readonly OutletClaim[], reportId: string): NewClaims {
  // A report that came late may be dated before those that have been told.
  const isFirst = ({ carriers }: Told): boolean =>
    carriers.toSorted((one, other) => one.digestAt - other.digestAt)[0]?.reportId === reportId;
  return {
    figures: buildSeries(claims).filter((series) => tellsNew(series, ({ standing }) => isFirst(standing))),
    corrections: [],
    reactions: listReactions(claims.filter(isReaction)).filter(({ statements }) => statements.every(isFirst)),
  };
}

/** Whether a series or a part of it is new: a breakdown may change while its total stands. */
function tellsNew(series: Series, isNew: (series: Series) => boolean): boolean {
  return withParts(series).some(isNew);
}

function withParts(series: Series): readonly Series[] {
  return [series, ...series.parts.flatMap(withParts)];
}

function correctionOf(series: Series, isNew: (told: Told) => boolean): readonly Correction[] {
  const { standing, history, withdrawal } = series;
  if (withdrawal !== null && isNew(withdrawal) && !isNew(standing))
    return [{ series, was: standing, now: null }];
  const was =
    isNew(standing) && standing.revision !== null ? history.find((figure) => !isNew(figure)) : undefined;
  return was === undefined ? [] : [{ series, was, now: standing }];
}

function isReaction(claim: OutletClaim): claim is ReactionClaim {
  return claim.kind === "reaction";
}
