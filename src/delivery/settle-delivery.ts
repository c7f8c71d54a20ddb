import { MINUTE_MS, SECOND_MS } from "../clock.ts";
import type { Database } from "../storage/database.ts";
import { BROADCAST_LANE, type LeasedDelivery } from "../storage/delivery-store.ts";
import type { SendOutcome } from "./classify-answer.ts";
import { endChat } from "./end-chat.ts";
import type { OutgoingMessage } from "./message.ts";

export type OnOutcome = (
  outcome: SendOutcome["status"] | "expired" | "ambiguous",
  reason: string | null,
) => void;

interface Settling {
  readonly database: Database;
  readonly onOutcome: OnOutcome;
}

type Outcome<Status extends SendOutcome["status"]> = Extract<SendOutcome, { readonly status: Status }>;

const LONGEST_BACKOFF_MS = 10 * MINUTE_MS;
/** A try that ends so is none: the limit or the markup was at fault, not the way to Telegram. */
const UNCOUNTED = { state: "retry", ambiguous: false, counted: false } as const;

/** Writes what became of a message; returns the instant until which everybody waits, if so. */
export async function settleDelivery(
  settling: Settling,
  delivery: LeasedDelivery,
  message: OutgoingMessage,
  outcome: SendOutcome,
): Promise<number | null> {
  const { database, onOutcome } = settling;
  const { deliveries } = database;
  onOutcome(outcome.status, "reason" in outcome ? outcome.reason : null);
  switch (outcome.status) {
    case "sent":
      await deliveries.finish(delivery, { state: "sent", messageId: outcome.messageId });
      return null;
    case "wait":
      return pauseAll(database, delivery, outcome);
    case "retry":
      await planRetry(settling, delivery, outcome);
      return null;
    case "give-up":
      await giveUp(database, delivery, message, outcome);
      return null;
    case "gone":
      await database.transaction(async (stores) => {
        await stores.deliveries.finish(delivery, { state: "dead", error: outcome.reason });
        await endChat(stores, delivery.chatId, outcome.reason);
      });
      return null;
    case "moved":
      await database.transaction(async (stores) => {
        const notBefore = await stores.clock.now();
        await stores.deliveries.finish(delivery, { ...UNCOUNTED, notBefore, error: "the chat has moved" });
        await stores.chats.move(delivery.chatId, outcome.to);
        await stores.deliveries.dropRepeats(outcome.to);
      });
      return null;
  }
}

async function pauseAll(
  { clock, deliveries }: Database,
  delivery: LeasedDelivery,
  { seconds }: Outcome<"wait">,
): Promise<number> {
  const pauseMs = seconds * SECOND_MS;
  const until = (await clock.now()) + pauseMs;
  await deliveries.pause(until);
  // Where one chat's own limit was hit, its broadcast must not be the first again, and pause everybody anew.
  const notBefore = delivery.lane === BROADCAST_LANE ? until + pauseMs : until;
  await deliveries.finish(delivery, { ...UNCOUNTED, notBefore, error: `wait ${seconds} s` });
  return until;
}

async function planRetry(
  { database: { clock, deliveries }, onOutcome }: Settling,
  delivery: LeasedDelivery,
  { ambiguous, reason: error }: Outcome<"retry">,
): Promise<void> {
  if (ambiguous && delivery.ambiguous > 0) {
    await deliveries.finish(delivery, { state: "ambiguous", error });
    onOutcome("ambiguous", error);
    return;
  }
  const backoffMs = Math.min(LONGEST_BACKOFF_MS, SECOND_MS * 2 ** (delivery.attempts + 1));
  const notBefore = (await clock.now()) + backoffMs;
  await deliveries.finish(delivery, { state: "retry", counted: true, notBefore, ambiguous, error });
}

async function giveUp(
  { clock, deliveries }: Database,
  delivery: LeasedDelivery,
  message: OutgoingMessage,
  { markup, reason: error }: Outcome<"give-up">,
): Promise<void> {
  if (!markup || message.plain) {
    await deliveries.finish(delivery, { state: "dead", error });
    return;
  }
  const payload = JSON.stringify({ ...message, plain: true });
  await deliveries.finish(delivery, { ...UNCOUNTED, notBefore: await clock.now(), error, payload });
}
