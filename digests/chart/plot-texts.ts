import { type Html, html } from "../../src/text/html.ts";
import { DOT_VALUE, placeDotValues } from "./dot-values.ts";
import type { ChartFonts } from "./fonts.ts";
import { AXIS_SIZE, type Frame, placesOf, VALUE_INDENT } from "./frame.ts";
import { DOT_SIZE, drawDot, drawStroke, FAINT_INK, type LineMark } from "./marks.ts";
import { type ChartPoint, drawNumber, MIDDLE, type NumberStyle } from "./number.ts";
import { drawText } from "./text.ts";
import { formatCount, type TickReader } from "./ticks.ts";

/** A line of the plot: its points in the order of their times, and what tells it from the others. */
export interface PlotLine {
  readonly points: readonly ChartPoint[];
  readonly mark: LineMark;
}

/** The number at the end of a line. */
export const LAST_VALUE: NumberStyle = { size: 38, weight: "bold" };
const LAST_VALUE_HEIGHT = 44;
const LEADER = { colour: "#8a857a", dash: [] } as const;
const LEADER_GAP = 6;

/** Every text of the plot: axes, the numbers at the dots and at the ends of the lines. */
export function drawPlotTexts(
  lines: readonly PlotLine[],
  frame: Frame,
  reader: TickReader,
  fonts: ChartFonts,
): readonly Html[] {
  const points = lines.map((line) => line.points);
  const dotValues = placeDotValues(points, frame, reader, fonts).map(({ point, x, y }) =>
    drawNumber(point, x, y, DOT_VALUE, reader, fonts),
  );
  return [
    ...drawValueAxis(frame, reader, fonts),
    ...drawTimeAxis(frame, reader, fonts),
    ...dotValues,
    ...drawLastValues(lines, frame, reader, fonts),
  ];
}

const AXIS_TEXT = { size: AXIS_SIZE, weight: "regular", colour: FAINT_INK } as const;

function drawValueAxis(frame: Frame, reader: TickReader, fonts: ChartFonts): readonly Html[] {
  return frame.values.map((value) => {
    const y = frame.y(value) + AXIS_SIZE * MIDDLE;
    const text = formatCount(value, reader);
    return drawText({ ...AXIS_TEXT, ...frame.numbers, text, language: "en", y }, fonts);
  });
}

function drawTimeAxis(frame: Frame, { language }: TickReader, fonts: ChartFonts): readonly Html[] {
  return frame.times.flatMap((tick) => {
    const { middle, start } = placesOf(tick, frame.x(tick.at), fonts);
    const label = { text: tick.label, x: middle, y: frame.bottom + 50, anchor: "middle" } as const;
    const under = { text: tick.under, x: start, y: frame.bottom + 92, anchor: "start" } as const;
    return [label, under]
      .filter(({ text }) => text !== "")
      .map((place) => drawText({ ...AXIS_TEXT, ...place, language }, fonts));
  });
}

/** The number and the dot that names its line; a thin stroke leads there, for numbers that would touch stand apart. */
function drawLastValues(
  lines: readonly PlotLine[],
  frame: Frame,
  reader: TickReader,
  fonts: ChartFonts,
): readonly Html[] {
  const ends = lines.flatMap(({ points, mark }) => points.slice(-1).map((point) => ({ point, mark })));
  const own = ends.map(({ point }) => frame.y(point.count));
  const heights = spreadHeights(own, frame.top, frame.bottom - LAST_VALUE.size / 2);
  return ends.map(({ point, mark }, index) => {
    const y = heights[index] ?? 0;
    const x = frame.endX + VALUE_INDENT;
    const path = `M${frame.endX + LEADER_GAP} ${own[index] ?? y}L${x - DOT_SIZE * 2} ${y}`;
    const leader = drawStroke(LEADER, path, 3);
    return html`${leader}${drawDot(mark, x - DOT_SIZE, y)}${drawNumber(point, x, y, LAST_VALUE, reader, fonts)}`;
  });
}

/** Heights in the order of those given: as near to their own as goes without touching. */
function spreadHeights(heights: readonly number[], top: number, bottom: number): readonly number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let floor = top - LAST_VALUE_HEIGHT;
  const placed = order.map(({ height, index }) => {
    floor = Math.max(height, floor + LAST_VALUE_HEIGHT);
    return { index, y: floor };
  });
  let ceiling = bottom + LAST_VALUE_HEIGHT;
  for (const label of placed.toReversed()) {
    ceiling = Math.min(label.y, ceiling - LAST_VALUE_HEIGHT);
    label.y = ceiling;
  }
  return placed.sort((a, b) => a.index - b.index).map(({ y }) => y);
}
