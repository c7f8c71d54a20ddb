import assert from "node:assert/strict";
import type { CasualtyFact, ReactionFact } from "../../src/facts/fact.ts";
import type { Database } from "../../src/storage/database.ts";

export const wire = {
  id: "wire",
  url: "https://wire.example/feed",
  name: "Wire",
  nativeName: null,
  language: "en",
  country: "GE",
  affiliation: "independent",
  publisher: "wire.example",
};

export interface SettledReportOptions {
  readonly sourceId?: string;
  readonly storyId?: string;
  readonly outletName?: string;
  readonly text?: string;
  readonly digestAt?: number;
}

/** A report that readers see, in a story; `at` is UTC ms. */
export async function addSettledReport(
  database: Database,
  id: string,
  at: number,
  options: SettledReportOptions = {},
): Promise<void> {
  const { sourceId = wire.id, storyId = "story", outletName = null, text = null, digestAt = at } = options;
  await database.reports.add({
    ...{ id, sourceId, outletName, text, link: `https://wire.example/${id}`, title: `Title of ${id}` },
    ...{ summary: "", language: "en", publishedAt: at, storedAt: at, at, score: 1, matched: "[]" },
    ...{ articleDueAt: at, articleAttempts: 0, firstPoll: 0 },
  });
  const stored = await database.reports.get(id);
  assert.ok(stored);
  await database.reports.settle({ seq: stored.seq, text: null, storyId, digestAt, terms: "" });
}

export function casualty(fact: Partial<CasualtyFact> = {}): CasualtyFact {
  return {
    kind: "casualty",
    outcome: "killed",
    count: 7,
    countMax: null,
    bound: "exact",
    group: "people",
    side: "armenian",
    claimant: { actor: "NK", name: "the ombudsman" },
    via: null,
    partOf: null,
    period: "current",
    sentence: "Seven people were killed, the ombudsman said.",
    start: 0,
    end: 45,
    ...fact,
  };
}

export function reaction(fact: Partial<ReactionFact> = {}): ReactionFact {
  return {
    kind: "reaction",
    actor: "FR",
    speaker: { name: "Colonna", role: "foreign minister" },
    stances: ["condemn", "council-meeting"],
    quote: null,
    sentence: "France asked for a session.",
    start: 46,
    end: 73,
    ...fact,
  };
}
