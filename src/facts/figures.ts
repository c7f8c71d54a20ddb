import { crossesClause, distance, hardBreak, isList, outcomeWords } from "./clauses.ts";
import type { Figure, FigureDraft } from "./figure.ts";
import { counts, isOldValue } from "./figure-counts.ts";
import { groupOf } from "./figure-group.ts";
import { inherit, shareBackwards } from "./figure-lists.ts";
import { isToldBefore, markPart, wholesFirst } from "./figure-parts.ts";
import type { OutcomeWord } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import { findUnits, startsName } from "./units.ts";

/** Longest way in tokens from an outcome to the figure that follows it, where nothing else stands between. */
const REACH = 9;

const LOOSE_REACH = 16;
/** A figure follows "at once" where no more tokens stand between. */
const BESIDE = 3;
/** Tokens between a part and the verb of its own that tells what became of it later. */
const LATER = 3;
/** Longest list of an enemy's losses before its verb. */
const TALLY = 40;

/** Reads the figures of a sentence: which count belongs to which outcome, and which breaks down which. */
export function readFigures(reading: Reading): Figure[] {
  const { units, things } = findUnits(reading);
  if (units.length === 0) return [];
  const drafts: FigureDraft[] = units.map((unit) => ({
    unit,
    outcome: null,
    word: null,
    parent: null,
    rule: "",
  }));
  const outcomes = outcomeWords(reading, units);
  const blocks = (from: number, to: number): boolean =>
    things.some((thing) => thing.start >= from && thing.start < to);
  for (const draft of drafts) markPart(reading, drafts, draft);
  for (const word of outcomes) assignAdjacent(reading, drafts, word);
  for (const word of outcomes) assignBefore(reading, drafts, word, blocks);
  for (const [index, word] of outcomes.entries())
    assignAfter(reading, drafts, word, blocks, outcomes.slice(index + 1));
  for (const draft of drafts) takeNounsOutcome(draft, outcomes);
  for (let index = drafts.length - 1; index > 0; index -= 1) shareBackwards(reading, drafts, index);
  for (const [index, draft] of drafts.entries()) inherit(reading, drafts, draft, index);
  return settle(reading, drafts);
}

/** "killed 5", "مقتل 5": the figure follows at once. */
function assignAdjacent(reading: Reading, drafts: readonly FigureDraft[], word: Hit<OutcomeWord>): void {
  if (word.payload.victims === "before") return;
  const draft = drafts.find(({ unit }) => unit.start > word.start);
  if (!draft || draft.outcome || (draft.parent && draft.rule === "part" && draft.unit.start < word.end))
    return;
  const inside = draft.unit.start < word.end;
  if (
    inside ||
    (draft.unit.start - word.end <= BESIDE &&
      isList(reading, word.end, draft.unit.start) &&
      !reading.tokens
        .slice(word.end, draft.unit.start)
        .some((token, index) => token.norm === "," || reading.at("conjunction", word.end + index)))
  )
    take(draft, word, "outcome before figure");
}

/** "5 were killed": the figure stands before the outcome. */
function assignBefore(
  reading: Reading,
  drafts: readonly FigureDraft[],
  word: Hit<OutcomeWord>,
  blocks: (from: number, to: number) => boolean,
): void {
  if (word.payload.victims === "after" || drafts.some((draft) => draft.word === word)) return;
  // "27 further bodies were found": the noun itself may begin the outcome and go on behind it.
  const before = drafts.filter(
    ({ unit }) =>
      unit.end <= word.start + 1 || (unit.start < word.start && word.start < unit.end && unit.end < word.end),
  );
  let target = before.at(-1);
  // "…, two of whom died on the way": the verb right behind a part is the part's own.
  // "…, two of whom later died in hospital": so is any verb behind one that has its own whole.
  const isLater =
    target?.parent &&
    target.parent !== "known" &&
    target.parent.word !== null &&
    target.parent.word.end <= target.unit.start &&
    target.unit.group === null &&
    !target.outcome &&
    word.start - target.unit.end <= LATER &&
    !crossesClause(reading, target.unit.end, word.start);
  const isOwn =
    isLater ||
    (target?.parent &&
      (target.unit.group === null || target.unit.partOfKnown) &&
      !target.outcome &&
      target.unit.end <= word.start &&
      word.start - target.unit.end <= 1 &&
      reading.tokens[target.unit.end]?.kind !== "mark");
  while (!isOwn && target?.parent && target.parent !== "known" && !target.outcome) target = target.parent;
  if (!target || (target.outcome && !becameOf(reading, target, word))) return;
  const last = before.at(-1) ?? target;
  const gap = distance(reading, last.unit.end, word.start);
  const isTally = isTallyOfLosses(reading, last.unit.end, word.start, word);
  if (
    (!isTally && (gap > REACH || blocks(last.unit.end, word.start))) ||
    hardBreak(reading, last.unit.end, word.start, false)
  )
    return;
  // A verb that can stand either way looks far back only where nothing is left for it behind.
  if (word.payload.victims === "either" && gap > 4 && drafts.some(({ unit }) => unit.start >= word.end))
    return;
  const commas = reading.tokens.slice(last.unit.end, word.start).filter((token) => token.norm === ",").length;
  // "a third policeman, hit in the leg, is out of danger": the participle right behind the comma is the figure's own.
  const isBeside = word.start === last.unit.end + 1 && target.outcome === null;
  if (
    commas === 1 &&
    last === target &&
    !isTally &&
    !isBeside &&
    !isApposed(reading, last, word.start) &&
    !isIncluding(reading, last)
  )
    return;
  if (target.unit.group === null && gap > 2 && !last.unit.partOfKnown) return;
  take(target, word, "figure before outcome");
}

/** "Dörd hərbçi, o cümlədən tağım komandiri həlak olub": a part without a number stands before the verb of the whole. */
function isIncluding(reading: Reading, { unit }: FigureDraft): boolean {
  return (
    reading.headLast &&
    reading.tokens[unit.end]?.norm === "," &&
    reading.cueAt("part", unit.end + 1) !== undefined
  );
}

/** "Traktor sürücüsü, 1978-ci il təvəllüdlü Ad Soyad həlak olub": who the one is follows a comma, and the verb comes last. */
function isApposed(reading: Reading, { unit, parent }: FigureDraft, verb: number): boolean {
  if (!reading.headLast || reading.tokens[unit.end]?.norm !== ",") return false;
  if (unit.group !== null && parent === null && isSetApart(reading, unit.end, verb)) return true;
  if (unit.count !== 1) return false;
  let at = unit.end + 1;
  for (let steps = 0; steps < 3; steps += 1)
    at = reading.cueAt("fillers", at)?.end ?? reading.at("group", at)?.end ?? at;
  return startsName(reading, at);
}

/** "Dört polis, tünel yolunda mayın patlaması sonucu hayatını kaybetti": behind the subject's comma nothing but where and how. */
function isSetApart(reading: Reading, from: number, verb: number): boolean {
  for (let at = from; at < verb; at += 1)
    if (reading.numeral(at) || reading.isAnyOf(at, "group", "outcome", "reporting", "complementizer"))
      return false;
  return true;
}

/** "Düşmənin 100 canlı qüvvəsi, 4 tankı və 2 anbarı məhv edilib": one verb at an end of the list for people and things. */
function isTallyOfLosses(reading: Reading, from: number, to: number, { payload }: Hit<OutcomeWord>): boolean {
  if (!reading.headLast || payload.enemy !== true || to - from > TALLY) return false;
  for (let at = from; at < to; at += 1)
    if (reading.isAnyOf(at, "outcome", "reporting", "complementizer")) return false;
  return true;
}

/** "Six wounded soldiers were flown out": the participle beside them tells less than the verb that follows. */
function becameOf(reading: Reading, target: FigureDraft, word: Hit<OutcomeWord>): boolean {
  // "One of the wounded died"
  if (target.rule === "part of those counted" && word.payload.outcome === "killed")
    return target.outcome === "injured";
  const known = target.word;
  if (!known || known.start > target.unit.end || word.start < known.end) return false;
  // "tedavi gören iki asker öldü": a participle before its noun yields to the verb at the end.
  if (known.payload.victims !== "before" && reading.headLast)
    return known.end <= target.unit.start && !crossesClause(reading, target.unit.end, word.start);
  if (known.payload.victims === "after" || known.end - known.start > 2) return false;
  const { outcome } = word.payload;
  return (
    outcome === "released" ||
    outcome === "evacuated" ||
    (outcome === "killed" && target.outcome === "injured")
  );
}

/** "قتل في القصف 5": the figure follows within the clause. */
function assignAfter(
  reading: Reading,
  drafts: readonly FigureDraft[],
  word: Hit<OutcomeWord>,
  blocks: (from: number, to: number) => boolean,
  later: readonly Hit<OutcomeWord>[],
): void {
  if (word.payload.victims === "before" || drafts.some((draft) => draft.word === word)) return;
  const draft = drafts.find((each) => each.unit.start >= word.end && !isOldValue(reading, each));
  if (!draft || draft.outcome || draft.parent) return;
  // "which they captured in a war that left 30,000 dead": the verb next to the figure goes first.
  if (later.some(({ start, end }) => start > word.end && start < draft.unit.start && end > draft.unit.start))
    return;
  const reach = word.payload.loose ? LOOSE_REACH : REACH;
  const isTally = isTallyOfLosses(reading, word.end, draft.unit.start, word);
  if (!isTally && (draft.unit.start - word.end > reach || blocks(word.end, draft.unit.start))) return;
  if (
    !word.payload.loose &&
    !isTally &&
    (draft.unit.group === null ||
      hardBreak(reading, word.end, draft.unit.start, true) ||
      crossesClause(reading, word.end, draft.unit.start))
  )
    return;
  if (!word.payload.loose && !draft.unit.numbered && draft.unit.start - word.end > 3) return;
  take(draft, word, word.payload.loose ? "total" : "outcome before figure, in its clause");
}

function take(draft: FigureDraft, word: Hit<OutcomeWord>, rule: string): void {
  draft.outcome = word.payload.outcome;
  draft.word = word;
  if (draft.rule === "") draft.rule = rule;
}

/** "12 wounded": the noun tells the outcome, unless a verb right before tells what became of them since. */
function takeNounsOutcome(draft: FigureDraft, words: readonly Hit<OutcomeWord>[]): void {
  const { unit } = draft;
  if (unit.outcome === null) return;
  const later =
    draft.outcome === "released" ||
    draft.outcome === "evacuated" ||
    // "one of the wounded died"
    (draft.outcome === "killed" && unit.outcome !== "killed" && isToldBehind(draft)) ||
    // "توفي ثلاثة جرحى": the verb right before tells what became of them.
    (draft.outcome === "killed" &&
      (unit.outcome === "injured" || unit.outcome === "missing") &&
      isToldRightBefore(draft)) ||
    // "executed two captives"
    (draft.outcome === "killed" && unit.outcome === "captured" && draft.word !== null) ||
    (draft.outcome === "killed-or-injured" && words.includes(draft.word as Hit<OutcomeWord>));
  if (!later) draft.outcome = unit.outcome;
  if (draft.rule === "") draft.rule = "noun tells outcome";
}

function isToldRightBefore({ unit, word }: FigureDraft): boolean {
  return word?.payload.victims === "either" && word.end === unit.start;
}

/** Whether the word that tells what happened stands behind those it happened to. */
function isToldBehind({ unit, word }: FigureDraft): boolean {
  if (word === null || word.payload.victims === "after") return false;
  return word.payload.victims === "before" || (unit.partOfKnown && word.start >= unit.end);
}

function settle(reading: Reading, drafts: readonly FigureDraft[]): Figure[] {
  const kept = wholesFirst(
    drafts.filter(
      (draft) => (draft.outcome !== null || isToldBefore(reading, drafts, draft)) && counts(reading, draft),
    ),
  );
  return kept.map((draft, index): Figure => {
    const parent = draft.parent && draft.parent !== "known" ? kept.indexOf(draft.parent) : -1;
    const group = groupOf(reading, drafts, draft);
    return {
      unit: draft.unit,
      outcome: draft.outcome,
      group,
      partOf: parent >= 0 && parent !== index ? parent : draft.parent === "known" ? "known" : null,
      word: draft.word,
      rule: draft.rule,
    };
  });
}
