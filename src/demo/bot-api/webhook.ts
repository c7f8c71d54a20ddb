import { messageOf } from "../../errors.ts";
import type { Update, UpdateQueue } from "./update-queue.ts";

/** Where updates are posted to, and the first wait in ms after a failed attempt; it doubles up to 60 s. */
export interface WebhookTarget {
  readonly url: string;
  readonly secretToken: string | undefined;
  readonly maxConnections: number;
  readonly firstRetryMs: number;
}

/** Posts waiting updates until each is answered with 2xx: chats side by side, a chat's in order. */
export class Webhook {
  readonly target: WebhookTarget;
  readonly #queue: UpdateQueue;
  readonly #busy = new Set<number>();
  readonly #stopped = new AbortController();
  readonly #retries = new Map<Update, NodeJS.Timeout>();
  /** The last failure in words and its instant in seconds. */
  lastError: { readonly date: number; readonly message: string } | undefined;

  constructor(target: WebhookTarget, queue: UpdateQueue) {
    this.target = target;
    this.#queue = queue;
    queue.onUpdate = () => this.deliver();
    this.deliver();
  }

  stop(): void {
    this.#stopped.abort();
    this.#queue.onUpdate = undefined;
    for (const timer of this.#retries.values()) clearTimeout(timer);
  }

  deliver(): void {
    for (const { update, chatId } of this.#queue.heads()) {
      if (this.#stopped.signal.aborted || this.#busy.size >= this.target.maxConnections) return;
      if (this.#busy.has(chatId)) continue;
      this.#busy.add(chatId);
      void this.#attempt(update, chatId, 0);
    }
  }

  async #attempt(update: Update, chatId: number, failures: number): Promise<void> {
    const waitMs = await this.#post(update, failures);
    if (this.#stopped.signal.aborted) return;
    if (waitMs === undefined) {
      this.#queue.remove(update);
      this.#busy.delete(chatId);
      this.deliver();
      return;
    }
    const retry = (): void => {
      this.#retries.delete(update);
      void this.#attempt(update, chatId, failures + 1);
    };
    this.#retries.set(update, setTimeout(retry, waitMs));
  }

  /** Posts once: undefined when acknowledged, else the wait in ms before the next attempt. */
  async #post(update: Update, failures: number): Promise<number | undefined> {
    const { url, secretToken, firstRetryMs } = this.target;
    // The first repetition comes at once, as Telegram's does.
    const backoffMs = failures === 0 ? 0 : Math.min(firstRetryMs * 2 ** (failures - 1), 60_000);
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(secretToken === undefined ? {} : { "x-telegram-bot-api-secret-token": secretToken }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(60_000)]),
      });
      await response.arrayBuffer();
      if (response.ok) return undefined;
      this.#note(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
      const askedMs = Number(response.headers.get("retry-after") ?? 0) * 1000;
      return Math.max(backoffMs, Number.isFinite(askedMs) ? Math.min(askedMs, 3_600_000) : 0);
    } catch (error) {
      this.#note(messageOf(error));
      return backoffMs;
    }
  }

  #note(message: string): void {
    this.lastError = { date: Math.floor(Date.now() / 1000), message };
  }
}
