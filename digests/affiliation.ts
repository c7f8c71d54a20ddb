import type { Translator } from "../src/locales/translator.ts";
import { plainLine } from "../src/text/plain-text.ts";

/**
 * What a list of sources says of an outlet's affiliation, and the message for it. The first match counts: what is
 * said of the state's part in it outweighs the outlet's legal form.
 */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bparty\b/, "digest-affiliation-party"],
  [/\bexiled?\b/, "digest-affiliation-exile"],
  [/\b(?:state|government)[- ]funded\b/, "digest-affiliation-state-funded"],
  [/\bpro-(?:state|government)\b|\b(?:state|government)-aligned\b/, "digest-affiliation-state-aligned"],
  [/\b(?:state|government)-linked\b/, "digest-affiliation-state-linked"],
  [/\bstate\b/, "digest-affiliation-state"],
  [/\bpublic\b/, "digest-affiliation-public"],
  [/^government(?:al)?$/, "digest-affiliation-government"],
  [/^un$|\bunited nations\b|\bintergovernmental\b/, "digest-affiliation-intergovernmental"],
  [/\baggregator\b/, "digest-affiliation-aggregator"],
  [/\bindependent\b/, "digest-affiliation-independent"],
  [/\bngo\b/, "digest-affiliation-ngo"],
  [/\bprivate\b/, "digest-affiliation-private"],
];

const MAX_CHARS = 40;

/** An outlet's affiliation in the translator's language, one word or two; what the list words otherwise stays. */
export function affiliationLabel(affiliation: string | null, translator: Translator): string {
  const written = affiliation ?? "";
  const lowerCase = written.toLowerCase();
  const id = WORDS.find(([pattern]) => pattern.test(lowerCase))?.[1];
  return id === undefined ? plainLine(written, MAX_CHARS) : translator.text(id);
}
