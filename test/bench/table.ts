/** A line of the table: what was measured, one column a size or a single figure, and what is aimed at. */
export interface Row {
  readonly title: string;
  readonly figures: readonly string[];
  readonly target?: string;
}

export interface Section {
  readonly title: string;
  /** The heads of the figures' columns. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const TITLE_WIDTH = 48;
const FIGURE_WIDTH = 12;

/** One table of all sections, in plain text. */
export function renderTable(sections: readonly Section[]): string {
  const lines: string[] = [];
  for (const { title, columns, rows } of sections) {
    lines.push(lineOf(title, columns, rows.some(({ target }) => target) ? "target" : ""));
    lines.push("─".repeat(TITLE_WIDTH + FIGURE_WIDTH * Math.max(columns.length, 4)));
    for (const row of rows) lines.push(lineOf(`  ${row.title}`, row.figures, row.target ?? ""));
    lines.push("");
  }
  return lines.join("\n");
}

function lineOf(title: string, figures: readonly string[], target: string): string {
  const columns = figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join("");
  return `${title.padEnd(TITLE_WIDTH)}${columns}  ${target}`.trimEnd();
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export function msText(ms: number): string {
  return `${ms < 100 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

/** How much more it takes at the last size than at the first. */
export function growthText(values: readonly number[]): string {
  return `×${((values.at(-1) ?? 0) / (values[0] ?? 1)).toFixed(1)}`;
}
