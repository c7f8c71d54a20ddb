import { type Kysely, sql } from "kysely";
import type { CasualtyQuery, ReactionQuery } from "./claim-store.ts";
import {
  claimOfRow,
  type OutletClaimRow,
  type ReactionClaim,
  type ToldClaim,
  toldClaimOf,
} from "./outlet-claim.ts";
import { outletColumns } from "./outlet-columns.ts";
import type { Schema } from "./schema.ts";

export async function reactions(
  db: Kysely<Schema>,
  { kind, since, until, actor, stance, limit }: ReactionQuery,
): Promise<readonly ReactionClaim[]> {
  let rows = selectClaims(db).where("claim.kind", "=", kind);
  if (actor !== undefined) rows = rows.where("claim.actor", "=", actor);
  if (since !== undefined) rows = rows.where("claim.at", ">=", since);
  if (until !== undefined) rows = rows.where("claim.at", "<", until);
  // Stances are words of letters and hyphens: within the JSON text the quotation marks delimit them.
  if (stance !== undefined) rows = rows.where("claim.stances", "like", `%"${stance}"%`);
  if (limit !== undefined) rows = rows.limit(limit);
  const found = await rows
    .orderBy("claim.at", "desc")
    .orderBy("claim.reportId")
    .orderBy("claim.seq")
    .execute();
  return found.map(claimOfRow) as readonly ReactionClaim[];
}

/** Without the reports: a window of busy days has thousands. */
export async function byStory(
  db: Kysely<Schema>,
  since: number,
  until: number,
): Promise<ReadonlyMap<string, readonly ToldClaim[]>> {
  const rows = await db
    .selectFrom("claim")
    .select(["storyId", "kind", "outcome", "count", "side", "period", "actor", "stances"])
    .where("kind", "in", ["casualty", "reaction", "statement"])
    .where("at", ">=", since)
    .where("at", "<=", until)
    .execute();
  const stories = new Map<string, ToldClaim[]>();
  for (const row of rows) {
    const claims = stories.get(row.storyId) ?? [];
    claims.push(toldClaimOf(row));
    stories.set(row.storyId, claims);
  }
  return stories;
}

/** Claims with what readers are told of their reports and outlets. */
export function selectClaims(db: Kysely<Schema>) {
  return db
    .selectFrom("claim")
    .innerJoin("report", "report.id", "claim.reportId")
    .innerJoin("source", "source.id", "report.sourceId")
    .select(["claim.reportId", "claim.seq", "claim.kind", "claim.outcome", "claim.count", "claim.countMax"])
    .select([
      "claim.bound",
      "claim.grp",
      "claim.side",
      "claim.claimantActor",
      "claim.claimantName",
      "claim.via",
    ])
    .select(["claim.partOf", "claim.period", "claim.actor", "claim.speakerName", "claim.speakerRole"])
    .select(["claim.stances", "claim.quote", "claim.sentence", "claim.start", "claim.end", "claim.language"])
    .select([
      "claim.storyId",
      "claim.publisher",
      "claim.at",
      "report.digestAt",
      "report.link",
      "report.title",
    ])
    .select(outletColumns);
}

/** The same without background figures. */
export function selectCurrent(db: Kysely<Schema>) {
  return selectClaims(db).where(sql<boolean>`(claim.period is null or claim.period = 'current')`);
}

/** Oldest first. */
export function inOrder(rows: ReturnType<typeof selectClaims>) {
  return rows.orderBy("claim.at").orderBy("claim.reportId").orderBy("claim.seq").$castTo<OutletClaimRow>();
}

/** The condition of a query for current casualty figures. */
export function isCurrentFigure({ since, until, outcome, side, claimantActor }: CasualtyQuery) {
  const conditions = [sql`claim.kind = 'casualty'`, sql`claim.period = 'current'`];
  if (since !== undefined) conditions.push(sql`claim.at >= ${since}`);
  if (until !== undefined) conditions.push(sql`claim.at < ${until}`);
  if (outcome !== undefined) conditions.push(sql`claim.outcome = ${outcome}`);
  if (side !== undefined) conditions.push(sql`claim.side = ${side}`);
  if (claimantActor !== undefined) conditions.push(sql`claim."claimantActor" = ${claimantActor}`);
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
