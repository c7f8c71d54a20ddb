import type { CasualtyClaim } from "../storage/outlet-claim.ts";

type Quantity = Pick<CasualtyClaim, "count" | "countMax" | "bound">;

/** Below nought, nought or above, as the first is lower, as high or higher; a vague quantity is lower than any number. */
export function compareFigures(one: Quantity, other: Quantity): number {
  const low = (one.count ?? -1) - (other.count ?? -1);
  return low || topOf(one) - topOf(other);
}

/**
 * Whether two are one figure told twice. Outlets render one statement as "25", "at least 25" or "about 25"; a ceiling
 * ("up to 25") says something else.
 */
export function isSameFigure(one: Quantity, other: Quantity): boolean {
  return compareFigures(one, other) === 0 && (one.bound === "at-most") === (other.bound === "at-most");
}

function topOf({ count, countMax }: Quantity): number {
  return countMax ?? count ?? -1;
}
