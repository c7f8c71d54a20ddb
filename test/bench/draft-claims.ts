import type { CasualtyFact, Fact, ReactionFact } from "../../src/facts/fact.ts";

const OUTCOMES: readonly CasualtyFact["outcome"][] = [
  "killed",
  "injured",
  "missing",
  "captured",
  "displaced",
];
const GROUPS: readonly CasualtyFact["group"][] = ["people", "civilians", "soldiers", "children"];
const CLAIMANTS = ["AM", "AZ", "NK", "RU", null] as const;
const ACTORS = ["FR", "US", "RU", "EU", "UN", "IR", "TR", "DE", "GB", "GE", "IN", "ICRC"] as const;
const STANCES: readonly ReactionFact["stances"][number][] = ["ceasefire", "dialogue", "condemn", "concern"];

/** Three claims of a report of an event: figures that grow with its reports, and who reacts. */
export function draftClaims(sentence: string, member: number, random: () => number): readonly Fact[] {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const passage = { sentence, start: 0, end: sentence.length };
  const figure = (): Fact => ({
    ...{ kind: "casualty", outcome: pick(OUTCOMES), group: pick(GROUPS), bound: "exact", countMax: null },
    count: 1 + member + Math.floor(random() * 20),
    side: random() < 0.5 ? "armenian" : "azerbaijani",
    claimant: { actor: pick(CLAIMANTS), name: "the ministry" },
    ...{ via: null, partOf: null, period: "current", ...passage },
  });
  const reaction = (): Fact => ({
    ...{ kind: "reaction", actor: pick(ACTORS), stances: [pick(STANCES)], quote: null },
    speaker: { name: `Minister ${Math.floor(random() * 50)}`, role: "minister" },
    ...passage,
  });
  return [figure(), random() < 0.5 ? figure() : reaction(), reaction()];
}
