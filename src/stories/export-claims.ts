import { stringify } from "csv-stringify/sync";
import type { ClaimCursor, ClaimStore } from "../storage/claim-store.ts";
import type { OutletClaim } from "../storage/outlet-claim.ts";
import {
  CLAIM_KINDS,
  type ClaimRecord,
  EXPORT_COLUMNS,
  type ExportedKind,
  recordOf,
} from "./claim-record.ts";

export type ExportFormat = "csv" | "json";

export interface ExportOptions {
  readonly kind: ExportedKind;
  readonly format: ExportFormat;
  /** UTC ms of the reports; `until` is exclusive. */
  readonly since?: number;
  readonly until?: number;
}

const PAGE_SIZE = 1_000;
/** Spreadsheets take a CSV file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The text of an export, piece by piece, so that the archive need not fit into memory. Oldest first. */
export async function* exportClaims(claims: ClaimStore, options: ExportOptions): AsyncGenerator<string> {
  const { kind, format } = options;
  yield format === "csv" ? BYTE_ORDER_MARK + csvOf([EXPORT_COLUMNS[kind]]) : "[";
  let isFirst = true;
  for await (const records of recordPages(claims, options)) {
    if (format === "csv") {
      yield csvOf(records.map((record) => EXPORT_COLUMNS[kind].map((column) => record[column] ?? null)));
    } else {
      yield records
        .map((record, index) => `${isFirst && index === 0 ? "\n" : ",\n"}${jsonOf(kind, record)}`)
        .join("");
      isFirst = false;
    }
  }
  if (format === "json") yield isFirst ? "]\n" : "\n]\n";
}

async function* recordPages(
  claims: ClaimStore,
  { kind, since, until }: ExportOptions,
): AsyncGenerator<readonly ClaimRecord[]> {
  const period = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  let after: ClaimCursor | null = null;
  for (;;) {
    const page: readonly OutletClaim[] = await claims.page({
      ...{ kind: CLAIM_KINDS[kind], after, size: PAGE_SIZE },
      ...period,
    });
    if (page.length > 0) yield page.map(recordOf);
    if (page.length < PAGE_SIZE) return;
    after = page.at(-1) ?? null;
  }
}

/** Rows as RFC 4180 has them; what a spreadsheet would take for a formula begins with an apostrophe. */
function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: "windows" },
  );
}

function jsonOf(kind: ExportedKind, record: ClaimRecord): string {
  return JSON.stringify(
    Object.fromEntries(EXPORT_COLUMNS[kind].map((column) => [column, record[column] ?? null])),
  );
}
