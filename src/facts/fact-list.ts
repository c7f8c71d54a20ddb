import type { CasualtyFact, Claimant, Fact, Outcome, ReactionFact, Side } from "./fact.ts";

/** The facts of one text: a figure or a reaction said twice is kept once. */
export class FactList {
  readonly #facts: Fact[] = [];
  readonly #places = new Map<string, number>();
  readonly #figures = new Map<string, readonly number[]>();
  readonly #latest = new Map<Outcome, number>();

  get facts(): readonly Fact[] {
    return this.#facts;
  }

  /** Index of the latest figure of an outcome that is no part itself, or of one of the dead and wounded together, or null. */
  latestWith(outcome: Outcome): number | null {
    const own = this.#latest.get(outcome) ?? null;
    const isInBoth = outcome === "killed" || outcome === "injured";
    const joint = isInBoth ? this.#latest.get("killed-or-injured") : undefined;
    return joint !== undefined && joint > (own ?? -1) ? joint : own;
  }

  /** The latest figure that is no part itself. */
  get latestTotal(): { readonly index: number; readonly fact: CasualtyFact } | null {
    const index = this.#facts.findLastIndex((fact) => fact.kind === "casualty" && fact.partOf === null);
    const fact = this.#facts[index];
    return fact?.kind === "casualty" ? { index, fact } : null;
  }

  /**
   * Adds a figure unless it has been said already, by the same claimant or by nobody in particular; what is told more fully
   * stands for both. Returns its index.
   */
  addCasualty(fact: CasualtyFact): number {
    const key = [fact.outcome, fact.count, fact.countMax, fact.period].join("|");
    const same = this.#figures.get(key) ?? [];
    for (const index of same) {
      const known = this.#facts[index];
      if (known?.kind !== "casualty" || !isRestatement(known, fact)) continue;
      this.#facts[index] = merge(known, fact);
      return index;
    }
    const index = this.#facts.length;
    this.#facts.push(fact);
    this.#figures.set(key, [...same, index]);
    if (fact.partOf === null) this.#latest.set(fact.outcome, index);
    return index;
  }

  /** How many facts there are. */
  get size(): number {
    return this.#facts.length;
  }

  /** Gives the figures from an index on that nobody states to a claimant named behind them. */
  attribute(from: number, claimant: Claimant, via: string | null, side: Side | null): void {
    for (let index = from; index < this.#facts.length; index += 1) {
      const fact = this.#facts[index];
      if (fact?.kind !== "casualty" || fact.claimant.actor !== null || fact.period === "background") continue;
      this.#facts[index] = { ...fact, claimant, via: fact.via ?? via, side: fact.side ?? side };
    }
  }

  addReaction(fact: ReactionFact): void {
    const key = `${fact.actor}|${fact.speaker.name}|${fact.stances.join()}|${fact.sentence}`;
    if (this.#places.has(key)) return;
    this.#places.set(key, this.#facts.length);
    this.#facts.push(fact);
  }
}

/** Whether two figures of one outcome, count and period can be the same said twice: neither says what the other contradicts. */
function isRestatement(known: CasualtyFact, fact: CasualtyFact): boolean {
  const agree = (left: string | null, right: string | null, open: string | null): boolean =>
    left === right || left === open || right === open;
  if (fact.count === null && (known.group !== fact.group || known.claimant.actor !== fact.claimant.actor))
    return false;
  return (
    agree(known.claimant.actor, fact.claimant.actor, null) &&
    (agree(known.side, fact.side, null) || isBare(known) || isBare(fact)) &&
    agree(known.group, fact.group, "people")
  );
}

/** A headline's figure, of which only the place tells whose it could be. */
function isBare(fact: CasualtyFact): boolean {
  return fact.claimant.actor === null && fact.group === "people";
}

/** What two tellings of one figure say together; the sentence is that of the one that names its source, else the first. */
function merge(known: CasualtyFact, fact: CasualtyFact): CasualtyFact {
  const base = known.claimant.actor === null && fact.claimant.actor !== null ? fact : known;
  return {
    ...base,
    group: known.group === "people" ? fact.group : known.group,
    side: base.side ?? known.side ?? fact.side,
    via: base.via ?? known.via ?? fact.via,
    partOf: known.partOf ?? fact.partOf,
  };
}
