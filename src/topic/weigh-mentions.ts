import type { Concept } from "./concept.ts";
import type { Mention } from "./find-mentions.ts";

/** The evidence that a text is about the conflict (1 is enough), and the words that spoke for and against. */
export interface Weighing {
  readonly evidence: number;
  readonly supporting: readonly string[];
  readonly opposing: readonly string[];
}

/** How often and how prominently a concept occurs: 1 for a mention in the lead, 2 in the headline. */
interface Presence {
  readonly prominence: number;
  readonly kinds: number;
}
type Presences = ReadonlyMap<Concept, Presence>;

const LEAD_WORDS = 80;
const ELSEWHERE_SHARE = 0.4;
const HOME_STRENGTH = 0.9;
/** These together tell the conflict even where no party is named. */
const UNNAMED: ReadonlySet<Concept> = new Set(["hallmark", "front", "monitors"]);
const UNNAMED_WEIGHT = 0.36;
/** These need no party's name in the language of a party, unless another country is named. */
const AT_HOME: ReadonlySet<Concept> = new Set(["hallmark", "front", "captives", "mines", "exile"]);
/** Another subject takes no more than this from a name of the conflict: less where the name can hardly mean another thing. */
const LEAST_REST = { likely: -0.35, unlikely: -0.1 };
const NAMING: Readonly<Partial<Record<Concept, number>>> = {
  name: 2,
  karabakh: 1.4,
  place: 1.15,
  person: 1.5,
  dweller: 0.8,
};
/** What each event adds beside both parties, Armenia alone, Azerbaijan alone, a frontier region. */
const EVENTS: ReadonlyMap<
  Concept,
  readonly [both: number, armenia: number, azerbaijan: number, frontier: number]
> = new Map([
  ["hallmark", [0.8, 0.75, 0.75, 0.7]],
  ["front", [0.8, 0.7, 0.65, 0.7]],
  ["war", [0.6, 0.45, 0.2, 0.6]],
  ["peace", [0.6, 0.3, 0.3, 0.5]],
  ["treaty", [0.8, 0.75, 0.75, 0.7]],
  ["talks", [0.5, 0.05, 0.05, 0.2]],
  ["captives", [0.6, 0.65, 0.45, 0.3]],
  ["mines", [0.7, 0.4, 0.75, 0.7]],
  ["recapture", [0.6, 0.3, 0.7, 0.4]],
  ["exile", [0.5, 0.45, 0.3, 0.4]],
  ["justice", [0.6, 0.1, 0.1, 0.1]],
  ["transit", [0.5, 0.1, 0.1, 0.45]],
  ["monitors", [0.6, 0.7, 0.3, 0.6]],
  ["heritage", [0.4, 0.15, 0.2, 0.2]],
  ["arms", [0.5, 0.15, 0.1, 0.2]],
  ["law", [0.5, 0.2, 0.2, 0.1]],
  ["ties", [0.35, 0, 0, 0.1]],
]);
/** What each other subject takes from: Karabakh's name, its places, the names of the conflict, the rest. */
const OPPOSITION: ReadonlyMap<
  Concept,
  readonly [karabakh: number, place: number, name: number, rest: number]
> = new Map([
  ["football", [2.2, 1.2, 0.4, 2]],
  ["sport", [0.9, 0.7, 0.3, 1.6]],
  ["goods", [0.9, 0.7, 0.2, 0.8]],
  ["homonym", [0.5, 0.3, 0, 0.2]],
  ["otherWar", [0.25, 0.1, 0, 0.8]],
  ["history", [0.2, 0.1, 0, 0.8]],
  ["domestic", [0.1, 0.05, 0, 0.45]],
]);

/** The party whose own language a text is written in: it is meant where no other country is named. */
export type Home = "armenia" | "azerbaijan";

/** Adds up what the mentions say for and against; a name that belongs to a street or a wine counts for nothing. */
export function weighMentions(mentions: readonly Mention[], home?: Home): Weighing {
  const counted = withoutNamesOfThings(mentions);
  const present = presences(counted);
  const naming = namingEvidence(present);
  const rest = restEvidence(present, home);
  return {
    evidence: naming + rest,
    supporting: reasons(counted, (concept) => concept in NAMING || SIDES.has(concept) || EVENTS.has(concept)),
    opposing: reasons(mentions, (concept) => OPPOSITION.has(concept) || concept === "venue"),
  };
}

const SIDES: ReadonlySet<Concept> = new Set([
  "armenia",
  "azerbaijan",
  "armLeader",
  "azLeader",
  "caucasus",
  "frontier",
  "rear",
  "surname",
  "defendant",
]);

/** Beside a street, a hotel or a wine Karabakh's name says nothing, and a town's only a little (a town has streets). */
function withoutNamesOfThings(mentions: readonly Mention[]): Mention[] {
  const venues = mentions.filter((mention) => mention.concepts.includes("venue"));
  const starts = new Set(venues.map((venue) => venue.from));
  const ends = new Set(venues.map((venue) => venue.to));
  return mentions.flatMap((mention) => {
    if (!starts.has(mention.to) && !ends.has(mention.from)) return [mention];
    if (mention.concepts.includes("karabakh") || mention.concepts.includes("dweller")) return [];
    return [
      {
        ...mention,
        concepts: mention.concepts.map((concept) => (concept === "place" ? "dweller" : concept)),
      },
    ];
  });
}

function presences(mentions: readonly Mention[]): Presences {
  const seen = new Map<Concept, { prominence: number; words: Set<string> }>();
  for (const mention of mentions) {
    const prominence = mention.inHeadline ? 2 : mention.from < LEAD_WORDS ? 1 : 0.4;
    for (const concept of mention.concepts) {
      const entry = seen.get(concept) ?? { prominence: 0, words: new Set<string>() };
      entry.prominence += prominence;
      entry.words.add(mention.words.toLowerCase().slice(0, 5));
      seen.set(concept, entry);
    }
  }
  return new Map(
    [...seen].map(([concept, { prominence, words }]) => [concept, { prominence, kinds: words.size }]),
  );
}

/** A concept's strength: whole from one mention in the lead on, a little more in the headline. */
function strength(present: Presences, concept: Concept): number {
  const { prominence, kinds } = present.get(concept) ?? { prominence: 0, kinds: 0 };
  return Math.min(prominence, 1) + (prominence > 1 ? 0.1 : 0) + Math.min(Math.max(kinds - 1, 0), 3) * 0.15;
}

function opposition(present: Presences, column: 0 | 1 | 2 | 3): number {
  let sum = 0;
  for (const [concept, takes] of OPPOSITION) {
    // A subject that comes back again and again is what the text is about.
    const returns = Math.min(Math.max((present.get(concept)?.prominence ?? 0) - 3, 0), 8) * 0.1;
    sum += takes[column] * (strength(present, concept) + returns);
  }
  return sum;
}

function namingEvidence(present: Presences): number {
  const weigh = (concept: Concept, column: 0 | 1 | 2): number => {
    const gain = (NAMING[concept] ?? 0) * strength(present, concept);
    return gain === 0 ? 0 : Math.max(gain - opposition(present, column), 0);
  };
  return (
    weigh("name", 2) + weigh("karabakh", 0) + weigh("place", 1) + weigh("person", 2) + weigh("dweller", 1)
  );
}

function restEvidence(present: Presences, home: Home | undefined): number {
  const strongest = (concepts: readonly Concept[]): number =>
    Math.min(1, Math.max(...concepts.map((concept) => strength(present, concept))));
  const bothNamed = 0.9 * strongest(["caucasus"]);
  const armenia = Math.max(strongest(["armenia", "armLeader", "frontier"]), bothNamed);
  const azerbaijan = Math.max(strongest(["azerbaijan", "azLeader", "rear"]), bothNamed);
  const both = Math.min(armenia, azerbaijan);
  const frontier = strongest(["frontier", "rear"]);
  const named = Object.keys(NAMING).some((concept) => present.has(concept as Concept)) ? 0.3 : 0;
  let gain = Math.max(0.7 * both, 0.3 * Math.max(armenia, azerbaijan)) + 0.2 * frontier;
  gain += 0.5 * Math.min(strongest(["armLeader"]), strongest(["azLeader"])) + personEvidence(present);
  const elsewhere = isElsewhere(present) ? ELSEWHERE_SHARE : 1;
  for (const [concept, [withBoth, withArmenia, withAzerbaijan, withFrontier]] of EVENTS) {
    const paired = [
      withBoth * both,
      withFrontier * frontier,
      both > 0 ? 0 : withArmenia * armenia * elsewhere,
    ];
    if (both === 0) paired.push(withAzerbaijan * azerbaijan * elsewhere);
    if (armenia + azerbaijan === 0) {
      paired.push(named);
      if (elsewhere === 1) paired.push(unnamedWeight(concept, home, withArmenia, withAzerbaijan));
    }
    gain += strength(present, concept) * Math.max(...paired);
  }
  return gain === 0 ? 0 : Math.max(gain - opposition(present, 3), leastRest(present));
}

/** One party's soldiers, borders or refugees beside a country outside the conflict mostly belong to another story. */
function isElsewhere(present: Presences): boolean {
  if (present.has("frontier") || present.has("rear")) return false;
  return present.has("otherWar") || present.has("abroad");
}

function unnamedWeight(
  concept: Concept,
  home: Home | undefined,
  withArmenia: number,
  withAzerbaijan: number,
): number {
  const unnamed = UNNAMED.has(concept) ? UNNAMED_WEIGHT : 0;
  if (!home || !AT_HOME.has(concept)) return unnamed;
  return Math.max(unnamed, HOME_STRENGTH * (home === "armenia" ? withArmenia : withAzerbaijan));
}

/** Surnames that many bear count only beside Azerbaijan, the border or a prison. */
function personEvidence(present: Presences): number {
  const captive = present.has("captives");
  const azerbaijan = present.has("azerbaijan") || present.has("azLeader") || present.has("rear");
  let gain = present.has("surname") && (azerbaijan || captive || present.has("frontier")) ? 0.45 : 0;
  if (present.has("defendant")) gain += azerbaijan || captive || present.has("justice") ? 1.05 : 0.3;
  return gain;
}

function leastRest(present: Presences): number {
  const misleading = ["football", "sport", "goods", "homonym"].some((concept) =>
    present.has(concept as Concept),
  );
  return misleading ? LEAST_REST.likely : LEAST_REST.unlikely;
}

function reasons(mentions: readonly Mention[], counts: (concept: Concept) => boolean): string[] {
  const found = new Set<string>();
  for (const mention of mentions) if (mention.concepts.some(counts)) found.add(mention.words);
  return [...found];
}
