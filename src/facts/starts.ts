import type { Entries, EntryKind } from "./compiled-language.ts";
import type { Found } from "./find-patterns.ts";
import type { Hit } from "./patterns.ts";

/** The hit of each kind that starts at a token. */
export type Starts = { -readonly [K in EntryKind]: Hit<Entries[K]> | undefined };

/** The hits that start at each token. */
export function startsOf(found: Found, length: number): (Starts | undefined)[] {
  const all: (Starts | undefined)[] = new Array(length);
  for (const kind of ENTRY_KINDS)
    for (const hit of found[kind]) {
      const starts = all[hit.start] ?? noStarts();
      all[hit.start] = starts;
      (starts as Record<EntryKind, Hit<unknown>>)[kind] = hit;
    }
  return all;
}

/** Lists every kind at once, so that all have one shape. */
function noStarts(): Starts {
  return {
    actor: undefined,
    group: undefined,
    outcome: undefined,
    bound: undefined,
    cue: undefined,
    reporting: undefined,
    role: undefined,
    roleLink: undefined,
    place: undefined,
    speechPlace: undefined,
    outlet: undefined,
    pronoun: undefined,
    conjunction: undefined,
    complementizer: undefined,
    stance: undefined,
    stanceNegation: undefined,
    withdrawal: undefined,
    side: undefined,
  };
}

const ENTRY_KINDS = Object.keys(noStarts()) as readonly EntryKind[];
