import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

export function migration0003(): Migration {
  return { up };
}

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  `create table follow_up ("reportId" text primary key, "storyId" text not null, "dueAt" bigint not null)`,
  `create index follow_up_due on follow_up ("dueAt")`,
];
