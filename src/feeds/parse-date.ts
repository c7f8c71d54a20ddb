import { MONTH_PREFIXES } from "./month-names.ts";

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offsetMinutes: number;
}

/** Offsets in hours of the zone names that feeds use; a name outside this list reads as UTC, as RFC 2822 rules. */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  MSD: 4,
  TRT: 3,
  AMT: 4,
  AZT: 4,
  AZST: 5,
  GET: 4,
  IRST: 3.5,
};

const TIME = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]m\b)?\s*`;
const ZONE = String.raw`((?:UTC|GMT)?\s*[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,5})?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+${TIME}${ZONE})?$`, "i");
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})[\s.-]+(\p{L}+)\.?[\s.,-]+(\d{4}|\d{2})\b(?:[\s,-]+${TIME}${ZONE})?`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  String.raw`^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})\b(?:[\s,-]+${TIME}${ZONE})?`,
  "iu",
);
const ASCTIME = new RegExp(String.raw`^(\p{L}+)\.?\s+(\d{1,2})\s+${TIME}${ZONE}\s+(\d{4})$`, "iu");
const DOTTED = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[\s,]+${TIME}${ZONE})?$`, "iu");

/**
 * The instant (UTC, ms) that a feed's or page's date means, or null where it names no day: RFC 822 and its kin, ISO
 * 8601, months in the outlets' languages. A missing zone reads as UTC; a placeholder such as 1970 is no date.
 */
export function parseDate(text: string): number | null {
  const line = text
    .slice(0, 200)
    .replaceAll(/\([^)]*\)/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (line === "") return null;
  const parts = parseIso(line) ?? parseWords(line.replace(/^[\p{L}.']+,\s*/u, ""));
  return parts === null ? null : toInstant(parts);
}

function parseIso(line: string): DateParts | null {
  const iso = ISO.exec(line);
  if (iso !== null) return dateParts(iso[1], Number(iso[2]), iso[3], iso.slice(4, 9));
  const dotted = DOTTED.exec(line);
  return dotted === null ? null : dateParts(dotted[3], Number(dotted[2]), dotted[1], dotted.slice(4, 9));
}

function parseWords(line: string): DateParts | null {
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst !== null)
    return dateParts(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], dayFirst.slice(4, 9));
  // "Tue Sep 19 …" and "Tue 19 Sep …": a weekday without a comma.
  const bare = line.replace(/^\p{L}+\.?\s+(?=\p{L}|\d{1,2}\s+\p{L})/u, "");
  const asctime = ASCTIME.exec(bare);
  if (asctime !== null)
    return dateParts(asctime[8], monthNumber(asctime[1]), asctime[2], asctime.slice(3, 8));
  const monthFirst = MONTH_FIRST.exec(bare);
  if (monthFirst !== null)
    return dateParts(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], monthFirst.slice(4, 9));
  return bare === line ? null : parseWords(bare);
}

/** `time` holds what TIME and ZONE matched: hour, minute, second, am or pm, zone. */
function dateParts(
  year: string | undefined,
  month: number | null,
  day: string | undefined,
  time: readonly (string | undefined)[],
): DateParts | null {
  if (month === null || year === undefined || day === undefined) return null;
  const [hour = "0", minute = "0", second = "0", half, zone] = time;
  const century = year.length === 4 ? 0 : Number(year) < 50 ? 2000 : 1900;
  return {
    year: Number(year) + century,
    month,
    day: Number(day),
    hour: half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0),
    minute: Number(minute),
    second: Math.min(Number(second), 59),
    offsetMinutes: zoneMinutes(zone),
  };
}

function zoneMinutes(zone: string | undefined): number {
  const digits = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? "");
  if (digits === null) return (ZONE_HOURS[(zone ?? "").toUpperCase()] ?? 0) * 60;
  const minutes = Number(digits[2]) * 60 + Number(digits[3] ?? 0);
  return digits[1] === "-" ? -minutes : minutes;
}

function monthNumber(name: string | undefined): number | null {
  const lower = (name ?? "").toLocaleLowerCase("en");
  return MONTH_PREFIXES.find(([prefix]) => lower.startsWith(prefix))?.[1] ?? null;
}

function toInstant(parts: DateParts): number | null {
  const { year, month, day, hour, minute, second, offsetMinutes } = parts;
  if (year < 1990 || year > 2100 || hour > 24 || minute > 59 || Math.abs(offsetMinutes) > 15 * 60)
    return null;
  const dayStart = new Date(Date.UTC(year, month - 1, day));
  // A 30 February would otherwise roll over into a day that nobody named.
  if (dayStart.getUTCMonth() !== month - 1 || dayStart.getUTCDate() !== day) return null;
  return dayStart.getTime() + ((hour * 60 + minute - offsetMinutes) * 60 + second) * 1_000;
}
