import type { Bound, Group, Outcome, Side } from "./fact.ts";

/** A count with the noun that it counts, before it is known what happened to them. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly count: number | null;
  readonly countMax: number | null;
  readonly bound: Bound;
  /** Null where the noun is left out. */
  readonly group: Group | null;
  /** The outcome that the noun itself tells. */
  readonly outcome: Outcome | null;
  readonly side: Side | null;
  /** Whether the noun's possessive makes them the speaker's. */
  readonly own: boolean;
  /** Whether the noun is followed by "of them" or "of the dead". */
  readonly partOfKnown: boolean;
  /** Whether its numeral makes it a part of the count right behind it. */
  readonly partitive: boolean;
  /** Whether the numeral's form shows that its noun is left out. */
  readonly elided: boolean;
  /** Whether a numeral stands there; else the noun counts by its form. */
  readonly numbered: boolean;
}

/** A numeral's or an unknown noun's count of things: it stands between figures without being one. */
export interface Things {
  readonly start: number;
  readonly end: number;
}
