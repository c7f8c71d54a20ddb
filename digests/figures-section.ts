import type { Outcome } from "../src/facts/fact.ts";
import type { Figure, Series } from "../src/stories/series.ts";
import { type Html, html, joinHtml } from "../src/text/html.ts";
import { fewCarriers, viaText } from "./carrier-label.ts";
import { claimItem, plainItem } from "./claim-item.ts";
import type { Correction } from "./compose-claims.ts";
import type { Digest } from "./digest.ts";
import { nearLabel } from "./digest-times.ts";
import { claimantText, figureText, numberOf, outcomeTitle } from "./figure-label.ts";
import { directLine } from "./line-direction.ts";
import type { DigestReader, Section } from "./section.ts";
import { figureLine, historyId, partsText } from "./series-block.ts";

/** What a digest shows; the rest is a command away. */
const MOST_SERIES = 12;
const OUTLETS_SHOWN = 2;

/** New figures by outcome, each on a line with who says it, through whom and when. */
export const figuresSection: Section = {
  id: "figures",
  titleId: "digest-figures",
  isSpaced: false,
  chat: (digest, reader) => {
    const { figures } = digest.claims;
    const lines = shownOf(figures).map((series, index) => {
      const line = directLine(seriesLine(series, digest, reader), reader.translator.language);
      return opensOutcome(figures, index) ? html`${outcomeLine(series.outcome, reader)}\n${line}` : line;
    });
    return [...lines, ...moreLine(figures.length, reader)];
  },
  text: (digest, reader) =>
    shownOf(digest.claims.figures).map((series, index) => {
      const line = plainItem(seriesLine(series, digest, reader), series.standing.carriers);
      const title = outcomeTitle(series.outcome, reader.translator);
      return opensOutcome(digest.claims.figures, index) ? `${title}\n${line}` : line;
    }),
  page: (digest, reader) =>
    [...Map.groupBy(digest.claims.figures, ({ outcome }) => outcome)].map(
      ([outcome, list]) => html`<h3>${outcomeTitle(outcome, reader.translator)}</h3>
<ul class="claims">
${list.map((series) => claimItem(seriesLine(series, digest, reader), series.standing.carriers[0] ?? null))}</ul>`,
    ),
};

/** Figures that earlier digests told and their sources have revised down or withdrawn. */
export const correctionsSection: Section = {
  id: "corrections",
  titleId: "digest-corrections",
  isSpaced: false,
  chat: (digest, reader) =>
    digest.claims.corrections.map((one) =>
      directLine(correctionLine(one, digest, reader), reader.translator.language),
    ),
  text: (digest, reader) =>
    digest.claims.corrections.map((one) =>
      plainItem(correctionLine(one, digest, reader), sourceOf(one).carriers),
    ),
  page: (digest, reader) =>
    digest.claims.corrections.length === 0
      ? []
      : [
          html`<ul class="claims">
${digest.claims.corrections.map((one) => claimItem(correctionLine(one, digest, reader), sourceOf(one).carriers[0] ?? null))}</ul>`,
        ],
};

function shownOf(figures: readonly Series[]): readonly Series[] {
  return figures.length === MOST_SERIES + 1 ? figures : figures.slice(0, MOST_SERIES);
}

function opensOutcome(figures: readonly Series[], index: number): boolean {
  return figures[index]?.outcome !== figures[index - 1]?.outcome;
}

function outcomeLine(outcome: Outcome, { translator }: DigestReader): Html {
  return directLine(html`<u>${outcomeTitle(outcome, translator)}</u>`, translator.language);
}

/** "• 25 · Armenian side — Karabakh’s Armenian authorities, via Reuters · of them: 2 civilians · before: 7 · 21:40 · ⟦BBC⟧ +2". */
function seriesLine(series: Series, digest: Digest, reader: DigestReader): Html {
  const { translator } = reader;
  const { standing, history } = series;
  const via = viaText(standing.carriers, reader);
  const parts = partsText(series, reader);
  const [last] = history;
  const details = [
    ...(via === null ? [] : [html`${via}`]),
    ...(parts === null ? [] : [html`${translator.text("figure-parts", { figures: parts })}`]),
    ...(last === undefined
      ? []
      : [html`${translator.text(historyId(series), { figures: numberOf(last, translator) })}`]),
    html`${nearLabel(standing.at, digest.until, reader)}`,
    fewCarriers(standing.carriers, OUTLETS_SHOWN, reader),
  ];
  return html`${figureLine(series, reader)} · ${joinHtml(details, " · ")}`;
}

function correctionLine(correction: Correction, digest: Digest, reader: DigestReader): Html {
  const { translator } = reader;
  const { series, was, now } = correction;
  const { outcome, group } = series;
  const claimant = claimantText(series, reader);
  const before = figureText(was, group, translator);
  const title = outcomeTitle(outcome, translator);
  const words =
    now === null
      ? translator.text("digest-withdrawn", { claimant, was: `${title}: ${before}` })
      : translator.text("digest-correction", {
          claimant,
          now: `${title}: ${figureText(now, group, translator)}`,
          was: before,
        });
  const { at, carriers } = sourceOf(correction);
  const when = nearLabel(at, digest.until, reader);
  return html`• ${words} · ${when} · ${fewCarriers(carriers, OUTLETS_SHOWN, reader)}`;
}

/** Where the correction was read. */
function sourceOf({ series, now }: Correction): Pick<Figure, "at" | "carriers"> {
  return now ?? series.withdrawal ?? series.standing;
}

function moreLine(count: number, { translator }: DigestReader): readonly Html[] {
  if (count <= MOST_SERIES + 1) return [];
  const text = translator.text("digest-more-figures", { count: count - MOST_SERIES });
  return [directLine(html`${text}`, translator.language)];
}
