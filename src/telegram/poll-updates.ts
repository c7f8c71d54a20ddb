import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { MINUTE_MS, SECOND_MS } from "../clock.ts";
import { messageOf } from "../errors.ts";
import type { Database } from "../storage/database.ts";
import { storeUpdates } from "./store-updates.ts";

export interface UpdatePollerOptions {
  readonly database: Database;
  readonly api: Api;
  readonly owner: string;
  readonly onStored: () => void;
  /** One line for the operator. */
  readonly onFault: (line: string) => void;
}

const LEASE = "poll-updates";
const LEASE_MS = MINUTE_MS;
const LEASE_WAIT_MS = 15 * SECOND_MS;
const LONG_POLL_SECONDS = 25;
const LONGEST_BACKOFF_MS = MINUTE_MS;
/** How long the end of the program waits for Telegram. */
const FAREWELL_MS = 5 * SECOND_MS;

/** Fetches updates by long polling until the signal ends it; the offset moves only after the updates are stored. */
export async function pollUpdates(options: UpdatePollerOptions, signal: AbortSignal): Promise<void> {
  const { database, api, owner } = options;
  let offset: number | null = null;
  let failures = 0;
  await api.deleteWebhook().catch(() => undefined);
  while (!signal.aborted) {
    try {
      // Telegram answers one poller at a time: of several replicas the holder of the lease polls.
      if (await database.leases.take(LEASE, owner, LEASE_MS))
        offset = await pollOnce(options, offset, signal);
      else await pause(LEASE_WAIT_MS, signal);
      failures = 0;
    } catch (error) {
      if (signal.aborted) break;
      failures += 1;
      options.onFault(faultLine(error));
      // A webhook that is still set is a conflict too.
      if (isConflict(error)) await api.deleteWebhook().catch(() => undefined);
      await pause(Math.min(LONGEST_BACKOFF_MS, SECOND_MS * 2 ** Math.min(failures, 10)), signal);
    }
  }
  // What was stored but not confirmed would come again: harmless, but asked for once more it is off Telegram's list.
  if (offset !== null) {
    const farewell = AbortSignal.timeout(FAREWELL_MS) as never;
    await api.getUpdates({ offset, limit: 1, timeout: 0 }, farewell).catch(() => undefined);
  }
  await database.leases.release(LEASE, owner);
}

/** Stores what Telegram has, and returns the offset that will confirm it; null where all is confirmed. */
async function pollOnce(
  { database, api, onStored }: UpdatePollerOptions,
  offset: number | null,
  signal: AbortSignal,
): Promise<number | null> {
  const updates = await api.getUpdates(
    {
      // What was stored is confirmed at once. Only without an offset is it waited for more: one that were kept would
      // hide the updates of a sequence that begins anew below it.
      ...(offset === null ? { timeout: LONG_POLL_SECONDS } : { offset, timeout: 0 }),
      allowed_updates: [...allowedUpdates],
    },
    signal as never,
  );
  const last = updates.at(-1);
  if (last === undefined) return null;
  await storeUpdates(database, updates);
  onStored();
  return last.update_id + 1;
}

/** The kinds of updates that the bot acts on. */
export const allowedUpdates = [
  "message",
  "channel_post",
  "callback_query",
  "my_chat_member",
] as const satisfies readonly Exclude<keyof Update, "update_id">[];

function isConflict(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409;
}

function faultLine(error: unknown): string {
  if (isConflict(error)) {
    return "another program polls for updates with this bot's token: stop it, or give each bot a token of its own";
  }
  if (error instanceof GrammyError && error.error_code === 401) {
    return "Telegram does not know this BOT_TOKEN: check it with @BotFather";
  }
  return `updates could not be fetched: ${messageOf(error)}`;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done);
  });
}
