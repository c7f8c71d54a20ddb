import type { Outcome } from "../src/facts/fact.ts";
import type { Series } from "../src/stories/series.ts";
import { dayLabel } from "./digest-times.ts";
import type { ChartLine, FigureChart } from "./figure-chart.ts";
import { outcomeTitle, shortClaimant } from "./figure-label.ts";
import type { DigestReader } from "./section.ts";

/** More lines than this nobody tells apart on a phone. */
const MOST_LINES = 8;

export interface ChartWish {
  readonly outcome: Outcome | null;
  /** UTC ms; null: as far back as the figures go. */
  readonly since: number | null;
  readonly until: number;
}

/** What a picture shows, with the series that its lines stand for. */
export interface ChartedFigures {
  readonly chart: FigureChart;
  readonly outcome: Outcome;
  readonly series: readonly Series[];
}

/**
 * The figures of one outcome over time, a line a series: of the one that is wished, else of the first that has any
 * number. Those that changed most often come first; null where there is no number at all.
 */
export function chartFigures(
  list: readonly Series[],
  { outcome, since, until }: ChartWish,
  reader: DigestReader,
): ChartedFigures | null {
  const numbered = list
    .filter((series) => outcome === null || series.outcome === outcome)
    .map((series) => ({ series, changes: pointsOf(series).length }))
    .filter(({ changes }) => changes > 0);
  const drawn = numbered[0]?.series.outcome;
  if (drawn === undefined) return null;
  const series = numbered
    .filter((one) => one.series.outcome === drawn)
    .sort((one, other) => other.changes - one.changes)
    .slice(0, MOST_LINES)
    .map((one) => one.series);
  const lines = series.map((one) => lineOf(one, reader, namesRepeat(one, series)));
  const first = Math.min(...lines.flatMap(({ points }) => points.map(({ at }) => at)));
  const { translator, zone, digits } = reader;
  const chart: FigureChart = {
    title: outcomeTitle(drawn, translator),
    note: translator.text("casualties-note"),
    ...{ language: translator.language, zone, digits, lines },
    since: since === null ? first : Math.min(since, first),
    until,
  };
  return { chart, outcome: drawn, series };
}

/** One claimant's figures of two events have lines of one name: their days tell them apart. */
function namesRepeat(series: Series, all: readonly Series[]): boolean {
  const nameOf = ({ claimant, group, side }: Series): string => JSON.stringify([claimant, group, side]);
  return all.some((other) => other !== series && nameOf(other) === nameOf(series));
}

function lineOf(series: Series, reader: DigestReader, withDay: boolean): ChartLine {
  const { translator } = reader;
  const people = [
    ...(series.group === "people" ? [] : [translator.text(`group-${series.group}`)]),
    ...(series.side === null ? [] : [translator.text(`side-${series.side}`)]),
  ].join(", ");
  const points = pointsOf(series);
  const label = [
    shortClaimant(series, reader),
    ...(people === "" ? [] : [people]),
    ...(withDay ? [dayLabel(points[0]?.at ?? 0, reader)] : []),
  ].join(" · ");
  return { label, language: translator.language, points };
}

/** Oldest first; a vague quantity is no point. */
function pointsOf({ standing, history }: Series): ChartLine["points"] {
  return [standing, ...history]
    .toReversed()
    .flatMap(({ at, count, bound }) => (count === null ? [] : [{ at, count, bound }]));
}
