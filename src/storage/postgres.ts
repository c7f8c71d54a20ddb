import { PostgresDialect } from "kysely";
import type { PoolConfig } from "pg";

const INT8 = 20;

/** A PostgreSQL pool for Kysely; 64-bit integers are read as numbers (instants in ms and counts fit). */
export async function openPostgres(url: string): Promise<PostgresDialect> {
  // Loaded on use: the embedded default has no need of it.
  const { default: pg } = await import("pg");
  const getTypeParser = ((oid: number, format?: "text" | "binary") =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;
  const config: PoolConfig = { connectionString: url, max: 10, types: { getTypeParser } };
  const pool = new pg.Pool(config);
  // An idle connection that the server closes must not end the process; the next query opens another.
  pool.on("error", () => undefined);
  return new PostgresDialect({ pool });
}
