import { offsetLabel, zoneName } from "../src/subscriptions/zones.ts";
import type { Digest } from "./digest.ts";
import { nearLabel, periodLabel, whenLabel } from "./digest-times.ts";
import { EDITIONS, type EditionId } from "./index.ts";
import { placeRun } from "./line-direction.ts";
import type { DigestReader } from "./section.ts";

/** How a digest is rendered; instants in UTC ms. */
export interface RenderOptions extends DigestReader {
  readonly edition: EditionId;
  /** When the reader gets the next one, or null where none is due. */
  readonly nextDueAt: number | null;
  /** When this one was due, if that is so long ago that the reader is told; else null. */
  readonly lateSince: number | null;
  /** How many earlier digests that were never sent this one covers too; by default none. */
  readonly missed?: number;
}

/** The digest's title in the reader's language. */
export function titleText({ edition, translator }: RenderOptions): string {
  return translator.text(EDITIONS[edition].titleId);
}

/** The title with the period, where the edition shows it. */
export function headText(digest: Digest, options: RenderOptions): string {
  const title = titleText(options);
  return EDITIONS[options.edition].showsPeriod ? `${title} · ${periodLabel(digest, options)}` : title;
}

/** How much was reported, by how many, in how many languages; null where the edition does not say, or nothing was. */
export function totalsText({ totals }: Digest, { edition, translator }: RenderOptions): string | null {
  if (!EDITIONS[edition].showsPeriod || totals.reports === 0) return null;
  const { reports, publishers, languages } = totals;
  return [
    translator.text("digest-reports", { reports }),
    translator.text("digest-publishers", { publishers }),
    translator.text("digest-languages", { languages }),
  ].join(" · ");
}

/** What the reader should know of this digest before reading it: that it is late, or covers missed ones. */
export function noticeTexts(digest: Digest, options: RenderOptions): readonly string[] {
  const { lateSince, missed = 0, translator } = options;
  const notices: string[] = [];
  if (lateSince !== null) {
    notices.push(translator.text("digest-late", { when: nearLabel(lateSince, digest.until, options) }));
  }
  if (missed > 0) notices.push(translator.text("digest-missed", { missed }));
  return notices;
}

/** Said where the digest holds no story. */
export function emptyText({ edition, translator }: RenderOptions): string {
  return translator.text(EDITIONS[edition].showsPeriod ? "digest-empty" : "digest-empty-latest");
}

/** When the next digest comes, else in whose time the instants are. */
export function footerText(digest: Digest, options: RenderOptions): string {
  const { nextDueAt, translator, zone } = options;
  const { language } = translator;
  const place = placeRun(zoneName(zone, language), language);
  if (nextDueAt !== null) {
    return translator.text("digest-next", { when: whenLabel(nextDueAt, options), zone: place });
  }
  const offset = placeRun(offsetLabel(zone, digest.until), language);
  // A zone that is known by its distance from UTC alone needs it only once.
  const label = zoneName(zone, language) === offsetLabel(zone, digest.until) ? place : `${place} (${offset})`;
  return translator.text("digest-zone", { zone: label });
}
