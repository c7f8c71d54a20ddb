import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DialectParts } from "./dialect.ts";
import { readNow } from "./read-now.ts";
import type { Schema } from "./schema.ts";

/** Text by key, for a time by the one clock or without end: the rows behind Keyv. What stands here may be lost at any time. */
export interface CacheStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, forMs: number | null): Promise<void>;
  delete(key: string): Promise<boolean>;
  clear(prefix: string): Promise<void>;
  entries(prefix: string): Promise<readonly (readonly [key: string, value: string])[]>;
  deleteExpired(): Promise<void>;
}

export function createCacheStore(db: Kysely<Schema>, parts: DialectParts): CacheStore {
  return {
    async get(key) {
      const now = await readNow(db, parts);
      const row = await db
        .selectFrom("cache")
        .select("value")
        .where("key", "=", key)
        .where((where) => where.or([where("expiresAt", "is", null), where("expiresAt", ">", now)]))
        .executeTakeFirst();
      return row?.value;
    },
    async set(key, value, forMs) {
      const expiresAt = forMs === null ? null : (await readNow(db, parts)) + forMs;
      await db
        .insertInto("cache")
        .values({ key, value, expiresAt })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value, expiresAt }))
        .execute();
    },
    async delete(key) {
      const { numDeletedRows } = await db.deleteFrom("cache").where("key", "=", key).executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async clear(prefix) {
      await db.deleteFrom("cache").where(startOfKey(prefix), "=", prefix).execute();
    },
    async entries(prefix) {
      const now = await readNow(db, parts);
      const rows = await db
        .selectFrom("cache")
        .select(["key", "value"])
        .where(startOfKey(prefix), "=", prefix)
        .where((where) => where.or([where("expiresAt", "is", null), where("expiresAt", ">", now)]))
        .execute();
      return rows.map(({ key, value }) => [key, value] as const);
    },
    async deleteExpired() {
      await db
        .deleteFrom("cache")
        .where("expiresAt", "<=", await readNow(db, parts))
        .execute();
    },
  };
}

/** Compared letter by letter: an order of keys would depend on the database's locale. */
function startOfKey(prefix: string): RawBuilder<string> {
  return sql<string>`substr(key, 1, ${prefix.length})`;
}
