const VALUES: readonly (readonly [word: string, value: number])[] = [
  ["bir", 1],
  ["iki", 2],
  ["uc", 3],
  ["dort", 4],
  ["dord", 4],
  ["bes", 5],
  ["alti", 6],
  ["yedi", 7],
  ["sekiz", 8],
  ["dokuz", 9],
  ["on", 10],
  ["yirmi", 20],
  ["otuz", 30],
  ["kirk", 40],
  ["elli", 50],
  ["altmis", 60],
  ["yetmis", 70],
  ["seksen", 80],
  ["doksan", 90],
  ["yuz", 100],
  ["bin", 1e3],
  ["milyon", 1e6],
  ["milyar", 1e9],
];
const BY_LENGTH = [...VALUES].sort((left, right) => right[0].length - left[0].length);
const ENDING = /^(y?[iu]|s[iu]|[iu]n|n[iu]n|s?[iu]n[iu]n?|s?[iu]n[ae]|y?[ae]|[dt][ae]n)$/;
/** Words that look like a number with an ending but are something else: "altında" under, "yüzünden" because of, "ona" to him. */
const OTHER_WORDS =
  /^(on(u|un|a|da|dan|e|i|den|de|in|ini|unu|una|lar.*)|alti(n|nda|ndan|na|ni|nin|da|dan|de|den|ye|ya)|yuz(un|unden|une|unu|unun|e|den|de|da|dan|in|i)|bin(a|in|e|de|da)|uc(a|un|e|ta|te|unda)|kirk(a|e)|bire|birden|birde|biri?n|bese|yedi(n|ni|nin))$/;
const ORDINAL = /[iu]?nc[iu]/;

/**
 * The value of a number word, also of several written together ("yirmibeş"), and its case ending; null for any other word.
 * `goesOn`: behind another number, where "bine" is no verb and "altıdan" no place.
 */
export function readNumberWord(
  norm: string,
  goesOn = false,
): { readonly value: number; readonly ending: string } | null {
  if (norm === "" || (!goesOn && OTHER_WORDS.test(norm)) || ORDINAL.test(norm)) return null;
  let rest = norm;
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let parts = 0;
  while (rest !== "") {
    const found = BY_LENGTH.find(([word]) => rest.startsWith(word));
    if (!found) break;
    const [word, value] = found;
    if (value >= 1000) {
      total += (group || 1) * value;
      group = 0;
      last = value;
    } else if (value === 100) {
      group = (group || 1) * 100;
      last = 100;
    } else {
      const size = value >= 10 ? 10 : 1;
      if (size >= last) return null;
      group += value;
      last = size;
    }
    parts += 1;
    rest = rest.slice(word.length);
  }
  if (parts === 0 || (rest !== "" && !ENDING.test(rest))) return null;
  if (norm.endsWith("dord")) return null;
  return { value: total + group, ending: rest };
}

/** Vague quantities; the longest first. */
export const VAGUE_WORDS: readonly (readonly string[])[] = [
  ...[
    "onlarca",
    "yuzlerce",
    "binlerce",
    "milyonlarca",
    "duzinelerce",
    "on binlerce",
    "yuz binlerce",
    "onbinlerce",
    "yuzbinlerce",
  ].flatMap((words) => [words, ...["si", "sinin", "sini", "sine"].map((ending) => `${words}${ending}`)]),
  "cok sayida",
  "cok sayidaki",
  "bircok",
  "bir cok",
  "pek cok",
  "birkac",
  "birkaci",
  "birkacinin",
  "bir kac",
  "bir dizi",
  "cok miktarda",
  "sayisiz",
  "belirsiz sayida",
  "bilinmeyen sayida",
  "az sayida",
]
  .map((words) => words.split(" "))
  .sort((left, right) => right.length - left.length);
