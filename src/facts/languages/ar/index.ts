import type { Language } from "../../language.ts";
import { ACTORS } from "./actors.ts";
import { agrees } from "./agreement.ts";
import {
  ADVERBS,
  COMPLEMENTIZERS,
  CONJUNCTIONS,
  NAME_STOPS,
  OUTLETS,
  PLACE_PREPOSITIONS,
  PRONOUNS,
  REPORTING,
} from "./attribution.ts";
import { beginsWithAnd, beginsWithPreposition, DEFINITE, firstWords, formsOf } from "./clitics.ts";
import { BOUNDS, CUES, FUNCTION_WORDS } from "./cues.ts";
import { GROUPS } from "./groups.ts";
import { readArabicNumeral } from "./numerals.ts";
import { OUTCOMES } from "./outcomes.ts";
import { BODIES_AGAIN, SURNAMES_BY_END } from "./owners.ts";
import { NAME_PARTICLES, ROLE_LINKS, ROLES } from "./roles.ts";
import { SIDES } from "./sides.ts";
import { CLASSES, STANCE_NEGATIONS, STANCES } from "./stances.ts";

const patternsOf = (entries: readonly { readonly pattern: string }[]): readonly string[] =>
  entries.map(({ pattern }) => pattern);

/** Words whose first letter is no clitic: those that begin a speaker, and all others that a pattern can begin with. */
const SPEAKERS = firstWords([...patternsOf(ACTORS), ...patternsOf(ROLES), ...patternsOf(OUTLETS)], CLASSES);
const KNOWN = new Set([
  ...SPEAKERS,
  ...firstWords(
    [...patternsOf(REPORTING), ...patternsOf(OUTCOMES), ...patternsOf(GROUPS), ...patternsOf(STANCES)],
    CLASSES,
  ),
]);

/** Words before which a preposition can be written: "لروسيا", "بدعم". */
const WORDS = new Set([...SPEAKERS, ...firstWords(patternsOf(REPORTING), CLASSES)]);

/** Arabic. */
export const arabic: Language = {
  code: "ar",
  abbreviations: ["د", "أ", "ف", "ب", "م", "ق", "ه", "ص", "ت"],
  forms: formsOf,
  isConjoined: (token) => beginsWithAnd(token.norm, KNOWN),
  isOblique: (first) => beginsWithPreposition(first.norm, WORDS),
  agrees,
  dropsPronouns: true,
  demonym: "after",
  classes: CLASSES,
  readNumeral: readArabicNumeral,
  groups: GROUPS,
  outcomes: OUTCOMES,
  bounds: BOUNDS,
  cues: CUES,
  functionWords: FUNCTION_WORDS,
  reporting: REPORTING,
  articles: [],
  adverbs: ADVERBS,
  conjunctions: CONJUNCTIONS,
  complementizers: COMPLEMENTIZERS,
  nameParticles: NAME_PARTICLES,
  roles: ROLES,
  roleLinks: ROLE_LINKS,
  actors: ACTORS,
  placePrepositions: PLACE_PREPOSITIONS,
  outlets: OUTLETS,
  surnames: SURNAMES_BY_END,
  bodies: BODIES_AGAIN,
  nameStops: [DEFINITE, ...NAME_STOPS, ...Object.values(CLASSES).flatMap((list) => list.split("|"))],
  pronouns: PRONOUNS,
  stances: STANCES,
  stanceNegations: STANCE_NEGATIONS,
  sides: SIDES,
};
