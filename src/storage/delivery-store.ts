import type { Kysely, Selectable } from "kysely";
import { unfinished, waiting } from "./delivery-states.ts";
import {
  awaitOpenTransactions,
  beginDelivery,
  dropRepeats,
  finishDelivery,
  reclaimDeliveries,
} from "./delivery-steps.ts";
import type { DialectParts } from "./dialect.ts";
import { readNow } from "./read-now.ts";
import type { DeliveryRow, Schema } from "./schema.ts";

/** Answers to people go before broadcasts. */
export const ANSWER_LANE = 0;
export const BROADCAST_LANE = 1;

export interface NewDelivery {
  /** Unique by occurrence, chat and part: planned again, it adds no row. */
  readonly dedupeKey: string;
  readonly chatId: string;
  readonly threadId: number | null;
  readonly lane: number;
  /** The message as JSON, or the body that many deliveries share. */
  readonly payload: string | null;
  readonly bodyId: string | null;
  readonly notBefore: number;
  readonly expiresAt: number;
}

/** A delivery under lease: every later write must still match its fence. */
export interface LeasedDelivery {
  readonly id: number;
  readonly chatId: string;
  readonly threadId: number | null;
  readonly lane: number;
  readonly fence: number;
  readonly attempts: number;
  readonly ambiguous: number;
  readonly notBefore: number;
  readonly expiresAt: number;
  readonly createdAt: number;
  readonly message: string;
}

export type DeliveryFinish =
  | { readonly state: "sent"; readonly messageId: number | null }
  | { readonly state: "dead" | "expired" | "ambiguous"; readonly error: string }
  | {
      readonly state: "retry";
      readonly notBefore: number;
      readonly error: string;
      readonly ambiguous: boolean;
      /** A message that waits because of a limit has not been tried. */
      readonly counted: boolean;
      readonly payload?: string;
    };

/** What a begin needs of the budgets, all decided by one pure function over what the rows hold. */
export type SendGate = (rows: {
  readonly now: number;
  readonly lane: number;
  readonly chatId: string;
  readonly budget: { readonly tokens: number; readonly at: number; readonly pausedUntil: number };
  readonly pace: { readonly tokens: number; readonly at: number } | null;
}) =>
  | { readonly status: "go"; readonly budgetTokens: number; readonly paceTokens: number }
  | { readonly status: "wait"; readonly until: number; readonly all: boolean };

export type BeginOutcome =
  | { readonly status: "go" }
  | { readonly status: "lost" }
  /** Too late to send, and written so. */
  | { readonly status: "expired" }
  | { readonly status: "wait"; readonly now: number; readonly until: number; readonly all: boolean };

export interface DeliveryStore {
  /** Stores a body; where there is one of that id already, that one stays. Returns the one that counts. */
  saveBody(id: string, payload: string): Promise<string>;
  loadBody(id: string): Promise<string | null>;
  /** Adds what is not there yet; returns the keys of what it added. */
  add(deliveries: readonly NewDelivery[]): Promise<ReadonlySet<string>>;
  /** Takes the first unfinished message of up to `limit` chats, answers first, under a lease of `forMs`. */
  lease(owner: string, limit: number, forMs: number): Promise<readonly LeasedDelivery[]>;
  /** Takes the tokens that a message costs and commits `sending`, before the request is made. */
  begin(delivery: LeasedDelivery, gate: SendGate, forMs: number): Promise<BeginOutcome>;
  /** Writes what became of it; false where the lease was lost meanwhile. */
  finish(delivery: LeasedDelivery, outcome: DeliveryFinish): Promise<boolean>;
  /** Gives a message back that was leased but not begun. */
  giveBack(delivery: LeasedDelivery, notBefore: number): Promise<void>;
  /** Returns what a dead replica held: leased ones are due again, sending ones are ambiguous and repeated once. */
  reclaim(): Promise<{ readonly leased: number; readonly ambiguous: number }>;
  /** Nobody sends before this instant. */
  pause(until: number): Promise<void>;
  /** Drops what waits for a chat that is gone. */
  deleteWaiting(chatId: string, reason: string): Promise<void>;
  /** Of broadcasts that a chat would get twice, because it had two ids, leaves one. */
  dropRepeats(chatId: string): Promise<void>;
  /** Waits, at most so long, until every transaction that is open now has ended. */
  awaitOpenTransactions(atMostMs: number): Promise<void>;
  /** When the first message of any chat may be sent; those behind it wait for it. */
  nextDueAt(): Promise<number | null>;
  /** How many there are in each state, and since when the oldest due one waits. */
  tally(): Promise<{
    readonly states: Readonly<Record<string, number>>;
    readonly oldestDueAt: number | null;
  }>;
  deleteFinishedBefore(instant: number): Promise<void>;
}

export function createDeliveryStore(db: Kysely<Schema>, parts: DialectParts): DeliveryStore {
  return {
    async saveBody(id, payload) {
      const createdAt = await readNow(db, parts);
      await db
        .insertInto("body")
        .values({ id, payload, createdAt })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
      return (await loadBody(db, id)) ?? payload;
    },
    loadBody: (id) => loadBody(db, id),
    add: (deliveries) => add(db, parts, deliveries),
    lease: (owner, limit, forMs) => lease(db, parts, owner, limit, forMs),
    begin: (delivery, gate, forMs) =>
      db.transaction().execute((transaction) => beginDelivery(transaction, parts, delivery, gate, forMs)),
    finish: (delivery, outcome) => finishDelivery(db, parts, delivery, outcome),
    async giveBack(delivery, notBefore) {
      await db
        .updateTable("delivery")
        .set({ state: delivery.attempts > 0 ? "retry" : "due", leaseOwner: null, leaseUntil: 0, notBefore })
        .where("id", "=", delivery.id)
        .where("fence", "=", delivery.fence)
        .where("state", "=", "leased")
        .execute();
    },
    reclaim: () => reclaimDeliveries(db, parts),
    async pause(until) {
      await db
        .updateTable("budget")
        .set({ pausedUntil: until })
        .where("id", "=", 1)
        .where("pausedUntil", "<", until)
        .execute();
    },
    async deleteWaiting(chatId, reason) {
      const finishedAt = await readNow(db, parts);
      await db
        .updateTable("delivery")
        .set({ state: "dead", error: reason, payload: null, finishedAt })
        .where("chatId", "=", chatId)
        .where("state", "in", waiting)
        .execute();
    },
    dropRepeats: (chatId) => dropRepeats(db, parts, chatId),
    awaitOpenTransactions: (atMostMs) => awaitOpenTransactions(db, parts, atMostMs),
    async nextDueAt() {
      const heads = selectHeads(db).select(({ fn }) => fn.min("next.notBefore").as("at"));
      return (await heads.executeTakeFirst())?.at ?? null;
    },
    tally: () => tally(db),
    async deleteFinishedBefore(instant) {
      await db.deleteFrom("delivery").where("finishedAt", "<", instant).execute();
      await db.deleteFrom("body").where("createdAt", "<", instant).execute();
    },
  };
}

async function add(
  db: Kysely<Schema>,
  parts: DialectParts,
  deliveries: readonly NewDelivery[],
): Promise<ReadonlySet<string>> {
  const createdAt = await readNow(db, parts);
  const added = new Set<string>();
  for (let start = 0; start < deliveries.length; start += 500) {
    const rows = deliveries.slice(start, start + 500);
    const stored = await db
      .insertInto("delivery")
      .values(
        rows.map((row) => ({
          ...row,
          state: "due",
          createdAt,
          attempts: 0,
          ambiguous: 0,
          leaseUntil: 0,
          fence: 0,
        })),
      )
      .onConflict((conflict) => conflict.column("dedupeKey").doNothing())
      .returning("dedupeKey")
      .execute();
    for (const { dedupeKey } of stored) added.add(dedupeKey);
  }
  return added;
}

/** What waits and has nothing of its chat and lane before it. */
function selectHeads(db: Pick<Kysely<Schema>, "selectFrom">) {
  return db
    .selectFrom("delivery as next")
    .where("next.state", "in", waiting)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("delivery as earlier")
            .select("earlier.id")
            .whereRef("earlier.chatId", "=", "next.chatId")
            .whereRef("earlier.lane", "=", "next.lane")
            .whereRef("earlier.id", "<", "next.id")
            .where("earlier.state", "in", unfinished),
        ),
      ),
    );
}

async function lease(
  db: Kysely<Schema>,
  parts: DialectParts,
  owner: string,
  limit: number,
  forMs: number,
): Promise<readonly LeasedDelivery[]> {
  const now = await readNow(db, parts);
  // Chosen in a part of its own: PostgreSQL may run a subquery several times, and would lock more than asked for.
  const taken = await db
    .with("head", (cte) =>
      selectHeads(cte)
        .select("next.id")
        .where("next.notBefore", "<=", now)
        .orderBy("next.lane")
        .orderBy("next.id")
        .limit(limit)
        .modifyEnd(parts.skipLocked),
    )
    .updateTable("delivery")
    .set((row) => ({
      state: "leased",
      leaseOwner: owner,
      leaseUntil: now + forMs,
      fence: row("fence", "+", 1),
    }))
    .where("id", "in", (where) => where.selectFrom("head").select("head.id"))
    .returningAll()
    .execute();
  const messages = await messagesOf(db, taken);
  return taken
    .map((row) => ({ ...row, message: messages.get(row.id) ?? "" }))
    .sort((one, other) => one.lane - other.lane || one.id - other.id);
}

async function loadBody(db: Kysely<Schema>, id: string): Promise<string | null> {
  const row = await db.selectFrom("body").select("payload").where("id", "=", id).executeTakeFirst();
  return row?.payload ?? null;
}

async function messagesOf(
  db: Kysely<Schema>,
  rows: readonly Selectable<DeliveryRow>[],
): Promise<ReadonlyMap<number, string>> {
  const bodyIds = [...new Set(rows.flatMap(({ bodyId }) => bodyId ?? []))];
  const bodies = new Map<string, string>();
  if (bodyIds.length > 0) {
    const found = await db.selectFrom("body").select(["id", "payload"]).where("id", "in", bodyIds).execute();
    for (const { id, payload } of found) bodies.set(id, payload);
  }
  return new Map(rows.map((row) => [row.id, row.payload ?? bodies.get(row.bodyId ?? "") ?? ""]));
}

async function tally(db: Kysely<Schema>) {
  const rows = await db
    .selectFrom("delivery")
    .select(({ fn }) => ["state", fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  const oldest = await db
    .selectFrom("delivery")
    .select(({ fn }) => fn.min("notBefore").as("at"))
    .where("state", "in", waiting)
    .executeTakeFirst();
  return {
    states: Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])),
    oldestDueAt: oldest?.at ?? null,
  };
}
