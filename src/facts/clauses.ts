import type { OutcomeWord, StancePattern } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";

/** A run of tokens. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a "no", a fear or an old value stands right before a token. */
export function isNegated(reading: Reading, at: number): boolean {
  for (const hit of reading.all("cue")) {
    if (hit.start >= at) break;
    const gap = at - hit.end;
    const inBound = reading.all("bound").some((bound) => bound.start <= hit.start && bound.end > hit.start);
    if (inBound) continue;
    if (hit.payload === "negation" && reading.cueAt("still", hit.start)) continue;
    if (hit.payload === "negation" && gap >= 0 && gap <= 2 && !crossesClause(reading, hit.end, at))
      return true;
    if (hit.payload === "unreal" && gap > -3 && gap <= 8 && !crossesClause(reading, hit.end, at)) return true;
  }
  return false;
}

/** Whether a mark or a word that ends a clause stands between two tokens. */
export function crossesClause(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const norm = reading.tokens[at]?.norm ?? "";
    if (norm === ";" || norm === "," || norm === ":" || norm === "—" || norm === "–") return true;
    if (reading.cueAt("clause", at)) return true;
  }
  return false;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  [",", ","],
  ["[", "]"],
  ["–", "–"],
  ["—", "—"],
]);

/** How many tokens stand between two, without what brackets or dashes set apart. */
export function distance(reading: Reading, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const closing = BRACKETS.get(reading.tokens[at]?.norm ?? "");
    const end = closing === undefined ? -1 : closingAt(reading, at + 1, to, closing);
    if (end > 0) at = end;
    else count += 1;
  }
  return count;
}

function closingAt(reading: Reading, from: number, to: number, mark: string): number {
  for (let at = from; at < to; at += 1) if (reading.tokens[at]?.norm === mark) return at;
  return -1;
}

/** Whether a clause surely ends between two tokens; `agents`: also where the one is named who did it. */
export function hardBreak(reading: Reading, from: number, to: number, agents: boolean): boolean {
  for (let at = from; at < to; at += 1) {
    const norm = reading.tokens[at]?.norm ?? "";
    if (norm === ";" || norm === ":" || (agents && reading.cueAt("agent", at))) return true;
    if (reading.cueAt("clause", at) && at > from) return true;
  }
  return false;
}

export function boundBetween(reading: Reading, from: number, to: number): boolean {
  return reading.all("bound").some((hit) => hit.start >= from && hit.end <= to);
}

/** Whether only conjunctions, commas, bounds and fillers stand between two units. */
export function isList(reading: Reading, from: number, to: number): boolean {
  if (to - from > 6) return false;
  let places = 0;
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (!token) return false;
    if (token.norm === ",") continue;
    if (reading.at("outcome", at) || token.kind === "mark" || reading.at("reporting", at)) return false;
    const known =
      reading.isFunctionWord(at) ||
      reading.all("bound").some((hit) => hit.start <= at && at < hit.end) ||
      reading
        .all("cue")
        .some(
          (hit) =>
            hit.start <= at &&
            at < hit.end &&
            ["fillers", "additive", "others", "breakdown", "part"].includes(hit.payload),
        );
    // "Goranboyda 5, Tərtərdə 8": each number has its place before it.
    if (!known && reading.headLast && places === 0 && token.capital && reading.at("side", at)) places += 1;
    else if (!known && token.norm.length > 3) return false;
  }
  return true;
}

export function spansFigure(reading: Reading, hit: Hit<OutcomeWord>): boolean {
  for (let at = hit.start + 1; at < hit.end; at += 1)
    if (reading.numeral(at) || reading.at("group", at)) return true;
  return false;
}

/** The outcome words, without those that are part of a longer one or of a counted noun phrase of `units`. */
export function outcomeWords(reading: Reading, units: readonly Span[]): Hit<OutcomeWord>[] {
  const words: Hit<OutcomeWord>[] = [];
  for (const hit of reading.all("outcome")) {
    if (units.some((unit) => unit.start < hit.start && hit.end <= unit.end)) continue;
    const last = words.at(-1);
    if (last && hit.start < last.end && !spansFigure(reading, last)) continue;
    if (isNegated(reading, hit.start)) continue;
    words.push(hit);
  }
  return words;
}

/** Whether a semicolon, a clause's word or what introduces a clause stands between two tokens. */
export function separated(reading: Reading, left: number, right: number, isLoss = false): boolean {
  for (let at = Math.min(left, right) + 1; at < Math.max(left, right); at += 1)
    if (
      isLoss
        ? reading.at("complementizer", at) || reading.actorHit(at)
        : reading.tokens[at]?.norm === ";" || reading.cueAt("clause", at)
    )
      return true;
  return false;
}

const CLOSING_MARKS: ReadonlySet<string> = new Set(['"', "”", "»"]);

/** Whether a quotation ends right before a token, with or without a comma. */
export function followsQuotation(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]?.norm ?? "";
  return CLOSING_MARKS.has(before === "," ? (reading.tokens[at - 2]?.norm ?? "") : before);
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
]);

/** The token behind a quoted name that begins at a token ("on his «Twitter» page") and parts nothing; else the token itself. */
export function quotedNameEnd(reading: Reading, at: number, to: number): number {
  const closing = QUOTES.get(reading.tokens[at]?.norm ?? "");
  if (closing === undefined) return at;
  for (let end = at + 2; end <= Math.min(at + 4, to - 1); end += 1)
    if (reading.tokens[end]?.norm === closing) return end + 1;
  return at;
}

/** Whether words stand within a pattern of stances that lists none. */
export function isWithinNone(reading: Reading, { start, end }: Hit<StancePattern>): boolean {
  return reading
    .all("stance")
    .some((whole) => whole.payload.stances.length === 0 && whole.start <= start && end <= whole.end);
}
