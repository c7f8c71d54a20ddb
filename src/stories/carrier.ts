import type { CasualtyClaim, OutletClaim } from "../storage/outlet-claim.ts";
import { foldText } from "../text/fold.ts";

/** An outlet that a claim was read in: once, in the first of its reports that has it. `at` is UTC ms. */
export interface Carrier
  extends Pick<
    OutletClaim,
    | "reportId"
    | "seq"
    | "outlet"
    | "nativeName"
    | "country"
    | "affiliation"
    | "publisher"
    | "link"
    | "title"
    | "sentence"
    | "language"
    | "at"
    | "digestAt"
  > {
  /** The agency or outlet that the text credits. */
  readonly via: string | null;
  /** The quantity's bound in this outlet's words; null for what is no figure. */
  readonly bound: CasualtyClaim["bound"] | null;
}

export function carrierOf(claim: OutletClaim): Carrier {
  const { reportId, seq, outlet, nativeName, country, affiliation, publisher } = claim;
  const { link, title, sentence, language, at, digestAt } = claim;
  const figure =
    claim.kind === "casualty" ? { via: claim.via, bound: claim.bound } : { via: null, bound: null };
  const known = { reportId, seq, outlet, nativeName, country, affiliation, publisher };
  return { ...known, link, title, sentence, language, at, digestAt, ...figure };
}

/** Adds the outlet of a claim unless it is among the carriers already: who says it twice carries it once. */
export function addCarrier(carriers: Carrier[], claim: OutletClaim): void {
  if (!carriers.some(({ outlet }) => outlet === claim.outlet)) carriers.push(carrierOf(claim));
}

/**
 * How many publishers have it independently: feeds of one family, outlets that credit one agency (or are it), and
 * outlets that print one and the same sentence are one.
 */
export function countPublishers(carriers: readonly Carrier[]): number {
  if (carriers.length < 2) return carriers.length;
  const groups: Set<string>[] = [];
  for (const carrier of carriers) {
    const marks = marksOf(carrier);
    const same = groups.filter((group) => marks.some((mark) => group.has(mark)));
    const [first] = same;
    if (first === undefined) {
      groups.push(new Set(marks));
      continue;
    }
    for (const mark of [...marks, ...same.slice(1).flatMap((group) => [...group])]) first.add(mark);
    for (const other of same.slice(1)) groups.splice(groups.indexOf(other), 1);
  }
  return groups.length;
}

/** A sentence so short says the same by chance. */
const TELLING_CHARACTERS = 40;

function marksOf({ publisher, outlet, nativeName, via, sentence }: Carrier): string[] {
  const names = [outlet, nativeName, via].flatMap((name) =>
    name === null ? [] : [`name ${foldText(name)}`],
  );
  const wording = foldText(sentence);
  return [
    `publisher ${publisher}`,
    ...names,
    ...(wording.length < TELLING_CHARACTERS ? [] : [`wording ${wording}`]),
  ];
}
