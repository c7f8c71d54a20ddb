import type { CompiledLanguage, Entries, EntryKind } from "./compiled-language.ts";
import type { ActorName, Cues, Numeral, Token } from "./language.ts";
import type { CompiledPattern, Hit, Surroundings } from "./patterns.ts";
import { matchPattern } from "./patterns.ts";
import type { Sentence } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

type Found = { [K in EntryKind]: Hit<Entries[K]>[] };

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
  numeral(start: number): Numeral | undefined;
  /** The input between two of its offsets. */
  cut(from: number, to: number): string;
  isFunctionWord(index: number): boolean;
  isNameStop(index: number): boolean;
  /** Whether a word is known only without a preposition or conjunction written to it. */
  isPrefixed(index: number): boolean;
  /** Whether nothing at all is known of the word at a token. */
  isUnknown(index: number): boolean;
}

/** Tokenises a sentence and finds every pattern of the language in it, in one pass. */
export function readSentence(text: string, sentence: Sentence, compiled: CompiledLanguage): Reading {
  const words = new Map<number, ReturnType<CompiledLanguage["wordOf"]>>();
  const tokens = tokenise(text, sentence.start, sentence.end, (word) => compiled.wordOf(word));
  const actors = new Map<number, Hit<ActorName>>();
  const numerals = new Map<number, Numeral>();
  const bare: Surroundings = { tokens, actorAt: () => null, numeralEnd: () => -1 };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "word") {
      const word = compiled.wordOf(token.text);
      words.set(index, word);
      const actor = longest(word.actors, bare, index);
      if (actor) actors.set(index, actor);
    }
    if (token.kind !== "mark") {
      const numeral = compiled.language.readNumeral(tokens, index);
      if (numeral && numeral.end > index) numerals.set(index, numeral);
    }
  }
  const surroundings: Surroundings = {
    tokens,
    actorAt(at) {
      const hit = actors.get(at);
      return hit ? { code: hit.payload.code, end: hit.end } : null;
    },
    numeralEnd: (at) => numerals.get(at)?.end ?? -1,
  };
  const found = findEntries(compiled, surroundings, words, actors, numerals);
  return makeReading(text, sentence, surroundings, found, words, actors, numerals);
}

function longest<T>(
  patterns: readonly CompiledPattern<T>[],
  around: Surroundings,
  at: number,
): Hit<T> | undefined {
  let best: Hit<T> | undefined;
  for (const pattern of patterns) {
    const end = matchPattern(pattern, around, at);
    if (end > at && end > (best?.end ?? -1)) best = { start: at, end, payload: pattern.payload };
  }
  return best;
}

function findEntries(
  compiled: CompiledLanguage,
  around: Surroundings,
  words: ReadonlyMap<number, ReturnType<CompiledLanguage["wordOf"]>>,
  actors: ReadonlyMap<number, unknown>,
  numerals: ReadonlyMap<number, unknown>,
): Found {
  const found: Found = {
    actor: [],
    group: [],
    outcome: [],
    bound: [],
    cue: [],
    reporting: [],
    role: [],
    roleLink: [],
    place: [],
    outlet: [],
    pronoun: [],
    stance: [],
    stanceNegation: [],
    side: [],
  };
  for (let index = 0; index < around.tokens.length; index += 1) {
    const token = around.tokens[index];
    const lists = [
      words.get(index)?.entries ?? (token?.kind === "mark" ? compiled.wordOf(token.norm).entries : []),
      actors.has(index) ? compiled.entries.beginningWithActor : [],
      numerals.has(index) ? compiled.entries.beginningWithNumber : [],
    ];
    for (const list of lists)
      for (const pattern of list) {
        const end = matchPattern(pattern, around, index);
        if (end > index)
          keepLongest(found, pattern.payload.kind, { start: index, end, payload: pattern.payload.value });
      }
  }
  return found;
}

/** Cues and stances of one place stand side by side; of anything else the longest counts. */
function keepLongest(found: Found, kind: EntryKind, hit: Hit<unknown>): void {
  const list = found[kind] as Hit<unknown>[];
  const last = list.at(-1);
  if (!last || last.start !== hit.start || kind === "cue" || kind === "stance" || kind === "bound")
    list.push(hit);
  else if (hit.end > last.end) list[list.length - 1] = hit;
}

function makeReading(
  text: string,
  sentence: Sentence,
  surroundings: Surroundings,
  found: Found,
  words: ReadonlyMap<number, ReturnType<CompiledLanguage["wordOf"]>>,
  actors: ReadonlyMap<number, Hit<ActorName>>,
  numerals: ReadonlyMap<number, Numeral>,
): Reading {
  const starts = new Map<EntryKind, Map<number, Hit<unknown>>>();
  const startsOf = (kind: EntryKind): Map<number, Hit<unknown>> => {
    let map = starts.get(kind);
    if (!map) {
      map = new Map();
      for (const hit of found[kind]) map.set(hit.start, hit);
      starts.set(kind, map);
    }
    return map;
  };
  const cuesAt = Map.groupBy(found.cue, (hit) => hit.start);
  const cues = (cue: keyof Cues): Hit<keyof Cues>[] => found.cue.filter((hit) => hit.payload === cue);
  return {
    ...surroundings,
    sentence,
    cut: (from, to) => text.slice(from, to),
    all: (kind) => found[kind],
    at: <K extends EntryKind>(kind: K, start: number) =>
      startsOf(kind).get(start) as Hit<Entries[K]> | undefined,
    cues,
    cueAt: (cue, start) => cuesAt.get(start)?.find((hit) => hit.payload === cue),
    actorHit: (start) => actors.get(start),
    numeral: (start) => numerals.get(start),
    isFunctionWord: (index) => words.get(index)?.isFunction ?? false,
    isPrefixed: (index) => words.get(index)?.isPrefixed ?? false,
    isNameStop: (index) => words.get(index)?.isNameStop ?? false,
    isUnknown(index) {
      const word = words.get(index);
      return word !== undefined && word.entries.length === 0 && word.actors.length === 0 && !word.isFunction;
    },
  };
}
