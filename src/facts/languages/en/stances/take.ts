import type { Stance } from "../../../fact.ts";
import type { StancePattern } from "../../../language.ts";

/** The speaker's stance. */
export function take(stance: Stance, ...patterns: readonly string[]): readonly StancePattern[] {
  return patterns.map((pattern) => ({ pattern, stances: [stance] }));
}

/** The stance of the actor who is named right before the pattern. */
export function takenBefore(stance: Stance, ...patterns: readonly string[]): readonly StancePattern[] {
  return patterns.map((pattern) => ({ pattern, stances: [stance], actor: "before" }));
}

/** The stance of the actor who is named right behind the pattern. */
export function takenAfter(stance: Stance, ...patterns: readonly string[]): readonly StancePattern[] {
  return patterns.map((pattern) => ({ pattern, stances: [stance], actor: "after" }));
}

/** An accusation of the first party that the pattern names. */
export function accuse(...patterns: readonly string[]): readonly StancePattern[] {
  return patterns.map((pattern) => ({ pattern, stances: ["condemn"], accuses: true }));
}
