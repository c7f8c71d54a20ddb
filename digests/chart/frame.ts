import { directionOf } from "../../src/text/isolate.ts";
import type { ChartFonts } from "./fonts.ts";
import { formatCount, type TickReader, type TimeTick, timeTicks, valueTicks } from "./ticks.ts";

export const WIDTH = 1080;
export const MARGIN = 48;
export const AXIS_SIZE = 32;
const PLOT_HEIGHT = 620;
const INSET = 20;
const GAP = 16;
const UNDER_OUTDENT = 30;
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

/**
 * Where the two texts of a tick stand: the middle of the label, and where the text under it begins, which holds from
 * here on. Joined Arabic is narrower than it is measured, so that no edge of a label is known.
 */
export function placesOf(
  { label, under }: TimeTick,
  x: number,
  fonts: ChartFonts,
): { readonly middle: number; readonly start: number } {
  const [labelWidth, underWidth] = [axisWidth(label, fonts), axisWidth(under, fonts)];
  const middle = startWithin(x - labelWidth / 2, labelWidth) + labelWidth / 2;
  return { middle, start: startWithin(x - UNDER_OUTDENT, underWidth) };
}

function axisWidth(text: string, fonts: ChartFonts): number {
  return fonts.width(text, AXIS_SIZE, "regular");
}

function startWithin(start: number, width: number): number {
  return Math.min(Math.max(start, MARGIN / 2), WIDTH - MARGIN / 2 - width);
}

function haveRoom(ticks: readonly TimeTick[], x: (at: number) => number, fonts: ChartFonts): boolean {
  const places = ticks.map((tick) => ({ ...tick, ...placesOf(tick, x(tick.at), fonts) }));
  const labels = places.map(({ label, middle }) => {
    const width = axisWidth(label, fonts);
    return { start: middle - width / 2, end: middle + width / 2 };
  });
  const unders = places
    .filter(({ under }) => under !== "")
    .map(({ under, start }) => ({ start, end: start + axisWidth(under, fonts) }));
  return [labels, unders].every((row) =>
    row.every(({ start }, index) => start >= (row[index - 1]?.end ?? Number.NEGATIVE_INFINITY) + 1.5 * GAP),
  );
}
