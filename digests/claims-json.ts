import type { Carrier } from "../src/stories/carrier.ts";
import type { ActorReactions } from "../src/stories/reaction-list.ts";
import type { Figure, Series, SeriesClaimant } from "../src/stories/series.ts";
import type { Correction, NewClaims } from "./compose-claims.ts";

/** The claims of a digest as JSON. Instants are ISO 8601 in UTC; codes as in the export; languages are BCP 47. */
export interface ClaimsJson {
  /** By outcome, then by claimant, newest first. */
  readonly figures: readonly SeriesJson[];
  readonly corrections: readonly CorrectionJson[];
  readonly reactions: readonly ActorJson[];
}

export interface FigureJson {
  readonly count: number | null;
  readonly countMax: number | null;
  readonly bound: string;
  readonly at: string;
  readonly publishers: number;
  readonly outlets: readonly CarrierJson[];
}

export interface SeriesJson extends FigureJson {
  readonly outcome: string;
  readonly group: string;
  readonly side: string | null;
  readonly claimant: SeriesClaimant;
  /** The claimant's earlier figures, newest first. */
  readonly history: readonly FigureJson[];
  readonly parts: readonly SeriesJson[];
}

export interface CorrectionJson {
  readonly outcome: string;
  readonly group: string;
  readonly side: string | null;
  readonly claimant: SeriesClaimant;
  readonly was: FigureJson;
  /** Null where the source has withdrawn the figure. */
  readonly now: FigureJson | null;
}

export interface ActorJson {
  readonly actor: string;
  readonly statements: readonly {
    readonly stances: readonly string[];
    readonly speaker: { readonly name: string | null; readonly role: string | null };
    readonly quote: string | null;
    readonly sentence: string;
    readonly language: string;
    readonly at: string;
    readonly outlets: readonly CarrierJson[];
  }[];
}

export interface CarrierJson {
  readonly name: string;
  readonly link: string | null;
  readonly sentence: string;
  readonly language: string;
  /** The agency that the text credits. */
  readonly via: string | null;
}

export function claimsJson({ figures, corrections, reactions }: NewClaims): ClaimsJson {
  return {
    figures: figures.map(seriesJson),
    corrections: corrections.map(correctionJson),
    reactions: reactions.map(actorJson),
  };
}

function seriesJson(series: Series): SeriesJson {
  const { outcome, group, side, claimant, standing, history, parts } = series;
  return {
    ...{ outcome, group, side, claimant, ...figureJson(standing) },
    history: history.map(figureJson),
    parts: parts.map(seriesJson),
  };
}

function correctionJson({ series, was, now }: Correction): CorrectionJson {
  const { outcome, group, side, claimant } = series;
  return { outcome, group, side, claimant, was: figureJson(was), now: now && figureJson(now) };
}

function figureJson({ count, countMax, bound, at, publisherCount, carriers }: Figure): FigureJson {
  return {
    count,
    countMax,
    bound,
    at: isoOf(at),
    publishers: publisherCount,
    outlets: carriers.map(carrierJson),
  };
}

function actorJson({ actor, statements }: ActorReactions): ActorJson {
  return {
    actor,
    statements: statements.map(({ stances, speaker, quote, sentence, language, at, carriers }) => ({
      ...{ stances, speaker, quote, sentence, language, at: isoOf(at) },
      outlets: carriers.map(carrierJson),
    })),
  };
}

function carrierJson({ outlet, link, sentence, language, via }: Carrier): CarrierJson {
  return { name: outlet, link, sentence, language, via };
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
