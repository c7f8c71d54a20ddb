import type { Outcome } from "../src/facts/fact.ts";
import type { Figure, Series } from "../src/stories/series.ts";
import { type Html, html, joinHtml, link } from "../src/text/html.ts";
import { plainLine } from "../src/text/plain-text.ts";
import { sourcesMarkup } from "./carrier-label.ts";
import type { Size } from "./chat-pages.ts";
import { nearLabel } from "./digest-times.ts";
import { claimantText, figureText, outcomeTitle } from "./figure-label.ts";
import { directLine, placeSentence } from "./line-direction.ts";
import { pageBlocks } from "./page-blocks.ts";
import type { DigestReader } from "./section.ts";
import { type SeriesContext, seriesBlock } from "./series-block.ts";

/** A page has room for a head and its buttons' worth of series. */
const LIMITS = { units: 3_300, entities: 85, blocks: 8 };
const SENTENCE_CHARS = 400;
const HEADLINE_CHARS = 200;

/** A page of figures, with the series on it; pages count from 0. */
export interface FigurePage {
  readonly html: Html;
  readonly series: readonly Series[];
  readonly page: number;
  readonly pages: number;
}

/** Figures by outcome, each with who says it: one page of them for chat, the last where there are less. */
export function renderFigures(
  list: readonly Series[],
  wanted: number,
  reader: DigestReader,
  context: SeriesContext,
): FigurePage | null {
  const pages = pageBlocks(list.map(roomFor), LIMITS);
  const page = Math.min(wanted, pages.length - 1);
  const series = (pages[page] ?? []).flatMap((index) => list[index] ?? []);
  if (series.length === 0) return null;
  const parts: Html[] = [];
  let title: Outcome | null = null;
  for (const one of series) {
    const block = seriesBlock(one, reader, context);
    const isSame = one.outcome === title;
    const opening = isSame ? null : html`${title !== null && "\n"}${titleLine(one.outcome, reader)}\n`;
    parts.push(isSame ? html`\n${block}` : html`${opening}${block}`);
    title = one.outcome;
  }
  return { html: joinHtml(parts, "\n"), series, page, pages: pages.length };
}

const UNITS = { figure: 170, outlet: 50, earlier: 45, part: 35, other: 60 };

/** About the room that a series takes: thousands are parted into pages, and only those of one page are written. */
function roomFor(series: Series): Size {
  const { standing, history, parts, differsFrom, denials } = series;
  return {
    units:
      UNITS.figure +
      UNITS.outlet * standing.carriers.length +
      UNITS.earlier * history.length +
      UNITS.part * parts.length +
      UNITS.other * (differsFrom.length + denials.length),
    entities: 2 + standing.carriers.length + denials.length,
  };
}

function titleLine(outcome: Outcome, { translator }: DigestReader): Html {
  return directLine(html`<b><u>${outcomeTitle(outcome, translator)}</u></b>`, translator.language);
}

/** Whether a series, or a part of it, has earlier figures. */
export function hasHistory({ history, parts }: Series): boolean {
  return history.length > 0 || parts.some(hasHistory);
}

/** All figures of a series, newest first, each with its sentence in its own language, its time and its outlets; then those of its parts. */
export function renderHistory(series: Series, reader: DigestReader, until: number): Html {
  const { translator } = reader;
  const { language } = translator;
  const head = html`<b>${outcomeTitle(series.outcome, translator)} · ${claimantText(series, reader)}</b>`;
  const newest = series.standing.carriers[0];
  const event =
    newest && html`${placeSentence(plainLine(newest.title, HEADLINE_CHARS), newest.language, language)}`;
  const title = html`${translator.text("history-title")}`;
  const heading = [head, ...(event ? [event] : []), title].map((line) => directLine(line, language));
  return joinHtml([joinHtml(heading, "\n"), ...allFigures(series, reader, until)], "\n\n");
}

function allFigures(series: Series, reader: DigestReader, until: number): readonly Html[] {
  const { translator } = reader;
  const own = [series.standing, ...series.history].map((figure) =>
    figureLines(figure, series, reader, until),
  );
  const parts = series.parts.flatMap((part) => {
    const group = translator.text(`group-${part.group}`);
    const title = html`<u>${translator.text("figure-parts", { figures: group })}</u>`;
    const [first, ...others] = allFigures(part, reader, until);
    return first ? [html`${directLine(title, translator.language)}\n${first}`, ...others] : [];
  });
  return [...own, ...parts];
}

function figureLines(figure: Figure, { group }: Series, reader: DigestReader, until: number): Html {
  const { translator } = reader;
  const [first] = figure.carriers;
  const number = html`• <b>${figureText(figure, group, translator)}</b> · ${nearLabel(figure.at, until, reader)}`;
  const lines = [number, ...(first ? [sentenceLine(first, reader)] : []), sourcesMarkup(figure, reader)];
  return joinHtml(
    lines.map((line) => directLine(line, translator.language)),
    "\n",
  );
}

/** A sentence as its outlet wrote it, in its own direction, linked to where it stands. */
export function sentenceLine(
  { sentence, language, link: address }: Pick<Figure["carriers"][number], "sentence" | "language" | "link">,
  { translator }: DigestReader,
): Html {
  const text = placeSentence(plainLine(sentence, SENTENCE_CHARS), language, translator.language);
  return address === null ? html`<i>${text}</i>` : link(address, html`<i>${text}</i>`);
}
