import { type Config, readConfig } from "../config.ts";
import { OperatorError } from "../errors.ts";
import { readSources } from "../sources/read-sources.ts";
import type { Source } from "../sources/source.ts";
import { type Database, openDatabase } from "../storage/database.ts";

/** Wrong usage, unreadable input and faulty configuration, as sysexits has them. */
export const WRONG_USAGE = 64;
export const UNREADABLE = 65;
const FAULTY_CONFIG = 78;

/** The environment's configuration; throws an OperatorError that names every fault. */
export function requireConfig(): Config {
  const reading = readConfig(process.env);
  if (reading.status === "faulty") throw new OperatorError(reading.faults.join("\n"), FAULTY_CONFIG);
  return reading.config;
}

/** Runs the work on the configured database and closes it, whatever happens. */
export async function withDatabase<T>(
  work: (database: Database, config: Config, sources: readonly Source[]) => Promise<T>,
): Promise<T> {
  const config = requireConfig();
  const sources = await readSources(config.sourcesFile);
  const database = await openDatabase(config.database);
  try {
    await database.transaction((stores) => stores.sources.saveList(sources));
    return await work(database, config, sources);
  } finally {
    await database.close();
  }
}
