import type { CasualtyClaim } from "../storage/outlet-claim.ts";
import { compareTexts } from "../text/compare-texts.ts";
import { foldText } from "../text/fold.ts";
import { compareFigures, isSameFigure } from "./compare-figures.ts";
import { joinUnnamed } from "./join-unnamed.ts";
import { saysRevised } from "./revision-words.ts";
import type { Figure, SeriesClaimant } from "./series.ts";
import { type FigureDraft, Strand } from "./strand.ts";

/** Places the figures of one story, report by report from the oldest, into strands. */
export function placeFigures(claims: readonly CasualtyClaim[]): Strand[] {
  const complete = sideOfRestated(inheritFromTotals(claims));
  const strands = new Map<string, Strand[]>();
  for (const report of reportsInOrder(complete)) {
    const totals = new Map(report.map((claim) => [claim.seq, claim]));
    // The largest first: of "27 more, which brings the toll to 58" it is the toll that goes on from the toll before.
    for (const claim of [...report].sort((one, other) => compareFigures(other, one) || one.seq - other.seq)) {
      const { claimant, key: claimantKey } = claimantOf(claim);
      const total = claim.partOf === null ? undefined : totals.get(claim.partOf);
      // "25 killed, four of them in the north" counts no narrower group: such a part must not meet totals.
      const isLikeTotal =
        total?.outcome === claim.outcome && (claim.group === total.group || claim.group === "people");
      const { storyId, outcome, group, side } = claim;
      const key = [storyId, claimantKey, outcome, group, side, isLikeTotal ? "part" : ""].join("|");
      const known = strands.get(key) ?? [];
      if (place(claim, known)) continue;
      known.push(new Strand(claim, claimant, claimantKey, `${key}|${known.length}`));
      strands.set(key, known);
    }
  }
  return joinUnnamed([...strands.values()].flat());
}

/** Places a figure into one of the strands of its kind; false where it begins another. */
function place(claim: CasualtyClaim, strands: readonly Strand[]): boolean {
  const standing = strands.find((strand) => isSameFigure(strand.standing, claim));
  if (standing) {
    standing.restate(standing.standing, claim);
    return true;
  }
  const free = strands.filter(({ touchedBy }) => touchedBy !== claim.reportId);
  const byHeight = free.toSorted((one, other) => compareFigures(other.standing, one.standing));
  const lower = byHeight.find((strand) => compareFigures(strand.standing, claim) <= 0);
  const revised = lower ? null : revisionOf(claim, byHeight);
  if (revised) {
    revised.strand.push(claim, revised.revision);
    return true;
  }
  // An outlet that is late with a figure which has been superseded tells the old one, not a new one.
  for (const strand of strands) {
    const earlier = strand.figures.find((figure) => isSameFigure(figure, claim));
    if (!earlier) continue;
    strand.restate(earlier, claim);
    return true;
  }
  lower?.push(claim, null);
  return lower !== undefined;
}

/** Which of the higher strands a lower figure revises, if any. */
function revisionOf(
  claim: CasualtyClaim,
  higher: readonly Strand[],
): { readonly strand: Strand; readonly revision: Figure["revision"] } | null {
  const edited = higher.find(({ standing }) => isSameItem(claim, standing));
  if (edited) return { strand: edited, revision: "edit" };
  const [highest] = higher;
  if (!highest || claim.count === null || !(saysRevised(claim.sentence) || saysRevised(claim.title)))
    return null;
  return { strand: highest, revision: "text" };
}

/** An outlet that changes an item often gives it another id; its address stays. */
function isSameItem({ link, outlet }: CasualtyClaim, { carriers }: FigureDraft): boolean {
  return link !== null && carriers.some((carrier) => carrier.link === link && carrier.outlet === outlet);
}

function reportsInOrder(claims: readonly CasualtyClaim[]): readonly (readonly CasualtyClaim[])[] {
  const ordered = [...claims].sort(
    (one, other) => one.at - other.at || compareTexts(one.reportId, other.reportId),
  );
  return [...Map.groupBy(ordered, ({ reportId }) => reportId).values()];
}

/** A part that names no claimant, side or source has its total's: "35 were wounded, he said: 13 children, …". */
function inheritFromTotals(claims: readonly CasualtyClaim[]): CasualtyClaim[] {
  const byPlace = new Map(claims.map((claim) => [`${claim.reportId} ${claim.seq}`, claim]));
  return claims.map((claim) => {
    const total = claim.partOf === null ? undefined : byPlace.get(`${claim.reportId} ${claim.partOf}`);
    if (!total) return claim;
    const isUnnamed = claim.claimantActor === null && claim.claimantName === null;
    const { claimantActor, claimantName } = isUnnamed ? total : claim;
    return {
      ...claim,
      claimantActor,
      claimantName,
      side: claim.side ?? total.side,
      via: claim.via ?? total.via,
    };
  });
}

/** Where one outlet does not say whose people they are and others that tell the same figure all say the same side, it is theirs. */
function sideOfRestated(claims: readonly CasualtyClaim[]): readonly CasualtyClaim[] {
  const sides = new Map<string, Set<CasualtyClaim["side"]>>();
  const keyOf = (claim: CasualtyClaim): string => {
    const { outcome, group, count, countMax } = claim;
    return [claimantOf(claim).key, outcome, group, count, countMax].join("|");
  };
  for (const claim of claims) {
    if (claim.side === null || claim.count === null) continue;
    const key = keyOf(claim);
    sides.set(key, (sides.get(key) ?? new Set()).add(claim.side));
  }
  return claims.map((claim) => {
    if (claim.side !== null || claim.count === null) return claim;
    const [only, ...more] = sides.get(keyOf(claim)) ?? [];
    return only && more.length === 0 ? { ...claim, side: only } : claim;
  });
}

/** One claimant is one actor, whatever its offices are called in the languages; an unnamed source is each outlet's own. */
function claimantOf(claim: CasualtyClaim): { readonly claimant: SeriesClaimant; readonly key: string } {
  const { claimantActor: actor, claimantName: name, via, publisher } = claim;
  if (actor !== null) return { claimant: { kind: "actor", actor }, key: `actor ${actor}` };
  if (name !== null) return { claimant: { kind: "named", name }, key: `named ${foldText(name)}` };
  return { claimant: { kind: "outlet" }, key: via === null ? `outlet ${publisher}` : `via ${foldText(via)}` };
}
