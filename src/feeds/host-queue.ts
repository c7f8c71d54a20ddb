import { setTimeout as delay } from "node:timers/promises";
import type { SafeFetch } from "./safe-fetch.ts";

interface HostState {
  running: number;
  /** When the next request may start, in ms of the process's monotonic clock. */
  nextStartAt: number;
  readonly waiting: (() => void)[];
}

export interface HostQueue {
  /** The same fetch, held back so that all that go through this queue together are polite to each host. */
  wrap(fetch: SafeFetch): SafeFetch;
}

/** How many hosts are remembered before idle ones are forgotten. */
const MAX_IDLE_HOSTS = 1_000;

/** Lets at most `maxParallel` requests a host (name and port) run, and starts them at least `minGapMs` apart. */
export function createHostQueue(options: {
  readonly minGapMs: number;
  readonly maxParallel: number;
}): HostQueue {
  const hosts = new Map<string, HostState>();
  return {
    wrap: (fetch) => async (request) => {
      const state = hostState(hosts, hostOf(request.url));
      await takeTurn(state, options);
      try {
        return await fetch(request);
      } finally {
        state.running--;
        state.waiting.shift()?.();
      }
    },
  };
}

async function takeTurn(
  state: HostState,
  { minGapMs, maxParallel }: { readonly minGapMs: number; readonly maxParallel: number },
): Promise<void> {
  while (state.running >= maxParallel) await new Promise<void>((resolve) => state.waiting.push(resolve));
  state.running++;
  const now = performance.now();
  const startAt = Math.max(now, state.nextStartAt);
  state.nextStartAt = startAt + minGapMs;
  if (startAt > now) await delay(startAt - now);
}

function hostState(hosts: Map<string, HostState>, host: string): HostState {
  const known = hosts.get(host);
  if (known !== undefined) return known;
  if (hosts.size >= MAX_IDLE_HOSTS) forgetIdle(hosts);
  const state: HostState = { running: 0, nextStartAt: 0, waiting: [] };
  hosts.set(host, state);
  return state;
}

function forgetIdle(hosts: Map<string, HostState>): void {
  const now = performance.now();
  for (const [host, state] of hosts) {
    if (state.running === 0 && state.waiting.length === 0 && state.nextStartAt <= now) hosts.delete(host);
  }
}

function hostOf(url: string): string {
  if (!URL.canParse(url)) return "";
  const { protocol, hostname, port } = new URL(url);
  return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}
