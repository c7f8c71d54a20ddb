import { foldText } from "./fold.ts";

const WORD = /[\p{L}\p{N}]+/gu;
const ARABIC_START = /^[\u0620-\u064A]/;

/** The words of `text` in the form of `foldText`: runs of letters and digits, in order. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/**
 * The readings of a folded word that a phrase may match: the word itself and, in Arabic script, what is left
 * when the particles written onto it (و ف ب ل ك and the article) are taken off.
 */
export function wordForms(word: string): readonly string[] {
  if (!ARABIC_START.test(word)) return [word];
  const forms = [word];
  if (word.length > 4 && (word[0] === "و" || word[0] === "ف")) forms.push(word.slice(1));
  for (const form of [...forms]) {
    if (form.length > 3 && "بلك".includes(form[0] ?? " ")) forms.push(form.slice(1));
    if (form.length > 4 && form.startsWith("لل")) forms.push(form.slice(2));
  }
  for (const form of [...forms]) if (form.length > 4 && form.startsWith("ال")) forms.push(form.slice(2));
  return forms;
}

interface PhraseWord {
  readonly stem: string;
  readonly open: boolean;
}

interface Phrase<V> {
  readonly words: readonly PhraseWord[];
  readonly size: number;
  readonly values: V[];
}

/** Phrases by the stem of their first word. */
export interface PhraseIndex<V> {
  readonly byStem: ReadonlyMap<string, readonly Phrase<V>[]>;
  readonly longestStem: number;
}

/** A phrase found at a word: how many words it covers, and what the index holds for it. */
export interface PhraseMatch<V> {
  readonly length: number;
  readonly values: readonly V[];
}

/** Indexes pairs of a phrase and its value; a word of a phrase that ends in `*` matches every word that begins so. */
export function createPhraseIndex<V>(entries: Iterable<readonly [phrase: string, value: V]>): PhraseIndex<V> {
  const byStem = new Map<string, Phrase<V>[]>();
  let longestStem = 0;
  for (const [text, value] of entries) {
    const words = text.split(/\s+/).flatMap(phraseWords);
    const stem = words[0]?.stem;
    if (stem === undefined) continue;
    const list = byStem.get(stem) ?? [];
    byStem.set(stem, list);
    longestStem = Math.max(longestStem, stem.length);
    const known = list.find((phrase) => samePhrase(phrase.words, words));
    if (known) known.values.push(value);
    else list.push({ words, size: phraseSize(words), values: [value] });
  }
  for (const list of byStem.values()) list.sort((a, b) => b.size - a.size);
  return { byStem, longestStem };
}

function phraseWords(text: string): PhraseWord[] {
  const stems = foldedWords(text);
  return stems.map((stem, i) => ({ stem, open: i === stems.length - 1 && text.endsWith("*") }));
}

function samePhrase(a: readonly PhraseWord[], b: readonly PhraseWord[]): boolean {
  return a.length === b.length && a.every((word, i) => word.stem === b[i]?.stem && word.open === b[i]?.open);
}

/** More words count before longer stems, so that a name of two words wins over its first word alone. */
function phraseSize(words: readonly PhraseWord[]): number {
  return words.length * 1000 + words.reduce((sum, word) => sum + word.stem.length + (word.open ? 0 : 1), 0);
}

/**
 * The longest phrase of `index` that begins at word `at`, with the values of all others that cover as many words,
 * the most exact first; `forms` are the `wordForms` of a text's words.
 */
export function phraseAt<V>(
  index: PhraseIndex<V>,
  forms: readonly (readonly string[])[],
  at: number,
): PhraseMatch<V> | undefined {
  let found: Phrase<V>[] = [];
  for (const form of forms[at] ?? []) {
    for (let length = Math.min(form.length, index.longestStem); length > 0; length -= 1) {
      for (const phrase of index.byStem.get(form.slice(0, length)) ?? []) {
        const wordCount = found[0]?.words.length ?? 0;
        if (phrase.words.length < wordCount) break;
        if (phrase.words[0]?.open !== true && length < form.length) continue;
        if (!restMatches(phrase.words, forms, at)) continue;
        if (phrase.words.length > wordCount) found = [];
        found.push(phrase);
      }
    }
  }
  const [first, ...others] = found.sort((a, b) => b.size - a.size);
  if (!first) return undefined;
  return {
    length: first.words.length,
    values: others.length === 0 ? first.values : found.flatMap(({ values }) => values),
  };
}

function restMatches(
  words: readonly PhraseWord[],
  forms: readonly (readonly string[])[],
  at: number,
): boolean {
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i];
    const there = forms[at + i];
    if (!word || !there) return false;
    if (!there.some((form) => (word.open ? form.startsWith(word.stem) : form === word.stem))) return false;
  }
  return true;
}

/** Replaces both sides' names of a place, in every language and script, by one token such as `xplacestepanakert`. */
export function placeNormalised(words: readonly string[]): string[] {
  const forms = words.map(wordForms);
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    const match = phraseAt(PLACES, forms, at);
    result.push(match?.values[0] ?? words[at] ?? "");
    at += match?.length ?? 1;
  }
  return result;
}

/** What the full-text index stores of `text` and what a query becomes: folded, place-normalised words and spaces. */
export function searchTerms(text: string): string {
  return placeNormalised(foldedWords(text)).join(" ");
}

const PLACE_NAMES: Readonly<Record<string, string>> = {
  karabakh: `ناغورني, ناغورنو, ناجورنو, ناجورني, Nagorno, Nagorno Karabakh, Nagorno Karabagh, Nagorny Karabakh, Nagorny Karabagh, Nagorno Karabach, Nagorno Karabaj, Mountainous Karabakh, Mountainous Qarabag,
    Haut Karabakh*, Haut Karabagh*, Haut Karabach*, Karabakh*, Karabagh*, Karabach*, Artsakh*, Nagorno Qarabag*, Qarabakh*, Garabagh*, Gharabagh*, Arzach,
    Qarabağ*, Karabağ, Karabağda, Karabağdan, Karabağa, Karabağın, Karabağı, Karabağlı*, Karabağdaki, Yukarı Karabağ*, Dağlıq Qarabağ*, Dağlık Karabağ*, Artsak, Artsax*, Arsax*,
    Нагорн* Карабах*, Карабах*, Арцах*, Карабаг*, НКР, НКАО, Лернаин Карабах*,
    Լեռնային Ղարաբաղ*, Ղարաբաղ*, Արցախ*, ԼՂ, ԼՂՀ, ԼՂԻՄ,
    ناغورنو كاراباخ, ناغورني كاراباخ, ناجورنو كاراباخ, ناجورني كاراباخ, ناغورنو قره باغ, ناغورني قره باغ, ناجورنو قره باغ, ناجورني قره باغ,
    ناغورنو كرباخ, ناغورنو كراباخ, ناغورنو كاراباغ, ناغورني كاراباغ, ناجورنو كاراباج, ناجورني كاراباج, ناجورنو قره باج, ناغورنو قرباغ, ناقورنو كاراباخ, ناقورني كاراباخ, ناقورنو قره باغ,
    كاراباخ*, كاراباغ*, كاراباج*, كراباخ*, كراباغ*, كارباخ*, كرباخ, قراباغ*, قراباخ*, قاراباغ*, قاراباخ*, قرباغ*, قره باغ*, قره باخ*, قره باج*, قرا باغ*, قارا باغ*, كارا باخ*, قرهباغ*, ارتساخ*, آرتساخ*, ارتساخ*, ارتزاخ*, أرتسخ, أرتساك*,
    إقليم ناغورنو, إقليم ناغورني, إقليم ناجورنو, إقليم ناجورني`,
  stepanakert: `Stepanakert*, Stépanakert*, Khankendi*, Khankandi*, Xankəndi*, Xankənd*, Hankendi*, Степанакерт*, Ханкенди*, Ханкянди*, Ханкент*, Ստեփանակերտ*, Խանքենդի*, Խանքյանդի*,
    ستيباناكيرت*, ستيباناكرت*, ستيبانكيرت*, ستيبانكرت*, ستيپاناكيرت*, ستيباناقرت*, ستباناكيرت*, خانكندي*, خانكيندي*, خان كندي, خانقندي*, خانكند, خانكاندي*`,
  shusha: `Shushi, Shusha, Shushan's, Shoushi, Chouchi, Choucha, Şuşa, Şuşada, Şuşadan, Şuşaya, Şuşanın, Şuşanı, Şuşalı*, Şuşadakı, Şuşamız*, Şuşi, Šuši,
    Шуша, Шуши, Шуше, Шушу, Шушой, Шушинск*, Շուշի, Շուշիի, Շուշիում, Շուշիից, Շուշիին, Շուշին, Շուշիի*, Շուշա, Շուշայում, Շուշայի,
    شوشا, شوشي, شوشه, مدينة شوشا`,
  lachin: `Lachin, Lachin's, Latchine, Latchin, Berdzor*, Laçın*, Laçin*, Лачин, Лачина, Лачине, Лачину, Лачином, Лачинск*, Бердзор*, Լաչին*, Բերձոր*, لاتشين*, لاجين, لاچين, لاتشن, بيردزور*, بردزور*, ممر لاشين, مدينة لاشين`,
  martakert: `Martakert*, Mardakert*, Agdere*, Aghdara*, Aghdere*, Ağdərə*, Мартакерт*, Мардакерт*, Агдере*, Агдара*, Մարտակերտ*, مارتاكيرت*, مارتاكرت*, آغدارا*, أغدره, اغدره*, آغدره, Աղդարա*`,
  martuni: `Martuni, Martouni, Khojavend*, Khojavand*, Xocavənd*, Hocavend*, Мартуни, Мартунинск*, Ходжавенд*, Մարտունի*, Խոջավենդ*, مارتوني, خوجاوند*, خوجافند*, Khodjavend*, Khodzhavend*, خوجافيند*`,
  askeran: `Askeran*, Asgaran*, Əsgəran*, Asgeran*, Аскеран*, Ասկերան*, أسكيران*, عسكران*, اسكران*`,
  hadrut: `Hadrut*, Hadrout*, Гадрут*, Հադրութ*, هادروت*, هدروت*, حدروت*`,
  kalbajar: `Kalbajar*, Kelbajar*, Kelbadjar*, Kelbedjer*, Kəlbəcər*, Kelbecer*, Karvachar*, Karvajar*, Qarvachar*, Кельбаджар*, Кяльбаджар*, Карвачар*, Քարվաճառ*, Քելբաջար*, Քյալբաջար*, كالباجار*, كلبجار*, كيلبجار*, كلباجار*, كيلباجار*, كالبجار*, كلبجر*, كارفاتشار*, Kalbadjar*`,
  aghdam: `Aghdam*, Agdam*, Ağdam*, Akna, Агдам*, Акна, Աղդամ*, Ակնա, أغدام*, آغدام*, اغدام*, أقدام الأذربيجانية, آغدم`,
  fuzuli: `Fuzuli, Fuzuli's, Fizuli, Fizouli, Füzuli*, Fuzuli*, Varanda, Физули*, Варанда, Ֆիզուլի*, Վարանդա*, مدينة فضولي, منطقة فضولي, مطار فضولي, إقليم فضولي, قضاء فضولي, محافظة فضولي, فضولي وجبرائيل, جبرائيل وفضولي, فيزولي, فوزولي, Fuzouli*, Ֆուզուլի*`,
  jabrayil: `Jabrayil*, Jebrail*, Djebrail*, Djebraïl*, Djabrail*, Cəbrayıl, Cəbrayılda*, Cəbrayılın, Cəbrayıla, Cebrail, Cebrailde*, Jrakan, Джебраил*, Джабраил, Джабраила, Джабраиле, Джабраильск*, Джракан*, Ջաբրայիլ*, Ջեբրայիլ*, Ջրական, مدينة جبرائيل, منطقة جبرائيل, إقليم جبرائيل, قضاء جبرائيل, محافظة جبرائيل, جبرائيل الأذربيجانية, جابرايل*, Jebrayil*, Djabraïl*`,
  zangilan: `Zangilan*, Zangelan*, Zanguilan*, Zəngilan*, Zengilan*, Kovsakan*, Зангилан*, Зангелан*, Ковсакан*, Զանգելան*, Զանգիլան*, Կովսական*, زنجيلان*, زانجيلان*, زنغيلان*, زانغيلان*, زنكلان*, Zanguelan*, زنكيلان*, زنغلان*`,
  qubadli: `Qubadli*, Gubadli*, Gubadly*, Kubatli*, Koubatli*, Goubadli*, Kubatlı*, Qubadlı*, Kashatagh*, Кубатл*, Губадл*, Кашатаг*, Կուբաթլու*, Ղուբաթլու*, Քաշաթաղ*, قوبادلي*, كوبادلي*, غوبادلي*, قبادلي*, جوبادلي*, Kubatly*, Koubatly*, Kachatagh*, Կուբաթլի*, Ղուբաթլի*, Գուբադլի*`,
  khojaly: `Khojaly*, Khodjaly*, Xocalı*, Hocalı*, Ivanyan, Ходжал*, Иванян, Խոջալու*, Իվանյան, خوجالي*, خوجالى, خوجاليه, خودجالي*, هوجالي, هوجالى, خوجلي, Khojali, خوجالو, Խոջալի*`,
  sumgait: `Sumgait*, Soumgaït*, Sumqayıt*, Sumqayit*, Сумгаит*, Սումգայիթ*, سومغايت*, سومقاييت*, سومجايت*`,
  ganja: `Ganja, Gandja, Gəncə, Gəncədə, Gəncəyə, Gəncənin, Gence, Gencede, Gencenin, Genceye, Гянджа, Гяндже, Гянджу, Гянджи, Գանձակ*, Գյանջա*, غانجا, كنجه, جانجا, غنجه`,
  nakhchivan: `Nakhchivan*, Nakhichevan*, Nakhijevan*, Nakhitchevan*, Naxçıvan*, Nahçıvan*, Нахичеван*, Нахчыван*, Нахиджеван*, Նախիջևան*, ناخيتشيفان*, ناختشيفان*, نخجوان*, نخجيفان*, نخشيفان*, ناخشيفان*, نخيتشيفان*, نخچيفان*, ناخجوان*, ناخيتشفان*`,
  syunik: `Syunik*, Siunik*, Siounik*, Zangezur*, Zanguezour*, Zəngəzur*, Zengezur*, Сюник*, Зангезур*, Սյունիք*, Սյունիք, Սյունյաց, Զանգեզուր*, سيونيك*, سونيك, زنغزور*, زانغزور*, زنكزور*, زنجيزور*, زانجيزور*, زانغيزور*, زنغيزور*, زنجزور*, زانكيزور*`,
  yerevan: `Yerevan*, Erevan*, Erivan*, İrəvan*, Ереван*, Эриван*, Ирəван*, Երևան*, يريفان*, ايريفان*, إيريفان*, يرفان, إريفان*, يريڤان*`,
  dadivank: `Dadivank*, Dadi Vank, Khudavang*, Xudavəng*, Khudaveng*, Дадиванк*, Худаванг*, Դադիվանք*, داديفانك*, دادي فانك`,
  gandzasar: `Gandzasar*, Ganjasar*, Gəncəsər*, Gəncəsar*, Гандзасар*, Гянджасар*, Գանձասար*, غاندزاسار*, جاندزاسار*, غندزاسار*`,
  talish: `Talysh, Talish, Talış kəndi*, Талыш, Թալիշ, تاليش`,
  sugovushan: `Sugovushan*, Madagiz*, Mataghis*, Suqovuşan*, Sukovuşan*, Суговушан*, Мадагиз*, Матагис*, Մատաղիս*, سوغوفوشان*, سوقوفوشان*, ماداغيز*, Sugovuşan*, Sougovouchan*, Mataghees*, Սուգովուշան*, Սուղովուշան*, سوغوفوشون*, ماتاغيس*`,
};

function* placeEntries(): Generator<readonly [string, string]> {
  for (const [place, names] of Object.entries(PLACE_NAMES)) {
    for (const name of names.split(",")) yield [name.trim(), `xplace${place}`];
  }
}

/** The names of the region's places in all languages and scripts, each with its token. */
export const PLACES: PhraseIndex<string> = createPhraseIndex(placeEntries());
