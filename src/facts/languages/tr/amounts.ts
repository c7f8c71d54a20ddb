import type { Token } from "../../language.ts";
import { joins } from "../../numbers.ts";
import { readNumberWord } from "./numeral-words.ts";

/** A number with what its ending says. */
export interface Amount {
  readonly end: number;
  readonly count: number;
  /** The folded case ending, "" for none. */
  readonly ending: string;
  readonly inWords: boolean;
}

const APOSTROPHE = /^['’‘`´ʼ]$/u;

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";

/** "ön" and "uç" are folded to the same letters as "on" and "üç". */
function isLookAlike(token: Token | undefined): boolean {
  return token?.kind === "word" && /^(ö|u[cç])/iu.test(token.text);
}

/** "bine ulaştı", "yüze yaklaştı": by itself "bine" is a verb and "yüze" a face. */
const REACHED = /^(yaklas|ulas|cik|yuksel|dayan|eris|var)/;

/** Digits with scales ("2 bin 783", "1,5 milyon") or words, with a case ending behind them. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === "word") {
    if (isLookAlike(first)) return null;
    const isReached =
      /^(bin|yuz|uc|bes|yedi|alti|on|kirk)y?[ae]$/.test(first.norm) && REACHED.test(norm(tokens, at + 1));
    return readWords(tokens, at, isReached);
  }
  if (first.kind !== "number" || first.value === null) return null;
  if (Number.isInteger(first.value) && /[.,]\d{1,2}$/.test(first.text)) return null;
  let total = 0;
  let group = first.value;
  let end = at + 1;
  let ending = "";
  for (;;) {
    // "iki buçuk bin"
    if (norm(tokens, end) === "bucuk" && scaleOf(readNumberWord(norm(tokens, end + 1), true)?.value ?? 0)) {
      group += 0.5;
      end += 1;
    }
    const word = readNumberWord(norm(tokens, end), true);
    const scale = tokens[end]?.kind === "word" && word ? scaleOf(word.value) : null;
    if (scale === null || word === null) break;
    total += group * scale;
    group = 0;
    ending = word.ending;
    end += 1;
    if (ending !== "") break;
    const next = tokens[end];
    if (
      next?.kind === "number" &&
      next.value !== null &&
      next.value < scale &&
      Number.isInteger(next.value)
    ) {
      group = next.value;
      end += 1;
    } else {
      const words = readWords(tokens, end);
      if (words && words.count < scale) {
        group = words.count;
        end = words.end;
        ending = words.ending;
      }
      break;
    }
  }
  const count = total + group;
  if (!Number.isInteger(Math.round(count * 1e6) / 1e6)) return null;
  const mark = tokens[end];
  const suffix = tokens[end + 1];
  if (
    ending === "" &&
    mark &&
    APOSTROPHE.test(mark.text) &&
    joins(tokens[end - 1], mark) &&
    joins(mark, suffix)
  ) {
    if (suffix?.kind !== "word") return null;
    return { end: end + 2, count: Math.round(count), ending: suffix.norm, inWords: false };
  }
  return { end, count: Math.round(count), ending, inWords: false };
}

function scaleOf(value: number): number | null {
  return value === 1e3 || value === 1e6 || value === 1e9 ? value : null;
}

/** "iki bin yedi yüz seksen üç", "yirmibeş", "on dördünün". */
function readWords(tokens: readonly Token[], at: number, isSure = false): Amount | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let ending = "";
  let end = at;
  while (ending === "") {
    const token = tokens[end];
    if (token?.kind !== "word") break;
    if (
      token.norm === "bucuk" &&
      group > 0 &&
      scaleOf(readNumberWord(norm(tokens, end + 1), true)?.value ?? 0)
    ) {
      group += 0.5;
      end += 1;
      continue;
    }
    const word = readNumberWord(token.norm, isSure || end > at);
    if (!word) break;
    const { value } = word;
    if (scaleOf(value) !== null) {
      if (group === 0 && end > at && total > 0) break;
      total += (group || 1) * value;
      group = 0;
      last = value;
    } else if (value === 100) {
      if (group >= 10 || last === 100) break;
      group = (group || 1) * 100;
      last = 100;
    } else {
      // "on dört" goes on, "üç beş" does not.
      const size = value >= 1000 ? 1000 : value >= 100 ? 100 : value >= 10 ? 10 : 1;
      if (end > at && size >= last) break;
      group += value;
      last = size;
    }
    ending = word.ending;
    end += 1;
  }
  if (end === at || total + group === 0) return null;
  // "bin 400", "yüz bin 514": a scale in words, the rest in digits.
  const rest = tokens[end];
  if (
    ending === "" &&
    group === 0 &&
    scaleOf(last) !== null &&
    rest?.kind === "number" &&
    rest.value !== null &&
    Number.isInteger(rest.value) &&
    rest.value < Math.min(last, 1e3) &&
    /^\d+$/.test(rest.text)
  ) {
    group = rest.value;
    end += 1;
  }
  const count = total + group;
  if (ending === "") {
    const mark = tokens[end];
    const suffix = tokens[end + 1];
    if (mark && APOSTROPHE.test(mark.text) && joins(tokens[end - 1], mark) && suffix?.kind === "word")
      return { end: end + 2, count, ending: suffix.norm, inWords: true };
  }
  return { end, count, ending, inWords: true };
}
