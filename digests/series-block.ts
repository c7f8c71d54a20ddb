import type { Series } from "../src/stories/series.ts";
import { type Html, html, joinHtml, link } from "../src/text/html.ts";
import { actorName } from "./actor-label.ts";
import { sourcesMarkup } from "./carrier-label.ts";
import { nearLabel } from "./digest-times.ts";
import { claimantText, figureText, numberOf, shortClaimant } from "./figure-label.ts";
import { directLine } from "./line-direction.ts";
import type { DigestReader } from "./section.ts";

/** What surrounds a series where it is shown; `until` is UTC ms. */
export interface SeriesContext {
  readonly until: number;
  /** All series among which others' differing figures are found. */
  readonly byId: ReadonlyMap<string, Series>;
}

/** A series as lines of chat: its figure and who says it, where it was read, what was said before, its parts, and who differs. */
export function seriesBlock(series: Series, reader: DigestReader, context: SeriesContext): Html {
  const lines = [
    figureLine(series, reader),
    sourceLine(series, reader, context),
    ...detailLines(series, reader, context),
  ];
  return joinHtml(
    lines.map((line) => directLine(line, reader.translator.language)),
    "\n",
  );
}

/** "• 7 civilians · Armenian side — Karabakh’s Armenian authorities". */
export function figureLine(series: Series, reader: DigestReader): Html {
  const { translator } = reader;
  const figure = figureText(series.standing, series.group, translator);
  const side = series.side === null ? "" : ` · ${translator.text(`side-${series.side}`)}`;
  return html`• <b>${figure}</b>${side} — ${claimantText(series, reader)}`;
}

function sourceLine({ standing }: Series, reader: DigestReader, { until }: SeriesContext): Html {
  return html`${nearLabel(standing.at, until, reader)} · ${sourcesMarkup(standing, reader)}`;
}

function detailLines(series: Series, reader: DigestReader, context: SeriesContext): readonly Html[] {
  const { translator } = reader;
  const lines: Html[] = [];
  const history = historyText(series, reader, context.until);
  if (history !== null) lines.push(html`${history}`);
  const parts = partsText(series, reader);
  if (parts !== null) lines.push(html`${translator.text("figure-parts", { figures: parts })}`);
  const differing = differingText(series, reader, context);
  if (differing !== null) lines.push(html`${translator.text("figure-differs", { figures: differing })}`);
  if (series.withdrawal !== null) {
    const when = nearLabel(series.withdrawal.at, context.until, reader);
    const address = series.withdrawal.carriers.find((carrier) => carrier.link !== null)?.link ?? null;
    const words = translator.text("figure-withdrawn", { when });
    lines.push(address === null ? html`${words}` : link(address, words));
  }
  if (series.denials.length > 0)
    lines.push(translator.html("figure-denied", { actors: denialsMarkup(series, reader) }));
  return lines;
}

/** "before: 25 (19 Sep, 21:40), at least 7", or that the source has taken a higher figure back; null where there was none. */
function historyText(series: Series, reader: DigestReader, until: number): string | null {
  const { history } = series;
  if (history.length === 0) return null;
  const { translator } = reader;
  const figures = history
    .map((figure) => `${numberOf(figure, translator)} (${nearLabel(figure.at, until, reader)})`)
    .join(", ");
  return translator.text(historyId(series), { figures });
}

/** The message for what a claimant said before: superseded, or taken back. */
export function historyId({ standing }: Series): "figure-before" | "figure-revised" {
  return standing.revision === null ? "figure-before" : "figure-revised";
}

/** "10 civilians (2 children) · 5 soldiers"; null where the figure is not broken down. */
export function partsText({ parts, outcome }: Series, reader: DigestReader): string | null {
  if (parts.length === 0) return null;
  const { translator } = reader;
  const words = parts.map((part) => {
    const figure = figureText(part.standing, part.group, translator);
    // The dead and the wounded of a joint count.
    const named =
      part.outcome === outcome ? figure : `${translator.text(`outcome-${part.outcome}`)}: ${figure}`;
    const inner = partsText(part, reader);
    return inner === null ? named : `${named} (${inner})`;
  });
  return words.join(" · ");
}

function differingText(
  { differsFrom }: Series,
  reader: DigestReader,
  { byId }: SeriesContext,
): string | null {
  const others = differsFrom.flatMap((id) => byId.get(id) ?? []);
  if (others.length === 0) return null;
  return others
    .map((other) =>
      reader.translator.text("figure-by", {
        figure: numberOf(other.standing, reader.translator),
        claimant: shortClaimant(other, reader),
      }),
    )
    .join(" · ");
}

function denialsMarkup({ denials }: Series, { translator }: DigestReader): Html {
  const byActor = Map.groupBy(denials, ({ actor }) => actor);
  const actors = [...byActor].map(([actor, [first]]) => {
    const name = actorName(actor, translator);
    const address = first?.carriers.find((carrier) => carrier.link !== null)?.link ?? null;
    return address === null ? html`${name}` : link(address, name);
  });
  return joinHtml(actors, ", ");
}

/** The series by their ids, with their parts. */
export function seriesById(series: readonly Series[]): ReadonlyMap<string, Series> {
  const byId = new Map<string, Series>();
  for (const one of series) {
    byId.set(one.id, one);
    for (const [id, part] of seriesById(one.parts)) byId.set(id, part);
  }
  return byId;
}
