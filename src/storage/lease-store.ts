import type { Kysely } from "kysely";
import type { DialectParts } from "./dialect.ts";
import { readNow } from "./read-now.ts";
import type { Schema } from "./schema.ts";

/** A named right that one replica holds for a while, such as polling for updates. */
export interface LeaseStore {
  /** Takes or renews the lease; false while another owner holds it. */
  take(name: string, owner: string, forMs: number): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;
}

export function createLeaseStore(db: Kysely<Schema>, parts: DialectParts): LeaseStore {
  return {
    async take(name, owner, forMs) {
      const now = await readNow(db, parts);
      const taken = await db
        .insertInto("lease")
        .values({ name, owner, until: now + forMs, fence: 1 })
        .onConflict((conflict) =>
          conflict
            .column("name")
            .doUpdateSet((row) => ({ owner, until: now + forMs, fence: row("lease.fence", "+", 1) }))
            .where((row) => row.or([row("lease.until", "<=", now), row("lease.owner", "=", owner)])),
        )
        .returning("owner")
        .executeTakeFirst();
      return taken !== undefined;
    },
    async release(name, owner) {
      await db.deleteFrom("lease").where("name", "=", name).where("owner", "=", owner).execute();
    },
  };
}
