import { DAY_MS, HOUR_MS } from "../src/clock.ts";
import type { Translator } from "../src/locales/translator.ts";
import type { CasualtyQuery } from "../src/storage/claim-store.ts";
import { foldText } from "../src/text/fold.ts";

/** How far back claims are listed: hours, days, or without end. */
export type ClaimPeriod = { readonly unit: "h" | "d"; readonly count: number } | { readonly unit: "all" };

export const DEFAULT_PERIOD: ClaimPeriod = { unit: "d", count: 7 };
/** What the buttons offer. */
export const OFFERED_PERIODS: readonly ClaimPeriod[] = [
  { unit: "h", count: 24 },
  DEFAULT_PERIOD,
  { unit: "d", count: 30 },
  { unit: "all" },
];

const MOST_DAYS = 9_999;
/** Folded letters and words for a unit and its length in hours, in the seven languages of the readers. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|hours?|hrs?|heures?|ч|час(?:а|ов)?|saat|sa|s|ժ|ժամ|س|ساعه|ساعات)$/, 1],
  [/^(?:d|days?|j|jours?|д|день|дня|дней|сут(?:ки|ок)|gun|g|օր|ի|ي|يوم(?:ا)?|ايام)$/, 24],
  [/^(?:w|weeks?|sem|semaines?|нед(?:ел[яиью])?|недель|hafta|hefte|շաբաթ|اسبوع|اسابيع)$/, 7 * 24],
  [/^(?:m|months?|mois|мес(?:яц(?:а|ев)?)?|ay|ամիս|شهر|اشهر)$/, 30 * 24],
];
const ALL = /^(?:all|alles|tout|все|всё|hamisi|butun|tumu|hepsi|բոլորը|ամբողջը|الكل|كل)$/;

/** "7d", "24h", "2w", "٧ ايام", "all"; null where it is no period. */
export function parsePeriod(text: string): ClaimPeriod | null {
  const folded = foldText(text).trim();
  if (ALL.test(folded)) return { unit: "all" };
  const [, digits = "", unit = ""] = /^(\d{1,5})\s*(\p{L}+)$/u.exec(folded) ?? [];
  const hours = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  if (hours === undefined || Number(digits) === 0) return null;
  const total = Number(digits) * hours;
  if (total > MOST_DAYS * 24) return null;
  // "24 h" is a day, but what is asked for in hours is called by hours.
  return hours === 1 ? { unit: "h", count: total } : { unit: "d", count: total / 24 };
}

/** As it stands in a button's data: "7d". */
export function writePeriod(period: ClaimPeriod): string {
  return period.unit === "all" ? "all" : `${period.count}${period.unit}`;
}

/** "last 7 days". */
export function periodText(period: ClaimPeriod, translator: Translator): string {
  if (period.unit === "all") return translator.text("period-all");
  return translator.text(period.unit === "h" ? "period-hours" : "period-days", { count: period.count });
}

/** "7 d", for a button. */
export function periodButton(period: ClaimPeriod, translator: Translator): string {
  if (period.unit === "all") return translator.text("button-period-all");
  return translator.text(period.unit === "h" ? "button-hours" : "button-days", { count: period.count });
}

/** The instants of a period that ends now. */
export function sinceOf(period: ClaimPeriod, now: number): Pick<CasualtyQuery, "since"> {
  if (period.unit === "all") return {};
  return { since: now - period.count * (period.unit === "h" ? HOUR_MS : DAY_MS) };
}
