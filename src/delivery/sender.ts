import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../clock.ts";
import type { Database } from "../storage/database.ts";
import type { LeasedDelivery } from "../storage/delivery-store.ts";
import type { SendOutcome } from "./classify-answer.ts";
import { type BotApiRequest, type OutgoingMessage, planRequest } from "./message.ts";
import { createSendGate } from "./send-gate.ts";

const LEASE_MS = MINUTE_MS;
const LONGEST_BACKOFF_MS = HOUR_MS;
/** How many may be in flight at the least, and so repeat after a crash. */
const LEAST_IN_FLIGHT = 3;

export interface SenderOptions {
  readonly database: Database;
  readonly owner: string;
  readonly messagesPerSecond: number;
  /** Makes the call and says what its answer means; never throws. */
  readonly send: (request: BotApiRequest) => Promise<SendOutcome>;
  /** Told of every message's end, for the metrics and the log. */
  readonly onOutcome: (
    outcome: SendOutcome["status"] | "expired" | "ambiguous",
    reason: string | null,
  ) => void;
}

export interface Sender {
  /** Sends all that may be sent now; returns the instant at which there is more to do, or null. */
  drain(signal: AbortSignal): Promise<number | null>;
}

/** Sends what the outbox holds, within the budget: answers first, a chat's messages in their order. */
export function createSender(options: SenderOptions): Sender {
  const { database, owner, messagesPerSecond } = options;
  const gate = createSendGate(messagesPerSecond);
  let latencyMs = 50;

  async function deliver(delivery: LeasedDelivery): Promise<number | null> {
    const now = await database.clock.now();
    const began = await database.deliveries.begin(delivery, gate, LEASE_MS);
    if (began.status === "lost") return null;
    if (began.status === "wait") {
      // What everybody waits for moves no row's own time: another may be first when the wait is over.
      await database.deliveries.giveBack(delivery, began.all ? now : began.until);
      return began.until;
    }
    if (delivery.expiresAt <= now) {
      await database.deliveries.finish(delivery, { state: "expired", error: "too late to send" });
      options.onOutcome("expired", null);
      return null;
    }
    const startedAt = performance.now();
    const message = JSON.parse(delivery.message) as OutgoingMessage;
    const outcome = await options.send(planRequest(message, delivery.chatId, delivery.threadId));
    latencyMs = 0.8 * latencyMs + 0.2 * (performance.now() - startedAt);
    return settle(database, delivery, message, outcome, options.onOutcome);
  }

  return {
    async drain(signal) {
      let wakeAt: number | null = null;
      while (!signal.aborted) {
        const inFlight = Math.max(LEAST_IN_FLIGHT, Math.ceil((messagesPerSecond * latencyMs) / SECOND_MS));
        const leased = await database.deliveries.lease(owner, inFlight, LEASE_MS);
        if (leased.length === 0) return earlier(wakeAt, await database.deliveries.nextDueAt());
        const waits = (await Promise.all(leased.map(deliver))).filter((until) => until !== null);
        const now = await database.clock.now();
        wakeAt = waits.length > 0 ? Math.min(...waits) : null;
        if (waits.length === leased.length && Math.min(...waits) > now) return wakeAt;
      }
      return null;
    },
  };
}

/** Writes what became of a message; returns the instant of its next try, if it has one. */
async function settle(
  database: Database,
  delivery: LeasedDelivery,
  message: OutgoingMessage,
  outcome: SendOutcome,
  onOutcome: SenderOptions["onOutcome"],
): Promise<number | null> {
  const { deliveries } = database;
  const now = await database.clock.now();
  const again = { state: "retry", ambiguous: false, counted: false, error: outcome.status } as const;
  onOutcome(outcome.status, "reason" in outcome ? outcome.reason : null);
  switch (outcome.status) {
    case "sent":
      await deliveries.finish(delivery, { state: "sent", messageId: outcome.messageId });
      return null;
    case "wait": {
      const until = now + outcome.seconds * SECOND_MS;
      await deliveries.pause(until);
      await deliveries.finish(delivery, { ...again, notBefore: now });
      return until;
    }
    case "retry": {
      if (outcome.ambiguous && delivery.ambiguous > 0) {
        await deliveries.finish(delivery, { state: "ambiguous", error: outcome.reason });
        onOutcome("ambiguous", outcome.reason);
        return null;
      }
      const notBefore = now + Math.min(LONGEST_BACKOFF_MS, SECOND_MS * 2 ** (delivery.attempts + 1));
      const { ambiguous, reason } = outcome;
      await deliveries.finish(delivery, { ...again, counted: true, notBefore, ambiguous, error: reason });
      return notBefore;
    }
    case "give-up":
      if (outcome.markup && !message.plain) {
        const payload = JSON.stringify({ ...message, plain: true });
        await deliveries.finish(delivery, { ...again, notBefore: now, error: outcome.reason, payload });
        return now;
      }
      await deliveries.finish(delivery, { state: "dead", error: outcome.reason });
      return null;
    case "gone":
      await database.transaction(async (stores) => {
        await stores.deliveries.finish(delivery, { state: "dead", error: outcome.reason });
        await endChat(stores, delivery.chatId, outcome.reason);
      });
      return null;
    case "moved":
      await database.transaction(async (stores) => {
        await stores.deliveries.finish(delivery, { ...again, notBefore: now });
        await stores.chats.move(delivery.chatId, outcome.to);
      });
      return now;
  }
}

/** Ends what a chat that is gone had asked for; its settings stay for the day it comes back. */
export async function endChat(
  stores: Pick<Database, "chats" | "schedules" | "deliveries">,
  chatId: string,
  reason: string,
): Promise<void> {
  await stores.chats.update(chatId, { state: "gone", goneReason: reason });
  for (const { id } of await stores.schedules.ofChat(chatId)) {
    await stores.schedules.update(id, { nextDueAt: null });
  }
  await stores.deliveries.deleteWaiting(chatId, reason);
}

function earlier(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
