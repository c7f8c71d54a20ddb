import { foldText } from "../text/fold.ts";
import type { Token } from "./language.ts";
import type { WordElements } from "./word-elements.ts";
import { ACTOR, DIGITS, NUMBER } from "./word-elements.ts";

/** A run of tokens that a pattern matched. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly payload: T;
}

/** What patterns can ask of a sentence beside its words. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** For each token the numbers of the word elements that it is. */
  readonly elements: readonly (readonly number[])[];
  /** The actor mentioned from a token on, with the index after the mention. */
  actorAt(at: number): { readonly code: string; readonly end: number } | null;
  /** The index after the numeral at a token, or -1. */
  numeralEnd(at: number): number;
}

interface WordStep {
  readonly kind: "word";
  /** The number of the element, -1 of a pattern's first, which its index finds. */
  readonly id: number;
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly optional: boolean;
}

export type Step =
  | WordStep
  | { readonly kind: "gap"; readonly most: number; readonly optional: false }
  | { readonly kind: "actor"; readonly accepts: (code: string) => boolean; readonly optional: boolean }
  | { readonly kind: "number"; readonly optional: boolean }
  | { readonly kind: "digits"; readonly optional: boolean };

/** A pattern made ready to match, with what it stands for. */
export interface CompiledPattern<T> {
  readonly steps: readonly Step[];
  /** Its place among all patterns of the language. */
  readonly place: number;
  /** Of matches that reach equally far the one of the lowest rank counts: as listed, those that name their second word last. */
  readonly rank: number;
  /** The elements that have to stand behind its first somewhere: without one of them it need not be tried. */
  readonly needs: readonly number[];
  readonly payload: T;
}

const PARTY_CODES: ReadonlySet<string> = new Set(["AM", "AZ", "NK"]);

/** Makes a pattern ready; throws on an unknown class. */
export function compilePattern<T>(
  pattern: string,
  payload: T,
  classes: Readonly<Record<string, string>>,
  elements: WordElements,
): CompiledPattern<T> {
  const steps = pattern
    .trim()
    .split(/\s+/)
    .map((element, index) => compileStep(element, classes, index > 0 ? elements : null));
  const needs = steps
    .slice(1)
    .flatMap((step) => (step.optional || step.kind === "gap" ? [] : [elementOf(step)]));
  const place = elements.nextPlace();
  const rank = namesSecond(steps) ? place + MOST_PATTERNS : place;
  return { steps, place, rank, needs: [...new Set(needs)], payload };
}

/** No language has as many. */
const MOST_PATTERNS = 1_000_000;

function namesSecond([first, ...others]: readonly Step[]): boolean {
  if (first?.kind !== "word") return false;
  for (const step of others) {
    if (step.kind !== "word" || step.prefixes.length > 0) return false;
    if (!step.optional) return true;
  }
  return false;
}

/** The number of the element that a step asks for. */
export function elementOf(step: Exclude<Step, { kind: "gap" }>): number {
  if (step.kind === "word") return step.id;
  return step.kind === "actor" ? ACTOR : step.kind === "number" ? NUMBER : DIGITS;
}

function compileStep(
  element: string,
  classes: Readonly<Record<string, string>>,
  elements: WordElements | null,
): Step {
  if (element.startsWith("~")) return { kind: "gap", most: Number(element.slice(1) || "3"), optional: false };
  const optional = element.length > 1 && element.endsWith("?");
  const body = optional ? element.slice(0, -1) : element;
  if (body === "#") return { kind: "number", optional };
  if (body === "##") return { kind: "digits", optional };
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
  return { kind: "word", id: elements?.add(words, prefixes) ?? -1, words, prefixes, optional };
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
  const { steps } = pattern;
  if (steps.length === 1 && steps[0]?.kind === "word") return at + 1;
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
  if (step.kind === "digits") return token.kind === "number" ? at + 1 : -1;
  if (step.kind === "actor") {
    const actor = around.actorAt(at);
    return actor && step.accepts(actor.code) ? actor.end : -1;
  }
  return around.elements[at]?.includes(step.id) ? at + 1 : -1;
}
