import { setTimeout as sleep } from "node:timers/promises";
import { MINUTE_MS, SECOND_MS } from "../clock.ts";
import { messageOf } from "../errors.ts";
import type { Database } from "../storage/database.ts";
import type { LeasedDelivery } from "../storage/delivery-store.ts";
import type { Attachment, Recipe } from "./attachment.ts";
import { type Breaker, createBreaker } from "./breaker.ts";
import type { SendOutcome } from "./classify-answer.ts";
import { type BotApiRequest, type OutgoingMessage, planRequest } from "./message.ts";
import { createSendGate } from "./send-gate.ts";
import { type OnOutcome, settleDelivery } from "./settle-delivery.ts";

/** Longer than the two calls that a message may take, 40 s each. */
const LEASE_MS = 1.5 * MINUTE_MS;
/** How many may be in flight at the least, and so repeat after a crash. */
const LEAST_IN_FLIGHT = 3;
/** For a token that comes so soon a message stays in hand; for a later one it is given back. */
const HOLD_MS = 250;
/** How far ahead messages are taken from the outbox; an answer that comes meanwhile waits as long. */
const AHEAD_MS = 100;
/** More than this many calls at once gain nothing. */
const MOST_IN_FLIGHT = 100;
/** While a call takes long, new messages are looked for as often. */
const LOOK_MS = 200;

export interface SenderOptions {
  readonly database: Database;
  readonly owner: string;
  readonly messagesPerSecond: number;
  /** Makes the picture or file of a message. */
  readonly attach: (recipe: Recipe) => Promise<Attachment>;
  /** Makes the call and says what its answer means; never throws. */
  readonly send: (request: BotApiRequest) => Promise<SendOutcome>;
  /** Told of every message's end, for the metrics and the log. */
  readonly onOutcome: OnOutcome;
}

export interface Sender {
  /** Sends all that may be sent now; returns the instant at which there is more to do, or null. */
  drain(signal: AbortSignal): Promise<number | null>;
}

interface Sending extends SenderOptions {
  readonly gate: ReturnType<typeof createSendGate>;
  readonly breaker: Breaker;
  /** How long a call takes of itself, ms: the least of late, so that the wait of one among many does not add to it. */
  latencyMs: number;
}

/** Sends what the outbox holds, within the budget: answers first, a chat's messages in their order. */
export function createSender(options: SenderOptions): Sender {
  const gate = createSendGate(options.messagesPerSecond);
  const sending: Sending = { ...options, gate, breaker: createBreaker(), latencyMs: 50 };
  return { drain: (signal) => drain(sending, signal) };
}

/** Keeps as many messages in flight as may be, so that one chat's slow call holds up no other's. */
async function drain(sending: Sending, signal: AbortSignal): Promise<number | null> {
  const { clock, deliveries } = sending.database;
  const line: LeasedDelivery[] = [];
  const flying = new Set<Promise<void>>();
  const faults: unknown[] = [];
  let pausedUntil = 0;
  const launch = (delivery: LeasedDelivery): void => {
    const flight = deliver(sending, delivery, signal)
      .then((until) => {
        pausedUntil = Math.max(pausedUntil, until ?? 0);
      })
      .catch((error: unknown) => void faults.push(error))
      .finally(() => flying.delete(flight));
    flying.add(flight);
  };
  for (;;) {
    if (pausedUntil > 0 && (await clock.now()) >= pausedUntil) pausedUntil = 0;
    const isOpen = !signal.aborted && faults.length === 0 && pausedUntil === 0;
    if (isOpen && line.length === 0 && flying.size < room(sending)) line.push(...(await leaseNext(sending)));
    if (!isOpen)
      for (const delivery of line.splice(0)) await deliveries.giveBack(delivery, delivery.notBefore);
    for (const delivery of line.splice(0, room(sending) - flying.size)) launch(delivery);
    if (flying.size === 0 && line.length === 0) break;
    await firstOf(flying);
  }
  if (faults.length > 0) throw faults[0];
  if (signal.aborted) return null;
  return pausedUntil > 0 ? pausedUntil : deliveries.nextDueAt();
}

function room({ messagesPerSecond, latencyMs, breaker }: Sending): number {
  if (breaker.isTripped()) return LEAST_IN_FLIGHT;
  const needed = Math.ceil((messagesPerSecond * latencyMs) / SECOND_MS);
  return Math.max(LEAST_IN_FLIGHT, Math.min(MOST_IN_FLIGHT, needed));
}

function leaseNext({ database, owner, messagesPerSecond }: Sending): Promise<readonly LeasedDelivery[]> {
  const ahead = Math.ceil((messagesPerSecond * AHEAD_MS) / SECOND_MS);
  return database.deliveries.lease(owner, Math.max(LEAST_IN_FLIGHT, ahead), LEASE_MS);
}

async function firstOf(flying: ReadonlySet<Promise<void>>): Promise<void> {
  const look = new AbortController();
  const later = sleep(LOOK_MS, undefined, { signal: look.signal }).catch(() => undefined);
  await Promise.race([...flying, later]);
  look.abort();
}

/** Sends one message, where it may; returns until when everybody waits, if so. */
async function deliver(
  sending: Sending,
  delivery: LeasedDelivery,
  signal: AbortSignal,
): Promise<number | null> {
  const { database, gate } = sending;
  const { deliveries } = database;
  // Made before the sending begins: a crash meanwhile leaves nothing ambiguous.
  const prepared = await prepare(sending, delivery);
  while (!signal.aborted) {
    const began = await deliveries.begin(delivery, gate, LEASE_MS);
    if (began.status === "lost") return null;
    if (began.status === "go") return sendBegun(sending, delivery, prepared);
    if (began.status === "expired") {
      sending.onOutcome("expired", null);
      return null;
    }
    if (!began.all || began.until - began.now > HOLD_MS) {
      // What everybody waits for moves no row's own time: another may be first when the wait is over.
      await deliveries.giveBack(delivery, began.all ? delivery.notBefore : began.until);
      return began.all ? began.until : null;
    }
    await sleep(Math.max(1, began.until - began.now));
  }
  await deliveries.giveBack(delivery, delivery.notBefore);
  return null;
}

async function sendBegun(
  sending: Sending,
  delivery: LeasedDelivery,
  prepared: Prepared,
): Promise<number | null> {
  const { chatId } = delivery;
  if (prepared.status === "broken") {
    const { error } = prepared;
    await sending.database.deliveries.finish(delivery, { state: "dead", error });
    sending.onOutcome("give-up", error);
    return null;
  }
  const { request, file } = prepared;
  const startedAt = performance.now();
  const outcome = await sending.send(planRequest(request, chatId, delivery.threadId, file));
  if (outcome.status === "sent") {
    sending.latencyMs = Math.min(1.002 * sending.latencyMs, performance.now() - startedAt);
  }
  const pauseMs = sending.breaker.note(chatId, outcome.status === "retry");
  const until = await settleDelivery(sending, delivery, request, outcome);
  if (pauseMs === null) return until;
  const reopensAt = (await sending.database.clock.now()) + pauseMs;
  await sending.database.deliveries.pause(reopensAt);
  return reopensAt;
}

/** A message with the file that goes with it, or why it cannot be sent. */
type Prepared =
  | { readonly status: "ready"; readonly request: OutgoingMessage; readonly file: Attachment | null }
  | { readonly status: "broken"; readonly error: string };

/** What cannot be read or made is broken: it must not stop those behind it. */
async function prepare({ attach }: Sending, { message }: LeasedDelivery): Promise<Prepared> {
  let request: OutgoingMessage;
  try {
    request = JSON.parse(message) as OutgoingMessage;
    planRequest({ ...request, plain: true }, "0", null);
  } catch {
    return { status: "broken", error: "the stored message cannot be read" };
  }
  if (request.attach === undefined) return { status: "ready", request, file: null };
  try {
    return { status: "ready", request, file: await attach(request.attach) };
  } catch (error) {
    return { status: "broken", error: `a file could not be made: ${messageOf(error)}` };
  }
}
