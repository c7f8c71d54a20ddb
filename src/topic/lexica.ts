import { createPhraseIndex, type PhraseIndex } from "../text/words.ts";
import type { Concept, Lexicon } from "./concept.ts";
import { ARABIC } from "./lexicon/ar.ts";
import { AZERBAIJANI } from "./lexicon/az.ts";
import { ENGLISH } from "./lexicon/en.ts";
import { FRENCH } from "./lexicon/fr.ts";
import { ARMENIAN } from "./lexicon/hy.ts";
import { NAMES } from "./lexicon/names.ts";
import { RUSSIAN } from "./lexicon/ru.ts";
import { TURKISH } from "./lexicon/tr.ts";

const LEXICA: Readonly<Record<string, readonly Lexicon[]>> = {
  ar: [NAMES, ARABIC],
  en: [NAMES, ENGLISH],
  ru: [NAMES, RUSSIAN],
  hy: [NAMES, ARMENIAN],
  az: [NAMES, AZERBAIJANI],
  tr: [NAMES, TURKISH],
  fr: [NAMES, FRENCH],
};

/** Gives the phrases to look for in a text of `language`, or those of all languages where it is none of the seven. */
export function createLexica(): (language: string) => PhraseIndex<Concept> {
  const built = new Map<string, PhraseIndex<Concept>>();
  return (language) => {
    const key = language in LEXICA ? language : "all";
    const known = built.get(key);
    if (known) return known;
    const lexica = LEXICA[key] ?? [NAMES, ARABIC, ENGLISH, RUSSIAN, ARMENIAN, AZERBAIJANI, TURKISH, FRENCH];
    const index = createPhraseIndex(lexicaPhrases(lexica));
    built.set(key, index);
    return index;
  };
}

function* lexicaPhrases(lexica: readonly Lexicon[]): Generator<readonly [string, Concept]> {
  for (const lexicon of lexica) {
    for (const [concept, phrases] of Object.entries(lexicon)) {
      for (const phrase of phrases.split(",")) {
        if (phrase.trim() !== "") yield [phrase.trim(), concept as Concept];
      }
    }
  }
}
