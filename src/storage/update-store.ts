import { type Kysely, sql } from "kysely";
import type { DialectParts } from "./dialect.ts";
import { readNow } from "./read-now.ts";
import type { Schema } from "./schema.ts";

/** A reader's message or press, as Telegram delivered it: `payload` is its JSON. */
export interface StoredUpdate {
  readonly updateId: number;
  readonly chatId: string;
  readonly payload: string;
}

/** The inbox: updates are stored before anything is done with them. */
export interface UpdateStore {
  /** Stores updates that are not known yet; an update that comes twice is stored once. */
  add(updates: readonly StoredUpdate[]): Promise<void>;
  /** The oldest updates that wait, at most one a chat and always the chat's first, so that order within a chat holds. */
  nextDue(limit: number): Promise<readonly StoredUpdate[]>;
  /** Holds a due update until the transaction ends; false where it is done already or another replica works on it. */
  hold(updateId: number): Promise<boolean>;
  finish(updateId: number, state: "done" | "failed"): Promise<void>;
  /** Forgets finished updates; Telegram repeats one for a day at the most. */
  deleteFinishedBefore(instant: number): Promise<void>;
}

export function createUpdateStore(db: Kysely<Schema>, parts: DialectParts): UpdateStore {
  return {
    async add(updates) {
      if (updates.length === 0) return;
      const receivedAt = await readNow(db, parts);
      await db
        .insertInto("update")
        .values(updates.map((update) => ({ ...update, state: "due", receivedAt, doneAt: null })))
        .onConflict((conflict) => conflict.column("updateId").doNothing())
        .execute();
    },
    nextDue: (limit) =>
      db
        .selectFrom("update")
        .select(["updateId", "chatId", "payload"])
        .where("state", "=", sql.lit("due"))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("update as earlier")
                .select("earlier.updateId")
                .whereRef("earlier.chatId", "=", "update.chatId")
                .where("earlier.state", "=", sql.lit("due"))
                .where(({ or, and, eb, ref }) =>
                  or([
                    eb("earlier.receivedAt", "<", ref("update.receivedAt")),
                    and([
                      eb("earlier.receivedAt", "=", ref("update.receivedAt")),
                      eb("earlier.updateId", "<", ref("update.updateId")),
                    ]),
                  ]),
                ),
            ),
          ),
        )
        .orderBy("receivedAt")
        .orderBy("updateId")
        .limit(limit)
        .execute(),
    async hold(updateId) {
      const row = await db
        .selectFrom("update")
        .select("updateId")
        .where("updateId", "=", updateId)
        .where("state", "=", sql.lit("due"))
        .modifyEnd(parts.skipLocked)
        .executeTakeFirst();
      return row !== undefined;
    },
    async finish(updateId, state) {
      const doneAt = await readNow(db, parts);
      // The text a reader wrote is kept no longer than it takes to answer it.
      await db
        .updateTable("update")
        .set({ state, doneAt, payload: "" })
        .where("updateId", "=", updateId)
        .execute();
    },
    async deleteFinishedBefore(instant) {
      await db.deleteFrom("update").where("doneAt", "<", instant).execute();
    },
  };
}
