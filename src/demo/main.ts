import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { type App, startApp } from "../app.ts";
import { HOUR_MS, SECOND_MS } from "../clock.ts";
import { readConfig } from "../config.ts";
import { parseSourceList } from "../sources/parse-source-list.ts";
import { startStandIn } from "./bot-api/server.ts";
import { startOutlets } from "./outlets/server.ts";

const PAGE_PORT = 8420;
/** Before a digest is due its news is read; in real life it always has been. */
const READING_MS = 5 * SECOND_MS;
const LONGEST_STEP_MS = 3 * HOUR_MS;

/** The very bot of `npm start`, on a Bot API, feeds and pages of its own: no token, no network. */
const folder = await mkdtemp(join(tmpdir(), "karabakh-digest-demo-"));
const startedAt = Date.now();
let offsetMs = 0;
let app: App | undefined;
const now = (): number => Date.now() + offsetMs;

async function step(ms: number): Promise<void> {
  offsetMs += ms;
  await app?.database.clock.advance(ms);
  app?.wake();
  await app?.settled();
}

const outlets = await startOutlets({ now, startedAt });
const clock = {
  now: async () => now(),
  /** Time does not jump over the news: it halts for the outlets every few hours, and shortly before each digest. */
  async advance(ms: number) {
    const end = now() + ms;
    while (now() < end) {
      const due = (await clock.nextDue()) ?? end;
      const halts = [end, end - READING_MS, due, due - READING_MS, now() + LONGEST_STEP_MS];
      await step(Math.min(...halts.filter((at) => at > now())) - now());
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
