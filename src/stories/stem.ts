const ARABIC = /^[\u0621-\u064a]/;
const CYRILLIC = /^[\u0430-\u044f]/;
const ARMENIAN = /^[\u0561-\u0587]/;
const STEM_LETTERS = 6;
const NAME_LETTERS = 6;

const RUSSIAN_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ам|ям|ом|ем|им|ым|ия|ию|ии|[аяоеыиуюьй])$/;
const ARMENIAN_ENDING = /(?:ներից|ներով|ներին|ների|ները|երից|երին|երի|երը|ում|ից|ով|ին|ները|ներ|եր|ի|ը|ն)$/;
const LATIN_ENDING = /(?:ings|ing|ions|ion|ees|ed|es|ee|e|s)$/;
const ARABIC_ENDING = /(?:يون|يين|يات|ات|ون|ين|ان|تين|تان|هما|هم|ها|يه|ه|ي)$/;
const ARABIC_PREFIX = /^(?:ال|لل|[وفبلك])/;
const ARABIC_VOWEL = /[اويىءئؤآأإ]/g;
const VOWEL = /[aeiouyаеиоуыэюяйьъ\u0561\u0565\u0567\u0568\u056b\u0578\u0585\u0582\u0575اويىءئؤآأإه]/g;

/**
 * What the inflected forms of a folded word have in common, roughly: endings are cut, and of an Arabic word the
 * consonants stay, since plurals and verbs change what is between them.
 */
export function stemOf(word: string): string {
  if (ARABIC.test(word)) return arabicStem(word);
  if (CYRILLIC.test(word)) return cut(word, RUSSIAN_ENDING).slice(0, STEM_LETTERS);
  if (ARMENIAN.test(word)) return cut(word, ARMENIAN_ENDING).slice(0, STEM_LETTERS);
  return cut(word, LATIN_ENDING).slice(0, STEM_LETTERS);
}

/** The consonants of a name: spellings of one name (Vardanyan, Vardanian) and its cases mostly share them. */
export function nameKeyOf(word: string): string {
  const bare = nominative(word);
  const consonants = bare.replace(VOWEL, "");
  const key = consonants.replace(/(.)\1+/gu, "$1").slice(0, NAME_LETTERS);
  return key.length < 3 ? bare.slice(0, NAME_LETTERS) : key;
}

const RUSSIAN_CASE = /(?:ым|ом|ем|ой|[аеуыюя])$/;

function nominative(word: string): string {
  if (CYRILLIC.test(word)) return cut(word, RUSSIAN_CASE);
  return ARMENIAN.test(word) ? cut(word, ARMENIAN_ENDING) : word;
}

/** و ف ب ل ك and the article are written together with the word that follows them: taken off until none is left. */
export function withoutArabicPrefix(word: string): string {
  if (!ARABIC.test(word)) return word;
  let bare = word;
  for (;;) {
    const shorter = bare.replace(ARABIC_PREFIX, "");
    if (shorter === bare || shorter.length < 3) return bare;
    bare = shorter;
  }
}

function arabicStem(word: string): string {
  const bare = cut(withoutArabicPrefix(word), ARABIC_ENDING);
  const consonants = bare.replace(ARABIC_VOWEL, "");
  return consonants.length >= 3 ? consonants.slice(0, STEM_LETTERS) : bare;
}

function cut(word: string, ending: RegExp): string {
  const bare = word.replace(ending, "");
  return bare.length >= 3 ? bare : word;
}
