import { randomUUID } from "node:crypto";
import { createCollector } from "../collector.ts";
import { OperatorError } from "../errors.ts";
import { pollDueSources } from "../stories/poll-sources.ts";
import { readDueArticles } from "../stories/read-articles.ts";
import { withDatabase } from "./environment.ts";

const FAILED = 1;

/** Polls every source that is due once, reads the pages of what is new, and prints a summary as JSON. */
export async function runPoll(): Promise<void> {
  await withDatabase(async (database, config) => {
    const collector = createCollector(config);
    try {
      const { pollSeconds } = config;
      const poller = { database, owner: randomUUID(), ...collector, pollSeconds, random: Math.random };
      const summary = await pollDueSources(poller);
      const { facts } = await readDueArticles({ database, ...collector });
      console.log(JSON.stringify({ ...summary, facts }));
      if (summary.sources > 0 && summary.failed === summary.sources) {
        throw new OperatorError("no source could be read: try `sources check`", FAILED);
      }
    } finally {
      await collector.close();
    }
  });
}
