import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import type { DatabaseConfig } from "../config.ts";
import { OperatorError } from "../errors.ts";
import { type CacheStore, createCacheStore } from "./cache-store.ts";
import { type ChatStore, createChatStore } from "./chat-store.ts";
import { type ClaimStore, createClaimStore } from "./claim-store.ts";
import { type ClockStore, createClockStore } from "./clock-store.ts";
import { createDeliveryStore, type DeliveryStore } from "./delivery-store.ts";
import { type DialectParts, postgresParts, sqliteParts } from "./dialect.ts";
import { createLeaseStore, type LeaseStore } from "./lease-store.ts";
import { migrationsFor } from "./migrations/index.ts";
import { openPostgres } from "./postgres.ts";
import { createReportStore, type ReportStore } from "./report-store.ts";
import { createScheduleStore, type ScheduleStore } from "./schedule-store.ts";
import type { Schema } from "./schema.ts";
import { createSourceStore, type SourceStore } from "./source-store.ts";
import { openSqlite } from "./sqlite.ts";
import { createStoryStore, type StoryStore } from "./story-store.ts";
import { createUpdateStore, type UpdateStore } from "./update-store.ts";

/** One store a concept; within a transaction all of them write into it. */
export interface Stores {
  readonly clock: ClockStore;
  readonly sources: SourceStore;
  readonly reports: ReportStore;
  readonly stories: StoryStore;
  readonly claims: ClaimStore;
  readonly chats: ChatStore;
  readonly schedules: ScheduleStore;
  readonly deliveries: DeliveryStore;
  readonly updates: UpdateStore;
  readonly leases: LeaseStore;
  readonly cache: CacheStore;
}

export interface Database extends Stores {
  readonly kind: "sqlite" | "postgres";
  /** Runs the work in one transaction: it commits when the work returns and is undone when it throws. Await nothing but SQL. */
  transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  /** Answers when the database can be written to; throws where it cannot. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database and brings its tables up to date, under the dialect's migration lock. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const parts = config.kind === "sqlite" ? sqliteParts : postgresParts;
  const dialect = config.kind === "sqlite" ? openSqlite(config.path) : await openPostgres(config.url);
  const db = new Kysely<Schema>({ dialect });
  await migrate(db, parts.kind);
  return {
    ...createStores(db, parts),
    kind: parts.kind,
    transaction: (work) => db.transaction().execute((transaction) => work(createStores(transaction, parts))),
    probe: async () => {
      await db.updateTable("clock").set({ id: 1 }).where("id", "=", 1).execute();
    },
    close: () => db.destroy(),
  };
}

function createStores(db: Kysely<Schema>, parts: DialectParts): Stores {
  return {
    clock: createClockStore(db, parts),
    sources: createSourceStore(db, parts),
    reports: createReportStore(db, parts),
    stories: createStoryStore(db),
    claims: createClaimStore(db, parts),
    chats: createChatStore(db),
    schedules: createScheduleStore(db, parts),
    deliveries: createDeliveryStore(db, parts),
    updates: createUpdateStore(db, parts),
    leases: createLeaseStore(db, parts),
    cache: createCacheStore(db, parts),
  };
}

async function migrate(db: Kysely<Schema>, kind: "sqlite" | "postgres"): Promise<void> {
  const migrations = migrationsFor(kind);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new OperatorError("the database could not be brought up to date", 1, { cause: error });
}
