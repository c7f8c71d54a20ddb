import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { messageOf } from "../errors.ts";
import type { ParseFaultCode, ParseOutcome, ParseRequest, ParserPoolOptions } from "./parser-pool.ts";

/** One child process that parses one document at a time. */
export interface ParserChild {
  run(request: ParseRequest): Promise<ParseOutcome<unknown>>;
  isAlive(): boolean;
  kill(): void;
  /** Kills the process and waits until it has gone. */
  end(): Promise<void>;
}

/** A child loads its modules first; that is not on the account of the job it was started for. */
const START_TIMEOUT_MS = 30_000;

/** Starts a child. It says "ready" once, then answers each request with one outcome. */
export function createParserChild(options: ParserPoolOptions): ParserChild {
  const process = fork(options.childUrl, [], {
    serialization: "advanced",
    // A small young generation: garbage of a big document would else double the memory that a child keeps.
    execArgv: [`--max-old-space-size=${options.maxHeapMb}`, "--max-semi-space-size=4"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    // What parses hostile documents is told no secret.
    // One arena of the allocator: several would keep a big document's memory several times.
    env: { MALLOC_ARENA_MAX: "1" },
  });
  // Reported to whoever waits at the time; nobody has to.
  process.on("error", () => {});
  const ready = nextMessage(process, START_TIMEOUT_MS);
  const isAlive = (): boolean =>
    process.exitCode === null &&
    process.signalCode === null &&
    process.connected &&
    process.pid !== undefined;
  return {
    async run(request) {
      hold(process, true);
      const started = await ready;
      const outcome = started.status === "fault" ? started : await ask(process, request, options.timeoutMs);
      // After a fault of the process it is replaced; a document that could not be read is an answer like another.
      if (outcome.status === "fault" && (outcome.code === "timeout" || outcome.code === "crashed")) {
        await stop(process);
      }
      hold(process, false);
      return outcome;
    },
    isAlive,
    kill: () => process.kill("SIGKILL"),
    end: () => stop(process),
  };
}

/** Kills the process and waits until it has gone. */
async function stop(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null || process.pid === undefined) return;
  const gone = once(process, "exit");
  hold(process, true);
  process.kill("SIGKILL");
  await gone;
}

/** An idle child does not keep the program running. */
function hold(process: ChildProcess, isHeld: boolean): void {
  if (isHeld) {
    process.ref();
    process.channel?.ref();
  } else {
    process.unref();
    process.channel?.unref();
  }
}

async function ask(
  process: ChildProcess,
  request: ParseRequest,
  timeoutMs: number,
): Promise<ParseOutcome<unknown>> {
  const answer = nextMessage(process, timeoutMs);
  process.send(request, (error) => {
    // A child that ends while it is written to ends the wait by itself.
    if (error !== null && process.connected) process.disconnect();
  });
  return answer;
}

/** A timer that comes so late tells of this program, not of the child. */
const LATE_MS = 50;

/** The child's next message, or how it failed to send one. */
function nextMessage(process: ChildProcess, timeoutMs: number): Promise<ParseOutcome<unknown>> {
  return new Promise((resolve) => {
    const finish = (outcome: ParseOutcome<unknown>): void => {
      clearTimeout(timer);
      process.off("message", onMessage).off("exit", onExit).off("error", onError).off("disconnect", onExit);
      resolve(outcome);
    };
    const onMessage = (message: unknown): void => finish(message as ParseOutcome<unknown>);
    const onExit = (): void => finish(fault("crashed", "the document brought its parser down"));
    const onError = (error: Error): void =>
      finish(fault("crashed", `the parser failed: ${messageOf(error)}`));
    const expire = (): void => finish(fault("timeout", `the document was not parsed within ${timeoutMs} ms`));
    const dueAt = performance.now() + timeoutMs;
    let timer = setTimeout(() => {
      // This program was busy itself when the time was up: an answer that has come since waits to be read.
      const lateMs = performance.now() - dueAt;
      if (lateMs < LATE_MS) expire();
      else timer = setTimeout(expire, Math.min(lateMs, timeoutMs));
    }, timeoutMs);
    process.on("message", onMessage).on("exit", onExit).on("error", onError).on("disconnect", onExit);
  });
}

function fault(code: ParseFaultCode, message: string): ParseOutcome<never> {
  return { status: "fault", code, message };
}
