import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { StandIn } from "../../src/demo/bot-api/stand-in.ts";

/** The real program in a process of its own, which ends when this is disposed of. */
export interface BotProcess extends AsyncDisposable {
  /** From its start to the first 200 of `/readyz`, in ms. */
  readonly readyMs: number;
  /** The most memory that it has held so far, in MiB. */
  peakMiB(): number;
  /** The most memory that any of its parsing children was seen to hold, in MiB. */
  childPeakMiB(): number;
}

export interface BotProcessOptions {
  readonly telegram: StandIn;
  readonly databasePath: string;
  readonly sourcesFile: string;
  /** An empty folder: no `.env` is read from it. */
  readonly folder: string;
}

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const WATCH_EVERY_MS = 20;
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 15_000;

export async function startBotProcess(options: BotProcessOptions): Promise<BotProcess> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    cwd: options.folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      BOT_TOKEN: options.telegram.token,
      TELEGRAM_API_ROOT: options.telegram.url,
      DATABASE_URL: `file:${options.databasePath}`,
      SOURCES: options.sourcesFile,
      PORT: String(port),
      // The limits are Telegram's; what is measured is the program.
      MESSAGES_PER_SECOND: "1000",
      ALLOW_PRIVATE_NETWORK: "1",
      LOG_LEVEL: "error",
    },
  });
  const exit = once(child, "exit");
  try {
    await waitForReady(`http://127.0.0.1:${port}/readyz`, startedAt + START_TIMEOUT_MS);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  const readyMs = performance.now() - startedAt;
  const pid = child.pid ?? 0;
  let childPeak = 0;
  const watch = setInterval(() => {
    for (const each of childrenOf(pid)) childPeak = Math.max(childPeak, peakOf(each));
  }, WATCH_EVERY_MS);
  return {
    readyMs,
    peakMiB: () => peakOf(pid),
    childPeakMiB: () => childPeak,
    async [Symbol.asyncDispose]() {
      clearInterval(watch);
      child.kill("SIGTERM");
      const giveUp = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
      await exit;
      clearTimeout(giveUp);
    },
  };
}

async function waitForReady(url: string, until: number): Promise<void> {
  while (performance.now() < until) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await pause(5);
  }
  throw new Error("the bot did not become ready: is something else in its way?");
}

/** The high-water mark of a process's resident memory in MiB, 0 where it has gone. */
function peakOf(pid: number): number {
  const kibibytes = /VmHWM:\s+(\d+)/.exec(readOrEmpty(`/proc/${pid}/status`))?.[1];
  return Number(kibibytes ?? 0) / 1024;
}

function childrenOf(pid: number): readonly number[] {
  return readOrEmpty(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
