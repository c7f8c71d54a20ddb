import { formatWhen } from "../src/subscriptions/format-when.ts";
import type { Digest, DigestStory } from "./digest.ts";
import { placeRun } from "./line-direction.ts";
import type { DigestReader } from "./section.ts";

const DAY_MS = 86_400_000;

/** "Tue 19 Sep, 07:30 – Wed 20 Sep, 07:30". */
export function periodLabel({ since, until }: Digest, reader: DigestReader): string {
  return `${whenLabel(since, reader)} – ${whenLabel(until, reader)}`;
}

/** "Wed 20 Sep, 07:30". */
export function whenLabel(at: number, reader: DigestReader): string {
  return place(at, "day-time", reader);
}

/** "20:45" for a story with one report, "since 13:10" for one that went on; among the newest, when it last did. */
export function storyTime(story: DigestStory, digest: Digest, reader: DigestReader): string {
  if (digest.order === "newest") return nearLabel(story.lastAt, digest.until, reader);
  const when = nearLabel(story.startedAt, digest.until, reader);
  return story.reports > 1 ? reader.translator.text("digest-since", { when }) : when;
}

/** The time alone within the day before `until`, else with its day, and in another year with that instead. */
export function nearLabel(at: number, until: number, reader: DigestReader): string {
  if (at <= until && until - at < DAY_MS) return place(at, "time", reader);
  const year = yearOf(at, reader);
  if (year === yearOf(until, reader)) return place(at, "day-time", reader);
  return dayLabel(at, reader);
}

/** "Tue 19 Sep 2023". */
export function dayLabel(at: number, reader: DigestReader): string {
  return placeRun(`${place(at, "day", reader)} ${yearOf(at, reader)}`, reader.translator.language);
}

function place(at: number, style: "time" | "day-time" | "day", reader: DigestReader): string {
  const { language } = reader.translator;
  return placeRun(formatWhen(at, reader.zone, language, style, reader.digits), language);
}

/** The year as the translator would write a number, without a separator of thousands. */
function yearOf(at: number, { zone, digits, translator }: DigestReader): string {
  const numberingSystem = digits === "native" && translator.language === "ar" ? "arab" : "latn";
  const format = new Intl.DateTimeFormat(translator.language, {
    timeZone: zone,
    year: "numeric",
    calendar: "gregory",
    numberingSystem,
  });
  return format.formatToParts(at).find(({ type }) => type === "year")?.value ?? "";
}
