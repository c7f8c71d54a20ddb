import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type Collector, createCollector } from "../collector.ts";
import { messageOf, OperatorError } from "../errors.ts";
import { requireConfig, UNREADABLE } from "./environment.ts";

export interface Input {
  readonly body: Uint8Array;
  readonly contentType: string | null;
  /** The address that relative links are read against. */
  readonly url: string;
}

/** Runs the work on a file, an address or standard input (`-`), with the parsing children at hand. */
export async function withInput(
  name: string,
  accept: string,
  work: (input: Input, parser: Collector["parser"]) => Promise<void>,
): Promise<void> {
  const collector = createCollector(requireConfig());
  try {
    await work(await readInput(name, accept, collector), collector.parser);
  } finally {
    await collector.close();
  }
}

async function readInput(name: string, accept: string, { fetch }: Collector): Promise<Input> {
  if (/^https?:\/\//i.test(name)) {
    const result = await fetch({ url: name, accept });
    if (result.status === "ok")
      return { body: result.body, contentType: result.contentType, url: result.url };
    throw new OperatorError(
      result.status === "fault" ? result.message : `${name}: nothing was sent`,
      UNREADABLE,
    );
  }
  try {
    const body = name === "-" ? await buffer(process.stdin) : await readFile(name);
    return { body, contentType: null, url: "about:blank" };
  } catch (error) {
    throw new OperatorError(`${name} cannot be read: ${messageOf(error)}`, UNREADABLE);
  }
}
