import { crossesClause, isList } from "./clauses.ts";
import type { Group } from "./fact.ts";
import type { FigureDraft } from "./figure.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./unit.ts";

/** "A van with policemen hit a mine and four of them were killed": those of whom the sentence has spoken. */
function namedBefore(reading: Reading, { start }: Unit): Group | null {
  const noun = reading.all("group").findLast((hit) => hit.end <= start && hit.payload.group !== "people");
  return noun?.payload.alone === null ? noun.payload.group : null;
}

/** Whom a sentence counts that tells of no outcome: "25 civilians tried to leave". */
export function countedIn(reading: Reading): Group | null {
  for (const noun of reading.all("group"))
    if (noun.payload.group !== "people" && noun.payload.outcome === undefined)
      for (let at = noun.start - 1; at >= Math.max(0, noun.start - 4); at -= 1)
        if (reading.numeral(at)?.end === noun.start) return noun.payload.group;
  return null;
}

/** Tokens from the beginning of a total's name to its number at the most. */
const TOTAL_REACH = 16;

/** "24 dead among civilians", "among the civilians, ten dead": the group told by a phrase beside the figure. */
function groupAmong(reading: Reading, drafts: readonly FigureDraft[], { unit }: FigureDraft): Group | null {
  for (const cue of reading.cues("among")) {
    // "seven, six soldiers among them": the noun is the part's.
    if (reading.cueAt("partAfter", cue.start)) continue;
    let at = cue.end;
    while (reading.isArticle(at)) at += 1;
    const before = reading.all("group").find(({ end }) => end === cue.start);
    const noun = (reading.headLast ? before : undefined) ?? reading.at("group", at) ?? before;
    if (!noun || noun.payload.alone !== null || noun.payload.outcome) continue;
    const isBehind = cue.start > unit.start && cue.start - unit.end <= 8;
    const first = Math.min(cue.start, noun.start);
    const isBefore =
      (first <= 2 || reading.tokens[first - 1]?.norm === ",") &&
      noun.end <= unit.start &&
      unit.start - noun.end <= 8;
    const isOthers = drafts.some(
      ({ unit: other }) =>
        other.start > cue.start &&
        other.start < unit.start &&
        other.group !== null &&
        other.group !== "people",
    );
    if ((isBehind || isBefore) && !isOthers) return noun.payload.group;
  }
  return null;
}

/** "The military losses have risen to 1,166 dead": the group of a total's name in front of a number that has its own outcome beside it. */
function totalsGroup(reading: Reading, { unit, outcome }: FigureDraft): Group | null {
  const name = reading
    .all("outcome")
    .findLast(
      ({ start, end, payload }) =>
        payload.loose === true &&
        payload.outcome === outcome &&
        end <= unit.start &&
        unit.start - start <= TOTAL_REACH,
    );
  return name?.payload.group && !crossesClause(reading, name.end, unit.start) ? name.payload.group : null;
}

/** Tokens between the word for a rise and the count that it leads to. */
const RISE_REACH = 8;

/** "29 soldiers were killed, which raises the toll to 633 dead": those of the figure right before, with the same outcome. */
function groupOfRise(reading: Reading, drafts: readonly FigureDraft[], draft: FigureDraft): Group | null {
  const last = drafts[drafts.indexOf(draft) - 1];
  if (!last || last.outcome !== draft.outcome || last.parent !== null) return null;
  const isRise = reading
    .cues("total")
    .some(
      ({ start }) =>
        start >= last.unit.end && start < draft.unit.start && draft.unit.start - start <= RISE_REACH,
    );
  return isRise ? groupOf(reading, drafts, last) : null;
}

/** "five were wounded, all of them soldiers": what is told of all whom the figure right before it counts. */
function groupOfAll(reading: Reading, drafts: readonly FigureDraft[], draft: FigureDraft): Group | null {
  for (const cue of reading.cues("all")) {
    if (cue.start < draft.unit.end || drafts.findLast(({ unit }) => unit.end <= cue.start) !== draft)
      continue;
    for (let at = cue.end; at < cue.end + 3; at += 1) {
      const noun = reading.at("group", at);
      if (noun && noun.payload.alone === null) return noun.payload.group;
    }
  }
  return null;
}

/** The clause's own noun, one beside it, or that of the figure before. */
export function groupOf(reading: Reading, drafts: readonly FigureDraft[], draft: FigureDraft): Group {
  const { unit, word } = draft;
  // "23 remain in captivity, its ministry says": whose the ministry is does not tell who they are.
  const own = reading
    .cues("own")
    .find(
      ({ start }) =>
        start >= unit.end &&
        start - unit.end <= 4 &&
        !crossesClause(reading, unit.end, start) &&
        !reading.endsPlace(start),
    );
  // "the army lost 18 men"
  if (unit.group === "men" && (word?.payload.loser || unit.own)) return "soldiers";
  if (unit.group !== null && unit.group !== "people") return unit.group;
  const beside = groupAmong(reading, drafts, draft) ?? groupOfAll(reading, drafts, draft);
  if (beside) return beside;
  if (own) return reading.at("group", own.start)?.payload.group ?? "soldiers";
  // "the number of soldiers killed was 100 people"
  if (word?.payload.loose)
    for (const noun of reading.all("group"))
      if (noun.start >= word.start && noun.end <= unit.start && noun.payload.group !== "people")
        return noun.payload.group;
  if (word?.payload.loose && word.payload.group && unit.group === "people") return word.payload.group;
  // "Ten civilians were killed, the number of the wounded is 35": who they are is not said.
  if (word?.payload.loose && unit.group === null && draft.parent === null) {
    const last = drafts.slice(0, drafts.indexOf(draft)).findLast(({ parent }) => parent === null);
    const noun = reading.at("group", word.start)?.payload;
    if (noun?.outcome && last?.unit.group === "civilians" && last.outcome !== draft.outcome) return "people";
  }
  const total = unit.group === null && draft.parent === null ? totalsGroup(reading, draft) : null;
  if (total) return total;
  // "the army's losses are 192 dead and 511 wounded": a noun that tells the outcome does not tell who they are.
  const ofList = nounOfList(reading, unit, drafts[drafts.indexOf(draft) + 1]?.unit);
  if (ofList) return ofList;
  if (unit.group !== null && unit.outcome !== null) {
    const last = drafts[drafts.indexOf(draft) - 1];
    const named =
      word ?? (last?.unit.outcome && isList(reading, last.unit.end, unit.start) ? last.word : null);
    if (named?.payload.group) return named.payload.group;
  }
  // "99 soldiers: 49 Armenians and 50 Azerbaijanis": a people's name tells no more of a part than of its whole.
  if (unit.group !== null && unit.side !== null && draft.parent && draft.parent !== "known")
    return groupOf(reading, drafts, draft.parent);
  // "34 others wounded": the noun left out is that of the figure before.
  const isOfOthers =
    unit.outcome !== null &&
    unit.group === "people" &&
    draft !== drafts[0] &&
    reading.cues("others").some(({ start, end }) => start > unit.start && end < unit.end);
  if (unit.group !== null && !isOfOthers)
    return (unit.outcome && groupOfRise(reading, drafts, draft)) ?? unit.group;
  if (word?.payload.group) return word.payload.group;
  // "խաղաղապահներից մեկը": the noun of those of whom the part is taken stands before it
  const whole = draft.rule === "part" && reading.all("group").find(({ end }) => end === unit.start);
  if (whole && whole.payload.alone === null) return whole.payload.group;
  if (draft.parent && draft.parent !== "known") return groupOf(reading, drafts, draft.parent);
  const among = unit.partOfKnown ? namedBefore(reading, unit) : null;
  if (among) return among;
  const index = drafts.indexOf(draft);
  const next = drafts[index + 1];
  if (
    next?.unit.group &&
    (next.unit.outcome !== null || unit.side !== null) &&
    sharesNoun(reading, unit.end, next.unit.start)
  )
    return next.unit.group;
  // "Goranboyda 5, Tərtərdə 8, Ağdamda 4 mülki şəxs": one verb for numbers whose noun stands with the last.
  const shared =
    unit.group === null && draft.word !== null
      ? drafts
          .slice(index + 1)
          .find(
            (later) =>
              later.word === draft.word &&
              later.unit.group !== null &&
              (reading.headLast || later.unit.numbered),
          )
      : undefined;
  if (shared) return groupOf(reading, drafts, shared);
  const previous = drafts[index - 1];
  if (!previous) return "people";
  const root =
    previous.parent && previous.parent !== "known" && draft.parent === null ? previous.parent : previous;
  return root.outcome && root !== draft && !isOfSeveral(drafts, root)
    ? groupOf(reading, drafts, root)
    : "people";
}

/** "two reporters and an official were killed, four others were hurt": a list of different people tells nothing of the others. */
function isOfSeveral(drafts: readonly FigureDraft[], last: FigureDraft): boolean {
  const before = drafts[drafts.indexOf(last) - 1];
  const [group, other] = [last.unit.group, before?.unit.group ?? null];
  return (
    last.word !== null && before?.word === last.word && group !== null && other !== null && group !== other
  );
}

/** "16 զոհված եւ 100 վիրավոր զինծառայող", "195 հայ եւ 6 ադրբեջանցի զինվոր": where the head is last, the noun of all in a list. */
function nounOfList(reading: Reading, unit: Unit, next: Unit | undefined): Group | null {
  if (!reading.headLast || unit.group !== "people" || !next?.group || next.group === "people") return null;
  const isAlike =
    (unit.outcome !== null && next.outcome !== null) || (unit.side !== null && next.side !== null);
  return isAlike && sharesNoun(reading, unit.end, next.start) ? next.group : null;
}

/** "40 injured and 10 killed civilians": nothing but an outcome and a conjunction parts the numbers. */
function sharesNoun(reading: Reading, from: number, to: number): boolean {
  const outcome = reading.at("outcome", from);
  const joint = outcome?.payload.attribute ? outcome.end : from;
  return (reading.at("conjunction", joint)?.end ?? -1) === to;
}
