import { setImmediate } from "node:timers/promises";
import type { Database } from "../storage/database.ts";
import { type FactsReading, RULES_VERSION, readFacts, storeFacts } from "./read-facts.ts";

export interface ReextractProgress {
  readonly total: number;
  readonly done: number;
  readonly facts: number;
  /** Reports whose text could not be read again; they keep the claims that they had. */
  readonly faults: number;
}

const REPORTS_AT_ONCE = 50;

/**
 * Reads the claims of every report again that older rules have read. What is done is marked with it, so a run that was
 * ended goes on where it was.
 */
export async function reextract(
  database: Database,
  onProgress: (progress: ReextractProgress) => void,
): Promise<ReextractProgress> {
  const total = await database.claims.countOutdated(RULES_VERSION);
  let progress: ReextractProgress = { total, done: 0, facts: 0, faults: 0 };
  onProgress(progress);
  // Each page begins after the one before, though what is done falls out of it: no report is tried twice in one run.
  let reports = await database.claims.outdated(RULES_VERSION, null, REPORTS_AT_ONCE);
  while (reports.length > 0) {
    const readings: { readonly id: string; readonly reading: FactsReading }[] = [];
    for (const report of reports) readings.push({ id: report.id, reading: await readFacts(report) });
    const facts = await database.transaction(async ({ claims }) => {
      let stored = 0;
      for (const { id, reading } of readings) stored += await storeFacts(claims, id, reading);
      return stored;
    });
    const faults = readings.filter(({ reading }) => reading.status === "fault").length;
    progress = {
      total,
      done: progress.done + reports.length,
      facts: progress.facts + facts,
      faults: progress.faults + faults,
    };
    onProgress(progress);
    // A bot that answers readers from the same database is to get its turn.
    await setImmediate();
    reports = await database.claims.outdated(RULES_VERSION, reports.at(-1) ?? null, REPORTS_AT_ONCE);
  }
  return progress;
}
