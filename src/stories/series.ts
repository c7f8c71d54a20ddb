import type { Bound, Group, Outcome, Side } from "../facts/fact.ts";
import type { CasualtyClaim, OutletClaim, ReactionClaim } from "../storage/outlet-claim.ts";
import type { Carrier } from "./carrier.ts";
import { linkDenials, linkWithdrawals } from "./denials.ts";
import { hangParts } from "./hang-parts.ts";
import { placeFigures } from "./place-figures.ts";
import type { Statement } from "./reaction-list.ts";
import { orderSeries } from "./series-order.ts";
import { finishStrand, type Strand } from "./strand.ts";

/** Who states the figures of a series: an actor by its code, a source by its name only, or, where none is named, the outlet itself. */
export type SeriesClaimant =
  | { readonly kind: "actor"; readonly actor: string }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "outlet" };

/** A claimant's name as a text in that language (BCP 47) has it. */
export interface ClaimantName {
  readonly text: string;
  readonly language: string;
}

/** A figure that a claimant has stated, once, with every outlet that carries it. Instants are UTC ms of reports. */
export interface Figure {
  readonly count: number | null;
  readonly countMax: number | null;
  readonly bound: Bound;
  /** How the texts name the claimant, the first one first. */
  readonly claimantNames: readonly ClaimantName[];
  /** When it was first read. */
  readonly at: number;
  /** When an outlet last told it. */
  readonly lastAt: number;
  /** In the order of their reports. */
  readonly carriers: readonly Carrier[];
  /** How many independent publishers carry it: an agency's story in five outlets is one. */
  readonly publisherCount: number;
  /** Where a lower figure stands for a higher one: the text says so, or the same item was edited. */
  readonly revision: "text" | "edit" | null;
  /** Whether a text gives it as a part of a larger figure. */
  readonly isPart: boolean;
}

/**
 * One claimant's figures of one outcome, group and side in one story. Where a claimant's lower figure revises nothing,
 * both stand, each as a series of its own.
 */
export interface Series {
  /** The same whenever the same claims are given; letters, digits, - and _. */
  readonly id: string;
  readonly storyId: string;
  readonly claimant: SeriesClaimant;
  readonly outcome: Outcome;
  readonly group: Group;
  readonly side: Side | null;
  /** The newest, which stands for the series. */
  readonly standing: Figure;
  /** The earlier ones, newest first. */
  readonly history: readonly Figure[];
  /** Breakdown: each belongs to these people, none adds to them. */
  readonly parts: readonly Series[];
  /** Another actor's denials that stand beside a figure or name it. */
  readonly denials: readonly Statement[];
  /** Where the claimant itself has since denied the standing figure. */
  readonly withdrawal: Statement | null;
  /** Ids of other claimants' series of the same people in the same story whose standing figure is another. */
  readonly differsFrom: readonly string[];
}

/**
 * The series of current casualty figures, by outcome, then claimant, then newest first. Give it all claims of the stories
 * concerned: denials are found among the statements and reactions.
 */
export function buildSeries(claims: readonly OutletClaim[]): readonly Series[] {
  const stories = Map.groupBy(claims, ({ storyId }) => storyId);
  return orderSeries([...stories.values()].flatMap(seriesOfStory));
}

function seriesOfStory(claims: readonly OutletClaim[]): Series[] {
  const figures = claims.filter(isCurrentFigure);
  if (figures.length === 0) return [];
  const strands = placeFigures(figures);
  const denied = claims.filter(isDenial);
  const denials = linkDenials(strands, denied);
  const withdrawals = linkWithdrawals(strands, denied);
  const parts = hangParts(strands);
  const differing = differences(strands, parts);
  const finish = (strand: Strand): Series =>
    finishStrand(strand, {
      parts: orderSeries([...parts].filter(([, total]) => total === strand).map(([part]) => finish(part))),
      denials: denials.get(strand) ?? [],
      withdrawal: withdrawals.get(strand) ?? null,
      differsFrom: differing.get(strand) ?? [],
    });
  return strands.filter((strand) => !parts.has(strand)).map(finish);
}

function isCurrentFigure(claim: OutletClaim): claim is CasualtyClaim {
  return claim.kind === "casualty" && claim.period === "current";
}

function isDenial(claim: OutletClaim): claim is ReactionClaim {
  return claim.kind !== "casualty" && claim.stances.includes("denial");
}

/** Series of the same people by different claimants whose figures are not the same; a vague one contradicts none. */
function differences(
  strands: readonly Strand[],
  parts: ReadonlyMap<Strand, Strand>,
): ReadonlyMap<Strand, readonly string[]> {
  const result = new Map<Strand, string[]>();
  const totals = strands.filter((strand) => !parts.has(strand) && strand.standing.count !== null);
  const sameAs = ({ outcome, group, side }: Strand): string => `${outcome} ${group} ${side}`;
  for (const rivals of Map.groupBy(totals, sameAs).values()) {
    for (const strand of rivals) {
      const others = rivals.filter(
        (other) => other.claimantKey !== strand.claimantKey && other.standing.count !== strand.standing.count,
      );
      if (others.length > 0)
        result.set(
          strand,
          others.map(({ id }) => id),
        );
    }
  }
  return result;
}
