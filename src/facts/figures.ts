import { boundBetween, crossesClause, hardBreak, isList, isNegated, outcomeWords } from "./clauses.ts";
import type { Group, Outcome } from "./fact.ts";
import type { OutcomeWord } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./units.ts";
import { findUnits, outcomeWithin } from "./units.ts";

/** A figure of one sentence: a unit with its outcome. */
export interface Figure {
  readonly unit: Unit;
  /** Null where it is that of the figure of an earlier sentence which this one breaks down. */
  readonly outcome: Outcome | null;
  readonly group: Group;
  /** Index in the same list of the figure that it breaks down; "known" for one of an earlier sentence. */
  readonly partOf: number | "known" | null;
  /** Which rule read it, for people. */
  readonly rule: string;
}

interface Draft {
  unit: Unit;
  outcome: Outcome | null;
  word: Hit<OutcomeWord> | null;
  parent: Draft | "known" | null;
  rule: string;
}

/** Longest way in tokens from an outcome to the figure that follows it, where nothing else stands between. */
const REACH = 9;
const LOOSE_REACH = 16;
const PEOPLE_ON_DUTY: ReadonlySet<Group> = new Set([
  "soldiers",
  "police",
  "peacekeepers",
  "journalists",
  "officials",
]);

/** Reads the figures of a sentence: which count belongs to which outcome, and which breaks down which. */
export function readFigures(reading: Reading): Figure[] {
  const { units, things } = findUnits(reading);
  if (units.length === 0) return [];
  const drafts: Draft[] = units.map((unit) => ({ unit, outcome: null, word: null, parent: null, rule: "" }));
  const outcomes = outcomeWords(reading);
  const blocks = (from: number, to: number): boolean =>
    things.some((thing) => thing.start >= from && thing.start < to);
  for (const draft of drafts) markPart(reading, drafts, draft);
  for (const word of outcomes) assignAdjacent(reading, drafts, word);
  for (const word of outcomes) assignBefore(reading, drafts, word, blocks);
  for (const word of outcomes) assignAfter(reading, drafts, word, blocks);
  for (const draft of drafts) takeNounsOutcome(draft, outcomes);
  for (let index = drafts.length - 1; index > 0; index -= 1) shareBackwards(reading, drafts, index);
  for (const [index, draft] of drafts.entries()) inherit(reading, drafts, draft, index);
  return settle(reading, drafts);
}

function markPart(reading: Reading, drafts: readonly Draft[], draft: Draft): void {
  const index = drafts.indexOf(draft);
  const previous = drafts[index - 1];
  if (draft.unit.partOfKnown) {
    draft.parent =
      previous && !crossesClause(reading, previous.unit.end, draft.unit.start)
        ? rootOf(previous)
        : (previous ?? "known");
    draft.rule = "part";
    return;
  }
  const cue = [...reading.cues("part"), ...reading.cues("breakdown")].find(
    (hit) =>
      hit.end <= draft.unit.start &&
      draft.unit.start - hit.end <= (boundBetween(reading, hit.end, draft.unit.start) ? 3 : 1) &&
      !drafts.some(
        (other) => other !== draft && other.unit.start >= hit.end && other.unit.end <= draft.unit.start,
      ),
  );
  const told = cue ? outcomeWithin(reading, cue) : null;
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
  const colon =
    previous &&
    reading.tokens[draft.unit.start - 1]?.norm === ":" &&
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
    isList(reading, previous.unit.end, draft.unit.start)
  ) {
    draft.parent = previous.parent;
    draft.rule = previous.rule;
  }
}

function rootOf(draft: Draft): Draft | "known" {
  return draft.parent ?? draft;
}

/** "killed 5", "مقتل 5": the figure follows at once. */
function assignAdjacent(reading: Reading, drafts: readonly Draft[], word: Hit<OutcomeWord>): void {
  if (word.payload.victims === "before") return;
  const draft = drafts.find(({ unit }) => unit.start > word.start);
  if (!draft || draft.outcome || (draft.parent && draft.rule === "part" && draft.unit.start < word.end))
    return;
  const inside = draft.unit.start < word.end;
  if (
    inside ||
    (isList(reading, word.end, draft.unit.start) &&
      !reading.tokens
        .slice(word.end, draft.unit.start)
        .some((token) => token.norm === "," || token.norm === "and" || token.norm === "و"))
  )
    take(draft, word, "outcome before figure");
}

/** "5 were killed": the figure stands before the outcome. */
function assignBefore(
  reading: Reading,
  drafts: readonly Draft[],
  word: Hit<OutcomeWord>,
  blocks: (from: number, to: number) => boolean,
): void {
  if (word.payload.victims === "after" || drafts.some((draft) => draft.word === word)) return;
  const before = drafts.filter(({ unit }) => unit.end <= word.start + 1);
  let target = before.at(-1);
  while (target?.parent && target.parent !== "known" && !target.outcome) target = target.parent;
  if (!target || target.outcome) return;
  const last = before.at(-1) ?? target;
  const gap = word.start - last.unit.end;
  if (gap > REACH || blocks(last.unit.end, word.start) || hardBreak(reading, last.unit.end, word.start))
    return;
  if (word.payload.victims === "either" && gap > 4) return;
  const commas = reading.tokens.slice(last.unit.end, word.start).filter((token) => token.norm === ",").length;
  if (commas === 1 && last === target) return;
  if (target.unit.group === null && gap > 2 && !last.unit.partOfKnown) return;
  take(target, word, "figure before outcome");
}

/** "قتل في القصف 5": the figure follows within the clause. */
function assignAfter(
  reading: Reading,
  drafts: readonly Draft[],
  word: Hit<OutcomeWord>,
  blocks: (from: number, to: number) => boolean,
): void {
  if (word.payload.victims === "before" || drafts.some((draft) => draft.word === word)) return;
  const draft = drafts.find(({ unit }) => unit.start >= word.end);
  if (!draft || draft.outcome || draft.parent) return;
  const reach = word.payload.loose ? LOOSE_REACH : REACH;
  if (draft.unit.start - word.end > reach || blocks(word.end, draft.unit.start)) return;
  if (
    !word.payload.loose &&
    (draft.unit.group === null ||
      hardBreak(reading, word.end, draft.unit.start) ||
      crossesClause(reading, word.end, draft.unit.start))
  )
    return;
  if (!word.payload.loose && !draft.unit.numbered && draft.unit.start - word.end > 3) return;
  take(draft, word, word.payload.loose ? "total" : "outcome before figure, in its clause");
}

function take(draft: Draft, word: Hit<OutcomeWord>, rule: string): void {
  draft.outcome = word.payload.outcome;
  draft.word = word;
  if (draft.rule === "") draft.rule = rule;
}

/** "12 wounded": the noun tells the outcome, unless a verb right before tells what became of them since. */
function takeNounsOutcome(draft: Draft, words: readonly Hit<OutcomeWord>[]): void {
  const { unit } = draft;
  if (unit.outcome === null) return;
  const later =
    draft.outcome === "released" ||
    draft.outcome === "evacuated" ||
    (draft.outcome === "killed-or-injured" && words.includes(draft.word as Hit<OutcomeWord>));
  if (!later) draft.outcome = unit.outcome;
  if (draft.rule === "") draft.rule = "noun tells outcome";
}

/** "a child and two women were killed": the outcome after a list is that of all in it. */
function shareBackwards(reading: Reading, drafts: readonly Draft[], index: number): void {
  const draft = drafts[index];
  const previous = drafts[index - 1];
  if (
    !draft?.word ||
    draft.rule !== "figure before outcome" ||
    !previous ||
    previous.outcome ||
    previous.parent
  )
    return;
  if (previous.unit.group === null || !isList(reading, previous.unit.end, draft.unit.start)) return;
  previous.outcome = draft.outcome;
  previous.word = draft.word;
  previous.rule = draft.rule;
}

/** A figure in a list, or a part, has the outcome of what it stands with. */
function inherit(reading: Reading, drafts: readonly Draft[], draft: Draft, index: number): void {
  if (draft.outcome) return;
  if (draft.parent && draft.parent !== "known") {
    draft.outcome = draft.parent.outcome;
    return;
  }
  const previous = drafts[index - 1];
  if (!previous?.outcome || !previous.word || draft.unit.group === null) return;
  if (isList(reading, previous.unit.end, draft.unit.start)) {
    draft.outcome = previous.outcome;
    draft.word = previous.word;
    draft.rule = "list";
  }
}

function settle(reading: Reading, drafts: readonly Draft[]): Figure[] {
  const kept = drafts.filter(
    (draft) => (draft.outcome !== null || isPartOfEarlier(draft)) && counts(reading, draft),
  );
  return kept.map((draft, index): Figure => {
    const parent = draft.parent && draft.parent !== "known" ? kept.indexOf(draft.parent) : -1;
    const group = groupOf(reading, drafts, draft);
    return {
      unit: draft.unit,
      outcome: draft.outcome,
      group,
      partOf: parent >= 0 && parent !== index ? parent : draft.parent === "known" ? "known" : null,
      rule: draft.rule,
    };
  });
}

/** "Ten of them were women": a part of the figure read last, in an earlier sentence. */
function isPartOfEarlier(draft: Draft): boolean {
  return (
    draft.parent === "known" && draft.unit.partOfKnown && draft.unit.group !== null && draft.unit.start <= 4
  );
}

/** The clause's own noun, one beside it, or that of the figure before. */
function groupOf(reading: Reading, drafts: readonly Draft[], draft: Draft): Group {
  const { unit, word } = draft;
  const own = reading.cues("own").find((cue) => cue.start >= unit.end && cue.start - unit.end <= 4);
  if (unit.group !== null && unit.group !== "people") return unit.group;
  if (own) return reading.at("group", own.start)?.payload.group ?? "soldiers";
  if (unit.group !== null) return unit.group;
  if (word?.payload.loose)
    for (const noun of reading.all("group"))
      if (noun.start >= word.start && noun.end <= unit.start && noun.payload.group !== "people")
        return noun.payload.group;
  if (word?.payload.group) return word.payload.group;
  const previous = drafts[drafts.indexOf(draft) - 1];
  const root =
    previous?.parent && previous.parent !== "known" && draft.parent === null ? previous.parent : previous;
  return root?.outcome ? (root.unit.group ?? "people") : "people";
}

/** A figure that is denied, feared, an old value or of another matter is none. */
function counts(reading: Reading, draft: Draft): boolean {
  const { unit } = draft;
  if (unit.count === 0) return false;
  if (draft.outcome === "displaced" && unit.group !== null && PEOPLE_ON_DUTY.has(unit.group)) return false;
  if (isNegated(reading, unit.start) && !draft.word) return false;
  if (unit.outcome !== null && !draft.word && isNegated(reading, unit.start)) return false;
  if (reading.cues("unreal").some((hit) => hit.start <= unit.start && hit.end > unit.start)) return false;
  if (reading.cues("oldValue").some((hit) => hit.end <= unit.start && unit.start - hit.end <= 2))
    return false;
  if (
    reading
      .cues("unreal")
      .some(
        (hit) =>
          hit.end <= unit.start && unit.start - hit.end <= 3 && !crossesClause(reading, hit.end, unit.start),
      )
  )
    return false;
  return !reading.cues("offTopic").some((hit) => Math.abs(hit.start - unit.start) < 14);
}
