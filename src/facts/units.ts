import type { Bound, Group, Outcome, Side } from "./fact.ts";
import type { GroupNoun, Token } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";

/** A count with the noun that it counts, before it is known what happened to them. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly count: number | null;
  readonly countMax: number | null;
  readonly bound: Bound;
  /** Null where the noun is left out. */
  readonly group: Group | null;
  /** The outcome that the noun itself tells. */
  readonly outcome: Outcome | null;
  readonly side: Side | null;
  /** Whether the noun's possessive makes them the speaker's. */
  readonly own: boolean;
  /** Whether the noun is followed by "of them" or "of the dead". */
  readonly partOfKnown: boolean;
  /** Whether a numeral stands there; else the noun counts by its form. */
  readonly numbered: boolean;
}

/** A numeral's or an unknown noun's count of things: it stands between figures without being one. */
export interface Things {
  readonly start: number;
  readonly end: number;
}

/** The counts of people in a sentence, in order, and those of things. */
export function findUnits(reading: Reading): { units: Unit[]; things: Things[] } {
  const units: Unit[] = [];
  const things: Things[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const numeral = reading.numeral(at);
    if (numeral) {
      const phrase = readPhrase(reading, numeral.end, true);
      if (
        phrase.group !== null ||
        phrase.outcome !== null ||
        phrase.partOfKnown ||
        isElided(reading, phrase.end)
      ) {
        units.push(makeUnit(reading, at, numeral, phrase));
        at = phrase.end;
      } else {
        things.push({ start: at, end: numeral.end });
        at = numeral.end;
      }
      continue;
    }
    const noun = reading.at("group", at);
    if (noun && reading.at("outcome", at)?.payload.victims !== "after") {
      const phrase = readPhrase(reading, at, false);
      if (phrase.alone !== null)
        units.push(makeUnit(reading, at, { count: phrase.alone, countMax: null, bound: null }, phrase));
      else if (phrase.numeral) units.push(makeUnit(reading, at, phrase.numeral, phrase));
      at = Math.max(phrase.end, at + 1);
      continue;
    }
    at += 1;
  }
  return { units, things };
}

interface Phrase {
  readonly end: number;
  readonly group: Group | null;
  readonly outcome: Outcome | null;
  readonly side: Side | null;
  readonly own: boolean;
  readonly partOfKnown: boolean;
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
function readPhrase(reading: Reading, from: number, numbered: boolean): Phrase {
  let end = from;
  let group: Group | null = null;
  let outcome: Outcome | null = null;
  let side: Side | null = null;
  let own = false;
  let partOfKnown = false;
  let alone: 1 | 2 | null = null;
  let numeral: Phrase["numeral"] = null;
  let nouns = 0;
  for (let at = from; at < reading.tokens.length && at - from < 14; ) {
    const noun = reading.at("group", at);
    const partAfter = reading.cueAt("partAfter", at);
    const adjective = reading.at("side", at);
    if (reading.cueAt("own", at)) own = true;
    if (
      noun &&
      (nouns === 0 || (at === end && !isConjoined(reading.tokens[at]))) &&
      nouns < 3 &&
      joinsPhrase(noun, nouns, group)
    ) {
      if (nouns === 0) alone = noun.payload.alone;
      group = narrower(group, noun.payload.group);
      outcome ??= noun.payload.outcome ?? null;
      side ??= noun.payload.side ?? sideOf(reading, at);
      nouns += 1;
      at = noun.end;
      end = at;
    } else if (partAfter && nouns === 0) {
      partOfKnown = true;
      outcome = outcomeWithin(reading, partAfter) ?? outcome;
      at = partAfter.end;
      end = at;
    } else if (
      adjective?.payload.weight === "adjective" &&
      (nouns > 0 || nounAhead(reading, adjective.end))
    ) {
      side ??= adjective.payload.side;
      at = adjective.end;
      end = at;
    } else if (
      !numbered &&
      nouns > 0 &&
      numeral === null &&
      alone !== 1 &&
      reading.numeral(at)?.count === 2
    ) {
      numeral = reading.numeral(at) ?? null;
      at = reading.numeral(at)?.end ?? at + 1;
      end = at;
    } else {
      const skip = reading.cueAt("of", at) ?? reading.cueAt("others", at) ?? reading.cueAt("fillers", at);
      if (!skip) break;
      const isOf = reading.cueAt("of", at) !== undefined;
      if (isOf && (nouns > 1 || !nounAhead(reading, skip.end) || reading.numeral(skip.end))) break;
      at = skip.end;
      if (!isOf) end = at;
      else if (nouns === 0 || reading.at("group", at) || reading.at("side", at)) end = at;
    }
  }
  if (partOfKnown && group === null) group = predicateGroup(reading, end);
  return { end, group, outcome, side, own, partOfKnown, alone, numeral };
}

/** "ten of them were women": the noun that tells who they are follows. */
function predicateGroup(reading: Reading, end: number): Group | null {
  for (let at = end; at < end + 3; at += 1) {
    const noun = reading.at("group", at);
    if (noun) return noun.payload.alone === null ? noun.payload.group : null;
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

/** Whether a conjunction is written together with the word, as Arabic does. */
export function isConjoined(token: Token | undefined): boolean {
  return token?.norm.startsWith("و") === true && token.forms[1] === token.norm.slice(1);
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

/** Whether a noun for people follows, after adjectives and fillers at the most. */
function nounAhead(reading: Reading, from: number): boolean {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    if (reading.at("group", at)) return true;
    const skip = reading.at("side", at) ?? reading.cueAt("fillers", at) ?? reading.cueAt("of", at);
    if (!skip) return false;
    at = skip.end;
  }
  return false;
}

/** After a number whose noun is left out only a word of grammar, an outcome or a mark can follow. */
function isElided(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return true;
  if (token.kind === "mark") return ",;.:!?)؟-–—".includes(token.norm) || '"”»'.includes(token.norm);
  return (
    reading.isFunctionWord(at) ||
    reading.at("outcome", at) !== undefined ||
    reading
      .all("cue")
      .some(
        (hit) => hit.start === at && ["others", "part", "partAfter", "clause", "agent"].includes(hit.payload),
      )
  );
}

function makeUnit(
  reading: Reading,
  start: number,
  numeral: { readonly count: number | null; readonly countMax: number | null; readonly bound: Bound | null },
  phrase: Phrase,
): Unit {
  const numbered = reading.numeral(start) !== undefined || phrase.numeral !== null;
  return {
    start,
    end: Math.max(phrase.end, reading.numeral(start)?.end ?? 0),
    count: numeral.count,
    countMax: numeral.countMax,
    bound:
      numeral.count === null
        ? "vague"
        : (boundAround(reading, start, phrase.end) ?? numeral.bound ?? "exact"),
    group: phrase.group,
    outcome: phrase.outcome,
    side: phrase.side,
    own: phrase.own,
    partOfKnown: phrase.partOfKnown,
    numbered,
  };
}

/** The bound told right before the number, or after the number or its noun. */
function boundAround(reading: Reading, start: number, end: number): Bound | null {
  let best: Hit<{ readonly bound: Bound; readonly position: string }> | null = null;
  for (const hit of reading.all("bound")) {
    const gap = start - hit.end;
    if (
      hit.payload.position === "before" &&
      gap >= 0 &&
      gap <= 1 &&
      (!best || hit.end - hit.start > best.end - best.start)
    )
      best = hit;
    if (hit.payload.position === "after" && hit.start >= start && hit.start <= end + 1) best ??= hit;
  }
  return best?.payload.bound ?? null;
}
