import type { Translator } from "../src/locales/translator.ts";
import { countryFlag } from "./country-flag.ts";
import { placeRun } from "./line-direction.ts";

/** Actors that are no country; the names of countries come from Intl. */
const ORGANISATIONS: ReadonlySet<string> = new Set([
  ...["NK", "UN", "EU", "OSCE", "NATO", "CSTO", "COE", "OIC", "OTS", "ICRC", "ICJ", "ECHR"],
  ...["AMNESTY", "HRW", "VA"],
]);
const FLAGGED = new Set(["UN", "EU", "VA"]);
/** Stands where an organisation has no flag in Unicode. */
const EMBLEM = "🏛";

/** Whether a code stands for an actor that is no country. */
export function isOrganisation(code: string): boolean {
  return ORGANISATIONS.has(code);
}

/** An actor's name in the translator's language: "France", "United Nations". */
export function actorName(code: string, translator: Translator): string {
  if (isOrganisation(code)) return translator.text(`actor-${code.toLowerCase()}`);
  const names = new Intl.DisplayNames([translator.language], { type: "region", fallback: "code" });
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}

/** An actor's flag, else an emblem; Karabakh's authorities have neither, lest one side's sign stand for it. */
export function actorMark(code: string): string {
  if (code === "NK") return "▫️";
  return isOrganisation(code) && !FLAGGED.has(code) ? EMBLEM : countryFlag(code) || EMBLEM;
}

/** "🇫🇷 France", as it stands in a message. */
export function actorLabel(code: string, translator: Translator): string {
  return `${placeRun(actorMark(code), translator.language)} ${actorName(code, translator)}`;
}
