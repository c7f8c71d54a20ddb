import { boundBetween, crossesClause, distance, isList } from "./clauses.ts";
import type { FigureDraft } from "./figure.ts";
import type { Cues } from "./language.ts";
import type { Hit } from "./patterns.ts";
import { outcomeWithin } from "./people-phrase.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./unit.ts";

export function markPart(reading: Reading, drafts: readonly FigureDraft[], draft: FigureDraft): void {
  const index = drafts.indexOf(draft);
  const previous = drafts[index - 1];
  if (previous?.parent === draft) return;
  const whole = wholeBehind(reading, drafts, index);
  if (whole) {
    draft.parent = whole;
    draft.rule = "part before its whole";
    return;
  }
  const cue = partCue(reading, drafts, draft);
  const told = cue ? outcomeWithin(reading, cue) : null;
  if (draft.unit.partOfKnown && told === null) {
    draft.parent =
      previous && !crossesClause(reading, previous.unit.end, draft.unit.start)
        ? rootOf(previous)
        : (previous ?? "known");
    draft.rule = "part";
    return;
  }
  if (previous && isPredicateOf(reading, previous, draft)) {
    draft.parent = rootOf(previous);
    draft.rule = "part";
    return;
  }
  if (cue && told && draft.unit.outcome === null) {
    draft.outcome = told;
    draft.parent =
      previous && (previous.unit.outcome ?? told) === told && draft.unit.start - previous.unit.end < 12
        ? rootOf(previous)
        : "known";
    draft.rule = "part of those counted";
    return;
  }
  if (cue) {
    draft.parent = previous ? rootOf(previous) : "known";
    draft.rule = "part";
    return;
  }
  if (previous && addsUp(reading, drafts, index)) {
    draft.parent = rootOf(previous);
    draft.rule = "breakdown";
    return;
  }
  const colon =
    previous &&
    isListMark(reading, draft.unit.start - 1, previous.unit.end) &&
    draft.unit.start - previous.unit.end <= 8;
  if (
    colon &&
    previous.unit.count !== null &&
    draft.unit.count !== null &&
    draft.unit.count < previous.unit.count
  ) {
    draft.parent = rootOf(previous);
    draft.rule = "breakdown";
  } else if (
    previous?.parent &&
    draft.unit.group !== null &&
    draft.unit.outcome === null &&
    isList(reading, previous.unit.end, draft.unit.start) &&
    !isFurther(reading, previous, draft)
  ) {
    draft.parent = previous.parent;
    draft.rule = previous.rule;
  }
}

/** "Of the dead, 51 were civilians": the words right before a figure that make it a part. */
function partCue(
  reading: Reading,
  drafts: readonly FigureDraft[],
  { unit }: FigureDraft,
): Hit<keyof Cues> | undefined {
  return [...reading.cues("part"), ...reading.cues("breakdown")].find(
    (hit) =>
      hit.end <= unit.start &&
      // "ölenlerin sayısı": the name of a total begins with the same word.
      reading.at("outcome", hit.start)?.payload.loose !== true &&
      gapBehind(reading, hit.end, unit.start) <= (boundBetween(reading, hit.end, unit.start) ? 3 : 1) &&
      !drafts.some(
        (other) => other.unit !== unit && other.unit.start >= hit.end && other.unit.end <= unit.start,
      ),
  );
}

/** Tokens between a cue and a number, without an aside: "among the dead, says the same source, are three women". */
function gapBehind(reading: Reading, from: number, to: number): number {
  const isMark = reading.tokens[from - 1]?.norm === ",";
  return Math.min(to - from, distance(reading, isMark ? from - 1 : from, to));
}

/** "12 մարդ է զոհվել, չորսը կին են": a number whose noun is left out with another for what some of those before are. */
function isPredicateOf(reading: Reading, { unit: whole }: FigureDraft, { unit }: FigureDraft): boolean {
  // "12 kişi öldü, ikisi çocuk"
  const isSome = unit.elided || (unit.partitive && reading.tokens[unit.end]?.kind === "mark");
  if (!isSome || unit.group === null || unit.outcome !== null || whole.group === null) return false;
  if (unit.count === null || whole.count === null || unit.count >= whole.count) return false;
  return [0, 1].every((gap) => reading.at("outcome", unit.end + gap) === undefined);
}

const LIST_MARKS: ReadonlySet<string> = new Set([",", "-", "–", "—", "("]);

/** "three civilians, two women and a man, …": what follows the figure adds up to it. */
function addsUp(reading: Reading, drafts: readonly FigureDraft[], from: number): boolean {
  const whole = drafts[from - 1]?.unit;
  // "17 dead, 14 servicemen and three civilians": the word that tells the outcome may stand before the mark.
  const end = whole ? (reading.at("outcome", whole.end)?.end ?? whole.end) : 0;
  if (!whole?.count || !LIST_MARKS.has(reading.tokens[end]?.norm ?? "")) return false;
  let sum = 0;
  for (let index = from; index < drafts.length && sum < whole.count; index += 1) {
    const unit = drafts[index]?.unit;
    const before = drafts[index - 1]?.unit;
    if (!unit?.count || !before || unit.group === null || unit.outcome !== null) return false;
    const start = index === from ? end + 1 : before.end;
    if (unit.start < start || !isList(reading, start, unit.start)) return false;
    sum += unit.count;
    if (sum === whole.count) return index > from;
  }
  return false;
}

/** "13 killed, among them three children, another 52 were wounded": more than the whole, or added with an outcome of its own. */
function isFurther(reading: Reading, previous: FigureDraft, { unit }: FigureDraft): boolean {
  const root = rootOf(previous);
  const whole = root === "known" ? null : root.unit.count;
  if (whole !== null && unit.count !== null && unit.count > whole) return true;
  const isAdded = reading
    .cues("additive")
    .some((hit) => hit.start >= previous.unit.end && hit.end <= unit.start);
  return isAdded && [0, 1].some((gap) => reading.at("outcome", unit.end + gap) !== undefined);
}

/** "12-si uşaq, 27-si qadın olmaqla 93 mülki şəxs": the whole behind a part or a list of parts. */
function wholeBehind(reading: Reading, drafts: readonly FigureDraft[], from: number): FigureDraft | null {
  for (let index = from; index < from + 4; index += 1) {
    const [part, next] = [drafts[index], drafts[index + 1]];
    if (!part || !next) return null;
    if (isWholeOf(reading, part.unit, next.unit)) return next;
    if (part.unit.group === null || !isList(reading, part.unit.end, next.unit.start)) return null;
  }
  return null;
}

/** "2'si çocuk 5 sivil", "aralarında 3 kadının da bulunduğu 9 sivil": a language that puts the part before the whole. */
function isWholeOf(reading: Reading, part: Unit, whole: Unit): boolean {
  if (part.count !== null && whole.count !== null && part.count >= whole.count) return false;
  if (part.partitive && whole.start === part.end) return true;
  return reading
    .cues("whole")
    .some(
      (hit) =>
        hit.start - part.end <= 2 &&
        hit.start >= part.end - 1 &&
        hit.end <= whole.start &&
        whole.start - hit.end <= 3,
    );
}

function rootOf(draft: FigureDraft): FigureDraft | "known" {
  return draft.parent ?? draft;
}

/** A whole goes before the parts that stand before it. */
export function wholesFirst(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const ordered: FigureDraft[] = [];
  for (const draft of drafts) {
    const { parent } = draft;
    if (parent && parent !== "known" && drafts.includes(parent) && !ordered.includes(parent))
      ordered.push(parent);
    if (!ordered.includes(draft)) ordered.push(draft);
  }
  return ordered;
}

/** "Ten of them were women": a part of the figure read last, in an earlier sentence. */
function isPartOfEarlier(drafts: readonly FigureDraft[], draft: FigureDraft): boolean {
  // "Ten of them were civilians, five of whom were children"
  if (draft.parent && draft.parent !== "known" && draft.outcome === null && draft.unit.group !== null)
    return draft.unit.partOfKnown && isPartOfEarlier(drafts, draft.parent);
  if (draft.parent !== "known" || draft.unit.group === null || draft.outcome !== null) return false;
  const previous = drafts[drafts.indexOf(draft) - 1];
  // "Of them seven are civilians, two of them children"
  if (previous) return draft.rule === "part" && isPartOfEarlier(drafts, previous);
  // Where the verb comes last who tells it stands before: "X, bunların 30'unun çocuk olduğunu söyledi".
  const reach = draft.unit.partitive ? 16 : 4;
  return (draft.unit.partOfKnown || draft.rule === "part") && draft.unit.start <= reach;
}

/** "By evening there were 6,650 of them": those read last are counted anew, in a sentence that does not name what happened to them. */
function isCountedAnew(reading: Reading, drafts: readonly FigureDraft[], draft: FigureDraft): boolean {
  if (draft.outcome !== null || draft.parent !== null || drafts[0] !== draft) return false;
  return reading
    .cues("again")
    .some((hit) => hit.end <= draft.unit.start && draft.unit.start - hit.end <= MOST_BEFORE_ANEW);
}

/** Whether what happened to those counted is told by an earlier sentence. */
export function isToldBefore(reading: Reading, drafts: readonly FigureDraft[], draft: FigureDraft): boolean {
  return isPartOfEarlier(drafts, draft) || isCountedAnew(reading, drafts, draft);
}

/** Tokens between "their number" and the number at the most: a verb, a bound. */
const MOST_BEFORE_ANEW = 4;

/** A colon, or a dash right behind the whole: "Армения сообщила о 105 погибших, Азербайджан — 50" breaks nothing down. */
function isListMark(reading: Reading, at: number, wholeEnd: number): boolean {
  const norm = reading.tokens[at]?.norm;
  // "nine civilians dead – five women and four men"
  const end = reading.at("outcome", wholeEnd)?.end ?? wholeEnd;
  return norm === ":" || ((norm === "—" || norm === "–" || norm === "(") && (at === wholeEnd || at === end));
}
