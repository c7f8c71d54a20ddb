import { directionOf } from "../../src/text/isolate.ts";
import type { ChartFonts } from "./fonts.ts";
import { formatCount, type TickReader, type TimeTick, timeTicks, valueTicks } from "./ticks.ts";

export const WIDTH = 1080;
export const MARGIN = 48;
export const AXIS_SIZE = 32;
const PLOT_HEIGHT = 620;
const INSET = 20;
const GAP = 16;
/** From the end of a line to the number beside it. */
export const VALUE_INDENT = 88;
const MIN_SPAN_MS = 3_600_000;

/** Where the plot stands in the picture and what it measures, in pixels from the top left. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the lines end; from here to the right edge stand their last numbers. */
  readonly endX: number;
  /** Where the axis numbers stand, and which side of them. */
  readonly numbers: { readonly x: number; readonly anchor: "start" | "end" };
  readonly values: readonly number[];
  readonly times: readonly TimeTick[];
  /** The instants at the left and the right edge. */
  readonly from: number;
  readonly to: number;
  x(at: number): number;
  y(count: number): number;
}

export interface FrameInput {
  readonly reader: TickReader;
  readonly since: number;
  readonly until: number;
  /** Every instant and figure that is drawn. */
  readonly instants: readonly number[];
  readonly counts: readonly number[];
  /** The widths of the last numbers. */
  readonly lastWidths: readonly number[];
}

/** Time runs from left to right for every reader; the numbers stand on the side where the reader's lines begin. */
export function createFrame(input: FrameInput, top: number, fonts: ChartFonts): Frame {
  requireFinite([input.since, input.until, ...input.instants, ...input.counts]);
  const isRtl = directionOf(input.reader.language) === "rtl";
  const values = valueTicks(Math.max(0, ...input.counts));
  const numbers = values.map((value) => fonts.width(formatCount(value, input.reader), AXIS_SIZE, "regular"));
  const beside = Math.max(...numbers) + GAP;
  const left = MARGIN + (isRtl ? 0 : beside);
  const right = WIDTH - MARGIN - (isRtl ? beside : 0);
  const beyond = input.lastWidths.length === 0 ? INSET : Math.max(...input.lastWidths) + VALUE_INDENT + GAP;
  const endX = right - beyond;
  const since = Math.min(input.since, ...input.instants);
  const until = Math.max(input.until, since + MIN_SPAN_MS, ...input.instants);
  const msPerPixel = (until - since) / (endX - left - INSET);
  const x = (at: number): number => left + INSET + (at - since) / msPerPixel;
  const bottom = top + PLOT_HEIGHT;
  return {
    left,
    right,
    top,
    bottom,
    endX,
    numbers: isRtl ? { x: right + GAP, anchor: "start" } : { x: left - GAP, anchor: "end" },
    values,
    times: timeTicks(since, until, input.reader, (ticks) => haveRoom(ticks, x, fonts)),
    from: since - INSET * msPerPixel,
    to: until + (right - endX) * msPerPixel,
    x,
    y: (count) => bottom - (PLOT_HEIGHT * count) / (values.at(-1) ?? 1),
  };
}

function requireFinite(numbers: readonly number[]): void {
  const wrong = numbers.find((value) => !Number.isFinite(value));
  if (wrong !== undefined)
    throw new RangeError(`expected instants and figures to be finite numbers, got ${wrong}`);
}

/** Where the two texts of a tick begin: the label in the middle, what is under it at the label's edge, for it holds from here on. */
export function startsOf(
  tick: TimeTick,
  x: number,
  fonts: ChartFonts,
): readonly [label: number, under: number] {
  const [label, under] = [tick.label, tick.under].map((text) => fonts.width(text, AXIS_SIZE, "regular"));
  const start = startWithin(x - (label ?? 0) / 2, label ?? 0);
  return [start, startWithin(start, under ?? 0)];
}

function startWithin(start: number, width: number): number {
  return Math.min(Math.max(start, MARGIN / 2), WIDTH - MARGIN / 2 - width);
}

function haveRoom(ticks: readonly TimeTick[], x: (at: number) => number, fonts: ChartFonts): boolean {
  const taken = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return ticks.every((tick) => {
    const starts = startsOf(tick, x(tick.at), fonts);
    return [tick.label, tick.under].every((text, row) => {
      if (text === "") return true;
      const start = starts[row] ?? 0;
      const isFree = start >= (taken[row] ?? 0);
      taken[row] = start + fonts.width(text, AXIS_SIZE, "regular") + 1.5 * GAP;
      return isFree;
    });
  });
}
