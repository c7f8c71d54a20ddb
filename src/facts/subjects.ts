import type { Reporting } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import type { Speaker, SpeakerMemory } from "./speakers.ts";
import { readSpeaker, readUnknownBody } from "./speakers.ts";
import { isConjoined } from "./units.ts";

export function subjectAfter(reading: Reading, hit: Hit<Reporting>, memory: SpeakerMemory): Speaker | null {
  for (let at = hit.end; at <= hit.end + 2; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.kind === "mark") return null;
    if (reading.at("place", at) && at > hit.end - 1 && !reading.at("role", at)) return null;
    if (at === hit.end && reading.isPrefixed(at) && !isConjoined(token)) return null;
    const speaker = readSpeaker(reading, at, memory);
    if (speaker) return speaker;
    if (reading.at("pronoun", at)) return null;
    const body =
      at === hit.end && hit.payload.subject === "after" ? readUnknownBody(reading, at, at + 6) : null;
    if (body) return body;
    if (at === hit.end && reading.isUnknown(at) && !reading.at("reporting", at) && !reading.isNameStop(at))
      return null;
  }
  return null;
}

/** The nearest speaker that ends right before the verb, or before a phrase between commas. */
export function subjectBefore(reading: Reading, hit: Hit<Reporting>, memory: SpeakerMemory): Speaker | null {
  const earliest = Math.max(0, hit.start - 24);
  for (let at = earliest; at < hit.start; at += 1) {
    if (at > 0 && reading.at("place", at - 1)?.end === at && !reading.at("role", at)) continue;
    const read = readSpeaker(reading, at, memory);
    const guess =
      read === null && hit.payload.subject === "before" && hit.start - at <= 4
        ? readUnknownBody(reading, at, hit.start)
        : null;
    const speaker = read ?? (guess?.end === hit.start ? guess : null);
    if (!speaker || speaker.end > hit.start) continue;
    if (leadsTo(reading, speaker.end, hit.start)) return speaker;
    at = Math.max(at, speaker.end - 1);
  }
  return null;
}

function leadsTo(reading: Reading, from: number, to: number): boolean {
  const between = reading.tokens.slice(from, to);
  if (between.length === 0) return true;
  if (reading.all("reporting").some((other) => other.start >= from && other.start < to)) return false;
  const commas = between.filter((token) => token.norm === ",").length;
  if (commas === 2 || (commas === 1 && between.at(-1)?.norm === ",")) return between.length <= 14;
  return (
    between.length <= 2 &&
    commas === 0 &&
    between.every((token, index) => token.kind === "word" && !reading.at("place", from + index))
  );
}

/** Whether a subject that stands first can begin at a token: at a sentence's or clause's start. */
export function opensClause(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  return before === undefined || before.kind === "mark" || reading.at("pronoun", at - 1) !== undefined;
}
