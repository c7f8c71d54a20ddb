import { type Html, html } from "../../src/text/html.ts";

/** What tells one line from another: colour, dashes and the shape of its dots, for colour alone would not do. */
export interface LineMark {
  readonly colour: string;
  /** Lengths of dash and gap; none where the line is whole. */
  readonly dash: readonly number[];
  /** Fills a box of 24 by 24. */
  readonly dot: string;
}

/** The ground of every picture, which is its own in light and dark chats alike. */
export const GROUND = "#fbfaf7";
export const INK = "#1a1a1a";
export const FAINT_INK = "#55514a";
export const LINE_WIDTH = 6;
export const DOT_SIZE = 24;

// The colours of Okabe and Ito without their yellow, which is lost on a light ground; the faint ones come last.
const MARKS: readonly LineMark[] = [
  { colour: "#0072b2", dash: [], dot: "M0 12A12 12 0 1 1 24 12A12 12 0 1 1 0 12Z" },
  { colour: "#d55e00", dash: [20, 8], dot: "M0 0H24V24H0Z" },
  { colour: "#009e73", dash: [6, 6], dot: "M12 0L24 24H0Z" },
  { colour: "#cc79a7", dash: [24, 6, 6, 6], dot: "M12 0L24 12L12 24L0 12Z" },
  { colour: "#1a1a1a", dash: [12, 6], dot: "M0 0H24L12 24Z" },
  { colour: "#767676", dash: [30, 12], dot: "M8 0H16V8H24V16H16V24H8V16H0V8H8Z" },
  { colour: "#e69f00", dash: [24, 6, 6, 6, 6, 6], dot: "M6 0H18L24 12L18 24H6L0 12Z" },
  { colour: "#56b4e9", dash: [12, 6, 6, 6], dot: "M0 0L12 6L24 0L18 12L24 24L12 18L0 24L6 12Z" },
];

/** The mark of the line at that place; they begin again after the eighth. */
export function markOf(index: number): LineMark {
  const mark = MARKS[index % MARKS.length];
  if (mark === undefined) throw new RangeError(`expected the index of a line, got ${index}`);
  return mark;
}

/** A full dot around that point. */
export function drawDot(mark: LineMark, x: number, y: number): Html {
  const corner = `${x - DOT_SIZE / 2} ${y - DOT_SIZE / 2}`;
  return html`<path transform="translate(${corner})" d="${mark.dot}" fill="${mark.colour}"/>`;
}

export function drawStroke({ colour, dash }: Omit<LineMark, "dot">, path: string, width: number): Html {
  const dashes = dash.join(" ") || "none";
  return html`<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dashes}"/>`;
}
