import { textOf } from "./names.ts";
import type { Reading } from "./reading.ts";
import type { RolePhrase } from "./role-phrases.ts";
import type { SpeakerMemory } from "./speakers.ts";
import type { Found } from "./unknown-body.ts";

/** "The court": an organisation that the text has named before. */
export function readBodyAgain(reading: Reading, from: number, memory: SpeakerMemory): Found | null {
  const actor = meantAt(reading, from, memory);
  if (actor === null) return null;
  return { actor, role: textOf(reading, from, from + 1), name: null, via: null, start: from, end: from + 1 };
}

/** "The secretary general of the organisation", "the commission": a role that is one of an organisation named before. */
export function ofBodyAgain(
  reading: Reading,
  from: number,
  phrase: RolePhrase,
  memory: SpeakerMemory,
): RolePhrase {
  if (phrase.actor !== null || !phrase.hasRole) return phrase;
  if (phrase.end - from === 1 && !phrase.person) {
    const actor = meantAt(reading, from, memory);
    return actor === null ? phrase : { ...phrase, actor };
  }
  const actor = meantAt(reading, phrase.end, memory);
  return actor === null ? phrase : { ...phrase, actor, end: phrase.end + 1 };
}

function meantAt(reading: Reading, at: number, memory: SpeakerMemory): string | null {
  const token = reading.tokens[at];
  return token ? memory.meant(token.forms) : null;
}
