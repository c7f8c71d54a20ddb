import type { Numeral, Token } from "../../language.ts";
import type { Amount } from "./amounts.ts";
import { adjacent, DASHES, isYear, norm, readAmount } from "./amounts.ts";
import { isExcluded } from "./measures.ts";
import { HUNDREDS, NTH, PERSON_FOLLOWS, SCALES, SMALL, VAGUE } from "./numeral-words.ts";

/** The words that can begin a numeral. */
const STARTS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...HUNDREDS.keys(),
  ...SCALES.keys(),
  ...NTH,
  ...VAGUE.flatMap(([first]) => first ?? []),
  ..."a an the another between half".split(" "),
]);

/** Reads an English numeral in digits or words that begins at `tokens[at]`; dates, times, ages, ordinals and shares are none. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token?.kind === "word" && !STARTS.has(token.norm) && !/^\d/.test(token.norm)) return null;
  const special = readVague(tokens, at) ?? readArticled(tokens, at);
  if (special) return special;
  if (norm(tokens, at) === "between") return readBetween(tokens, at);
  const amount = readAmount(tokens, at);
  if (!amount || isExcluded(tokens, at, amount)) return null;
  return readRange(tokens, at, amount);
}

function readVague(tokens: readonly Token[], at: number): Numeral | null {
  for (const words of VAGUE) {
    if (!words.every((word, i) => norm(tokens, at + i) === word)) continue;
    let end = at + words.length;
    // "dozens of thousands", "tens of thousands"
    while (norm(tokens, end) === "of" && /^(hundreds|thousands|dozens)$/.test(norm(tokens, end + 1)))
      end += 2;
    while (/^(hundred|thousand|dozen|million|hundreds|thousands|score)$/.test(norm(tokens, end))) end += 1;
    if (/^times?$/.test(norm(tokens, end))) return null;
    return { end, count: null, countMax: null, bound: "vague" };
  }
  return null;
}

/** "a third was injured", "another was wounded": one more person without a numeral of its own. */
function readArticled(tokens: readonly Token[], at: number): Numeral | null {
  const word = norm(tokens, at);
  const before = norm(tokens, at - 1);
  const one = (end: number): Numeral => ({ end, count: 1, countMax: null, bound: null });
  if (
    (word === "a" || word === "the") &&
    NTH.has(norm(tokens, at + 1)) &&
    PERSON_FOLLOWS.has(norm(tokens, at + 2))
  )
    return one(at + 2);
  if (word === "another" && norm(tokens, at + 1) === "one") return one(at + 2);
  if (word === "another" && PERSON_FOLLOWS.has(norm(tokens, at + 1)) && !/^(one|after|yet)$/.test(before))
    return one(at + 1);
  return null;
}

function readBetween(tokens: readonly Token[], at: number): Numeral | null {
  // "boys aged between 12 and 16"
  if (/^(aged?|ages)$/.test(norm(tokens, at - 1))) return null;
  const low = readAmount(tokens, at + 1);
  if (!low || norm(tokens, low.end) !== "and") return null;
  const high = readAmount(tokens, low.end + 1);
  if (!high || high.count <= low.count || isExcluded(tokens, low.end + 1, high)) return null;
  if (isYear(tokens, at + 1) && isYear(tokens, low.end + 1)) return null;
  return { end: high.end, count: low.count, countMax: high.count, bound: null };
}

function readRange(tokens: readonly Token[], at: number, low: Amount): Numeral {
  const joint = norm(tokens, low.end);
  const dashed = DASHES.has(joint) && adjacent(tokens, low.end - 1) && adjacent(tokens, low.end);
  const joined = (joint === "to" && norm(tokens, at - 1) !== "from") || joint === "or";
  if (dashed || joined) {
    const high = readAmount(tokens, low.end + 1);
    const lowCount =
      high && low.count < 1000 && high.count >= 1000 && SCALES.has(norm(tokens, high.end - 1)) && dashed
        ? low.count * 1000
        : low.count;
    if (
      high &&
      high.count > lowCount &&
      high.count <= lowCount * 10 &&
      !isExcluded(tokens, low.end + 1, high, true)
    )
      return { end: high.end, count: lowCount, countMax: high.count, bound: null };
  }
  const tail = norm(tokens, low.end + 1);
  if (DASHES.has(joint) && tail === "odd")
    return { end: low.end + 2, count: low.count, countMax: null, bound: "about" };
  if (DASHES.has(joint) && tail === "plus")
    return { end: low.end + 2, count: low.count, countMax: null, bound: "at-least" };
  if (joint === "+" && adjacent(tokens, low.end - 1))
    return { end: low.end + 1, count: low.count, countMax: null, bound: "at-least" };
  return { end: endOfWhole(tokens, low.end), count: low.count, countMax: null, bound: null };
}

/** Takes "of the three" into "one of the three soldiers": the second number is the whole, the noun follows it. */
function endOfWhole(tokens: readonly Token[], end: number): number {
  if (norm(tokens, end) !== "of") return end;
  for (let i = end + 1; i < end + 6; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === "mark") return end;
    const whole = readAmount(tokens, i);
    if (whole) return whole.end;
    if (
      !/^(the|its|their|his|our|an|a|some|estimated|about|around|roughly|more|than|at|least|region|enclave|territory|karabakh|original|approximately|those)$/.test(
        token.norm,
      )
    )
      return end;
  }
  return end;
}
