import { foldText } from "../text/fold.ts";
import { CITIES, type CityLanguage } from "./cities.ts";

/** A time zone that a query may mean: its IANA id, and the names of the city found, or null where only the id is known. */
export interface ZoneMatch {
  readonly zone: string;
  readonly city: Readonly<Record<CityLanguage, string>> | null;
}

/** A zone, or a city in it, with the folded names by which it is found. */
export interface ZoneEntry extends ZoneMatch {
  /** The spelling that Intl gives to the zone and all its aliases. */
  readonly canonical: string;
  readonly keys: readonly string[];
}

/** The spelling that Intl gives to a zone and all its aliases, or null for an unknown one. */
export function canonicalZone(id: string): string | null {
  // Intl takes bare offsets such as "+05:30" too, which are no zones of the database.
  if (!/^[a-z]/i.test(id)) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: id }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/**
 * The form in which names are compared: folded, apostrophes gone, all other signs and spaces one space.
 * The Armenian ligature «և» is «եւ» when folded, and «ԵՎ» in today's capitals.
 */
export function keyOf(name: string): string {
  return foldText(name)
    .replaceAll("'", "")
    .replaceAll("եւ", "եվ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The place in a zone's id: "New York" of America/New_York. */
export function lastPartOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

function createEntries(): readonly ZoneEntry[] {
  const seen = new Set<string>();
  const named = CITIES.map(({ zone, names, aliases }) => ({
    zone,
    city: names,
    canonical: canonicalZone(zone) ?? zone,
    keys: keysOf([...Object.values(names).flatMap((name) => name.split(" / ")), ...aliases]),
  }));
  const taken = new Set(named.flatMap(({ keys }) => keys));
  const cities = named.map((entry) => {
    if (seen.has(entry.canonical)) return entry;
    seen.add(entry.canonical);
    // The first city of a zone answers for the place in the zone's id too, unless that has an entry of its own.
    const idKeys = keysOf([lastPartOf(entry.zone), lastPartOf(entry.canonical)]);
    return { ...entry, keys: [...entry.keys, ...idKeys.filter((key) => !taken.has(key))] };
  });
  const others = Intl.supportedValuesOf("timeZone").filter((zone) => zone.includes("/") && !seen.has(zone));
  return [
    ...cities,
    ...others.map((zone) => ({ zone, city: null, canonical: zone, keys: keysOf([lastPartOf(zone)]) })),
  ];
}

/** Names and, for Arabic ones, the same without their article. */
function keysOf(names: readonly string[]): readonly string[] {
  const keys = names.map(keyOf);
  return [...new Set([...keys, ...keys.map((key) => key.replace(/^ال(?=.{3})/, ""))])];
}

/** The cities in the order of their list, then every other zone of the database. */
export const ZONE_ENTRIES: readonly ZoneEntry[] = createEntries();
