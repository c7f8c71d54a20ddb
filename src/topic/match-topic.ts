import { recogniseLanguage } from "../text/language.ts";
import { findMentions } from "./find-mentions.ts";
import { createLexica } from "./lexica.ts";
import { type Home, weighMentions } from "./weigh-mentions.ts";

/** Whether a text is about the conflict, how surely (0..1, relevant from 0.5), and the words that decided it. */
export interface TopicMatch {
  readonly relevant: boolean;
  readonly score: number;
  /** Words as they stand in the text; those that spoke against begin with `−`. */
  readonly matched: readonly string[];
}

/** From this score on a text is relevant. */
export const RELEVANT_SCORE = 0.5;
const MAX_REASONS = 8;
const MAX_LANGUAGE_UNITS = 2_000;
const STEEPNESS = 4;
const HOMES: ReadonlyMap<string, Home> = new Map([
  ["hy", "armenia"],
  ["az", "azerbaijan"],
]);
const lexiconOf = createLexica();

/**
 * Decides whether `text` (a headline, its first sentence, or a whole article) is about the Nagorno-Karabakh conflict
 * and its aftermath. The language is recognised where none is given; any other is matched with all lexica.
 */
export function matchTopic(text: string, language?: string): TopicMatch {
  const code = language?.slice(0, 2).toLowerCase() ?? recogniseLanguage(text.slice(0, MAX_LANGUAGE_UNITS));
  const { evidence, supporting, opposing } = weighMentions(
    findMentions(text, lexiconOf(code)),
    HOMES.get(code),
  );
  const score = 1 / (1 + Math.exp(-STEEPNESS * (evidence - 1)));
  return {
    relevant: score >= RELEVANT_SCORE,
    score: Math.round(score * 1000) / 1000,
    matched: [
      ...supporting.slice(0, MAX_REASONS),
      ...opposing.slice(0, MAX_REASONS).map((words) => `−${words}`),
    ],
  };
}
