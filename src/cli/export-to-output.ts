import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { OperatorError } from "../errors.ts";
import { type ExportFormat, exportClaims } from "../stories/export-claims.ts";
import { WRONG_USAGE, withDatabase } from "./environment.ts";
import { instantOf } from "./instant-of.ts";

interface ExportArguments {
  readonly format: string;
  readonly since?: string;
  readonly until?: string;
}

/** Streams the stored claims of a period to standard output. */
export async function exportToOutput(kind: string, { format, since, until }: ExportArguments): Promise<void> {
  if (kind !== "casualties" && kind !== "reactions") {
    throw new OperatorError(`casualties or reactions can be exported, not ${kind}`, WRONG_USAGE);
  }
  if (!isFormat(format)) throw new OperatorError("--format must be csv or json", WRONG_USAGE);
  const period = {
    ...(since === undefined ? {} : { since: instantOf("--since", since) }),
    ...(until === undefined ? {} : { until: instantOf("--until", until) }),
  };
  if ((period.since ?? 0) > (period.until ?? Number.POSITIVE_INFINITY)) {
    throw new OperatorError("--since must not be after --until", WRONG_USAGE);
  }
  await withDatabase(async ({ claims }) => {
    const pieces = Readable.from(exportClaims(claims, { kind, format, ...period }));
    await pipeline(pieces, process.stdout, { end: false });
  });
}

function isFormat(format: string): format is ExportFormat {
  return format === "csv" || format === "json";
}
