import { DAY_MS, HOUR_MS } from "../clock.ts";
import { type Collector, createCollector } from "../collector.ts";
import { readSources } from "../sources/read-sources.ts";
import type { Source } from "../sources/source.ts";
import { requireConfig } from "./environment.ts";

const AT_ONCE = 8;

/** Tries every source once and prints a line for each: format, items and the newest item's age, or the fault. */
export async function checkSources(): Promise<void> {
  const config = requireConfig();
  const waiting = [...(await readSources(config.sourcesFile))];
  const collector = createCollector(config);
  async function work(): Promise<void> {
    for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
      console.log(await checkSource(source, collector));
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await collector.close();
  }
}

async function checkSource(source: Source, { fetch, parser }: Collector): Promise<string> {
  const result = await fetch({ url: source.url });
  if (result.status !== "ok")
    return faultLine(source, result.status === "fault" ? result.message : "nothing was sent");
  const feed = await parser.parseFeed(result.body, result.contentType, result.url);
  if (feed.status === "fault") return faultLine(source, feed.message);
  const { format, items } = feed.value;
  const dates = items.flatMap(({ publishedAt }) => publishedAt ?? []);
  const newest = dates.length > 0 ? `newest ${ageOf(Date.now() - Math.max(...dates))} old` : "no dates";
  const moved = result.movedTo === null ? "" : `\tmoved to ${result.movedTo}`;
  return `ok\t${source.name}\t${format}\t${items.length} items\t${newest}${moved}`;
}

function faultLine(source: Source, fault: string): string {
  return `fault\t${source.name}\t${fault}`;
}

function ageOf(ms: number): string {
  return ms < 2 * DAY_MS ? `${Math.max(0, Math.round(ms / HOUR_MS))} h` : `${Math.round(ms / DAY_MS)} d`;
}
