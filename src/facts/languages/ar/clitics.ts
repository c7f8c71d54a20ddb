import { foldText } from "../../../text/fold.ts";

/** Words of two letters before which "و" and "ف" are recognised; in other words of three letters they belong to the stem. */
const SHORT = new Set([
  "ان",
  "في",
  "من",
  "عن",
  "لم",
  "لا",
  "ما",
  "لن",
  "هي",
  "هو",
  "اي",
  "به",
  "له",
  "حث",
  "حض",
  "شن",
  "رد",
]);

/** A form that all words with the article share: none of them is a part of a foreign name. */
export const DEFINITE = "+ال";

/** "إلهام", "ألين": a name whose first letters only look like the article once they are folded. */
const LIKE_ARTICLE = /^[وف]?[إأآ]ل/u;

/** The forms of a word as it stands in a text. */
export function formsOf(norm: string, text: string): string[] {
  const forms = stripClitics(norm);
  return LIKE_ARTICLE.test(text) ? forms.filter((form) => form !== DEFINITE) : forms;
}

/** A folded word without the conjunctions and prepositions that are written with it. */
export function stripClitics(norm: string): string[] {
  const forms: string[] = [];
  let word = norm;
  if (/^[وف]/.test(word) && (word.length >= 4 || SHORT.has(word.slice(1)))) {
    word = word.slice(1);
    forms.push(word);
  }
  if (word.startsWith("لل") && word.length >= 5)
    forms.push(`ا${word.slice(1)}`, word.slice(1), `ال${word.slice(1)}`);
  else if (/^(?:[بل]|ك(?=ال))/.test(word) && word.length >= 4) forms.push(word.slice(1));
  if (/^[بك]?ال.{3}/.test(word) || /^لل.{3}/.test(word)) forms.push(DEFINITE);
  return forms;
}

/** The folded words that patterns can begin with, classes opened. */
export function firstWords(
  patterns: readonly string[],
  classes: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const known = new Set<string>();
  for (const pattern of patterns)
    for (const word of (pattern.trim().split(/\s+/)[0] ?? "").replace(/\?$/u, "").split("|"))
      for (const opened of word.startsWith("@") ? (classes[word.slice(1)] ?? "").split("|") : [word])
        known.add(foldText(opened));
  return known;
}

/** Whether "and" is written to a folded word: its first letter is no part of a word that is known. */
export function beginsWithAnd(norm: string, known: ReadonlySet<string>): boolean {
  return norm.startsWith("و") && norm.length > 2 && !known.has(norm);
}

/** Whether a preposition is written to a folded word, so that it is no subject: "لروسيا", "وبأذربيجان". */
export function beginsWithPreposition(norm: string, known: ReadonlySet<string>): boolean {
  if (known.has(norm)) return false;
  const word = /^[وف]/.test(norm) ? norm.slice(1) : norm;
  return !known.has(word) && /^[بلك]/.test(word) && stripClitics(word).some((form) => known.has(form));
}
