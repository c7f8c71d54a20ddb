import type { Bound } from "../../src/facts/fact.ts";
import { type Html, html } from "../../src/text/html.ts";
import type { ChartFonts, Weight } from "./fonts.ts";
import { GROUND, INK } from "./marks.ts";
import { drawText } from "./text.ts";
import { formatCount, type TickReader } from "./ticks.ts";

/** A figure at one instant. */
export interface ChartPoint {
  /** UTC ms. */
  readonly at: number;
  readonly count: number;
  readonly bound: Bound;
}

export interface NumberStyle {
  readonly size: number;
  readonly weight: Weight;
}

/** From a line's middle down to its baseline, for digits and capitals, in parts of the size. */
export const MIDDLE = 0.36;

// None of the fonts has these signs. The unit is the size of the text, the middle of the line is 0.
const AT_LEAST = "M0.06 -0.32L0.52 -0.12L0.06 0.08M0.06 0.28H0.52";
const AT_MOST = "M0.52 -0.32L0.06 -0.12L0.52 0.08M0.06 0.28H0.52";
const ABOUT = "M0.04 -0.06Q0.17 -0.24 0.29 -0.12T0.54 -0.18M0.04 0.16Q0.17 -0.02 0.29 0.1T0.54 0.04";
const SIGNS: Readonly<Record<Bound, string | null>> = {
  exact: null,
  "at-least": AT_LEAST,
  "at-most": AT_MOST,
  about: ABOUT,
  vague: ABOUT,
};
const SIGN_ADVANCE = 0.78;
const SIGN_STROKE = { regular: 0.08, bold: 0.12 } as const;

export function numberWidth(
  { count, bound }: ChartPoint,
  { size, weight }: NumberStyle,
  reader: TickReader,
  fonts: ChartFonts,
): number {
  const sign = SIGNS[bound] === null ? 0 : SIGN_ADVANCE * size;
  return sign + fonts.width(formatCount(count, reader), size, weight);
}

/** The figure, its left edge and its middle there; the sign of its bound stands before it in every language. */
export function drawNumber(
  { count, bound }: ChartPoint,
  x: number,
  y: number,
  { size, weight }: NumberStyle,
  reader: TickReader,
  fonts: ChartFonts,
): Html {
  const sign = SIGNS[bound];
  const number = {
    text: formatCount(count, reader),
    language: "en",
    x: sign === null ? x : x + SIGN_ADVANCE * size,
    y: y + size * MIDDLE,
  };
  const style = { size, weight, colour: INK, rim: GROUND, anchor: "start" } as const;
  const drawn = drawText({ ...number, ...style }, fonts);
  if (sign === null) return drawn;
  const place = `translate(${x} ${y}) scale(${size})`;
  const stroke = SIGN_STROKE[weight];
  return html`<path transform="${place}" d="${sign}" fill="none" stroke="${INK}" stroke-width="${stroke}"/>${drawn}`;
}
