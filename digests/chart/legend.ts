import { type Html, html } from "../../src/text/html.ts";
import { directionOf } from "../../src/text/isolate.ts";
import type { ChartFonts } from "./fonts.ts";
import { MARGIN, WIDTH } from "./frame.ts";
import { drawDot, drawStroke, FAINT_INK, INK, LINE_WIDTH, type LineMark } from "./marks.ts";
import { MIDDLE, type NumberStyle } from "./number.ts";
import { drawText, type TextLine, wrapText } from "./text.ts";

/** Markup and where it ends. */
export interface Block {
  readonly markup: readonly Html[];
  readonly bottom: number;
}

export interface LegendRow {
  readonly label: string;
  /** BCP 47 of the label. */
  readonly language: string;
  readonly mark: LineMark;
}

interface ParagraphStyle extends NumberStyle {
  readonly colour: string;
  readonly lineHeight: number;
}

export const TITLE: ParagraphStyle = { size: 46, weight: "bold", colour: INK, lineHeight: 60 };
export const NOTE: ParagraphStyle = { size: 32, weight: "regular", colour: FAINT_INK, lineHeight: 44 };
const LABEL: ParagraphStyle = { size: 36, weight: "regular", colour: INK, lineHeight: 50 };
const SAMPLE_WIDTH = 84;
const LABEL_INDENT = SAMPLE_WIDTH + 24;
const ROW_GAP = 12;

/** A text over the picture's width, at the side where lines of its language begin. */
export function drawParagraph(
  text: string,
  style: ParagraphStyle,
  language: string,
  top: number,
  fonts: ChartFonts,
): Block {
  const lines = wrapText(text, WIDTH - 2 * MARGIN, style.size, style.weight, fonts);
  const side = startOf(language, 0);
  const markup = lines.map((line, index) => {
    const y = top + style.size + index * style.lineHeight;
    return drawText({ ...style, ...side, text: line, language, y }, fonts);
  });
  return { markup, bottom: top + lines.length * style.lineHeight };
}

/** A row a line, its mark where the reader's lines begin; a long name goes on below. */
export function drawLegend(
  rows: readonly LegendRow[],
  readerLanguage: string,
  top: number,
  fonts: ChartFonts,
): Block {
  const width = WIDTH - 2 * MARGIN - LABEL_INDENT;
  const markup: Html[] = [];
  let y = top;
  for (const row of rows) {
    const lines = wrapText(row.label, width, LABEL.size, LABEL.weight, fonts);
    markup.push(drawRow(row, lines, readerLanguage, y + LABEL.lineHeight / 2, fonts));
    y += Math.max(lines.length, 1) * LABEL.lineHeight + ROW_GAP;
  }
  return { markup, bottom: y };
}

function drawRow(
  { language, mark }: LegendRow,
  lines: readonly string[],
  readerLanguage: string,
  middle: number,
  fonts: ChartFonts,
): Html {
  const side = startOf(readerLanguage, LABEL_INDENT);
  const sampleX = directionOf(readerLanguage) === "rtl" ? WIDTH - MARGIN - SAMPLE_WIDTH : MARGIN;
  const stroke = drawStroke(mark, `M${sampleX} ${middle}h${SAMPLE_WIDTH}`, LINE_WIDTH);
  const label = lines.map((text, index) => {
    const y = middle + index * LABEL.lineHeight + LABEL.size * MIDDLE;
    return drawText({ ...LABEL, ...side, text, language, y }, fonts);
  });
  return html`${stroke}${drawDot(mark, sampleX + SAMPLE_WIDTH / 2, middle)}${label}`;
}

/** The side of the picture where the reader's lines begin, so far in from the margin. */
function startOf(language: string, indent: number): Pick<TextLine, "x" | "anchor"> {
  const isRtl = directionOf(language) === "rtl";
  return isRtl ? { x: WIDTH - MARGIN - indent, anchor: "end" } : { x: MARGIN + indent, anchor: "start" };
}
