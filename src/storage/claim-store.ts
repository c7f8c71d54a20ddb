import { type Insertable, type Kysely, type Selectable, sql } from "kysely";
import type { Fact, Outcome, Side, Stance } from "../facts/fact.ts";
import { chunks } from "./chunks.ts";
import {
  byStory,
  inOrder,
  isCurrentFigure,
  reactions,
  selectClaims,
  selectCurrent,
} from "./claim-queries.ts";
import type { DialectParts } from "./dialect.ts";
import {
  type CasualtyClaim,
  type ClaimOf,
  claimOfRow,
  columnsOf,
  type OutletClaim,
  type ReactionClaim,
  type ToldClaim,
} from "./outlet-claim.ts";
import { readNow } from "./read-now.ts";
import type { ClaimRow, ReportRow, Schema } from "./schema.ts";

/** What of a report claims are read from. */
export type ReadableReport = Pick<
  Selectable<ReportRow>,
  "seq" | "id" | "title" | "summary" | "text" | "language" | "at"
>;

/** Instants are UTC ms of the reports; `until` is exclusive. */
interface Period {
  readonly since?: number;
  readonly until?: number;
  /** At most so many claims, the newest. */
  readonly limit?: number;
}

export interface CasualtyQuery extends Period {
  readonly outcome?: Outcome;
  readonly side?: Side;
  readonly claimantActor?: string;
}

export interface ReactionQuery extends Period {
  readonly kind: "reaction" | "statement";
  readonly actor?: string;
  readonly stance?: Stance;
}

/** The last claim of a page: the next one begins after it. */
export type ClaimCursor = Pick<OutletClaim, "at" | "reportId" | "seq">;

export interface PageQuery<Kind extends OutletClaim["kind"]> extends Omit<Period, "limit"> {
  readonly kind: Kind;
  readonly after: ClaimCursor | null;
  readonly size: number;
}

/** Where a search for outdated reports stands. */
export interface OutdatedCursor {
  readonly rulesVersion: number;
  readonly seq: number;
}

export interface ClaimStore {
  /** Makes the facts the report's claims, in place of what was read before; call it in a transaction. Returns how many. */
  replace(reportId: string, facts: readonly Fact[], rulesVersion: number): Promise<number>;
  /** Marks a report as read by these rules and leaves its claims as they are. */
  keep(reportId: string, rulesVersion: number): Promise<void>;
  /** Current casualty figures, newest first. */
  casualties(query: CasualtyQuery): Promise<readonly CasualtyClaim[]>;
  /** Third parties' reactions or the parties' own statements, newest first. */
  reactions(query: ReactionQuery): Promise<readonly ReactionClaim[]>;
  /** All current claims of stories, oldest first. */
  ofStories(storyIds: readonly string[]): Promise<readonly OutletClaim[]>;
  /** The current figures, and the denials, of the stories that have such a figure in the period, oldest first: what series are built from. */
  figuresOfStories(query: CasualtyQuery): Promise<readonly OutletClaim[]>;
  /** All current claims up to `until` of the stories that have one in a report that counts for a digest of the period, oldest first. */
  forDigest(since: number, until: number): Promise<readonly OutletClaim[]>;
  /** What the reports of a time claim, by story; UTC ms, both inclusive. */
  byStory(since: number, until: number): Promise<ReadonlyMap<string, readonly ToldClaim[]>>;
  /** When a claim was stored last, UTC ms; null where there is none. */
  lastStoredAt(): Promise<number | null>;
  /** How many claims of a kind there are, background figures too; `since` is UTC ms, null for all. */
  count(kind: OutletClaim["kind"], since: number | null): Promise<number>;
  /** A page of all claims of a kind, background figures too, oldest first. */
  page<Kind extends OutletClaim["kind"]>(query: PageQuery<Kind>): Promise<readonly ClaimOf<Kind>[]>;
  /** Settled reports whose claims were read by older rules, in a fixed order. */
  outdated(
    rulesVersion: number,
    after: OutdatedCursor | null,
    limit: number,
  ): Promise<readonly (ReadableReport & OutdatedCursor)[]>;
  countOutdated(rulesVersion: number): Promise<number>;
}

const ROWS_AT_ONCE = 200;
const STORIES_AT_ONCE = 500;

export function createClaimStore(db: Kysely<Schema>, parts: DialectParts): ClaimStore {
  return {
    replace: (reportId, facts, rulesVersion) => replace(db, parts, reportId, facts, rulesVersion),
    async keep(id, rulesVersion) {
      await db.updateTable("report").set({ rulesVersion }).where("id", "=", id).execute();
    },
    async casualties({ limit, ...query }) {
      let rows = selectClaims(db).where(isCurrentFigure(query));
      if (limit !== undefined) rows = rows.limit(limit);
      const found = await rows
        .orderBy("claim.at", "desc")
        .orderBy("claim.reportId")
        .orderBy("claim.seq")
        .execute();
      return found.map(claimOfRow) as readonly CasualtyClaim[];
    },
    reactions: (query) => reactions(db, query),
    async ofStories(storyIds) {
      const found: OutletClaim[] = [];
      for (const chunk of chunks([...new Set(storyIds)], STORIES_AT_ONCE)) {
        const rows = await inOrder(selectCurrent(db).where("claim.storyId", "in", chunk)).execute();
        found.push(...rows.map(claimOfRow));
      }
      return found.sort((one, other) => one.at - other.at);
    },
    async figuresOfStories(query) {
      const stories = sql`select claim."storyId" from claim where ${isCurrentFigure(query)}`;
      const rows = selectCurrent(db)
        .where(sql<boolean>`claim."storyId" in (${stories})`)
        .where(sql<boolean>`(claim.kind = 'casualty' or claim.stances like '%"denial"%')`);
      return (await inOrder(rows).execute()).map(claimOfRow);
    },
    async forDigest(since, until) {
      const stories = sql`select claim."storyId" from claim join report on report.id = claim."reportId"
        where report."digestAt" >= ${since} and report."digestAt" < ${until}`;
      const rows = selectCurrent(db)
        .where(sql<boolean>`claim."storyId" in (${stories})`)
        .where("report.digestAt", "<", until);
      return (await inOrder(rows).execute()).map(claimOfRow);
    },
    byStory: (since, until) => byStory(db, since, until),
    async lastStoredAt() {
      const { at } = await db
        .selectFrom("claim")
        .select(({ fn }) => fn.max<number | null>("storedAt").as("at"))
        .executeTakeFirstOrThrow();
      return at === null ? null : Number(at);
    },
    async count(kind, since) {
      let rows = db.selectFrom("claim").where("kind", "=", kind);
      if (since !== null) rows = rows.where("at", ">=", since);
      const { count } = await rows
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    async page({ kind, after, size, since, until }) {
      let rows = selectClaims(db).where("claim.kind", "=", kind);
      if (since !== undefined) rows = rows.where("claim.at", ">=", since);
      if (until !== undefined) rows = rows.where("claim.at", "<", until);
      if (after !== null) {
        const { at, reportId, seq } = after;
        rows = rows.where(
          sql<boolean>`(claim.at, claim."reportId", claim.seq) > (${at}, ${reportId}, ${seq})`,
        );
      }
      const found = await inOrder(rows).limit(size).execute();
      return found.map(claimOfRow) as ClaimOf<typeof kind>[];
    },
    async outdated(rulesVersion, after, limit) {
      let rows = db
        .selectFrom("report")
        .select(["seq", "id", "title", "summary", "text", "language", "at", "rulesVersion"])
        .where("storyId", "is not", null)
        .where("rulesVersion", "<", rulesVersion);
      if (after !== null) {
        rows = rows.where(sql<boolean>`("rulesVersion", seq) > (${after.rulesVersion}, ${after.seq})`);
      }
      return rows.orderBy("rulesVersion").orderBy("seq").limit(limit).execute();
    },
    async countOutdated(rulesVersion) {
      const { count } = await db
        .selectFrom("report")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("storyId", "is not", null)
        .where("rulesVersion", "<", rulesVersion)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}

async function replace(
  db: Kysely<Schema>,
  parts: DialectParts,
  reportId: string,
  facts: readonly Fact[],
  rulesVersion: number,
): Promise<number> {
  const report = await db
    .selectFrom("report")
    .innerJoin("source", "source.id", "report.sourceId")
    .where("report.id", "=", reportId)
    .select(["report.storyId", "report.language", "report.at"])
    .select(sql<string>`coalesce(report."outletName", source.publisher)`.as("publisher"))
    .executeTakeFirst();
  // A report that was taken back meanwhile, or that readers do not see yet, has no claims.
  if (!report || report.storyId === null) return 0;
  const { storyId, language, at, publisher } = report;
  const storedAt = await readNow(db, parts);
  const origin = { reportId, storyId, language, at, publisher, storedAt, rulesVersion };
  const rows = facts.map((fact, seq): Insertable<ClaimRow> => ({ ...origin, ...columnsOf(fact, seq) }));
  await db.deleteFrom("claim").where("reportId", "=", reportId).execute();
  for (const chunk of chunks(rows, ROWS_AT_ONCE)) await db.insertInto("claim").values(chunk).execute();
  await db.updateTable("report").set({ rulesVersion }).where("id", "=", reportId).execute();
  return rows.length;
}
