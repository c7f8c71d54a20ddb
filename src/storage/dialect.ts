import { type RawBuilder, sql } from "kysely";

/** All that differs between the two databases, in one place. */
export interface DialectParts {
  readonly kind: "sqlite" | "postgres";
  /** The program's one clock, UTC ms: the database's own on PostgreSQL, the process's on SQLite, plus the offset row. */
  now(): RawBuilder<number>;
  /** Rows that another replica holds are passed over; SQLite has one writer, whose transaction holds all. */
  readonly skipLocked: RawBuilder<unknown>;
  /** Holds the row until the transaction ends; SQLite's transaction does so already. */
  readonly forUpdate: RawBuilder<unknown>;
  /** Transactions of others that may still write under an earlier instant; null where there is one writer. */
  readonly openTransactions: {
    readonly instant: RawBuilder<{ at: string }>;
    /** A row where one is open that began by then. */
    begunBy(at: string): RawBuilder<unknown>;
  } | null;
  /** Puts folded words into the full-text index under a report's seq, in place of what stood there. */
  indexTerms(seq: number, terms: string): RawBuilder<unknown>;
  /** The seqs of reports that hold every term (the last letters of a word may be missing), newest first. */
  searchTerms(terms: readonly string[], limit: number): RawBuilder<{ seq: number }>;
}

export const sqliteParts: DialectParts = {
  kind: "sqlite",
  now: () => sql<number>`(${Date.now()} + (select "offsetMs" from clock where id = 1))`,
  skipLocked: sql``,
  forUpdate: sql``,
  openTransactions: null,
  indexTerms: (seq, terms) =>
    sql`insert or replace into "reportSearch" (rowid, terms) values (${seq}, ${terms})`,
  searchTerms: (terms, limit) => sql<{ seq: number }>`select rowid as seq from "reportSearch"
    where "reportSearch" match ${terms.map((term) => `"${term}"*`).join(" AND ")} order by rowid desc limit ${limit}`,
};

export const postgresParts: DialectParts = {
  kind: "postgres",
  now: () => sql<number>`((extract(epoch from clock_timestamp()) * 1000)::bigint
    + (select "offsetMs" from clock where id = 1))`,
  skipLocked: sql`for update skip locked`,
  forUpdate: sql`for update`,
  openTransactions: {
    instant: sql<{ at: string }>`select clock_timestamp()::text as at`,
    begunBy: (at) => sql`select 1 from pg_stat_activity where datname = current_database()
      and backend_type = 'client backend' and pid <> pg_backend_pid() and xact_start <= ${at}::timestamptz limit 1`,
  },
  // array_to_tsvector keeps words as they are, whatever the database's locale takes for a letter.
  indexTerms: (seq, terms) => sql`insert into "reportSearch" (seq, terms)
    values (${seq}, array_to_tsvector(array_remove(string_to_array(${terms}, ' '), '')))
    on conflict (seq) do update set terms = excluded.terms`,
  searchTerms: searchPostgres,
};

/** Among so many of the newest reports a frequent word is found often enough. */
const NEWEST = 3_000;

/**
 * A frequent word is found among the newest reports, in the order wanted; a rare one through the index, which knows no
 * order. Left to choose, the planner reads backwards through everything for two words that never meet.
 */
function searchPostgres(terms: readonly string[], limit: number): RawBuilder<{ seq: number }> {
  const query = sql`${terms.map((term) => `'${term}':*`).join(" & ")}::tsquery`;
  return sql<{ seq: number }>`with newest as materialized (
      select seq, terms from "reportSearch" order by seq desc limit ${sql.lit(NEWEST)}),
    found as materialized (select seq from newest where terms @@ ${query} order by seq desc limit ${limit})
    select seq from found where (select count(*) from found) >= ${limit}
    union all (select seq from "reportSearch"
      where terms @@ ${query} and (select count(*) from found) < ${limit} order by seq + 0 desc limit ${limit})`;
}
