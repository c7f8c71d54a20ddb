import { Temporal } from "temporal-polyfill";
import type { Digits } from "../../src/locales/translator.ts";
import { formatWhen } from "../../src/subscriptions/format-when.ts";

/** How the reader writes numbers and dates. */
export interface TickReader {
  readonly language: string;
  readonly zone: string;
  readonly digits: Digits;
}

export interface TimeTick {
  /** UTC ms. */
  readonly at: number;
  /** The time, the day or the month. */
  readonly label: string;
  /** The day, the month or the year that it is in, where the tick before is in another; else empty. */
  readonly under: string;
}

interface Step {
  readonly unit: "minutes" | "days" | "months";
  readonly count: number;
}

const STEPS: readonly Step[] = [
  ...[5, 15, 30, 60, 120, 180, 360, 720].map((count) => ({ unit: "minutes", count }) as const),
  ...[1, 2, 3, 7, 14].map((count) => ({ unit: "days", count }) as const),
  ...[1, 2, 3, 6, 12, 24, 60, 120].map((count) => ({ unit: "months", count }) as const),
];
const STEP_MS = { minutes: 60_000, days: 86_400_000, months: 28 * 86_400_000 } as const;
const TICKS_LIMIT = 9;
const VALUE_STEPS_LIMIT = 6;

/** The numbers of the value axis, from 0, all whole, the last one at or above the highest. */
export function valueTicks(highest: number): readonly number[] {
  const step = valueStep(Math.max(highest, 1));
  const count = Math.max(Math.ceil(highest / step), 1);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

function valueStep(highest: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].find((factor) => highest / (factor * power) <= VALUE_STEPS_LIMIT);
    if (step !== undefined) return step * power;
  }
}

export function formatCount(count: number, { language, digits }: TickReader): string {
  const numberingSystem = numberingOf(language, digits);
  return new Intl.NumberFormat(language.replaceAll("_", "-"), { numberingSystem }).format(count);
}

/** The most instants between the two, at even steps of the reader's clock or calendar, whose labels fit. */
export function timeTicks(
  since: number,
  until: number,
  reader: TickReader,
  fits: (ticks: readonly TimeTick[]) => boolean,
): readonly TimeTick[] {
  let ticks: readonly TimeTick[] = [];
  for (const step of STEPS) {
    if ((until - since) / (STEP_MS[step.unit] * step.count) > TICKS_LIMIT) continue;
    const coarser = labelTicks(instantsOf(since, until, reader.zone, step), step, until, reader);
    if (ticks.length > 0 && coarser.length === 0) break;
    ticks = coarser;
    if (fits(ticks)) break;
    // The second tick's day tells the first one's, where there is no room for both.
    const [first, ...others] = ticks;
    if (first === undefined || others[0]?.under === "") continue;
    ticks = [{ ...first, under: "" }, ...others];
    if (fits(ticks)) break;
  }
  return ticks;
}

function instantsOf(since: number, until: number, zone: string, { unit, count }: Step): readonly number[] {
  const first = Temporal.Instant.fromEpochMilliseconds(since).toZonedDateTimeISO(zone).toPlainDate();
  const january = first.with({ month: 1, day: 1, year: first.year - (first.year % Math.ceil(count / 12)) });
  const origin = (unit === "months" ? january : first).toPlainDateTime();
  const instants = new Set<number>();
  for (let index = 0; ; index++) {
    const wall = origin.add({ [unit]: index * count });
    const at = wall.toZonedDateTime(zone).epochMilliseconds;
    if (at > until) return [...instants];
    if (at >= since) instants.add(at);
  }
}

function labelTicks(
  instants: readonly number[],
  { unit }: Step,
  until: number,
  reader: TickReader,
): readonly TimeTick[] {
  const partsAt = (at: number): DateParts => datePartsOf(at, reader);
  const isOneYear = partsAt(instants[0] ?? until).year === partsAt(until).year;
  let before = "";
  return instants.map((at) => {
    const { day, month, shortMonth, year } = partsAt(at);
    const time = formatWhen(at, reader.zone, reader.language, "time", reader.digits);
    const label = { minutes: time, days: day, months: shortMonth }[unit];
    const wide = isOneYear ? month : `${month} ${year}`;
    const whole = { minutes: `${day} ${month}`, days: wide, months: year }[unit];
    const under = whole === before ? "" : whole;
    before = whole;
    return { at, label, under };
  });
}

interface DateParts {
  readonly day: string;
  /** As it stands beside a day. */
  readonly month: string;
  readonly shortMonth: string;
  readonly year: string;
}

function datePartsOf(at: number, { language, zone, digits }: TickReader): DateParts {
  const locale = language.replaceAll("_", "-");
  const common: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: numberingOf(language, digits),
  };
  const part = (type: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions): string => {
    const parts = new Intl.DateTimeFormat(locale, { ...common, ...options }).formatToParts(at);
    return parts.find((found) => found.type === type)?.value ?? "";
  };
  const monthStyle = primaryOf(language) === "en" ? "short" : "long";
  return {
    day: part("day", { day: "numeric", month: monthStyle }),
    month: part("month", { day: "numeric", month: monthStyle }),
    shortMonth: part("month", { month: "short" }),
    year: part("year", { year: "numeric" }),
  };
}

function numberingOf(language: string, digits: Digits): "arab" | "latn" {
  return primaryOf(language) === "ar" && digits === "native" ? "arab" : "latn";
}

function primaryOf(language: string): string {
  return language.toLowerCase().split(/[-_]/, 1)[0] ?? "";
}
