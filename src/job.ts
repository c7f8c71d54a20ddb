/** Work that is done again whenever it is woken, never twice at once in this process. */
export interface Job {
  /** Asks for a run: now, or once more after the one under way. */
  wake(): void;
  /** Resolves when no run is under way or asked for. */
  settled(): Promise<void>;
  /** No run starts any more; resolves when the last one has ended. */
  stop(): Promise<void>;
}

/** Wraps a piece of work; `run` may return the delay in ms after which it wants to be woken. A throw goes to `onFault`. */
export function createJob(run: () => Promise<number | null>, onFault: (error: unknown) => void): Job {
  let running: Promise<void> | null = null;
  let wanted = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function runUntilUnwanted(): Promise<void> {
    while (wanted && !stopped) {
      wanted = false;
      try {
        const delayMs = await run();
        if (delayMs !== null) schedule(delayMs);
      } catch (error) {
        onFault(error);
      }
    }
    running = null;
  }

  function schedule(delayMs: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(wake, Math.min(Math.max(delayMs, 1), 60_000));
  }

  function wake(): void {
    if (stopped) return;
    wanted = true;
    running ??= runUntilUnwanted();
  }

  return {
    wake,
    async settled() {
      while (running !== null) await running;
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
