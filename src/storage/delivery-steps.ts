import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { waiting } from "./delivery-states.ts";
import type { BeginOutcome, DeliveryFinish, LeasedDelivery, SendGate } from "./delivery-store.ts";
import type { DialectParts } from "./dialect.ts";
import { readNow } from "./read-now.ts";
import type { Schema } from "./schema.ts";

/** Takes the tokens a message costs and marks it as being sent, in the transaction it is given. */
export async function beginDelivery(
  db: Kysely<Schema>,
  parts: DialectParts,
  delivery: LeasedDelivery,
  gate: SendGate,
  forMs: number,
): Promise<BeginOutcome> {
  const budget = await db
    .selectFrom("budget")
    .selectAll()
    .where("id", "=", 1)
    .modifyEnd(parts.forUpdate)
    .executeTakeFirstOrThrow();
  const { chatId, lane } = delivery;
  // Read under the budget's lock: two replicas never reckon with the same instant's tokens.
  const { now: instant, ...held } = await db
    .selectNoFrom(({ selectFrom }) => [
      parts.now().as("now"),
      selectFrom("pace").select("tokens").where("chatId", "=", chatId).as("tokens"),
      selectFrom("pace").select("at").where("chatId", "=", chatId).as("at"),
    ])
    .executeTakeFirstOrThrow();
  const now = Number(instant);
  if (delivery.expiresAt <= now) {
    await finishDelivery(db, parts, delivery, { state: "expired", error: "too late to send" });
    return { status: "expired" };
  }
  const { tokens, at } = held;
  const pace = tokens === null || at === null ? null : { tokens, at };
  const decision = gate({ now, lane, chatId, budget, pace });
  if (decision.status === "wait") return { ...decision, now };
  const { numUpdatedRows } = await db
    .updateTable("delivery")
    .set((row) => ({ state: "sending", leaseUntil: now + forMs, attempts: row("attempts", "+", 1) }))
    .where("id", "=", delivery.id)
    .where("fence", "=", delivery.fence)
    .where("state", "=", "leased")
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return { status: "lost" };
  await db
    .updateTable("budget")
    .set({ tokens: decision.budgetTokens, at: now })
    .where("id", "=", 1)
    .execute();
  await db
    .insertInto("pace")
    .values({ chatId, tokens: decision.paceTokens, at: now })
    .onConflict((conflict) => conflict.column("chatId").doUpdateSet({ tokens: decision.paceTokens, at: now }))
    .execute();
  return { status: "go" };
}

/** Writes the outcome where the lease still holds. */
export async function finishDelivery(
  db: Kysely<Schema>,
  parts: DialectParts,
  delivery: LeasedDelivery,
  outcome: DeliveryFinish,
): Promise<boolean> {
  const finishedAt = parts.now();
  const { numUpdatedRows } = await db
    .updateTable("delivery")
    .set((row) => {
      const released = { state: outcome.state, leaseOwner: null, leaseUntil: 0 };
      if (outcome.state === "sent") {
        return { ...released, messageId: outcome.messageId, payload: null, error: null, finishedAt };
      }
      if (outcome.state !== "retry") return { ...released, payload: null, error: outcome.error, finishedAt };
      return {
        ...released,
        notBefore: outcome.notBefore,
        error: outcome.error,
        ...(outcome.payload !== undefined && { payload: outcome.payload, bodyId: null }),
        ...(outcome.ambiguous && { ambiguous: row("ambiguous", "+", 1) }),
        ...(!outcome.counted && { attempts: row("attempts", "-", 1) }),
      };
    })
    .where("id", "=", delivery.id)
    .where("fence", "=", delivery.fence)
    // What is too late is not begun any more: it ends as it was leased.
    .where("state", "in", outcome.state === "expired" ? ["leased", "sending"] : ["sending"])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Frees what expired leases hold. */
export async function reclaimDeliveries(
  db: Kysely<Schema>,
  parts: DialectParts,
): Promise<{ readonly leased: number; readonly ambiguous: number }> {
  const now = await readNow(db, parts);
  const free = { leaseOwner: null, leaseUntil: 0 };
  // The states are literals: only so does SQLite see that its partial indexes cover them.
  const expired = db.updateTable("delivery").where("leaseUntil", "<=", now);
  const leased = await expired
    .set((row) => ({ ...free, state: "due", fence: row("fence", "+", 1) }))
    .where("state", "=", sql.lit("leased"))
    .executeTakeFirst();
  const repeated = await expired
    .set((row) => ({ ...free, state: "retry", ambiguous: 1, notBefore: now, fence: row("fence", "+", 1) }))
    .where("state", "=", sql.lit("sending"))
    .where("ambiguous", "=", 0)
    .executeTakeFirst();
  const given = await expired
    .set({ ...free, state: "ambiguous", finishedAt: now, payload: null, error: "no answer twice" })
    .where("state", "=", sql.lit("sending"))
    .executeTakeFirst();
  return {
    leased: Number(leased.numUpdatedRows),
    ambiguous: Number(repeated.numUpdatedRows + given.numUpdatedRows),
  };
}

/** Ends the waiting copies of a broadcast that a chat has already, or that stand behind another of the same body. */
export async function dropRepeats(db: Kysely<Schema>, parts: DialectParts, chatId: string): Promise<void> {
  const finishedAt = await readNow(db, parts);
  await db
    .updateTable("delivery")
    .set({ state: "dead", error: "the chat has it under its other id", payload: null, finishedAt })
    .where("chatId", "=", chatId)
    .where("state", "in", waiting)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("delivery as other")
          .select("other.id")
          .whereRef("other.chatId", "=", "delivery.chatId")
          .whereRef("other.bodyId", "=", "delivery.bodyId")
          .where(sql<boolean>`coalesce(other."threadId", 0) = coalesce(delivery."threadId", 0)`)
          .where(({ and, or, eb, ref }) =>
            or([
              eb("other.state", "in", ["leased", "sending", "sent", "ambiguous"]),
              and([eb("other.id", "<", ref("delivery.id")), eb("other.state", "in", waiting)]),
            ]),
          ),
      ),
    )
    .execute();
}

const LOOK_MS = 20;

/**
 * Waits, at most so long, until the transactions that are open now have ended: what they write under an earlier
 * instant is visible then. On SQLite there are none, for its one connection is free only between two.
 */
export async function awaitOpenTransactions(
  db: Kysely<Schema>,
  parts: DialectParts,
  atMostMs: number,
): Promise<void> {
  if (parts.openTransactions === null) return;
  const { rows: begun } = await parts.openTransactions.instant.execute(db);
  const at = begun[0]?.at ?? "";
  for (let waitedMs = 0; waitedMs < atMostMs; waitedMs += LOOK_MS) {
    const { rows: open } = await parts.openTransactions.begunBy(at).execute(db);
    if (open.length === 0) return;
    await sleep(LOOK_MS);
  }
}
