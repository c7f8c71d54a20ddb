import { isPlainWord, textOf } from "./names.ts";
import type { Reading } from "./reading.ts";
import type { Speaker } from "./speakers.ts";

/** A speaker before the words are cut out that name it. */
export type Found = Omit<Speaker, "text">;

/** The most tokens of a body of which only the demonym is known. */
const MOST_BODY_TOKENS = 5;

/** "Azerbaijani prosecutors", "حرس الحدود الأرميني": up to three unknown words with a demonym before or after them. */
export function readUnknownBody(reading: Reading, from: number): Found | null {
  let actor: string | null = null;
  let words = 0;
  let at = from;
  while (at < reading.tokens.length && at - from < MOST_BODY_TOKENS) {
    const mention = reading.actorHit(at);
    if (mention?.payload.kind === "adjective") {
      // "Karabağ'daki gelişmelerden": a place in a case of its own begins no body.
      if (reading.headLast && words === 0 && isPlaceOfNothing(reading, at, mention.end)) return null;
      if (actor !== null || (words > 0 && reading.demonym === "before")) break;
      actor = mention.payload.code;
      at = mention.end;
      if (words > 0) break;
    } else if (words < 3 && isBodyWord(reading, at)) {
      words += 1;
      at += 1;
    } else break;
  }
  if (actor === null || words === 0) return null;
  return {
    actor,
    role: textOf(reading, from, at),
    name: null,
    via: null,
    guessed: true,
    start: from,
    end: at,
  };
}

/** A place in a case of its own before a word that names nobody who speaks: "Qarabağda yaranmış vəziyyətlə bağlı". */
function isPlaceOfNothing(reading: Reading, from: number, to: number): boolean {
  return reading.isOblique(from, to) && (reading.isSpeechPlace(from, to) || reading.isOblique(to, to + 1));
}

function isBodyWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word" || token.capital || reading.isFunctionWord(at) || reading.isNameStop(at))
    return false;
  return isPlainWord(reading, at) || reading.at("roleLink", at) !== undefined;
}
