import type { Bound } from "../../fact.ts";
import type { Numeral, Token } from "../../language.ts";
import { isMeasure, joins } from "../../numbers.ts";
import type { Amount } from "./amounts.ts";
import { readAmount } from "./amounts.ts";
import { functionWords } from "./cues.ts";
import { PERSON_WORDS } from "./groups.ts";
import { readNumberWord, VAGUE_WORDS } from "./numeral-words.ts";

const ONE_OF =
  /^(öld[üu]|yaralan|şehit|sehit|esir|hayatını|yaşamını|kaybol|kayıp|kayip|yakalan|gözalt|gozalt|tutuklan|serbest|can$|ağır$|agir$)/iu;
const MONTHS: ReadonlySet<string> = new Set(
  "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik".split(" "),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["bin", 1e3],
  ["milyon", 1e6],
  ["milyar", 1e9],
]);
const DASH = /^[-–—]$/u;
/** Endings that make a number a date, an ordinal, a label or a year: "2020'de", "5'inci", "44'lük", "90'lı", "1990'ların". */
const NO_COUNT = /^([dt][ae](ki.*)?|[iu]?nc[iu].*|l[iu](k.*)?|l[ae]r.*|lik.*|er|ar|ser|sar)$/;
const ABLATIVE = /^n?[dt][ae]n$/;
const DATIVE = /^[yn]?[ae]$/;
/** "5'i", "2'si", "11'inin": some of those counted. */
const POSSESSED = /^(s?[iu])(n[iu]n?|n[ae])?$/;

/** What is measured or numbered, though a noun for people may follow: "iki günlük çatışmada taraflar". */
const MEASURES =
  /^(gun|gunluk|gundur|gunde|yil|yillik|yildir|saat|saatlik|saattir|hafta|haftalik|ay|aylik|dakika|dakikalik|kilometre|km|kilometrekare|metre|ton|kilogram|manat|dolar|avro|euro|lira|ruble|ulke|ulkenin|taraf|tarafin|lider|liderin|bakan|devlet|koy|kent|ilce|bina|ev|arac|tank|fuze|roket|iha|sihali|maddelik|madde|asamali|kisilik|aile|ailenin)$/;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(functionWords);
/** A noun in a case is what the number counts: "iki tarafta", "beş köyün". */
const IN_CASE = /...(l[ae]r[iu]n|[^n][iu]n[iu]n|[aeiou]n[iu]n|[dt][ae]n?|[dt][ae]ki)$/;

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";

/** Reads a Turkish numeral in digits or words that begins at `tokens[at]`; dates, times, ages, ordinals and shares are none. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const vague = readVague(tokens, at);
  if (vague) return vague;
  const low = readAmount(tokens, at);
  if (!low || isOfScore(tokens, at) || isExcluded(tokens, at, low)) return null;
  return readRange(tokens, low) ?? bounded(tokens, low);
}

function readVague(tokens: readonly Token[], at: number): Numeral | null {
  for (const words of VAGUE_WORDS) {
    if (!words.every((word, i) => norm(tokens, at + i) === word)) continue;
    return { end: at + words.length, count: null, countMax: null, bound: "vague" };
  }
  return null;
}

/** "Eylül", "Eylül'de", "Eylül’ün". */
function isMonth(word: string): boolean {
  const end = word.search(/['’]/u);
  return MONTHS.has(end < 0 ? word : word.slice(0, end));
}

/** Whether the number is a date, time, share, ordinal or label, so that it counts nobody. */
function isExcluded(tokens: readonly Token[], at: number, amount: Amount): boolean {
  const before = norm(tokens, at - 1);
  const after = norm(tokens, amount.end);
  if (amount.count === 0 || (!amount.inWords && isMeasure(tokens, at))) return true;
  if (before === "yuzde" || before === "%" || before === "saat" || before === "no" || before === "madde")
    return true;
  if (isMonth(after) || (isMonth(before) && amount.count > 1900 && amount.count < 2100)) return true;
  if (after === "." && joins(tokens[amount.end - 1], tokens[amount.end]) && isOrdinalDot(tokens, amount.end))
    return true;
  if (DASH.test(before) && at > 1 && tokens[at - 2]?.kind !== "number" && joins(tokens[at - 1], tokens[at]))
    return true;
  if (NO_COUNT.test(amount.ending)) return true;
  if (isYear(tokens, at, amount)) return true;
  if (ABLATIVE.test(amount.ending) && !/^(fazla|cok|az|ziyade|fazlasi\w*|azi\w*)$/.test(after)) return true;
  if (/^(te|da|de|ta)$/.test(amount.ending) && readNumberWord(after)) return true;
  // "üçte biri", "beşte ikisi"
  if (/^(ucte|dortte|beste|onda|yedide|altida|sekizde|yuzde)$/.test(before)) return true;
  if (/^(yas|yasinda|yasindaki|yaslarinda|yaslarindaki|yasini)$/.test(after)) return true;
  if (MEASURES.test(after)) return true;
  if (isWholeAlone(tokens, at, amount)) return true;
  if (countsThing(tokens[amount.end], amount)) return true;
  if (after === "kez" || after === "kere" || after === "defa" || after === "kat") return true;
  return amount.inWords && amount.count === 1 && !isOne(tokens, amount);
}

function countsThing(next: Token | undefined, amount: Amount): boolean {
  if (next?.kind !== "word" || next.capital || amount.ending !== "") return false;
  return IN_CASE.test(next.norm) && !PERSON_WORDS.has(next.norm) && !FUNCTION_WORDS.has(next.norm);
}

/** "mayına basan iki kişiden biri öldü": the whole of whom a part is told has suffered nothing, unless a participle says so. */
function isWholeAlone(tokens: readonly Token[], at: number, amount: Amount): boolean {
  if (
    !/^(kisi|asker|sivil|cocuk|insan|er|subay|gazeteci|polis|kadin)[dt][ae]n$/.test(norm(tokens, amount.end))
  )
    return false;
  const part = readAmount(tokens, amount.end + 1);
  return part !== null && POSSESSED.test(part.ending) && !/[lnr][ae]n$/.test(norm(tokens, at - 1));
}

/** "5. madde", "1. Karabağ Savaşı". */
function isOrdinalDot(tokens: readonly Token[], dot: number): boolean {
  return tokens[dot + 1] !== undefined;
}

function isYear(tokens: readonly Token[], at: number, amount: Amount): boolean {
  const token = tokens[at];
  if (amount.inWords || token?.text.length !== 4 || amount.count < 1900 || amount.count > 2099) return false;
  if (amount.ending !== "") return !/^[iu]$/.test(amount.ending);
  return !PERSON_WORDS.has(norm(tokens, amount.end));
}

/** "bir" counts only before a person; else it is an article or part of an adverb. */
function isOne(tokens: readonly Token[], amount: Amount): boolean {
  if (amount.ending !== "" && !POSSESSED.test(amount.ending)) return false;
  for (let at = amount.end; at < amount.end + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (/^(grup|kez|daha|kac|cok|kisim|suru|araya|arada|yandan|gun|yil|ay|taraf)$/.test(token.norm))
      return false;
    if (PERSON_WORDS.has(token.norm)) return true;
    // "ikisi yaralandı, biri öldü"
    if (at === amount.end && POSSESSED.test(amount.ending) && ONE_OF.test(token.text)) return true;
  }
  return false;
}

/** "3-1", "2-0": neither number of a falling pair counts anybody. */
function isOfScore(tokens: readonly Token[], at: number): boolean {
  const [first, dash, second, third, fourth] = [-2, -1, 0, 1, 2].map((step) => tokens[at + step]);
  const falls = (left: Token | undefined, mark: Token | undefined, right: Token | undefined): boolean =>
    left?.kind === "number" &&
    right?.kind === "number" &&
    DASH.test(mark?.text ?? "") &&
    (left.value ?? 0) >= (right.value ?? 0) &&
    joins(left, mark) &&
    joins(mark, right);
  return falls(first, dash, second) || falls(second, third, fourth);
}

/** "15 ila 20", "15-20", "70 ile 75 bin arasında". */
function readRange(tokens: readonly Token[], low: Amount): Numeral | null {
  if (low.ending !== "") return null;
  const joint = tokens[low.end];
  if (!joint) return null;
  const isDash = DASH.test(joint.text);
  if (!isDash && !/^(ila|ile|veya)$/.test(joint.norm)) return null;
  const high = readAmount(tokens, low.end + 1);
  if (!high || isMonth(norm(tokens, high.end)) || isYear(tokens, low.end + 1, high)) return null;
  if (
    joint.norm === "ile" &&
    !/^(arasi\w*)$/.test(norm(tokens, high.end)) &&
    !/^(arasi\w*)$/.test(norm(tokens, high.end + 1))
  )
    return null;
  const scale = [...SCALES.values()].findLast((value) => high.count >= value && low.count < value) ?? 1;
  const count = low.count < high.count / 100 ? low.count * scale : low.count;
  if (high.count <= count || high.count > count * 10) return null;
  return { end: high.end, count, countMax: high.count, bound: null };
}

/** Takes in the words behind that bound it: "'den fazla", "'ü aşkın", "'e yakın". */
function bounded(tokens: readonly Token[], amount: Amount): Numeral {
  const { end, count, ending } = amount;
  const after = norm(tokens, end);
  const made = (length: number, bound: Bound | null): Numeral => ({
    end: end + length,
    count,
    countMax: null,
    bound,
  });
  if (ABLATIVE.test(ending)) return made(1, after.startsWith("az") ? "at-most" : "at-least");
  if (/^y?[iu]$/.test(ending) && /^(askin|gecen|asan|asip|askindir)$/.test(after)) return made(1, "at-least");
  if (/^y?[iu]$/.test(ending) && /^(gec|as)(ti|mis|iyor|en|an|er|ar|ip)/.test(after))
    return made(0, "at-least");
  if (DATIVE.test(ending) && /^yaklas(ti|mis|iyor|an|ir)/.test(after)) return made(0, "about");
  if (/^y?[iu]$/.test(ending) && after === "bulan") return made(1, null);
  if (DATIVE.test(ending) && after === "yakin") return made(1, "about");
  if (DATIVE.test(ending) && after === "kadar") return made(1, "at-most");
  if (/^n?[iu]n$/.test(ending) && /^(uzerinde|ustunde)$/.test(after)) return made(1, "at-least");
  if (/^n?[iu]n$/.test(ending) && after === "altinda") return made(1, "at-most");
  if (ending === "" && after === "kusur") return made(1, "about");
  if (ending === "" && after === "+" && joins(tokens[end - 1], tokens[end])) return made(1, "at-least");
  const numeral = made(0, null);
  return POSSESSED.test(ending) ? { ...numeral, partitive: true } : numeral;
}
