import type { Token } from "../../language.ts";
import { remember } from "../../remember.ts";

/** Words that only look inflected. */
const WHOLE: ReadonlySet<string> = new Set(
  "gence mina ona onu onun ermeni qizi oglu ogli olke ana ata bele hele indi bezi basqa isti ucun ile kimi daha sonra hemin yene emin elin yalan".split(
    " ",
  ),
);

/** Endings of case, folded (ı and i, ə and e are one): relational, ablative, locative, genitive, dative, accusative, instrumental, copula. */
const CASES: readonly RegExp[] = [
  // "Nəfərədək", "nəfərəcən".
  /y?[ae](?:d[ae]k|c[ae]n)$/u,
  /nd[ae]ki(?:l[ae]r)?(?:n?[iu]n?)?$/u,
  /d[ae]ki(?:l[ae]r)?(?:n?[iu]n?)?$/u,
  /nd[ae]n$/u,
  /d[ae]n$/u,
  /nd[ae](?:d[iu]r)?$/u,
  /d[ae](?:d[iu]r)?$/u,
  /n[iu]n$/u,
  /[iu]n$/u,
  /n[ae]$/u,
  /y[ae]$/u,
  /[ae]$/u,
  /n[iu]$/u,
  /y[iu]$/u,
  /[iu]$/u,
  /yl[ae]$/u,
  /l[ae]$/u,
];
const POSSESSIVES: readonly RegExp[] = [/[iu]m[iu]z$/u, /m[iu]z$/u, /s[iu]$/u, /y[iu]$/u, /[iu]$/u];
const SHORTEST = 3;

/** What is spoken of later as "the ministry", "the service". */
const ACRONYMS: Readonly<Record<string, string>> = {
  xin: "nazirlik",
  din: "nazirlik",
  fhn: "nazirlik",
  mn: "nazirlik",
  dtx: "xidmet",
  dsx: "xidmet",
  mtx: "xidmet",
  bqxk: "komite",
};

/** A stem whose last consonant a vowel has softened stands for its hard form: uşağ- → uşaq, nazirliy- → nazirlik. */
function harden(stem: string): readonly string[] {
  if (stem.endsWith("g")) return [stem, `${stem.slice(0, -1)}q`];
  if (stem.endsWith("y")) return [stem, `${stem.slice(0, -1)}k`];
  return [stem];
}

function strip(word: string, endings: readonly RegExp[]): string[] {
  const stems: string[] = [];
  for (const ending of endings) {
    const stem = word.replace(ending, "");
    // "Etdiyini" is no case of "etdi".
    if (/d[iu]y[iu]/.test(word) && /d[iu]$/.test(stem)) continue;
    // "Qurbanlarının" is the genitive of "qurbanları", no possessive of a genitive.
    if (stem !== word && stem.length >= SHORTEST && !/l[ae]r[iu]n$|^var$/.test(stem))
      stems.push(...harden(stem));
  }
  return stems;
}

/**
 * The stems that a folded noun can have without its case and possessive; plurals stay plurals.
 * "Ölmək" (die) is written as "olmaq" (be) once folded: its forms are also found under `oel…`.
 */
export function forms(norm: string, text: string): readonly string[] {
  if (/^[öÖ]l/u.test(text)) return [`oel${norm.slice(2)}`];
  const body = ACRONYMS[norm];
  if (body) return [body];
  if (norm.length < 4 || WHOLE.has(norm)) return [];
  // "ABŞ-ın Bakıdakı səfirliyi": a capital where others have their embassy is none of theirs.
  if (
    /^(?:baki|yerevan|irevan|moskva|ankara|paris|vasinqton|brussel|tehran|london|tbilisi|cenevre)d[ae]ki$/.test(
      norm,
    )
  )
    return ["daki"];
  // Nor is a state.
  if (/^(?:azerbaycan|ermenistan|rusiya|turkiye|gurcustan|fransa|ukrayna|qazaxistan|iran)d[ae]ki$/.test(norm))
    return [];
  const found = new Set<string>();
  for (const stem of strip(norm, CASES)) {
    found.add(stem);
    for (const bare of strip(stem, POSSESSIVES)) found.add(bare);
  }
  for (const stem of strip(norm, POSSESSIVES)) found.add(stem);
  // "Uşaqdır", "qadınlardır": a predicate counts nobody by itself, as a plural does not.
  const predicate = /^(.{3,}?)(?:l[ae]r)?d[iu]r(?:l[ae]r)?$/u.exec(norm)?.[1];
  if (predicate && !/m[iu]s$/.test(predicate))
    for (const ending of ["lar", "ler"]) found.add(predicate + ending);
  found.delete(norm);
  return [...found];
}

/** Lower case by the rules of the language, in which I is ı and İ is i. */
const lower = remember((text) => text.replace(/İ/gu, "i").replace(/I/gu, "ı").toLowerCase());

const HIGH: Readonly<Record<string, string>> = {
  a: "ı",
  ı: "ı",
  o: "u",
  u: "u",
  e: "i",
  ə: "i",
  i: "i",
  ö: "ü",
  ü: "ü",
};
const isBack = (vowel: string): boolean => "aıou".includes(vowel);

/** Whether a word's last vowel follows the one before it, as that of an ending does. */
function isHarmonic(word: string): boolean {
  const [vowel, before] = [...word].filter((letter) => letter in HIGH).reverse();
  if (!vowel || !before) return false;
  return "aə".includes(vowel) ? (vowel === "a") === isBack(before) : HIGH[before] === vowel;
}

/** Names that end like an inflected word but are not. */
const NOMINATIVE =
  /^(?:berlin|pekin|kanada|hollanda|uqanda|ruanda|rumıniya|ukrayna|argentina|erməni|ermənı|bakı|xankəndi|bern|papa|avropa|filippin|bosniya|isveçrə|(?:ombudsman|komandan|sultan|kapitan)ı)$/u;

/** Whether a word's ending shows that it is no subject: genitive, dative, accusative, locative, ablative or instrumental. */
export const isObliqueWord = remember((text): boolean => {
  const word = lower(text);
  if (word.length < 4 || NOMINATIVE.test(word)) return false;
  if (!isHarmonic(word)) return false;
  if (/(?:da|də|dan|dən|dakı|dəki)$/u.test(word)) return true;
  if (/[ıiuü]n$/u.test(word)) return true;
  // After a vowel: "Rusiyaya", "Bakıya", "nazirinə", "Türkiyəni".
  if (/(?:[aəoeuöü]y[aə]|ıya|[ıiuü]n[aə]|[aəıiuü]n[ıiuü]|liyə|lığa|luğa|lüyə)$/u.test(word))
    return !/[aəoeu]y[aə]$/u.test(word) || word.length > 5;
  // After a consonant: "Azərbaycana", "Blinkenə", "Paşinyanı", "Əliyevi", "Ermənistanla".
  if (/[^aəeiıoöuüy]ə$/u.test(word) && !/(?:zadə|gəncə|idarə|ölkə|komitə|körpə|məhkəmə)$/u.test(word))
    return true;
  if (
    /(?:stan|can|yan|[oe]v|ran|paris|london|brüssel|kreml|berlin|kiyev|minsk|qton|israil|van|don|bul|dam|bağ|sax|çın|ğan|kert)(?:[ıiuü]|l[aə])$/u.test(
      word,
    )
  )
    return true;
  if (/(?:stan|can|yan|ran|[tk]r?on|vatikan|van|don|bul|bon|dam|bağ|sax|çın|zax|vuz|ğan|mp)a$/u.test(word))
    return true;
  return /(?:lar|lər)(?:[aəıi]|l[aə])$/u.test(word) && !/(?:lar|lər)[ıi]$/u.test(word);
});

/** What a bare name before it only describes: "Azərbaycan ərazisində", "Rusiya sülhməramlılarını". */
const DESCRIBED =
  /^(?:ərazi(?!$)|ordu|silahlı|hərb|sülhməramlı|vətəndaş|sərhəd|torpaq|torpağ|qüvvə|kənd|rayon|şəhər|bölgə|vilayət|dəhliz|yol|qəsəbə|istiqamət|erməni(?!stan)|xalq|əsgər|mövqe|klub|münaqişə|müharibə|respublika|region)/u;

/** Whether the word behind a bare name takes it as its modifier. */
export const isModified = remember((text): boolean => {
  const word = lower(text);
  if (/^(?:hərbi|silahlı|dinc|mülki)$/u.test(word)) return false;
  // "Əliyev müsahibəsində": where somebody says it.
  if (/^(?:müsahibə|çıxış|nitq|paylaşım|səhifə|məqalə|brifinq)/u.test(word)) return false;
  if (/^[A-ZÇƏĞIİÖŞÜ]/u.test(text) && !DESCRIBED.test(word)) return false;
  if (DESCRIBED.test(word) && /(?:[ıiuü]|lar|lər)(?:n(?:da|də|dan|dən|[ıiuü]n|a|ə|[ıiuü]))?$/u.test(word))
    return true;
  return /(?:s?[ıiuü]|l[aə]r[ıi])n(?:da|də|dan|dən|[ıiuü]n)$/u.test(word) && isHarmonic(word);
});

/** Behind a name: it is no subject. */
const POSTPOSITIONS: ReadonlySet<string> = new Set(
  "ile ucun terefinden arasinda arasindaki barede haqqinda haqda uzre qarsi kimi yaninda uzerinde uzerinden etrafinda erzinde esasinda adindan ugrunda istiqametinde merhelesinde".split(
    " ",
  ),
);

/** The case of an acronym or of a name in quotation marks: "APA-ya", "XİN-in", "“Reuters”ə". */
const ENDINGS: ReadonlySet<string> = new Set(
  "a e ya ye na ne ni nu yi yu in un nin nun da de nda nde dan den ndan nden la le".split(" "),
);
const GENITIVES: ReadonlySet<string> = new Set(["in", "un", "nin", "nun"]);

/** Whether a name from `first` to `last` is no subject by its form, or only describes the word `next`. */
export function isOblique(first: Token, last: Token, _isPrefixed: boolean, next?: Token): boolean {
  if (first !== last && ENDINGS.has(last.norm)) return true;
  // "Azərbaycan-Ermənistan sərhədi": the first of two joined names is no subject.
  if (next && /^[-–]$/.test(next.norm) && last.end === next.start) return true;
  // "ABŞ-ı" is an object, "Pakistan XİN-i" a ministry with its owner.
  if (first !== last && /^[iu]$/.test(last.norm) && first.text === first.text.toUpperCase()) return true;
  if (isObliqueWord(last.text) || (next && POSTPOSITIONS.has(next.norm))) return true;
  // A head with its possessive is nobody's modifier, nor is a person's full name: "Emmanuel Makron ölkəsinin …".
  if (next?.kind !== "word" || /[ıiuü]$/u.test(lower(last.text))) return false;
  const isFullName = first !== last && first.norm !== "dagliq" && !DESCRIBED.test(lower(next.text));
  return !isFullName && isModified(next.text);
}

const isGenitiveWord = remember((text): boolean => {
  const word = lower(text);
  return word.length > 5 && /n[ıiuü]n$/u.test(word) && isHarmonic(word);
});

/** "Nazirliyinin", "XİN-in": it belongs to the noun behind it. */
export function isGenitive({ text, norm }: Token): boolean {
  return GENITIVES.has(norm) || isGenitiveWord(text);
}

const isOriginWord = remember((text): boolean => {
  const word = lower(text);
  return /(?:dan|dən)$/u.test(word) && word.length > 5 && isHarmonic(word);
});

/** "Moskvadan", "nazirlikdən", "XİN-dən": whose words they are. */
export function isOrigin({ text, norm }: Token): boolean {
  return norm === "den" || norm === "dan" || isOriginWord(text);
}

const isPlaceWord = remember((text): boolean => {
  const word = lower(text);
  return (
    /(?:da|də)$/u.test(word) &&
    word.length > 5 &&
    isHarmonic(word) &&
    !/^(?:kanada|hollanda|uqanda|ruanda)$/u.test(word)
  );
});

/** "Bakıda bildiriblər", "nazirlikdən bildirilib". */
export function isSpeechPlace(last: Token): boolean {
  return isOrigin(last) || isPlaceWord(last.text);
}
