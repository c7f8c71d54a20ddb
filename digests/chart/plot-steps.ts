import type { LineSeriesOption } from "echarts/charts";
import type { GridComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { Frame } from "./frame.ts";
import { WIDTH } from "./frame.ts";
import { DOT_SIZE, GROUND, LINE_WIDTH, type LineMark } from "./marks.ts";
import type { ChartPoint } from "./number.ts";
import type { PlotLine } from "./plot-texts.ts";

const GRID_COLOUR = "#dcd9d1";
const AXIS_COLOUR = "#6b675f";

type PlotOption = ComposeOption<LineSeriesOption | GridComponentOption>;
type Core = typeof import("echarts/core");

let loading: Promise<Core> | null = null;

/** The grid, the step lines and their dots, as SVG without a word of text. */
export async function plotSteps(lines: readonly PlotLine[], frame: Frame, height: number): Promise<string> {
  loading ??= loadEcharts();
  const { init } = await loading;
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  try {
    chart.setOption(optionOf(lines, frame, height));
    return chart.renderToSVGString();
  } finally {
    // A chart that is kept keeps the process alive.
    chart.dispose();
  }
}

async function loadEcharts(): Promise<Core> {
  const core = await import("echarts/core");
  const line = await import("echarts/lib/chart/line/install.js");
  const grid = await import("echarts/lib/component/grid/installSimple.js");
  const renderer = await import("echarts/lib/renderer/installSVGRenderer.js");
  core.use([line.install, grid.install, renderer.install]);
  return core;
}

function optionOf(lines: readonly PlotLine[], frame: Frame, height: number): PlotOption {
  const instants = frame.times.map(({ at }) => at);
  const hidden = { show: false } as const;
  return {
    animation: false,
    backgroundColor: GROUND,
    grid: { left: frame.left, right: WIDTH - frame.right, top: frame.top, bottom: height - frame.bottom },
    xAxis: {
      type: "value",
      min: frame.from,
      max: frame.to,
      axisLabel: hidden,
      splitLine: hidden,
      axisLine: { lineStyle: { color: AXIS_COLOUR, width: 3 } },
      axisTick: {
        show: true,
        customValues: instants,
        length: 12,
        lineStyle: { color: AXIS_COLOUR, width: 3 },
      },
    },
    yAxis: {
      type: "value",
      min: 0,
      max: frame.values.at(-1),
      interval: frame.values[1],
      axisLabel: hidden,
      axisLine: hidden,
      axisTick: hidden,
      splitLine: { lineStyle: { color: GRID_COLOUR, width: 2 } },
    },
    series: lines.map((line) => seriesOf(line, frame)),
  };
}

/** The line goes on from the last claim to where the lines end, without a dot there. */
function seriesOf({ points, mark }: PlotLine, frame: Frame): LineSeriesOption {
  const last = points.at(-1);
  const atEnd =
    frame.to - ((frame.right - frame.endX) * (frame.to - frame.from)) / (frame.right - frame.left);
  const end = last === undefined ? [] : [{ value: [atEnd, last.count], symbol: "none" }];
  return {
    type: "line",
    step: "end",
    clip: false,
    silent: true,
    showAllSymbol: true,
    symbol: `path://${mark.dot}`,
    symbolSize: DOT_SIZE,
    lineStyle: {
      color: mark.colour,
      width: LINE_WIDTH,
      cap: "butt",
      type: mark.dash.length === 0 ? "solid" : [...mark.dash],
    },
    data: [...points.map((point) => dotOf(point, mark)), ...end],
  };
}

/** A dot is full for an exact figure and open for a bound or an estimate. */
function dotOf(
  { at, count, bound }: ChartPoint,
  { colour }: LineMark,
): NonNullable<LineSeriesOption["data"]>[number] {
  const isExact = bound === "exact";
  const open = { color: GROUND, borderColor: colour, borderWidth: 5 };
  return {
    value: [at, count],
    itemStyle: isExact ? { color: colour, borderColor: GROUND, borderWidth: 2 } : open,
    symbolSize: isExact ? DOT_SIZE + 2 : DOT_SIZE - 4,
  };
}
