import { ApiError } from "./api-error.ts";
import type { JsonObject } from "./json.ts";

/** An update: its id and one field named by its kind. */
export type Update = JsonObject & { readonly update_id: number };

/** What a poller asks for; `timeoutMs` is how long it waits for a first update. */
export interface PollRequest {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutMs: number;
}

interface Entry {
  readonly update: Update;
  readonly chatId: number;
  handedOut: boolean;
}

interface Poller {
  readonly limit: number;
  readonly finish: (updates: readonly Update[]) => void;
  readonly refuse: (error: ApiError) => void;
}

/** What Telegram leaves out unless it is asked for. */
const ON_REQUEST = new Set(["chat_member", "message_reaction", "message_reaction_count"]);

/** Updates that wait for the bot, handed to one poller at a time or to a webhook. */
export class UpdateQueue {
  #entries: Entry[] = [];
  #poller: Poller | undefined;
  #allowed: readonly string[] = [];
  #nextId: number;
  /** Called on each new update. */
  onUpdate: (() => void) | undefined;

  constructor(firstId: number) {
    this.#nextId = firstId;
  }

  get size(): number {
    return this.#entries.length;
  }

  get allowed(): readonly string[] {
    return this.#allowed;
  }

  allow(kinds: readonly string[]): void {
    this.#allowed = kinds;
  }

  /** The id of the next update: Telegram restarts at a random one after an idle week. */
  setNextId(id: number): void {
    this.#nextId = id;
  }

  /** Queues an update of a chat where its kind is allowed; answers whether it was. */
  push(kind: string, chatId: number, body: JsonObject): boolean {
    const allowed = this.#allowed.length === 0 ? !ON_REQUEST.has(kind) : this.#allowed.includes(kind);
    if (!allowed) return false;
    this.#entries.push({ update: { update_id: this.#nextId, [kind]: body }, chatId, handedOut: false });
    this.#nextId += 1;
    if (this.#poller !== undefined) this.#endPoll(this.#poller);
    this.onUpdate?.();
    return true;
  }

  /** Puts an update into the queue once more, as a server that lost the confirmation does. */
  repeat(update: Update, chatId: number): void {
    this.#entries.push({ update, chatId, handedOut: false });
    if (this.#poller !== undefined) this.#endPoll(this.#poller);
    this.onUpdate?.();
  }

  clear(): void {
    this.#entries = [];
  }

  /** The oldest waiting update of each chat, in order. */
  heads(): readonly { readonly update: Update; readonly chatId: number }[] {
    const heads = new Map<number, Entry>();
    for (const entry of this.#entries) if (!heads.has(entry.chatId)) heads.set(entry.chatId, entry);
    return [...heads.values()];
  }

  remove(update: Update): void {
    this.#entries = this.#entries.filter((entry) => entry.update !== update);
  }

  /** Answers with waiting updates, or with the next within the timeout; a second poller makes the first a 409. */
  async poll(request: PollRequest, gone: AbortSignal): Promise<readonly Update[]> {
    this.#confirm(request.offset);
    this.#poller?.refuse(
      new ApiError(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
      ),
    );
    this.#poller = undefined;
    if (this.#entries.length > 0 || request.timeoutMs <= 0) return this.#take(request.limit);
    return this.#wait(request, gone);
  }

  #wait(request: PollRequest, gone: AbortSignal): Promise<readonly Update[]> {
    const { promise, resolve, reject } = Promise.withResolvers<readonly Update[]>();
    const leave = (): void => {
      if (this.#poller === poller) this.#poller = undefined;
      resolve([]);
    };
    const timer = setTimeout(leave, request.timeoutMs);
    gone.addEventListener("abort", leave, { once: true });
    const poller: Poller = { limit: request.limit, finish: resolve, refuse: reject };
    this.#poller = poller;
    return promise.finally(() => {
      clearTimeout(timer);
      gone.removeEventListener("abort", leave);
    });
  }

  #endPoll(poller: Poller): void {
    this.#poller = undefined;
    poller.finish(this.#take(poller.limit));
  }

  #take(limit: number): readonly Update[] {
    const taken = this.#entries.slice(0, limit);
    for (const entry of taken) entry.handedOut = true;
    return taken.map((entry) => entry.update);
  }

  /** An offset confirms what was handed out below it; a negative one keeps that many of the newest. */
  #confirm(offset: number): void {
    if (offset < 0) this.#entries = this.#entries.slice(offset);
    if (offset <= 0) return;
    this.#entries = this.#entries.filter((entry) => !entry.handedOut || entry.update.update_id >= offset);
  }
}
