import type { Token } from "../../language.ts";
import type { Amount } from "./amounts.ts";
import { adjacent, DASHES, isYear, norm, readAmount } from "./amounts.ts";
import { FRACTIONS, LABELS, MONTHS, PERSON_FOLLOWS, SHARES } from "./numeral-words.ts";

/** Whether the number is a date, time, share, age, sum or label, so that it counts nobody. */
export function isExcluded(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  isRangeEnd = false,
): boolean {
  const before = norm(tokens, at - 1);
  const after = norm(tokens, amount.end);
  if (isYear(tokens, at) && amount.end === at + 1 && !PERSON_FOLLOWS.test(after) && !isBounded(tokens, at))
    return true;
  if (FRACTIONS.has(after) || (after === "pour" && /^(cent|mille)$/.test(norm(tokens, amount.end + 1))))
    return true;
  if (!amount.words && amount.count <= 31 && isDay(tokens, at, amount.end)) return true;
  if (LABELS.has(before) || /^[°#$€£]$/.test(before)) return true;
  // "7e", "14h30", "12km".
  if (!amount.words && tokens[amount.end]?.kind === "word" && adjacent(tokens, amount.end - 1)) return true;
  if (/^(h|heures?|ans?|euros?|dollars?|km|kilometres|metres)$/.test(after)) return false;
  return (
    isGlued(tokens, at, amount.end, isRangeEnd) || isShareOf(tokens, at) || isRatio(tokens, at, amount.end)
  );
}

/** "plus de 2000": no year stands behind a bound. */
function isBounded(tokens: readonly Token[], at: number): boolean {
  const before = norm(tokens, at - 1);
  return (
    /^(?:environ|quelque|d'environ)$/.test(before) ||
    (before === "de" && /^(plus|moins|pres)$/.test(norm(tokens, at - 2))) ||
    (before === "moins" && norm(tokens, at - 2) === "au")
  );
}

function isDay(tokens: readonly Token[], at: number, end: number): boolean {
  const month = (i: number): boolean => MONTHS.has(norm(tokens, i));
  if (month(end)) return true;
  const isDayName = /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(norm(tokens, at - 1));
  // "les 19 et 20 septembre", "du 2 au 5 avril".
  const isPair = /^(et|au|a|ou)$/.test(norm(tokens, end)) && month(end + 2);
  return isPair || (isDayName && /^[,.)]?$/.test(norm(tokens, end)));
}

/** A number that a hyphen joins to a word or to a number that is no range's end. */
function isGlued(tokens: readonly Token[], at: number, end: number, isRangeEnd: boolean): boolean {
  const dashed = (mark: number): boolean =>
    DASHES.has(norm(tokens, mark)) && adjacent(tokens, mark - 1) && adjacent(tokens, mark);
  if (!isRangeEnd && dashed(at - 1) && tokens[at - 2]?.kind !== "mark") return true;
  if (!dashed(end)) return false;
  const high = readAmount(tokens, end + 1);
  return !high || high.count <= (readAmount(tokens, at)?.count ?? 0);
}

/** "la moitié des 120 000 habitants", "30 % des 3.000 soldats": the whole that a share is taken of. */
function isShareOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(-1, at - 4); i -= 1) {
    if (tokens[i]?.kind === "mark") return false;
    if (/^(?:des?|de)$/.test(norm(tokens, i)) && SHARES.has(norm(tokens, i - 1).replace(/^[dl]'/, "")))
      return true;
  }
  return false;
}

/** "un habitant sur dix", "deux sur trois". */
function isRatio(tokens: readonly Token[], at: number, end: number): boolean {
  if (norm(tokens, at - 1) === "sur" && (readAmount(tokens, at)?.count ?? 0) <= 100)
    return (
      /^(?!port(?:e|ent|ait|ant)$)(?:une?|[a-z]+s?|\d+)$/.test(norm(tokens, at - 2)) &&
      !/^(personne|soldat|civil|habitant)s$/.test(norm(tokens, end))
    );
  return norm(tokens, end) === "sur" && (readAmount(tokens, end + 1)?.count ?? 1000) <= 20;
}
