import { numberOf, outcomeTitle, shortClaimant } from "../digests/figure-label.ts";
import { chartFigures } from "../digests/figures-on-chart.ts";
import { HOUR_MS } from "../src/clock.ts";
import type { Series } from "../src/stories/series.ts";
import type { Answer, CommandContext } from "../src/telegram/command.ts";
import { html } from "../src/text/html.ts";
import { plainLine } from "../src/text/plain-text.ts";
import type { CasualtyView } from "./casualty-view.ts";
import { periodText, sinceOf } from "./claim-period.ts";
import { readerOf } from "./claim-reader.ts";

/** Telegram takes captions of 1,024 units. */
const CAPTION_CHARS = 900;

/** The picture of what a view lists, its caption telling in words what it shows; null where there is no number. */
export function figuresPicture(
  list: readonly Series[],
  view: CasualtyView,
  context: CommandContext,
): Answer | null {
  const { translator, now } = context;
  const reader = readerOf(context);
  // To the hour: within it the picture is the same, and drawn once.
  const until = Math.ceil(now / HOUR_MS) * HOUR_MS;
  const { since = null } = sinceOf(view.period, until);
  const charted = chartFigures(list, { outcome: view.outcome, since, until }, reader);
  if (charted === null) return null;
  const { chart, outcome, series } = charted;
  const lines = series.map((one) => {
    const figures = [...one.history.toReversed(), one.standing].map((figure) => numberOf(figure, translator));
    return translator.text("figure-by", {
      figure: figures.join(` ${translator.text("figure-arrow")} `),
      claimant: shortClaimant(one, reader),
    });
  });
  const caption = translator.text("casualties-picture", {
    outcome: outcomeTitle(outcome, translator),
    period: periodText(view.period, translator),
    figures: series.length,
    lines: lines.join(" · "),
  });
  return {
    kind: "attachment",
    recipe: { kind: "figures", chart },
    html: html`${plainLine(caption, CAPTION_CHARS)}`,
  };
}
