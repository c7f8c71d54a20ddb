import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { type App, startApp } from "../app.ts";
import { SECOND_MS } from "../clock.ts";
import { readConfig } from "../config.ts";
import { parseSourceList } from "../sources/parse-source-list.ts";
import { startStandIn } from "./bot-api/server.ts";
import { startOutlets } from "./outlets/server.ts";

const PAGE_PORT = 8420;

/** The very bot of `npm start`, on a Bot API, feeds and pages of its own: no token, no network. */
const folder = await mkdtemp(join(tmpdir(), "karabakh-digest-demo-"));
const startedAt = Date.now();
let offsetMs = 0;
let app: App | undefined;
const now = (): number => Date.now() + offsetMs;

const outlets = await startOutlets({ now, startedAt });
const clock = {
  now: async () => now(),
  /** Time does not jump over the news: the outlets are read shortly before the instant, and then it comes. */
  async advance(ms: number) {
    const beforeMs = Math.max(0, ms - 5 * SECOND_MS);
    for (const stepMs of [beforeMs, ms - beforeMs]) {
      offsetMs += stepMs;
      await app?.database.clock.advance(stepMs);
      app?.wake();
      await app?.settled();
    }
    return now();
  },
  nextDue: async () => (await app?.database.schedules.nextDueAt()) ?? null,
};
const standIn = await startStandIn({ port: await freeOr(PAGE_PORT), now, page: { clock } });
const reading = readConfig({
  TELEGRAM_API_ROOT: standIn.url,
  DATABASE_URL: `file:${join(folder, "digest.db")}`,
  ALLOW_PRIVATE_NETWORK: "1",
  POLL_SECONDS: "60",
  PORT: "0",
  LOG_LEVEL: "warn",
});
if (reading.status === "faulty") throw new Error(reading.faults.join("\n"));
const { sources } = parseSourceList(JSON.stringify(outlets.sources));
app = await startApp({
  config: reading.config,
  botToken: standIn.token,
  sources,
  log: pino({ level: "warn" }, pino.destination(2)),
});
await app.settled();

console.log(`
  The Karabakh Digest demo is ready. Open this page:

      ${standIn.url}

  It reads ${sources.length} invented outlets on this machine. Stop it with Ctrl+C.
`);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());

async function stop(): Promise<void> {
  await app?.stop();
  await standIn.close();
  await outlets.close();
  await rm(folder, { recursive: true, force: true });
}

/** The usual port where it is free, so that the page's address stays the same. */
async function freeOr(port: number): Promise<number> {
  const { createServer } = await import("node:net");
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", () => resolve(0));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(port)));
  });
}
