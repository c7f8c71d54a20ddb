import { PARTIES } from "./actors.ts";
import { crossesClause, separated } from "./clauses.ts";
import type { Group, Outcome, Side } from "./fact.ts";
import type { Figure } from "./figure.ts";
import type { Reading } from "./reading.ts";

/** Whose people a state's own are. */
export const SIDES: Readonly<Record<string, Side>> = {
  AM: "armenian",
  NK: "armenian",
  AZ: "azerbaijani",
  RU: "russian",
};

const PARTY_SIDES: ReadonlySet<Side> = new Set(["armenian", "azerbaijani"]);

/** Tokens between a count and the enemy who is named as the one who loses. */
const ENEMY_REACH = 18;
/** Tokens between a count and the words that tell whose people it counts. */
const OWNER_REACH = 6;
/** Tokens between the head of a clause and what its verb counts. */
const HEAD_REACH = 14;

/** What somebody else does to them. */
const HARMED: ReadonlySet<Outcome> = new Set(["killed", "injured", "killed-or-injured"]);

/** Whether people of a group can be of either side wherever they are. */
export function isInUniform(group: Group): boolean {
  return group === "soldiers" || group === "police" || group === "peacekeepers";
}

/** Whose the places are that a sentence names, if they are all one side's. */
export function placeOf(reading: Reading): Side | null {
  const sides = new Set<Side>();
  for (const { payload } of reading.all("side")) if (payload.weight === "place") sides.add(payload.side);
  const [only] = sides;
  return sides.size === 1 ? (only ?? null) : null;
}

/** Whose people a party's own are; null for anybody else. */
export function sideOfParty(actor: string | null): Side | null {
  return actor !== null && PARTIES.has(actor) ? (SIDES[actor] ?? null) : null;
}

/** Whose they are: the noun's adjective, the claimant's own or its enemy's, or those of the place. */
export function sideOf(
  reading: Reading,
  figure: Figure,
  actor: string | null,
  isRecalled: boolean,
): Side | null {
  const { unit, word, group, outcome } = figure;
  const voice = sideOfParty(actor ?? reading.home);
  if (unit.side === null && voice && (isEnemys(reading, unit.start) || hasEnemyBehind(reading, figure)))
    return enemyOf(voice);
  // "Azerbaycan 44, Ermenistan 12 esiri iade etti": the name right before the number is that of the giver.
  const isGiversOwn = word?.payload.giver && reading.headLast && isNamedRightBefore(reading, unit.start);
  const culprit = word?.payload.inflicts ? subjectBefore(reading, unit.start) : null;
  if (culprit) return enemyOf(culprit);
  const owner = isGiversOwn
    ? null
    : (unit.side ??
      ownerOf(reading, unit.start) ??
      ownerBehind(reading, unit.end) ??
      sharedBehind(reading, unit));
  if (owner) return owner;
  const foreign = reading.actorHit(unit.end);
  if (foreign?.payload.kind === "adjective" && !SIDES[foreign.payload.code]) return "other";
  if (group === "peacekeepers") return "russian";
  const party = sideOfParty(actor ?? (word?.payload.enemy ? reading.home : null));
  // "Baku has released eight captives, Yerevan says": the other side's of whoever does it.
  const doer = word?.payload.enemy && word.start < unit.start ? sideBeforeWord(reading, word.start) : null;
  if (doer === "armenian" || doer === "azerbaijani") return enemyOf(doer);
  if (word?.payload.enemy && party) return enemyOf(party);
  const giver = !word?.payload.giver
    ? null
    : reading.headLast
      ? (subjectBefore(reading, unit.start) ?? sideOfHead(reading, unit.start))
      : (sideRightBefore(reading, word.start) ??
        sideBehindWord(reading, word.start, Math.max(word.end, unit.start)) ??
        sideBeforeWord(reading, word.start));
  if (giver) return enemyOf(giver);
  const loser = word?.payload.loser
    ? (sideBehindWord(reading, word.start, unit.start) ??
      sideBeforeWord(reading, Math.min(word.start, unit.start)))
    : null;
  if (loser) return loser;
  // "علييف: بلاده خسرت 2783": the loser stands before the verb as the speaker's own.
  const isOwnLoss =
    word?.payload.loser === true &&
    reading.cues("own").some(({ end }) => end <= word.start && word.start - end <= 1);
  if (isOwnLoss && party) return party;
  const own =
    unit.own ||
    reading
      .cues("own")
      .some(
        (cue) =>
          cue.start >= unit.end && cue.start - unit.end <= 4 && !reading.at("conjunction", cue.start - 1),
      );
  if (own && actor) return SIDES[actor] ?? "other";
  // "Our soldier": of the country whose outlet tells it.
  if (own && voice && reading.headLast) return voice;
  // "Armenian mines have killed 197 of our citizens": the subject is no owner.
  const isStruck =
    word !== null && word.end <= unit.start && HARMED.has(word.payload.outcome) && !word.payload.loser;
  const subject = own && !isStruck ? onlySideBefore(reading, unit.start) : null;
  if (subject) return subject;
  // "hayatını kaybeden Azerbaycan askerlerinin sayısı 2908": whose they are stands within the total's name.
  const isWithin = word !== null && word.start < unit.start && word.end > unit.end;
  // "brings to four the number of Armenian soldiers killed": the same behind the number.
  const named = isWithin
    ? sideWithin(reading, unit.end, word.end)
    : word?.payload.loose
      ? sideWithin(reading, word.start, unit.start)
      : null;
  if (named) return named;
  // A party that recalls an earlier war counts its own; else only inhabitants are surely those of the place.
  const isOfPlace = group === "civilians" || group === "children" || group === "women";
  if (isRecalled && (party || !isOfPlace)) return party;
  // Who holds captives counts the other side's.
  if ((outcome === "captured" || outcome === "released") && actor === "AZ") return "armenian";
  const place = nearestPlace(reading, unit.start, unit.end);
  const inUniform = isInUniform(group);
  // "five captives are still held in Azerbaijan": the place is their holder's.
  if (outcome === "captured" && place === "azerbaijani") return "armenian";
  if (party) return place && !inUniform && actor !== "AZ" && actor !== "NK" ? place : party;
  if (inUniform && actor === "RU" && reading.cues("own").length > 0) return "russian";
  if (outcome === "displaced" || outcome === "evacuated") return place;
  return inUniform ? null : place;
}

/** "Ереван передал Баку двоих": a name right before the verb is its subject, whatever has one form for all cases behind it. */
function sideRightBefore(reading: Reading, at: number): Side | null {
  const hit = reading.actorHits.find(({ end, payload }) => end === at && payload.kind === "name");
  return hit && !reading.endsPlace(hit.start) ? sideOfParty(hit.payload.code) : null;
}

function isNamedRightBefore(reading: Reading, at: number): boolean {
  return reading.actorHits.some(({ end, payload }) => end === at && payload.kind === "name");
}

/** "استعادت يريفان 32 من جنودها": their own people are those of the only side that is named before. */
function onlySideBefore(reading: Reading, at: number): Side | null {
  const named = new Set(
    reading.actorHits.flatMap(({ start, payload }) => (start < at ? (sideOfParty(payload.code) ?? []) : [])),
  );
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** The side that an adjective of people tells between two tokens: "Azerbaijani soldiers", not "the Karabakh war". */
function sideWithin(reading: Reading, from: number, to: number): Side | null {
  const hit = reading
    .all("side")
    .find(
      ({ start, end, payload }) =>
        start >= from &&
        end <= to &&
        payload.weight === "adjective" &&
        ((reading.at("group", start) ?? reading.at("group", end)) !== undefined ||
          (reading.demonym === "after" && reading.all("group").some((noun) => noun.end === start))),
    );
  return hit?.payload.side ?? null;
}

/** "خسرت أذربيجان 2855 جنديا": the subject between the verb and those it has lost. */
function sideBehindWord(reading: Reading, from: number, to: number): Side | null {
  // "handed over to Armenia 15 captives": who is handed them is no subject.
  const hit = reading.actorHits.find(
    ({ start, end, payload }) =>
      start > from && end <= to && payload.kind !== "oblique" && !reading.endsPlace(start),
  );
  return hit ? sideOfParty(hit.payload.code) : null;
}

/** "The Armenian army has lost 550", "Baku says it lost 50": the people are the subject's. */
function sideBeforeWord(reading: Reading, at: number): Side | null {
  const isBefore = ({ end }: { readonly end: number }): boolean =>
    end <= at && at - end <= 4 && !crossesClause(reading, end, at);
  // "In Karabakh the country's forces have lost 31": where it happened is no subject.
  const isPlace = (start: number): boolean => reading.endsPlace(start);
  const named = reading.actorHits.findLast(
    (hit) => isBefore(hit) && sideOfParty(hit.payload.code) !== null && !isPlace(hit.start),
  );
  const hit = reading
    .all("side")
    .findLast(
      (side) =>
        isBefore(side) && !isPlace(side.start) && !(reading.headLast && side.payload.weight === "place"),
    );
  if (named && named.start >= (hit?.start ?? 0)) return sideOfParty(named.payload.code);
  return hit?.payload.side ?? (reading.headLast ? sideOfHead(reading, at) : null);
}

/** "Bakü, 44 günlük savaşta 2900 askerini yitirdi": where the verb comes last its subject stands at the head, before a comma. */
function sideOfHead(reading: Reading, at: number): Side | null {
  // "Azerbaycan'ın üç askeri alıkoyduğu": right before the number a genitive is the subject, too.
  const head = reading.actorHits.findLast(
    ({ start, end }) => end === at || (end < at && !reading.isOblique(start, end)),
  );
  if (!head || at - head.end > HEAD_REACH) return null;
  const from = reading.tokens[head.end]?.norm === "," ? head.end + 1 : head.end;
  return crossesClause(reading, from, at) ? null : sideOfParty(head.payload.code);
}

/** "The enemy has lost 36 drones, and its losses are over 400": whose the losses are. */
export function isEnemys(reading: Reading, start: number): boolean {
  return reading
    .cues("enemy")
    .some(
      (hit) =>
        hit.start < start &&
        start - hit.end <= ENEMY_REACH &&
        !separated(reading, hit.end - 1, start - 1, true),
    );
}

/** "Up to 120 dead and wounded the enemy has lost": named behind the figure as the one who lost them. */
function hasEnemyBehind(reading: Reading, { unit, word }: Figure): boolean {
  const end = Math.max(unit.end, word?.end ?? 0);
  return reading
    .cues("enemy")
    .some(({ start }) => start >= end && start - end <= 1 && !crossesClause(reading, end, start));
}

/** Which party is the subject that opens the clause of a count: "Ermənistan silahlı qüvvələri | 4 sakini öldürüb". */
function subjectBefore(reading: Reading, at: number): Side | null {
  const subject = reading.actorHits.findLast(
    ({ start, end, payload }) =>
      payload.kind === "name" && end <= at && at - end <= 4 && !reading.isOblique(start, end),
  );
  return subject && !crossesClause(reading, subject.end, at) ? sideOfParty(subject.payload.code) : null;
}

function enemyOf(side: Side): Side {
  return side === "armenian" ? "azerbaijani" : "armenian";
}

/** "Azerbaycan ordusundan 4 asker": whose people the words before a count tell. */
function ownerOf(reading: Reading, start: number): Side | null {
  const owner = reading.all("side").findLast(({ start: from, end, payload }) => {
    const gap = start - end;
    // "eleven killed on the Azerbaijani side, five …": where it stands behind its own, only one that opens a clause looks ahead.
    if (reading.demonym === "after" && reading.tokens[from - 1]?.kind === "word") return false;
    // "223 perished on the Karabakh side and 192 …"
    if (!reading.headLast && isToldBehind(reading, from)) return false;
    return payload.weight === "owner" && from < start && gap <= OWNER_REACH && gap >= -5;
  });
  return owner?.payload.side ?? null;
}

/** Whether a noun for people or what happened to them ends at a token. */
function isToldBehind(reading: Reading, at: number): boolean {
  const ends = ({ end }: { readonly end: number }): boolean => end === at;
  return reading.all("outcome").some(ends) || reading.all("group").some(ends);
}

/** "230 dead in the ranks of the Armenian army": the same behind the count, where the head of a phrase is not its last word. */
function ownerBehind(reading: Reading, end: number): Side | null {
  if (reading.headLast) return null;
  const owner = reading
    .all("side")
    .find(
      ({ start, payload }) => payload.weight === "owner" && start >= end - 1 && start - end <= OWNER_REACH,
    );
  return owner && !crossesClause(reading, end, owner.start) ? owner.payload.side : null;
}

/** "65 civils et 25 militaires azerbaïdjanais": behind two counts that "and" joins the demonym is that of both. */
function sharedBehind(reading: Reading, unit: Figure["unit"]): Side | null {
  if (reading.demonym !== "after" || unit.group === null || !unit.numbered) return null;
  const second = reading.numeral(reading.at("conjunction", unit.end)?.end ?? -1);
  if (!second || (second.count ?? 0) < 2) return null;
  const side = reading.at("side", reading.at("group", second.end)?.end ?? -1)?.payload;
  return side?.weight === "adjective" && PARTY_SIDES.has(side.side) ? side.side : null;
}

/** The side of the place nearest to a count, or null. */
export function nearestPlace(reading: Reading, start: number, end: number): Side | null {
  let best: { readonly side: Side; readonly distance: number } | null = null;
  for (const hit of reading.all("side")) {
    if (hit.payload.weight !== "place" || separated(reading, hit.start, start)) continue;
    const distance = hit.start >= end ? hit.start - end : start - hit.start + 6;
    if (distance < 26 && (!best || distance < best.distance)) best = { side: hit.payload.side, distance };
  }
  return best?.side ?? null;
}
