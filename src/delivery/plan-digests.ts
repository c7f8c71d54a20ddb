import { createHash } from "node:crypto";
import { DAY_MS, SECOND_MS } from "../clock.ts";
import type { Translators } from "../locales/translator.ts";
import type { Database, Stores } from "../storage/database.ts";
import { BROADCAST_LANE, type NewDelivery } from "../storage/delivery-store.ts";
import type { DueSchedule } from "../storage/schedule-store.ts";
import { planMissedSlot } from "../subscriptions/missed-slot.ts";
import { nextSlot } from "../subscriptions/next-slot.ts";
import { scheduleOf } from "../subscriptions/stored-schedule.ts";
import { composeMessage, type DigestNews, type DueDigest, type StoredDigest } from "./digest-message.ts";

const AT_ONCE = 500;
/** A digest that could not be delivered for a day is history. */
const EXPIRY_MS = DAY_MS;
/** What a digest may reach back at the most: a weekly one that was missed four times. */
const LONGEST_PERIOD_MS = 35 * DAY_MS;
/**
 * A report counts from an instant that is read before its transaction commits: what was under way at a digest's end is
 * waited for, or it would be in no digest. Longer than this no report takes.
 */
const SETTLING_MS = 10 * SECOND_MS;

/** What became of a digest, composed once for all the chats that read it; `until` (UTC ms): they have been told. */
interface Told {
  readonly bodyId: string | null;
  readonly until: number;
}

/** One run: what is due at `now`, in chunks. */
interface Run {
  readonly now: number;
  readonly translators: Translators;
  readonly told: Map<string, Told>;
  readonly faults: unknown[];
}

/**
 * Composes and plans every digest that is due; returns how many schedules it moved on. A digest that cannot be
 * composed merges into the next and holds up no other; its error is thrown when all others are planned.
 */
export async function planDueDigests(database: Database, translators: Translators): Promise<number> {
  const now = await database.clock.now();
  const dueAt = await database.schedules.nextDueAt();
  if (dueAt === null || dueAt > now) return 0;
  await database.deliveries.awaitOpenTransactions(SETTLING_MS);
  const run: Run = { now, translators, told: new Map(), faults: [] };
  let planned = 0;
  for (;;) {
    const count = await database.transaction((stores) => planChunk(stores, run));
    planned += count;
    if (count === 0) break;
  }
  if (run.faults.length > 0) throw run.faults[0];
  return planned;
}

async function planChunk(stores: Stores, run: Run): Promise<number> {
  const due = await stores.schedules.due(run.now, AT_ONCE);
  const groups = Map.groupBy(due, (schedule) => digestKey(schedule));
  for (const group of groups.values()) await planGroup(stores, run, group);
  return due.length;
}

/** Chats that would read the very same digest: it is composed once and its body stored once. */
function digestKey(due: DueSchedule): string {
  const { language, chatZone, kind, time, weekday, zone, nextLocal, coveredUntil, quietWhenEmpty } = due;
  const reading = [language, chatZone, quietWhenEmpty];
  return JSON.stringify([...reading, kind, time, weekday, zone, nextLocal, coveredUntil]);
}

async function planGroup(stores: Stores, run: Run, group: readonly DueSchedule[]): Promise<void> {
  const [first] = group;
  if (!first) return;
  const schedule = scheduleOf(first);
  if (schedule.kind === "instant") {
    // A row that holds no valid schedule has no next slot either.
    for (const { id } of group) await stores.schedules.update(id, { nextDueAt: null });
    return;
  }
  const dueAt = first.nextDueAt ?? run.now;
  const next = nextSlot(schedule, run.now);
  const missed = planMissedSlot({ dueAt, local: first.nextLocal ?? "" }, run.now);
  const since = Math.max(first.coveredUntil, run.now - LONGEST_PERIOD_MS);
  const due: DueDigest = { first, schedule, dueAt, nextDueAt: next.dueAt, isLate: missed === "late", since };
  // A slot that is too old covers nothing: its period goes on to the end of the next.
  const coveredUntil =
    missed === "merge" ? first.coveredUntil : await planDeliveries(stores, run, due, group);
  for (const { id } of group) {
    await stores.schedules.update(id, { nextDueAt: next.dueAt, nextLocal: next.local, coveredUntil });
  }
}

/** Writes the deliveries of a digest; returns the instant until which its readers have been told. */
async function planDeliveries(
  stores: Stores,
  run: Run,
  due: DueDigest,
  group: readonly DueSchedule[],
): Promise<number> {
  const key = createHash("sha256")
    .update(`${digestKey(due.first)} ${due.isLate}`)
    .digest("base64url");
  const told = run.told.get(key) ?? (await storeDigest(stores, run, due, `d:${key}`));
  run.told.set(key, told);
  const { bodyId, until } = told;
  if (bodyId !== null) await stores.deliveries.add(group.map((row) => deliveryOf(row, bodyId, run.now)));
  return until;
}

/** The digest as another chunk or replica has stored it, else composed and stored now. */
async function storeDigest(stores: Stores, run: Run, due: DueDigest, bodyId: string): Promise<Told> {
  const known = await stores.deliveries.loadBody(bodyId);
  if (known !== null) return { bodyId, until: untilOf(known) };
  const reports = await stores.reports.forDigest(due.since, run.now);
  if (reports.length === 0 && due.first.quietWhenEmpty === 1) return { bodyId: null, until: run.now };
  const claims = await stores.claims.forDigest(due.since, run.now);
  const body = tryCompose(run, due, { reports, claims });
  // Its period goes on to the end of the next.
  if (body === null) return { bodyId: null, until: due.first.coveredUntil };
  return { bodyId, until: untilOf(await stores.deliveries.saveBody(bodyId, body)) };
}

function tryCompose(run: Run, due: DueDigest, news: DigestNews): string | null {
  try {
    return JSON.stringify(composeMessage(run.translators, due, news, run.now));
  } catch (error) {
    run.faults.push(error);
    return null;
  }
}

function untilOf(body: string): number {
  return (JSON.parse(body) as StoredDigest).until;
}

function deliveryOf(schedule: DueSchedule, bodyId: string, now: number): NewDelivery {
  return {
    dedupeKey: `d:${schedule.id}:${schedule.nextLocal}:0`,
    chatId: schedule.chatId,
    threadId: schedule.threadId,
    lane: BROADCAST_LANE,
    payload: null,
    bodyId,
    notBefore: 0,
    expiresAt: now + EXPIRY_MS,
  };
}
