import { messageOf } from "../errors.ts";
import type { extractFacts } from "../facts/extract-facts.ts";
import type { Fact } from "../facts/fact.ts";
import type { ClaimStore, ReadableReport } from "../storage/claim-store.ts";

/** Raised when the rules of reading change, so that `reextract` reads the archive again. */
export const RULES_VERSION = 2;

export type FactsReading =
  | { readonly status: "read"; readonly facts: readonly Fact[] }
  | { readonly status: "fault"; readonly message: string };

/** The claims in a report's headline and text, or summary where it has no text. Whatever a text does to the reading, the report is there without it. */
export async function readFacts(
  { title, summary, text, language, at }: Omit<ReadableReport, "seq" | "id">,
  extract?: typeof extractFacts,
): Promise<FactsReading> {
  try {
    const date = new Date(at).toISOString();
    // The words of seven languages take a second to load: the bot is ready before that.
    const read = extract ?? (await import("../facts/extract-facts.ts")).extractFacts;
    const { facts } = read(`${title}\n${text ?? summary}`, { language, date });
    return { status: "read", facts };
  } catch (error) {
    return { status: "fault", message: messageOf(error) };
  }
}

/** Stores what was read as the report's claims and returns how many; after a fault it keeps what earlier rules have read. */
export async function storeFacts(
  claims: ClaimStore,
  reportId: string,
  reading: FactsReading,
): Promise<number> {
  if (reading.status === "read") return claims.replace(reportId, reading.facts, RULES_VERSION);
  await claims.keep(reportId, RULES_VERSION);
  return 0;
}
