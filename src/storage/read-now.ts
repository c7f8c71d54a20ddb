import type { Kysely } from "kysely";
import type { DialectParts } from "./dialect.ts";
import type { Schema } from "./schema.ts";

/** The clock's instant, UTC ms. */
export async function readNow(db: Kysely<Schema>, parts: DialectParts): Promise<number> {
  const { now } = await db.selectNoFrom(parts.now().as("now")).executeTakeFirstOrThrow();
  return Number(now);
}
