import type { Group, Outcome } from "./fact.ts";
import type { OutcomeWord } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Unit } from "./unit.ts";

/** A figure of one sentence: a unit with its outcome. */
export interface Figure {
  readonly unit: Unit;
  /** Null where it is that of the figure of an earlier sentence which this one breaks down. */
  readonly outcome: Outcome | null;
  readonly group: Group;
  /** Index in the same list of the figure that it breaks down; "known" for one of an earlier sentence. */
  readonly partOf: number | "known" | null;
  /** The word that tells the outcome, null where the noun does. */
  readonly word: Hit<OutcomeWord> | null;
  /** Which rule read it, for people. */
  readonly rule: string;
}

export interface FigureDraft {
  unit: Unit;
  outcome: Outcome | null;
  word: Hit<OutcomeWord> | null;
  parent: FigureDraft | "known" | null;
  rule: string;
}
