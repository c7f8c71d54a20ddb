import type { Insertable, Selectable } from "kysely";
import type { Bound, CasualtyFact, Fact, Group, Outcome, ReactionFact, Side, Stance } from "../facts/fact.ts";
import type { ClaimRow } from "./schema.ts";

/** Where a claim was read: report, outlet, sentence and time; what no claim is shown without. */
export interface ClaimOrigin {
  readonly reportId: string;
  /** Its place among the report's facts. */
  readonly seq: number;
  readonly storyId: string;
  readonly link: string | null;
  readonly title: string;
  readonly outlet: string;
  readonly nativeName: string | null;
  readonly country: string | null;
  readonly affiliation: string | null;
  readonly publisher: string;
  /** BCP 47; the sentence stays in it. */
  readonly language: string;
  readonly sentence: string;
  /** Offsets of the sentence in the title, a line feed and the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The report's time, UTC ms. */
  readonly at: number;
  /** The instant from which the report counts for digests, UTC ms. */
  readonly digestAt: number;
}

export interface CasualtyClaim extends ClaimOrigin {
  readonly kind: "casualty";
  readonly outcome: Outcome;
  readonly count: number | null;
  readonly countMax: number | null;
  readonly bound: Bound;
  readonly group: Group;
  readonly side: Side | null;
  readonly claimantActor: string | null;
  readonly claimantName: string | null;
  readonly via: string | null;
  /** The seq, in the same report, of the figure that this one breaks down. */
  readonly partOf: number | null;
  readonly period: CasualtyFact["period"];
}

export interface ReactionClaim extends ClaimOrigin {
  readonly kind: ReactionFact["kind"];
  readonly actor: string;
  readonly speakerName: string | null;
  readonly speakerRole: string | null;
  readonly stances: readonly Stance[];
  readonly quote: string | null;
}

/** A stored claim with what readers are told of its report and outlet. */
export type OutletClaim = CasualtyClaim | ReactionClaim;

export type ClaimOf<Kind extends OutletClaim["kind"]> = Kind extends "casualty"
  ? CasualtyClaim
  : ReactionClaim;

/** What the database answers where a claim is joined to its report and outlet. */
export interface OutletClaimRow
  extends Omit<Selectable<ClaimRow>, "storedAt" | "rulesVersion">,
    Pick<ClaimOrigin, "link" | "title" | "outlet" | "nativeName" | "country" | "affiliation"> {
  readonly digestAt: number | null;
}

/** The columns that come from the fact itself. */
export type FactColumns = Omit<
  Insertable<ClaimRow>,
  "reportId" | "storyId" | "publisher" | "language" | "at" | "storedAt" | "rulesVersion"
>;

const NOT_SAID = {
  outcome: null,
  count: null,
  countMax: null,
  bound: null,
  grp: null,
  side: null,
  claimantActor: null,
  claimantName: null,
  via: null,
  partOf: null,
  period: null,
  actor: null,
  speakerName: null,
  speakerRole: null,
  stances: null,
  quote: null,
};

export function columnsOf(fact: Fact, seq: number): FactColumns {
  const { kind, sentence, start, end } = fact;
  const passage = { ...NOT_SAID, seq, kind, sentence, start, end };
  if (fact.kind === "casualty") {
    const { outcome, count, countMax, bound, group, side, claimant, via, partOf, period } = fact;
    const { actor: claimantActor, name: claimantName } = claimant;
    const figure = { outcome, count, countMax, bound, grp: group, side, via, partOf, period };
    return { ...passage, ...figure, claimantActor, claimantName };
  }
  const { actor, speaker, stances, quote } = fact;
  const { name: speakerName, role: speakerRole } = speaker;
  return { ...passage, actor, speakerName, speakerRole, stances: JSON.stringify(stances), quote };
}

/** What of a claim tells of which event it is. */
export type ToldClaim =
  | Pick<CasualtyFact, "kind" | "outcome" | "count" | "side" | "period">
  | Pick<ReactionFact, "kind" | "actor" | "stances">;

export function toldClaimOf(
  row: Pick<OutletClaimRow, "kind" | "outcome" | "count" | "side" | "period" | "actor" | "stances">,
): ToldClaim {
  if (row.kind !== "casualty")
    return {
      kind: row.kind as ReactionFact["kind"],
      actor: row.actor ?? "",
      stances: JSON.parse(row.stances ?? "[]"),
    };
  const { count } = row;
  const outcome = row.outcome as Outcome;
  return {
    kind: "casualty",
    outcome,
    count,
    side: row.side as Side | null,
    period: row.period as CasualtyFact["period"],
  };
}

/** The claim that a row tells; only this program's own facts are ever written into it. */
export function claimOfRow(row: OutletClaimRow): OutletClaim {
  return row.kind === "casualty" ? casualtyOf(row) : reactionOf(row);
}

// Field by field in both: thousands of rows are read for one answer, and copying objects into objects takes longer.

function casualtyOf(row: OutletClaimRow): CasualtyClaim {
  return {
    kind: "casualty",
    reportId: row.reportId,
    seq: row.seq,
    storyId: row.storyId,
    link: row.link,
    title: row.title,
    outlet: row.outlet,
    nativeName: row.nativeName,
    country: row.country,
    affiliation: row.affiliation,
    publisher: row.publisher,
    language: row.language,
    sentence: row.sentence,
    start: row.start,
    end: row.end,
    at: row.at,
    digestAt: row.digestAt ?? row.at,
    outcome: row.outcome as Outcome,
    count: row.count,
    countMax: row.countMax,
    bound: row.bound as Bound,
    group: row.grp as Group,
    side: row.side as Side | null,
    claimantActor: row.claimantActor,
    claimantName: row.claimantName,
    via: row.via,
    partOf: row.partOf,
    period: row.period as CasualtyFact["period"],
  };
}

function reactionOf(row: OutletClaimRow): ReactionClaim {
  return {
    kind: row.kind as ReactionFact["kind"],
    reportId: row.reportId,
    seq: row.seq,
    storyId: row.storyId,
    link: row.link,
    title: row.title,
    outlet: row.outlet,
    nativeName: row.nativeName,
    country: row.country,
    affiliation: row.affiliation,
    publisher: row.publisher,
    language: row.language,
    sentence: row.sentence,
    start: row.start,
    end: row.end,
    at: row.at,
    digestAt: row.digestAt ?? row.at,
    actor: row.actor ?? "",
    speakerName: row.speakerName,
    speakerRole: row.speakerRole,
    stances: JSON.parse(row.stances ?? "[]"),
    quote: row.quote,
  };
}
