import { readFile } from "node:fs/promises";
import { type PlacedReport, placeReport, type TermsCache } from "../../src/stories/place-report.ts";

/** One hand-written report; reports with the same `event` belong together. `at` is ISO, UTC. */
export interface EventReport {
  readonly event: string;
  readonly title: string;
  readonly lead: string;
  readonly at: string;
}

/** Pairs of reports: put together rightly, put together wrongly, wrongly kept apart. */
export interface PairCounts {
  readonly together: number;
  readonly merged: number;
  readonly split: number;
}

export interface Grouping {
  readonly pairs: PairCounts;
  /** Titles of a pair that was put together wrongly, or kept apart wrongly. */
  readonly faults: readonly {
    readonly kind: "merged" | "split";
    readonly titles: readonly [string, string];
  }[];
}

export async function loadEvents(name: string): Promise<readonly EventReport[]> {
  const text = await readFile(new URL(`events.${name}.json`, import.meta.url), "utf8");
  return JSON.parse(text) as EventReport[];
}

/** Places the reports one after the other in order of time, as they would come in, and counts the pairs. */
export function groupReports(reports: readonly EventReport[]): Grouping {
  const inOrder = reports.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const placed: (PlacedReport & { readonly event: string })[] = [];
  const cache: TermsCache = new Map();
  for (const [i, { event, title, lead, at }] of inOrder.entries()) {
    const report = { storyId: null, link: null, title, lead, at: Date.parse(at) };
    const placement = placeReport(report, placed, cache);
    placed.push({
      ...report,
      event,
      storyId: placement.status === "joins" ? placement.storyId : `story ${i}`,
    });
  }
  return countPairs(placed);
}

function countPairs(placed: readonly (PlacedReport & { readonly event: string })[]): Grouping {
  const pairs = { together: 0, merged: 0, split: 0 };
  const faults: { kind: "merged" | "split"; titles: [string, string] }[] = [];
  for (const [i, one] of placed.entries()) {
    for (const other of placed.slice(0, i)) {
      const grouped = one.storyId === other.storyId;
      if (grouped && one.event === other.event) pairs.together += 1;
      if (grouped === (one.event === other.event)) continue;
      const kind = grouped ? "merged" : "split";
      pairs[kind] += 1;
      faults.push({ kind, titles: [other.title, one.title] });
    }
  }
  return { pairs, faults };
}

/** The same events, all begun within one day: what a reader's busiest day would bring. */
export function squeezed(reports: readonly EventReport[]): readonly EventReport[] {
  const starts = new Map<string, number>();
  for (const { event, at } of reports) {
    starts.set(event, Math.min(starts.get(event) ?? Number.POSITIVE_INFINITY, Date.parse(at)));
  }
  const day = Date.UTC(2025, 0, 1);
  const events = [...starts.keys()];
  return reports.map((report) => {
    const begun = day + (events.indexOf(report.event) * 24 * 3_600_000) / events.length;
    const at = begun + Date.parse(report.at) - (starts.get(report.event) ?? 0);
    return { ...report, at: new Date(at).toISOString() };
  });
}

export function sumPairs(counts: readonly PairCounts[]): PairCounts {
  return {
    together: counts.reduce((sum, { together }) => sum + together, 0),
    merged: counts.reduce((sum, { merged }) => sum + merged, 0),
    split: counts.reduce((sum, { split }) => sum + split, 0),
  };
}

export function precisionOf({ together, merged }: PairCounts): number {
  return together / (together + merged);
}

export function recallOf({ together, split }: PairCounts): number {
  return together / (together + split);
}

export function pairRow(name: string, pairs: PairCounts): string {
  const [precision, recall] = [precisionOf(pairs), recallOf(pairs)];
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = [pairs.together, pairs.merged, pairs.split]
    .map((count) => String(count).padStart(6))
    .join("");
  return `${name.padEnd(18)}${figures}   ${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)}`;
}
