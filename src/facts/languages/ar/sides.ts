import type { Side } from "../../fact.ts";
import type { Language } from "../../language.ts";
import { DEMONYMS } from "./demonyms.ts";
import { adjective, words } from "./inflect.ts";
import { ARMENIAN_PLACES, AZERBAIJANI_PLACES, KARABAKH_PLACES } from "./places.ts";

const adjectivesOf = (codes: readonly string[]): readonly string[] =>
  codes.flatMap((code) => words(DEMONYMS[code] ?? "")).flatMap((stem) => adjective(stem));

const OTHERS = Object.keys(DEMONYMS).filter((code) => !["AM", "AZ", "RU"].includes(code));

/** Whose people a place or an adjective tells. */
export const SIDES: Language["sides"] = [
  ...[
    ...adjectivesOf(["AM"]),
    "أرمن",
    "الأرمن",
    "انفصالي",
    "انفصاليا",
    "انفصاليين",
    "الانفصاليين",
    "انفصاليون",
  ].map((pattern) => ({ pattern, side: "armenian" as const, weight: "adjective" as const })),
  ...adjectivesOf(["AZ"]).map((pattern) => ({
    pattern,
    side: "azerbaijani" as const,
    weight: "adjective" as const,
  })),
  ...[...adjectivesOf(["RU"]), "روس", "الروس"].map((pattern) => ({
    pattern,
    side: "russian" as const,
    weight: "adjective" as const,
  })),
  ...[...adjectivesOf(OTHERS), "أتراك", "الأتراك", "أكراد"].map((pattern) => ({
    pattern,
    side: "other" as const,
    weight: "adjective" as const,
  })),
  ...[
    ...KARABAKH_PLACES,
    ...ARMENIAN_PLACES,
    "الإقليم",
    "إقليم",
    "الجيب",
    "المنطقة الانفصالية",
    "في|من|على|لدى|إلى الجانب|جانب|الطرف|طرف الأرمني|الأرميني",
    // The country's name is also the accusative of the demonym, so that a preposition has to mark the place.
    "في|داخل|إلى|من|شرقي|جنوبي|شمالي|جنوب|شرق|شمال أرمينيا",
  ].map((pattern) => ({ pattern, side: "armenian" as const, weight: "place" as const })),
  ...(["AM", "AZ", "RU"] as const).flatMap((code) =>
    [
      `صفوف القوات|الجيش|قوات|جيش|الجنود|العسكريين|الطرف|الجانب ~1 <${code}>`,
      `صفوف المدنيين|السكان <${code}>`,
      `صفوف <${code}>`,
    ].map((pattern) => ({
      pattern,
      side: { AM: "armenian", AZ: "azerbaijani", RU: "russian" }[code] as Side,
      weight: "owner" as const,
    })),
  ),
  ...[
    ...AZERBAIJANI_PLACES,
    "في|من|على|لدى|إلى الجانب|جانب|الطرف|طرف الأذربيجاني|الأذري",
    "في|داخل|شرقي|جنوبي|شمالي|غربي|غرب|شرق|شمال|جنوب أذربيجان",
  ].map((pattern) => ({ pattern, side: "azerbaijani" as const, weight: "place" as const })),
];
