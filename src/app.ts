import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { schedule } from "node-cron";
import type { Logger } from "pino";
import { commands } from "../commands/index.ts";
import { SECOND_MS } from "./clock.ts";
import { createCollector } from "./collector.ts";
import type { Config } from "./config.ts";
import { createPainter } from "./delivery/painter.ts";
import { messageOf, OperatorError } from "./errors.ts";
import { createMetrics, type Metrics } from "./http/metrics.ts";
import type { Readiness, Webhook } from "./http/options.ts";
import { startHttp } from "./http/start-http.ts";
import { createJobs, type JobParts, type Jobs } from "./jobs.ts";
import { createTranslators } from "./locales/translator.ts";
import type { Source } from "./sources/source.ts";
import { type Database, openDatabase } from "./storage/database.ts";
import { createBotApi, introduce, publishMenu } from "./telegram/bot-api.ts";
import { allowedUpdates, pollUpdates } from "./telegram/poll-updates.ts";
import { storeUpdates } from "./telegram/store-updates.ts";

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
/** What is due is a row; this only looks whether there are any. */
const TICK = "*/5 * * * * *";

/** Opens the database, presents itself to Telegram, and starts all jobs. Throws an OperatorError where it cannot. */
export async function startApp({ config, botToken, sources, log }: AppOptions): Promise<App> {
  const database = await openDatabase(config.database);
  await database.transaction((stores) => stores.sources.saveList(sources));
  const api = createBotApi(botToken, config.telegramApiRoot);
  const stopping = new AbortController();
  const { signal } = stopping;
  const me = await waitForTelegram(api, log, signal);
  const collector = createCollector(config);
  const painter = createPainter();
  const metrics = createAppMetrics(database);
  const translators = createTranslators();
  const owner = randomUUID();
  const parts = { config, database, api, me, collector, painter, translators, metrics, log, owner, signal };
  const jobs = createJobs(parts);
  const all = Object.values(jobs);
  const wake = (): void => {
    for (const job of all) job.wake();
  };
  const http = await startHttp({
    ...config.http,
    isReady: () => readiness(database),
    metrics: { contentType: metrics.contentType, render: () => metrics.render() },
    webhook: webhookOf(parts, jobs),
    onFault: (error) => log.error({ fault: messageOf(error) }, "a request could not be answered"),
  });
  const receiving = receiveUpdates(parts, jobs);
  publishMenu(api, commands, translators).catch((error: unknown) =>
    log.warn({ fault: messageOf(error) }, "the command menu could not be set"),
  );
  const ticker = schedule(TICK, wake);
  wake();
  return {
    database,
    httpPort: http.port,
    wake,
    async settled() {
      // Twice: one job wakes another.
      for (const job of [...all, ...all]) await job.settled();
    },
    async stop() {
      await ticker.stop();
      stopping.abort();
      await receiving;
      for (const job of all) await job.stop();
      await http.close();
      await collector.close();
      await painter.close();
      await database.close();
    },
  };
}

function createAppMetrics(database: Database): Metrics {
  return createMetrics({
    async oldestDueDeliveryAgeSeconds() {
      const { oldestDueAt } = await database.deliveries.tally();
      return oldestDueAt === null ? 0 : Math.max(0, (await database.clock.now()) - oldestDueAt) / SECOND_MS;
    },
    lastPollSuccessSeconds: async () => ((await database.sources.lastSuccessAt()) ?? 0) / SECOND_MS,
    deliveriesByState: async () => (await database.deliveries.tally()).states,
  });
}

function webhookOf({ config, database }: JobParts, jobs: Jobs): Webhook | null {
  if (config.updates.kind === "polling") return null;
  return {
    secret: config.updates.secret,
    path: new URL(config.updates.url).pathname,
    async accept(update) {
      await storeUpdates(database, [update as Update]);
      jobs.updates.wake();
    },
  };
}

/** By webhook, which is set once, or by polling until the bot stops. */
async function receiveUpdates(parts: JobParts, jobs: Jobs): Promise<void> {
  const { config, database, api, owner, log, signal } = parts;
  if (config.updates.kind === "webhook") {
    const { url, secret } = config.updates;
    await api
      .setWebhook(url, { secret_token: secret, allowed_updates: [...allowedUpdates] })
      .catch((error: unknown) => log.error({ fault: messageOf(error) }, "the webhook could not be set"));
    return;
  }
  const onFault = (line: string): void => log.error(line);
  await pollUpdates({ database, api, owner, onStored: () => jobs.updates.wake(), onFault }, signal);
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

async function readiness(database: Database): Promise<Readiness> {
  try {
    await database.probe();
    return { ready: true };
  } catch (error) {
    return { ready: false, reason: `the database cannot be written to: ${messageOf(error)}` };
  }
}
