import { textOf } from "./names.ts";
import type { Reading } from "./reading.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { headForms } from "./role-phrases.ts";
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

/** Keeps whose a body is that stands beside its state: "the Senate" below is that of France. */
export function learnBody(reading: Reading, speaker: Found, memory: SpeakerMemory): void {
  if (!reading.headLast || speaker.actor === null || speaker.role === null) return;
  if (speaker.derived || speaker.person || speaker.name !== null) return;
  memory.own(speaker.actor, headForms(reading, speaker.start, speaker.end));
}

/** Whose a body is that names no state and is none of the text's own country: of the state that has it elsewhere in the text. */
export function ownerOfBody(
  reading: Reading,
  from: number,
  phrase: RolePhrase,
  memory: SpeakerMemory,
): string | null {
  if (phrase.kind !== "body" || phrase.home !== false) return null;
  return memory.ownerOf(headForms(reading, from, phrase.end));
}
