import { PARTIES } from "./actors.ts";
import { isList } from "./clauses.ts";
import type { FigureDraft } from "./figure.ts";
import { isOldValue } from "./figure-counts.ts";
import type { Reading } from "./reading.ts";

/** "a child and two women were killed": the outcome after a list is that of all in it. */
export function shareBackwards(reading: Reading, drafts: readonly FigureDraft[], index: number): void {
  const draft = drafts[index];
  const previous = drafts[index - 1];
  if (
    !draft ||
    !((draft.word && draft.rule === "figure before outcome") || endsInDeath(reading, draft)) ||
    !previous ||
    previous.outcome ||
    previous.parent
  )
    return;
  // "their losses are 192 soldiers and one civilian, 511 were wounded": behind its "and" the list before has ended.
  const first = drafts[index - 2];
  if (first?.outcome && reading.at("conjunction", first.unit.end)?.end === previous.unit.start) return;
  const isListed =
    (previous.unit.group !== null ||
      previous.unit.side !== null ||
      isPlaced(reading, previous) ||
      isAdded(reading, previous)) &&
    isList(reading, previous.unit.end, draft.unit.start);
  if (!isListed && !isContrasted(reading, previous.unit.end, draft.unit.start)) return;
  previous.outcome = draft.outcome;
  previous.word = draft.word;
  previous.rule = draft.rule;
}

/** "(seven soldiers and) the death of one civilian": the phrase itself ends with the word for what happened. */
function endsInDeath(reading: Reading, { unit, word }: FigureDraft): boolean {
  if (word !== null || unit.outcome === null || !reading.headLast) return false;
  return reading.at("outcome", unit.end - 1)?.payload.victims === "before";
}

/** "Goranboyda 5, Tərtərdə 8, Ağdamda 4 mülki şəxs": a number alone right behind its place, in a list of such. */
function isPlaced(reading: Reading, { unit }: FigureDraft): boolean {
  if (!reading.headLast || reading.tokens[unit.end]?.norm !== ",") return false;
  return reading.all("side").some((hit) => hit.end === unit.start && hit.payload.weight === "place");
}

/** "Bakü 11, Erivan ise 16 askerinin öldüğünü": another side's count of the same, whose verb follows both. */
function isContrasted(reading: Reading, from: number, to: number): boolean {
  // "1 əsir Ermənistandan Bakıya, 5 əsir isə …": from where and where to may stand before the comma.
  const comma = [0, 1, 2].map((step) => from + step).find((at) => reading.tokens[at]?.norm === ",");
  if (comma === undefined) return false;
  // "Bakü 71, Erivan 105 askerinin": nothing but the other's name stands between the numbers.
  if (reading.headLast && reading.actorHit(comma + 1)?.end === to && comma === from) return true;
  return reading.cues("topic").some((hit) => hit.start > comma && hit.start - to <= 5 && to - hit.end <= 3);
}

/** A figure in a list, or a part, has the outcome of what it stands with. */
export function inherit(
  reading: Reading,
  drafts: readonly FigureDraft[],
  draft: FigureDraft,
  index: number,
): void {
  if (draft.outcome) return;
  if (draft.parent && draft.parent !== "known") {
    draft.outcome = draft.parent.outcome;
    return;
  }
  const previous = drafts[index - 1];
  // "27 were killed, and the total has reached 58"
  if (
    previous?.outcome &&
    (previous.word || previous.unit.outcome === previous.outcome) &&
    !draft.parent &&
    reading.cues("total").some((hit) => hit.end <= draft.unit.start && draft.unit.start - hit.end <= 2)
  ) {
    draft.outcome = previous.outcome;
    draft.rule = "total of those before";
    return;
  }
  if (previous?.word && draft.unit.start - previous.unit.end <= 2 && isOldValue(reading, previous)) {
    draft.outcome = previous.outcome;
    draft.rule = "behind the old value";
    return;
  }
  if (previous?.word && (draft.unit.group === null ? isAdded(reading, draft) : isSetBeside(reading, draft))) {
    draft.outcome = previous.outcome;
    draft.rule = "added to that before";
    return;
  }
  if (previous?.word && isGapped(reading, previous.unit.end, draft.unit.start)) {
    draft.outcome = previous.outcome;
    draft.word = previous.word;
    draft.rule = "the verb before, with another subject";
    return;
  }
  if (previous?.outcome && isSigned(reading, previous.unit.end, draft.unit.start)) {
    draft.outcome = previous.outcome;
    draft.word = previous.word;
    draft.rule = SIGNED;
    return;
  }
  if (previous?.outcome && isOfOther(reading, draft)) {
    draft.outcome = previous.outcome;
    draft.rule = "the outcome before, of another side";
    return;
  }
  if (previous?.word && isOnOtherSide(reading, previous.word.end, draft)) {
    draft.outcome = previous.outcome;
    draft.rule = "the outcome before, on another side";
    return;
  }
  if (!previous?.outcome || draft.unit.group === null) return;
  // "30 killed soldiers and three civilians"
  const isLed =
    previous.unit.outcome !== null && previous.unit.group !== null && previous.unit.group !== "people";
  if (!previous.word && !isLed && draft.parent !== "known") return;
  if (isList(reading, previous.unit.end, draft.unit.start)) {
    draft.outcome = previous.outcome;
    draft.word = previous.word;
    draft.rule = "list";
  }
}

/** "…, and a further 6,500", "6,500 more": the noun is left out behind a word that adds, or before it. */
function isAdded(reading: Reading, { unit }: FigureDraft): boolean {
  return reading
    .cues("additive")
    .some((hit) => hit.end === unit.start || (hit.start > unit.start && hit.end === unit.end));
}

/** "44 soldiers were killed, the ministry says, in addition to 200 Armenian soldiers": a phrase of several words right before the number. */
function isSetBeside(reading: Reading, { unit }: FigureDraft): boolean {
  return (
    unit.numbered && reading.cues("additive").some(({ start, end }) => end === unit.start && end - start > 1)
  );
}

/** "105 dead on the Armenian side and 71 on the Azerbaijani": behind a conjunction only whose they are is told. */
function isOfOther(reading: Reading, { unit }: FigureDraft): boolean {
  if (unit.group !== null || (unit.side === null && !isPlacedBehind(reading, unit.end))) return false;
  return (
    reading.isConjoined(unit.start) ||
    reading.at("conjunction", unit.start - 1) !== undefined ||
    reading.tokens[unit.start - 1]?.norm === ","
  );
}

/** "Eleven killed on the Azerbaijani side, five soldiers | on the Armenian": both name their side right behind. */
function isOnOtherSide(reading: Reading, from: number, { unit }: FigureDraft): boolean {
  if (reading.demonym !== "after" || unit.outcome !== null) return false;
  const owners = reading
    .all("side")
    .filter(({ start, payload }) => payload.weight === "owner" && start >= from);
  const isFirst = owners.some(
    ({ start, end }) => start - from <= 1 && unit.start - end <= 4 && end <= unit.start,
  );
  return isFirst && owners.some(({ start }) => start === unit.end);
}

/** "ستة قتلى في الجانب الأذربيجاني وأربعة | في الجانب الأرميني": a place of a side right behind, where a demonym stands behind its noun. */
function isPlacedBehind(reading: Reading, end: number): boolean {
  const weight = reading.demonym === "after" ? "place" : "owner";
  return (
    !reading.headLast &&
    reading
      .all("side")
      .some(({ start, payload }) => payload.weight === weight && start >= end && start - end <= 1)
  );
}

/** The rule of a figure whose verb a sign stands for: it is told with the figure before. */
export const SIGNED = "a sign for the verb before";
/** Tokens between two counts of which a sign gives the second the verb of the first. */
const SIGN_REACH = 10;

/** "…, իսկ Երեւանի տվյալներով՝ 105": another's or another place's count of the same, behind a sign that stands for the verb. */
function isSigned(reading: Reading, from: number, to: number): boolean {
  const start = reading.all("bound").find(({ end }) => end === to)?.start ?? to;
  if (to - from > SIGN_REACH || !reading.cues("gap").some(({ end }) => end === start)) return false;
  const isBetween = ({ start }: { readonly start: number }): boolean => start >= from && start < to;
  if (reading.all("outcome").some((hit) => isBetween(hit) && hit.start > from + 1)) return false;
  return reading.actorHits.some(isBetween) || reading.all("side").some(isBetween);
}

/** "Armenia lost 105 soldiers and Azerbaijan 71": nothing but another party stands between a conjunction and the figure. */
function isGapped(reading: Reading, from: number, to: number): boolean {
  const joined = reading.at("conjunction", from)?.end ?? (reading.tokens[from]?.norm === "," ? from + 1 : -1);
  const start = reading.at("conjunction", joined)?.end ?? joined;
  const party = reading.actorHit(start);
  return (
    party !== undefined &&
    PARTIES.has(party.payload.code) &&
    party.payload.kind === "name" &&
    party.end === to
  );
}
