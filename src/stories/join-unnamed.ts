import { isSameFigure } from "./compare-figures.ts";
import type { Strand } from "./strand.ts";

/**
 * Where no source is named and outlets give the same figure, it is listed once with all of them: there is no claimant
 * whose word would be mixed with another's.
 */
export function joinUnnamed(strands: readonly Strand[]): Strand[] {
  const joined: Strand[] = [];
  for (const strand of strands) {
    const same = joined.find((other) => mayJoin(other, strand));
    if (same) join(same, strand);
    else joined.push(strand);
  }
  return joined;
}

function mayJoin(one: Strand, other: Strand): boolean {
  const isUnnamed = one.claimant.kind === "outlet" && other.claimant.kind === "outlet";
  const isSamePeople = one.outcome === other.outcome && one.group === other.group && one.side === other.side;
  return isUnnamed && isSamePeople && isSameFigure(one.standing, other.standing);
}

function join(into: Strand, from: Strand): void {
  for (const figure of from.figures) {
    const known = into.figures.find((other) => isSameFigure(other, figure));
    if (known) for (const claim of figure.claims) into.restate(known, claim);
    else into.figures.push(figure);
  }
  const { standing } = into;
  const firstAt = (figure: Strand["standing"]): number => figure.claims[0]?.at ?? 0;
  const last = into.figures.find((figure) => isSameFigure(figure, from.standing)) ?? standing;
  into.figures.sort(
    (one, other) => Number(one === last) - Number(other === last) || firstAt(one) - firstAt(other),
  );
}
