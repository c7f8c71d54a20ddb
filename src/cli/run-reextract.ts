import { OperatorError } from "../errors.ts";
import { reextract } from "../stories/reextract.ts";
import { withDatabase } from "./environment.ts";
import { createProgressBar } from "./progress-bar.ts";

const FAILED = 1;

/** Reads the archive's claims again where the rules have changed since, and prints a summary as JSON. */
export async function runReextract(): Promise<void> {
  await withDatabase(async (database) => {
    const bar = createProgressBar(process.stderr);
    const summary = await reextract(database, ({ done, total }) => bar.show(done, total)).finally(() =>
      bar.end(),
    );
    const { done: reports, facts, faults } = summary;
    console.log(JSON.stringify({ reports, facts, faults }));
    if (faults > 0) throw new OperatorError(`${faults} reports could not be read again`, FAILED);
  });
}
