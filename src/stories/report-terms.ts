import { foldText } from "../text/fold.ts";
import { foldedWords, placeNormalised } from "../text/words.ts";
import { commonplaceStems } from "./commonplace-words.ts";
import { functionWords } from "./function-words.ts";
import { nameKeyOf, stemOf, withoutArabicPrefix } from "./stem.ts";

/** What grouping looks at in a report: its weighted terms, its headline's words, and where and of whom it tells. */
export interface ReportTerms {
  /** Term → weight before the window's rarity is known. */
  readonly weights: ReadonlyMap<string, number>;
  readonly titleWords: ReadonlySet<string>;
  /** Names and places of the headline, and of the whole, as terms. */
  readonly titleNames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly titlePlaces: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const TITLE_WEIGHT = Number(process.env.TW ?? 2);
/** A report says what happened in its first lines; what follows is background that other events share. */
const LEAD_WORDS = 70;
const FIRST_WORDS = 30;
const PLACE_WEIGHT = Number(process.env.PW ?? 1.5);
const NAME_WEIGHT = Number(process.env.NW ?? 1);
const LATER_WEIGHT = 0.5;
const SMALL_NUMBER = 0.5;

/** Places that nearly every report names tell no two events apart. */
const EVERYWHERE = new Set(["xplacekarabakh", "xplaceyerevan", "xplacestepanakert"]);

export function termsOf(title: string, lead: string): ReportTerms {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  const titleTerms = termsIn(title);
  const leadTerms = termsIn(lead).slice(0, LEAD_WORDS);
  for (const term of titleTerms) add(term, TITLE_WEIGHT * kindWeight(term));
  for (const [i, term] of leadTerms.entries()) add(term, kindWeight(term) * (i < FIRST_WORDS ? 1 : LATER_WEIGHT));
  const titleNames = isTitleCase(title) ? [] : namesIn(title);
  const names = new Set([...titleNames, ...namesIn(lead.slice(0, 600))]);
  for (const name of names) add(name, NAME_WEIGHT * (titleNames.includes(name) ? TITLE_WEIGHT : 1));
  const places = new Set([...titleTerms, ...leadTerms].filter(isPlace));
  return {
    weights,
    titleWords: new Set(titleTerms),
    titleNames: new Set(titleNames),
    names,
    titlePlaces: new Set(titleTerms.filter(isPlace)),
    places,
  };
}

function isPlace(term: string): boolean {
  return term.startsWith("xplace") && !EVERYWHERE.has(term);
}

function kindWeight(term: string): number {
  if (isPlace(term)) return PLACE_WEIGHT;
  return /^\d{1,2}$|^(19|20)\d\d$/.test(term) ? SMALL_NUMBER : 1;
}

const THOUSANDS = /(?<=\d)[ .,\u00a0\u202f\u066c](?=\d{3}(?!\d))/g;
/** Turkish writes a name's endings after an apostrophe. */
const ENDING_OF_NAME = /(?<=\p{L}{3})'\p{L}+/gu;

function termsIn(text: string): string[] {
  const bare = foldText(text).replace(THOUSANDS, "").replace(ENDING_OF_NAME, "");
  const terms: string[] = [];
  for (const word of placeNormalised(foldedWords(bare))) {
    if (functionWords.has(word) || functionWords.has(withoutArabicPrefix(word))) continue;
    if (word.startsWith("xplace") || /^\d+$/.test(word)) terms.push(word);
    else if (word.length >= 3) terms.push(stemOf(word));
  }
  return terms;
}

const CAPITALISED = /(?<=[\p{L}\d,»"”)\]–—:-]\s)[«"“(]?\p{Lu}[\p{L}]+/gu;

/** Words with a capital that no sentence begins with. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const [match] of text.replace(/['’]\p{Ll}+/gu, "").matchAll(CAPITALISED)) {
    const word = foldedWords(match)[0] ?? "";
    const placed = placeNormalised([word])[0] ?? "";
    if (word.length < 4 || placed.startsWith("xplace") || functionWords.has(word)) continue;
    if (!commonplaceStems.has(stemOf(word))) names.push(`name ${nameKeyOf(word)}`);
  }
  return names;
}

function isTitleCase(title: string): boolean {
  const long = title.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.75 * long.length;
}
