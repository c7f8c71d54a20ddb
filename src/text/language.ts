/** The seven languages that are read, or `und` for any other. */
export type RecognisedLanguage = "ar" | "en" | "ru" | "hy" | "az" | "tr" | "fr" | "und";

const MAX_UNITS = 4_000;
const WORD = /[\p{L}\p{M}\u200C]+/gu;
const LETTERS = {
  arabic: /\p{Script=Arabic}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  armenian: /\p{Script=Armenian}/gu,
  latin: /\p{Script=Latin}/gu,
  all: /\p{L}/gu,
};

/**
 * Recognises the language of `text` by its script, its letters and its function words; its first 4,000 UTF-16 units
 * are looked at. A text in a neighbour of the seven (Persian, Ukrainian, German, Uzbek …) is `und`.
 */
export function recogniseLanguage(text: string): RecognisedLanguage {
  const sample = text.slice(0, MAX_UNITS).normalize("NFC");
  const all = count(sample, LETTERS.all);
  if (all === 0) return "und";
  const lowered = sample.replace(/İ/g, "i").toLowerCase();
  const words = lowered.match(WORD) ?? [];
  if (count(sample, LETTERS.armenian) * 2 > all) return "hy";
  if (count(sample, LETTERS.arabic) * 2 > all) return recogniseArabic(lowered, words);
  if (count(sample, LETTERS.cyrillic) * 2 > all) return recogniseCyrillic(lowered, words);
  if (count(sample, LETTERS.latin) * 2 > all) return recogniseLatin(lowered, words);
  return "und";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

function hits(words: readonly string[], set: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) if (set.has(word)) sum += 1;
  return sum;
}

const ARABIC_WORDS = wordSet(
  "في من على إلى الى أن ان إن عن مع هذا هذه التي الذي الذين بعد قبل بين كما قال وقال وقالت قالت بأن أنه أنها إنه خلال ضد بشأن حول لا لم لن ما هو هي كان كانت وقد قد حتى منذ عند أو ثم أي كل غير بسبب اليوم أمس",
);
const PERSIAN_WORDS = wordSet(
  "از به در که این را با برای است شد می های و‌ یک آن تا بر شده بود هم نیز خود کرد کرده گفت دو پس اند باید میان ایران کے کی میں ہے سے نے پر اور لە بۆ کە ئەم لەگەڵ دا",
);

function recogniseArabic(text: string, words: readonly string[]): RecognisedLanguage {
  // Urdu, Kurdish, Pashto and Uyghur have letters of their own; Persian's گ چ پ ی ک also occur in Arabic names.
  const foreign = count(text, /[ٹڈڑںےہھۆێەڵڕېۍټډړښڼۇۈۋ]/gu);
  const persian = count(text, /[پچژگکی]/gu);
  const arabic =
    hits(words, ARABIC_WORDS) + words.filter((word) => /^[وفبل]?ال\p{L}{2}|ة$|ى$|^[إأ]/u.test(word)).length;
  const other =
    hits(words, PERSIAN_WORDS) * 2 +
    foreign +
    words.filter((word) => /^(ن?می|های)\u200C?|های$/u.test(word)).length;
  return other + persian > arabic ? "und" : "ar";
}

const RUSSIAN_WORDS = wordSet(
  "и в во не на что с со как по из за от для о об при до его её их это этот эти был была были быть или но уже после также между против под над более чем кто где когда он она они мы вы я бы же так все свои которые который может",
);
const BULGARIAN_WORDS = wordSet(
  "се са ще беше със във че към след които който която без този тази това тези ни ги му бе обаче още както между",
);
const SERBIAN_WORDS = wordSet("је су да се или који која није након због од у што ће биће између");

function recogniseCyrillic(text: string, words: readonly string[]): RecognisedLanguage {
  if (count(text, /[ґєіїўјљњћђџѓќѕәғқңөұүһҗҳҷӣӯ]/gu) > text.length / 400) return "und";
  const russian = hits(words, RUSSIAN_WORDS) + count(text, /[ыэё]/gu);
  const bulgarian =
    hits(words, BULGARIAN_WORDS) + words.filter((word) => /(ът|ята|ият|ите)$/u.test(word)).length;
  const serbian = hits(words, SERBIAN_WORDS);
  return Math.max(bulgarian, serbian) > russian ? "und" : "ru";
}

const LATIN_WORDS = {
  en: wordSet(
    "the of and to in for on with from by at is are was were be been has have had its his her their after over as that this will would not but who an it says said new into against between amid or more than about up out off all no first two could also before during under while which they he she we",
  ),
  fr: wordSet(
    "le la les l d de des du et à a au aux en un une pour par sur dans avec est sont ont été être qui que qu ce cette ces son sa ses leur leurs après entre selon plus pas ne n s se contre mais ou où comme il elle ils deux face sous sans dont lors depuis vers",
  ),
  tr: wordSet(
    "ve bir bu da de ile için olarak olan olduğu oldu sonra kadar daha çok gibi en ne ya mi mı göre karşı arasında var yok ise etti edildi etmek tarafından her son iki dedi açıkladı bin yeni ilk sözde nin nın nun nün ye ya den dan ten tan te ta in ın un ün ediyor oluyor yapıldı",
  ),
  az: wordSet(
    "və bir bu da də ilə üçün olan edib olub bildirib sonra qədər daha çox kimi ən nə ya mi görə qarşı arasında var yox isə etdi edildi etmək tərəfindən hər iki dedi deyib min yeni ilk ki o olaraq nəticəsində barədə üzrə il ildə verib keçirilib həmin bütün artıq hələ haqqında",
  ),
  de: wordSet(
    "der die das und ist nicht ein eine einen den dem des mit von auf für im in zu sich auch nach bei wird werden wurde wurden aus als an oder zwischen gegen hat haben um über morgen",
  ),
  es: wordSet(
    "el la los las de del en y por con para una un que se al más como pero sus su entre tras según fue fueron es a o",
  ),
  it: wordSet(
    "il di che è la le gli i della delle dei nel nella per non con sono stati stato dopo al alla da un una del tra si ha",
  ),
  pt: wordSet(
    "o a os as de da do das dos em no na um uma que com por para ao pela não foi entre após se é e",
  ),
  nl: wordSet("het een van de en op voor met niet zijn naar is in dat te aan door bij ook"),
  pl: wordSet("w z się na nie jest że do i oraz przez po o od za dla zostało został są"),
  ro: wordSet("și în din cu pentru la de este sunt a fost că după pe o un al"),
  nordic: wordSet("og av til som på er har det i en et ikke för att och är med den inte ja on ei että ovat"),
  id: wordSet("yang dan di dengan untuk dari ini itu pada ke telah oleh tidak akan"),
  turkic: wordSet("va bilan uchun bu boʻyicha haqida edi qildi bilen üçin we hem boldy ýylda"),
  balkan: wordSet(
    "në të dhe për me një që nga je su za i u na se od da koji hogy az és nem egy van a by pri ale jako který",
  ),
  hu: wordSet(
    "a az és egy nem hogy is volt ki meg el csak már még szerint után között közölte kedden miatt vagy ő aki amely",
  ),
  vi: wordSet("và của các trong được là cho với một"),
};
type LatinLanguage = keyof typeof LATIN_WORDS;
const LATIN_LANGUAGES = Object.keys(LATIN_WORDS) as readonly LatinLanguage[];

/** Letters that tell a language from its neighbours, each counted as half a function word. */
const LATIN_LETTERS: readonly (readonly [LatinLanguage, RegExp])[] = [
  ["fr", /[éèêàùœ]|ç(?=[ao])/gu],
  ["de", /[ßä]/gu],
  ["es", /[ñáíóú¿¡]/gu],
  ["hu", /[áéíóúőű]/gu],
  ["it", /[ìò]/gu],
  ["pt", /[ãõ]/gu],
  ["pl", /[łąęśźżń]/gu],
  ["ro", /[ățâ]/gu],
  ["nordic", /[åøæ]/gu],
  ["turkic", /[ňýʻ]/gu],
  ["balkan", /[ćčšžřůěđ]/gu],
  ["vi", /[ạảấầếềệộớờợươ]/gu],
];

function recogniseLatin(text: string, words: readonly string[]): RecognisedLanguage {
  const scores = new Map<LatinLanguage, number>();
  const add = (language: LatinLanguage, gain: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + gain);
  };
  for (const language of LATIN_LANGUAGES) add(language, hits(words, LATIN_WORDS[language]));
  for (const [language, letters] of LATIN_LETTERS) add(language, count(text, letters) * 0.5);
  add("fr", count(text, /\b[dlnsqj][’']\p{L}/gu));
  addTurkishLetters(text, add);
  const best = LATIN_LANGUAGES.reduce((a, b) => ((scores.get(b) ?? 0) > (scores.get(a) ?? 0) ? b : a));
  if ((scores.get(best) ?? 0) > 0)
    return best === "en" || best === "fr" || best === "tr" || best === "az" ? best : "und";
  // A bare headline of names: plain letters are taken for English.
  return words.length <= 8 && /^[\p{ASCII}‘’“”–—…]*$/u.test(text) ? "en" : "und";
}

function addTurkishLetters(text: string, add: (language: LatinLanguage, gain: number) => void): void {
  const schwa = count(text, /ə/gu);
  const shared = count(text, /[ğış]/gu) * 0.5;
  if (schwa === 0 && shared === 0) {
    add("de", count(text, /[öü]/gu) * 0.5);
    return;
  }
  // Only Azerbaijani writes x and q where Turkish, which shares the other letters, has h and k.
  add("az", shared + schwa + count(text, /q(?![u\d])/gu) + count(text, /x/gu) * 0.3);
  add("tr", shared + count(text, /\p{L}['’](?:n?[ıiuü]n|[dt][ae]n?|y?[aeıiuü]|l[ae]|ki)(?!\p{L})/gu) * 0.5);
}
