import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { type ScheduledTask, schedule } from "node-cron";
import type { Logger } from "pino";
import { commands } from "../commands/index.ts";
import { parserChildUrl } from "./articles/parser-child-url.ts";
import { DAY_MS, SECOND_MS } from "./clock.ts";
import type { Config } from "./config.ts";
import { planDueDigests } from "./delivery/plan-digests.ts";
import { planDueInstants } from "./delivery/plan-instant.ts";
import { createSender } from "./delivery/sender.ts";
import { messageOf, OperatorError } from "./errors.ts";
import { createHostQueue } from "./feeds/host-queue.ts";
import { createParserPool } from "./feeds/parser-pool.ts";
import { createSafeFetch } from "./feeds/safe-fetch.ts";
import { createMetrics } from "./http/metrics.ts";
import { startHttp } from "./http/start-http.ts";
import { createJob, type Job } from "./job.ts";
import { createTranslators } from "./locales/translator.ts";
import type { Source } from "./sources/source.ts";
import { type Database, openDatabase } from "./storage/database.ts";
import type { TermsCache } from "./stories/place-report.ts";
import { pollDueSources } from "./stories/poll-sources.ts";
import { readDueArticles } from "./stories/read-articles.ts";
import { createBotApi, introduce, publishMenu, sendRequest } from "./telegram/bot-api.ts";
import { allowedUpdates, pollUpdates } from "./telegram/poll-updates.ts";
import { storeUpdates } from "./telegram/store-updates.ts";
import { workDueUpdates } from "./telegram/work-updates.ts";

/** The whole program, built by hand. */
export interface App {
  readonly database: Database;
  /** Where health, metrics and the webhook are served. */
  readonly httpPort: number;
  /** Wakes all that may be due: after the clock was moved. */
  wake(): void;
  /** Resolves when all that is due now has been done. */
  settled(): Promise<void>;
  /** Stops taking work, ends what is under way, closes everything; repeats nothing at the next start. */
  stop(): Promise<void>;
}

export interface AppOptions {
  readonly config: Config;
  readonly botToken: string;
  readonly sources: readonly Source[];
  readonly log: Logger;
}

const FAULTY_CONFIG = 78;
const TICK = "*/5 * * * * *";
const KEEP_DELIVERIES_MS = 30 * DAY_MS;
const KEEP_UPDATES_MS = 7 * DAY_MS;
export const USER_AGENT = "KarabakhDigest/0.1 (news digest bot; reads feeds politely)";

/** Opens the database, presents itself to Telegram, and starts all jobs. Throws an OperatorError where it cannot. */
export async function startApp({ config, botToken, sources, log }: AppOptions): Promise<App> {
  const database = await openDatabase(config.database);
  await database.transaction((stores) => stores.sources.saveList(sources));
  const api = createBotApi(botToken, config.telegramApiRoot);
  const stopping = new AbortController();
  const me = await waitForTelegram(api, log, stopping.signal);
  const collector = createCollector(config);
  const translators = createTranslators();
  const metrics = createMetrics({
    oldestDueDeliveryAgeSeconds: () => oldestDueAge(database),
    lastPollSuccessSeconds: async () => ((await database.sources.lastSuccessAt()) ?? 0) / SECOND_MS,
    deliveriesByState: async () => (await database.deliveries.tally()).states,
  });
  const owner = randomUUID();
  const { signal } = stopping;

  const sender = createSender({
    database,
    owner,
    messagesPerSecond: config.messagesPerSecond,
    send: (request) => sendRequest(api, request),
    onOutcome(outcome, reason) {
      metrics.delivery(outcome);
      if (outcome !== "sent") log.warn({ outcome, reason }, "a message was not sent");
    },
  });
  const deliver = job("deliver", async () => {
    const next = await sender.drain(signal);
    return next === null ? null : Math.max(next - (await database.clock.now()), 10);
  });
  const plan = job("plan", async () => {
    const digests = await planDueDigests(database, translators);
    const instants = await planDueInstants(database, translators);
    if (digests + instants > 0) deliver.wake();
    return null;
  });
  const articles = job("articles", async () => {
    const settled = await readDueArticles({ database, ...collector }, signal);
    if (settled > 0) plan.wake();
    metrics.reports(settled);
    return null;
  });
  const polls = job("polls", async () => {
    const { pollSeconds } = config;
    const summary = await pollDueSources(
      { database, owner, ...collector, pollSeconds, random: Math.random },
      signal,
    );
    if (summary.sources > 0) log.info(summary, "sources polled");
    metrics.items(summary.items, summary.reports);
    for (let count = summary.fetched; count > 0; count -= 1) metrics.poll("fetched");
    for (let count = summary.notModified; count > 0; count -= 1) metrics.poll("not_modified");
    for (let count = summary.failed; count > 0; count -= 1) metrics.poll("failed");
    articles.wake();
    return null;
  });
  const updates = job("updates", async () => {
    const operatorIds = config.adminIds;
    const worked = await workDueUpdates(
      {
        database,
        api,
        me,
        commands,
        translators,
        operatorIds,
        onOutcome(outcome, fault) {
          metrics.update(outcome);
          if (fault !== null) log.error({ fault }, "an update could not be worked");
        },
      },
      signal,
    );
    if (worked > 0) deliver.wake();
    return null;
  });
  const upkeep = job("upkeep", async () => {
    const now = await database.clock.now();
    const { ambiguous } = await database.deliveries.reclaim();
    if (ambiguous > 0) log.warn({ ambiguous }, "messages whose answer never came are sent once more");
    await database.deliveries.deleteFinishedBefore(now - KEEP_DELIVERIES_MS);
    await database.updates.deleteFinishedBefore(now - KEEP_UPDATES_MS);
    await database.cache.deleteExpired();
    return null;
  });
  const jobs = [updates, polls, articles, plan, upkeep, deliver];

  function job(name: string, run: () => Promise<number | null>): Job {
    return createJob(run, (error) => log.error({ job: name, fault: messageOf(error) }, "a job failed"));
  }
  function wake(): void {
    for (const each of jobs) each.wake();
  }

  const http = await startHttp({
    ...config.http,
    isReady: () => readiness(database),
    metrics: { contentType: metrics.contentType, render: () => metrics.render() },
    webhook:
      config.updates.kind === "polling"
        ? null
        : {
            secret: config.updates.secret,
            path: new URL(config.updates.url).pathname,
            async accept(update) {
              await storeUpdates(database, [update as Update]);
              updates.wake();
            },
          },
  });
  const polling = receiveUpdates();
  publishMenu(api, commands, translators).catch((error: unknown) =>
    log.warn({ fault: messageOf(error) }, "the command menu could not be set"),
  );
  const ticker: ScheduledTask = schedule(TICK, wake);
  wake();

  async function receiveUpdates(): Promise<void> {
    if (config.updates.kind === "webhook") {
      const { url, secret } = config.updates;
      await api.setWebhook(url, { secret_token: secret, allowed_updates: [...allowedUpdates] });
      return;
    }
    const onFault = (line: string): void => log.error(line);
    await pollUpdates({ database, api, owner, onStored: () => updates.wake(), onFault }, signal);
  }

  return {
    database,
    httpPort: http.port,
    wake,
    async settled() {
      for (const each of [...jobs, ...jobs]) await each.settled();
    },
    async stop() {
      await ticker.stop();
      stopping.abort();
      await polling;
      for (const each of jobs) await each.stop();
      await http.close();
      await collector.close();
      await database.close();
    },
  };
}

/** What polls and article pages are read with: one polite fetch for both, and the parsing children. */
export function createCollector(config: Pick<Config, "allowPrivateNetwork">) {
  const { allowPrivateNetwork } = config;
  const safeFetch = createSafeFetch({ allowPrivateNetwork, userAgent: USER_AGENT });
  // On one's own network, where one address may serve many feeds, there is no stranger to be polite to.
  const manners = allowPrivateNetwork
    ? { minGapMs: 0, maxParallel: 16 }
    : { minGapMs: SECOND_MS, maxParallel: 2 };
  const parser = createParserPool({
    childUrl: parserChildUrl,
    size: 2,
    timeoutMs: 2 * SECOND_MS,
    maxHeapMb: 128,
  });
  return {
    fetch: createHostQueue(manners).wrap(safeFetch.fetch),
    parser,
    terms: new Map() as TermsCache,
    async close(): Promise<void> {
      await parser.close();
      await safeFetch.close();
    },
  };
}

/** Telegram may be out of reach at the start: the bot waits for it, unless it refuses the token. */
async function waitForTelegram(api: Api, log: Logger, signal: AbortSignal): Promise<UserFromGetMe> {
  for (let pauseMs = SECOND_MS; ; pauseMs = Math.min(2 * pauseMs, 60 * SECOND_MS)) {
    const introduction = await introduce(api);
    if (introduction.status === "known") return introduction.me;
    if (introduction.status === "refused") {
      throw new OperatorError("BOT_TOKEN is not known to Telegram: check it with @BotFather", FAULTY_CONFIG);
    }
    log.warn({ fault: messageOf(introduction.error) }, "Telegram cannot be reached yet");
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    signal.throwIfAborted();
  }
}

async function readiness(
  database: Database,
): Promise<{ readonly ready: true } | { readonly ready: false; readonly reason: string }> {
  try {
    await database.probe();
    return { ready: true };
  } catch (error) {
    return { ready: false, reason: `the database cannot be written to: ${messageOf(error)}` };
  }
}

async function oldestDueAge(database: Database): Promise<number> {
  const { oldestDueAt } = await database.deliveries.tally();
  if (oldestDueAt === null) return 0;
  return Math.max(0, (await database.clock.now()) - Math.max(oldestDueAt, 0)) / SECOND_MS;
}
