import type { CasualtyClaim, OutletClaim } from "../storage/outlet-claim.ts";

/** What can be exported. The parties' own statements are not among the reactions. */
export type ExportedKind = "casualties" | "reactions";

export const CLAIM_KINDS = { casualties: "casualty", reactions: "reaction" } as const;

/** A claim as one flat row; the columns are described in the README. */
export type ClaimRecord = Readonly<Record<string, string | number | null>>;

const SOURCE_COLUMNS = [
  ...["sentence", "language", "outlet", "country", "affiliation", "publisher", "title", "link"],
  ...["story", "report", "start", "end"],
];

/** The columns of each export, in their order. */
export const EXPORT_COLUMNS: Readonly<Record<ExportedKind, readonly string[]>> = {
  casualties: [
    ...["id", "at", "outcome", "count", "countMax", "bound", "group", "side", "claimant", "claimantName"],
    ...["via", "partOf", "period", ...SOURCE_COLUMNS],
  ],
  reactions: ["id", "at", "actor", "speaker", "role", "stances", "quote", ...SOURCE_COLUMNS],
};

export function recordOf(claim: OutletClaim): ClaimRecord {
  const { language, sentence, outlet, country, affiliation, publisher, title, link, start, end } = claim;
  const story = `s${claim.storyId}`;
  const report = `r${claim.reportId}`;
  const origin = { sentence, language, outlet, country, affiliation, publisher, title, link, story, report };
  const at = new Date(claim.at).toISOString();
  const common = { id: idOf(claim, claim.seq), at, ...origin, start, end };
  if (claim.kind === "casualty") return { ...common, ...figureOf(claim) };
  const { actor, speakerName: speaker, speakerRole: role, stances, quote } = claim;
  return { ...common, actor, speaker, role, stances: stances.join(" "), quote };
}

function figureOf(claim: CasualtyClaim): ClaimRecord {
  const { outcome, count, countMax, bound, group, side, via, period } = claim;
  const { claimantActor: claimant, claimantName } = claim;
  const partOf = claim.partOf === null ? null : idOf(claim, claim.partOf);
  return { outcome, count, countMax, bound, group, side, claimant, claimantName, via, partOf, period };
}

/** Ids begin with a letter: one that began with a hyphen would pass for a formula. */
function idOf({ reportId }: Pick<OutletClaim, "reportId">, seq: number): string {
  return `r${reportId}.${seq}`;
}
