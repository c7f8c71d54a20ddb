import { ORGANISATIONS, PARTIES } from "./actors.ts";
import type { Language } from "./language.ts";

/**
 * Whose an official with such a surname is, of the actors that the text names: "Prime Minister Name" of one whose names end so.
 * Where none or several of those can be meant, the one spoken of last, or the ending's own; else null.
 */
export function actorByEnding(
  surnames: NonNullable<Language["surnames"]>,
  forms: readonly string[],
  named: ReadonlySet<string>,
  last: string | null,
): string | null {
  for (const { endings, actors, alone } of surnames) {
    if (!endings.some((ending) => forms.some((form) => hasEnding(form, ending)))) continue;
    const possible = actors.filter((actor) => named.has(actor));
    if (possible.length === 1) return possible[0] ?? null;
    return last !== null && possible.includes(last) ? last : (alone ?? null);
  }
  return null;
}

/** Whose a person may be whom a text names by the surname alone; null where it names a third state or the ending is another's, too. */
export function actorByBareSurname(
  surnames: NonNullable<Language["surnames"]>,
  forms: readonly string[],
  named: ReadonlySet<string>,
  last: string | null,
): string | null {
  for (const actor of named) if (!PARTIES.has(actor) && !ORGANISATIONS.includes(actor)) return null;
  for (const { bare, actors, alone } of surnames) {
    if (!bare?.some((ending) => forms.some((form) => hasEnding(form, ending)))) continue;
    const possible = actors.filter((actor) => named.has(actor));
    if (possible.length === 1) return possible[0] ?? null;
    return last !== null && possible.includes(last) ? last : (alone ?? null);
  }
  return null;
}

/** Whether a surname has an end that tells of others than an actor: "Foreign Minister Name", in a text of the other side alone. */
export function isForeignTo(
  surnames: NonNullable<Language["surnames"]>,
  forms: readonly string[],
  actor: string,
): boolean {
  const told = surnames.find(({ endings }) =>
    endings.some((ending) => forms.some((form) => hasEnding(form, ending))),
  );
  return told !== undefined && !told.actors.includes(actor);
}

function hasEnding(form: string, ending: string): boolean {
  return form.length > ending.length + 2 && form.endsWith(ending);
}
