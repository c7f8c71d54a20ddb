import type { Reading } from "./reading.ts";

/** A name of more words than this is none. */
export const MOST_NAME_WORDS = 5;

/** "Minister Name", "the minister, Name,". */
export function nameBeside(
  reading: Reading,
  from: number,
): { readonly end: number; readonly name: string | null } {
  // "омбудсмен Нагорно-Карабахской республики (НКР) Имя Фамилия"
  if (reading.tokens[from]?.norm === "(" && reading.tokens[from + 2]?.norm === ")") {
    const behind = nameBeside(reading, from + 3);
    return behind.name === null ? { end: from, name: null } : behind;
  }
  const apposed = reading.tokens[from]?.norm === ",";
  const start = apposed ? from + 1 : from;
  const last = nameEnd(reading, start);
  if (last === start) return { end: from, name: null };
  const name = textOf(reading, start, last);
  if (!apposed) return { end: last, name };
  if (last - start < 2) return { end: from, name: null };
  const mark = reading.tokens[last]?.norm;
  if (mark !== undefined && [",", "-", "–", "—"].includes(mark)) return { end: last + 1, name };
  // "said the minister, Name." at the end of a sentence.
  return mark === undefined || [".", ";", ")"].includes(mark)
    ? { end: last, name }
    : { end: from, name: null };
}

export function lastNameForms(reading: Reading, end: number): readonly string[] {
  const last = reading.tokens[end - 1];
  return (last?.kind === "mark" ? reading.tokens[end - 2] : last)?.forms ?? [];
}

export function nameEnd(reading: Reading, from: number): number {
  let at = from;
  while (at - from < MOST_NAME_WORDS) {
    if (isNamePart(reading, at)) at += 1;
    else if (at > from && reading.isNameParticle(at) && isNamePart(reading, at + 1)) at += 2;
    else if (at > from && isHyphen(reading, at) && isNamePart(reading, at + 1)) at += 2;
    else if (at > from && reading.tokens[at]?.norm === "." && reading.tokens[at - 1]?.norm.length === 1)
      at += 1;
    else break;
  }
  // "Emanuel Makron Paşinyanın …": a third name in a case that is no subject's is another's.
  const isAnothers = reading.headLast && at - from > 2 && reading.isOblique(at - 1, at);
  return isAnothers ? at - 1 : at;
}

/** "Jean-Yves", "Жан-Люк": a hyphen without spaces. */
function isHyphen(reading: Reading, at: number): boolean {
  const [left, mark, right] = [reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
  return mark?.norm === "-" && left?.end === mark.start && right?.start === mark.end;
}

export function isNamePart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word" || reading.isFunctionWord(at) || reading.isNameStop(at)) return false;
  if (token.cased)
    return token.capital && !reading.actorHit(at) && !reading.isAnyOf(at, "role", "group", "outlet");
  return isPlainWord(reading, at);
}

/** In a script without capitals a name is a word that means nothing else. */
export function isPlainWord(reading: Reading, at: number): boolean {
  if (reading.actorHit(at) || reading.numeral(at)) return false;
  return !reading.isAnyOf(
    at,
    "reporting",
    "role",
    "outcome",
    "group",
    "bound",
    "outlet",
    "place",
    "roleLink",
    "stanceNegation",
  );
}

/** White space other than single spaces. */
const ODD_SPACE = /[^\S ]| {2}/u;

/** The words from one token to another as they stand in the text, without marks at their end. */
export function textOf(reading: Reading, from: number, to: number): string | null {
  let last = to;
  while (last > from && reading.tokens[last - 1]?.kind === "mark") last -= 1;
  const first = reading.tokens[from];
  const end = reading.tokens[last - 1];
  if (!first || !end || last <= from) return null;
  const text = reading.cut(first.start, end.end);
  return (ODD_SPACE.test(text) ? text.replace(/\s+/gu, " ").trim() : text) || null;
}

const OPENING = new Set(["«", '"', "“", "„"]);
const CLOSING = new Set(["»", '"', "”", "“"]);

/** "«Human Rights Watch»-ը": the marks around a name belong to it, with the ending behind them. */
export function withQuotationMarks<T extends { readonly start: number; readonly end: number }>(
  reading: Reading,
  found: T,
): T {
  const norm = (at: number): string => reading.tokens[at]?.norm ?? "";
  if (found.start === 0 || !OPENING.has(norm(found.start - 1)) || !CLOSING.has(norm(found.end))) return found;
  const ending = found.end + 2;
  const isSuffixed =
    norm(found.end + 1) === "-" &&
    reading.tokens[found.end + 1]?.start === reading.tokens[found.end]?.end &&
    norm(ending).length <= 2;
  // "“Reuters”ə": in other languages the ending follows the mark at once.
  const isJoined = reading.headLast && !isSuffixed && isEnding(reading, found.end + 1);
  const end = isSuffixed ? ending + 1 : found.end + (isJoined ? 2 : 1);
  return { ...found, start: found.start - 1, end };
}

/** Whether a short word in lower case is written to what stands before it. */
function isEnding(reading: Reading, at: number): boolean {
  const [before, token] = [reading.tokens[at - 1], reading.tokens[at]];
  return token?.kind === "word" && !token.capital && token.norm.length <= 4 && before?.end === token.start;
}

/** "APA-ya": the token behind an ending that a hyphen joins to a name, in a language whose cases are endings; else `at`. */
export function endingBehind(reading: Reading, at: number): number {
  const mark = reading.tokens[at];
  const isJoined = reading.headLast && mark !== undefined && /^[-'’]$/.test(mark.norm);
  return isJoined && reading.tokens[at - 1]?.end === mark.start && isEnding(reading, at + 1) ? at + 2 : at;
}
