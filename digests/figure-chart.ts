import type { Digits } from "../src/locales/translator.ts";
import { joinHtml } from "../src/text/html.ts";
import { type ChartFonts, loadChartFonts } from "./chart/fonts.ts";
import { createFrame, type Frame, MARGIN } from "./chart/frame.ts";
import { drawLegend, drawParagraph, NOTE, TITLE } from "./chart/legend.ts";
import { markOf } from "./chart/marks.ts";
import { type ChartPoint, numberWidth } from "./chart/number.ts";
import { plotSteps } from "./chart/plot-steps.ts";
import { drawPlotTexts, LAST_VALUE, type PlotLine } from "./chart/plot-texts.ts";

/** One claimant's figures of one group: a step line, a dot a claim. */
export interface ChartLine {
  readonly label: string;
  /** BCP 47 of the label. */
  readonly language: string;
  readonly points: readonly ChartPoint[];
}

/** How the figures of several claimants went over time. */
export interface FigureChart {
  readonly title: string;
  /** A line or two under the title: what a line of the picture is. */
  readonly note: string;
  /** The reader's. */
  readonly language: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly digits: Digits;
  /** UTC ms; an earlier or a later claim widens the picture. */
  readonly since: number;
  readonly until: number;
  /** In the order of the legend; from the ninth on their marks repeat. */
  readonly lines: readonly ChartLine[];
}

const FROM_TITLE_TO_NOTE = 12;
const FROM_NOTE_TO_PLOT = 84;
const FROM_PLOT_TO_LEGEND = 150;

/** The picture as a PNG, 1080 pixels wide. */
export async function drawFigures(chart: FigureChart): Promise<Uint8Array> {
  const fonts = await loadChartFonts();
  const svg = await composeFigures(chart, fonts);
  const { renderAsync } = await import("@resvg/resvg-js");
  const font = { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: "Noto Sans" };
  const image = await renderAsync(svg, { font });
  return image.asPng();
}

/** The picture as SVG: echarts draws the plot, every text is an element of its own. */
export async function composeFigures(chart: FigureChart, fonts: ChartFonts): Promise<string> {
  const { language } = chart;
  const lines = chart.lines.map(({ points }, index) => ({
    points: points.toSorted((a, b) => a.at - b.at),
    mark: markOf(index),
  }));
  const rows = chart.lines.map(({ label, language: own }, index) => ({
    label,
    language: own,
    mark: markOf(index),
  }));
  const title = drawParagraph(chart.title, TITLE, language, MARGIN, fonts);
  const note = drawParagraph(chart.note, NOTE, language, title.bottom + FROM_TITLE_TO_NOTE, fonts);
  const frame = frameOf(chart, lines, note.bottom + FROM_NOTE_TO_PLOT, fonts);
  const legend = drawLegend(rows, language, frame.bottom + FROM_PLOT_TO_LEGEND, fonts);
  const plot = await plotSteps(lines, frame, legend.bottom + MARGIN);
  const texts = drawPlotTexts(lines, frame, chart, fonts);
  const markup = joinHtml([...title.markup, ...note.markup, ...texts, ...legend.markup], "\n");
  return plot.replace(/<\/svg>\s*$/, () => `${markup.html}</svg>`);
}

function frameOf(chart: FigureChart, lines: readonly PlotLine[], top: number, fonts: ChartFonts): Frame {
  const points = lines.flatMap((line) => line.points);
  const lastPoints = lines.flatMap((line) => line.points.slice(-1));
  const input = {
    reader: chart,
    since: chart.since,
    until: chart.until,
    instants: points.map(({ at }) => at),
    counts: points.map(({ count }) => count),
    lastWidths: lastPoints.map((point) => numberWidth(point, LAST_VALUE, chart, fonts)),
  };
  return createFrame(input, top, fonts);
}
