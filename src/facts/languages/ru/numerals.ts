import type { Bound } from "../../fact.ts";
import type { Numeral, Token } from "../../language.ts";
import { isMeasure, joins } from "../../numbers.ts";
import {
  GENITIVES,
  LABELS,
  MEASURES,
  MONTHS,
  ONE_AND_A_HALF,
  ROUND,
  SCALES,
  SMALL,
  TAKES_GENITIVE,
  VAGUE,
  VAGUE_PLURALS,
} from "./numeral-words.ts";

/** A number as it stands in the text, without what surrounds it. */
interface Amount {
  readonly count: number;
  readonly end: number;
  /** Whether no digits are in it. */
  readonly words: boolean;
  /** The scale word that closes it, 1 without. */
  readonly scale: number;
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "‐", "‑", "−", "—"]);
const COUNTED = /^(?:человек|солдат|бойцов|раненых|убитых|семей|военных|жителей)$/;

function norm(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? "";
}

/** Reads a Russian numeral in digits or words that begins at `tokens[at]`; dates, times, ages, ordinals and shares are none. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const vague = readVague(tokens, at);
  if (vague) return vague;
  if (norm(tokens, at) === "от") return readFromTo(tokens, at);
  if (isBoth(tokens, at)) return numeral(at + 1, 2);
  if (isFurtherOne(tokens, at)) return numeral(at + 1, 1);
  const amount = readAmount(tokens, at);
  if (!amount || isExcluded(tokens, at, amount)) return null;
  return outOf(tokens, amount) ?? readRange(tokens, at, amount);
}

/** "оба водителя", "обе раненые женщины": only before who they are. */
function isBoth(tokens: readonly Token[], at: number): boolean {
  if (!/^об(?:а|е|оих|еих|оим|еим)$/.test(norm(tokens, at))) return false;
  return /(?:[аяыи]|[иы]х)$/.test(norm(tokens, at + 1)) && !/л[иа]$/.test(norm(tokens, at + 1));
}

/** "один погиб, второй тяжело ранен": one more of those just counted. */
function isFurtherOne(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:втор|трет|четверт|друг|пят)(?:ой|ий|ый|ая|ья)$/.test(norm(tokens, at))) return false;
  const isAdverb = /^(?:был[аи]?|тяжело|легко|серьезно|также|позже|смертельно)$/.test(norm(tokens, at + 1));
  return FATE.test(norm(tokens, isAdverb ? at + 2 : at + 1));
}

/** What a report tells of each of several. */
const FATE =
  /^(?:погиб(?:ла)?|убита?|ранена?|скончал(?:ся|ась)|умерл?а?|госпитализирована?|контуженн?а?|травмирована?|пропала?|пострадала?)$/;

/** "двое из пяти задержанных": so many are told of, the second number only says of how many. */
function outOf(tokens: readonly Token[], part: Amount): Numeral | null {
  if (norm(tokens, part.end) !== "из") return null;
  const all = readAmount(tokens, part.end + 1);
  return all && all.count > part.count ? numeral(all.end, part.count) : null;
}

function numeral(end: number, count: number, bound: Bound | null = null): Numeral {
  return { end, count, countMax: null, bound };
}

function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const word = norm(tokens, at);
  if (GENITIVES.has(word) && TAKES_GENITIVE.has(norm(tokens, at - 1))) return null;
  const begins =
    VAGUE.has(word) ||
    (VAGUE_PLURALS.has(word) && !(word === "десятков" && TAKES_GENITIVE.has(norm(tokens, at - 1))));
  const isRow = word === "ряд" && norm(tokens, at + 1).length > 3;
  if (!begins && !isRow) return null;
  let end = at + 1;
  while (VAGUE_PLURALS.has(norm(tokens, end)) || norm(tokens, end) === "тыс") end += 1;
  if (norm(tokens, end) === "." && norm(tokens, end - 1) === "тыс") end += 1;
  if (MEASURES.test(norm(tokens, end))) return null;
  return { end, count: null, countMax: null, bound: "vague" };
}

/** "от 60 до 70 тысяч": the scale of the upper end is that of both. */
function readFromTo(tokens: readonly Token[], at: number): Numeral | null {
  const low = readAmount(tokens, at + 1);
  if (!low || norm(tokens, low.end) !== "до") return null;
  const high = readAmount(tokens, low.end + 1);
  if (!high || isExcluded(tokens, low.end + 1, high)) return null;
  const count = low.scale === 1 && high.scale > 1 ? low.count * high.scale : low.count;
  return count < high.count ? { end: high.end, count, countMax: high.count, bound: null } : null;
}

function readRange(tokens: readonly Token[], at: number, low: Amount): Numeral {
  const dash = DASHES.has(norm(tokens, low.end)) && joins(tokens[low.end - 1], tokens[low.end]);
  if (dash || norm(tokens, low.end) === "или") {
    const high = readAmount(tokens, low.end + 1);
    const count = high && low.scale === 1 && high.scale > 1 ? low.count * high.scale : low.count;
    if (
      high &&
      high.count > count &&
      high.count <= count * 10 &&
      !isExcluded(tokens, low.end + 1, high, true)
    )
      return { end: high.end, count, countMax: high.count, bound: null };
  }
  if (norm(tokens, low.end) === "+") return numeral(low.end + 1, low.count, "at-least");
  const isGuess = isInverted(tokens, at, low) || (low.scale > 1 && low.words && norm(tokens, at - 1) === "с");
  return numeral(low.end, low.count, isGuess ? "about" : null);
}

/** "человек двадцать": the noun before its number makes it a guess. */
function isInverted(tokens: readonly Token[], at: number, amount: Amount): boolean {
  return (
    amount.count >= 5 &&
    COUNTED.test(norm(tokens, at - 1)) &&
    // "раненых 12" is a summary's count, "раненых двадцать" a guess.
    (amount.words || !/^(?:раненых|убитых)$/.test(norm(tokens, at - 1))) &&
    tokens[at - 2]?.kind !== "number" &&
    !SMALL.has(norm(tokens, at - 2)) &&
    !SCALES.has(norm(tokens, at - 2)) &&
    norm(tokens, at - 2) !== "."
  );
}

/** Reads digits or number words with what multiplies them; null where none begins. */
function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (!token) return null;
  const half = readHalf(tokens, at);
  if (half) return half;
  const small =
    token.kind === "number" && token.value !== null
      ? { count: token.value, end: at + 1, words: false }
      : readWords(tokens, at);
  if (!small) return readRound(tokens, at);
  const times = multiplier(tokens, small.end, small.words);
  if (!times) return whole(small.count, small.end, small.words, 1);
  const total = small.count * times.value;
  if (times.value < 1000) return whole(total, times.end, small.words, times.value);
  // "21 тысяча 43 человека", "две тысячи триста"
  const rest =
    tokens[times.end]?.kind === "number" && Number.isInteger(small.count)
      ? { count: tokens[times.end]?.value ?? 0, end: times.end + 1, words: false }
      : readWords(tokens, times.end);
  if (rest && rest.count < times.value && rest.words === small.words && Number.isInteger(rest.count)) {
    const inner = times.value === 1e6 ? multiplier(tokens, rest.end, rest.words) : null;
    if (!inner && !isExcluded(tokens, times.end, { ...rest, scale: 1 }))
      return whole(total + rest.count, rest.end, small.words, times.value);
    if (inner && inner.value === 1000)
      return whole(total + rest.count * 1000, inner.end, small.words, times.value);
  }
  return whole(total, times.end, small.words, times.value);
}

function whole(count: number, end: number, words: boolean, scale: number): Amount | null {
  const rounded = Math.round(count);
  return Math.abs(count - rounded) < 1e-6 && rounded > 0 && rounded <= 1e9
    ? { count: rounded, end, words, scale }
    : null;
}

/** A scale word, with the full stop of its abbreviation, or a round number's noun. */
function multiplier(
  tokens: readonly Token[],
  at: number,
  words: boolean,
): { readonly value: number; readonly end: number } | null {
  const word = norm(tokens, at);
  const scale = SCALES.get(word);
  if (scale) {
    const abbreviated = word === "тыс" || word === "млн";
    return { value: scale, end: abbreviated && norm(tokens, at + 1) === "." ? at + 2 : at + 1 };
  }
  const round = words ? ROUND.get(word) : undefined;
  return round ? { value: round, end: at + 1 } : null;
}

/** "полтора десятка", "полторы тысячи". */
function readHalf(tokens: readonly Token[], at: number): Amount | null {
  if (!ONE_AND_A_HALF.has(norm(tokens, at))) return null;
  const times = multiplier(tokens, at + 1, true);
  return times ? whole(times.value * 1.5, times.end, true, times.value) : null;
}

/** "тысяча", "более сотни", "с десяток": a round number's noun alone. */
function readRound(tokens: readonly Token[], at: number): Amount | null {
  const word = norm(tokens, at);
  const value = ROUND.get(word) ?? (word === "тыс" || word === "млн" ? undefined : SCALES.get(word));
  if (value === undefined) return null;
  const next = SCALES.get(norm(tokens, at + 1));
  if (next && value < 1000) return whole(value * next, at + 2, true, next);
  if (value === 1000) {
    const rest = readWords(tokens, at + 1);
    if (rest) return whole(value + rest.count, rest.end, true, 1000);
  }
  return whole(value, at + 1, true, value);
}

/** Adds up number words below a thousand: hundreds, tens and units, each smaller than the one before. */
function readWords(
  tokens: readonly Token[],
  start: number,
): { readonly count: number; readonly end: number; readonly words: true } | null {
  let at = start;
  let count = 0;
  let ceiling = 1000;
  for (;;) {
    const value = SMALL.get(norm(tokens, at));
    if (value === undefined || value >= ceiling) break;
    count += value;
    at += 1;
    if (value < 20) break;
    ceiling = value >= 100 ? 100 : 10;
  }
  return count > 0 ? { count, end: at, words: true } : null;
}

/** Whether the number is a date, time, share, age or label, so that it counts nobody. */
function isExcluded(tokens: readonly Token[], at: number, amount: Amount, isRangeEnd = false): boolean {
  const { end } = amount;
  const after = norm(tokens, end);
  const before = norm(tokens, at - 1);
  if (MEASURES.test(after)) return true;
  if (!amount.words && amount.count <= 31 && (MONTHS.test(after) || isListedDay(tokens, end))) return true;
  if (!amount.words && isMeasure(tokens, at) && !isRangeEnd) return true;
  if (amount.scale === 1 && /^\d{1,2}\.\d\d$/.test(tokens[at]?.text ?? "")) return true;
  if (/^[№$€£₽#]$/.test(before) || after === "%" || LABELS.test(before)) return true;
  if (isYear(tokens, at) && amount.scale === 1 && !/^(?:человек|\p{L}+(?:их|ых))$/u.test(after)) return true;
  if (amount.words && amount.count === 1 && /^(?:ни|на|еще|одно|словом)$/.test(before) && after === "на")
    return true;
  if (/^со?$/.test(before) && (after === "до" || norm(tokens, end + 1) === "до")) return true;
  if (!amount.words && leadsToMeasure(tokens, end)) return true;
  if (before === "ни" || after === "дневн" || isPair(tokens, at, end)) return true;
  return isAge(tokens, at, end) || isGlued(tokens, at, end, isRangeEnd);
}

/** "27-28 сентября", "27 и 28 сентября". */
function isListedDay(tokens: readonly Token[], end: number): boolean {
  const joint = norm(tokens, end);
  return (
    (DASHES.has(joint) || joint === "и" || joint === ",") &&
    tokens[end + 1]?.kind === "number" &&
    MONTHS.test(norm(tokens, end + 2))
  );
}

/** "7, 10 и 15 лет": a list of ages or times. */
function leadsToMeasure(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^(?:,|и|или)$/.test(norm(tokens, at)) && tokens[at + 1]?.kind === "number") at += 2;
  return at > from && MEASURES.test(norm(tokens, at));
}

function isYear(tokens: readonly Token[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? "");
}

/** "один на один", "2 на 32": a ratio. */
function isPair(tokens: readonly Token[], at: number, end: number): boolean {
  const isNumber = (index: number): boolean =>
    tokens[index]?.kind === "number" || SMALL.has(norm(tokens, index));
  return (
    (norm(tokens, end) === "на" && isNumber(end + 1)) || (norm(tokens, at - 1) === "на" && isNumber(at - 2))
  );
}

/** "Арам Петросян, 37, погиб": the number is an age. */
function isAge(tokens: readonly Token[], at: number, end: number): boolean {
  if (norm(tokens, at - 1) !== "," || !tokens[at - 2]?.capital) return false;
  return tokens[at]?.kind === "number" && (norm(tokens, end) === "," || norm(tokens, end) === ")");
}

/** "12-летний", "5-я", "Су-25": a number that a hyphen joins to a word counts no people. */
function isGlued(tokens: readonly Token[], at: number, end: number, isRangeEnd: boolean): boolean {
  const dashed = (mark: number): boolean =>
    DASHES.has(norm(tokens, mark)) &&
    joins(tokens[mark - 1], tokens[mark]) &&
    joins(tokens[mark], tokens[mark + 1]);
  if (dashed(end) && tokens[end + 1]?.kind === "word" && !SMALL.has(norm(tokens, end + 1))) return true;
  return !isRangeEnd && dashed(at - 1);
}
