import { foldText } from "../text/fold.ts";
import type { Token } from "./language.ts";

/** A run of tokens that a pattern matched. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly payload: T;
}

/** What patterns can ask of a sentence beside its words. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** The actor mentioned from a token on, with the index after the mention. */
  actorAt(at: number): { readonly code: string; readonly end: number } | null;
  /** The index after the numeral at a token, or -1. */
  numeralEnd(at: number): number;
}

type Step =
  | {
      readonly kind: "word";
      readonly words: ReadonlySet<string>;
      readonly prefixes: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: "gap"; readonly most: number; readonly optional: false }
  | { readonly kind: "actor"; readonly accepts: (code: string) => boolean; readonly optional: boolean }
  | { readonly kind: "number"; readonly optional: boolean };

/** A pattern made ready to match, with what it stands for. */
export interface CompiledPattern<T> {
  readonly steps: readonly Step[];
  readonly payload: T;
}

const PARTY_CODES: ReadonlySet<string> = new Set(["AM", "AZ", "NK"]);

/** Makes a pattern ready; throws on an unknown class. */
export function compilePattern<T>(
  pattern: string,
  payload: T,
  classes: Readonly<Record<string, string>>,
): CompiledPattern<T> {
  const steps = pattern
    .trim()
    .split(/\s+/)
    .map((element) => compileStep(element, classes));
  return { steps, payload };
}

function compileStep(element: string, classes: Readonly<Record<string, string>>): Step {
  if (element.startsWith("~")) return { kind: "gap", most: Number(element.slice(1) || "3"), optional: false };
  const optional = element.length > 1 && element.endsWith("?");
  const body = optional ? element.slice(0, -1) : element;
  if (body === "#") return { kind: "number", optional };
  if (body.startsWith("<") && body.endsWith(">"))
    return { kind: "actor", accepts: acceptsCode(body.slice(1, -1)), optional };
  const alternatives = body.split("|").flatMap((word) => {
    if (!word.startsWith("@")) return [word];
    const list = classes[word.slice(1)];
    if (list === undefined) throw new Error(`unknown class ${word} in a pattern`);
    return list.split("|");
  });
  const words = new Set<string>();
  const prefixes: string[] = [];
  for (const word of alternatives) {
    if (word.length > 1 && word.endsWith("*")) prefixes.push(foldText(word.slice(0, -1)));
    else words.add(foldText(word));
  }
  return { kind: "word", words, prefixes, optional };
}

function acceptsCode(list: string): (code: string) => boolean {
  if (list === "any") return () => true;
  if (list === "third") return (code) => !PARTY_CODES.has(code);
  const codes = new Set(list.split("|"));
  return (code) => codes.has(code);
}

/** The farthest end of a match of `pattern` that begins at token `at`, or -1. */
export function matchPattern(pattern: CompiledPattern<unknown>, around: Surroundings, at: number): number {
  // The index offers a pattern only where its first word stands.
  return pattern.steps[0]?.kind === "word"
    ? matchFrom(pattern.steps, 1, around, at + 1)
    : matchFrom(pattern.steps, 0, around, at);
}

function matchFrom(steps: readonly Step[], index: number, around: Surroundings, at: number): number {
  const step = steps[index];
  if (!step) return at;
  if (step.kind === "gap") {
    for (let skip = step.most; skip >= 0; skip -= 1) {
      if (at + skip >= around.tokens.length) continue;
      const end = matchFrom(steps, index + 1, around, at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  const next = stepEnd(step, around, at);
  const taken = next < 0 ? -1 : matchFrom(steps, index + 1, around, next);
  return taken < 0 && step.optional ? matchFrom(steps, index + 1, around, at) : taken;
}

function stepEnd(step: Exclude<Step, { kind: "gap" }>, around: Surroundings, at: number): number {
  const token = around.tokens[at];
  if (!token) return -1;
  if (step.kind === "number") return around.numeralEnd(at);
  if (step.kind === "actor") {
    const actor = around.actorAt(at);
    return actor && step.accepts(actor.code) ? actor.end : -1;
  }
  for (const form of token.forms) {
    if (step.words.has(form)) return at + 1;
    for (const prefix of step.prefixes) if (form.startsWith(prefix)) return at + 1;
  }
  return -1;
}

/** Patterns indexed by what their first element asks for. */
export class PatternIndex<T> {
  readonly #byWord = new Map<string, CompiledPattern<T>[]>();
  readonly #byPrefix: { readonly prefix: string; readonly pattern: CompiledPattern<T> }[] = [];
  readonly #byActor: CompiledPattern<T>[] = [];
  readonly #byNumber: CompiledPattern<T>[] = [];

  add(pattern: CompiledPattern<T>): void {
    const first = pattern.steps[0];
    if (first?.kind === "actor") this.#byActor.push(pattern);
    else if (first?.kind === "number") this.#byNumber.push(pattern);
    else if (first?.kind === "word") {
      for (const word of first.words) {
        const list = this.#byWord.get(word);
        if (list) list.push(pattern);
        else this.#byWord.set(word, [pattern]);
      }
      for (const prefix of first.prefixes) this.#byPrefix.push({ prefix, pattern });
    }
  }

  /** The patterns that a word of these forms can begin. */
  candidates(forms: readonly string[]): readonly CompiledPattern<T>[] {
    const found = new Set<CompiledPattern<T>>();
    for (const form of forms) {
      for (const pattern of this.#byWord.get(form) ?? []) found.add(pattern);
      for (const { prefix, pattern } of this.#byPrefix) if (form.startsWith(prefix)) found.add(pattern);
    }
    return [...found];
  }

  get beginningWithActor(): readonly CompiledPattern<T>[] {
    return this.#byActor;
  }

  get beginningWithNumber(): readonly CompiledPattern<T>[] {
    return this.#byNumber;
  }
}
