import type { Bound, Group, Outcome, Side, Stance } from "./fact.ts";

/** A word, a number or a sign of punctuation, with its offsets in the input in UTF-16 units. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** As it stands in the input. */
  readonly text: string;
  /** Folded: NFKC, lower case, without diacritics, joiners and possessive 's; Arabic also without hamza forms (أإآ → ا, ى → ي, ة → ه). */
  readonly norm: string;
  /** `norm` and what `Language.forms` makes of it. */
  readonly forms: readonly string[];
  /** Of a number in digits, its value (separators and scripts resolved); else null. Fractions keep their decimals. */
  readonly value: number | null;
  /** Whether it begins with a capital (always false in a script without). */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * A sequence of folded words, matched against the forms of consecutive tokens of one sentence. Its elements, separated by a space:
 * `word`, `a|b|c` one of them, `pre*` any word so beginning (also as an alternative), `@name` one of `Language.classes`,
 * `~` or `~5` up to 3 or 5 tokens of any kind but a sentence's end (never first or last), `?` after an element: it may be absent (never first),
 * `<AZ>` or `<AM|NK>` a mention of such an actor, `<any>` of any, `<third>` of one that is no party, `#` a number or numeral.
 * Punctuation is matched as a word: `,`. Of several patterns at one place, the one that reaches farthest counts.
 * Write words as plain lower-case text: patterns are folded when they are compiled.
 */
export type Pattern = string;

/** A numeral in digits or words that begins at a token. */
export interface Numeral {
  /** Index after its last token. */
  readonly end: number;
  /** Null for a vague quantity ("dozens", "several", "a number of"). */
  readonly count: number | null;
  /** Upper end of a range ("5-7", "70,000 to 75,000"), else null. */
  readonly countMax: number | null;
  /** What the numeral itself implies ("twenty-odd" → about), else null; words around it are in `Language.bounds`. */
  readonly bound: Bound | null;
}

/** A noun or noun phrase for people. */
export interface GroupNoun {
  readonly pattern: Pattern;
  readonly group: Group;
  /** What it counts without a numeral: 1 for an indefinite singular ("a soldier"), 2 for an indefinite dual, null for any other form. */
  readonly alone: 1 | 2 | null;
  /** The side that the noun itself tells ("Karabakh Armenians"). */
  readonly side?: Side;
  /** Of a noun that is itself the outcome ("wounded", "captives", "قتيل"). */
  readonly outcome?: Outcome;
}

/** A verb, participle or noun that tells an outcome. */
export interface OutcomeWord {
  readonly pattern: Pattern;
  readonly outcome: Outcome;
  /** Where those who suffered it stand: "killing 5", "مقتل 5" after; "5 were killed", "5 fled" before; either: after where a figure follows at once, else before. */
  readonly victims: "after" | "before" | "either";
  /** The group it implies where none is named. */
  readonly group?: Group;
  /** True for a total's name ("death toll", "عدد القتلى"): the figure follows, within the clause, after any words. */
  readonly loose?: boolean;
}

export interface BoundWord {
  readonly pattern: Pattern;
  readonly bound: Bound;
  /** Where it stands to its number. */
  readonly position: "before" | "after";
}

/** Words that tell how the figures of a sentence belong together, or that a figure is none. */
export interface Cues {
  /** Before a part of the figure read last: "including", "among them", "of whom", "بينهم". */
  readonly part: readonly Pattern[];
  /** After the number of a part: "(two) of them", "(اثنان) منهم"; the part may be named by an outcome noun: "two of the dead". */
  readonly partAfter: readonly Pattern[];
  /** Before a list that breaks the figure down: "namely", "وهم"; a colon between a figure and a number does so by itself. */
  readonly breakdown: readonly Pattern[];
  /** A further figure, no part: "in addition to", "another", "فضلا عن". */
  readonly additive: readonly Pattern[];
  /** Before a total that includes figures before it: "brings the toll to", "ارتفعت الحصيلة إلى". */
  readonly total: readonly Pattern[];
  /** Before an old value that is no fact: "up from", "بعد أن كانت". */
  readonly oldValue: readonly Pattern[];
  /** Before a figure or outcome of the clause that is none: "no", "without", "denied", "لم", "نفى". */
  readonly negation: readonly Pattern[];
  /** The same, where it is only feared, threatened, supposed or an exercise: "could", "fears of", "if", "مخاوف من". */
  readonly unreal: readonly Pattern[];
  /** Makes the figures of its clause background: war names, "since", "in the 1990s"; four-digit years are read by the engine. */
  readonly background: readonly Pattern[];
  /** Makes the figures of its clause current in spite of a year: "since Tuesday", "today". */
  readonly current: readonly Pattern[];
  /** Ends a clause without punctuation: "while", "whereas", "فيما". */
  readonly clause: readonly Pattern[];
  /** A figure of the clause that has nothing to do with the conflict: "earthquake", "road accident", "covid". */
  readonly offTopic: readonly Pattern[];
  /** After an elided noun: "others", "آخرون". */
  readonly others: readonly Pattern[];
  /** Between a number and a definite noun: "of the", "من". */
  readonly of: readonly Pattern[];
  /** Adjectives and fillers that may stand between a number, its noun and its outcome: "more", "other", "Armenian", "ethnic". */
  readonly fillers: readonly Pattern[];
  /** The possessive that makes a group its speaker's: "its", "our", "their own". */
  readonly own: readonly Pattern[];
  /** After an outcome, before an agent who is no victim: "by", "على يد", "برصاص". */
  readonly agent: readonly Pattern[];
}

export interface Reporting {
  /** What a verb or preposition says of who speaks. */
  readonly pattern: Pattern;
  /**
   * say: the subject states what follows ("said"); act: the subject's deed or call is itself told ("urged", "condemned", "held talks");
   * deny: the subject denies what follows; relay: the subject passes on another's words ("reported", "quoted"): an outlet is `via`;
   * source: a preposition before the claimant ("according to", "بحسب"); relayed: a preposition before the source of a relay ("citing", "نقلا عن", "عن").
   */
  readonly kind: "say" | "act" | "deny" | "relay" | "source" | "relayed";
  /** Where the subject of a verb stands first of all; the other place is tried next. Ignored for prepositions. */
  readonly subject: "before" | "after";
}

/** A head noun of a speaker: "ministry", "spokesman", "president", "ombudsman", "المتحدث باسم". Several heads join: "spokesman for the Foreign Ministry". */
export interface RoleNoun {
  readonly pattern: Pattern;
  /** person: a name may follow or precede; body: it is itself the speaker ("the ministry"). */
  readonly kind: "person" | "body";
  /** Its own actor where it has one ("Kremlin spokesman" → RU). */
  readonly actor?: string;
}

export interface ActorName {
  readonly pattern: Pattern;
  /** A code as `actors.ts` lists them. */
  readonly code: string;
  /** name: a state, capital, seat of power or organisation that can act by itself; adjective: a demonym that only tells whose the noun is. */
  readonly kind: "name" | "adjective";
}

export interface StancePattern {
  readonly pattern: Pattern;
  readonly stances: readonly Stance[];
  /** What the stance is taken of where no reporting verb is: the actor (or list of actors) right after or before the pattern: "بوساطة X", "mediated by X". Absent: it belongs to the speaker of its clause. */
  readonly actor?: "after" | "before";
}

/** All that the engine has to be told of a language: data and small pure functions. A folder `languages/xx/` exports one as `arabic`, `english` … from `index.ts`. */
export interface Language {
  readonly code: string;
  /** Folded words after whose full stop no sentence ends ("mr", "gen", "u.s", single letters are always so). */
  readonly abbreviations: readonly string[];
  /** Further forms under which a folded word is looked up, without itself: clitics stripped, contractions opened. */
  forms(norm: string): readonly string[];
  /** Named alternatives for patterns: `{ call: "urge*|call*|demand*" }`. Single words, no nesting. */
  readonly classes: Readonly<Record<string, string>>;
  /** Reads the numeral that begins at `tokens[at]`, digits or words, ordinals, dates, times and percentages excluded (null). */
  readNumeral(tokens: readonly Token[], at: number): Numeral | null;
  readonly groups: readonly GroupNoun[];
  readonly outcomes: readonly OutcomeWord[];
  readonly bounds: readonly BoundWord[];
  readonly cues: Cues;
  /** Folded words that can follow a number whose noun is left out: prepositions, conjunctions, adverbs. Any other unknown word is taken for a thing counted. */
  readonly functionWords: readonly string[];
  readonly reporting: readonly Reporting[];
  readonly roles: readonly RoleNoun[];
  /** Between a role and its state: "of", "in", "for the", "في", "لدى". */
  readonly roleLinks: readonly Pattern[];
  readonly actors: readonly ActorName[];
  /** Before an actor's name: it is a place or an object, no speaker: "in", "to", "near", "على". */
  readonly placePrepositions: readonly Pattern[];
  /** Agencies and outlets by name, and heads that make the next words one: "agency", "newspaper", "وكالة". */
  readonly outlets: readonly { readonly pattern: Pattern; readonly head?: true }[];
  /** Titles and words that are never part of a person's name after a role. */
  readonly nameStops: readonly string[];
  /** Pronouns as subjects of a reporting verb ("he", "she", "it"); a verb without any subject is taken so too. */
  readonly pronouns: readonly Pattern[];
  readonly stances: readonly StancePattern[];
  /** Within two tokens before a stance pattern's start (or between its first words): it does not hold: "not", "refused to", "لم". */
  readonly stanceNegations: readonly Pattern[];
  /** Side that a place or an adjective next to a group or in its clause tells: ("in Karabakh" → armenian). */
  readonly sides: readonly {
    readonly pattern: Pattern;
    readonly side: Side;
    readonly weight: "adjective" | "place";
  }[];
  /** Pairs of quotation marks beyond the common ones. */
  readonly quotes?: readonly (readonly [string, string])[];
}
