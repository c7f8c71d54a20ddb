import { MINUTE_MS, SECOND_MS } from "../clock.ts";
import { BROADCAST_LANE, type SendGate } from "../storage/delivery-store.ts";

/** A bucket of 5 lets no sliding second hold more than the rate and 5. */
const CAPACITY = 5;
/** Broadcasts leave the last two to people who wait for an answer. */
const KEPT_FOR_ANSWERS = 2;

interface Bucket {
  readonly capacity: number;
  readonly perMs: number;
}

const person: Bucket = { capacity: 3, perMs: 1 / SECOND_MS };
/** 5 at once and 15 a minute: no minute holds more than Telegram's 20. */
const group: Bucket = { capacity: 5, perMs: 15 / MINUTE_MS };

/** Decides, by what the budget and the chat's pace hold, whether a message may be sent now. */
export function createSendGate(messagesPerSecond: number): SendGate {
  const shared: Bucket = { capacity: CAPACITY, perMs: messagesPerSecond / SECOND_MS };
  return ({ now, lane, chatId, budget, pace }) => {
    if (budget.pausedUntil > now) return { status: "wait", until: budget.pausedUntil, all: true };
    const kept = lane === BROADCAST_LANE ? KEPT_FOR_ANSWERS : 0;
    const budgetTokens = filled(shared, budget, now);
    if (budgetTokens < kept + 1) {
      return { status: "wait", until: now + wait(shared, kept + 1 - budgetTokens), all: true };
    }
    const own = chatId.startsWith("-") ? group : person;
    // A person's broadcasts keep a second's distance: they go only when the bucket is full but for one.
    const needed = lane === BROADCAST_LANE && own === person ? person.capacity : 1;
    const paceTokens = pace === null ? own.capacity : filled(own, pace, now);
    if (paceTokens < needed) {
      return { status: "wait", until: now + wait(own, needed - paceTokens), all: false };
    }
    return { status: "go", budgetTokens: budgetTokens - 1, paceTokens: paceTokens - 1 };
  };
}

function filled(bucket: Bucket, row: { readonly tokens: number; readonly at: number }, now: number): number {
  return Math.min(bucket.capacity, row.tokens + Math.max(0, now - row.at) * bucket.perMs);
}

function wait(bucket: Bucket, missing: number): number {
  return Math.max(1, Math.ceil(missing / bucket.perMs));
}
