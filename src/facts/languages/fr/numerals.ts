import type { Numeral, Token } from "../../language.ts";
import type { Amount } from "./amounts.ts";
import { adjacent, DASHES, isYear, norm, readAmount } from "./amounts.ts";
import { isExcluded } from "./measures.ts";
import {
  COLLECTIVE,
  COLLECTIVE_PLURAL,
  FATE_FOLLOWS,
  NTH,
  PERSON_FOLLOWS,
  SCALES,
  VAGUE,
} from "./numeral-words.ts";

const exactly = (count: number, end: number): Numeral => ({ end, count, countMax: null, bound: null });
const vaguely = (end: number): Numeral => ({ end, count: null, countMax: null, bound: "vague" });

/** Reads a French numeral in digits or words that begins at `tokens[at]`; dates, times, ages, ordinals and shares are none. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const special = readVague(tokens, at) ?? readCollective(tokens, at) ?? readOne(tokens, at);
  if (special) return special;
  if (norm(tokens, at) === "entre") return readBetween(tokens, at);
  const amount = readAmount(tokens, at);
  if (!amount || isExcluded(tokens, at, amount)) return null;
  // "un soldat": the noun itself counts one.
  if (amount.words && amount.count === 1 && !isJoint(norm(tokens, amount.end))) return null;
  if (isOldValue(tokens, at, amount)) return null;
  const range = readRange(tokens, amount);
  if (!range && amount.words && amount.count === 1) return null;
  return range ?? exactly(amount.count, skipOf(tokens, amount));
}

const isJoint = (word: string): boolean => word === "a" || word === "ou";

/** "deux millions de personnes": the preposition belongs to the numeral. */
function skipOf(tokens: readonly Token[], amount: Amount): number {
  const isNoun = /^(million|milliard|millier)s?$/.test(norm(tokens, amount.end - 1));
  return isNoun && norm(tokens, amount.end) === "de" ? amount.end + 1 : amount.end;
}

/** "des dizaines de milliers de", "plusieurs centaines de", "plusieurs". */
function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const first = norm(tokens, at);
  if (/^(?:l')?un[e]?$|^de$|^d'/.test(first) && /^(un|une|de)$/.test(norm(tokens, at + 1))) return null;
  const opens = /^(?:d'|qu')?(?:des|plusieurs|quelques|les|ces|nombreux|nombreuses)$|^de$/.test(first);
  const start = opens ? at + 1 : at;
  if (COLLECTIVE_PLURAL.has(norm(tokens, start)) && (opens || !readAmount(tokens, at - 1))) {
    if (!opens && /^(des|plusieurs|quelques|les|ces|de)$/.test(norm(tokens, at - 1))) return null;
    let end = start + 1;
    while (norm(tokens, end) === "de" && COLLECTIVE_PLURAL.has(norm(tokens, end + 1))) end += 2;
    if (/^(fois)$/.test(norm(tokens, end)) || isThing(tokens, end)) return null;
    return vaguely(norm(tokens, end) === "de" ? end + 1 : end);
  }
  for (const words of VAGUE) {
    if (!words.every((word, i) => norm(tokens, at + i) === word)) continue;
    const end = at + words.length;
    // "quelques 200 personnes" is a misspelt "quelque".
    if (first === "quelques" && tokens[end]?.kind === "number") return null;
    if (norm(tokens, end) === "fois") return null;
    // "le nombre de soldats perdus"
    if (
      words.includes("nombre") &&
      /^(le|du|au|ce|son|leur|un|grand|certain|petit|total)$/.test(norm(tokens, at - 1))
    )
      return null;
    return vaguely(end);
  }
  return null;
}

/** "des millions d'euros". */
function isThing(tokens: readonly Token[], at: number): boolean {
  return /^d'(euros|heures|annees|hectares|obus|armes|habitations)$/.test(norm(tokens, at));
}

const OPENS_COLLECTIVE = /^(?:une?|la|cette|bonne|petite|grosse|bon|demi|million|milliard)$/;

/** "une vingtaine de", "une bonne centaine de", "(plus d'un) millier de", "trois dizaines de", "une demi-douzaine de". */
function readCollective(tokens: readonly Token[], at: number): Numeral | null {
  const first = norm(tokens, at);
  if (!OPENS_COLLECTIVE.test(first) && !COLLECTIVE.has(first) && !readAmount(tokens, at)) return null;
  const isElided = /^(?:d|qu)'une?$/.test(norm(tokens, at - 1));
  let noun = at;
  let times = 1;
  if (first === "une" || first === "un" || first === "la" || first === "cette") {
    noun = at + 1;
    if (/^(bonne|petite|grosse|bon|quasi|demi)$/.test(norm(tokens, noun))) noun += 1;
    if (norm(tokens, noun) === "-") noun += 1;
  } else if (isElided) {
    if (/^(bonne|petite|grosse|bon|demi)$/.test(first)) noun += norm(tokens, at + 1) === "-" ? 2 : 1;
  } else {
    const amount = readAmount(tokens, at);
    if (!amount || amount.count > 99) return null;
    times = amount.count;
    noun = amount.end;
    const many = COLLECTIVE.get(norm(tokens, noun).replace(/s$/, ""));
    if (!many || !norm(tokens, noun).endsWith("s")) return null;
    return around(tokens, noun, times * many);
  }
  const isHalf = norm(tokens, noun - 1) === "-" && norm(tokens, noun - 2) === "demi";
  const value = COLLECTIVE.get(norm(tokens, noun));
  if (value) return around(tokens, noun, (times * value) / (isHalf ? 2 : 1));
  const scale = /^(million|milliard)$/.test(norm(tokens, noun)) ? SCALES.get(norm(tokens, noun)) : undefined;
  if (!scale || !isElided) return null;
  return exactly(scale, norm(tokens, noun + 1) === "de" ? noun + 2 : noun + 1);
}

function around(tokens: readonly Token[], noun: number, count: number): Numeral | null {
  const next = norm(tokens, noun + 1);
  if (/^d'(annees|heures|euros|hectares|obus|armes|avions|engins)$/.test(next)) return null;
  return { end: next === "de" ? noun + 2 : noun + 1, count, countMax: null, bound: "about" };
}

/** "un autre a été blessé", "un troisième", "l'un d'eux", "l'un des trois soldats": one person. */
function readOne(tokens: readonly Token[], at: number): Numeral | null {
  const first = norm(tokens, at);
  if (!/^(?:qu'|l'|d')?une?$|^l'autre$/.test(first)) return null;
  const next = norm(tokens, at + 1);
  if (/^(?:qu')?une?$/.test(first) && (next === "autre" || NTH.test(next)))
    return PERSON_FOLLOWS.test(norm(tokens, at + 2)) ||
      FATE_FOLLOWS.test(norm(tokens, at + 2)) ||
      (norm(tokens, at + 2) === "," && FATE_FOLLOWS.test(norm(tokens, at + 3)))
      ? exactly(1, at + 2)
      : null;
  if (/^une?$/.test(first) && norm(tokens, at - 1) === "dont" && FATE_FOLLOWS.test(next))
    return exactly(1, at + 1);
  // "l'un est mort, l'autre a été blessé", "la seconde a été tuée"
  if (/^l'(?:une?|autre)$/.test(first) && FATE_FOLLOWS.test(next)) return exactly(1, at + 1);
  // "un de ses volontaires", "une des employées"
  if (/^(?:qu'|d')?une?$/.test(first) && /^(de|des)$/.test(next)) {
    const isOf = next === "des" || /^(ses|leurs|nos)$/.test(norm(tokens, at + 2));
    return isOf && PERSON_FOLLOWS.test(norm(tokens, next === "des" ? at + 2 : at + 3))
      ? exactly(1, at + 1)
      : null;
  }
  if (!/^l'une?$/.test(first)) return null;
  if (/^d'(eux|elles|entre)$/.test(next)) return exactly(1, at + 1);
  if (next !== "des" && next !== "de") return null;
  const whole = readAmount(tokens, at + 2) ?? readAmount(tokens, at + 3);
  if (whole && !/^(autre|autres)$/.test(norm(tokens, whole.end))) return exactly(1, whole.end);
  return next === "de" && /^(ses|leurs|nos|mes|vos)$/.test(norm(tokens, at + 2)) ? exactly(1, at + 1) : null;
}

function readBetween(tokens: readonly Token[], at: number): Numeral | null {
  const low = readAmount(tokens, at + 1);
  if (!low || norm(tokens, low.end) !== "et") return null;
  const high = readAmount(tokens, low.end + 1);
  if (!high || high.count <= low.count || isExcluded(tokens, low.end + 1, high)) return null;
  if (isYear(tokens, at + 1) && isYear(tokens, low.end + 1)) return null;
  return {
    end: skipOf(tokens, high),
    count: scaled(tokens, low, high),
    countMax: high.count,
    bound: null,
  };
}

/** "70 à 75 mille": the scale belongs to both ends. */
function scaled(tokens: readonly Token[], low: Amount, high: Amount): number {
  const scale = SCALES.get(norm(tokens, high.end - 1));
  return scale && low.count < 1000 && high.count >= scale && low.count * scale < high.count
    ? low.count * scale
    : low.count;
}

function readRange(tokens: readonly Token[], low: Amount): Numeral | null {
  const joint = norm(tokens, low.end);
  const dashed = DASHES.has(joint) && adjacent(tokens, low.end - 1) && adjacent(tokens, low.end);
  if (!dashed && !isJoint(joint)) return null;
  const high = readAmount(tokens, low.end + 1);
  if (!high || isExcluded(tokens, low.end + 1, high, true)) return null;
  const count = scaled(tokens, low, high);
  if (high.count <= count || high.count > count * 10) return null;
  return { end: skipOf(tokens, high), count, countMax: high.count, bound: null };
}

/** "passé de huit à onze": the first value no longer holds. */
function isOldValue(tokens: readonly Token[], at: number, { end }: Amount): boolean {
  return (
    norm(tokens, at - 1) === "de" &&
    /^(passe|passer|passant|passes|passait|passent|evolue)/.test(norm(tokens, at - 2)) &&
    /^(a|morts|tues|blesses)$/.test(norm(tokens, end))
  );
}
