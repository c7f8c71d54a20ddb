import { type Html, html } from "../../src/text/html.ts";
import { directionOf, isolate } from "../../src/text/isolate.ts";
import type { ChartFonts, Weight } from "./fonts.ts";

/** One line of text in a picture. */
export interface TextLine {
  readonly text: string;
  /** BCP 47: gives the direction. */
  readonly language: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly anchor: "start" | "middle" | "end";
  /** A rim of that colour, for a text that may lie on a line. */
  readonly rim?: string;
}

const MARK = { rtl: "\u200f", ltr: "\u200e" } as const;
// What XML does not allow, and what would break a line.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]+/g;
const EMOJI = /\p{RGI_Emoji}|\ufe0f/gv;

/** What the fonts can draw: a flag or another emoji would be an empty box. */
export function drawableText(text: string): string {
  return text.toWellFormed().replace(EMOJI, "").replace(CONTROLS, " ").replace(/ +/g, " ").trim();
}

/**
 * The line as SVG. resvg lays every text out from left to right, whatever its `direction`: an isolate that begins with
 * a mark gives it its own, and the anchor is the side on the picture.
 */
export function drawText(line: TextLine, fonts: ChartFonts): Html {
  const placed = isolate(`${MARK[directionOf(line.language)]}${line.text}`);
  const runs = fonts
    .runs(placed)
    .map(({ family, text }) => html`<tspan font-family="${family}">${text}</tspan>`);
  const { x, y, size, colour, anchor } = line;
  const weight = line.weight === "bold" ? 700 : 400;
  const rim =
    line.rim === undefined ? null : html` stroke="${line.rim}" stroke-width="8" paint-order="stroke"`;
  return html`<text xml:space="preserve" x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}"${rim}>${runs}</text>`;
}

/** The lines that a text takes in that width; a word that is wider than a line is broken. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight,
  fonts: ChartFonts,
): readonly string[] {
  const fits = (line: string): boolean => fonts.width(line, size, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of drawableText(text).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, fits: (piece: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(word)) {
    if (piece !== "" && !fits(piece + segment)) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}
