import type { Strand } from "./strand.ts";

/** For each strand that breaks another down, that one: as most of the texts that give both have it. */
export function hangParts(strands: readonly Strand[]): ReadonlyMap<Strand, Strand> {
  const home = new Map<string, Strand>();
  for (const strand of strands) {
    for (const { claims } of strand.figures) {
      for (const { reportId, seq } of claims) home.set(`${reportId} ${seq}`, strand);
    }
  }
  const totals = new Map<Strand, Strand>();
  for (const strand of strands) {
    const total = mostFrequent(
      strand.figures
        .flatMap(({ claims }) => claims)
        .flatMap(({ reportId, partOf }) => (partOf === null ? [] : (home.get(`${reportId} ${partOf}`) ?? [])))
        .filter((total) => canBreakDown(strand, total)),
    );
    if (total && !isBelow(total, strand, totals)) totals.set(strand, total);
  }
  return totals;
}

/** The wounded are no part of the dead; both are a part of one joint count. */
function canBreakDown(part: Strand, total: Strand): boolean {
  if (part === total) return false;
  if (part.outcome === total.outcome) return true;
  return total.outcome === "killed-or-injured" && (part.outcome === "killed" || part.outcome === "injured");
}

function isBelow(strand: Strand, above: Strand, totals: ReadonlyMap<Strand, Strand>): boolean {
  for (let at: Strand | undefined = strand; at; at = totals.get(at)) if (at === above) return true;
  return false;
}

function mostFrequent(strands: readonly Strand[]): Strand | null {
  const counts = new Map<Strand, number>();
  for (const strand of strands) counts.set(strand, (counts.get(strand) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}
