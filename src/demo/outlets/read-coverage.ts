import { readdir, readFile } from "node:fs/promises";
import { type Outlet, parseOutlet } from "./outlet.ts";

const COVERAGE = new URL("../coverage/", import.meta.url);

/** Reads the sample coverage, outlets by their file names; throws where a file is not a coverage file. */
export async function readCoverage(): Promise<readonly Outlet[]> {
  const names = (await readdir(COVERAGE)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => parseOutlet(await readFile(new URL(name, COVERAGE), "utf8"), name)),
  );
}
