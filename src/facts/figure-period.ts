import { separated } from "./clauses.ts";
import type { Figure } from "./figure.ts";
import type { Reading } from "./reading.ts";

/** A figure's clause recalls within so many tokens of it. */
const RECALL = 14;
/** A count that runs "since" a year goes on if the year is no longer ago than this. */
const RUNNING_YEARS = 6;

/** A recalled war or another year, in the figure's part of the sentence. */
export function isBackground(reading: Reading, figure: Figure, year: number | null): boolean {
  const { start, end } = figure.unit;
  const isNear = (at: number): boolean =>
    (at < start ? start - at <= RECALL + 8 : at - end <= RECALL && !hasOtherOutcome(reading, figure, at)) &&
    !separated(reading, at, start);
  const isCurrent = reading
    .cues("current")
    .some((hit) => isNear(hit.start) && Math.abs(hit.start - start) <= 10);
  if (reading.cues("background").some((hit) => isNear(hit.start) && !runsOn(reading, hit))) return !isCurrent;
  for (const index of reading.years) {
    if (!isNear(index)) continue;
    const value = reading.tokens[index]?.value ?? 0;
    if (year !== null && value >= year) continue;
    // "since 2020", "2020-ci ildən bəri".
    if (
      reading.cues("since").some((hit) => (hit.start > index ? hit.start - index : index - hit.end + 1) <= 4)
    )
      return tellsOf(reading, index, start) || (year === null ? value < 2000 : year - value > RUNNING_YEARS);
    if (!isDated(reading, index) || value < RECENT_CENTURY) return true;
    if (year !== null && value < year - 1) return true;
  }
  return false;
}

/** "the worst since the war of 2020, in which 6,500 died": whether a figure stands in what is told of a year's war behind a comma. */
function tellsOf(reading: Reading, year: number, figure: number): boolean {
  for (let at = year + 1; at < Math.min(figure, year + MOST_OF_WAR); at += 1)
    if (reading.at("complementizer", at) && !reading.cues("part").some(({ end }) => end === at + 1))
      return reading.tokens.slice(year, at).some(({ norm }) => norm === ",");
  return false;
}

/** Tokens from a year to the pronoun that begins what is told of its war at the most. */
const MOST_OF_WAR = 6;

/** "Since the end of the war in 2020": a count that runs on from a war of this century recalls none. */
function runsOn(reading: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const isSince = reading.cues("since").some((hit) => hit.start <= start && start - hit.end <= 5);
  return (
    isSince &&
    reading.years.some(
      (at) => at >= start && at <= end + 1 && (reading.tokens[at]?.value ?? 0) >= RECENT_CENTURY,
    )
  );
}

/** Counts since a year before this are of an earlier war. */
const RECENT_CENTURY = 2000;

/** Whether a sentence begins with what came of what the one before told. */
export function goesOn(reading: Reading): boolean {
  // "Onun sözlərinə görə, müharibə zamanı …": the words that tell whose word it is may stand before it.
  const source = reading
    .all("reporting")
    .find(({ start, payload }) => payload.kind === "source" && start <= 8);
  const start = source && reading.tokens[source.end]?.norm === "," ? source.end + 1 : 0;
  return reading.cues("result").some((hit) => hit.start === 0 || hit.start === start);
}

/** Whether a sentence as a whole is about another year: every year that it names is past, and nothing is of now. */
export function recallsAll(reading: Reading, year: number | null): boolean {
  if (reading.cues("current").length > 0) return false;
  const values = reading.years.map((index) => reading.tokens[index]?.value ?? 0);
  if (year !== null && values.length > 0) return values.every((value) => value < year);
  return reading.cues("background").length > 0;
}

/** "releasing 32 people captured in 2020": the year belongs to another word than the figure's. */
function hasOtherOutcome(reading: Reading, { unit, word }: Figure, at: number): boolean {
  return reading
    .all("outcome")
    .some(
      (hit) =>
        hit.start >= unit.end &&
        hit.start < at &&
        (word === null || hit.start > word.end || hit.end < word.start),
    );
}

/** A year after a day and month dates the report itself. */
function isDated(reading: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const value = reading.tokens[at]?.value ?? null;
    if (value !== null && value >= 1 && value <= 31) return true;
  }
  return reading.tokens[index + 1]?.norm === "/" || reading.tokens[index - 1]?.norm === "-";
}
