import type { Language } from "../../language.ts";
import { ACTORS } from "./actors.ts";
import {
  NAME_STOPS,
  OUTLETS,
  PLACE_PREPOSITIONS,
  PRONOUNS,
  REPORTING,
  ROLE_LINKS,
  ROLES,
} from "./attribution.ts";
import { BOUNDS, CUES } from "./cues.ts";
import { GROUPS } from "./groups.ts";
import { readArabicNumeral } from "./numerals.ts";
import { OUTCOMES } from "./outcomes.ts";
import { CLASSES, STANCES } from "./stances.ts";

/** A word without the conjunctions and prepositions that are written with it. */
function stripClitics(norm: string): string[] {
  const forms: string[] = [];
  let word = norm;
  if (/^[وف]/.test(word) && word.length >= 4) {
    word = word.slice(1);
    forms.push(word);
  }
  if (word.startsWith("لل") && word.length >= 5) forms.push(`ا${word.slice(1)}`);
  else if (/^(?:[بل]|ك(?=ال))/.test(word) && word.length >= 4) forms.push(word.slice(1));
  return forms;
}

/** Arabic. */
export const arabic: Language = {
  code: "ar",
  abbreviations: ["د", "أ", "ف", "ب", "م", "ق", "ه", "ص", "ت"],
  forms: stripClitics,
  classes: CLASSES,
  readNumeral: readArabicNumeral,
  groups: GROUPS,
  outcomes: OUTCOMES,
  bounds: BOUNDS,
  cues: CUES,
  functionWords:
    "في من إلى على عن مع بعد قبل خلال منذ حتى عند أن إن ثم أو و ف ل ب بينما فيما حيث كما بحسب وفق حسب جراء نتيجة إثر بسبب ضمن داخل قرب بين ضد عبر لدى أيضا آخرون آخرين آخر بجروح بجراح بإصابات اليوم أمس الذين التي الذي كانوا كان كانت هم هو على الأقل حتفهم مصرعهم حياتهم لكن أثناء وسط ممن وقد قد لم تقريبا".split(
      " ",
    ),
  reporting: REPORTING,
  roles: ROLES,
  roleLinks: ROLE_LINKS,
  actors: ACTORS,
  placePrepositions: PLACE_PREPOSITIONS,
  outlets: OUTLETS,
  nameStops: NAME_STOPS,
  pronouns: PRONOUNS,
  stances: STANCES,
  stanceNegations: [
    "لم",
    "لا",
    "لن",
    "دون",
    "بدون",
    "رفض|رفضت|رافضا|رافضة|رفضها|رفضه",
    "امتنع|امتنعت عن",
    "عدم",
    "ليس",
    "ليست",
    "غير",
  ],
  sides: [
    ..."أرميني|أرمينية|الأرميني|الأرمينية|أرمني|أرمنية|الأرمني|الأرمنية|أرمن|الأرمن|أرمينيا|أرمنيا|أرمينيين|الأرمينيين|أرمينيون|للأرمن"
      .split(";")
      .map((pattern) => ({ pattern, side: "armenian" as const, weight: "adjective" as const })),
    {
      pattern: "أذربيجاني*|الأذربيجاني*|أذري|أذرية|أذريا|أذريين|الأذري|الأذرية|الأذريين|آذري",
      side: "azerbaijani",
      weight: "adjective",
    },
    { pattern: "روسي|روسية|الروسي|الروسية|روسيا|روسيين|الروس|روس", side: "russian", weight: "adjective" },
    {
      pattern: "كاراباخ|كارباخ|كاراباج|ستيباناكيرت|أرتساخ|مارتاكيرت|مارتوني|أسكيران|يريفان|غوريس|الإقليم",
      side: "armenian",
      weight: "place",
    },
    { pattern: "قره|قرة باغ|باج", side: "armenian", weight: "place" },
    { pattern: "في|داخل|إلى أرمينيا", side: "armenian", weight: "place" },
    {
      pattern: "كنجه|كنجة|غنجه|غنجة|جنجة|بردة|ترتر|تارتار|باكو|أغدام|آغدام|نخجوان",
      side: "azerbaijani",
      weight: "place",
    },
    { pattern: "في|داخل أذربيجان", side: "azerbaijani", weight: "place" },
  ],
};
