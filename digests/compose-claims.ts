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

/** `claims` are all those of the stories concerned; what counts for digests since `since` (UTC ms) is new. */
export function composeClaims(claims: readonly OutletClaim[], since: number): NewClaims {
  const isNew = ({ carriers }: { readonly carriers: readonly Carrier[] }): boolean =>
    carriers.every(({ digestAt }) => digestAt >= since);
  const all = buildSeries(claims);
  const fresh = all.filter(({ standing }) => isNew(standing));
  const revised = fresh.flatMap((series): Correction[] => {
    const { standing, history } = series;
    const was = standing.revision === null ? undefined : history.find((figure) => !isNew(figure));
    return was === undefined ? [] : [{ series, was, now: standing }];
  });
  const withdrawn = all
    .filter(({ standing, withdrawal }) => withdrawal !== null && isNew(withdrawal) && !isNew(standing))
    .map((series): Correction => ({ series, was: series.standing, now: null }));
  const corrections = [...revised, ...withdrawn];
  const corrected = new Set(corrections.map(({ series }) => series));
  const reactions = listReactions(
    claims.filter((claim): claim is ReactionClaim => claim.kind === "reaction"),
  );
  return {
    figures: fresh.filter((series) => !corrected.has(series)),
    corrections,
    reactions: reactions.flatMap((actor) => {
      const statements = actor.statements.filter(isNew);
      return statements.length === 0 ? [] : [{ ...actor, statements }];
    }),
  };
}

/** What one report adds to its story: figures that it was the first to tell, and actors that nobody had reacting before it. */
export function composeFollowUp(claims: readonly OutletClaim[], reportId: string): NewClaims {
  // A report that came late may be dated before those that have been told.
  const isFirst = ({ carriers }: { readonly carriers: readonly Carrier[] }): boolean =>
    carriers.toSorted((one, other) => one.digestAt - other.digestAt)[0]?.reportId === reportId;
  const reactions = listReactions(
    claims.filter((claim): claim is ReactionClaim => claim.kind === "reaction"),
  );
  return {
    figures: buildSeries(claims).filter(({ standing }) => isFirst(standing)),
    corrections: [],
    reactions: reactions.filter(({ statements }) => statements.every(isFirst)),
  };
}
