import type { Kysely } from "kysely";
import type { DialectParts } from "./dialect.ts";
import { readNow } from "./read-now.ts";
import type { Schema } from "./schema.ts";

/** The one clock that due times, leases and budgets go by, UTC ms. */
export interface ClockStore {
  now(): Promise<number>;
  /** Moves the clock; only the demo and the tests do. */
  advance(ms: number): Promise<void>;
}

export function createClockStore(db: Kysely<Schema>, parts: DialectParts): ClockStore {
  return {
    now: () => readNow(db, parts),
    async advance(ms) {
      await db
        .updateTable("clock")
        .set((row) => ({ offsetMs: row("offsetMs", "+", ms) }))
        .where("id", "=", 1)
        .execute();
    },
  };
}
