import type { ToldClaim } from "../storage/outlet-claim.ts";
import { doubt, likenessOf, rarityOf, weighTerms } from "./likeness.ts";
import type { ReportTerms } from "./report-terms.ts";

/** A story that may be the one which a report tells, in whatever language. */
export interface StoryClaims {
  readonly storyId: string;
  readonly claims: readonly ToldClaim[];
  /** What grouping looks at in each of its reports. */
  readonly terms: readonly ReportTerms[];
}

/** How much two reports have to share for one event. */
const ENOUGH = 2;
const ENOUGH_OF_ROUND = 1.5;
/** How much it tells that two reports count the same people: a small number is often the same by chance. */
const WEIGHTS: readonly (readonly [least: number, weight: number])[] = [
  [10, 2],
  [4, 1.2],
  [2, 0.8],
  [1, 0.4],
];
const REACTION = 0.35;
/** A kind of event or a place that both tell of. */
const SHARED_TERM = 0.5;
const MOST_TERMS = 2;
/** Reactions alone tell one event only where a round of several actors' is the same, and the words are somewhat alike. */
const ACTORS_OF_ROUND = 3;
const WORDS_OF_ROUND = 0.12;

/**
 * The story of whose event a report tells by what it claims: the same casualty figures of the same side, the same
 * actors' same stances, at a place or of a kind that is no other. Words of two languages cannot be compared; these can.
 */
export function storyByClaims(
  facts: readonly ToldClaim[],
  terms: ReportTerms,
  stories: readonly StoryClaims[],
): string | null {
  const own = keysOf(facts);
  const rarity = rarityOf([terms, ...stories.flatMap((story) => story.terms)]);
  const weighted = weighTerms(terms, rarity);
  let best: { readonly storyId: string; readonly score: number } | null = null;
  for (const story of stories) {
    if (story.terms.some((other) => doubt(terms, other) === 0)) continue;
    const likeness = story.terms.map((other) =>
      likenessOf(terms, weighted, other, weighTerms(other, rarity)),
    );
    const shared = sharedKeys(own, keysOf(story.claims), sharedTerms(terms, story.terms));
    const isOne = tellsOne(shared) || (tellsRound(shared) && Math.max(...likeness) >= WORDS_OF_ROUND);
    const score = weightOf(shared);
    if (isOne && (best === null || score > best.score)) best = { storyId: story.storyId, score };
  }
  return best?.storyId ?? null;
}

/** The stories that claim enough of what a report claims to be looked at: few, if any. */
export function storiesAlike(
  facts: readonly ToldClaim[],
  stories: ReadonlyMap<string, readonly ToldClaim[]>,
): readonly string[] {
  const own = keysOf(facts);
  return [...stories].flatMap(([storyId, claims]) => {
    const { figures, actors } = sharedKeys(own, keysOf(claims), 0);
    return figures.length > 0 || actors >= ACTORS_OF_ROUND ? [storyId] : [];
  });
}

interface ClaimKeys {
  /** Figure, without who says it → what it tells. */
  readonly figures: ReadonlyMap<string, number>;
  readonly reactions: ReadonlySet<string>;
}

function keysOf(claims: readonly ToldClaim[]): ClaimKeys {
  const figures = new Map<string, number>();
  const reactions = new Set<string>();
  for (const claim of claims) {
    if (claim.kind === "casualty") {
      const { outcome, count, side, period } = claim;
      if (count === null || count === 0 || period !== "current") continue;
      const weight = WEIGHTS.find(([least]) => count >= least)?.[1] ?? 0;
      figures.set(`${outcome} ${count} ${side}`, weight);
    } else
      for (const stance of claim.stances)
        if (stance !== "other") reactions.add(`${claim.kind} ${claim.actor} ${stance}`);
  }
  return { figures, reactions };
}

/** What a report and a story both tell. */
interface Shared {
  /** How much each figure tells. */
  readonly figures: readonly number[];
  readonly reactions: number;
  /** Who reacted. */
  readonly actors: number;
  /** Kinds of event and places. */
  readonly terms: number;
}

function sharedKeys(own: ClaimKeys, other: ClaimKeys, terms: number): Shared {
  const reactions = [...own.reactions].filter((key) => other.reactions.has(key));
  return {
    figures: [...own.figures].flatMap(([key, weight]) => (other.figures.has(key) ? [weight] : [])),
    reactions: reactions.length,
    actors: new Set(reactions.map((key) => key.split(" ", 2).join(" "))).size,
    terms: Math.min(terms, MOST_TERMS),
  };
}

/** One figure alone may be recalled anywhere; with a kind of event or a place it is that event's. */
function tellsOne(shared: Shared): boolean {
  const { figures, actors, terms } = shared;
  const isTold = figures.length > 1 || (figures.length === 1 && (terms > 0 || actors > 1));
  return isTold && weightOf(shared) >= ENOUGH;
}

function tellsRound(shared: Shared): boolean {
  return shared.actors >= ACTORS_OF_ROUND && weightOf(shared) >= ENOUGH_OF_ROUND;
}

function weightOf({ figures, reactions, terms }: Shared): number {
  return figures.reduce((sum, weight) => sum + weight, 0) + REACTION * reactions + SHARED_TERM * terms;
}

function sharedTerms(own: ReportTerms, others: readonly ReportTerms[]): number {
  const telling = [...kindsOf(own), ...own.places];
  return telling.filter((term) => others.some((other) => other.weights.has(term) || other.places.has(term)))
    .length;
}

function kindsOf({ weights }: ReportTerms): readonly string[] {
  return [...weights.keys()].filter((term) => term.startsWith("kind "));
}
