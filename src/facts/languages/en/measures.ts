import type { Token } from "../../language.ts";
import type { Amount } from "./amounts.ts";
import { adjacent, DASHES, isYear, norm, readAmount } from "./amounts.ts";
import { AGE_AND_LABELS, CLOCK, FRACTIONS, MONTHS, PERCENT, PERSON_FOLLOWS } from "./numeral-words.ts";

/** What two or three of are the parties themselves. */
const STATES =
  /^(countries|states|sides|nations|neighbours|neighbors|parties|republics|capitals|armies|leaders|peoples|governments|presidents|ministers|rivals|foes|camps)$/;

/** Whether the number is a date, time, share, age, sum or label, so that it counts nobody. */
export function isExcluded(tokens: readonly Token[], at: number, amount: Amount, rangeEnd = false): boolean {
  const before = norm(tokens, at - 1);
  const after = norm(tokens, amount.end);
  if (isYear(tokens, at) && amount.end === at + 1) {
    if (!PERSON_FOLLOWS.has(after) && !/^(than|least|about|some|nearly|around|over|almost)$/.test(before))
      return true;
  }
  if (PERCENT.has(after) || (after === "per" && norm(tokens, amount.end + 1) === "cent")) return true;
  if (
    CLOCK.has(after) ||
    (/^[ap]$/.test(after) && norm(tokens, amount.end + 1) === ".") ||
    isClock(tokens, at, amount.end)
  )
    return true;
  if (/^[$€£₽#]$/.test(before)) return true;
  // "from the two countries": they are named, not counted.
  if (amount.words && /^(the|both|these|those)$/.test(before) && STATES.test(after)) return true;
  if (!amount.words && amount.count <= 31 && isDay(tokens, at, amount.end)) return true;
  if (AGE_AND_LABELS.has(before) && !(before === "no" && amount.words && amount.count > 1)) return true;
  if (isAgeRange(tokens, at)) return true;
  // "a child of eight"
  if (before === "of" && amount.count < 100 && PERSON.test(norm(tokens, at - 2))) return true;
  if (isAge(tokens, at, amount.end) || isGlued(tokens, at, amount.end, rangeEnd)) return true;
  if (amount.words && amount.count === 1 && isPronoun(tokens, at, amount.end)) return true;
  return isShareOf(tokens, at) || isRatio(tokens, at, amount.end);
}

/** "one in ten", "two out of five": neither number counts anybody. */
function isRatio(tokens: readonly Token[], at: number, end: number): boolean {
  const step =
    norm(tokens, end) === "in" ? 1 : norm(tokens, end) === "out" && norm(tokens, end + 1) === "of" ? 2 : 0;
  if (
    step > 0 &&
    (readAmount(tokens, end + step)?.count ?? 1000) <= 20 &&
    !/^(minutes?|hours?|days?|weeks?|months?|years?|villages?|towns?|districts?|regions?|attacks?|incidents?|separate)$/.test(
      norm(tokens, end + step + 1),
    )
  )
    return true;
  const before = norm(tokens, at - 1);
  const back = before === "in" ? 2 : before === "of" && norm(tokens, at - 2) === "out" ? 3 : 0;
  return (
    back > 0 &&
    readAmount(tokens, at - back) !== null &&
    norm(tokens, at - back - 1) !== "," &&
    /^(of|cannot|can|is|has|people|residents|soldiers|armenians|was|were|,|\.)$/.test(norm(tokens, end))
  );
}

function isDay(tokens: readonly Token[], at: number, end: number): boolean {
  const month = (i: number): boolean => MONTHS.has(norm(tokens, i)) && tokens[i]?.capital === true;
  return month(at - 1) || month(end) || (norm(tokens, at - 1) === "." && month(at - 2));
}

function isClock(tokens: readonly Token[], at: number, end: number): boolean {
  const glued = (mark: number): boolean =>
    /^[:/]$/.test(norm(tokens, mark)) && adjacent(tokens, mark - 1) && adjacent(tokens, mark);
  return glued(end) || glued(at - 1);
}

/** "Aram Petrosyan, 37, was killed": the number is an age. */
function isAge(tokens: readonly Token[], at: number, end: number): boolean {
  if (norm(tokens, at - 1) === "and" && norm(tokens, end) === "," && isPairOfAges(tokens, at - 2))
    return true;
  if (norm(tokens, end) === "and" && norm(tokens, end + 2) === "," && isPairOfAges(tokens, at)) return true;
  if (norm(tokens, at - 1) !== "," || !(tokens[at - 2]?.capital || PERSON.test(norm(tokens, at - 2))))
    return false;
  return norm(tokens, end) === "," || norm(tokens, end) === ")" || norm(tokens, end) === ".";
}

/** People whose age may stand between commas behind them. */
const PERSON =
  /^(man|woman|boy|girl|child|teenager|baby|infant|soldier|serviceman|conscript|civilian|resident|villager|shepherd|farmer|driver|father|mother|grandmother|grandfather|son|daughter|brother|sister|policeman|reporter|journalist|pensioner|student|worker|officer)$/;

/** "two brothers, 15 and 19, were wounded" */
function isPairOfAges(tokens: readonly Token[], first: number): boolean {
  const [left, right] = [tokens[first]?.value ?? 100, tokens[first + 2]?.value ?? 100];
  return norm(tokens, first - 1) === "," && left < 100 && right < 100;
}

/** "aged between 12 and 16", "aged from 12 to 16", "aged 12 and 16". */
function isAgeRange(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const token = tokens[i];
    if (!token || /^(aged?|ages)$/.test(token.norm)) return token !== undefined;
    if (
      token.kind !== "number" &&
      !readAmount(tokens, i) &&
      !/^(between|from|to|and|,|-|–)$/.test(token.norm)
    )
      return false;
  }
  return false;
}

/** "12-year-old", "S-300", "10,000-strong": a number that a hyphen joins to a word counts no people. */
function isGlued(tokens: readonly Token[], at: number, end: number, rangeEnd: boolean): boolean {
  const dashed = (mark: number): boolean =>
    DASHES.has(norm(tokens, mark)) && adjacent(tokens, mark - 1) && adjacent(tokens, mark);
  if (!rangeEnd && dashed(at - 1) && (tokens[at - 2]?.kind === "word" || tokens[at - 2]?.kind === "number"))
    return true;
  if (!dashed(end)) return false;
  const next = tokens[end + 1];
  if (!next || next.norm === "odd" || next.norm === "plus") return false;
  const high = readAmount(tokens, end + 1);
  return !high || high.count <= (readAmount(tokens, at)?.count ?? 0);
}

function isPronoun(tokens: readonly Token[], at: number, end: number): boolean {
  // "said that one of its soldiers"
  if (
    norm(tokens, at - 1) === "that" &&
    (norm(tokens, end) === "of" || PERSON_FOLLOWS.has(norm(tokens, end)))
  )
    return false;
  return /^(no|any|every|each|this|that|the|which|only|some|another)$/.test(norm(tokens, at - 1)) &&
    norm(tokens, at - 1) !== "only"
    ? true
    : /^(another|day|side|hand|in|thing|step|way|point)$/.test(norm(tokens, end));
}

/** "half of the 120,000", "70 percent of its 3,000": the number is the whole that a share is taken of. */
function isShareOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(-1, at - 6); i -= 1) {
    const word = norm(tokens, i);
    if (word !== "of") {
      if (tokens[i]?.kind === "mark") return false;
      continue;
    }
    // "nearly all of Karabakh's 120,000 Armenians"
    const isMost = norm(tokens, i - 1) === "all" && /^(nearly|almost|virtually)$/.test(norm(tokens, i - 2));
    return isMost || FRACTIONS.has(norm(tokens, i - 1));
  }
  return false;
}
