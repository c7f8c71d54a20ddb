import { foldText } from "../text/fold.ts";
import { isArabicName } from "./arabic-names.ts";
import { foldedWords, placeNormalised } from "../text/words.ts";
import { commonplaceStems } from "./commonplace-words.ts";
import { eventKindOf } from "./event-words.ts";
import { functionWords } from "./function-words.ts";
import { settlementNames } from "./settlement-names.ts";
import { nameKeyOf, stemOf, withoutArabicPrefix } from "./stem.ts";

/** What grouping looks at in a report: its weighted terms, its headline's words, and where and of whom it tells. */
export interface ReportTerms {
  /** Term → weight before the window's rarity is known. */
  readonly weights: ReadonlyMap<string, number>;
  readonly titleWords: ReadonlySet<string>;
  readonly headTerms: ReadonlySet<string>;
  readonly focus: ReadonlySet<string>;
  /** Names and places of the headline, and of the whole, as terms. */
  readonly titleNames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly titleKinds: ReadonlySet<string>;
  readonly titlePlaces: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const TITLE_WEIGHT = Number(process.env.TW ?? 2);
/** A report says what happened in its first lines; what follows is background that other events share. */
const LEAD_WORDS = 70;
const LEAD_CHARACTERS = 600;
const NO_NAMES: FoundNames = { sure: [], all: [] };
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
  for (const [i, term] of leadTerms.entries())
    add(term, kindWeight(term) * (i < FIRST_WORDS ? 1 : LATER_WEIGHT));
  const start = lead.slice(0, LEAD_CHARACTERS);
  const inTitle = isTitleCase(title) ? NO_NAMES : namesIn(title);
  const inLead = namesIn(start);
  const names = new Set([...inTitle.sure, ...inLead.sure]);
  const titleNames = new Set(inTitle.all.filter((name) => names.has(name)));
  for (const name of names) add(name, NAME_WEIGHT * (titleNames.has(name) ? TITLE_WEIGHT : 1));
  const settlements = new Set(settlementNames(`${title}\n${start}`).map(settlementTerm));
  for (const term of settlements) if (!weights.has(term)) settlements.delete(term);
  for (const term of settlements) add(term, PLACE_WEIGHT - 1);
  const inPlace = (term: string): boolean => isPlace(term) || settlements.has(term);
  const places = new Set([...titleTerms, ...leadTerms].filter(inPlace));
  const titlePlaces = new Set(titleTerms.filter(inPlace));
  return {
    weights,
    focus: new Set([...titleNames, ...titlePlaces]),
    headTerms: new Set([...titleTerms, ...titleNames]),
    titleWords: new Set(titleTerms),
    titleNames,
    names: new Set([...inTitle.all, ...inLead.all]),
    titleKinds: new Set(titleTerms.filter((term) => term.startsWith("kind "))),
    titlePlaces,
    places,
  };
}

function settlementTerm(name: string): string {
  const word = foldedWords(name)[0] ?? "";
  return placeNormalised([word])[0] === word ? stemOf(word) : "";
}

function isPlace(term: string): boolean {
  return term.startsWith("xplace") && !EVERYWHERE.has(term);
}

function kindWeight(term: string): number {
  if (isPlace(term)) return PLACE_WEIGHT;
  return /^\d{1,2}$|^(19|20)\d\d$/.test(term) ? SMALL_NUMBER : 1;
}

/** The two countries and the region, in all their forms. */
const EVERYWHERE_WORD =
  /^(?:xplacekarabakh|armeni|azerbai|azerba[iy]c|azerbaydj|ermeni|армени|армян|азербайдж|нагорн|nagorn|haut$|հայաստան|հայեր|հայկ|ադրբեջ|(?:ال)?ارمين|(?:ال)?اذربيج|baku|bakou|baki$|bakida|bakude|баку|бакин|բաքու|բաքվ|(?:[بلو])?باكو$)/;
const THOUSANDS = /(?<=\d)[ .,\u00a0\u202f\u066c](?=\d{3}(?!\d))/g;
/** Turkish writes a name's endings after an apostrophe. */
const ENDING_OF_NAME = /(?<=\p{L}{3})'\p{L}+/gu;

/** Set phrases that are one thing: their words apart would count it three times over. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/وقف\s+(?:ال)?اطلاق\s+النار|وقف\s+لاطلاق\s+النار/g, "هدنه"],
  [/اطلاق\s+(?:ال)?نار|اطلقت\s+النار/g, "رصاص"],
  [/(?:قوات|جنود|قوه)\s+حفظ\s+السلام(?:\s+الروسيه)?/g, "حفظ"],
  [/في\s+فضولي/g, "منطقه فضولي"],
  [/прекращени[еияю]+\s+огня|режим\s+тишины/g, "перемирие"],
  [/(?:российск\p{L}+\s+)?миротворческ\p{L}+\s+контингент\p{L}*/gu, "миротворцы"],
  [/cessez-le-feu/g, "treve"],
  [/կրակի\s+դադարե\p{L}+|կրակը\s+դադար\p{L}+/gu, "դադար"],
  [/atesin\s+dayandir\p{L}+/gu, "ateskes"],
  [/telefon\p{L}*\s+(?:gorusme|danisiq|sohbet)\p{L}*/gu, "telefon"],
];

function termsIn(text: string): string[] {
  let bare = foldText(text).replace(THOUSANDS, "").replace(ENDING_OF_NAME, "");
  for (const [phrase, word] of PHRASES) bare = bare.replace(phrase, word);
  const terms: string[] = [];
  for (const word of placeNormalised(foldedWords(bare))) {
    if (functionWords.has(word) || functionWords.has(withoutArabicPrefix(word))) continue;
    if (EVERYWHERE_WORD.test(word)) continue;
    const kind = eventKindOf(word);
    if (kind !== undefined) terms.push(`kind ${kind}`);
    else if (word.startsWith("xplace") || /^\d+$/.test(word)) terms.push(word);
    else if (word.length >= 3) terms.push(stemOf(word));
  }
  return terms;
}

const CAPITALISED = /\p{Lu}\p{Ll}+/gu;
const SENTENCE_START = /(?:^|[.!?։…:؟\n]\s*)["«“„(–—-]*\s*$/u;

interface FoundNames {
  /** Words with a capital that no sentence begins with. */
  readonly sure: readonly string[];
  readonly all: readonly string[];
}

function namesIn(text: string): FoundNames {
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

function isTitleCase(title: string): boolean {
  const long = title.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.75 * long.length;
}
