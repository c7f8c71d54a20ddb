/** What happened to the people that a casualty figure counts. */
export type Outcome =
  | "killed"
  | "injured"
  | "killed-or-injured"
  | "missing"
  | "captured"
  | "released"
  | "displaced"
  | "evacuated";

/** How a count is to be read. */
export type Bound = "exact" | "at-least" | "at-most" | "about" | "vague";

/** Whom a figure counts; `people` where nothing narrower is said. */
export type Group =
  | "people"
  | "civilians"
  | "children"
  | "women"
  | "men"
  | "soldiers"
  | "police"
  | "peacekeepers"
  | "journalists"
  | "medics"
  | "officials";

/** Whose people a figure counts. */
export type Side = "armenian" | "azerbaijani" | "russian" | "other";

/** What a statement or a reaction calls for, offers or takes a stand on. */
export type Stance =
  | "ceasefire"
  | "dialogue"
  | "condemn"
  | "concern"
  | "support-azerbaijan"
  | "support-armenia"
  | "mediation"
  | "council-meeting"
  | "humanitarian"
  | "sanctions"
  | "denial"
  | "other";

/** Who states a figure: an actor's code (ISO 3166-1 alpha-2, `NK` or an organisation's) and the words that name it. */
export interface Claimant {
  readonly actor: string | null;
  readonly name: string | null;
}

interface Passage {
  /** The sentence as it stands in the input: `input.slice(start, end)`. */
  readonly sentence: string;
  /** Offset of the sentence in the input, in UTF-16 units. */
  readonly start: number;
  /** Offset of the sentence's end in the input, in UTF-16 units. */
  readonly end: number;
}

/** A figure of people killed, injured, missing, captured, released, displaced or evacuated. */
export interface CasualtyFact extends Passage {
  readonly kind: "casualty";
  readonly outcome: Outcome;
  /** A whole number, of a range the lower end; null for a vague quantity. */
  readonly count: number | null;
  readonly countMax: number | null;
  readonly bound: Bound;
  readonly group: Group;
  readonly side: Side | null;
  readonly claimant: Claimant;
  /** The agency or outlet that the text credits. */
  readonly via: string | null;
  /** Index in the list of facts of the figure that this one breaks down. */
  readonly partOf: number | null;
  readonly period: "current" | "background";
}

/** A word or deed about the conflict: a third party's is a `reaction`, one of a party to it a `statement`. */
export interface ReactionFact extends Passage {
  readonly kind: "reaction" | "statement";
  readonly actor: string;
  readonly speaker: { readonly name: string | null; readonly role: string | null };
  readonly stances: readonly Stance[];
  /** The words quoted directly. */
  readonly quote: string | null;
}

/** A claim read from a text. */
export type Fact = CasualtyFact | ReactionFact;
