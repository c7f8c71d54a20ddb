import { foldedWords, placeNormalised } from "../text/words.ts";
import { isArabicName } from "./arabic-names.ts";
import { commonplaceStems } from "./commonplace-words.ts";
import { eventKindOf } from "./event-words.ts";
import { functionWords } from "./function-words.ts";
import { nameKeyOf, stemOf, withoutArabicPrefix } from "./stem.ts";
import { EVERYWHERE_WORD } from "./terms-in.ts";

const CAPITALISED = /\p{Lu}\p{Ll}+/gu;
const SENTENCE_START = /(?:^|[.!?։…:؟\n]\s*)["«“„(–—-]*\s*$/u;

/** Names as terms: `name …`. */
export interface FoundNames {
  /** Words with a capital that no sentence begins with. */
  readonly sure: readonly string[];
  readonly all: readonly string[];
}

/** The people and things of a text that are written with a capital, or in Arabic known as names; places are left out. */
export function namesIn(text: string): FoundNames {
  const sure = ARABIC.test(text) ? arabicNamesIn(text) : [];
  const all = [...sure];
  for (const match of text.matchAll(CAPITALISED)) {
    const word = foldedWords(match[0])[0] ?? "";
    if (word.length < 4 || functionWords.has(word) || EVERYWHERE_WORD.test(word)) continue;
    if (placeNormalised([word])[0] !== word || eventKindOf(word) || commonplaceStems.has(stemOf(word)))
      continue;
    const name = `name ${nameKeyOf(word)}`;
    all.push(name);
    if (!SENTENCE_START.test(text.slice(Math.max(0, match.index - 8), match.index))) sure.push(name);
  }
  return { sure, all };
}

const ARABIC = /[\u0621-\u064a]/;

function arabicNamesIn(text: string): string[] {
  return foldedWords(text)
    .filter((word) => isArabicName(word))
    .map((word) => `name ${nameKeyOf(withoutArabicPrefix(word))}`);
}
