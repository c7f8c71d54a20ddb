import type { CasualtyClaim, ReactionClaim } from "../storage/outlet-claim.ts";
import { foldText } from "../text/fold.ts";
import { listStatements, type Statement } from "./reaction-list.ts";
import type { Strand } from "./strand.ts";

/** A denial that follows a figure so closely is of what the figure's sentence tells. UTF-16 units. */
const BESIDE = 300;
/** Smaller numbers stand in any sentence by chance. */
const TELLING_NUMBER = 10;

/**
 * The denials of each strand by somebody else than its claimant: in one text right behind a figure of it, or anywhere in
 * the story where the denial names the figure's number.
 */
export function linkDenials(
  strands: readonly Strand[],
  denials: readonly ReactionClaim[],
): ReadonlyMap<Strand, readonly Statement[]> {
  const linked = new Map<Strand, readonly Statement[]>();
  if (denials.length === 0) return linked;
  const read = denials.map((denial) => ({ denial, numbers: numbersIn(denial.sentence) }));
  for (const strand of strands) {
    const { claimantKey } = strand;
    const claims = strand.figures.flatMap((figure) => figure.claims);
    const own = read.filter(
      ({ denial, numbers }) =>
        `actor ${denial.actor}` !== claimantKey &&
        claims.some((claim) => isBeside(denial, claim) || (claim.count !== null && numbers.has(claim.count))),
    );
    if (own.length > 0) linked.set(strand, listStatements(own.map(({ denial }) => denial)));
  }
  return linked;
}

/** For each strand its claimant's own later denial that names the standing figure's number: the source has withdrawn it. */
export function linkWithdrawals(
  strands: readonly Strand[],
  denials: readonly ReactionClaim[],
): ReadonlyMap<Strand, Statement> {
  const withdrawn = new Map<Strand, Statement>();
  for (const strand of strands) {
    const { count, claims } = strand.standing;
    if (count === null) continue;
    const statedAt = Math.max(...claims.map(({ at }) => at));
    const own = denials.filter(
      ({ actor, at, sentence }) =>
        `actor ${actor}` === strand.claimantKey && at > statedAt && numbersIn(sentence).has(count),
    );
    const [latest] = listStatements(own);
    if (latest) withdrawn.set(strand, latest);
  }
  return withdrawn;
}

function isBeside(denial: ReactionClaim, claim: CasualtyClaim): boolean {
  if (denial.reportId !== claim.reportId) return false;
  return denial.start >= claim.start && denial.start - claim.end <= BESIDE;
}

function numbersIn(sentence: string): ReadonlySet<number> {
  const written = foldText(sentence).match(/\d+(?:[.,٬'\s\u00A0\u202F]\d{3})*(?!\d)/gu) ?? [];
  const numbers = written.map((digits) => Number(digits.replaceAll(/\D/g, "")));
  return new Set(numbers.filter((number) => number >= TELLING_NUMBER));
}
