import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

export function migration0002(): Migration {
  return { up };
}

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  `create table claim ("reportId" text not null, seq bigint not null, kind text not null, outcome text, count bigint,
    "countMax" bigint, bound text, grp text, side text, "claimantActor" text, "claimantName" text, via text,
    "partOf" bigint, period text, actor text, "speakerName" text, "speakerRole" text, stances text, quote text,
    sentence text not null, start bigint not null, "end" bigint not null, language text not null,
    "storyId" text not null, publisher text not null, at bigint not null, "storedAt" bigint not null,
    "rulesVersion" bigint not null, primary key ("reportId", seq))`,
  `create index claim_kind on claim (kind, at, "reportId", seq)`,
  `create index claim_story on claim ("storyId", kind)`,
  `create index claim_actor on claim (kind, actor, at)`,
  `alter table report add column "rulesVersion" bigint not null default 0`,
  // Holds all that looking for outdated reports asks, so that no long text is walked through for it.
  `create index report_rules on report ("rulesVersion", seq) where "storyId" is not null`,
];
