import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

export function migration0004(): Migration {
  return { up };
}

async function up(db: Kysely<unknown>): Promise<void> {
  // When a claim was stored last is asked with every list of claims.
  await sql.raw(`create index claim_stored on claim ("storedAt")`).execute(db);
}
