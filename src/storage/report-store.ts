import { type Insertable, type Kysely, type Selectable, sql } from "kysely";
import { chunks } from "./chunks.ts";
import type { DialectParts } from "./dialect.ts";
import { outletColumns } from "./outlet-columns.ts";
import { readNow } from "./read-now.ts";
import type { ItemRow, ReportRow, Schema } from "./schema.ts";

export type Report = Selectable<ReportRow>;
export type NewReport = Omit<Insertable<ReportRow>, "seq" | "storyId" | "digestAt">;
export type SeenItem = Selectable<ItemRow>;

/** A report with what readers are told of its outlet. */
export interface OutletReport {
  readonly id: string;
  readonly storyId: string;
  readonly link: string | null;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly at: number;
  readonly publishedAt: number | null;
  readonly outlet: string;
  readonly nativeName: string | null;
  readonly country: string | null;
  readonly affiliation: string | null;
  readonly publisher: string;
}

/** What is known of a feed's entries: by their key, or by link or title where a feed changes its keys. */
export interface ItemKeys {
  readonly itemKeys: readonly string[];
  readonly links: readonly string[];
  readonly titleKeys: readonly string[];
}

export interface ReportStore {
  /** The source's items that are known by one of these keys, links or titles. */
  knownItems(sourceId: string, keys: ItemKeys): Promise<readonly SeenItem[]>;
  addItems(items: readonly Insertable<ItemRow>[]): Promise<void>;
  /** Stores a report; false where it is there already. */
  add(report: NewReport): Promise<boolean>;
  get(id: string): Promise<Report | undefined>;
  /** Takes back a report that its page showed to be about something else; its item stays known. */
  delete(report: Pick<Report, "id" | "sourceId">): Promise<void>;
  /** Takes up to `limit` reports whose page is due to be read; they fall due again after `forMs` unless settled. */
  leaseArticles(limit: number, forMs: number): Promise<readonly Report[]>;
  /** Writes what a page gave, the story and the search terms; from here on readers see the report. */
  settle(report: SettledReport): Promise<void>;
  /** Reports of a language that began or joined a story since, oldest first: what new ones are compared with. */
  inWindow(language: string, since: number, until: number, limit: number): Promise<readonly Report[]>;
  /** The reports of stories, with their texts, oldest first. */
  inStories(storyIds: readonly string[]): Promise<readonly Report[]>;
  /** What counts for a digest of the period, oldest first. */
  forDigest(since: number, until: number): Promise<readonly OutletReport[]>;
  ofStories(storyIds: readonly string[]): Promise<readonly OutletReport[]>;
  /** The reports that hold every term, newest first. */
  search(terms: readonly string[], limit: number): Promise<readonly OutletReport[]>;
  nextArticleAt(): Promise<number | null>;
  count(): Promise<number>;
}

export interface SettledReport {
  readonly seq: number;
  readonly text: string | null;
  readonly storyId: string;
  readonly digestAt: number;
  readonly terms: string;
}

export function createReportStore(db: Kysely<Schema>, parts: DialectParts): ReportStore {
  return {
    knownItems: (sourceId, keys) => knownItems(db, sourceId, keys),
    async addItems(items) {
      for (const chunk of chunks(items, 500)) {
        await db
          .insertInto("item")
          .values(chunk)
          .onConflict((conflict) => conflict.columns(["sourceId", "itemKey"]).doNothing())
          .execute();
      }
    },
    async add(report) {
      const row = await db
        .insertInto("report")
        .values(report)
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("seq")
        .executeTakeFirst();
      return row !== undefined;
    },
    get: (id) => db.selectFrom("report").selectAll().where("id", "=", id).executeTakeFirst(),
    async delete({ id, sourceId }) {
      const item = db.updateTable("item").where("sourceId", "=", sourceId).where("itemKey", "=", id);
      await item.set({ reportId: null }).execute();
      await db.deleteFrom("claim").where("reportId", "=", id).execute();
      await db.deleteFrom("report").where("id", "=", id).execute();
    },
    leaseArticles: (limit, forMs) => leaseArticles(db, parts, limit, forMs),
    async settle({ seq, text, storyId, digestAt, terms }) {
      await db
        .updateTable("report")
        .set({ storyId, digestAt, articleDueAt: null, ...(text !== null && { text }) })
        .where("seq", "=", seq)
        .execute();
      await parts.indexTerms(seq, terms).execute(db);
    },
    inWindow: (language, since, until, limit) =>
      db
        .selectFrom("report")
        .selectAll()
        .where("language", "=", language)
        .where("at", ">=", since)
        .where("at", "<=", until)
        .where("storyId", "is not", null)
        .orderBy("at", "desc")
        .limit(limit)
        .execute(),
    async inStories(storyIds) {
      if (storyIds.length === 0) return [];
      return db
        .selectFrom("report")
        .selectAll()
        .where("storyId", "in", [...storyIds])
        .orderBy("at")
        .execute();
    },
    forDigest: (since, until) =>
      selectOutletReports(db)
        .where("report.digestAt", ">=", since)
        .where("report.digestAt", "<", until)
        .orderBy("report.at")
        .orderBy("report.seq")
        .execute(),
    async ofStories(storyIds) {
      if (storyIds.length === 0) return [];
      return selectOutletReports(db)
        .where("report.storyId", "in", [...storyIds])
        .orderBy("report.at")
        .orderBy("report.seq")
        .execute();
    },
    search: (terms, limit) => search(db, parts, terms, limit),
    async nextArticleAt() {
      const row = await db
        .selectFrom("report")
        .select(({ fn }) => fn.min("articleDueAt").as("at"))
        .where("articleDueAt", "is not", null)
        .executeTakeFirst();
      return row?.at ?? null;
    },
    async count() {
      const row = await db
        .selectFrom("report")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
  };
}

async function knownItems(
  db: Kysely<Schema>,
  sourceId: string,
  keys: ItemKeys,
): Promise<readonly SeenItem[]> {
  const known: SeenItem[] = [];
  for (const [column, values] of [
    ["itemKey", keys.itemKeys],
    ["link", keys.links],
    ["titleKey", keys.titleKeys],
  ] as const) {
    for (const chunk of chunks(values, 500)) {
      const rows = db.selectFrom("item").selectAll().where("sourceId", "=", sourceId);
      known.push(...(await rows.where(column, "in", chunk).execute()));
    }
  }
  return known;
}

async function leaseArticles(
  db: Kysely<Schema>,
  parts: DialectParts,
  limit: number,
  forMs: number,
): Promise<readonly Report[]> {
  const now = await readNow(db, parts);
  return db
    .updateTable("report")
    .set((row) => ({ articleDueAt: now + forMs, articleAttempts: row("articleAttempts", "+", 1) }))
    .where("seq", "in", (where) =>
      where
        .selectFrom("report")
        .select("seq")
        .where("articleDueAt", "<=", now)
        .orderBy("articleDueAt")
        .limit(limit)
        .modifyEnd(parts.skipLocked),
    )
    .returningAll()
    .execute();
}

async function search(
  db: Kysely<Schema>,
  parts: DialectParts,
  terms: readonly string[],
  limit: number,
): Promise<readonly OutletReport[]> {
  const { rows } = await parts.searchTerms(terms, limit).execute(db);
  if (rows.length === 0) return [];
  return selectOutletReports(db)
    .where(
      "report.seq",
      "in",
      rows.map(({ seq }) => seq),
    )
    .orderBy("report.at", "desc")
    .orderBy("report.seq", "desc")
    .execute();
}

function selectOutletReports(db: Kysely<Schema>) {
  return db
    .selectFrom("report")
    .innerJoin("source", "source.id", "report.sourceId")
    .where("report.storyId", "is not", null)
    .select([
      "report.id",
      "report.link",
      "report.title",
      "report.summary",
      "report.language",
      "report.at",
      "report.publishedAt",
    ])
    .select([
      ...outletColumns,
      sql<string>`coalesce(report."outletName", source.publisher)`.as("publisher"),
      sql<string>`report."storyId"`.as("storyId"),
    ]);
}
