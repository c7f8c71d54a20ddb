import { nameBeside, textOf } from "./names.ts";
import type { Reading } from "./reading.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { readRoles } from "./role-phrases.ts";
import type { Found } from "./unknown-body.ts";

/** The role behind a name and a comma, past two adjectives at the most; without capitals any word could be a name, and it has to follow at once. */
export function apposedRole(
  reading: Reading,
  from: number,
  last: number,
): (RolePhrase & { readonly start: number }) | null {
  const hasCapitals = reading.tokens[from]?.capital === true;
  if (!hasCapitals && last - from < (reading.tokens[last]?.kind === "mark" ? 2 : 1)) return null;
  const most = hasCapitals ? last + 3 : last + 1;
  let start = last + 1;
  while (
    start < most &&
    reading.tokens[start]?.kind === "word" &&
    !reading.isAnyOf(start, "role", "reporting", "place") &&
    !reading.actorHit(start)
  )
    start += 1;
  const phrase = readRoles(reading, start);
  // A person is no ministry: that one begins a clause of its own.
  return phrase?.person ? { ...phrase, start } : null;
}

/** "Name's spokesman Other": the role behind a possessive is another's, of the same actor. */
export function officeOf(
  reading: Reading,
  at: number,
): Pick<Found, "role" | "name" | "person" | "end"> | null {
  if (!/['’]s?$/.test(reading.tokens[at - 1]?.text ?? "")) return null;
  const phrase = readRoles(reading, at);
  if (!phrase?.hasRole || phrase.actor !== null || phrase.kind === "private") return null;
  const { end, name } = phrase.person ? nameBeside(reading, phrase.end) : { end: phrase.end, name: null };
  return { role: textOf(reading, at, phrase.end), name, person: phrase.person, end };
}
