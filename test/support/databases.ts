import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe } from "node:test";
import pg from "pg";
import type { DatabaseConfig } from "../../src/config.ts";
import { type Database, openDatabase } from "../../src/storage/database.ts";

/** Runs the same tests on SQLite and on PostgreSQL; `open` gives a new, empty database each time. */
export function onBothDatabases(title: string, tests: (open: () => Promise<Database>) => void): void {
  for (const kind of ["sqlite", "postgres"] as const) {
    describe(`${title} (${kind})`, () => {
      const opened: Database[] = [];
      const cleanups: (() => Promise<void>)[] = [];
      after(async () => {
        for (const database of opened) await database.close();
        for (const cleanUp of cleanups) await cleanUp();
      });
      tests(async () => {
        const { config, cleanUp } = kind === "sqlite" ? await emptySqlite() : await emptyPostgres();
        const database = await openDatabase(config);
        opened.push(database);
        cleanups.push(cleanUp);
        return database;
      });
    });
  }
}

interface EmptyDatabase {
  readonly config: DatabaseConfig;
  readonly cleanUp: () => Promise<void>;
}

/** A SQLite file in a folder of its own. */
export async function emptySqlite(): Promise<EmptyDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "karabakh-digest-"));
  return {
    config: { kind: "sqlite", path: join(folder, "digest.db") },
    cleanUp: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A new database in the PostgreSQL that the test run has started. */
export async function emptyPostgres(): Promise<EmptyDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error("run the tests through npm test: it starts the PostgreSQL that they need");
  const name = `digest_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await execute(`${server}/postgres`, `create database ${name}`);
  return {
    config: { kind: "postgres", url: `${server}/${name}` },
    cleanUp: () => execute(`${server}/postgres`, `drop database ${name} with (force)`),
  };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
