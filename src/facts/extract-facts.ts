import { recogniseLanguage } from "../text/language.ts";
import { AT_WAR_ELSEWHERE, PARTIES } from "./actors.ts";
import { claimantFrom, readCasualties } from "./casualties.ts";
import type { CompiledLanguage } from "./compiled-language.ts";
import { Discourse } from "./discourse.ts";
import type { CasualtyFact, Fact, Group, Side } from "./fact.ts";
import { FactList } from "./fact-list.ts";
import { countedIn } from "./figure-group.ts";
import { goesOn, recallsAll } from "./figure-period.ts";
import { placeOf, sideOfParty } from "./figure-side.ts";
import type { Frame } from "./frame.ts";
import { isClaim } from "./frame.ts";
import { readFrames } from "./frames.ts";
import { compiledLanguage } from "./languages.ts";
import { learnNames } from "./mentions.ts";
import { readReactions } from "./reactions.ts";
import type { Reading } from "./reading.ts";
import { readSentence } from "./reading.ts";
import { accusedIn, onlyStateIn, settingOf } from "./role-owner.ts";
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
  const compiled = compiledLanguage(language);
  if (!compiled) return { language, facts: [] };
  const head = text.length > MOST_UNITS ? text.slice(0, MOST_UNITS) : text;
  return { language, facts: readText(readPassage(head, compiled), compiled, options) };
}

/** What is found in a text before it is known who speaks in it. */
interface Passage {
  readonly quotations: readonly Quotation[];
  readonly readings: readonly Reading[];
}

function readPassage(text: string, compiled: CompiledLanguage): Passage {
  const quotations = findQuotations(text);
  const { isAbbreviation, language } = compiled;
  const sentences = splitSentences(text, quotations, isAbbreviation, language);
  return { quotations, readings: sentences.map((sentence) => readSentence(text, sentence, compiled)) };
}

function readText(
  { quotations, readings }: Passage,
  { bodies, language }: CompiledLanguage,
  options: ExtractOptions,
): readonly Fact[] {
  const memory = new SpeakerMemory(language.surnames, bodies);
  learnNames(readings, memory);
  const discourse = new Discourse();
  const facts = new FactList();
  const year = yearOf(options.date);
  const { explain } = options;
  let firstQuotation = 0;
  /** For each sentence the paragraph it stands in and how many facts stand before it. */
  const told: { readonly paragraph: number; readonly size: number }[] = [];
  let isElsewhere = true;
  let namesOthers = false;
  for (const reading of readings) {
    const { sentence } = reading;
    while ((quotations[firstQuotation]?.end ?? Number.POSITIVE_INFINITY) < sentence.start)
      firstQuotation += 1;
    for (const { payload } of reading.actorHits) {
      memory.pass(payload.code);
      if (PARTIES.has(payload.code)) isElsewhere = false;
      else if (AT_WAR_ELSEWHERE.has(payload.code)) namesOthers = true;
    }
    if (reading.all("side").some(({ payload }) => payload.weight !== "adjective")) isElsewhere = false;
    const own = quotationsWithin(quotations, firstQuotation, sentence.end);
    const frames = readFrames(reading, own, memory);
    memory.accused = accusedIn(reading);
    memory.setting = settingOf(reading) ?? memory.setting;
    memory.lastNamed =
      reading.actorHits.findLast(({ payload }) => PARTIES.has(payload.code))?.payload.code ??
      memory.lastNamed;
    memory.lastState = onlyStateIn(reading);
    // The lines are written only for who reads them.
    if (explain) for (const frame of frames) explainFrame(frame, explain);
    attributeBackward(reading, frames, facts, startOfTold(told));
    told.push({ paragraph: sentence.paragraph, size: facts.size });
    const { side, group, isPast } = addFigures(reading, frames, discourse, year, facts, explain);
    const isRecalled = isPast || recallsAll(reading, year) || (goesOn(reading) && discourse.isRecalled);
    discourse.keepPlace(side ?? placeOf(reading));
    discourse.isElsewhere = reading.cues("offTopic").length > 0 && facts.size === told.at(-1)?.size;
    discourse.advance(frames, side, group, isRecalled);
    for (const reaction of readReactions(reading, frames, own)) {
      facts.addReaction(reaction);
      explain?.(
        `${reaction.start}-${reaction.end} ${reaction.kind} ${reaction.actor} ${reaction.stances.join("+")}`,
      );
    }
  }
  // A text that names a state at war elsewhere and neither party speaks of that war.
  return isElsewhere && namesOthers ? [] : facts.facts;
}

/** Index of the first fact that "об этом" can mean: of the last sentences of the paragraph told last. */
function startOfTold(told: readonly { readonly paragraph: number; readonly size: number }[]): number {
  const last = told.at(-1);
  return told.slice(-3).find(({ paragraph }) => paragraph === last?.paragraph)?.size ?? 0;
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

/** "Об этом сообщил …": what the sentence before told is the word of the one whom this one names. */
function attributeBackward(reading: Reading, frames: readonly Frame[], facts: FactList, from: number): void {
  const [cue] = reading.cues("backward");
  const frame =
    cue &&
    frames.find((each) => isClaim(each) && each.kind !== "deny" && each.explicit && each.speaker?.actor);
  if (!frame?.speaker) return;
  facts.attribute(from, claimantFrom(frame.speaker), frame.via, sideOfParty(frame.speaker.actor));
}

/** Whom an elided noun of the next sentence can mean: none of two kinds of people with one fate. */
function groupOfAll(counted: readonly CasualtyFact[]): Group | undefined {
  const last = counted.at(-1);
  const isMixed = counted.some(({ outcome, group }) => outcome === last?.outcome && group !== last.group);
  return isMixed ? "people" : last?.group;
}

/** Adds the figures of a sentence; returns whom they count, as far as the sentence tells. */
function addFigures(
  reading: Reading,
  frames: readonly Frame[],
  discourse: Discourse,
  year: number | null,
  facts: FactList,
  explain: ExtractOptions["explain"],
): { readonly side: Side | null; readonly group: Group | null; readonly isPast: boolean } {
  const isStray = goesAstray(reading, discourse);
  discourse.stray(isStray || reading.cues("offTopic").length > 0);
  const drafts = isStray ? [] : readCasualties(reading, frames, discourse, year);
  const places: number[] = [];
  for (const { fact: read, partOf, inheritsOutcome, isElided, rule } of drafts) {
    const total = inheritsOutcome ? facts.latestTotal : null;
    if (inheritsOutcome && !total) {
      places.push(-1);
      continue;
    }
    const known = total ? total.index : facts.latestWith(read.outcome);
    const same =
      isElided && partOf === null && discourse.group !== "people"
        ? sameNoun(read, facts.latestTotal?.fact)
        : undefined;
    const told = total
      ? likeTotal(read, total.fact, partOf === null)
      : { ...read, group: same?.group ?? read.group };
    const fact =
      partOf === "known"
        ? asPartOf(facts.facts[known ?? -1] ?? facts.latestTotal?.fact, told, isElided)
        : told;
    const place = typeof partOf === "number" ? (places[partOf] ?? null) : null;
    places.push(
      facts.addCasualty({
        ...fact,
        partOf: partOf === "known" ? known : place === -1 ? null : place,
      }),
    );
    explain?.(`${fact.start}-${fact.end} ${rule}: ${describe(fact)}`);
  }
  const told = drafts.filter(({ fact }) => fact.period === "current").map(({ fact }) => fact);
  const counted = drafts.filter(({ fact, partOf }) => partOf === null && fact.period === "current");
  const group = groupOfAll(counted.map(({ fact }) => fact));
  const isPast = drafts.length > 0 && told.length === 0;
  const side = told.findLast((fact) => fact.side !== null)?.side ?? null;
  return { side, group: group ?? (drafts.length === 0 && !isStray ? countedIn(reading) : null), isPast };
}

/** A sentence goes on from one that ends no farther before it, in UTF-16 units. */
const NEXT = 100;

/** "Eight soldiers were wounded. Three are in hospital": a noun left out is that of the figure right before. */
function sameNoun(fact: CasualtyFact, last: CasualtyFact | undefined): CasualtyFact | undefined {
  const isNext = last && fact.start > last.start && fact.start - last.end <= NEXT;
  return isNext && fact.group === "people" && fact.period === last.period ? last : undefined;
}

/** A part is told by the one who tells its whole, of the same people, unless its own sentence says otherwise. */
function asPartOf(whole: Fact | undefined, part: CasualtyFact, isElided: boolean): CasualtyFact {
  if (whole?.kind !== "casualty") return part;
  const isUntold = part.claimant.actor === null && part.claimant.name === null && part.via === null;
  return {
    ...part,
    ...(isUntold ? { claimant: whole.claimant, via: whole.via } : {}),
    // "One of them died": a noun left out is the whole's.
    group: isElided && part.group === "people" ? whole.group : part.group,
    side: part.side ?? whole.side,
    period: whole.period,
  };
}

/** "There was a road accident. Two people were killed.": nothing in the next sentence leads back to the conflict. */
function goesAstray(reading: Reading, { isStray }: Discourse): boolean {
  return isStray && reading.actorHits.length === 0 && reading.all("side").length === 0;
}

/** A part, or those counted anew, with the outcome of the figure read last; the latter are the same people. */
function likeTotal(fact: CasualtyFact, total: CasualtyFact, isSame: boolean): CasualtyFact {
  const { outcome } = total;
  if (!isSame) return { ...fact, outcome };
  const group = fact.group === "people" ? total.group : fact.group;
  return { ...fact, outcome, group, side: total.side ?? fact.side };
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
