import { type Html, html, joinHtml, link } from "../src/text/html.ts";
import { plainLine } from "../src/text/plain-text.ts";
import { primaryOf } from "../src/text/primary-language.ts";
import { affiliationLabel } from "./affiliation.ts";
import { countryFlag } from "./country-flag.ts";
import type { DigestOutlet, DigestStory } from "./digest.ts";
import { placeRun, placeSentence } from "./line-direction.ts";
import type { DigestReader } from "./section.ts";

/** What an outlet is shown by. */
export type NamedOutlet = Pick<
  DigestOutlet,
  "name" | "nativeName" | "language" | "country" | "affiliation" | "link"
>;

const NAME_CHARS = 60;
const HEADLINE_CHARS = 200;

/** The headline on one line of about 200 units at most, or the words for a report that has none. */
export function headlineText(story: DigestStory, reader: DigestReader): string {
  return plainLine(story.headline, HEADLINE_CHARS) || reader.translator.text("digest-untitled");
}

/** The headline as it stands in a message in the translator's language, in the direction of its own. */
export function placedHeadline(story: DigestStory, reader: DigestReader): string {
  return placeSentence(headlineText(story, reader), story.language, reader.translator.language);
}

/** An outlet's name: its native one for readers of its language. English readers know outlets by their Latin names. */
export function outletName(outlet: NamedOutlet, reader: DigestReader): string {
  const language = primaryOf(reader.language);
  const isNative = language !== "en" && language === primaryOf(outlet.language);
  const name = plainLine((isNative ? outlet.nativeName : null) ?? outlet.name, NAME_CHARS);
  return name || reader.translator.text("digest-unnamed-outlet");
}

/** Flag and affiliation of an outlet, in this order, as far as they are known: the same for every outlet. */
export function outletMarks(outlet: NamedOutlet, reader: DigestReader): readonly string[] {
  const { language } = reader.translator;
  const marks = [countryFlag(outlet.country), affiliationLabel(outlet.affiliation, reader.translator)];
  return marks.filter((mark) => mark !== "").map((mark) => placeRun(mark, language));
}

/** "⟦France 24⟧ 🇫🇷 public" for chat. */
export function outletMarkup(outlet: NamedOutlet, reader: DigestReader): Html {
  const name = placeRun(outletName(outlet, reader), reader.translator.language);
  const linked = outlet.link === null ? html`${name}` : link(outlet.link, name);
  return joinHtml([linked, ...outletMarks(outlet, reader).map((mark) => html`${mark}`)], " ");
}

/** "France 24 🇫🇷 public" for the terminal. */
export function outletText(outlet: NamedOutlet, reader: DigestReader): string {
  const name = placeRun(outletName(outlet, reader), reader.translator.language);
  return [name, ...outletMarks(outlet, reader)].join(" ");
}

/** "+4", in the reader's digits. */
export function othersLabel(count: number, { translator }: DigestReader): string {
  return placeRun(translator.text("digest-others", { count }), translator.language);
}

/** "3 publishers": how many families report a story. */
export function publishersLabel(publishers: number, { translator }: DigestReader): string {
  return translator.text("digest-publishers", { publishers });
}

/**
 * Up to `limit` outlets to name, the headline's own first, then those of countries not yet there:
 * so no side's outlets crowd out the other's. Where only one would be left over, it is named too.
 */
export function pickOutlets({ outlets }: DigestStory, limit: number): readonly DigestOutlet[] {
  const waiting = outlets.toSorted((a, b) => Number(b.wroteHeadline) - Number(a.wroteHeadline));
  if (waiting.length <= limit + 1) return waiting;
  const picked: DigestOutlet[] = [];
  while (picked.length < limit) {
    const fresh = waiting.findIndex(({ country }) => picked.every((outlet) => outlet.country !== country));
    picked.push(...waiting.splice(Math.max(fresh, 0), 1));
  }
  return picked;
}
