import { HOUR_MS } from "../../src/clock.ts";
import type { Fact } from "../../src/facts/fact.ts";
import type { Stores } from "../../src/storage/database.ts";
import type { RunningBot } from "../support/running-bot.ts";

/** A report of one of the outlets, so many hours ago, with what is read from it. */
export interface ToldReport {
  readonly outlet: string;
  readonly hoursAgo: number;
  readonly facts: readonly Fact[];
  readonly storyId?: string;
  readonly language?: string;
}

/** Stores settled reports with their claims, each outlet a source of its own. */
export async function tell(bot: RunningBot, reports: readonly ToldReport[]): Promise<void> {
  const now = await bot.app.database.clock.now();
  await bot.app.database.transaction(async (stores) => {
    await stores.sources.saveList(
      [...new Set(reports.map(({ outlet }) => outlet))].map((outlet) => ({
        ...{
          id: outlet,
          url: `https://${outlet}.example/feed`,
          name: outlet,
          nativeName: null,
          language: "en",
        },
        ...{ country: "GE", affiliation: "independent", publisher: `${outlet}.example` },
      })),
    );
    for (const [index, report] of reports.entries()) await store(stores, report, index, now);
  });
}

async function store(
  stores: Stores,
  { outlet, hoursAgo, facts, storyId = "offensive", language = "en" }: ToldReport,
  index: number,
  now: number,
): Promise<void> {
  const id = `${outlet}-${hoursAgo}-${index}`;
  const at = now - hoursAgo * HOUR_MS;
  await stores.reports.add({
    ...{
      id,
      sourceId: outlet,
      link: `https://${outlet}.example/${index}`,
      title: `Report ${id}`,
      summary: "",
    },
    ...{ text: null, language, outletName: null, publishedAt: at, storedAt: at, at, score: 1, matched: "[]" },
    ...{ articleDueAt: null, articleAttempts: 0, firstPoll: 0 },
  });
  const stored = await stores.reports.get(id);
  const counts = { reportCount: 1, publisherCount: 1, instantDueAt: null };
  const known = (await stores.stories.latest(1_000)).some((story) => story.id === storyId);
  if (!known) await stores.stories.add({ id: storyId, language, startedAt: at, lastAt: at, ...counts });
  await stores.reports.settle({ seq: stored?.seq ?? 0, text: null, storyId, digestAt: at, terms: "" });
  await stores.stories.recount(storyId);
  await stores.claims.replace(id, facts, 1);
}
