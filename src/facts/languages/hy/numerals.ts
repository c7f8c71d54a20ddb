import type { Bound } from "../../fact.ts";
import type { Numeral, Token } from "../../language.ts";
import { isMeasure, joins } from "../../numbers.ts";
import type { Case } from "./numeral-words.ts";
import { LABELS, MANY, MEASURES, MONTHS, PEOPLE, SCALES, SMALL, VAGUE } from "./numeral-words.ts";

/** A number as it stands in the text, with the case of its last word. */
interface Amount {
  readonly count: number;
  readonly end: number;
  readonly case: Case;
  readonly digits: boolean;
}

const DASH = /^[-–—‐‑−]$/;

function norm(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? "";
}

/** Reads an Armenian numeral in digits or words, with its case endings; dates, times, ages, ordinals and shares are none. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const numeral = readOther(tokens, at) ?? readCount(tokens, at);
  // Looked at last: most words show by themselves that they are no numerals.
  const isJoined = numeral && DASH.test(norm(tokens, at - 1)) && joins(tokens[at - 1], tokens[at]);
  return isJoined ? null : numeral;
}

function readCount(tokens: readonly Token[], at: number): Numeral | null {
  const amount = readAmount(tokens, at);
  if (!amount) return readVague(tokens, at);
  return isNoCount(tokens, at, amount) || isOldValue(tokens, amount) ? null : readRange(tokens, amount);
}

/** "19-ից հասել է 21-ի": what a count has risen from. */
function isOldValue(tokens: readonly Token[], { case: ending, end }: Amount): boolean {
  if (ending !== "ablative") return false;
  for (let at = end; at < end + 3; at += 1)
    if (/^(?:հաս|աճ|ավելաց|բարձրաց|մեծաց|դարձ|դառն)/.test(norm(tokens, at))) return true;
  return false;
}

function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const vague = (end: number): Numeral => ({ end, count: null, countMax: null, bound: "vague" });
  for (const words of VAGUE) {
    if (!words.every((word, index) => norm(tokens, at + index) === word)) continue;
    let end = at + words.length;
    while (SCALES.get(norm(tokens, end))?.case === "bare" || MANY.test(norm(tokens, end))) end += 1;
    return /^(?:անգամ|տոկոս|տարի|ժամ|օր)/.test(norm(tokens, end)) ? null : vague(end);
  }
  let end = at;
  while (MANY.test(norm(tokens, end)) || (end > at && SCALES.has(norm(tokens, end)))) end += 1;
  return end > at ? vague(end) : null;
}

/** "երրորդը վիրավորվել է", "մյուսը զոհվել է": one more person, where an outcome follows. */
function readOther(tokens: readonly Token[], at: number): Numeral | null {
  if (!/^(?:(?:երրորդ|չորրորդ|հինգերորդ|մյուս)(?:ը|ն)|եւս մեկը)$/.test(norm(tokens, at))) return null;
  for (let next = at + 1; next < at + 4; next += 1)
    if (/^(?:զոհվ|սպանվ|մահա|վիրավոր|կորցր|ստաց|անհետ)/.test(norm(tokens, next)))
      return { end: at + 1, count: 1, countMax: null, bound: null };
  return null;
}

function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (token?.kind === "number") return readDigits(tokens, at);
  if (token?.kind !== "word") return null;
  // "մի զինծառայող"; with other words it is no number.
  if (
    token.norm === "մի" &&
    PEOPLE.test(norm(tokens, at + 1)) &&
    !/^(?:ոչ|եւ|ոչ)$/.test(norm(tokens, at - 1))
  )
    return { count: 1, end: at + 1, case: "bare", digits: false };
  if (token.norm === "կես" && norm(tokens, at + 1) === "միլիոն")
    return { count: 5e5, end: at + 2, case: "bare", digits: false };
  return readWords(tokens, at, 0, false);
}

function readDigits(tokens: readonly Token[], at: number): Amount | null {
  const value = tokens[at]?.value ?? null;
  if (value === null || isMeasure(tokens, at)) return null;
  const scale = SCALES.get(norm(tokens, at + 1));
  if (!scale) {
    if (!Number.isInteger(value)) return null;
    return withEnding(tokens, { count: value, end: at + 1, case: "bare", digits: true });
  }
  // "63 հազար 400"
  const count = Math.round(value * scale.value);
  const rest = tokens[at + 2];
  if (scale.case === "bare" && scale.value >= 1000) {
    const low = rest?.kind === "number" ? (rest.value ?? 0) : 0;
    if (low > 0 && low < scale.value && Number.isInteger(low) && !isMeasure(tokens, at + 2))
      return withEnding(tokens, { count: count + low, end: at + 3, case: "bare", digits: true });
    const more = readWords(tokens, at + 2, 0, true);
    if (more && more.count < scale.value) return { ...more, count: count + more.count, digits: true };
  }
  return { count, end: at + 2, case: scale.case, digits: true };
}

/** "200-ից", "12-ը": the ending that a hyphen joins to digits. */
function withEnding(tokens: readonly Token[], amount: Amount): Amount | null {
  const dash = tokens[amount.end];
  if (!dash || !DASH.test(dash.norm) || !joins(tokens[amount.end - 1], dash)) return amount;
  const ending = tokens[amount.end + 1];
  if (ending?.kind !== "word" || !joins(dash, ending)) return amount;
  const end = amount.end + 2;
  if (/^(?:ը|ն)$/.test(ending.norm)) return { ...amount, end, case: "definite" };
  if (/^(?:ի|ու|ուն)$/.test(ending.norm)) return { ...amount, end, case: "genitive" };
  if (ending.norm === "ին") return { ...amount, end, case: "dative" };
  if (/^(?:ինը|ինն)$/.test(ending.norm)) return { ...amount, end, case: "definite" };
  if (/^(?:ից|ուց)$/.test(ending.norm)) return { ...amount, end, case: "ablative" };
  if (/^(?:ով|ում)$/.test(ending.norm)) return { ...amount, end, case: "other" };
  // "44-օրյա", "16-րդ", "54-ամյա"
  return null;
}

/** Adds up number words; only the last of them can have an ending. */
function readWords(tokens: readonly Token[], start: number, depth: number, isRest: boolean): Amount | null {
  let at = start;
  let total = 0;
  let group = 0;
  let last: Case = "bare";
  while (last === "bare") {
    const word = norm(tokens, at);
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (
      small &&
      (group === 0 || (group % 100 === 0 && small.value < 100) || (group % 10 === 0 && small.value < 10))
    ) {
      if (group % 100 >= 10 && group % 10 === 0 && small.value >= 10) break;
      group += small.value;
      last = small.case;
    } else if (scale && scale.value <= 100 && (group > 0 || scale.value === 100)) {
      // A bare "տասնյակ" is vague; "երկու տասնյակ" is twenty.
      if (group >= 100) break;
      group = Math.max(group, 1) * scale.value;
      last = scale.case;
    } else if (scale && scale.value >= 1000 && !(isRest && group === 0)) {
      total += Math.max(group, 1) * scale.value;
      group = 0;
      last = scale.case;
    } else break;
    at += 1;
  }
  const count = total + group;
  if (at === start || count === 0 || depth > 0) return null;
  // "հարյուր հազարավոր", "տասնյակից"
  if (MANY.test(norm(tokens, at))) return null;
  return { count, end: at, case: last, digits: false };
}

/** Bounds told by the number's own case: "200-ից ավելի", "հարյուրից պակաս", "60-ից 70". */
function readRange(tokens: readonly Token[], low: Amount): Numeral {
  const simple = (end: number, bound: Bound | null): Numeral => ({
    end,
    count: low.count,
    countMax: null,
    bound,
    ...(low.case === "definite" ? { elided: true } : {}),
  });
  const next = norm(tokens, low.end);
  if (low.case === "ablative") {
    if (/^(?:ավելի|ավել|ավելին|ավելը|ավելիի|ավելիին)$/.test(next) && norm(tokens, low.end + 1) !== "քան")
      return simple(low.end + 1, "at-least");
    if (/^(?:անցնում|անցել|անցնող|անց|բարձր|շատ|վեր)$/.test(next)) return simple(low.end + 1, "at-least");
    if (next === "ոչ" && /^(?:պակաս|քիչ)$/.test(norm(tokens, low.end + 1)))
      return simple(low.end + 2, "at-least");
    if (/^(?:պակաս|քիչ)$/.test(next)) return simple(low.end + 1, "at-most");
    const from = next === "մինչեւ" ? low.end + 1 : low.end;
    const high = readAmount(tokens, from);
    if (high && high.count > low.count && high.count <= low.count * 10)
      return { end: high.end, count: low.count, countMax: high.count, bound: null };
  }
  if (low.case === "definite" && next === "անց") return simple(low.end + 1, "at-least");
  // "2-ի վիճակը ծանր է"
  if (low.case === "genitive" && /^վիճակ(?:ը|ն)$/.test(next))
    return { ...simple(low.end, null), share: true };
  const share = low.case === "definite" ? shareEnd(tokens, low.end) : -1;
  if (share > 0) return { ...simple(share, null), share: true };
  // "11-ը՝ կին": the bow stands for the verb.
  if (low.case === "definite" && tokens[low.end]?.text === "՝" && PEOPLE.test(norm(tokens, low.end + 1)))
    return simple(low.end + 1, null);
  const dash = tokens[low.end];
  if (low.case === "bare" && dash && DASH.test(dash.norm) && joins(tokens[low.end - 1], dash)) {
    const high = readAmount(tokens, low.end + 1);
    if (high && high.count > low.count && high.count <= low.count * 10)
      return { end: high.end, count: low.count, countMax: high.count, bound: null };
  }
  if (/^(?:եւ|ու)$/.test(next) && /^(?:ավելի|ավել)$/.test(norm(tokens, low.end + 1)))
    if (!/^(?:,|քան)$/.test(norm(tokens, low.end + 2))) return simple(low.end + 2, "at-least");
  if (next === "+" && joins(tokens[low.end - 1], dash)) return simple(low.end + 1, "at-least");
  return simple(low.end, null);
}

const STATE = /^(?:ծայրահեղ|ծանր|թեթեւ|միջին|կրիտիկական)$/;

/** "երկուսը՝ ծանր", "22-ը գտնվում է ծայրահեղ ծանր վիճակում": how some of those counted before are; the index of that, or -1. */
function shareEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text === "՝" && STATE.test(norm(tokens, from + 1))) return from + 1;
  for (let at = from; at < from + 5; at += 1) {
    if (norm(tokens, at) === "վիճակում" && at > from) return from;
    if (!STATE.test(norm(tokens, at)) && !/^(?:է|են|գտնվում|առավել|շատ|ծանրության)$/.test(norm(tokens, at)))
      return -1;
  }
  return -1;
}

/** Whether the number is a date, time, share, age, label or pronoun, so that it counts nobody. */
function isNoCount(tokens: readonly Token[], at: number, amount: Amount): boolean {
  const before = norm(tokens, at - 1);
  const after = norm(tokens, amount.end);
  if (MEASURES.test(after) || /^[%°$€]$/.test(after)) return true;
  if (LABELS.test(before) || /^[#№$€]$/.test(before)) return true;
  if (amount.digits && MONTHS.test(before) && amount.count <= 31) return true;
  if (amount.digits && isSpanOfDays(tokens, at)) return true;
  if (amount.digits && isYear(tokens, at)) return amount.end > at + 1 || !PEOPLE.test(after);
  if (DASH.test(after) && joins(tokens[amount.end - 1], tokens[amount.end]) && amount.case === "bare") {
    const high = readAmount(tokens, amount.end + 1);
    if (!high || high.count <= amount.count) return true;
  }
  if (amount.count === 1 && !amount.digits) return isPronoun(before, norm(tokens, at), after);
  // "երկուսն էլ": both of those named before
  if (/^(?:երկուս|երեք)ն$/.test(norm(tokens, at)) && after === "էլ") return true;
  return false;
}

/** "սեպտեմբերի 13-14-ին": the second day of a span. */
function isSpanOfDays(tokens: readonly Token[], at: number): boolean {
  return (
    DASH.test(norm(tokens, at - 1)) && tokens[at - 2]?.kind === "number" && MONTHS.test(norm(tokens, at - 3))
  );
}

function isYear(tokens: readonly Token[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? "");
}

/** "one of the sides", "each one", "once": no count of people. */
function isPronoun(before: string, word: string, after: string): boolean {
  if (/^(?:որեւէ|ոչ|յուրաքանչյուր|ամեն|որեւիցե|կողմերից|այդ|նրանից)$/.test(before)) return true;
  if (/^մեկ(?:ի|ին|ով|ում)$/.test(word)) return true;
  return word === "մեկ" && /^(?:այլ|ուրիշ|էլ|անգամ|երրորդ.*|քառորդ.*)$/.test(after);
}
