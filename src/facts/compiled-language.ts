import { foldText } from "../text/fold.ts";
import type {
  ActorName,
  BoundWord,
  Cues,
  GroupNoun,
  Language,
  OutcomeWord,
  Reporting,
  RoleNoun,
  StancePattern,
  Token,
} from "./language.ts";
import { beginsNoNumeral } from "./numeral-probe.ts";
import { Outlook } from "./outlook.ts";
import type { Candidates } from "./pattern-index.ts";
import { PatternIndex, sortCandidates } from "./pattern-index.ts";
import type { CompiledPattern } from "./patterns.ts";
import { compilePattern } from "./patterns.ts";
import { remember } from "./remember.ts";
import type { Lexeme } from "./tokens.ts";
import { WordElements } from "./word-elements.ts";

/** What a pattern of each kind stands for. */
export interface Entries {
  readonly actor: ActorName;
  readonly group: GroupNoun;
  readonly outcome: OutcomeWord;
  readonly bound: BoundWord;
  readonly cue: keyof Cues;
  readonly reporting: Reporting;
  readonly role: RoleNoun;
  readonly roleLink: true;
  readonly place: true;
  readonly speechPlace: true;
  readonly outlet: { readonly head?: true };
  readonly pronoun: true;
  readonly conjunction: true;
  readonly complementizer: true;
  readonly stance: StancePattern;
  readonly stanceNegation: true;
  readonly withdrawal: true;
  readonly side: Language["sides"][number];
}

export type EntryKind = keyof Entries;
export type Entry = {
  readonly [K in EntryKind]: { readonly kind: K; readonly value: Entries[K] };
}[EntryKind];

/** A word with the patterns that it can begin. */
export interface KnownWord extends Lexeme {
  readonly actors: readonly CompiledPattern<ActorName>[];
  readonly entries: Candidates<Entry>;
  /** The numbers of the elements of patterns that the word is. */
  readonly elements: readonly number[];
  readonly isFunction: boolean;
  readonly isNameStop: boolean;
  readonly isArticle: boolean;
  readonly isAdverb: boolean;
  readonly isIndefinite: boolean;
  readonly isPassive: boolean;
  readonly isNameParticle: boolean;
  /** Whether no numeral begins at it, wherever it stands. */
  readonly isNoNumeral: boolean;
  /** Whether what is known of it is known only without what is written before it. */
  readonly isPrefixed: boolean;
}

/** A language made ready to read with. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly entries: PatternIndex<Entry>;
  readonly outlook: Outlook;
  /** The numbers of the elements that a sign or number is. */
  elementsOf(token: Token): readonly number[];
  readonly wordOf: (text: string) => KnownWord;
  readonly isAbbreviation: (word: string) => boolean;
  /** `Language.bodies` by their folded nouns. */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
}

/** So many different signs are remembered. */
const MOST_SIGNS = 1_000;
const POSSESSIVE = /'s$|s'$/;

/** Compiles all patterns of a language; throws where one names an unknown class. */
export function compileLanguage(language: Language): CompiledLanguage {
  const elements = new WordElements();
  const entries = indexEntries(language, elements);
  const actors = new PatternIndex<ActorName>();
  for (const actor of language.actors)
    actors.add(compilePattern(actor.pattern, actor, language.classes, elements));
  const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldText));
  const functionWords = setOf(language.functionWords);
  const nameStops = setOf(language.nameStops);
  const articles = setOf(language.articles);
  const passives = setOf(language.passives ?? []);
  const indefinites = setOf(language.indefinites ?? []);
  const adverbs = setOf(language.adverbs);
  const particles = setOf(language.nameParticles);
  const abbreviations = new Set(language.abbreviations.map(foldText));
  const ofSigns = new Map<string, readonly number[]>();

  const begins = (form: string): boolean =>
    actors.candidates([form]).length + entries.candidates([form]).length > 0;

  const lookUp = (text: string): KnownWord => {
    const folded = foldText(text);
    const norm = folded.replace(POSSESSIVE, (ending) => (ending === "s'" ? "s" : ""));
    const forms = norm.length > 40 ? [norm] : [norm, ...language.forms(norm, text)];
    const isIn = (set: ReadonlySet<string>): boolean => forms.some((form) => set.has(form));
    const ownActors = actors.candidates(forms);
    const ownEntries = entries.candidates(forms);
    const capital = /^\p{Lu}/u.test(text);
    const cased = /\p{Lu}|\p{Ll}/u.test(text);
    return {
      norm,
      forms,
      capital,
      cased,
      actors: ownActors,
      entries: sortCandidates(ownEntries),
      elements: elements.of(forms),
      isFunction: isIn(functionWords),
      isPrefixed: forms.length > 1 && ownActors.length + ownEntries.length > 0 && !begins(norm),
      isNameStop: isIn(nameStops),
      isArticle: articles.has(norm),
      isPassive: passives.has(norm),
      isIndefinite: indefinites.has(norm),
      isAdverb: isIn(adverbs),
      isNameParticle: particles.has(norm),
      isNoNumeral: beginsNoNumeral(language, {
        kind: "word",
        text,
        norm,
        forms,
        value: null,
        capital,
        cased,
      }),
    };
  };
  return {
    language,
    entries,
    outlook: new Outlook(elements.size),
    elementsOf({ kind, norm, text, forms }) {
      if (kind !== "mark") return elements.of(forms);
      const key = norm + text;
      const known = ofSigns.get(key);
      if (known) return known;
      const found = elements.of(forms);
      if (ofSigns.size < MOST_SIGNS) ofSigns.set(key, found);
      return found;
    },
    bodies: new Map(Object.entries(language.bodies ?? {}).map(([noun, codes]) => [foldText(noun), codes])),
    wordOf: remember(lookUp),
    isAbbreviation: remember((word) => {
      const folded = foldText(word);
      return (
        /^(?:\p{L}\.)*\p{L}$/u.test(folded) || abbreviations.has(folded) || abbreviations.has(`${folded}.`)
      );
    }),
  };
}

function indexEntries(language: Language, elements: WordElements): PatternIndex<Entry> {
  const index = new PatternIndex<Entry>();
  const add = (pattern: string, entry: Entry): void =>
    index.add(compilePattern(pattern, entry, language.classes, elements));
  for (const value of language.groups) add(value.pattern, { kind: "group", value });
  for (const value of language.outcomes) add(value.pattern, { kind: "outcome", value });
  for (const value of language.bounds) add(value.pattern, { kind: "bound", value });
  for (const [cue, patterns] of Object.entries(language.cues) as [keyof Cues, readonly string[]][])
    for (const pattern of patterns) add(pattern, { kind: "cue", value: cue });
  for (const value of language.reporting) add(value.pattern, { kind: "reporting", value });
  for (const value of language.roles) add(value.pattern, { kind: "role", value });
  for (const pattern of language.roleLinks) add(pattern, { kind: "roleLink", value: true });
  for (const pattern of language.placePrepositions) add(pattern, { kind: "place", value: true });
  for (const pattern of language.speechPlaces ?? []) add(pattern, { kind: "speechPlace", value: true });
  for (const value of language.outlets) add(value.pattern, { kind: "outlet", value });
  for (const pattern of language.pronouns) add(pattern, { kind: "pronoun", value: true });
  for (const pattern of language.conjunctions) add(pattern, { kind: "conjunction", value: true });
  for (const pattern of language.complementizers) add(pattern, { kind: "complementizer", value: true });
  for (const value of language.stances) add(value.pattern, { kind: "stance", value });
  for (const pattern of language.stanceNegations) add(pattern, { kind: "stanceNegation", value: true });
  for (const pattern of language.withdrawals ?? []) add(pattern, { kind: "withdrawal", value: true });
  for (const value of language.sides) add(value.pattern, { kind: "side", value });
  return index;
}
