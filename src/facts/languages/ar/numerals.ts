import { foldText } from "../../../text/fold.ts";
import type { Numeral, Token } from "../../language.ts";
import { isMeasure, joins, readDigits } from "../../numbers.ts";

function table(lists: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [value, words] of Object.entries(lists))
    for (const word of words.split(" ")) map.set(foldText(word), Number(value));
  return map;
}

const UNITS = table({
  1: "واحد واحدة واحدا",
  2: "اثنان اثنين إثنان إثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنا إثني",
  3: "ثلاثة ثلاث",
  4: "أربعة أربع",
  5: "خمسة خمس",
  6: "ستة ست",
  7: "سبعة سبع",
  8: "ثمانية ثماني ثمان",
  9: "تسعة تسع",
  10: "عشرة",
});
const ELEVEN = new Set(["احد", "احدي"]);
const TEEN = new Set(["عشر", "عشره"]);
const TENS = table({
  20: "عشرون عشرين",
  30: "ثلاثون ثلاثين",
  40: "أربعون أربعين",
  50: "خمسون خمسين",
  60: "ستون ستين",
  70: "سبعون سبعين",
  80: "ثمانون ثمانين",
  90: "تسعون تسعين",
});
const HUNDREDS = table({
  100: "مئة مائة مئه",
  200: "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي",
  300: "ثلاثمئة ثلاثمائة",
  400: "أربعمئة أربعمائة",
  500: "خمسمئة خمسمائة",
  600: "ستمئة ستمائة",
  700: "سبعمئة سبعمائة",
  800: "ثمانمئة ثمانمائة ثمانيمئة",
  900: "تسعمئة تسعمائة",
});
const HUNDRED = new Set(["ميه", "مايه"]);
const SCALES = table({ 1000: "ألف آلاف ألفا", 1000000: "مليون ملايين مليونا", 1000000000: "مليار مليارات" });
const PAIRS = table({ 2000: "ألفان ألفين ألفا ألفي", 2000000: "مليونان مليونين مليونا مليوني" });
const VAGUE = new Set(
  "عشرات العشرات مئات المئات آلاف الآلاف ملايين بضعة بضع عدة عديد العديد"
    .split(" ")
    .map((word) => foldText(word)),
);
const AMOUNT = new Set(["عدد", "عددا", "العديد", "عديد", "الكثير", "كثير"]);
const LARGE = new Set(["كبير", "كبيرا", "قليل", "محدود", "غير"]);
const MONTHS = new Set(
  "يناير فبراير مارس أبريل إبريل نيسان مايو أيار يونيو حزيران يوليو تموز أغسطس آب سبتمبر أيلول شتنبر أكتوبر تشرين نوفمبر ديسمبر كانون شباط آذار"
    .split(" ")
    .map((word) => foldText(word)),
);
const NUMBERED = new Set(
  "عام العام سنة السنة رقم اللواء لواء القرار قرار المادة مادة البند الساعة ساعة طراز الفوج الفرقة يوم حرب"
    .split(" ")
    .map((word) => foldText(word)),
);
const PERCENT = new Set(["بالميه", "بالمايه", "الميه", "المايه"]);
const BEHIND_YEAR = new Set(
  "في من إلى على عن بين التي الذي حين عندما بعد قبل و ضد مع حول حتى إثر"
    .split(" ")
    .map((word) => foldText(word)),
);
/** Words that look like a clitic before a numeral. */
const HOMOGRAPHS = new Set(["لست", "الست", "وست", "بست"]);

interface Part {
  readonly end: number;
  readonly value: number;
}

/** Reads an Arabic numeral in digits or words, with scale words, compounds, ranges and vague quantities. */
export function readArabicNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const vague = readVague(tokens, at);
  if (vague) return vague;
  if (isAnother(tokens, at)) return { end: at + 1, count: 1, countMax: null, bound: null };
  const first = readCompound(tokens, at);
  if (!first || isNoCount(tokens, at, first)) return null;
  const range = readRange(tokens, at, first);
  if (range) return range;
  const odd = tokens[first.end];
  if (odd?.norm === "ونيف")
    return { end: first.end + 1, count: first.value, countMax: null, bound: "at-least" };
  if (first.value === 1 && first.end === at + 1 && isOneOfMost(tokens, at)) return null;
  return { end: first.end, count: first.value, countMax: null, bound: null };
}

/** "واحدة من أعنف المعارك", "مرة واحدة": no count of people. */
function isOneOfMost(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at + 1]?.norm === "من" && /^ا(?!ل)/.test(tokens[at + 2]?.norm ?? "");
  return of || tokens[at]?.forms.includes("واحده") === true;
}

const ANOTHER = new Set([
  "اخر",
  "اخري",
  "ثان",
  "ثاني",
  "ثانيه",
  "ثالث",
  "ثالثه",
  "رابع",
  "رابعه",
  "خامس",
  "سادس",
  "سابع",
]);
/** The same before its verb: "وإن خامسا جرح". */
const FURTHER = new Set(["ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثالث", "رابع", "خامس"]);
const BEFALLEN = new Set(["اصابه", "اصيب", "اصيبت", "جرح", "جرحت", "مقتل", "قتل", "قتلت", "فقدان", "اسر"]);

/** "إصابة آخر": one more, right behind what befell them. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  const isNamed = (word: string | undefined): boolean => word !== undefined && FURTHER.has(word);
  if (tokens[at]?.forms.some(isNamed) && tokens[at + 1]?.forms.some((form) => BEFALLEN.has(form)))
    return true;
  return (
    ANOTHER.has(tokens[at]?.norm ?? "") && tokens[at - 1]?.forms.some((form) => BEFALLEN.has(form)) === true
  );
}

function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const form = tokens[at]?.forms.find((word) => VAGUE.has(word) || AMOUNT.has(word));
  if (form === undefined) return null;
  let end = at + 1;
  if (AMOUNT.has(form) && !(form.endsWith("عديد") && tokens[end]?.norm !== "من")) {
    while (LARGE.has(tokens[end]?.norm ?? "")) end += 1;
    if (tokens[end]?.norm !== "من") return null;
    return { end: end + 1, count: null, countMax: null, bound: "vague" };
  }
  if (form === "عديد" || form === "العديد") return null;
  if ((form === "بضعه" || form === "بضع") && readPart(tokens, end)) end += 1;
  while (["الالاف", "الاف", "الميات", "ميات", "الملايين"].includes(tokens[end]?.norm ?? "")) end += 1;
  return { end, count: null, countMax: null, bound: "vague" };
}

/** A year, a date, a percentage, a thing's own number or a ratio. */
function isNoCount(tokens: readonly Token[], at: number, part: Part): boolean {
  const before = tokens[at - 1];
  const after = tokens[part.end];
  if (after && (MONTHS.has(after.norm) || PERCENT.has(after.norm))) return true;
  if (after?.norm === "في" && PERCENT.has(tokens[part.end + 1]?.norm ?? "")) return true;
  if (after?.norm === "من" && tokens[part.end + 1]?.norm === "كل") return true;
  // "ضابط برتبة لواء وسبعة جنود": a number joined by "and" is no thing's own.
  const isJoined = /^و(?!اح)/u.test(tokens[at]?.norm ?? "");
  if (!isJoined && before?.forms.some((form) => NUMBERED.has(form) || MONTHS.has(form))) return true;
  if (before?.norm === "ال" && joins(before, tokens[at])) return true;
  return (
    tokens[at]?.kind === "number" &&
    part.end === at + 1 &&
    isYear(part.value) &&
    tokens[at]?.text.length === 4 &&
    // "خريف 2020": a year is no count where no noun follows.
    (before?.norm === "/" || after === undefined || after.kind === "mark" || BEHIND_YEAR.has(after.norm))
  );
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2099;
}

function readRange(tokens: readonly Token[], at: number, first: Part): Numeral | null {
  const link = tokens[first.end];
  if (!link) return null;
  const between = tokens[at - 1]?.forms.includes("بين") ?? false;
  const and = between && link.norm === "و";
  const dash = (link.norm === "-" || link.norm === "–") && joins(link, tokens[first.end + 1]);
  const to = (link.norm === "الي" || link.norm === "او") && tokens[at - 1]?.norm !== "من";
  const second =
    and || dash || to
      ? readCompound(tokens, first.end + 1)
      : between && link.norm.startsWith("و")
        ? readCompound(tokens, first.end)
        : null;
  if (!second) return null;
  const scale = second.value >= 1000 && first.value < 1000 && second.value / 1000 > first.value ? 1000 : 1;
  if (second.value <= first.value * scale) return null;
  return { end: second.end, count: first.value * scale, countMax: second.value, bound: null };
}

function readCompound(tokens: readonly Token[], at: number): Part | null {
  let total = 0;
  let room = Number.POSITIVE_INFINITY;
  let end = at;
  for (let steps = 0; steps < 8; steps += 1) {
    const joint = end === at ? at : conjunctionEnd(tokens, end);
    if (joint < 0) break;
    const part = readScaled(tokens, joint, room);
    if (!part || part.value >= room) break;
    total += part.value;
    end = part.end;
    room = magnitude(part.value);
    if (room <= 1) break;
  }
  return end > at && Number.isInteger(total) ? { end, value: total } : null;
}

/** What may still be added: below the thousand after thousands, below the hundred after hundreds. */
function magnitude(value: number): number {
  if (value % 1_000_000 === 0) return 1_000_000;
  if (value % 1000 === 0) return 1000;
  return value % 100 === 0 ? 100 : 1;
}

/** The index of the numeral after "و", which is written with it or stands alone; -1 without one. */
function conjunctionEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.norm.startsWith("و")) return -1;
  return token.norm === "و" ? at + 1 : token.norm.startsWith("واحد") ? -1 : at;
}

function readScaled(tokens: readonly Token[], at: number, room: number): Part | null {
  const token = tokens[at];
  if (!token || HOMOGRAPHS.has(token.norm)) return null;
  const base = readPart(tokens, at);
  if (!base) {
    if (token.kind !== "word") return null;
    const pair = find(token, PAIRS);
    if (pair !== null) return { end: at + 1, value: pair };
    const scale = find(token, SCALES);
    return scale === null || token.forms.includes("الاف") ? null : { end: at + 1, value: scale };
  }
  const next = tokens[base.end];
  const scale = next?.kind === "word" && !next.norm.startsWith("و") ? (SCALES.get(next.norm) ?? null) : null;
  if (scale !== null && base.value * scale < room)
    return { end: base.end + 1, value: Math.round(base.value * scale * 1e6) / 1e6 };
  return base;
}

function readPart(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  if (!token || token.kind === "mark") return null;
  if (token.kind === "number") {
    const value = readDigits(tokens, at) ?? (isMeasure(tokens, at) ? null : token.value);
    return value === null ? null : { end: at + 1, value };
  }
  // Only a numeral looks at the word behind it.
  const isNext = (words: ReadonlySet<string>): boolean => words.has(tokens[at + 1]?.norm ?? "");
  if (token.norm !== "واحد" && token.forms.some((form) => ELEVEN.has(form)))
    return isNext(TEEN) ? { end: at + 2, value: 11 } : null;
  const unit = find(token, UNITS);
  if (unit !== null) {
    if (unit > 1 && unit < 10 && isNext(TEEN)) return { end: at + 2, value: 10 + unit };
    if (unit > 2 && unit < 10 && isNext(HUNDRED)) return withLess({ end: at + 2, value: unit * 100 }, tokens);
    const tens = tokens[at + 1];
    const ten = tens?.kind === "word" && tens.norm.startsWith("و") ? find(tens, TENS) : null;
    return ten !== null && unit < 10 ? { end: at + 2, value: unit + ten } : { end: at + 1, value: unit };
  }
  if (token.forms.includes("عشر")) return { end: at + 1, value: 10 };
  const hundred = find(token, HUNDREDS);
  if (hundred !== null) return withLess({ end: at + 1, value: hundred }, tokens);
  const ten = find(token, TENS);
  return ten === null ? null : { end: at + 1, value: ten };
}

/** "مئتين وخمسين (ألفا)": what is less than a hundred is added before a scale word multiplies. */
function withLess(hundreds: Part, tokens: readonly Token[]): Part {
  const at = conjunctionEnd(tokens, hundreds.end);
  if (at < 0 || HOMOGRAPHS.has(tokens[at]?.norm ?? "")) return hundreds;
  const rest = readPart(tokens, at);
  return rest && rest.value < 100 ? { end: rest.end, value: hundreds.value + rest.value } : hundreds;
}

function find(token: Token, words: ReadonlyMap<string, number>): number | null {
  for (const form of token.forms) {
    const value = words.get(form);
    if (value !== undefined) return value;
  }
  return null;
}
