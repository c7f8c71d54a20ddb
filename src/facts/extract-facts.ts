import { recogniseLanguage } from "../text/language.ts";
import { readCasualties } from "./casualties.ts";
import type { CompiledLanguage } from "./compiled-language.ts";
import type { CasualtyFact, Fact } from "./fact.ts";
import { FactList } from "./fact-list.ts";
import type { Frame } from "./frames.ts";
import { readFrames } from "./frames.ts";
import { LANGUAGES } from "./languages.ts";
import { readReactions } from "./reactions.ts";
import type { Reading } from "./reading.ts";
import { readSentence } from "./reading.ts";
import type { Quotation } from "./sentences.ts";
import { findQuotations, splitSentences } from "./sentences.ts";
import { SpeakerMemory } from "./speakers.ts";

export interface ExtractOptions {
  /** BCP 47 code; by default it is recognised. */
  readonly language?: string;
  /** The report's date, ISO 8601: figures of an earlier year are background. */
  readonly date?: string;
  /** Called with a line for each reading: which rule read what. */
  readonly explain?: (line: string) => void;
}

/** Claims are read from so many UTF-16 units at the start of a text. */
const MOST_UNITS = 200_000;

/** The claims in a plain text, in its order: casualty figures, third parties' reactions and parties' statements. Never throws. */
export function extractFacts(
  text: string,
  options: ExtractOptions = {},
): { readonly language: string; readonly facts: readonly Fact[] } {
  const language = options.language ?? recogniseLanguage(text);
  const compiled = LANGUAGES.get(language);
  if (!compiled) return { language, facts: [] };
  const head = text.length > MOST_UNITS ? text.slice(0, MOST_UNITS) : text;
  return { language, facts: readText(head, compiled, options) };
}

function readText(text: string, compiled: CompiledLanguage, options: ExtractOptions): readonly Fact[] {
  const quotations = findQuotations(text);
  const memory = new SpeakerMemory();
  const facts = new FactList();
  const year = yearOf(options.date);
  const explain = options.explain ?? ((): void => undefined);
  let firstQuotation = 0;
  for (const sentence of splitSentences(text, quotations, (word) => compiled.isAbbreviation(word))) {
    const reading = readSentence(text, sentence, compiled);
    while ((quotations[firstQuotation]?.end ?? Number.POSITIVE_INFINITY) < sentence.start)
      firstQuotation += 1;
    const own = quotationsWithin(quotations, firstQuotation, sentence.end);
    const frames = readFrames(reading, own, memory);
    for (const frame of frames) explainFrame(frame, explain);
    addFigures(reading, frames, year, facts, explain);
    for (const reaction of readReactions(reading, frames, own)) {
      facts.addReaction(reaction);
      explain(
        `${reaction.start}-${reaction.end} ${reaction.kind} ${reaction.actor} ${reaction.stances.join("+")}`,
      );
    }
  }
  return facts.facts;
}

function quotationsWithin(all: readonly Quotation[], from: number, end: number): Quotation[] {
  const found: Quotation[] = [];
  for (let index = from; index < all.length; index += 1) {
    const quotation = all[index];
    if (!quotation || quotation.start >= end) break;
    found.push(quotation);
  }
  return found;
}

function addFigures(
  reading: Reading,
  frames: readonly Frame[],
  year: number | null,
  facts: FactList,
  explain: (line: string) => void,
): void {
  const drafts = readCasualties(reading, frames, year);
  const places: number[] = [];
  for (const { fact: read, partOf, inheritsOutcome, rule } of drafts) {
    const total = inheritsOutcome ? facts.latestTotal : null;
    if (inheritsOutcome && !total) {
      places.push(-1);
      continue;
    }
    const fact = total ? { ...read, outcome: total.fact.outcome } : read;
    const known = total ? total.index : facts.latestWith(fact.outcome);
    const place = typeof partOf === "number" ? (places[partOf] ?? null) : null;
    places.push(
      facts.addCasualty({ ...fact, partOf: partOf === "known" ? known : place === -1 ? null : place }),
    );
    explain(`${fact.start}-${fact.end} ${rule}: ${describe(fact)}`);
  }
}

function describe(fact: CasualtyFact): string {
  return `${fact.outcome} ${fact.count ?? "vague"} ${fact.bound} ${fact.group} side=${fact.side} by=${fact.claimant.actor} ${fact.period}`;
}

function explainFrame(frame: Frame, explain: (line: string) => void): void {
  explain(
    `  ${frame.kind} tokens ${frame.start}-${frame.end} actor=${frame.speaker?.actor ?? null} role=${frame.speaker?.role ?? null} name=${frame.speaker?.name ?? null} via=${frame.via}`,
  );
}

function yearOf(date: string | undefined): number | null {
  const year = Number(date?.slice(0, 4));
  return Number.isInteger(year) && year > 1900 ? year : null;
}
