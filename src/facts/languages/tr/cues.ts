import type { BoundWord, Cues } from "../../language.ts";
import { finite, nominalised, noun, participle, those, whilst } from "./inflect.ts";

const bound = (
  name: BoundWord["bound"],
  position: BoundWord["position"],
  ...patterns: readonly string[]
): readonly BoundWord[] => patterns.map((pattern) => ({ pattern, bound: name, position }));

/** Words around a number that bound it; those that ask for a case are read with the numeral. */
export const bounds: readonly BoundWord[] = [
  ...bound("at-least", "before", "en az", "en azindan", "asgari", "minimum", "en asagi"),
  ...bound("at-most", "before", "en cok", "en fazla", "azami", "maksimum"),
  ...bound(
    "about",
    "before",
    "yaklasik",
    "yaklasik olarak",
    "takriben",
    "neredeyse",
    "hemen hemen",
    "tahminen",
    "tahmini",
    "asagi yukari",
    "kabaca",
    "yuvarlak hesap",
    "hemen hepsi",
  ),
  ...bound("about", "after", "kadar", "civarinda", "civari", "dolayinda", "sularinda", "dolaylarinda"),
  ...bound("at-least", "after", "ve uzeri"),
];

/** The last war, up to the word for war. */
const WARS: readonly string[] = [
  "ikinci|son karabag",
  "ikinci|son daglik karabag",
  "## gunluk",
  "kirk dort gunluk",
];

const DEAD = `${those("+ol", "oldurul")}|sehitlerin|sehitlerden`;
const HURT = `${those("yaralan")}|yaralilarin|yaralilardan`;

/** How the figures of a sentence belong together, and what makes a figure none. */
export const cues: Cues = {
  part: [
    "aralarinda",
    "aralarindan",
    "iclerinde",
    "iclerinden",
    "bunlardan",
    "bunlarin",
    "bunlar arasinda",
    "bunlarin arasinda",
    "onlardan",
    "onlarin",
    "geri|geriye kalan|kalanlarin|kalanlardan|kalanlar",
    DEAD,
    `sehit|+olen ${noun("asker")}`,
    `yarali|yaralanan ${noun("asker")}`,
    HURT,
    "kaybedenlerin|kaybedenlerden|yitirenlerin|yitirenlerden",
    "hayatini|hayatinin|hayatlarini|yasamini|yasamlarini|canini kaybedenlerin|kaybedenlerden|yitirenlerin|yitirenlerden",
    "olenler|yaralananlar|yaralilar|kaybedenler|yitirenler|sehitler|esirler|kayiplar|multeciler|siginmacilar|gelenler|edilenler|birakilanlar arasinda",
    "hayatini|yasamini|canini kaybedenler|yitirenler arasinda",
    "kisi|sivil|asker arasinda",
    "siginmacilarin|multecilerin|siginmacilardan|multecilerden",
    "edilenlerin|gelenlerin|gecenlerin|edilenlerden|gelenlerden|alinanlarin|birakilanlarin",
  ],
  whole: [
    "olmak uzere toplam?",
    "da|de bulundugu|oldugu|bulunan|olan|yer",
    "da|de yer aldigi|alan",
    "dahil",
    "dahil olmak uzere toplam?",
    "basta olmak uzere",
  ],
  partAfter: [],
  breakdown: ["yani", "soyle"],
  additive: ["ayrica", "bunun yani sira", "ek olarak", "yani sira", "ilaveten", "baska", "bir de", "daha"],
  total: ["toplam|toplamda|boylece|boylelikle|toplami", "sayisi|sayisinin ~2 toplam"],
  oldValue: ["daha once", "daha once|onceki aciklanan|bildirilen", "yerine"],
  negation: [
    "yok",
    "yoktu",
    "hic",
    "hicbir",
    "yalanladi|yalanlayan|yalanlayarak",
    "silahini|silahlarini|silah",
  ],
  unreal: [
    "eger",
    "sayet",
    "halinde",
    "takdirde",
    "tatbikat|tatbikata|tatbikati|tatbikatta|tatbikatinda|senaryo",
    "tehdit|tehdidi|tehdidinde",
  ],
  background: [
    "' lar|lardaki|larda|larin|li basindaki|basinda|basi|yillarda|ortasindaki|sonundaki|savasta|savas|catismalarda|baslarinda|baslarindaki",
    "doksanli|seksenli yillarda|yillardaki",
    "' li|larin yillarda|yillarin|yillardaki|basinda|basindaki|yillar",
    "birinci|ilk karabag savasi|savasinda|savasindan|savasindaki",
    "birinci|ilk daglik karabag savasi|savasinda|savasindan",
    "## . karabag savasi|savasinda|savasindan|savasindaki",
    "birinci savas|savasta|savastan|savasin|savasindan|savastaki",
    "ilk savas|savasta|savastan|savastaki",
    "ikinci karabag|daglik savasi|savasinda",
    "## gunluk savas|savasta|savasin",
    "## gun suren savas|savasta",
    "kirk dort gunluk|gun",
    "dort gunluk savas|savasta|catisma|catismalarda|catismalar",
    "nisan savasi|savasinda",
    "alti haftalik savas|savasta",
    "hocali katliami|katliaminda|soykirimi|soykiriminda",
    "hocali'da|hocali'daki ~3 katliam*|soykirim*|katledil*",
    "sumgayit olaylari|olaylarinda",
    "ermeni soykirimi|soykiriminin",
    "osmanli",
    "sovyet|sovyetler",
    "kara ocak",
    "ocak katliami|faciasi",
    "gecen yil|yilki|sonbaharda|sonbahar",
    "savasin|savasinin|catismalarin sona|bitmesinden|bitisinden|baslamasindan ~2 yil sonra",
    "mum|celenk|karanfil yak*|birak*|koy*",
    "anisina|anildi|anma toreni|toreninde",
    "onceki savas|savasta|savaslarda|catismalarda",
    "yil donumu|donumunu|donumunun|donumunde|donumune|donumuyle",
    "yildonumu|yildonumunu|yildonumunun|yildonumunde|yildonumune",
    "# yil once|onceki",
    "yillar once|onceki",
    "yil once|onceki",
  ],
  since: ["bu yana", "beri", "itibaren", "uzerinden ~2 yil|ay gec*"],
  current: [
    // What has happened since a war is no part of it.
    ...WARS.flatMap((war) => [
      `${war} savasi|savasinin|savasin bittigi|bitmesinden|sona ~7 bu yana`,
      `${war} savasi|savasinin|savasin bittigi|bitmesinden|sona ~7 beri|itibaren`,
      `${war} savasi|savasinin|savasin|savasindan|savastan sonrasinda|sonrasi|ardindan|sonra|beri`,
      `${war} savasi|savasindan|savastan bu yana`,
    ]),
    "bugun",
    "dun",
    "dunku",
    // The newest count is the news, whatever war it is of.
    "son|guncel|en bilancosuna|bilancoya|verilere|verilerine|rakamlara|rakamlarina|yeni gore?",
    "bu sabah",
    "son # gunde|saatte|gundur",
    "su ana kadar",
    "simdiye kadar",
    "bu hafta",
    "son gunlerde",
  ],
  clause: ["ancak", "fakat", "ama", "oysa", "iken", "buna karsilik", "buna karsin", "oysaki", "halbuki"],
  backward: [
    "bilgiyi|bilgileri|rakami|rakamlari|sayiyi|haberi",
    "bunu ~5 acikladi|duyurdu|bildirdi|soyledi|dogruladi|aktardi|paylasti|kaydetti",
    "aciklama|bilgi|haber|duyuru ~6 geldi|yapildi",
    "aciklamayi|duyuruyu|bilgiyi|bildirimi|paylasimi yapan|veren|paylasan|ulastiran",
    "bunu|bunlari|bu bilgiyi|bilgileri|haberi|gelismeyi|rakami|rakamlari|iddiayi|aciklamayi",
    "konuya|konuyla|olaya|olayla iliskin|ilgili",
    "soz konusu bilgiyi|rakamlari|bilgileri",
  ],
  topic: ["ise"],
  contrast: ["ancak", "fakat", "ama", "oysa", "buna karsilik", "buna karsin", "ote yandan", "diger yandan"],
  offTopic: [
    noun("deprem", "heyelan", "firtina", "kasirga", "tsunami", "salgin", "pandemi"),
    `petrol|dogalgaz|gaz ${noun("platform", "boru", "kuyu")}`,
    "trafik|tren|otobus|ucak|helikopter kazasi|kazasinda|kazalarinda|kazada|kazalari",
    "ucagin|ucagi|ucak ~4 dusmesi|dusmesinde|dusmesiyle|dustu|dusen|dustugu",
    "kazada|kazasinda|kazalarinda|kazalarda|carpistigi|carpismasi|devrilmesi",
    "koronavirus|kovid|covid",
    "sel|selde|selin|cig",
    "gazze|gazze'de|gazze'deki|lubnan'da|lubnan|ukrayna'da|ukrayna|suriye'de|suriye|suriye'nin|idlib|libya'da|yemen|ukrayna'daki|sudan|sudan'da",
    "rusya - ukrayna",
    "maden|madende|fabrika|fabrikada|fabrikadaki|metro|metrosunda|restoran|restoraninda",
    "futbolcu|futbolcusu|futbolcusunu|hakem|stadyum|stadi|gol|golu|lig|ligde|ligi|maci|macta|sampiyonlar",
    `${noun("cenaze", "naas", "ceset/cesed")} ~3 teslim|iade|takas|gonderildi|degisimi|verildi|verdi`,
    "cenazesini|naasini|cenazelerini|cenazesinin|naaslarini ~4 aldi|almak|teslim|iade|gonder*|defn*|topra*|karsila*|getir*|gotur*|ver*",
    noun("kalinti", "kemik"),
    "toplu mezar|mezarda|mezarlarda|mezarlik",
    "kavga|kavgada|bicaklanan|bicakli|kazara|intihar",
    "gosterici|gosteride",
    noun("protesto", "gosteri", "gosterici", "eylemci")
      .split("|")
      .filter((form) => /l[ae]r/.test(form))
      .join("|"),
    "asi|asilama|vaka|virus",
    "miting*|gosteri*|protesto*|yuruyus* ~5 gozaltina",
    "donarak|bogularak|zehirlenerek",
    "havai fisek|fisegi|fisekleri",
    // Those who are against something at home are no captives.
    "karsi|protesto cikan|cikanlar|cikanlardan|eden|edenler|edenlerden ~4 gozaltina|tutuklandi",
  ],
  others: ["daha", "kisi daha", "digeri|digerleri|digerinin"],
  of: ["arasindan"],
  fillers: [
    "daha",
    "askeri",
    "sivil",
    "silahli",
    "yerel",
    "etnik",
    "genc|yasli|hamile|kucuk",
    "agir|hafif|ciddi",
    "sozde|eski",
    // "12'si ise polis"
    "ise",
    "rus|turk|azeri",
    "diger|baska|ayri",
    "dusman|ayrilikci|isgalci",
    "ust duzey|rutbeli",
    "gonullu|sozlesmeli|zorunlu",
    "masum|savunmasiz|silahsiz",
    "kendi",
    "toplam",
    "adet",
    "koylu",
    "kadar",
    "hala|halen",
    "o|bu",
    "## dogumlu",
    "baris gucu",
  ],
  all: ["hepsi|hepsinin|tamami|tamaminin|tumu|tumunun"],
  aside: [
    // Whom a state arrests for treason is nobody's captive.
    "vatana|devlete ihanet*",
    "bilgi sizdir*",
    "casusluk*|yolsuzluk*|rusvet*",
    "darbe girisim*|plan*|hazirli*",
  ],
  result: [
    "bu|o|soz konusu|anilan? savasta|savaslarda|catismalarda|catismada|operasyonda|olaylarda|saldirilarda",
    "savasta|savasin|catismalarda|operasyonda|operasyonun",
    "sonucta|neticede",
    "bunun|bunlarin sonucunda|neticesinde|sonucu",
  ],
  again: ["bu|soz konusu? sayi|sayinin|rakam|rakamin", "sayi|sayinin|rakam|rakamin", "sayilari|sayilarinin"],
  enemy: ["dusmanin|dusman", "karsi tarafin|taraf|tarafta|taraftan", "hasmin"],
  own: [
    "vatandasinin|vatandasini|yurttasinin|yurttasini|insanini|evladini|evladinin",
    "askerimiz|askerimizin|askerimizi|askerimizden|vatandasimiz|vatandasimizin|sehidimiz|sehidimizin|kendi",
  ],
  agent: ["tarafindan", "eliyle", "yuzunden"],
};

const VERBS =
  "yukselt cikar guncelle artir guncellen yuksel cik ulas gec as bul art dus ol var yaklas eris ilerle kal sur bulun";

/** Words that can follow a number whose noun is left out. */
export const functionWords: readonly string[] = [
  ..."ve ile veya ya da de ki ise ama ancak fakat icin gibi kadar gore daha olarak olan oldugu oldugunu oldugunun olmak uzere var yok ayrica sonra once ardindan beri civarinda dolayinda kisi kisinin kisiden toplam halen hala simdi bugun dun su ana dek bile sadece yalnizca ayni zamanda en az olmasi bulunan bulundugu olmustu idi hayatini yasamini canini sehit esir yarali oldu mi kez agir hafif bir durumu durumunun bulunuyor aldigi yer dahil basta toplamda icinde hayatlarini karsi yonelik serbest tahliye tedavi kayip yurdunu".split(
    " ",
  ),
  ...VERBS.split(" ").flatMap((stem) => [
    ...finite(stem).split("|"),
    ...nominalised(stem).split("|"),
    ...participle(stem).split("|"),
    ...whilst(stem).split("|"),
  ]),
  ...noun("sayi").split("|"),
];
