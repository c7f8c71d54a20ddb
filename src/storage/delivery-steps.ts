import { type Kysely, sql } from "kysely";
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
  const pace = await db.selectFrom("pace").selectAll().where("chatId", "=", chatId).executeTakeFirst();
  // Read under the budget's lock: two replicas never reckon with the same instant's tokens.
  const now = await readNow(db, parts);
  const decision = gate({ now, lane, chatId, budget, pace: pace ?? null });
  if (decision.status === "wait") return decision;
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
  const finishedAt = await readNow(db, parts);
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
    .where("state", "=", "sending")
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
  const expired = db.updateTable("delivery").where("leaseUntil", "<=", now);
  const leased = await expired
    .set((row) => ({ ...free, state: "due", fence: row("fence", "+", 1) }))
    .where("state", "=", sql.lit("leased"))
    .executeTakeFirst();
  const repeated = await expired
    .set((row) => ({ ...free, state: "retry", ambiguous: 1, notBefore: now, fence: row("fence", "+", 1) }))
    .where("state", "=", "sending")
    .where("ambiguous", "=", 0)
    .executeTakeFirst();
  const given = await expired
    .set({ ...free, state: "ambiguous", finishedAt: now, payload: null, error: "no answer twice" })
    .where("state", "=", "sending")
    .executeTakeFirst();
  return {
    leased: Number(leased.numUpdatedRows),
    ambiguous: Number(repeated.numUpdatedRows + given.numUpdatedRows),
  };
}
