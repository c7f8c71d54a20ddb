import type { Bound, Group, Outcome, Side } from "./fact.ts";
import { sideOfParty } from "./figure-side.ts";
import type { GroupNoun } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";

export interface Phrase {
  readonly end: number;
  readonly group: Group | null;
  readonly outcome: Outcome | null;
  readonly side: Side | null;
  readonly own: boolean;
  readonly partOfKnown: boolean;
  /** Whether the noun is a singular. */
  readonly isOne: boolean;
  /** What the first noun counts by its form. */
  readonly alone: 1 | 2 | null;
  /** A numeral after the noun ("مدنيين اثنين"). */
  readonly numeral: {
    readonly count: number | null;
    readonly countMax: number | null;
    readonly bound: Bound | null;
  } | null;
}

/** Reads nouns, adjectives, fillers and partitives from a token on. */
export function readPhrase(reading: Reading, from: number, numbered: boolean): Phrase {
  let end = from;
  let group: Group | null = null;
  let outcome: Outcome | null = null;
  let side: Side | null = null;
  let own = false;
  let partOfKnown = false;
  let alone: 1 | 2 | null = null;
  let isOne = false;
  let numeral: Phrase["numeral"] = null;
  let nouns = 0;
  for (let at = from; at < reading.tokens.length && at - from < 14; ) {
    // "بلغ عدد القتلى 54 والجرحى 165": an "and" written to the noun right behind a number begins something else.
    if (numbered && at === from && reading.isConjoined(at)) break;
    const noun = headOf(reading, at);
    const partAfter = reading.cueAt("partAfter", at);
    const adjective = reading.at("side", at);
    if (reading.cueAt("own", at)) own = true;
    // "382 vətəndaş Ermənistanın hərbi …": a state in a case of its own begins another phrase.
    if (reading.headLast && nouns > 0 && reading.actorHit(at) && reading.isOblique(at, at + 1)) break;
    // "bir muhafızın | Ermeni nişancının ateşiyle": behind a noun in a case of its own stands another's.
    if (reading.headLast && nouns > 0 && adjective && reading.isOblique(end - 1, end)) break;
    // "13,500 “forcibly displaced” people"
    if (numbered && at === from && isQuotationMark(reading, at) && reading.at("group", at + 1)) {
      at += 1;
      continue;
    }
    if (
      noun &&
      (nouns === 0 || (at === end && !reading.isConjoined(at))) &&
      nouns < 3 &&
      // "قتل المسلحون جنديين": behind a noun that counts nobody one that counts begins a phrase of its own.
      (numbered || nouns === 0 || alone !== null || noun.payload.alone === null) &&
      joinsPhrase(noun, nouns, group)
    ) {
      if (nouns === 0) alone = noun.payload.alone;
      group = narrower(group, noun.payload.group);
      outcome ??= noun.payload.outcome ?? null;
      side ??= noun.payload.side ?? sideOf(reading, at);
      isOne = noun.payload.one === true;
      nouns += 1;
      at = noun.end;
      end = at;
    } else if (numbered && nouns === 0 && outcome === null && isAttribute(reading, at)) {
      // "five killed children", "12 wounded": the participle beside the number tells the outcome.
      const participle = reading.at("outcome", at);
      outcome = participle?.payload.outcome ?? null;
      at = participle?.end ?? at + 1;
      end = at;
    } else if (partAfter && nouns > 0 && numbered && !partOfKnown) {
      // "two officers among them"
      partOfKnown = true;
      at = partAfter.end;
      end = at;
    } else if (partAfter && nouns === 0) {
      partOfKnown = true;
      outcome = outcomeWithin(reading, partAfter) ?? outcome;
      at = partAfter.end;
      end = at;
    } else if (numbered && nouns === 0 && adjective && rivalEnd(reading, adjective) > 0) {
      at = rivalEnd(reading, adjective);
      end = at;
    } else if (adjective && numbered && at === from && reading.demonym === "after" && !noun) {
      // "105 dead on one side and 71 among the Azerbaijanis": whose they are stands in the place of the noun.
      side ??= adjective.payload.side;
      at = adjective.end;
      end = at;
    } else if (
      adjective?.payload.weight === "adjective" &&
      ((nouns > 0 && !reading.headLast) ||
        nounAhead(reading, adjective.end) ||
        sharesNounAhead(reading, adjective.end))
    ) {
      side ??= adjective.payload.side;
      at = adjective.end;
      end = at;
    } else if (
      !numbered &&
      !reading.headLast &&
      nouns > 0 &&
      reading.demonym === "after" &&
      numeral === null &&
      alone !== 1 &&
      reading.numeral(at)?.count === 2 &&
      reading.numeral(at)?.partitive !== true &&
      !reading.numeral(at)?.elided
    ) {
      numeral = reading.numeral(at) ?? null;
      at = reading.numeral(at)?.end ?? at + 1;
      end = at;
    } else {
      if (numbered && nouns === 0 && reading.isAdjective(at) && nounAhead(reading, at + 1)) {
        at += 1;
        end = at;
        continue;
      }
      const filler = longestOf(reading, "fillers", at);
      const of = reading.cueAt("of", at);
      // "de 12 ans", "of seven villages": a phrase of its own goes before the mere preposition.
      const isOf = of !== undefined && of.end >= (filler?.end ?? 0);
      const skip = isOf ? of : (reading.cueAt("others", at) ?? filler);
      // "six civilians and one-and-forty soldiers": what is joined by its own form begins something else.
      if (!skip || (nouns > 0 && reading.isConjoined(at))) break;
      const owner = isOf && nouns > 0 ? ownerEnd(reading, skip.end) : -1;
      if (owner > 0) {
        side ??= sideOfOwner(reading, skip.end, owner);
        at = owner;
        end = at;
        continue;
      }
      if (isOf && (nouns > 1 || !nounAhead(reading, skip.end) || reading.numeral(skip.end))) break;
      at = skip.end;
      if (!isOf) end = at;
      else if (nouns === 0 || reading.at("group", at) || reading.at("side", at)) end = at;
    }
  }
  if (partOfKnown && group === null) {
    // "six of them are among the missing" tells what became of them, not who they are.
    const noun = predicateNoun(reading, end)?.payload;
    group = noun?.outcome ? null : (noun?.group ?? null);
  }
  // "Two were civilians": whom the sentence before has counted.
  if (numbered && end === from && nouns === 0 && reading.isPassive(from) && !reading.isArticle(from - 2)) {
    const noun = predicateNoun(reading, from);
    group = noun?.payload.group ?? null;
    partOfKnown = group !== null;
    end = noun?.end ?? end;
  }
  if (numbered && group !== null && joinsOtherPeople(reading, end, group)) group = "people";
  return { end, group, outcome, side, own, partOfKnown, isOne, alone, numeral };
}

function longestOf(reading: Reading, cue: "fillers", at: number): Hit<unknown> | undefined {
  let best: Hit<unknown> | undefined;
  for (const hit of reading.cues(cue)) if (hit.start === at && hit.end > (best?.end ?? 0)) best = hit;
  return best;
}

function isQuotationMark(reading: Reading, at: number): boolean {
  return '"«“”»'.includes(reading.tokens[at]?.norm ?? " ");
}

/** "19 prisoners and civilian captives": one number for two kinds of people. */
function joinsOtherPeople(reading: Reading, end: number, group: Group): boolean {
  const joins = reading.isConjoined(end) ? end : reading.at("conjunction", end)?.end;
  if (joins === undefined) return false;
  for (let at = joins; at < joins + 3; at += 1) {
    if (reading.numeral(at) || reading.isIndefinite(at) || reading.at("outcome", at)) return false;
    const noun = reading.at("group", at);
    if (noun) return noun.payload.alone === null && noun.payload.group !== group && !noun.payload.outcome;
    // "wounded a child and sent residents away"
    if (!reading.isAdjective(at) && !reading.at("side", at)) return false;
  }
  return false;
}

/** The noun for people at a token; where the verb comes last, none that belongs to it: "beşi | esir düştü". */
function headOf(reading: Reading, at: number): Hit<GroupNoun> | undefined {
  const noun = reading.at("group", at);
  // One that says more than "people" is who they are: "երկու զինծառայող վերադարձել է".
  const isPlain = noun?.payload.group === "people" && noun.payload.side === undefined;
  const outcome =
    reading.headLast && (isPlain || reading.marksCaseLast) ? reading.at("outcome", at) : undefined;
  return noun && outcome?.payload.victims === "before" && outcome.end > noun.end ? undefined : noun;
}

/** "members of the Interior Ministry": the token after the body or state that a noun's people belong to, or -1. */
function ownerEnd(reading: Reading, from: number): number {
  let at = from;
  let isOwner = false;
  while (at - from < 8) {
    const hit = reading.at("role", at) ?? reading.actorHit(at);
    if (hit) isOwner = true;
    else if (!reading.isArticle(at) && !reading.at("side", at)) break;
    at = hit?.end ?? at + 1;
  }
  return isOwner ? at : -1;
}

/** Words that tell an outcome and stand before the noun they describe: "killed", "həlak olmuş". */
function isAttribute(reading: Reading, at: number): boolean {
  const hit = reading.at("outcome", at);
  return hit !== undefined && hit.payload.attribute === true && nounAhead(reading, hit.end);
}

/** Whose the people of a body or state are: by the adjective of its name, else by the state. */
function sideOfOwner(reading: Reading, from: number, to: number): Side | null {
  for (let at = from; at < to; at += 1) {
    const side = sideOf(reading, at) ?? sideOfParty(reading.actorHit(at)?.payload.code ?? null);
    if (side) return side;
  }
  return null;
}

/** "ten of them were women": the noun that tells who they are follows. */
function predicateNoun(reading: Reading, end: number): Hit<GroupNoun> | null {
  for (let at = end; at < end + 3; at += 1) {
    const noun = reading.at("group", at);
    if (noun) return noun.payload.alone === null ? noun : null;
    if (reading.tokens[at]?.kind !== "word") return null;
  }
  return null;
}

/** A second noun narrows the first ("9 wounded civilians", "five of its soldiers"); a third kind begins a new phrase. */
function joinsPhrase(noun: Hit<GroupNoun>, nouns: number, group: Group | null): boolean {
  return (
    nouns === 0 ||
    group === "people" ||
    noun.payload.group === group ||
    noun.payload.group === "people" ||
    noun.payload.alone === null
  );
}

function narrower(known: Group | null, next: Group): Group {
  return known === null || known === "people" ? next : known;
}

function sideOf(reading: Reading, at: number): Side | null {
  const hit = reading.at("side", at);
  return hit?.payload.weight === "adjective" ? hit.payload.side : null;
}

/** The outcome that a noun within a span tells. */
export function outcomeWithin(
  reading: Reading,
  span: { readonly start: number; readonly end: number },
): Outcome | null {
  for (let at = span.start; at < span.end; at += 1) {
    const outcome = reading.at("group", at)?.payload.outcome;
    if (outcome) return outcome;
  }
  return null;
}

/** "200 Armenian and Azerbaijani soldiers": the token after the second adjective, or -1. */
function rivalEnd(reading: Reading, { end, payload }: Hit<{ readonly side: Side }>): number {
  const joint = reading.at("conjunction", end)?.end;
  const second = joint === undefined ? undefined : reading.at("side", joint);
  const isRival =
    second?.payload.weight === "adjective" &&
    second.payload.side !== payload.side &&
    !reading.at("group", joint ?? end);
  return second && isRival && nounAhead(reading, second.end) ? second.end : -1;
}

/** "8 Armenian and 5 Azerbaijani soldiers": the adjective's noun stands behind the next number. */
function sharesNounAhead(reading: Reading, at: number): boolean {
  const conjunction = reading.at("conjunction", at);
  const numeral = reading.numeral(conjunction?.end ?? (reading.isConjoined(at) ? at : -1));
  return numeral !== undefined && nounAhead(reading, numeral.end);
}

/** Whether a noun for people follows, after adjectives and fillers at the most. */
function nounAhead(reading: Reading, from: number): boolean {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    if (reading.at("group", at)) return true;
    const skip = reading.at("side", at) ?? reading.cueAt("fillers", at) ?? reading.cueAt("of", at);
    if (!skip && !reading.isAdjective(at)) return false;
    at = skip?.end ?? at + 1;
  }
  return false;
}
