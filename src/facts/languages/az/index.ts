import type { Language } from "../../language.ts";
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
  reporting,
} from "./attribution.ts";
import { bounds, cues, functionWords } from "./cues.ts";
import { groups } from "./groups.ts";
import { forms, isGenitive, isOblique, isOrigin, isSpeechPlace } from "./morphology.ts";
import { readNumeral } from "./numerals.ts";
import { outcomes } from "./outcomes.ts";
import { roleLinks, roles } from "./roles.ts";
import { sides } from "./sides.ts";
import { classes, stanceNegations, stances, withdrawals } from "./stances.ts";
import { surnames } from "./surnames.ts";

/** Azerbaijani in Latin script: numerals, casualties, speakers and stances as agencies and papers word them. */
export const azerbaijani: Language = {
  code: "az",
  abbreviations: [
    "c",
    "m",
    "d",
    "s",
    "prof",
    "dr",
    "akad",
    "gen",
    "pol",
    "müh",
    "şəh",
    "ray",
    "və s",
    "mln",
    "min",
  ],
  forms,
  isOblique,
  dropsPronouns: true,
  headLast: true,
  home: "AZ",
  isGenitive,
  isOrigin,
  isSpeechPlace,
  surnames,
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
  roles,
  roleLinks,
  actors,
  placePrepositions,
  outlets,
  nameParticles,
  nameStops,
  pronouns,
  stances,
  stanceNegations,
  withdrawals,
  sides,
};
