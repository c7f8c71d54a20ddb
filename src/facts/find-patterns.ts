import type { CompiledLanguage, Entries, Entry, EntryKind, KnownWord } from "./compiled-language.ts";
import type { ActorName, Language, Numeral, Token } from "./language.ts";
import type { Outlook } from "./outlook.ts";
import type { Candidates } from "./pattern-index.ts";
import type { CompiledPattern, Hit, Surroundings } from "./patterns.ts";
import { matchPattern } from "./patterns.ts";
import { ACTOR, DIGITS, NUMBER } from "./word-elements.ts";

/** What was found in a sentence, of each kind in the order of the starts; of one kind at one place only the longest. */
export type Found = { [K in EntryKind]: Hit<Entries[K]>[] };

interface Match extends Hit<unknown> {
  readonly kind: EntryKind;
  /** Of matches that reach equally far the one of the lowest rank counts. */
  readonly rank: number;
}

/** The actors named in a sentence, by the token where the name begins. */
export function findActors(
  tokens: readonly Token[],
  words: readonly (KnownWord | undefined)[],
  elements: Surroundings["elements"],
): (Hit<ActorName> | undefined)[] {
  const around: Surroundings = { tokens, elements, actorAt: () => null, numeralEnd: () => -1 };
  return words.map((word, index) =>
    word && word.actors.length > 0 ? longestActor(word.actors, around, index) : undefined,
  );
}

function longestActor(
  patterns: readonly CompiledPattern<ActorName>[],
  around: Surroundings,
  index: number,
): Hit<ActorName> | undefined {
  const isCapital = around.tokens[index]?.capital === true;
  let best: Hit<ActorName> | undefined;
  for (const pattern of patterns) {
    if (pattern.payload.capital && !isCapital) continue;
    const end = matchPattern(pattern, around, index);
    if (end > index && end > (best?.end ?? -1)) best = { start: index, end, payload: pattern.payload };
  }
  return best;
}

/** The numerals of a sentence, by the token where they begin. */
export function findNumerals(
  tokens: readonly Token[],
  words: readonly (KnownWord | undefined)[],
  language: Language,
): (Numeral | undefined)[] {
  return tokens.map((token, index) => {
    if (token.kind === "mark" || words[index]?.isNoNumeral) return undefined;
    const numeral = language.readNumeral(tokens, index);
    return numeral && numeral.end > index ? numeral : undefined;
  });
}

/** All that the language's patterns find in a sentence whose actors and numerals are known. */
export function findEntries(
  compiled: CompiledLanguage,
  around: Surroundings,
  words: readonly (KnownWord | undefined)[],
): Found {
  const found = emptyFound();
  const { beginningWith } = compiled.entries;
  const finder = new Finder(around, compiled.outlook, found);
  for (const [index, token] of around.tokens.entries()) {
    const own = words[index] ?? (token.kind === "mark" ? compiled.wordOf(token.norm) : undefined);
    if (own && own.entries.size > 0) finder.match(own.entries, index, index + 1);
    // A sign of the language's own ("՝") can begin a pattern as itself.
    const sign = token.kind === "mark" ? token.forms[1] : undefined;
    if (sign !== undefined) finder.match(compiled.wordOf(sign).entries, index, index + 1);
    const actor = around.actorAt(index);
    if (actor) finder.match(beginningWith.actor, index, actor.end);
    const numeral = around.numeralEnd(index);
    if (numeral > 0) finder.match(beginningWith.number, index, numeral);
    if (token.kind === "number") finder.match(beginningWith.digits, index, index + 1);
  }
  return found;
}

/** Matches patterns in one sentence, in the order in which the language lists them. */
class Finder {
  readonly #around: Surroundings;
  readonly #outlook: Outlook;
  readonly #found: Found;
  readonly #matches: Match[] = [];

  constructor(around: Surroundings, outlook: Outlook, found: Found) {
    this.#around = around;
    this.#outlook = outlook;
    this.#found = found;
    const { tokens, elements } = around;
    outlook.begin(tokens.length);
    for (const [index, token] of tokens.entries()) {
      for (const element of elements[index] ?? []) outlook.keep(element, index);
      if (around.actorAt(index)) outlook.keep(ACTOR, index);
      if (around.numeralEnd(index) > 0) outlook.keep(NUMBER, index);
      if (token.kind === "number") outlook.keep(DIGITS, index);
    }
  }

  /** Matches the patterns whose first element stands from a token on to `second`. */
  match({ always, bySecond }: Candidates<Entry>, index: number, second: number): void {
    this.#matchAll(always, index);
    if (bySecond.size > 0) this.#matchBySecond(bySecond, index, second);
    const matches = this.#matches;
    if (matches.length === 0) return;
    if (matches.length > 1) matches.sort(inOrder);
    for (const match of matches) keepLongest(this.#found[match.kind] as Hit<unknown>[], match);
    matches.length = 0;
  }

  #matchBySecond(bySecond: Candidates<Entry>["bySecond"], index: number, second: number): void {
    const { tokens, elements } = this.#around;
    for (const element of elements[second] ?? []) this.#matchAll(bySecond.get(element), index);
    if (bySecond.has(ACTOR) && this.#around.actorAt(second)) this.#matchAll(bySecond.get(ACTOR), index);
    if (bySecond.has(NUMBER) && this.#around.numeralEnd(second) > 0)
      this.#matchAll(bySecond.get(NUMBER), index);
    if (bySecond.has(DIGITS) && tokens[second]?.kind === "number")
      this.#matchAll(bySecond.get(DIGITS), index);
  }

  #matchAll(patterns: readonly CompiledPattern<Entry>[] | undefined, index: number): void {
    if (patterns === undefined) return;
    for (const pattern of patterns) {
      if (!this.#outlook.isAhead(pattern.needs, index)) continue;
      const end = matchPattern(pattern, this.#around, index);
      if (end <= index) continue;
      const { kind, value } = pattern.payload;
      this.#matches.push({ start: index, end, payload: value, kind, rank: pattern.rank });
    }
  }
}

function inOrder(left: Match, right: Match): number {
  return left.rank - right.rank;
}

/** Cues, stances and bounds of one place stand side by side; of anything else the longest counts. */
function keepLongest(list: Hit<unknown>[], hit: Match): void {
  const { kind } = hit;
  const last = list.at(-1);
  if (!last || last.start !== hit.start) list.push(hit);
  else if (kind === "cue" || kind === "stance" || kind === "bound") {
    if (kind === "cue" || !isKnown(list, hit)) list.push(hit);
  } else if (hit.end > last.end) list[list.length - 1] = hit;
}

/** Whether the last hits of a list, those of one place, hold the same. */
function isKnown(list: readonly Hit<unknown>[], { start, payload }: Hit<unknown>): boolean {
  for (let at = list.length - 1; list[at]?.start === start; at -= 1)
    if (list[at]?.payload === payload) return true;
  return false;
}

function emptyFound(): Found {
  return {
    actor: [],
    group: [],
    outcome: [],
    bound: [],
    cue: [],
    reporting: [],
    role: [],
    roleLink: [],
    place: [],
    speechPlace: [],
    outlet: [],
    pronoun: [],
    conjunction: [],
    complementizer: [],
    stance: [],
    stanceNegation: [],
    withdrawal: [],
    side: [],
  };
}
