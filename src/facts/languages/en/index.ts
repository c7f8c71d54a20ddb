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
  roleLinks,
  roles,
} from "./attribution.ts";
import { classes } from "./classes.ts";
import { bounds, cues, functionWords } from "./cues.ts";
import { groups } from "./groups.ts";
import { readNumeral } from "./numerals.ts";
import { outcomes } from "./outcomes.ts";
import { sides } from "./sides.ts";
import { stanceNegations, stances } from "./stances.ts";
import { surnames } from "./surnames.ts";

/** Full stops behind these end no sentence. */
const abbreviations: readonly string[] =
  "mr mrs ms dr prof gen col lt maj capt sgt brig cpl adm gov sen rep st no jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n u.k e.u a.m p.m inc ltd approx vs jr sr rev hon mon tue wed thu fri sat sun etc".split(
    " ",
  );

const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["cannot", ["not"]],
  ["ceasefires", ["ceasefire"]],
  ["türkiye", ["turkey"]],
  ["turkiye", ["turkey"]],
  ["nagorny", ["nagorno"]],
  ["nagornyy", ["nagorno"]],
  ["nagorniy", ["nagorno"]],
  ["karabagh", ["karabakh"]],
  ["garabagh", ["karabakh"]],
  ["qarabag", ["karabakh"]],
  ["qarabagh", ["karabakh"]],
  ["xankendi", ["khankendi"]],
]);

/** Opens contractions ("didn't" holds a "not") and folds the spellings of places. */
function forms(norm: string): readonly string[] {
  if (norm.endsWith("n't")) return ["not"];
  return SPELLINGS.get(norm) ?? [];
}

/** English: numerals, casualties, speakers and stances as agencies and papers word them. */
export const english: Language = {
  code: "en",
  abbreviations,
  forms,
  dropsPronouns: false,
  demonym: "before",
  passives: ["is", "are", "was", "were", "be", "been", "being"],
  classes,
  readNumeral,
  indefinites: ["a", "an"],
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
  sides,
  surnames,
};
