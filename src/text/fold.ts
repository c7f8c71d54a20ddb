const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ı", "i"],
  ["ə", "e"],
  ["ǝ", "e"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  // Arabic: taa marbuta, alef maqsura, Farsi and Urdu forms, alef wasla.
  ["ة", "ه"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ې", "ي"],
  ["ک", "ك"],
  ["ہ", "ه"],
  ["ھ", "ه"],
  ["ە", "ه"],
  ["ٱ", "ا"],
  ["’", "'"],
  ["‘", "'"],
  ["‛", "'"],
  ["ʼ", "'"],
  ["ʻ", "'"],
  ["՚", "'"],
  ["`", "'"],
  ["´", "'"],
  ["′", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‟", '"'],
  ["″", '"'],
]);

const SPECIAL = /[ıəǝøłđðßæœةىیېکہھەٱ’‘‛ʼʻ՚`´′“”„‟″]/g;
// Tatweel, Armenian emphasis, question and exclamation marks, bidi controls, zero-width characters, soft hyphen.
const INVISIBLE =
  /\u200D|[\u0640\u055B\u055C\u055E\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
// The breve of й stays: it is a letter of its own, while ё is written е as often as not.
const MARKS = /(?!(?<=и)\u0306)\p{M}/gu;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const ANY_DIGIT = /^\p{Nd}$/u;

/**
 * The form in which texts are searched and matched: lower case for every locale (İ, I, ı and i are one letter),
 * without diacritics, Arabic and Armenian spellings unified, digits in ASCII. Linear in the length of `text`.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\u200C/g, " ")
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter)
    .replace(FOREIGN_DIGIT, asciiDigit);
}

/** Unicode keeps the ten digits of a script together, in order, so the distance to the first is the value. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let distance = 0;
  while (ANY_DIGIT.test(String.fromCodePoint(code - distance - 1))) distance += 1;
  return String(distance % 10);
}
