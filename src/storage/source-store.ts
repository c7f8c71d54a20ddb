import { type Insertable, type Kysely, type Selectable, sql } from "kysely";
import type { DialectParts } from "./dialect.ts";
import { readNow } from "./read-now.ts";
import type { Schema, SourceRow } from "./schema.ts";

export type StoredSource = Selectable<SourceRow>;

export type SourceListing = Pick<
  Insertable<SourceRow>,
  "id" | "url" | "name" | "nativeName" | "language" | "country" | "affiliation" | "publisher"
>;

/** What a poll leaves behind, written in the transaction that stores its items. */
export interface PollOutcome {
  readonly nextPollAt: number;
  readonly url?: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Null after a success, else one line for the operator. */
  readonly fault: string | null;
  readonly retired?: boolean;
}

export interface SourceStore {
  /** Makes the list the sources that are polled: new ones are due at once, ones no longer listed are kept but not polled. */
  saveList(list: readonly SourceListing[]): Promise<void>;
  list(): Promise<readonly StoredSource[]>;
  /** Takes up to `limit` due sources under a lease of `forMs`, the longest due first. */
  leaseDue(owner: string, limit: number, forMs: number): Promise<readonly StoredSource[]>;
  /** Writes a poll's outcome and gives the lease back; false where another replica has taken the source meanwhile. */
  finishPoll(source: StoredSource, outcome: PollOutcome): Promise<boolean>;
  lastSuccessAt(): Promise<number | null>;
  nextPollAt(): Promise<number | null>;
}

export function createSourceStore(db: Kysely<Schema>, parts: DialectParts): SourceStore {
  return {
    saveList: (list) => saveList(db, list),
    list: () =>
      db.selectFrom("source").selectAll().where("enabled", "=", sql.lit(1)).orderBy("name").execute(),
    leaseDue: (owner, limit, forMs) => leaseDue(db, parts, owner, limit, forMs),
    finishPoll: (source, outcome) => finishPoll(db, parts, source, outcome),
    async lastSuccessAt() {
      const row = await db
        .selectFrom("source")
        .select(({ fn }) => fn.max("lastSuccessAt").as("at"))
        .executeTakeFirst();
      return row?.at ?? null;
    },
    async nextPollAt() {
      const row = await db
        .selectFrom("source")
        .select(({ fn }) => fn.min("nextPollAt").as("at"))
        .where("enabled", "=", sql.lit(1))
        .executeTakeFirst();
      return row?.at ?? null;
    },
  };
}

async function saveList(db: Kysely<Schema>, list: readonly SourceListing[]): Promise<void> {
  await db.updateTable("source").set({ enabled: 0 }).execute();
  for (const listing of list) {
    const { id: _, ...known } = listing;
    await db
      .insertInto("source")
      .values({ ...listing, enabled: 1, nextPollAt: 0, failures: 0, leaseUntil: 0, fence: 0 })
      // A source that has moved for good keeps the address it moved to.
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet({ ...known, url: sql<string>`source.url`, enabled: 1 }),
      )
      .execute();
  }
}

async function leaseDue(
  db: Kysely<Schema>,
  parts: DialectParts,
  owner: string,
  limit: number,
  forMs: number,
): Promise<readonly StoredSource[]> {
  const now = await readNow(db, parts);
  return db
    .updateTable("source")
    .set((row) => ({ leaseOwner: owner, leaseUntil: now + forMs, fence: row("fence", "+", 1) }))
    .where("id", "in", (where) =>
      where
        .selectFrom("source")
        .select("id")
        .where("enabled", "=", sql.lit(1))
        .where("nextPollAt", "<=", now)
        .where("leaseUntil", "<=", now)
        .orderBy("nextPollAt")
        .limit(limit)
        .modifyEnd(parts.skipLocked),
    )
    .returningAll()
    .execute();
}

async function finishPoll(
  db: Kysely<Schema>,
  parts: DialectParts,
  source: StoredSource,
  outcome: PollOutcome,
): Promise<boolean> {
  const now = await readNow(db, parts);
  const succeeded = outcome.fault === null;
  const { numUpdatedRows } = await db
    .updateTable("source")
    .set({
      nextPollAt: outcome.nextPollAt,
      lastPollAt: now,
      lastFault: outcome.fault,
      failures: succeeded ? 0 : source.failures + 1,
      leaseUntil: 0,
      ...(succeeded && { lastSuccessAt: now }),
      ...(outcome.url !== undefined && { url: outcome.url }),
      ...(outcome.etag !== undefined && { etag: outcome.etag }),
      ...(outcome.lastModified !== undefined && { lastModified: outcome.lastModified }),
      ...(outcome.retired && { enabled: 0 }),
    })
    .where("id", "=", source.id)
    .where("fence", "=", source.fence)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
