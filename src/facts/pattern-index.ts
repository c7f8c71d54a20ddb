import type { CompiledPattern } from "./patterns.ts";
import { elementOf } from "./patterns.ts";

/** Patterns with one beginning; those that name what stands second are found by it, so that few are tried at a common word. */
export interface Candidates<T> {
  readonly always: readonly CompiledPattern<T>[];
  /** By the number of the element that stands second. */
  readonly bySecond: ReadonlyMap<number, readonly CompiledPattern<T>[]>;
  readonly size: number;
}

/** Sorts patterns by what their second element asks for. */
export function sortCandidates<T>(patterns: readonly CompiledPattern<T>[]): Candidates<T> {
  const always: CompiledPattern<T>[] = [];
  const bySecond = new Map<number, CompiledPattern<T>[]>();
  for (const pattern of patterns) {
    const seconds = secondElements(pattern);
    if (!seconds) always.push(pattern);
    else for (const element of seconds) addTo(bySecond, element, pattern);
  }
  return { always, bySecond, size: patterns.length };
}

/** The elements one of which has to stand behind a pattern's first; null where something else may. */
function secondElements({ steps }: CompiledPattern<unknown>): readonly number[] | null {
  const elements: number[] = [];
  for (const step of steps.slice(1)) {
    if (step.kind === "gap") return null;
    elements.push(elementOf(step));
    if (!step.optional) return elements;
  }
  return null;
}

/** Patterns indexed by what their first element asks for. */
export class PatternIndex<T> {
  readonly #byWord = new Map<string, CompiledPattern<T>[]>();
  readonly #byPrefix = new Map<string, CompiledPattern<T>[]>();
  readonly #lengths = new Set<number>();
  readonly #byKind = { actor: [], number: [], digits: [] } as Record<
    "actor" | "number" | "digits",
    CompiledPattern<T>[]
  >;
  #beginningWith: Readonly<Record<"actor" | "number" | "digits", Candidates<T>>> | null = null;

  add(pattern: CompiledPattern<T>): void {
    const first = pattern.steps[0];
    if (!first || first.kind === "gap") return;
    if (first.kind !== "word") {
      this.#byKind[first.kind].push(pattern);
      return;
    }
    for (const word of first.words) addTo(this.#byWord, word, pattern);
    for (const prefix of first.prefixes) {
      addTo(this.#byPrefix, prefix, pattern);
      this.#lengths.add(prefix.length);
    }
  }

  /** The patterns that a word of these forms can begin: those of its first form first, whole words before beginnings. */
  candidates(forms: readonly string[]): readonly CompiledPattern<T>[] {
    const found = new Set<CompiledPattern<T>>();
    for (const form of forms) {
      for (const pattern of this.#byWord.get(form) ?? []) found.add(pattern);
      for (const pattern of this.#begunBy(form)) found.add(pattern);
    }
    return [...found];
  }

  #begunBy(form: string): readonly CompiledPattern<T>[] {
    const found: CompiledPattern<T>[] = [];
    for (const length of this.#lengths)
      if (length <= form.length) found.push(...(this.#byPrefix.get(form.slice(0, length)) ?? []));
    return found.sort(inListing);
  }

  /** The patterns that begin with a mention of an actor, a numeral or digits. */
  get beginningWith(): Readonly<Record<"actor" | "number" | "digits", Candidates<T>>> {
    this.#beginningWith ??= {
      actor: sortCandidates(this.#byKind.actor),
      number: sortCandidates(this.#byKind.number),
      digits: sortCandidates(this.#byKind.digits),
    };
    return this.#beginningWith;
  }
}

function inListing(left: CompiledPattern<unknown>, right: CompiledPattern<unknown>): number {
  return left.place - right.place;
}

function addTo<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
