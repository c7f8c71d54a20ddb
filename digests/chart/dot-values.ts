import type { ChartFonts } from "./fonts.ts";
import { type Frame, VALUE_INDENT } from "./frame.ts";
import { DOT_SIZE } from "./marks.ts";
import { type ChartPoint, type NumberStyle, numberWidth } from "./number.ts";
import type { TickReader } from "./ticks.ts";

export const DOT_VALUE: NumberStyle = { size: 32, weight: "regular" };
const CLEARANCE = 5;

/** A number beside its dot: its left edge and its middle. */
export interface DotValue {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The numbers at the earlier dots that have room; one that would lie on a line or another number is left to the axis. */
export function placeDotValues(
  lines: readonly (readonly ChartPoint[])[],
  frame: Frame,
  reader: TickReader,
  fonts: ChartFonts,
): readonly DotValue[] {
  const taken = lines.flatMap((points) => [...dotsOf(points, frame), ...segmentsOf(points, frame)]);
  const earlier = lines.flatMap((points) => points.slice(0, -1)).sort((a, b) => a.at - b.at);
  const values: DotValue[] = [];
  for (const point of earlier) {
    const width = numberWidth(point, DOT_VALUE, reader, fonts);
    const place = placesAround(frame.x(point.at), frame.y(point.count), width).find((middle) => {
      const box = boxAround(middle.x, middle.y, width, DOT_VALUE.size * 0.8);
      return isInside(box, frame) && !taken.some((other) => overlaps(box, other));
    });
    if (place === undefined) continue;
    taken.push(boxAround(place.x, place.y, width + DOT_SIZE, DOT_VALUE.size));
    values.push({ point, x: place.x - width / 2, y: place.y });
  }
  return values;
}

/** Above, below, and beside the vertical strokes. */
function placesAround(
  x: number,
  y: number,
  width: number,
): readonly { readonly x: number; readonly y: number }[] {
  const up = DOT_SIZE / 2 + DOT_VALUE.size * 0.6;
  const aside = width / 2 + DOT_SIZE * 0.4;
  const places = [0, -aside, aside].flatMap((shift) => [
    { x: x + shift, y: y - up },
    { x: x + shift, y: y + up },
  ]);
  return [...places, { x: x - width / 2 - DOT_SIZE, y }];
}

function dotsOf(points: readonly ChartPoint[], frame: Frame): readonly Box[] {
  return points.map(({ at, count }) => boxAround(frame.x(at), frame.y(count), DOT_SIZE, DOT_SIZE));
}

function segmentsOf(points: readonly ChartPoint[], frame: Frame): readonly Box[] {
  return points.flatMap(({ at, count }, index) => {
    const [x, y] = [frame.x(at), frame.y(count)];
    const next = points[index + 1];
    const endX = next === undefined ? frame.endX : frame.x(next.at);
    const endY = next === undefined ? y : frame.y(next.count);
    return [
      { left: x, right: endX, top: y, bottom: y },
      { left: endX, right: endX, top: Math.min(y, endY), bottom: Math.max(y, endY) },
    ];
  });
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isInside(box: Box, frame: Frame): boolean {
  return (
    box.left > frame.left &&
    box.right < frame.endX + VALUE_INDENT - 2 * DOT_SIZE &&
    box.top > frame.top - 2 * DOT_VALUE.size &&
    box.bottom < frame.bottom - CLEARANCE
  );
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right + CLEARANCE &&
    b.left < a.right + CLEARANCE &&
    a.top < b.bottom + CLEARANCE &&
    b.top < a.bottom + CLEARANCE
  );
}
