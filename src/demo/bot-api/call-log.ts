import type { ErrorParameters } from "./api-error.ts";
import type { ShownMessage } from "./chat.ts";
import type { JsonObject } from "./json.ts";

/** A refusal; `injected` where a test planned it. */
export interface CallError {
  readonly status: number;
  readonly description: string;
  readonly parameters?: ErrorParameters;
  readonly injected: boolean;
}

/** One call of the bot, as answered. */
export interface Call {
  readonly index: number;
  readonly method: string;
  readonly chatId: number | undefined;
  /** The process's clock in ms when the answer was ready. */
  readonly at: number;
  readonly params: JsonObject;
  /** Whether the call took effect, also where its answer was then dropped. */
  readonly ok: boolean;
  /** False where the socket was destroyed instead of an answer. */
  readonly answered: boolean;
  readonly error?: CallError;
  /** What was answered, where that is no message. */
  readonly result?: unknown;
  /** The message that the call made or changed. */
  readonly message?: ShownMessage | undefined;
}

/** How long to wait in ms (10 s), and the mark from which calls count. */
export interface WaitOptions {
  readonly timeoutMs?: number;
  readonly after?: number;
}

/** Every call in order, and promises of those to come. */
export class CallLog {
  readonly calls: Call[] = [];
  readonly #listeners = new Set<(call: Call) => void>();
  #lastAction = 0;

  /** The number of calls so far: `after` of a later wait. */
  mark(): number {
    return this.calls.length;
  }

  /** Notes that a person did something: waits without a mark look at the calls since then. */
  noteAction(): void {
    this.#lastAction = this.calls.length;
  }

  add(call: Omit<Call, "index" | "at">): void {
    // A message's wire form is left out: thousands are sent in a test, and `message` says the same.
    const result = call.message === undefined ? call.result : undefined;
    const added = { ...call, result, index: this.calls.length, at: Date.now() };
    this.calls.push(added);
    for (const listener of [...this.#listeners]) listener(added);
  }

  /** The first accepted call that fits since the mark, or since a person last did something; rejects when late. */
  waitFor(predicate: (call: Call) => boolean, options: WaitOptions = {}): Promise<Call> {
    const fits = (call: Call): boolean => call.ok && predicate(call);
    const known = this.calls.slice(options.after ?? this.#lastAction).find(fits);
    if (known !== undefined) return Promise.resolve(known);
    const { promise, resolve, reject } = Promise.withResolvers<Call>();
    const timeoutMs = options.timeoutMs ?? 10_000;
    const timer = setTimeout(() => reject(new Error(this.#describeWait(timeoutMs))), timeoutMs);
    const listener = (call: Call): void => {
      if (fits(call)) resolve(call);
    };
    this.#listeners.add(listener);
    return promise.finally(() => {
      clearTimeout(timer);
      this.#listeners.delete(listener);
    });
  }

  #describeWait(timeoutMs: number): string {
    const lines = this.calls.slice(-10).map((call) => {
      const outcome = call.ok ? "ok" : (call.error?.description ?? "dropped");
      return `${call.method} ${call.chatId ?? ""} ${outcome}`;
    });
    return `No call fitted within ${timeoutMs} ms; the last calls were:\n${lines.join("\n")}`;
  }
}
