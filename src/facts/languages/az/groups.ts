import type { Group, Outcome, Side } from "../../fact.ts";
import type { GroupNoun } from "../../language.ts";

/**
 * Nouns in the singular, which also stands behind numerals; case and possessive are found by their stems.
 * `single`: a bare singular counts one ("əsgər yaralanıb"); of others it is generic and only "bir" counts.
 */
interface Nouns {
  readonly group: Group;
  readonly single: boolean;
  readonly nouns: string;
}

const NOUNS: readonly Nouns[] = [
  {
    group: "people",
    single: false,
    nouns:
      "nəfər;insan;adam;şəxs;üzv;qardaş;bacı;nəvə;vətəndaş;əməkdaş;işçi;ailə üzvü;girov;məhbus;pasiyent;xəstə;qoca;yoldaş;müəllimə;tələbə;qohum;qonşu;kəndçi;məhkum;qulluqçu;fermer;müəllim;sərnişin;turist;gənc;qarabağlı;soydaş;həmvətən;can;baş sakin;saxlanılan;mühacir;fələstinli;suriyalı",
  },
  {
    group: "people",
    single: true,
    nouns:
      "sakin;kənd sakini;şəhər sakini;kəndli;fəhlə;sürücü;çoban;yolçəkən;maldar;sapyor;inşaatçı;traktorist;ekskavatorçu;traktorçu;traktor sürücüsü;mühəndis;minaaxtaran;minatəmizləyən;pensiyaçı;təqaüdçü;ANAMA əməkdaşı",
  },
  {
    group: "soldiers",
    single: true,
    nouns:
      "hərbçi;əsgər;hərbi qulluqçu;müqaviləli qulluqçu;müqaviləli quluqçu;müddətdən artıq xidmət edən hərbi qulluqçu;hərbi xidmətçi;zabit;leytenant;baş leytenant;kiçik leytenant;kiçik çavuş;baş çavuş;kiçik gizir;baş gizir;kapitan;mayor;gizir;çavuş;serjant;döyüşçü;sərhədçi;sərhədçi çavuş;əsgər və zabit;zabit və əsgər;ordu mənsubu;könüllü;təyyarəçi;pilot;müddətli həqiqi hərbi xidmət əsgəri;muzdlu döyüşçü",
  },
  {
    group: "soldiers",
    single: false,
    nouns:
      "hərbi əsir;snayper;heyət üzvü;ekipaj üzvü;dəstə üzvü;qrup üzvü;qrupun üzvü;dəstənin üzvü;birləşmənin üzvü;general;general-mayor;polkovnik;polkovnik-leytenant;silahlı;silahlı şəxs;yaraqlı;terrorçu;muzdlu;təxribatçı;diversant;separatçı;quldur;canlı qüvvə;şəxsi heyət;hərbi personal;hərbi vəzifəli;çağırışçı;ehtiyatçı;faşist;hərbi;hərbi vəzifəli şəxs",
  },
  {
    group: "civilians",
    single: true,
    nouns: "mülki şəxs;mülki vətəndaş;mülki sakin;dinc sakin;dinc vətəndaş",
  },
  {
    group: "civilians",
    single: false,
    nouns:
      "mülki insan;mülki adam;mülki əhali;dinc insan;dinc adam;dinc əhali;dinc şəxs;dinc;mülki;sivil;mülki nəfər;dinc azərbaycanlı;mülki erməni;mülki azərbaycanlı",
  },
  {
    group: "children",
    single: false,
    nouns:
      "uşaq;azyaşlı;azyaşlı uşaq;yeniyetmə;körpə;körpə uşaq;övlad;azyaşlı övlad;məktəbli;şagird;oğlan uşağı;qız uşağı;oğlan;qız;azyaşlı qız;azyaşlı oğlan;kiçik yaşlı qız;kiçik yaşlı oğlan;kiçik yaşlı uşaq;kiçikyaşlı uşaq;balaca qız;balaca oğlan;məktəb yaşlı uşaq;yetkinlik yaşına çatmayan",
  },
  { group: "women", single: false, nouns: "qadın;ana;nənə;hamilə qadın;xanım;yaşlı qadın;qadın sakin" },
  { group: "men", single: false, nouns: "kişi;ata;baba" },
  {
    group: "police",
    single: true,
    nouns:
      "polis əməkdaşı;polis zabiti;polis işçisi;polis leytenantı;polis mayoru;polis serjantı;DİN əməkdaşı;Daxili İşlər Nazirliyinin əməkdaşı;jandarm;sahə müvəkkili;polis sahə müvəkkili;cinayət axtarışı əməkdaşı;polis nəfəri;hüquq mühafizə əməkdaşı;Polis İdarəsinin əməkdaşı;Polis Şöbəsinin əməkdaşı",
  },
  { group: "police", single: false, nouns: "polis" },
  { group: "peacekeepers", single: true, nouns: "sülhməramlı;sülhməramlı hərbçi;sülhməramlı əsgər" },
  {
    group: "journalists",
    single: true,
    nouns:
      "jurnalist;reportyor;operator;fotomüxbir;fotoqraf;media nümayəndəsi;media işçisi;televiziya operatoru;telejurnalist",
  },
  {
    group: "medics",
    single: true,
    nouns: "tibb bacısı;tibb işçisi;feldşer;cərrah;səhiyyə işçisi;tibb əməkdaşı;təcili yardım işçisi",
  },
  { group: "medics", single: false, nouns: "həkim" },
  { group: "journalists", single: false, nouns: "müxbir" },
  {
    group: "officials",
    single: true,
    nouns:
      "icra nümayəndəsi;icra hakimiyyətinin nümayəndəsi;bələdiyyə sədri;bələdiyyə üzvü;məmur;dövlət rəsmisi;kənd başçısı;icra başçısının nümayəndəsi",
  },
];

const plural = (noun: string): string => {
  const vowels = [...noun.toLowerCase()].filter((letter) => "aıoueəiöü".includes(letter));
  const ending = "aıou".includes(vowels.at(-1) ?? "a") ? "lar" : "lər";
  // "tibb bacısı", "ailə üzvü": the possessive follows the plural.
  const compound = /^(.* .*?)s?[ıiuü]$/u.exec(noun);
  if (compound && / /u.test(noun) && !/(?:çi|çı|çu|çü|li|lı|lu|lü)$/u.test(noun))
    return `${(compound[1] ?? "").replace(/s$/u, "s")}${ending}${ending === "lar" ? "ı" : "i"}`;
  return `${noun}${ending}`;
};

function nounsOf({ group, single, nouns }: Nouns): readonly GroupNoun[] {
  return nouns
    .replaceAll("-", " - ")
    .split(";")
    .flatMap((noun): readonly GroupNoun[] => [
      { pattern: noun, group, alone: single ? 1 : null },
      { pattern: plural(noun), group, alone: null },
    ]);
}

const noun = (group: Group, pattern: string, outcome?: Outcome, side?: Side): GroupNoun => ({
  pattern,
  group,
  alone: null,
  ...(outcome ? { outcome } : {}),
  ...(side ? { side } : {}),
});

/** Nouns that are themselves the outcome or tell the side; a possessive or case is found by the stem. */
const TELLING: readonly GroupNoun[] = [
  noun("people", "şəhidlər|şəhidi|şəhidimiz", "killed"),
  noun("people", "oelü|oelülər|oelüsü", "killed"),
  noun("people", "can itkisi", "killed"),
  noun("people", "cəsəd|meyit"),
  noun("officials", "separatçı lider|lideri|rəhbər|rəhbəri|liderləri|rəhbərləri"),
  noun("people", "itkisi", "killed"),
  noun("people", "oelən|ölənlər", "killed"),
  noun("people", "yaralı|yaralılar|yaralısı", "injured"),
  noun("people", "yaralanan|yaralananlar", "injured"),
  noun("people", "yaralı şəxs|adam|nəfər|insan|sakin|vətəndaş", "injured"),
  noun("civilians", "yaralı mülki|dinc şəxs|sakin|vətəndaş|insan?", "injured"),
  noun("soldiers", "yaralı hərbçi|əsgər|döyüşçü|zabit", "injured"),
  noun("soldiers", "yaralı hərbi qulluqçu", "injured"),
  noun("people", "itkin|itkinlər|itgin", "missing"),
  noun("people", "əsir|əsirlər", "captured"),
  noun("soldiers", "itkin hərbçi|əsgər", "missing"),
  noun("soldiers", "itkin hərbi qulluqçu", "missing"),
  noun("people", "köçkün|köçkünlər|qaçqın|qaçqınlar|didərgin|didərginlər", "displaced"),
  noun("people", "məcburi köçkün|köçkünlər", "displaced"),
  noun("people", "mina qurbanı|qurbanları|qurbanlar|zərərçəkəni", "killed-or-injured"),
  noun("people", "zərərçəkən|zərərçəkənlər", "killed-or-injured"),
  noun("people", "qurban|qurbanlar", "killed"),
  noun("people", "mina|minaların|terrorunun|partlayışlarının qurbanı|qurbanları", "killed-or-injured"),
  noun("police", "din - in|ın|nin? əməkdaşı|əməkdaşları"),
  noun("police", "polis bölməsinin|idarəsinin|şöbəsinin əməkdaşı|əməkdaşları|işçisi"),
  noun("people", "ölü və|yaxud|ya yaralı", "killed-or-injured"),
  noun("people", "azərbaycanlı|azərbaycanlılar", undefined, "azerbaijani"),
  noun("people", "erməni|ermənilər", undefined, "armenian"),
  noun("people", "qarabağlı|qarabağlılar|artsaxlı|artsaxlılar", undefined, "armenian"),
  noun("people", "Qarabağ erməni|ermənisi|erməniləri", undefined, "armenian"),
  noun("people", "erməni əsilli|mənşəli|millətindən", undefined, "armenian"),
  noun("people", "erməni əsilli|mənşəli|millətindən olan? şəxs|sakin|nəfər|vətəndaş", undefined, "armenian"),
  noun("civilians", "erməni əsilli|mənşəli mülki|dinc şəxs|sakin|vətəndaş", undefined, "armenian"),
  noun("people", "rusiyalı", undefined, "russian"),
  noun("people", "iranlı|fransalı|gürcü|suriyalı|ukraynalı|xarici vətəndaş?", undefined, "other"),
];

/** "2 Azərbaycan hərbçisi", "Ermənistan əsgəri": the state's name stands between the number and the noun. */
const OF_STATE: readonly GroupNoun[] = (
  [
    ["azərbaycan", "azerbaijani"],
    ["ermənistan|artsax", "armenian"],
    ["rusiya", "russian"],
    ["türkiyə|fransa|iran|gürcüstan|ukrayna|suriya|abş", "other"],
  ] as const
).flatMap(([state, side]): readonly GroupNoun[] => [
  { pattern: `${state} hərbçisi|əsgəri|zabiti|döyüşçüsü|sərhədçisi`, group: "soldiers", alone: 1, side },
  { pattern: `${state} hərbi qulluqçusu`, group: "soldiers", alone: 1, side },
  { pattern: `${state} vətəndaşı|sakini`, group: "people", alone: 1, side },
  { pattern: `${state} hərbçiləri|əsgərləri|zabitləri|vətəndaşları`, group: "people", alone: null, side },
  { pattern: `${state} polisi`, group: "police", alone: null, side },
  { pattern: `${state} jurnalisti`, group: "journalists", alone: 1, side },
]);

/** "65 yaşlı kişi": an age makes a bare singular one. */
const AGED: readonly GroupNoun[] = (
  [
    ["women", "qadın|ana|nənə"],
    ["men", "kişi|ata"],
    ["children", "uşaq|oğlan|qız|yeniyetmə|məktəbli"],
    ["people", "sakin|nəfər|şəxs|gənc|vətəndaş|insan"],
    ["soldiers", "əsgər|hərbçi|zabit"],
  ] as const
).map(([group, nouns]) => ({ pattern: `## yaşlı|yaşında|yaşındakı ${nouns}`, group, alone: 1 }));

const AGED_CIVILIANS: readonly GroupNoun[] = [
  {
    pattern: "## yaşlı|yaşında|yaşındakı mülki|dinc şəxs|sakin|vətəndaş|insan|adam",
    group: "civilians",
    alone: 1,
  },
];

/** People as Azerbaijani reports name them. */
export const groups: readonly GroupNoun[] = [
  {
    pattern: "anama|agentliyinin|agentliyi|idarəsinin|xidmətinin|fhn -? nin|nın? əməkdaşı|işçisi|mütəxəssisi",
    group: "people",
    alone: 1,
  },
  {
    pattern: "anama - nın|nin? əməkdaşı|işçisi|mütəxəssisi",
    group: "people",
    alone: 1,
    side: "azerbaijani",
  },
  ...TELLING,
  ...OF_STATE,
  ...AGED,
  ...AGED_CIVILIANS,
  ...NOUNS.flatMap(nounsOf),
];

/** "Hərbçimiz", "əsgərlərimiz": the possessive of the speaker, with any case. */
export const ours: string =
  "hərbçimiz|hərbçilərimiz|əsgərimiz|əsgərlərimiz|qulluqçumuz|qulluqçularımız|zabitimiz|zabitlərimiz|döyüşçümüz|döyüşçülərimiz|şəhidimiz|şəhidlərimiz|yaralımız|yaralılarımız|vətəndaşımız|vətəndaşlarımız|sakinimiz|sakinlərimiz|soydaşımız|soydaşlarımız|əməkdaşımız|əməkdaşlarımız|polisimiz|sərhədçimiz|sərhədçilərimiz|itkimiz|itkilərimiz|jurnalistimiz|jurnalistlərimiz|insanımız|insanlarımız|övladımız|hərbçimizin|ordumuz|ordumuzun|qoşunlarımız|bölmələrimiz|bölmələrimizin"
    .split("|")
    .map((word) => `${word}*`)
    .join("|");
