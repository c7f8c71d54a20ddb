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
} from "./attribution.ts";
import { bounds, cues, functionWords } from "./cues.ts";
import { forms, isOblique } from "./forms.ts";
import { groups } from "./groups.ts";
import { readNumeral } from "./numerals.ts";
import { outcomes } from "./outcomes.ts";
import { reporting } from "./reporting.ts";
import { roleLinks, roles } from "./roles.ts";
import { sides } from "./sides.ts";
import { classes, stanceNegations, stances } from "./stances.ts";
import { surnames } from "./surnames.ts";

/** Full stops behind these end no sentence. */
const abbreviations: readonly string[] =
  "m mm mme mmes mlle dr pr me mgr st ste gén gal col cdt cap lt av apr janv févr avr juil sept oct nov déc env art etc cf p ex n no vol éd o.n.u u.e u.r.s.s".split(
    " ",
  );

/** French: numerals, casualties, speakers and stances as agencies and papers word them. */
export const french: Language = {
  code: "fr",
  abbreviations,
  forms,
  isOblique,
  dropsPronouns: false,
  demonym: "after",
  classes,
  readNumeral,
  indefinites: ["un", "une", "qu'un", "qu'une", "d'un", "d'une"],
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
