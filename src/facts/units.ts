import type { Bound, Group, Side } from "./fact.ts";
import type { GroupNoun } from "./language.ts";
import { isNamePart, nameEnd } from "./names.ts";
import type { Hit } from "./patterns.ts";
import type { Phrase } from "./people-phrase.ts";
import { readPhrase } from "./people-phrase.ts";
import type { Reading } from "./reading.ts";
import type { Things, Unit } from "./unit.ts";

/** The counts of people in a sentence, in order, and those of things. */
export function findUnits(reading: Reading): { units: Unit[]; things: Things[] } {
  const units: Unit[] = [];
  const things: Things[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    // "Among the 192 dead is one civilian": the whole is no figure of its own.
    const part = reading.cueAt("part", at);
    if (part && part.end - part.start > 2) {
      at = part.end;
      continue;
    }
    const numeral = reading.numeral(at);
    if (numeral) {
      const phrase = readPhrase(reading, numeral.end, true);
      // "340 բնակիչներից 112-ը": those of whom a part is told are no figure of their own.
      if (
        phrase.outcome === null &&
        reading.cueAt("part", phrase.end - 1)?.end === phrase.end &&
        reading.numeral(phrase.end) &&
        !reading.all("outcome").some((hit) => hit.start < at && hit.end >= at)
      ) {
        at = phrase.end;
        continue;
      }
      if (
        phrase.group !== null ||
        phrase.side !== null ||
        phrase.outcome !== null ||
        phrase.partOfKnown ||
        numeral.share ||
        groupBefore(reading, at) !== null ||
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
    if (reading.isIndefinite(at)) {
      const phrase = readPhrase(reading, at + 1, true);
      if (phrase.isOne) {
        units.push(makeUnit(reading, at, ONE, phrase));
        at = phrase.end;
        continue;
      }
    }
    const noun = reading.at("group", at);
    // "ոստիկանության երկու աշխատակից": whose people they are stands before the number.
    if (noun && reading.headLast && spansNumber(reading, noun)) {
      at += 1;
      continue;
    }
    if (noun && isRankOf(reading, units.at(-1), at, noun.end)) {
      at = noun.end;
      continue;
    }
    if (noun && reading.at("outcome", at)?.payload.victims !== "after") {
      const phrase = readPhrase(reading, at, false);
      if (phrase.alone !== null)
        units.push(
          withName(
            reading,
            makeUnit(reading, at, { count: phrase.alone, countMax: null, bound: null }, phrase),
          ),
        );
      else if (phrase.numeral) units.push(makeUnit(reading, at, phrase.numeral, phrase));
      at = Math.max(phrase.end, at + 1);
      continue;
    }
    at += 1;
  }
  return { units, things };
}

function spansNumber(reading: Reading, { start, end }: Hit<GroupNoun>): boolean {
  for (let at = start + 1; at < end - 1; at += 1) if (reading.numeral(at)) return true;
  return false;
}

/** The group of people that are named around their number. */
function groupAround(reading: Reading, at: number): Group | null {
  for (let start = at - 1; start >= Math.max(0, at - 3); start -= 1) {
    const hit = reading.at("group", start);
    if (hit && hit.end > at + 1) return hit.payload.group;
  }
  return null;
}

/** "Lieutenant Name Surname": the name behind a rank belongs to it. */
function withName(reading: Reading, unit: Unit): Unit {
  return reading.tokens[unit.end]?.cased ? { ...unit, end: nameEnd(reading, unit.end) } : unit;
}

/** "Bir hərbçimiz, gizir Ad Soyad": behind the comma stands who the one is that has been counted. */
function isRankOf(reading: Reading, last: Unit | undefined, start: number, end: number): boolean {
  // "among them the commander of the unit, Captain Name": a rank behind an office counts nobody more.
  if (!reading.headLast)
    return (
      reading.tokens[start - 1]?.norm === "," &&
      startsName(reading, end) &&
      (reading.all("role").some((role) => role.end === start - 1) || isIncluded(reading, last, start))
    );
  if (last?.count !== 1 || start - last.end > 2) return false;
  return reading.tokens[last.end]?.norm === "," && startsName(reading, end);
}

/** "including the head of the unit, Captain Name": words that tell who is included stand before the rank. */
function isIncluded(reading: Reading, last: Unit | undefined, start: number): boolean {
  return reading
    .cues("part")
    .some(({ end }) => end < start - 2 && start - end <= INCLUDED && (last?.end ?? 0) <= end);
}

/** Tokens between "including" and a rank in apposition at the most. */
const INCLUDED = 9;

/** Whether a person's name stands at a token. */
export function startsName(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.capital === true && isNamePart(reading, at);
}

/** What an indefinite article counts. */
const ONE = { count: 1, countMax: null, bound: null } as const;

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
  const elided = reading.numeral(start)?.elided === true;
  const isPredicate = elided && phrase.outcome !== null && phrase.group === "people";
  return {
    start,
    end: Math.max(phrase.end, reading.numeral(start)?.end ?? 0),
    count: numeral.count,
    countMax: numeral.countMax,
    bound:
      numeral.count === null
        ? "vague"
        : (boundAround(reading, start, phrase.end) ?? numeral.bound ?? "exact"),
    // "511-ը վիրավոր են": behind a number whose noun is left out a noun that tells the outcome is what is said of them.
    group: isPredicate
      ? null
      : ((phrase.group === "people" ? groupAround(reading, start) : null) ??
        phrase.group ??
        groupBefore(reading, start)),
    outcome: phrase.outcome,
    side:
      phrase.side ??
      (elided ? (sideAt(reading, phrase.end) ?? sideAt(reading, phrase.end - 1)) : null) ??
      ownerBefore(reading, start),
    own: phrase.own,
    partOfKnown: phrase.partOfKnown || reading.numeral(start)?.share === true,
    partitive: reading.numeral(start)?.partitive === true,
    elided,
    numbered,
  };
}

/** "երկուսը ֆրանսիացի են": whose they are is said of those whose noun is left out. */
function sideAt(reading: Reading, at: number): Side | null {
  const hit = reading.at("side", at);
  return hit?.payload.weight === "adjective" && reading.isFunctionWord(hit.end) ? hit.payload.side : null;
}

/** "Sülhməramlıların beşi", "hərbçilərdən ikisi": those of whom the number is a part stand before it. */
function groupBefore(reading: Reading, start: number): Group | null {
  if (reading.numeral(start)?.partitive !== true) return null;
  return reading.all("group").find((hit) => hit.end === start)?.payload.group ?? null;
}

/** "Fransanın iki jurnalisti", "Azərbaycan ordusunun azı 5 əsgəri": whose they are stands before the number, where a demonym does. */
function ownerBefore(reading: Reading, start: number): Side | null {
  if (reading.demonym !== "before") return null;
  // "Ermenistan sınır muhafızlarından 3'ü": before the noun of those of whom the number is a part.
  const whole =
    reading.numeral(start)?.partitive === true && reading.all("group").find((hit) => hit.end === start);
  if (whole) return sideEndingAt(reading, whole.start);
  const bound = reading.all("bound").find((hit) => hit.end === start);
  return sideEndingAt(reading, bound?.start ?? start);
}

function sideEndingAt(reading: Reading, end: number): Side | null {
  const owner = reading.all("side").find((hit) => hit.end === end && hit.payload.weight === "adjective");
  return owner?.payload.side ?? null;
}

/** The bound told right before the number, or after the number or its noun. */
function boundAround(reading: Reading, start: number, end: number): Bound | null {
  let best: Hit<{ readonly bound: Bound; readonly position: string }> | null = null;
  for (const hit of reading.all("bound")) {
    const gap = start - hit.end;
    // "handed over 32": the word belongs to the verb.
    if (reading.at("outcome", hit.start - 1)?.end === hit.end) continue;
    if (
      hit.payload.position === "before" &&
      gap >= 0 &&
      gap <= 1 &&
      // "one at the least | and were wounded seven"
      !(gap === 1 && reading.isConjoined(hit.end)) &&
      (!best || hit.end - hit.start > best.end - best.start)
    )
      best = hit;
    if (hit.payload.position === "after" && hit.start >= start && hit.start <= end + 1) best ??= hit;
  }
  return best?.payload.bound ?? null;
}
