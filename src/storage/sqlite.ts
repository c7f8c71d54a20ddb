import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from "kysely";
import { OperatorError } from "../errors.ts";

/** Opens a SQLite file (made with its folder where it is missing) for Kysely: WAL, every commit synced, one writer. */
export function openSqlite(path: string): SqliteDialect {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const file = new DatabaseSync(path);
  file.exec("pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full");
  file.exec("pragma foreign_keys = on; pragma cache_size = -16000; pragma temp_store = memory");
  const { synchronous } = file.prepare("pragma synchronous").get() ?? {};
  if (synchronous !== 2) throw new OperatorError(`SQLite does not sync every commit at ${path}`, 1);
  return new ImmediateSqliteDialect({ database: adapt(file) });
}

type KyselySqlite = Awaited<Exclude<SqliteDialectConfig["database"], () => unknown>>;

function adapt(file: DatabaseSync): KyselySqlite {
  return {
    close: () => file.close(),
    prepare: (text) => {
      const statement = file.prepare(text);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) =>
          statement.iterate(...values(parameters)) as IterableIterator<Record<string, unknown>>,
      };
    },
  };
}

/** A transaction that reads before it writes would fail at once where another has written: take the lock at its start. */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#config);
  }
}
