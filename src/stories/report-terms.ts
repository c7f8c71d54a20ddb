import { foldedWords } from "../text/words.ts";
import { functionWords } from "./function-words.ts";

/** What grouping looks at in a report: its weighted terms, and its headline's words. */
export interface ReportTerms {
  /** Term → weight before the window's rarity is known. */
  readonly weights: ReadonlyMap<string, number>;
  readonly titleWords: ReadonlySet<string>;
}

const TITLE_WEIGHT = 2;
/** A report says what happened in its first lines; what follows is background that other events share. */
const LEAD_WORDS = 70;
/** Words of the inflecting languages are told by how they begin. */
const STEM_LETTERS = 6;

export function termsOf(title: string, lead: string): ReportTerms {
  const titleWords = stems(title);
  const weights = new Map<string, number>();
  for (const word of titleWords) weights.set(word, TITLE_WEIGHT);
  for (const word of stems(lead, LEAD_WORDS)) weights.set(word, (weights.get(word) ?? 0) + 1);
  return { weights, titleWords: new Set(titleWords) };
}

function stems(text: string, limit = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  for (const word of foldedWords(text).slice(0, limit)) {
    if (functionWords.has(word)) continue;
    const bare = withoutArabicPrefix(word);
    if (functionWords.has(bare) || (bare.length < 3 && !/^\d+$/.test(bare))) continue;
    words.push(bare.slice(0, STEM_LETTERS));
  }
  return words;
}

/** و ب ل ف ك and the article are written together with the word that follows them. */
function withoutArabicPrefix(word: string): string {
  if (!/^[\u0621-\u064a]/.test(word)) return word;
  const bare = word.replace(/^[وف]?[بلك]?ال|^لل|^و(?=...)/, "");
  return bare.length >= 3 ? bare : word;
}
