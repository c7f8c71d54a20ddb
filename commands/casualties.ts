import { numberOf, outcomeTitle, shortClaimant } from "../digests/figure-label.ts";
import { type FigurePage, hasHistory, renderFigures, renderHistory } from "../digests/figure-list.ts";
import type { DigestReader } from "../digests/section.ts";
import { seriesById } from "../digests/series-block.ts";
import type { Button, Keyboard } from "../src/delivery/message.ts";
import { pageTurns } from "../src/delivery/page-keyboard.ts";
import type { Outcome, Side } from "../src/facts/fact.ts";
import { buildSeries, type Series } from "../src/stories/series.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { type Html, html } from "../src/text/html.ts";
import { type CasualtyView, parseView, readView, writeView } from "./casualty-view.ts";
import { OFFERED_PERIODS, periodButton, periodText, sinceOf, writePeriod } from "./claim-period.ts";
import { readerOf } from "./claim-reader.ts";
import { figuresPicture } from "./figures-picture.ts";
import { givenText } from "./given-text.ts";
import { keptAnswers } from "./kept-answers.ts";
import { rowsOf } from "./keyboard-rows.ts";

export const casualtiesCommand: Command = {
  name: "casualties",
  descriptionId: "command-casualties",
  scope: "reader",
  changes: false,
  async run(context, argument) {
    const asked = await parseView(argument, context.chat.language);
    if ("wrong" in asked) return explainWrong(context, asked.wrong);
    const { view } = asked;
    return keptAnswers(context, ["casualties", ...writeView(view)], async () => {
      const figures = await loadFigures(context, view);
      const picture = figuresPicture(figures.list, view, context);
      // The list first: nobody waits for a picture to be drawn.
      return [
        { kind: "message", ...listPage(figures, view, context) },
        ...(picture === null ? [] : [picture]),
      ];
    });
  },
  async press(context, [step = "", ...rest]) {
    if (step === "") return casualtiesCommand.run(context, "");
    return keptAnswers(context, ["casualties", step, ...rest], () => answerPress(step, rest, context));
  },
};

async function answerPress(
  step: string,
  rest: readonly string[],
  context: CommandContext,
): Promise<readonly Answer[]> {
  const view = readView(rest);
  const figures = await loadFigures(context, view);
  if (step === "history") return showHistory(figures.list, view, rest.at(-1) ?? "", context);
  if (step !== "picture") return [{ kind: "edit", ...listPage(figures, view, context) }];
  const picture = figuresPicture(figures.list, view, context);
  return [picture ?? { kind: "notice", text: context.translator.text("casualties-filter-none") }];
}

interface Figures {
  /** What the view asks for, of whatever outcome: by outcome, then claimant, newest first. */
  readonly list: readonly Series[];
  /** All series of the stories: whoever asks for one claimant is told too who differs. */
  readonly all: readonly Series[];
}

/** The series whose newest figure was told in the period. */
async function loadFigures(
  { stores, now }: CommandContext,
  { period, side, claimant }: CasualtyView,
): Promise<Figures> {
  const { since = 0 } = sinceOf(period, now);
  const all = buildSeries(await stores.claims.figuresOfStories({ since }));
  const list = all.filter(
    (one) =>
      one.standing.lastAt >= since &&
      (side === null || one.side === side) &&
      (claimant === null || (one.claimant.kind === "actor" && one.claimant.actor === claimant)),
  );
  return { list, all };
}

function listPage(
  { list, all }: Figures,
  view: CasualtyView,
  context: CommandContext,
): { readonly html: Html; readonly keyboard: Keyboard } {
  const { translator, now } = context;
  const reader = readerOf(context);
  const shown = list.filter(({ outcome }) => view.outcome === null || outcome === view.outcome);
  const current = renderFigures(shown, view.page, reader, { until: now, byId: seriesById(all) });
  const period = periodText(view.period, translator);
  const head = html`<b>${translator.text("casualties-head", { period })}</b>`;
  if (current === null)
    return { html: html`${head}\n${emptyText(view, context)}`, keyboard: filterRows(list, view, context) };
  const note = html`<i>${translator.text("casualties-note")}</i>`;
  const { page, pages } = current;
  return {
    html: html`${head}\n${note}\n\n${current.html}`,
    keyboard: [
      ...filterRows(list, view, context),
      ...historyRows(current, { ...view, page }, reader),
      [
        { text: translator.text("button-picture"), press: toView({ ...view, page }, "picture") },
        {
          text: translator.text("button-export"),
          press: pressData("export", "casualties", "csv", writePeriod(view.period)),
        },
      ],
      ...pageTurns(translator, page, pages, (target) => toView({ ...view, page: target })),
    ],
  };
}

function emptyText(
  { period, side, claimant, outcome }: CasualtyView,
  { translator }: CommandContext,
): string {
  if (side !== null || claimant !== null || outcome !== null)
    return translator.text("casualties-filter-none");
  if (period.unit === "all") return translator.text("casualties-none-all");
  return translator.text("casualties-none", { period: periodText(period, translator) });
}

function toView(view: CasualtyView, step = "list", ...more: readonly string[]): string {
  return pressData("casualties", step, ...writeView(view), ...more);
}

/** Buttons for the period, the side and the outcome: of each what there is, the chosen one with a tick. */
function filterRows(list: readonly Series[], view: CasualtyView, { translator }: CommandContext): Keyboard {
  const button = (text: string, change: Partial<CasualtyView>, isChosen: boolean): Button => ({
    text: isChosen ? `✓ ${text}` : text,
    press: toView({ ...view, page: 0, ...change }),
  });
  const periods = OFFERED_PERIODS.map((period) =>
    button(periodButton(period, translator), { period }, writePeriod(period) === writePeriod(view.period)),
  );
  const sides: readonly (Side | null)[] = [null, ...new Set(list.flatMap(({ side }) => side ?? []))];
  const outcomes: readonly (Outcome | null)[] = [null, ...new Set(list.map(({ outcome }) => outcome))];
  const sideButtons = sides.map((side) =>
    button(translator.text(side === null ? "button-sides" : `side-${side}`), { side }, side === view.side),
  );
  const outcomeButtons = outcomes.map((outcome) =>
    button(
      outcome === null ? translator.text("button-outcomes") : outcomeTitle(outcome, translator),
      { outcome },
      outcome === view.outcome,
    ),
  );
  return [
    periods,
    ...(sides.length > 2 || view.side !== null ? rowsOf(sideButtons, 3) : []),
    ...(outcomes.length > 2 || view.outcome !== null ? rowsOf(outcomeButtons, 3) : []),
  ];
}

function historyRows({ series }: FigurePage, view: CasualtyView, reader: DigestReader): Keyboard {
  const buttons = series.filter(hasHistory).map((one): Button => {
    const figure = `${numberOf(one.standing, reader.translator)} · ${shortClaimant(one, reader)}`;
    return {
      text: reader.translator.text("button-history", { figure }),
      press: toView(view, "history", one.id),
    };
  });
  return rowsOf(buttons, 2);
}

function showHistory(
  list: readonly Series[],
  view: CasualtyView,
  id: string,
  context: CommandContext,
): readonly Answer[] {
  const { translator, now } = context;
  const series = list.find((one) => one.id === id);
  if (series === undefined) return [{ kind: "notice", text: translator.text("casualties-gone") }];
  const keyboard = [[{ text: translator.text("button-to-list"), press: toView(view) }]];
  return [{ kind: "edit", html: renderHistory(series, readerOf(context), now), keyboard }];
}

function explainWrong(context: CommandContext, wrong: string): readonly Answer[] {
  const { translator } = context;
  const keyboard = [
    OFFERED_PERIODS.map((period) => ({
      text: periodButton(period, translator),
      press: toView(readView([writePeriod(period)])),
    })),
  ];
  return [
    {
      kind: "message",
      html: translator.html("error-casualties", { given: givenText(wrong, context) }),
      keyboard,
    },
  ];
}
