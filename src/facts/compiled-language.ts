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
} from "./language.ts";
import type { CompiledPattern } from "./patterns.ts";
import { compilePattern, PatternIndex } from "./patterns.ts";
import type { Lexeme } from "./tokens.ts";

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
  readonly outlet: { readonly head?: true };
  readonly pronoun: true;
  readonly stance: StancePattern;
  readonly stanceNegation: true;
  readonly side: Language["sides"][number];
}

export type EntryKind = keyof Entries;
export type Entry = {
  readonly [K in EntryKind]: { readonly kind: K; readonly value: Entries[K] };
}[EntryKind];

/** A word with the patterns that it can begin. */
export interface KnownWord extends Lexeme {
  readonly actors: readonly CompiledPattern<ActorName>[];
  readonly entries: readonly CompiledPattern<Entry>[];
  readonly isFunction: boolean;
  readonly isNameStop: boolean;
  /** Whether what is known of it is known only without what is written before it. */
  readonly isPrefixed: boolean;
}

/** A language made ready to read with. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly entries: PatternIndex<Entry>;
  wordOf(text: string): KnownWord;
  isAbbreviation(word: string): boolean;
}

/** Words are looked up once each; more different ones than this are forgotten and looked up again. */
const MOST_WORDS = 40_000;
const POSSESSIVE = /'s$|s'$/;

/** Compiles all patterns of a language; throws where one names an unknown class. */
export function compileLanguage(language: Language): CompiledLanguage {
  const entries = indexEntries(language);
  const actors = new PatternIndex<ActorName>();
  for (const actor of language.actors) actors.add(compilePattern(actor.pattern, actor, language.classes));
  const functionWords = new Set(language.functionWords.map(foldText));
  const nameStops = new Set(language.nameStops.map(foldText));
  const abbreviations = new Set(language.abbreviations.map(foldText));
  const words = new Map<string, KnownWord>();

  const begins = (forms: readonly string[]): boolean =>
    actors.candidates(forms).length + entries.candidates(forms).length > 0;

  const lookUp = (text: string): KnownWord => {
    const folded = foldText(text);
    const norm = folded.replace(POSSESSIVE, (ending) => (ending === "s'" ? "s" : ""));
    const forms = norm.length > 40 ? [norm] : [norm, ...language.forms(norm)];
    return {
      norm,
      forms,
      actors: actors.candidates(forms),
      entries: entries.candidates(forms),
      isFunction: forms.some((form) => functionWords.has(form)),
      isPrefixed: begins(forms) && !begins([norm]),
      isNameStop: forms.some((form) => nameStops.has(form)),
    };
  };
  return {
    language,
    entries,
    wordOf(text) {
      const known = words.get(text);
      if (known) return known;
      if (words.size >= MOST_WORDS) words.clear();
      const word = lookUp(text);
      words.set(text, word);
      return word;
    },
    isAbbreviation(word) {
      const folded = foldText(word);
      return (
        /^(?:\p{L}\.)*\p{L}$/u.test(folded) || abbreviations.has(folded) || abbreviations.has(`${folded}.`)
      );
    },
  };
}

function indexEntries(language: Language): PatternIndex<Entry> {
  const index = new PatternIndex<Entry>();
  const add = (pattern: string, entry: Entry): void =>
    index.add(compilePattern(pattern, entry, language.classes));
  for (const value of language.groups) add(value.pattern, { kind: "group", value });
  for (const value of language.outcomes) add(value.pattern, { kind: "outcome", value });
  for (const value of language.bounds) add(value.pattern, { kind: "bound", value });
  for (const [cue, patterns] of Object.entries(language.cues) as [keyof Cues, readonly string[]][])
    for (const pattern of patterns) add(pattern, { kind: "cue", value: cue });
  for (const value of language.reporting) add(value.pattern, { kind: "reporting", value });
  for (const value of language.roles) add(value.pattern, { kind: "role", value });
  for (const pattern of language.roleLinks) add(pattern, { kind: "roleLink", value: true });
  for (const pattern of language.placePrepositions) add(pattern, { kind: "place", value: true });
  for (const value of language.outlets) add(value.pattern, { kind: "outlet", value });
  for (const pattern of language.pronouns) add(pattern, { kind: "pronoun", value: true });
  for (const value of language.stances) add(value.pattern, { kind: "stance", value });
  for (const pattern of language.stanceNegations) add(pattern, { kind: "stanceNegation", value: true });
  for (const value of language.sides) add(value.pattern, { kind: "side", value });
  return index;
}
