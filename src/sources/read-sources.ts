import { readFile } from "node:fs/promises";
import { messageOf, OperatorError } from "../errors.ts";
import { parseOpml } from "./parse-opml.ts";
import { parseSourceList } from "./parse-source-list.ts";
import type { Source } from "./source.ts";

const UNREADABLE = 65;
const bundled = new URL("bundled.json", import.meta.url);

/** Reads the list of sources: the file named, by its ending, or the bundled list. Throws an OperatorError naming every fault. */
export async function readSources(file: string | null): Promise<readonly Source[]> {
  const name = file ?? "the bundled list";
  let text: string;
  try {
    text = await readFile(file ?? bundled, "utf8");
  } catch (error) {
    throw new OperatorError(`SOURCES: ${name} cannot be read: ${messageOf(error)}`, UNREADABLE);
  }
  const list = file?.toLowerCase().endsWith(".opml") ? parseOpml(text) : parseSourceList(text);
  if (list.faults.length > 0) {
    const lines = list.faults.map((fault) => `SOURCES: ${name}: ${fault}`);
    throw new OperatorError(lines.join("\n"), UNREADABLE);
  }
  return list.sources;
}
