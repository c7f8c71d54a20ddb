import type { Reporting } from "./language.ts";
import type { Mention } from "./mention.ts";
import type { Hit } from "./patterns.ts";
import type { Predicate, Scene } from "./predicates.ts";
import type { Reading } from "./reading.ts";
import type { SpeakerMemory } from "./speakers.ts";

/** "The agency reported, citing the ministry": the deeper source is the claimant, the outlet the one that passes it on. */
export function readRelay(scene: Scene, hit: Hit<Reporting>, subject: Mention | null): Predicate | null {
  const { reading, mentions, memory } = scene;
  const from = subject ? Math.min(hit.start, subject.start) : hit.start;
  const head = Math.max(hit.end, subject && subject.start >= hit.end ? subject.end : 0);
  // "Reuters, quoting the ministry, said", "Reuters reported, citing the ministry"
  const source =
    relayedSource(scene, head) ??
    (subject && subject.end < hit.start ? relayedSource(scene, subject.end, hit.start) : null);
  const via = subject?.via ?? null;
  const told = subject ? nameOfOutlet(subject, memory) : null;
  if (source)
    return {
      hit,
      speaker: source,
      others: [],
      via: told,
      from,
      head: Math.max(head, source.end),
      explicit: true,
    };
  if (subject && via === null)
    return { hit, speaker: subject, others: [], via: viaBeside(scene, head), from, head, explicit: true };
  const quoted =
    subject &&
    mentions.find(({ start }) => start === hit.end || (start === hit.end + 1 && reading.isArticle(hit.end)));
  if (quoted && quoted.via === null && hit.payload.kind === "relay")
    return { hit, speaker: quoted, others: [], via: told, from, head: quoted.end, explicit: true };
  if (!subject) return null;
  const isRecalled =
    subject.generic === true || (memory.via !== null && via !== null && sharesWord(memory.via, via));
  const recalled = isRecalled && memory.via !== null && memory.last !== null;
  const speaker = recalled ? memory.last : null;
  return { hit, speaker, others: [], via: told, from, head, explicit: !recalled };
}

/** The outlet's name; "the agency" alone is the one that was named last. */
export function nameOfOutlet({ generic, via }: Mention, memory: SpeakerMemory): string | null {
  return generic ? memory.via : via;
}

/** "The agency" and "the Armenpress agency" name one outlet. */
function sharesWord(left: string, right: string): boolean {
  const bare = (word: string): string => word.toLowerCase().replace(/^(?:ال|the\s)/u, "");
  return left.split(/\s+/).some((word) => right.split(/\s+/).some((other) => bare(word) === bare(other)));
}

export function relayedSource({ reading, mentions }: Scene, from: number, to = from + 8): Mention | null {
  for (let at = from; at < to && at < reading.tokens.length; at += 1) {
    const hit = reading.at("reporting", at);
    if (!hit || (hit.payload.kind !== "relayed" && hit.payload.kind !== "source")) continue;
    const source = mentions.find(
      ({ start, via }) => start >= hit.end && start <= hit.end + 3 && via === null,
    );
    if (source) return source;
  }
  return null;
}

/** "told Reuters": the outlet right behind a verb that it was said to. */
export function viaBeside({ reading, mentions }: Scene, head: number): string | null {
  const outlet = mentions.find(({ start }) => start >= head && start - head <= 2);
  return outlet && !crosses(reading, head, outlet.start) ? outlet.via : null;
}

export function crosses(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(from, to).some((token) => token.kind === "mark" && token.norm === ",");
}
