import { compiledLanguage } from "./languages.ts";
import { readSentence } from "./reading.ts";

/** An actor that a few words name; `isDemonym`: by its people ("Armenian"), not by itself. */
export interface NamedActor {
  readonly code: string;
  readonly isDemonym: boolean;
}

/** The actor that all of a short text names in one of the languages (BCP 47), the first that knows it; null where none does. */
export function actorNamed(text: string, languages: readonly string[]): NamedActor | null {
  for (const language of languages) {
    const compiled = compiledLanguage(language);
    if (!compiled) continue;
    const reading = readSentence(text, { start: 0, end: text.length, paragraph: 0 }, compiled);
    const [hit] = reading.actorHits;
    if (hit?.start === 0 && hit.end === reading.tokens.length)
      return { code: hit.payload.code, isDemonym: hit.payload.kind === "adjective" };
  }
  return null;
}
