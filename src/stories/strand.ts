import { hash } from "node:crypto";
import type { Group, Outcome, Side } from "../facts/fact.ts";
import type { CasualtyClaim } from "../storage/outlet-claim.ts";
import { addCarrier, type Carrier, countPublishers } from "./carrier.ts";
import type { ClaimantName, Figure, Series, SeriesClaimant } from "./series.ts";

/** A figure while its story's claims are being placed. */
export interface FigureDraft {
  readonly count: number | null;
  readonly countMax: number | null;
  readonly bound: CasualtyClaim["bound"];
  readonly revision: Figure["revision"];
  readonly claims: CasualtyClaim[];
  readonly carriers: Carrier[];
}

/** A series while its story's claims are being placed: figures from the oldest to the one that stands. */
export class Strand {
  readonly storyId: string;
  readonly claimant: SeriesClaimant;
  readonly claimantKey: string;
  readonly outcome: Outcome;
  readonly group: Group;
  readonly side: Side | null;
  readonly id: string;
  readonly figures: FigureDraft[] = [];
  /** The last report that a figure was placed from: figures of one text never supersede each other. */
  touchedBy: string | null = null;

  constructor(claim: CasualtyClaim, claimant: SeriesClaimant, claimantKey: string, key: string) {
    this.storyId = claim.storyId;
    this.claimant = claimant;
    this.claimantKey = claimantKey;
    this.outcome = claim.outcome;
    this.group = claim.group;
    this.side = claim.side;
    this.id = hash("sha256", key, "base64url").slice(0, 12);
    this.push(claim, null);
  }

  get standing(): FigureDraft {
    return this.figures.at(-1) as FigureDraft;
  }

  push(claim: CasualtyClaim, revision: Figure["revision"]): void {
    const { count, countMax, bound } = claim;
    const figure: FigureDraft = { count, countMax, bound, revision, claims: [], carriers: [] };
    this.figures.push(figure);
    this.restate(figure, claim);
  }

  restate(figure: FigureDraft, claim: CasualtyClaim): void {
    figure.claims.push(claim);
    addCarrier(figure.carriers, claim);
    this.touchedBy = claim.reportId;
  }
}

export function finishStrand(
  { id, storyId, claimant, outcome, group, side, figures, standing }: Strand,
  links: Pick<Series, "parts" | "denials" | "withdrawal" | "differsFrom">,
): Series {
  const history = figures.slice(0, -1).reverse().map(finishFigure);
  return { id, storyId, claimant, outcome, group, side, standing: finishFigure(standing), history, ...links };
}

function finishFigure({ count, countMax, bound, revision, claims, carriers }: FigureDraft): Figure {
  return {
    ...{ count, countMax, bound, revision, carriers },
    claimantNames: namesOf(claims),
    at: Math.min(...claims.map(({ at }) => at)),
    lastAt: Math.max(...claims.map(({ at }) => at)),
    publisherCount: countPublishers(carriers),
    isPart: claims.some(({ partOf }) => partOf !== null),
  };
}

function namesOf(claims: readonly CasualtyClaim[]): readonly ClaimantName[] {
  const names = new Map<string, ClaimantName>();
  for (const { claimantName: text, language } of claims)
    if (text !== null && !names.has(text)) names.set(text, { text, language });
  return [...names.values()];
}
