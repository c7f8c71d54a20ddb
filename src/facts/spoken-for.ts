import { PARTIES } from "./actors.ts";
import type { Mention } from "./mention.ts";
import type { Predicate } from "./predicates.ts";
import type { Reading } from "./reading.ts";
import type { Speaker, SpeakerMemory } from "./speakers.ts";

/** "The State Department's spokesman said that Name demands …": a mere name, whom someone in office of a third state speaks for, is of the same state. */
export function spokenFor(
  reading: Reading,
  subject: Mention,
  outer: Predicate | undefined,
  memory: SpeakerMemory,
): Speaker | null {
  const speaker = outer?.speaker;
  if (!outer || !speaker?.actor || speaker.role === null || PARTIES.has(speaker.actor)) return null;
  if (!subject.unknown || outer.hit.payload.kind !== "say") return null;
  const isTold =
    reading.at("complementizer", outer.hit.end - 1) !== undefined ||
    reading.at("complementizer", outer.head) !== undefined;
  if (!isTold || subject.start - outer.head > 1) return null;
  // A party's leader, as the name's end tells, is nobody's in that office.
  const word = reading.tokens[subject.end - 1];
  if (!word || memory.actorBySurname(word.forms) !== null) return null;
  return { ...speaker, role: null, name: subject.name, start: subject.start, end: subject.end };
}
