import { readFileSync } from "node:fs";
import { messageOf, OperatorError } from "../errors.ts";
import { extractFacts } from "../facts/extract-facts.ts";

const UNREADABLE = 65;

export interface PrintFactsOptions {
  readonly lang?: string;
  readonly date?: string;
  readonly explain?: boolean;
}

/** Prints the claims of each file, or of standard input where none is named, as a JSON object a line. */
export function printFacts(files: readonly string[], options: PrintFactsOptions): void {
  const inputs = files.length === 0 ? [null] : files;
  for (const file of inputs) {
    const text = readText(file);
    const { language, facts } = extractFacts(text, {
      ...(options.lang === undefined ? {} : { language: options.lang }),
      ...(options.date === undefined ? {} : { date: options.date }),
      ...(options.explain ? { explain: (line: string) => console.error(line) } : {}),
    });
    process.stdout.write(`${JSON.stringify({ file, language, facts })}\n`);
  }
}

function readText(file: string | null): string {
  try {
    return readFileSync(file ?? 0, "utf8");
  } catch (error) {
    throw new OperatorError(`cannot read ${file ?? "standard input"}: ${messageOf(error)}`, UNREADABLE, {
      cause: error,
    });
  }
}
