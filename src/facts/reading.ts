import type { CompiledLanguage, Entries, EntryKind, KnownWord } from "./compiled-language.ts";
import type { Found } from "./find-patterns.ts";
import { findActors, findEntries, findNumerals } from "./find-patterns.ts";
import type { ActorName, Cues, Language, Numeral, Token } from "./language.ts";
import type { Hit, Surroundings } from "./patterns.ts";
import type { Sentence } from "./sentences.ts";
import type { Starts } from "./starts.ts";
import { startsOf } from "./starts.ts";
import { isYear, tokenise } from "./tokens.ts";

/** One sentence's tokens with all that the language's patterns found in it. */
export interface Reading extends Surroundings {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** All hits of a kind, in the order of their starts; of one kind at one place only the longest. */
  all<K extends EntryKind>(kind: K): readonly Hit<Entries[K]>[];
  /** The hit of a kind that starts at a token. */
  at<K extends EntryKind>(kind: K, start: number): Hit<Entries[K]> | undefined;
  cueAt(cue: keyof Cues, start: number): Hit<keyof Cues> | undefined;
  cues(cue: keyof Cues): readonly Hit<keyof Cues>[];
  actorHit(start: number): Hit<ActorName> | undefined;
  readonly actorHits: readonly Hit<ActorName>[];
  numeral(start: number): Numeral | undefined;
  /** Indexes of the numbers that are years, not counts. */
  readonly years: readonly number[];
  /** The input between two of its offsets. */
  cut(from: number, to: number): string;
  isFunctionWord(index: number): boolean;
  isNameStop(index: number): boolean;
  isArticle(index: number): boolean;
  isAdverb(index: number): boolean;
  isIndefinite(index: number): boolean;
  isPassive(index: number): boolean;
  isNameParticle(index: number): boolean;
  /** Whether an "and" is written to the word. */
  isConjoined(index: number): boolean;
  /** Whether the words from `start` to `end` show by their form that they are no subject. */
  isOblique(start: number, end: number, surely?: true): boolean;
  /** Whether a verb's form agrees with the noun at `subject`. */
  agrees(verb: number, subject: number): boolean;
  /** Whether words from `start` to `end` name a speaker as a place. */
  isSpeechPlace(start: number, end: number): boolean;
  /** Whether the word before `end` is in the case of an origin. */
  isOrigin(end: number): boolean;
  /** Whether the form of the word before `end` closes its phrase. */
  closesPhrase(end: number): boolean;
  /** Whether the word before `end` belongs by its case to the noun behind it. */
  isGenitive(end: number): boolean;
  /** Whether a list shows its case at its last word. */
  readonly marksCaseLast: boolean;
  /** Whether a preposition of place or object ends right before a token. */
  endsPlace(end: number): boolean;
  /** Whether a hit of one of the kinds starts at a token. */
  isAnyOf(start: number, ...kinds: readonly EntryKind[]): boolean;
  readonly dropsPronouns: boolean;
  /** Whose a body is that names no state, or null. */
  readonly home: string | null;
  readonly demonym: Language["demonym"];
  readonly headLast: boolean;
  /** Whether what is told at second hand is marked as such in every sentence. */
  readonly marksHearsay: boolean;
  /** Whether a word can be an adjective before its noun, in a language that puts it there: it means nothing else here. */
  isAdjective(index: number): boolean;
  /** Whether nothing at all is known of the word at a token. */
  isUnknown(index: number): boolean;
}

/** Tokenises a sentence and finds every pattern of the language in it, in one pass. */
export function readSentence(text: string, sentence: Sentence, compiled: CompiledLanguage): Reading {
  const { language } = compiled;
  const known: KnownWord[] = [];
  const lookUp = (word: string): KnownWord => {
    const found = compiled.wordOf(word);
    known.push(found);
    return found;
  };
  const tokens = tokenise(text, sentence.start, sentence.end, lookUp, language.readMark);
  let next = 0;
  const words = tokens.map((token) => (token.kind === "word" ? known[next++] : undefined));
  const elements = tokens.map((token, index) => words[index]?.elements ?? compiled.elementsOf(token));
  const actors = findActors(tokens, words, elements);
  const numerals = findNumerals(tokens, words, language);
  return new SentenceReading(text, sentence, compiled, { tokens, words, elements, actors, numerals });
}

/** The words of a sentence with what is found in it before its patterns are. */
interface Words {
  readonly tokens: readonly Token[];
  readonly words: readonly (KnownWord | undefined)[];
  readonly elements: Surroundings["elements"];
  readonly actors: readonly (Hit<ActorName> | undefined)[];
  readonly numerals: readonly (Numeral | undefined)[];
}

const NONE: readonly never[] = [];

class SentenceReading implements Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly elements: Surroundings["elements"];
  readonly actorHits: readonly Hit<ActorName>[];
  readonly dropsPronouns: boolean;
  readonly home: string | null;
  readonly demonym: Language["demonym"];
  readonly marksCaseLast: boolean;
  readonly headLast: boolean;
  readonly marksHearsay: boolean;
  readonly #text: string;
  readonly #language: Language;
  readonly #words: readonly (KnownWord | undefined)[];
  readonly #actors: readonly (Hit<ActorName> | undefined)[];
  readonly #numerals: readonly (Numeral | undefined)[];
  readonly #found: Found;
  readonly #starts: readonly (Starts | undefined)[];
  readonly #cuesAt: (Hit<keyof Cues>[] | undefined)[];
  readonly #byCue = new Map<keyof Cues, Hit<keyof Cues>[]>();
  readonly #placeEnds: boolean[] = [];
  #years: readonly number[] | null = null;

  constructor(
    text: string,
    sentence: Sentence,
    compiled: CompiledLanguage,
    { tokens, words, elements, actors, numerals }: Words,
  ) {
    const { language } = compiled;
    this.#text = text;
    this.#language = language;
    this.#words = words;
    this.#actors = actors;
    this.#numerals = numerals;
    this.sentence = sentence;
    this.tokens = tokens;
    this.elements = elements;
    this.actorHits = actors.filter((hit) => hit !== undefined);
    this.dropsPronouns = language.dropsPronouns;
    this.home = language.home ?? null;
    this.demonym = language.demonym;
    this.marksCaseLast = language.isOrigin !== undefined;
    this.headLast = language.headLast === true;
    this.marksHearsay = language.marksHearsay === true;
    this.#found = findEntries(compiled, this, words);
    this.#starts = startsOf(this.#found, tokens.length);
    this.#cuesAt = new Array(tokens.length);
    for (const hit of this.#found.cue) {
      const beside = this.#cuesAt[hit.start];
      if (beside) beside.push(hit);
      else this.#cuesAt[hit.start] = [hit];
      const alike = this.#byCue.get(hit.payload);
      if (alike) alike.push(hit);
      else this.#byCue.set(hit.payload, [hit]);
    }
    for (const hit of this.#found.place) this.#placeEnds[hit.end] = true;
  }

  actorAt(at: number): { readonly code: string; readonly end: number } | null {
    const hit = this.#actors[at];
    return hit ? { code: hit.payload.code, end: hit.end } : null;
  }

  numeralEnd(at: number): number {
    return this.#numerals[at]?.end ?? -1;
  }

  all<K extends EntryKind>(kind: K): readonly Hit<Entries[K]>[] {
    return this.#found[kind];
  }

  at<K extends EntryKind>(kind: K, start: number): Hit<Entries[K]> | undefined {
    return this.#starts[start]?.[kind];
  }

  isAnyOf(start: number, ...kinds: readonly EntryKind[]): boolean {
    const starts = this.#starts[start];
    if (starts === undefined) return false;
    for (const kind of kinds) if (starts[kind] !== undefined) return true;
    return false;
  }

  cueAt(cue: keyof Cues, start: number): Hit<keyof Cues> | undefined {
    return this.#cuesAt[start]?.find((hit) => hit.payload === cue);
  }

  cues(cue: keyof Cues): readonly Hit<keyof Cues>[] {
    return this.#byCue.get(cue) ?? NONE;
  }

  actorHit(start: number): Hit<ActorName> | undefined {
    return this.#actors[start];
  }

  numeral(start: number): Numeral | undefined {
    return this.#numerals[start];
  }

  get years(): readonly number[] {
    this.#years ??= this.tokens.flatMap((token, index) =>
      // "1999-cu il təvəllüdlü", "born in 1999": a year that only describes somebody.
      isYear(token) &&
      !this.#numerals[index] &&
      !this.cues("fillers").some((hit) => hit.start <= index && index < hit.end)
        ? [index]
        : [],
    );
    return this.#years;
  }

  cut(from: number, to: number): string {
    return this.#text.slice(from, to);
  }

  isFunctionWord(index: number): boolean {
    return this.#words[index]?.isFunction ?? false;
  }

  isNameStop(index: number): boolean {
    return this.#words[index]?.isNameStop ?? false;
  }

  /** "M. Dupont": the full stop of a short title belongs to it. */
  isArticle(index: number): boolean {
    if (this.tokens[index]?.norm === "." && (this.tokens[index - 1]?.norm.length ?? 9) <= 2) index -= 1;
    return this.#words[index]?.isArticle ?? false;
  }

  isAdverb(index: number): boolean {
    return this.#words[index]?.isAdverb ?? false;
  }

  isIndefinite(index: number): boolean {
    return this.#words[index]?.isIndefinite ?? false;
  }

  isPassive(index: number): boolean {
    return this.#words[index]?.isPassive ?? false;
  }

  isNameParticle(index: number): boolean {
    return this.#words[index]?.isNameParticle ?? false;
  }

  isConjoined(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && this.#language.isConjoined?.(token) === true;
  }

  isOblique(start: number, end: number, surely?: true): boolean {
    const first = this.tokens[start];
    const last = this.tokens[end - 1];
    if (!first || !last) return false;
    const isPrefixed = this.#words[start]?.isPrefixed ?? false;
    return this.#language.isOblique?.(first, last, isPrefixed, this.tokens[end], surely) === true;
  }

  closesPhrase(end: number): boolean {
    return this.#isLast(end, this.#language.closesPhrase);
  }

  isGenitive(end: number): boolean {
    return this.#isLast(end, this.#language.isGenitive);
  }

  isOrigin(end: number): boolean {
    return this.#isLast(end, this.#language.isOrigin);
  }

  #isLast(end: number, test: ((last: Token) => boolean) | undefined): boolean {
    const last = this.tokens[end - 1];
    return last !== undefined && test?.(last) === true;
  }

  isSpeechPlace(start: number, end: number): boolean {
    if (this.#isLast(end, this.#language.isSpeechPlace)) return true;
    return this.#found.speechPlace.some((hit) => hit.end === start);
  }

  agrees(verb: number, subject: number): boolean {
    const [head, noun] = [this.tokens[verb], this.tokens[subject]];
    return !head || !noun || this.#language.agrees?.(head, noun) !== false;
  }

  endsPlace(end: number): boolean {
    return this.#placeEnds[end] === true;
  }

  isAdjective(index: number): boolean {
    const word = this.#words[index];
    if (this.demonym !== "before" || !word || word.isFunction || word.capital) return false;
    return this.#starts[index] === undefined && !this.#actors[index] && !this.#numerals[index];
  }

  isUnknown(index: number): boolean {
    const word = this.#words[index];
    return word !== undefined && word.entries.size === 0 && word.actors.length === 0 && !word.isFunction;
  }
}
