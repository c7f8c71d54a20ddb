import type { Bound, Group, Outcome, Side, Stance } from "./fact.ts";
import type { Numeral, Token } from "./token.ts";

export type { Numeral, Token };

/**
 * A sequence of folded words, matched against the forms of consecutive tokens of one sentence. Its elements, separated by a space:
 * `word`, `a|b|c` one of them, `pre*` any word so beginning (also as an alternative), `@name` one of `Language.classes`,
 * `~` or `~5` up to 3 or 5 tokens of any kind but a sentence's end (never first or last), `?` after an element: it may be absent (never first),
 * `<AZ>` or `<AM|NK>` a mention of such an actor, `<any>` of any, `<third>` of one that is no party, `#` a number or numeral that counts, `##` digits whatever they mean.
 * Punctuation is matched as a word: `,`. Of several patterns at one place, the one that reaches farthest counts.
 * Write words as plain lower-case text: patterns are folded when they are compiled.
 */
export type Pattern = string;

/** A noun or noun phrase for people. */
export interface GroupNoun {
  readonly pattern: Pattern;
  readonly group: Group;
  /** What it counts without a numeral: 1 for an indefinite singular ("a soldier"), 2 for an indefinite dual, null for any other form. */
  readonly alone: 1 | 2 | null;
  /** Whether it is a singular that counts one behind an article of `Language.indefinites` ("a … soldier"). */
  readonly one?: true;
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
  /** Whether it can stand between a number and its noun: "five killed children". */
  readonly attribute?: true;
  /** Whether who does it to them is their enemy: "eliminated", "neutralised": a party that says it counts the other side's. */
  readonly enemy?: true;
  /** Whether its subject has held them, so that they are the other side's: "handed over", "released". */
  readonly giver?: true;
  /** Whether its subject does it to the other side's people: "Ermənistan ordusu iki sakini öldürüb". */
  readonly inflicts?: true;
  /** Whether its subject counts the people as its own: "lost": "the Armenian army has lost 550". */
  readonly loser?: true;
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
  /** Between a part and the whole that follows it: "(aralarında üç kadın) da bulunan (dokuz sivil)"; absent: never. */
  readonly whole?: readonly Pattern[];
  /** After the number of a part: "(two) of them", "(اثنان) منهم"; the part may be named by an outcome noun: "two of the dead". */
  readonly partAfter: readonly Pattern[];
  /** Before those among whom the counted were: "(24 dead) among civilians", "Parmi les civils, (dix tués)"; absent: never. */
  readonly among?: readonly Pattern[];
  /** Before what all are whom the figure before it counts: ", all of them (soldiers)"; absent: never. */
  readonly all?: readonly Pattern[];
  /** Tells that a figure is that of both sides together, and so no side's own: "on both sides", "с обеих сторон"; absent: never. */
  readonly both?: readonly Pattern[];
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
  /** What begins like a negation and is none: "لا يزال"; absent: nothing. */
  readonly still?: readonly Pattern[];
  /** The same as a negation, where it is only feared, threatened, supposed or an exercise: "could", "fears of", "if", "مخاوف من". */
  readonly unreal: readonly Pattern[];
  /** Makes the figures of its clause background: war names, "since", "in the 1990s"; four-digit years are read by the engine. */
  readonly background: readonly Pattern[];
  /** Before a year or date from which a count runs on: "since", "منذ". */
  readonly since: readonly Pattern[];
  /** Makes the figures of its clause current in spite of a year: "since Tuesday", "today". */
  readonly current: readonly Pattern[];
  /** Ends a clause without punctuation: "while", "whereas", "فيما". */
  readonly clause: readonly Pattern[];
  /** Behind a second subject of the same verb, who says the rest: "Bakü 11, Erivan ise 16 …duyurdu"; absent: none. */
  readonly topic?: readonly Pattern[];
  /** Stands for the verb told before: "Գորիսում զոհվել է 5 մարդ, Կապանում՝ 3"; absent: nothing does. */
  readonly gap?: readonly Pattern[];
  /** At a sentence's start: what it tells came of what the one before told, and is as long ago: "Nəticədə", "as a result"; absent: never. */
  readonly result?: readonly Pattern[];
  /** At a sentence's start: what a verb behind it tells is named before the verb ("О гибели 16 солдат сообщили в …"); absent: never. */
  readonly about?: readonly Pattern[];
  /** Points to what the sentence before told, as what is said now: "об этом", "bu barədə". */
  readonly backward: readonly Pattern[];
  /** Begins a further main clause, so that what stands behind it is attributed anew: "while", "but", "in turn". */
  readonly contrast: readonly Pattern[];
  /** A figure of the clause that has nothing to do with the conflict: "earthquake", "road accident", "covid". */
  readonly offTopic: readonly Pattern[];
  /** A figure near it counts others than those who suffered, though the text goes on with the conflict: "sentenced", "awarded"; absent: none. */
  readonly aside?: readonly Pattern[];
  /** After an elided noun: "others", "آخرون". */
  readonly others: readonly Pattern[];
  /** Between a number and a definite noun: "of the", "من". */
  readonly of: readonly Pattern[];
  /** Adjectives and fillers that may stand between a number, its noun and its outcome: "more", "other", "Armenian", "ethnic". */
  readonly fillers: readonly Pattern[];
  /** The possessive that makes a group its speaker's: "its", "our", "their own". */
  readonly own: readonly Pattern[];
  /** Names the enemy of whoever speaks: "the enemy", "հակառակորդ", "противник": the losses told behind it are the other side's; absent: never. */
  readonly enemy?: readonly Pattern[];
  /** Before a number that counts those read last anew, in a sentence that does not name what happened to them: "their number has reached"; absent: never. */
  readonly again?: readonly Pattern[];
  /** After an outcome, before an agent who is no victim: "by", "على يد", "برصاص". */
  readonly agent: readonly Pattern[];
}

export interface Reporting {
  /** What a verb or preposition says of who speaks. */
  readonly pattern: Pattern;
  /**
   * say: the subject states what follows ("said"); act: the subject's call or stand is itself told ("urged", "condemned");
   * deed: the subject does what is told, and claims nothing ("evacuated", "held talks", "sent");
   * deny: the subject denies what follows; relay: the subject passes on another's words ("reported", "quoted"): an outlet is `via`;
   * source: a preposition before the claimant ("according to", "بحسب"); relayed: a preposition before the source of a relay ("citing", "نقلا عن", "عن").
   */
  readonly kind: "say" | "act" | "deed" | "deny" | "relay" | "source" | "relayed";
  /**
   * Where the subject of a verb stands. before: "X said", turned only behind a quotation; after: "قال X", else before; either: right behind, else before;
   * first: the verb ends its clause and its subject opens it ("X, … açıkladı"); inherit: a participle that shares the subject of the verb before ("adding", "مشيرا").
   * none: impersonal ("bildirildi"): whom the sentence has named already, else the one who spoke last.
   * Of a `source`: before for a postposition ("X'e göre"), after for a preposition, origin where its case tells whose words they are ("X'ten yapılan açıklamada"), none for those of the one who spoke last ("Məlumata görə").
   */
  readonly subject: "before" | "after" | "either" | "first" | "inherit" | "none" | "origin";
  /** Whether it surely tells that somebody speaks, also where the text does not say who ("residents said"). */
  readonly sure?: true;
  /** Whether it takes those whom it is said to as its object: behind "واتهمت" a single name is whom somebody named before accuses. */
  readonly addressee?: true;
  /** Whether a plural without a subject, whose speaker stands as a place: "в министерстве заявили", "Bakıda bildiriblər". */
  readonly placed?: true;
}

/** A head noun of a speaker: "ministry", "spokesman", "president", "ombudsman", "المتحدث باسم". Several heads join: "spokesman for the Foreign Ministry". */
export interface RoleNoun {
  readonly pattern: Pattern;
  /** person: a name may follow or precede; body: it is itself the speaker ("the ministry"); document: what the last speaker has put out ("the statement"); private: a person who speaks for no state, whatever state stands beside ("lawmaker", "analyst", "former minister"); parties: all parties together ("each side"). */
  readonly kind: "person" | "body" | "private" | "document" | "parties";
  /** Its own actor where it has one ("Kremlin spokesman" → RU). */
  readonly actor?: string;
  /** Whose it is where no state is named beside it: only one state's body bears the name ("ANAMA"). */
  readonly usual?: string;
  /** Whether it is that of `Language.home` where no state is named beside it; by default a body is. */
  readonly home?: boolean;
  /** Whether its case shows that it is no subject ("министерству"). */
  readonly oblique?: true;
  /** Whether its owner is written to it ("سفيرها"): it is told before, and a state behind it is only where it is; absent: never. */
  readonly owned?: true;
}

export interface ActorName {
  readonly pattern: Pattern;
  /** A code as `actors.ts` lists them. */
  readonly code: string;
  /** name: a state, capital, seat of power or organisation that can act by itself; oblique: the same in a case that is no subject's ("Москву"); adjective: a demonym that only tells whose the noun is. */
  readonly kind: "name" | "oblique" | "adjective";
  /** Whether it is one only where it begins with a capital ("US"). */
  readonly capital?: true;
}

export interface StancePattern {
  readonly pattern: Pattern;
  /** None: the words take no stance, and no part of them does ("was condemned to nine years in prison"). */
  readonly stances: readonly Stance[];
  /** What the stance is taken of where no reporting verb is: the actor (or list of actors) right after or before the pattern: "بوساطة X", "mediated by X", or the third party that its own words name. Absent: it belongs to the speaker of its clause. */
  readonly actor?: "after" | "before" | "within";
  /** Whether the first party that the pattern names is the accused ("Armenia opened fire"): it is no stance of that side's own. */
  readonly accuses?: true;
}

/** All that the engine has to be told of a language: data and small pure functions. A folder `languages/xx/` exports one as `arabic`, `english` … from `index.ts`. */
export interface Language {
  readonly code: string;
  /** Folded words after whose full stop no sentence ends ("mr", "gen", "u.s", single letters are always so). */
  readonly abbreviations: readonly string[];
  /** Further forms under which a folded word is looked up, without itself: clitics stripped, contractions opened. `text` is the word as it stands. */
  forms(norm: string, text: string): readonly string[];
  /** What a sign of punctuation stands for, where the language has signs of its own: Armenian "՝" is a comma, "." a colon; absent: itself. `before`: the token before it. */
  readMark?(mark: string, before: Token | undefined): string;
  /** Signs that end a sentence beside the common ones. */
  readonly fullStops?: string;
  /** Signs among the common ones that rather stand like a colon: they end a sentence only between a long clause and a capital. */
  readonly colons?: string;
  /** Whether the head of a phrase is its last word ("Հայաստանի վարչապետը"): the state named behind it belongs to the next. */
  readonly headLast?: true;
  /** Whether a word's form closes its phrase, so that what stands behind it belongs to another: an article written to the word ("նախարարը | Հայաստանում"); absent: never. */
  closesPhrase?(last: Token): boolean;
  /** Whether "and" is written together with the word ("وقالت"); absent: never. */
  isConjoined?(token: Token): boolean;
  /** Whether the first or last word of a name shows that it is no subject: "لروسيا", "Bakü'ye", or the word behind them does: "Azerbaycan tarafından"; absent: never. `isPrefixed`: the first is known only without what is written before it; `surely`: only where the form can be nothing else. */
  isOblique?(first: Token, last: Token, isPrefixed: boolean, next: Token | undefined, surely?: true): boolean;
  /** Whether a noun's case shows that it belongs to the noun behind it ("nazirliyinin"); absent: never. */
  isGenitive?(word: Token): boolean;
  /** Whether a name's or role's last word is in the case of an origin: "Moskova'dan", "Bakanlığından"; absent: never. */
  isOrigin?(last: Token): boolean;
  /** Whether a verb's form agrees with the noun behind it, so that this can be its subject: not "واتهم باريس"; absent: always. */
  agrees?(verb: Token, subject: Token): boolean;
  /** Whether a verb without a subject speaks of the one spoken of last ("وأضافت أن"). */
  readonly dropsPronouns: boolean;
  /** Where a demonym stands to its noun: "Armenian soldiers", "soldats arméniens". */
  readonly demonym: "before" | "after";
  /** Named alternatives for patterns: `{ call: "urge*|call*|demand*" }`. Single words, no nesting. */
  readonly classes: Readonly<Record<string, string>>;
  /** Reads the numeral that begins at `tokens[at]`, digits or words, ordinals, dates, times and percentages excluded (null). */
  readNumeral(tokens: readonly Token[], at: number): Numeral | null;
  /** Folded articles that make a singular noun count one: "a", "une", "bir". */
  readonly indefinites?: readonly string[];
  readonly groups: readonly GroupNoun[];
  readonly outcomes: readonly OutcomeWord[];
  readonly bounds: readonly BoundWord[];
  readonly cues: Cues;
  /** Folded words that can follow a number whose noun is left out: prepositions, conjunctions, adverbs. Any other unknown word is taken for a thing counted. */
  readonly functionWords: readonly string[];
  readonly reporting: readonly Reporting[];
  /** Folded auxiliaries that make the verb behind them passive ("was told"); absent: none. */
  readonly passives?: readonly string[];
  /** Folded articles and possessives that may stand before a name or role: "the", "its", "les". */
  readonly articles: readonly string[];
  /** Folded adverbs and auxiliaries that may stand between a verb and its subject: "also", "later", "أيضا". */
  readonly adverbs: readonly string[];
  /** "and", "as well as": between the members of a list. */
  readonly conjunctions: readonly Pattern[];
  /** "that", "أن": what a verb introduces begins behind it. */
  readonly complementizers: readonly Pattern[];
  readonly roles: readonly RoleNoun[];
  /** Between a role and its state: "of", "in", "for the", "في", "لدى". */
  readonly roleLinks: readonly Pattern[];
  readonly actors: readonly ActorName[];
  /** Before an actor's name: it is a place or an object, no speaker: "in", "to", "near", "على". */
  readonly placePrepositions: readonly Pattern[];
  /** Before a speaker named as a place, for verbs that are `placed`: "в". */
  readonly speechPlaces?: readonly Pattern[];
  /** The same told by the name's last word: "Bakıda", "ԱԳՆ-ից". */
  isSpeechPlace?(last: Token): boolean;
  /** Agencies and outlets by name, and heads that make the next words one: "agency", "newspaper", "وكالة". */
  readonly outlets: readonly { readonly pattern: Pattern; readonly head?: true }[];
  /** What the end of an official's surname tells: whose they can be, and whose they are (`alone`) where the text names none or several of those; absent: nothing. */
  readonly surnames?: readonly {
    readonly endings: readonly string[];
    readonly actors: readonly string[];
    readonly alone?: string;
    /** Endings by which a mere surname without an office tells it, too, in a text that names no third state. */
    readonly bare?: readonly string[];
  }[];
  /** Definite nouns by which an organisation named before is meant again ("المحكمة"), with the codes of those that each can mean; absent: none. */
  readonly bodies?: Readonly<Record<string, readonly string[]>>;
  /** Folded words in lower case inside a name: "von", "der", "de". */
  readonly nameParticles: readonly string[];
  /** Titles and words that are never part of a person's name after a role. */
  readonly nameStops: readonly string[];
  /** Pronouns as subjects of a reporting verb ("he", "she", "it"); a verb without any subject is taken so too. */
  readonly pronouns: readonly Pattern[];
  readonly stances: readonly StancePattern[];
  /** Within two tokens before a stance pattern's start (or between its first words): it does not hold: "not", "refused to", "لم". */
  readonly stanceNegations: readonly Pattern[];
  /** Right behind a stance's words: they are only what others claim: "ihlal ettiği yönündeki iddialar"; absent: never. */
  readonly withdrawals?: readonly Pattern[];
  /** Side that a place or an adjective next to a group or in its clause tells: ("in Karabakh" → armenian). */
  readonly sides: readonly {
    readonly pattern: Pattern;
    readonly side: Side;
    /** owner: of those counted right behind it ("Azerbaycan ordusundan 4 asker"); it may reach into the count. */
    readonly weight: "adjective" | "place" | "owner";
  }[];
  /** Whose a "ministry" is that names no state in a text of this language: "Müdafiə Nazirliyi"; absent: nobody's. */
  readonly home?: string;
  /** Whether its grammar marks all that is told at second hand, so that a sentence that names no source is the outlet's own word: "bildirildi"; absent: a report goes on behind its source. */
  readonly marksHearsay?: true;
  /** Pairs of quotation marks beyond the common ones. */
  readonly quotes?: readonly (readonly [string, string])[];
}
