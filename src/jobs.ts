import type { Api } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Logger } from "pino";
import { commands } from "../commands/index.ts";
import { DAY_MS } from "./clock.ts";
import type { Collector } from "./collector.ts";
import type { Config } from "./config.ts";
import { makeAttachment } from "./delivery/attachment.ts";
import type { Painter } from "./delivery/painter.ts";
import { planDueDigests } from "./delivery/plan-digests.ts";
import { planDueInstants } from "./delivery/plan-instant.ts";
import { createSender } from "./delivery/sender.ts";
import { messageOf } from "./errors.ts";
import type { Metrics } from "./http/metrics.ts";
import { createJob, type Job } from "./job.ts";
import type { Translators } from "./locales/translator.ts";
import type { Database } from "./storage/database.ts";
import { pollDueSources } from "./stories/poll-sources.ts";
import { readDueArticles } from "./stories/read-articles.ts";
import { sendRequest } from "./telegram/bot-api.ts";
import { workDueUpdates } from "./telegram/work-updates.ts";

/** What the jobs work with. */
export interface JobParts {
  readonly config: Config;
  readonly database: Database;
  readonly api: Api;
  readonly me: UserFromGetMe;
  readonly collector: Collector;
  readonly painter: Painter;
  readonly translators: Translators;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** This replica, in leases. */
  readonly owner: string;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

/** Each takes what is due by its own rows, and wakes the next in the way of the data. */
export interface Jobs {
  readonly updates: Job;
  readonly polls: Job;
  readonly articles: Job;
  readonly plan: Job;
  readonly upkeep: Job;
  readonly deliver: Job;
}

const KEEP_DELIVERIES_MS = 30 * DAY_MS;
const KEEP_UPDATES_MS = 7 * DAY_MS;

export function createJobs(parts: JobParts): Jobs {
  const { log } = parts;
  const job = (name: string, run: () => Promise<number | null>): Job =>
    createJob(run, (error) => log.error({ job: name, fault: messageOf(error) }, "a job failed"));
  const deliver = job("deliver", createDeliver(parts));
  const plan = job("plan", async () => {
    const digests = await planDueDigests(parts.database, parts.translators);
    const instants = await planDueInstants(parts.database, parts.translators);
    if (digests + instants > 0) deliver.wake();
    return null;
  });
  const articles = job("articles", async () => {
    const { database, collector, log, signal } = parts;
    const onUnread = (fault: string): void => log.warn({ fault }, "the claims of a report could not be read");
    const { settled } = await readDueArticles({ database, ...collector, onUnread }, signal);
    parts.metrics.reports(settled);
    if (settled > 0) plan.wake();
    return null;
  });
  const polls = job("polls", async () => {
    await pollSources(parts);
    articles.wake();
    return null;
  });
  const updates = job("updates", async () => {
    if ((await workUpdates(parts)) > 0) deliver.wake();
    return null;
  });
  const upkeep = job("upkeep", () => keepUp(parts));
  return { updates, polls, articles, plan, upkeep, deliver };
}

/** The sender, and when it wants to be woken next, in ms from now. */
function createDeliver(parts: JobParts): () => Promise<number | null> {
  const { database, owner, config, api, metrics, log, painter, signal } = parts;
  const sender = createSender({
    database,
    owner,
    messagesPerSecond: config.messagesPerSecond,
    attach: (recipe) => makeAttachment({ database, painter }, recipe),
    send: (request) => sendRequest(api, request),
    onOutcome(outcome, reason) {
      metrics.delivery(outcome);
      if (outcome !== "sent") log.warn({ outcome, reason }, "a message was not sent");
    },
  });
  return async () => {
    const next = await sender.drain(signal);
    return next === null ? null : Math.max(next - (await database.clock.now()), 10);
  };
}

async function pollSources({
  database,
  owner,
  collector,
  config,
  metrics,
  log,
  signal,
}: JobParts): Promise<void> {
  const { pollSeconds } = config;
  const options = { database, owner, ...collector, pollSeconds, random: Math.random };
  const summary = await pollDueSources(options, signal);
  if (summary.sources > 0) log.info(summary, "sources polled");
  metrics.items(summary.items, summary.reports);
  metrics.poll("fetched", summary.fetched);
  metrics.poll("not_modified", summary.notModified);
  metrics.poll("failed", summary.failed);
}

async function workUpdates(parts: JobParts): Promise<number> {
  const { database, api, me, translators, config, metrics, log, signal } = parts;
  const onOutcome = (outcome: "done" | "failed", fault: string | null): void => {
    metrics.update(outcome);
    if (fault !== null) log.error({ fault }, "an update could not be worked");
  };
  const operatorIds = config.adminIds;
  return workDueUpdates({ database, api, me, commands, translators, operatorIds, onOutcome }, signal);
}

async function keepUp({ database, log }: JobParts): Promise<null> {
  const now = await database.clock.now();
  const { ambiguous } = await database.deliveries.reclaim();
  if (ambiguous > 0) log.warn({ ambiguous }, "messages whose answer never came are sent once more");
  await database.deliveries.deleteFinishedBefore(now - KEEP_DELIVERIES_MS);
  await database.updates.deleteFinishedBefore(now - KEEP_UPDATES_MS);
  await database.cache.deleteExpired();
  return null;
}
