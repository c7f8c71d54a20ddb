import { foldText } from "../text/fold.ts";
import { type PhraseIndex, type PhraseMatch, PLACES, phraseAt, wordForms } from "../text/words.ts";
import type { Concept } from "./concept.ts";

/** A phrase of the lexicon found in a text: its concepts, where its words stand, and the words themselves. */
export interface Mention {
  readonly concepts: readonly Concept[];
  /** Index of its first word in the text, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly inHeadline: boolean;
  readonly words: string;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly inHeadline: boolean;
}

/** How many words of a text are read: the topic of an article shows in its beginning. */
const MAX_WORDS = 600;
const TOKEN = /(?:[\p{L}\p{N}\p{M}\u0640\u200C\u055B\u055C\u055E]|\u200D)+/gu;
const HEADLINE_END = /\n|[.!?։؟…][»"”']?\s/;
const MAX_HEADLINE_UNITS = 200;

/** These take their words for themselves: what is inside them is not looked at again. */
const EXCLUSIVE: ReadonlySet<Concept> = new Set([
  "name",
  "person",
  "football",
  "homonym",
  "history",
  "otherWar",
  "idiom",
]);
const REGION_PLACES: ReadonlyMap<string, Concept> = new Map([
  ["xplacekarabakh", "karabakh"],
  ["xplaceyerevan", "armenia"],
  ["xplacesyunik", "frontier"],
  ["xplacenakhchivan", "rear"],
  ["xplaceganja", "rear"],
  ["xplacesumgait", "rear"],
  ["xplacemartuni", "frontier"],
  // A people, a poet and an archangel share these names: they need something beside them.
  ["xplacetalish", "frontier"],
  ["xplacefuzuli", "dweller"],
  ["xplacejabrayil", "dweller"],
]);

/** Finds the phrases of `index` and the region's places in the first 600 words of `text`, in one pass. */
export function findMentions(text: string, index: PhraseIndex<Concept>): Mention[] {
  const { tokens, forms } = splitWords(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < forms.length; ) {
    const found = longer(phraseAt(index, forms, at), placeAt(forms, at));
    if (!found) {
      at += 1;
      continue;
    }
    const to = at + found.length;
    mentions.push({
      concepts: readConcepts(text, tokens, at, to, found.values, !phraseAt(index, forms, to)),
      from: at,
      to,
      inHeadline: tokens[at]?.inHeadline ?? false,
      words: text.slice(tokens[at]?.start, tokens[to - 1]?.end),
    });
    at = found.values.some((concept) => EXCLUSIVE.has(concept)) || isPlace(found.values) ? to : at + 1;
  }
  return mentions;
}

/** What the phrase is here: a region's name may be a title in quotation marks, or a person's given name. */
function readConcepts(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  concepts: readonly Concept[],
  nextIsUnknown: boolean,
): readonly Concept[] {
  if (!isPlace(concepts)) return concepts;
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  const adjacent = next && last && nextIsUnknown && next.start === last.end + 1;
  if (adjacent && isSurname(text.slice(next.start, next.end))) return ["homonym"];
  return isQuoted(text, first?.start, last?.end) ? concepts.map(asTitle) : concepts;
}

const SURNAME =
  /^\p{Lu}\p{Ll}+(?:yan|ian|ov|ova|ev|eva|lı|lu|zadə|zade|oğlu|ян|ов|ова|ев|ева|лы|заде|յան(?:[ընիա].{0,2})?)$/u;
const PEOPLE = /^(?:Arme|Azer|Russ|Geor|Iran|Cauc|Ital|Ukrai|Alban|Christ|Guard)/u;

function isSurname(word: string): boolean {
  return SURNAME.test(word) && !PEOPLE.test(word);
}

const OPENING = /["“„«‘']$/;
const CLOSING = /^["”“»’']/;

function isQuoted(text: string, start = 0, end = 0): boolean {
  return OPENING.test(text.slice(Math.max(start - 1, 0), start)) && CLOSING.test(text.slice(end, end + 1));
}

/** A region's name alone in quotation marks is mostly a club's, a hotel's or a ship's: it needs something beside it. */
function asTitle(concept: Concept): Concept {
  return concept === "karabakh" || concept === "place" ? "dweller" : concept;
}

function isPlace(concepts: readonly Concept[]): boolean {
  return concepts.includes("karabakh") || concepts.includes("place");
}

/** A lexicon may know better what a word is than the list of places (a surname, another town of the same name). */
function longer(
  phrase: PhraseMatch<Concept> | undefined,
  place: PhraseMatch<Concept> | undefined,
): PhraseMatch<Concept> | undefined {
  if (!phrase || (place && place.length > phrase.length)) return place;
  if (phrase.values.includes("homonym")) {
    // Afghanistan's district of the name is another war as well.
    const values = phrase.values.filter((value) => value === "homonym" || value === "otherWar");
    return { length: phrase.length, values };
  }
  if (!place || phrase.length > place.length || phrase.values.some((concept) => EXCLUSIVE.has(concept)))
    return phrase;
  return { length: phrase.length, values: [...phrase.values, ...place.values] };
}

function placeAt(forms: readonly (readonly string[])[], at: number): PhraseMatch<Concept> | undefined {
  const match = phraseAt(PLACES, forms, at);
  const token = match?.values[0];
  if (!match || token === undefined) return undefined;
  return { length: match.length, values: [REGION_PLACES.get(token) ?? "place"] };
}

/** The words are folded all at once, joined by line breaks, which folding keeps: so each knows where it stood. */
function splitWords(text: string): { readonly tokens: Token[]; readonly forms: (readonly string[])[] } {
  const headlineEnd =
    HEADLINE_END.exec(text.slice(0, MAX_HEADLINE_UNITS))?.index ??
    (text.length <= MAX_HEADLINE_UNITS ? text.length : -1);
  const tokens: Token[] = [];
  const raw: string[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (tokens.length === MAX_WORDS) break;
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      inHeadline: match.index < headlineEnd,
    });
    raw.push(match[0]);
  }
  const folded = foldText(raw.join("\n")).split("\n");
  return { tokens, forms: folded.map((word) => withoutTanwin(wordForms(word.replaceAll(" ", "")))) };
}

const ARABIC_TANWIN = /^[\u0621-\u064A]{3,}\u0627$/;

/** An Arabic indefinite accusative is also read without its final alef. */
function withoutTanwin(forms: readonly string[]): readonly string[] {
  const bare = forms.filter((form) => ARABIC_TANWIN.test(form)).map((form) => form.slice(0, -1));
  return bare.length === 0 ? forms : [...forms, ...bare];
}
