import type { Language, Token } from "../../language.ts";
import { actors } from "./actors.ts";
import {
  adverbs,
  articles,
  complementizers,
  conjunctions,
  nameParticles,
  nameStops,
  outlets,
  placePrepositions,
  pronouns,
  roleLinks,
  speechPlaces,
} from "./attribution.ts";
import { bounds, cues, functionWords } from "./cues.ts";
import { groups } from "./groups.ts";
import { forms, looksOblique } from "./names.ts";
import { readNumeral } from "./numerals.ts";
import { outcomes } from "./outcomes.ts";
import { roleNouns } from "./roles.ts";
import { sides } from "./sides.ts";
import { classes, stanceNegations, stances } from "./stances.ts";
import { surnames } from "./surnames.ts";
import { reporting } from "./verbs.ts";

/** Full stops behind these end no sentence. */
const abbreviations: readonly string[] =
  "г гг тыс млн млрд им ул т.е т.к т.н т.д т.п т.ч др пр см ст стр обл р-н сен сент окт нояб дек янв фев февр авг апр ген полк проц чел н.э руб долл св ок мин кв д".split(
    " ",
  );

/** Russian: numerals, casualties, speakers and stances as agencies and papers word them. */
export const russian: Language = {
  code: "ru",
  abbreviations,
  forms,
  isOblique: (first: Token, last: Token): boolean => looksOblique(first, last),
  dropsPronouns: true,
  demonym: "before",
  classes,
  readNumeral,
  groups,
  outcomes,
  bounds,
  cues,
  functionWords,
  reporting,
  articles,
  adverbs,
  conjunctions,
  complementizers,
  roles: roleNouns,
  roleLinks,
  actors,
  placePrepositions,
  speechPlaces,
  outlets,
  surnames,
  nameParticles,
  nameStops,
  pronouns,
  stances,
  stanceNegations,
  sides,
};
