import { ApiError } from "./api-error.ts";
import type { Chat } from "./chat.ts";

/** How many messages Telegram takes; all in real time, whatever the world's clock says. */
export interface FloodLimits {
  /** Messages in any sliding second, over all chats. */
  readonly perSecond: number;
  /** Messages that a private chat or channel takes at once; it refills at one a second. */
  readonly chatBurst: number;
  /** Messages in any sliding minute of one group. */
  readonly groupPerMinute: number;
}

/** What Telegram documents: 30 a second, one a second in a chat with short bursts, 20 a minute in a group. */
export const TELEGRAM_LIMITS: FloodLimits = { perSecond: 30, chatBurst: 5, groupPerMinute: 20 };

/** Counts accepted messages and refuses those over the limits with 429 and `retry_after`. */
export class FloodGate {
  readonly #limits: FloodLimits | "off";
  readonly #nowMs: () => number;
  #recent: number[] = [];
  readonly #groups = new Map<number, number[]>();
  readonly #chats = new Map<number, { tokens: number; at: number }>();

  constructor(limits: FloodLimits | "off", nowMs: () => number) {
    this.#limits = limits;
    this.#nowMs = nowMs;
  }

  /** Counts one message to a chat; throws the 429 where it is one too many, and counts nothing then. */
  admit(chat: Chat): void {
    if (this.#limits === "off") return;
    const now = this.#nowMs();
    this.#recent = this.#recent.filter((at) => at > now - 1000);
    if (this.#recent.length >= this.#limits.perSecond) refuse((this.#recent[0] ?? now) + 1000 - now);
    if (chat.type === "group" || chat.type === "supergroup") this.#admitToGroup(chat.id, now, this.#limits);
    else this.#admitToChat(chat.id, now, this.#limits);
    this.#recent.push(now);
  }

  #admitToGroup(id: number, now: number, limits: FloodLimits): void {
    const sent = (this.#groups.get(id) ?? []).filter((at) => at > now - 60_000);
    if (sent.length >= limits.groupPerMinute) refuse((sent[0] ?? now) + 60_000 - now);
    this.#groups.set(id, [...sent, now]);
  }

  #admitToChat(id: number, now: number, limits: FloodLimits): void {
    const bucket = this.#chats.get(id) ?? { tokens: limits.chatBurst, at: now };
    const tokens = Math.min(limits.chatBurst, bucket.tokens + (now - bucket.at) / 1000);
    if (tokens < 1) refuse((1 - tokens) * 1000);
    this.#chats.set(id, { tokens: tokens - 1, at: now });
  }
}

function refuse(waitMs: number): never {
  const retryAfter = Math.max(1, Math.ceil(waitMs / 1000));
  throw new ApiError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
}
