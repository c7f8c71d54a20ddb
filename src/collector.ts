import { parserChildUrl } from "./articles/parser-child-url.ts";
import { SECOND_MS } from "./clock.ts";
import type { Config } from "./config.ts";
import { createHostQueue } from "./feeds/host-queue.ts";
import { createParserPool, type ParserPool } from "./feeds/parser-pool.ts";
import { createSafeFetch, type SafeFetch } from "./feeds/safe-fetch.ts";
import type { TermsCache } from "./stories/place-report.ts";

/** What feeds and pages are read with. */
export interface Collector {
  readonly fetch: SafeFetch;
  readonly parser: ParserPool;
  readonly terms: TermsCache;
  close(): Promise<void>;
}

const USER_AGENT = "KarabakhDigest/0.1 (Telegram news digest bot; polls feeds every few minutes)";

/** One polite fetch for feeds and pages alike, and the children that parse them. */
export function createCollector({ allowPrivateNetwork }: Pick<Config, "allowPrivateNetwork">): Collector {
  const safeFetch = createSafeFetch({ allowPrivateNetwork, userAgent: USER_AGENT });
  // On one's own network, where one address may serve many feeds, there is no stranger to be polite to.
  const manners = allowPrivateNetwork
    ? { minGapMs: 0, maxParallel: 16 }
    : { minGapMs: SECOND_MS, maxParallel: 2 };
  const limits = { size: 2, timeoutMs: 2 * SECOND_MS, maxHeapMb: 128 };
  const parser = createParserPool({ childUrl: parserChildUrl, ...limits });
  return {
    fetch: createHostQueue(manners).wrap(safeFetch.fetch),
    parser,
    terms: new Map(),
    async close() {
      await parser.close();
      await safeFetch.close();
    },
  };
}
