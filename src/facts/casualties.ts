import { PARTIES } from "./actors.ts";
import { separated } from "./clauses.ts";
import type { Discourse, Teller } from "./discourse.ts";
import type { CasualtyFact, Claimant, Group, Side } from "./fact.ts";
import type { Figure } from "./figure.ts";
import { SIGNED } from "./figure-lists.ts";
import { goesOn, isBackground } from "./figure-period.ts";
import { isEnemys, isInUniform, nearestPlace, SIDES, sideOf, sideOfParty } from "./figure-side.ts";
import { readFigures } from "./figures.ts";
import type { Frame } from "./frame.ts";
import { frameAt, isClaim } from "./frame.ts";
import type { Reading } from "./reading.ts";
import { isOfKarabakh } from "./role-owner.ts";
import type { Speaker } from "./speakers.ts";

/** A casualty fact with the rule that read it; `partOf` counts within the sentence, "known" points to an earlier one. */
export interface CasualtyDraft {
  readonly fact: CasualtyFact;
  readonly partOf: number | "known" | null;
  /** Whether the outcome is that of the figure of an earlier sentence that it is a part of. */
  readonly inheritsOutcome: boolean;
  /** Whether its noun is left out. */
  readonly isElided: boolean;
  readonly rule: string;
}

/** What an outlet tells in words of its own. */
const OWN_WORD = { claimant: { actor: null, name: null }, via: null } as const;

/** The casualty figures of a sentence with their claimants. `year` is the report's, null where it is not known. */
export function readCasualties(
  reading: Reading,
  frames: readonly Frame[],
  discourse: Discourse,
  year: number | null,
): CasualtyDraft[] {
  const figures = readFigures(reading);
  const drafts: CasualtyDraft[] = [];
  const places = new Map<number, number>();
  const claims = frames.filter(isClaim);
  const isOfBoth = reading.cues("both").length > 0;
  const isUntold = claims.every((frame) => frame.speaker === null && !frame.explicit);
  const teller = isUntold && !isOfBoth ? discourse.teller : null;
  for (const [index, read] of figures.entries()) {
    const { rule } = read;
    const figure = withGroupBefore(reading, read, drafts.length === 0 ? discourse : null);
    const frame = frameAt(claims, figure.unit.start);
    if (frame?.kind === "deny") continue;
    if (discourse.isElsewhere && goesOnElsewhere(reading, figure)) continue;
    places.set(index, drafts.length);
    const parent = typeof figure.partOf === "number" ? (places.get(figure.partOf) ?? null) : figure.partOf;
    const inherited = typeof parent === "number" ? drafts[parent]?.fact : undefined;
    const signer = rule === SIGNED ? signerOf(reading, figure) : null;
    const fact = makeFact(
      reading,
      figure,
      (isUntold ? tellerOf(figure, teller) : frame) ?? null,
      year,
      thirdDoer(frames, figure),
    );
    const told =
      sideOfParty(signer) ??
      (figure.word?.payload.giver || figure.word?.payload.inflicts || figure.word?.payload.loser
        ? fact.side
        : null) ??
      figure.unit.side ??
      inherited?.side ??
      elidedSide(figures, index) ??
      listedSide(figures, index) ??
      fact.side ??
      besideOf(reading, drafts, figure, fact) ??
      sideBefore(reading, discourse, fact);
    const isNobodys =
      countsRivals(reading, figure.unit) || (figure.unit.side === null && isOfBothSides(reading, figure));
    const side = isNobodys ? null : told;
    const isOfSameTime =
      (goesOn(reading) && discourse.isRecalled) || staysRecalled(reading, figures, index, drafts);
    const period = isOfSameTime ? "background" : (inherited?.period ?? fact.period);
    const isOutlets = isUntold && reading.marksHearsay;
    drafts.push({
      fact: { ...fact, ...(isOutlets ? OWN_WORD : claimOf(signedBy(signer, fact), inherited)), side, period },
      partOf: parent,
      inheritsOutcome: figure.outcome === null,
      isElided: isElided(figure),
      rule: figure.rule,
    });
  }
  return drafts;
}

/** "On both sides dozens of soldiers were killed": the count right behind is nobody's own. */
function isOfBothSides(reading: Reading, { unit }: Figure): boolean {
  return (
    reading.headLast && reading.cues("both").some(({ end }) => end <= unit.start && unit.start - end <= 3)
  );
}

/** "200 Armenian and Azerbaijani soldiers", "30,000 Armenians and Azerbaijanis". */
function countsRivals(reading: Reading, unit: Figure["unit"]): boolean {
  if (!unit.numbered) return false;
  const sides = reading.all("side").filter(({ payload }) => payload.weight === "adjective");
  return sides.some(({ start, end, payload }) => {
    const joint = start >= unit.start && end <= unit.end ? reading.at("conjunction", end)?.end : undefined;
    return sides.some((other) => other.start === joint && other.payload.side !== payload.side);
  });
}

/** A part whose own words tell nobody's is the word of the one who states its whole. */
function claimOf(
  fact: CasualtyFact,
  whole: CasualtyFact | undefined,
): Pick<CasualtyFact, "claimant" | "via"> {
  const isOpen = fact.claimant.actor === null && fact.claimant.name === whole?.claimant.name;
  const { claimant, via } = isOpen && whole ? whole : fact;
  return { claimant, via };
}

/** "Four soldiers were killed. Another is wounded": the noun left out is that of the sentence before. */
function withGroupBefore(reading: Reading, figure: Figure, discourse: Discourse | null): Figure {
  const { unit, group, word } = figure;
  if (!discourse?.group || unit.group !== null || group !== "people" || word?.payload.loose) return figure;
  const isAdded = reading.cues("additive").some(({ end }) => end === unit.start);
  return unit.elided || unit.partOfKnown || isAdded ? { ...figure, group: discourse.group } : figure;
}

/** "A bus overturned. Six people were killed": neither a place of the war nor who they are tells that it is of the war. */
function goesOnElsewhere(reading: Reading, { group }: Figure): boolean {
  return PRIVATE_PEOPLE.has(group) && reading.all("side").every(({ payload }) => payload.weight !== "place");
}

const PRIVATE_PEOPLE: ReadonlySet<Group> = new Set(["people", "children", "women", "men"]);

/** Whether the noun is left out: a total's name or an outcome's noun stands for one. */
function isElided({ unit, word }: Figure): boolean {
  return unit.group === null && unit.outcome === null && word?.payload.loose !== true;
}

/** "In the war 93 were killed, 454 wounded": the second is as long ago as the first, unless a time is told between them. */
function staysRecalled(
  reading: Reading,
  figures: readonly Figure[],
  index: number,
  drafts: readonly CasualtyDraft[],
): boolean {
  const figure = figures[index];
  if (!figure || drafts.at(-1)?.fact.period !== "background") return false;
  const ends = figures.slice(0, index).map(({ unit }) => unit.end);
  const from = Math.max(0, ...ends.filter((end) => end <= figure.unit.start));
  const to = (figure.word?.end ?? figure.unit.end) + 2;
  const isTimed = [...reading.cues("current"), ...reading.cues("since")].some(
    (hit) => hit.start >= from && hit.start < to,
  );
  const isApart = figure.rule !== SIGNED && separated(reading, from, figure.unit.start);
  return !isTimed && figure.unit.start - from <= 5 && !isApart;
}

/** "370 Azerbaijani soldiers were killed and dozens wounded": the noun left out is the one before. */
function elidedSide(figures: readonly Figure[], index: number): Side | null {
  const [figure, previous] = [figures[index], figures[index - 1]];
  const isElided = figure?.unit.group === null && figure.unit.outcome === null && !figure.unit.own;
  return isElided && previous?.partOf === null ? previous.unit.side : null;
}

/** "Two Azerbaijani policemen and a civilian were killed in Shusha": the next of a list is of the same people, wherever it was. */
function listedSide(figures: readonly Figure[], index: number): Side | null {
  const [figure, previous] = [figures[index], figures[index - 1]];
  return figure?.rule === "list" && previous?.partOf === null ? previous.unit.side : null;
}

/** A speaker as the one who states a figure. */
export function claimantFrom(speaker: Speaker): Claimant {
  return { actor: speaker.actor, name: speaker.role ?? speaker.name ?? speaker.text };
}

/** A sentence counts one people for one outcome or elided noun, and so does a claimant who is no party, unless it says otherwise. */
function besideOf(
  reading: Reading,
  drafts: readonly CasualtyDraft[],
  { unit }: Figure,
  fact: CasualtyFact,
): Side | null {
  const last = drafts.at(-1)?.fact;
  const isSame = unit.group === null || fact.claimant.actor !== null || last?.outcome === fact.outcome;
  return last && (isSame || (isInUniform(fact.group) && isInUniform(last.group) && isOfOneSide(reading)))
    ? last.side
    : null;
}

/** "A major of the Azerbaijani army was killed, three soldiers were wounded": whether a sentence names one side alone. */
function isOfOneSide(reading: Reading): boolean {
  const named = new Set<Side>(reading.all("side").map(({ payload }) => payload.side));
  for (const { payload } of reading.actorHits) {
    const side = sideOfParty(payload.code);
    if (side) named.add(side);
  }
  return named.size === 1;
}

/** Whose people the text speaks of, where a figure of its own news says nothing else. */
function sideBefore(reading: Reading, discourse: Discourse, fact: CasualtyFact): Side | null {
  const named = new Set(reading.actorHits.flatMap(({ payload }) => sideOfParty(payload.code) ?? []));
  const isOfBoth = reading.cues("both").length > 0 || named.size > 1;
  if (fact.period !== "current" || isOfBoth) return null;
  // "A mine went off in Fuzuli. Two men were hurt": soldiers are anywhere.
  return discourse.side ?? (isInUniform(fact.group) ? null : discourse.place);
}

function makeFact(
  reading: Reading,
  figure: Figure,
  source: Frame | Teller | null,
  year: number | null,
  doer: string | null,
): CasualtyFact {
  const { start, end } = reading.sentence;
  const { unit } = figure;
  const isRecalled = isBackground(reading, figure, year);
  // What everybody knows of an earlier war is nobody's claim, unless the sentence itself says whose.
  const isTold = source !== null && "kind" in source ? isOneVoice(source) : !isRecalled;
  const frame = isTold ? source : null;
  const speaker = frame?.speaker ?? null;
  const actor = speaker ? claimantOf(reading, figure, speaker) : null;
  const side = sideOf(reading, figure, actor, isRecalled);
  // "Baku has lost twelve. Yerevan reports five dead. A villager of Tovuz died": no more the word of the one who spoke last.
  const isElsewhere =
    frame !== null &&
    !("kind" in frame) &&
    (isOfOthers(figure, actor, side) || (doer !== null && doer !== actor));
  return {
    kind: "casualty",
    sentence: reading.cut(start, end),
    start,
    end,
    outcome: figure.outcome ?? "killed",
    count: unit.count,
    countMax: unit.countMax,
    bound: unit.bound,
    group: figure.group,
    side,
    claimant: speaker && !isElsewhere ? { ...claimantFrom(speaker), actor } : { actor: null, name: null },
    via: isElsewhere ? null : (frame?.via ?? null),
    partOf: null,
    period: isRecalled ? "background" : "current",
  };
}

/** "The ministry said …. The Red Cross brought nine patients to Yerevan": what another than the one who spoke does is rather told by the outlet. */
function thirdDoer(frames: readonly Frame[], { unit }: Figure): string | null {
  const frame = frameAt(frames, unit.start);
  const actor = frame?.kind === "deed" ? (frame.speaker?.actor ?? null) : null;
  return actor !== null && !PARTIES.has(actor) ? actor : null;
}

/** "Armenia reported 105 dead, Azerbaijan — 71": the party named right before the figure in the place of the subject. */
function signerOf(reading: Reading, { unit }: Figure): string | null {
  const hit = reading.actorHits.findLast(({ end }) => end <= unit.start && unit.start - end <= 4);
  if (hit?.payload.kind !== "name" || reading.endsPlace(hit.start)) return null;
  return PARTIES.has(hit.payload.code) ? hit.payload.code : null;
}

/** Where the first party's count is its own word, so is the second's. */
function signedBy(signer: string | null, fact: CasualtyFact): CasualtyFact {
  const isPartys = PARTIES.has(fact.claimant.actor ?? "") && signer !== fact.claimant.actor;
  return signer && isPartys ? { ...fact, claimant: { actor: signer, name: null } } : fact;
}

/** Whether a party that only goes on speaking would count the other side's inhabitants, whom it has not captured. */
function isOfOthers({ group, outcome, word }: Figure, actor: string | null, side: Side | null): boolean {
  const own = sideOfParty(actor);
  const isOther = own !== null && sideOfOther(own) === side && !isInUniform(group);
  return isOther && !word?.payload.enemy && outcome !== "captured" && outcome !== "released";
}

function sideOfOther(side: Side): Side {
  return side === "armenian" ? "azerbaijani" : "armenian";
}

/** A vague quantity in a sentence of its own is rather the outlet's own word. */
function tellerOf({ unit }: Figure, teller: Teller | null): Teller | null {
  return unit.count === null ? null : teller;
}

/** "Armenia and Azerbaijan reported 99 dead": a figure of several is nobody's own; an agency that it was told to is none of them. */
function isOneVoice(frame: Frame): boolean {
  return frame.others.every(({ actor, via }) => via !== null || actor === frame.speaker?.actor);
}

const PARTY_OF: Readonly<Partial<Record<Side, string>>> = { azerbaijani: "AZ", armenian: "AM" };

/** A body that names no state counts its own people: "the regional prosecutor's office" of Azerbaijani civilians. */
function claimantOf(reading: Reading, { unit, word, outcome }: Figure, speaker: Speaker): string | null {
  if (outcome === "released" || outcome === "captured") return speaker.actor;
  if (!speaker.derived || (speaker.actor !== null && !PARTIES.has(speaker.actor))) return speaker.actor;
  const told = unit.side ?? nearestPlace(reading, unit.start, unit.end);
  if (isEnemys(reading, unit.start) || word?.payload.enemy || word?.payload.loser) return speaker.actor;
  if (told === null || SIDES[speaker.actor ?? ""] === told) return speaker.actor;
  if (told === "armenian" && isOfKarabakh(reading)) return "NK";
  return PARTY_OF[told] ?? speaker.actor;
}
