import { Temporal } from "temporal-polyfill";
import { foldText } from "../text/fold.ts";
import type { CityLanguage } from "./cities.ts";
import { canonicalZone, keyOf, lastPartOf, ZONE_ENTRIES, type ZoneMatch } from "./zone-entries.ts";
import { zoneOfOffset } from "./zone-of-offset.ts";

export type { ZoneMatch } from "./zone-entries.ts";

/** Whether this names a time zone of the IANA database, in any letter case. */
export function isZone(id: string): boolean {
  return canonicalZone(id) !== null;
}

const MATCHES_LIMIT = 6;
const EXACT = 0;

/**
 * The zones that a typed city (in any of the languages), an IANA id or its last part, or an offset such as
 * "UTC+4" may mean: best first, at most 6.
 */
export function findZones(query: string): readonly ZoneMatch[] {
  return rankZones(query)
    .slice(0, MATCHES_LIMIT)
    .map(({ match }) => match);
}

/** The one zone that the query means: an exact name's, or that of the only city it begins or inflects; else null. */
export function parseZone(query: string): string | null {
  const [best, ...others] = rankZones(query);
  if (best === undefined) return null;
  if (best.rank === EXACT) return best.match.zone;
  // Three letters of some far place are too little to set a reader's clock by.
  const isClear = best.match.city !== null && others.every(({ match }) => match.zone === best.match.zone);
  return isClear && keyOf(query).length >= 3 ? best.match.zone : null;
}

interface RankedZone {
  readonly match: ZoneMatch;
  readonly rank: number;
}

function rankZones(query: string): readonly RankedZone[] {
  const offsetZone = zoneOfOffset(foldText(query).trim());
  if (offsetZone !== null) return [{ match: { zone: offsetZone, city: null }, rank: EXACT }];
  const key = keyOf(query);
  if (key === "") return [];
  // Abbreviations are no ids here: "EST" would mean a zone without summer time.
  const id = query.includes("/") ? canonicalZone(query.trim().replaceAll(" ", "_")) : null;
  const ranked: RankedZone[] = [];
  let isIdFound = false;
  for (const { zone, city, canonical, keys } of ZONE_ENTRIES) {
    const isId: boolean = !isIdFound && canonical === id;
    isIdFound ||= isId;
    const rank = isId ? EXACT : Math.min(...keys.map((name) => rankName(name, key)));
    if (rank < Number.POSITIVE_INFINITY) ranked.push({ match: { zone, city }, rank });
  }
  return ranked.sort((a, b) => a.rank - b.rank);
}

/** How well a name answers to what was typed: 0 is exact, infinity not at all. */
function rankName(name: string, typed: string): number {
  if (name === typed) return EXACT;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  return isInflected(name, typed) ? 3 : Number.POSITIVE_INFINITY;
}

/** Whether the typed word may be the name with a case ending: «Москве», "Bakıda". */
function isInflected(name: string, typed: string): boolean {
  const stem = name.length > 4 ? name.slice(0, -1) : name;
  return stem.length >= 4 && typed.startsWith(stem) && typed.length <= name.length + 3;
}

const LANGUAGE_ZONES: ReadonlyMap<string, string> = new Map([
  ["ar", "Africa/Cairo"],
  ["en", "Europe/London"],
  ["ru", "Europe/Moscow"],
  ["hy", "Asia/Yerevan"],
  ["az", "Asia/Baku"],
  ["tr", "Europe/Istanbul"],
  ["fr", "Europe/Paris"],
]);

/** The zone to offer first to a reader of that language (BCP 47). */
export function guessZone(language: string): string {
  return LANGUAGE_ZONES.get(primaryLanguage(language)) ?? "Etc/UTC";
}

/** The name of a zone's first city in the language; without one "UTC+4" or the last part of the id. */
export function zoneName(zone: string, language: string): string {
  const names = cityNames(zone);
  if (names !== null) return names[cityLanguage(language)];
  const canonical = canonicalZone(zone);
  return canonical !== null && /^(?:UTC$|Etc\/)/.test(canonical) ? offsetLabel(zone, 0) : lastPartOf(zone);
}

function cityNames(zone: string): ZoneMatch["city"] {
  const canonical = canonicalZone(zone);
  return ZONE_ENTRIES.find((entry) => entry.canonical === canonical)?.city ?? null;
}

function cityLanguage(language: string): CityLanguage {
  const primary = primaryLanguage(language);
  return primary === "ar" ||
    primary === "ru" ||
    primary === "hy" ||
    primary === "az" ||
    primary === "tr" ||
    primary === "fr"
    ? primary
    : "en";
}

function primaryLanguage(language: string): string {
  return language.toLowerCase().split(/[-_]/, 1)[0] ?? "";
}

/** A zone's distance from UTC at an instant (UTC ms): "UTC+4", "UTC+5:30", "UTC-3", "UTC". */
export function offsetLabel(zone: string, at: number): string {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const minutes = Math.round(offsetNanoseconds / 60e9);
  if (minutes === 0) return "UTC";
  const rest = Math.abs(minutes) % 60;
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `UTC${minutes > 0 ? "+" : "-"}${hours}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}
