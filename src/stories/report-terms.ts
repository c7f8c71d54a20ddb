import { foldedWords, placeNormalised } from "../text/words.ts";
import { type FoundNames, namesIn } from "./names-in.ts";
import { settlementNames } from "./settlement-names.ts";
import { stemOf } from "./stem.ts";
import { termsIn } from "./terms-in.ts";

/** What grouping looks at in a report: its weighted terms, its headline's words, and where and of whom it tells. */
export interface ReportTerms {
  /** Term → weight before the window's rarity is known. */
  readonly weights: ReadonlyMap<string, number>;
  readonly titleWords: ReadonlySet<string>;
  /** All terms of the headline, names included. */
  readonly headTerms: ReadonlySet<string>;
  /** People and places of the headline. */
  readonly focus: ReadonlySet<string>;
  /** Names and places of the headline, and of the whole, as terms. */
  readonly titleNames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly titleKinds: ReadonlySet<string>;
  readonly titlePlaces: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const TITLE_WEIGHT = 2;
/** A report says what happened in its first lines; what follows is background that other events share. */
const LEAD_WORDS = 45;
const LEAD_CHARACTERS = 600;
const NO_NAMES: FoundNames = { sure: [], all: [] };
const FIRST_WORDS = 30;
const PLACE_WEIGHT = 1.5;
const NAME_WEIGHT = 0.5;
const LATER_WEIGHT = 0.5;
const SMALL_NUMBER = 0.5;

/** Places that nearly every report names tell no two events apart. */
const EVERYWHERE = new Set(["xplacekarabakh", "xplaceyerevan", "xplacestepanakert"]);

/** The terms of a headline and of the first lines of a text; linear in the length of what is looked at. */
export function termsOf(title: string, lead: string): ReportTerms {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  const start = lead.slice(0, LEAD_CHARACTERS);
  const titleTerms = termsIn(title);
  const leadTerms = termsIn(start).slice(0, LEAD_WORDS);
  for (const term of titleTerms) add(term, TITLE_WEIGHT * kindWeight(term));
  for (const [i, term] of leadTerms.entries())
    add(term, kindWeight(term) * (i < FIRST_WORDS ? 1 : LATER_WEIGHT));
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

function isTitleCase(title: string): boolean {
  const long = title.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.75 * long.length;
}
