import type { CasualtyFact, Fact, Outcome, ReactionFact } from "./fact.ts";

/** The facts of one text: a figure or a reaction said twice is kept once. */
export class FactList {
  readonly #facts: Fact[] = [];
  readonly #places = new Map<string, number>();
  readonly #latest = new Map<Outcome, number>();

  get facts(): readonly Fact[] {
    return this.#facts;
  }

  /** Index of the latest figure of an outcome that is no part itself, or null. */
  latestWith(outcome: Outcome): number | null {
    return this.#latest.get(outcome) ?? null;
  }

  /** The latest figure that is no part itself. */
  get latestTotal(): { readonly index: number; readonly fact: CasualtyFact } | null {
    const index = this.#facts.findLastIndex((fact) => fact.kind === "casualty" && fact.partOf === null);
    const fact = this.#facts[index];
    return fact?.kind === "casualty" ? { index, fact } : null;
  }

  /** Adds a figure unless the same claimant has said it already; returns its index. */
  addCasualty(fact: CasualtyFact): number {
    const key = keyOf(fact, fact.group);
    const known =
      this.#places.get(key) ?? (fact.group === "people" ? this.#places.get(keyOf(fact, null)) : undefined);
    if (known !== undefined) return known;
    const index = this.#facts.length;
    this.#facts.push(fact);
    this.#places.set(key, index);
    if (fact.count !== null && fact.partOf === null) this.#places.set(keyOf(fact, null), index);
    if (fact.partOf === null) this.#latest.set(fact.outcome, index);
    return index;
  }

  addReaction(fact: ReactionFact): void {
    const key = `${fact.actor}|${fact.speaker.name}|${fact.stances.join()}|${fact.sentence}`;
    if (this.#places.has(key)) return;
    this.#places.set(key, this.#facts.length);
    this.#facts.push(fact);
  }
}

function keyOf(fact: CasualtyFact, group: string | null): string {
  return [fact.outcome, fact.count, fact.countMax, group, fact.side, fact.claimant.actor, fact.period].join(
    "|",
  );
}
