import type { Outcome } from "../../fact.ts";
import type { OutcomeWord } from "../../language.ts";
import { converb, done, finite, nominalised, noun, participle, those, whilst } from "./inflect.ts";

type Verb = readonly [object: string, ...stems: readonly string[]];

/** What is asked for or planned as often as done. */
const WISHED: ReadonlySet<Outcome> = new Set(["released", "evacuated"]);

/** What one suffers or does, told at the end of a clause and, as a participle, before those who suffered it. */
const COUNT = "sayisi|sayisinin|sayisini|sayisina|sayilari|bilancosu|bilancosunun";
const verbs = (outcome: Outcome, ...list: readonly Verb[]): readonly OutcomeWord[] =>
  list.flatMap(([object, ...stems]): readonly OutcomeWord[] => {
    const before = object === "" ? "" : `${object} `;
    return [
      {
        pattern: `${before}${finite(...stems)}|${(WISHED.has(outcome) ? done : nominalised)(...stems)}|${whilst(...stems)}|${converb(...stems)}`,
        outcome,
        victims: "before",
      },
      { pattern: `${before}${participle(...stems)}`, outcome, victims: "after" },
      // "hayatını kaybeden askerlerin sayısının 542'ye yükseldiği"
      {
        pattern: `${before}${participle(...stems)}|${those(...stems)} ~3 ${COUNT}`,
        outcome,
        victims: "after",
        loose: true,
      },
    ];
  });

/** "alamıyor", "alınamadığını": what cannot be had. */
const unable = (...stems: readonly string[]): string =>
  stems
    .flatMap((stem) => [finite(`${stem}ama`), nominalised(`${stem}ama`), participle(`${stem}ama`)])
    .join("|");

/** "60 askeri öldü": behind a number "askeri" is military as often. */
const ofSoldiers = (outcome: Outcome, ...list: readonly Verb[]): readonly OutcomeWord[] =>
  list.map(
    ([object, ...stems]): OutcomeWord => ({
      pattern: `askeri ${object === "" ? "" : `${object} `}${finite(...stems)}|${nominalised(...stems)}`,
      outcome,
      victims: "before",
      group: "soldiers",
    }),
  );

const before = (outcome: Outcome, ...patterns: readonly string[]): readonly OutcomeWord[] =>
  patterns.map((pattern) => ({ pattern, outcome, victims: "before" }));

/** "ölü sayısı", "yaralananların toplam sayısının": the figure follows. */
const count = (outcome: Outcome, ...whose: readonly string[]): readonly OutcomeWord[] =>
  whose.flatMap((pattern): readonly OutcomeWord[] => [
    { pattern: `${pattern} ~1 ${COUNT}`, outcome, victims: "after", loose: true },
  ]);

const BODY =
  "cesedinin|cesedini|cesetlerinin|cesetlerini|cesetleri|naasinin|ceset|cesedi|cesedin|cesedine|cenaze|cenazesi|cenazesine|naas|naasi|naasina|naasini|naaslari|naaslarini|cesetlere|cansiz";

/** "ölümüne yol açtı", not "yol açabilir". */
const CAUSED = `yol|neden|sebep|sebebiyet ${[finite("ac", "ol", "ver"), nominalised("ac", "ol", "ver"), participle("ac", "ol", "ver")].join("|")}`;

const killed: readonly OutcomeWord[] = [
  ...verbs(
    "killed",
    ["vatandasini|vatandaslarini|evladini|evladimizi|insanini|sakinini|uyesini", "kaybet/kaybed", "yitir"],
    ["", "+ol", "oldurul", "oldur", "katledil", "katlet/katled"],
    ["hayatini|yasamini|hayatlarini|yasamlarini|canini|canlarini", "kaybet/kaybed", "yitir"],
    ["yasamdan|hayattan", "kop", "kopar"],
    ["hayatindan", "ol"],
    ["can", "ver"],
    ["sehit", "ol", "dus", "edil", "et/ed"],
    ["sehadete", "er", "ulas"],
    ["vefat", "et/ed"],
    ["infaz", "edil", "et/ed"],
    ["yok", "edil", "et/ed"],
    ["kurban", "git/gid"],
    ["kursuna", "dizil", "diz"],
    ["telef", "ol"],
  ),
  ...verbs("killed", ["kayip|kurban", "ver"], ["kayip daha", "ver"]).map(
    (word): OutcomeWord => ({ ...word, loser: true }),
  ),
  // "207 kaybı olduğunu"
  ...before("killed", "kaybi|kayiplari oldugu|oldugunu|var|vardi|bulunuyor|bulundugunu").map(
    (word): OutcomeWord => ({ ...word, loser: true }),
  ),
  ...verbs("killed", ["sehit", "ver"]).map(
    (word): OutcomeWord => ({ ...word, group: "soldiers", loser: true }),
  ),
  ...verbs("killed", [
    "askerini|askerlerini|askerimizi|askerlerimizi|mensubunu|mensuplarini|personelini|savascisini|savascilarini|subayini|subaylarini|milisini",
    "kaybet/kaybed",
    "yitir",
  ]).map((word): OutcomeWord => ({ ...word, group: "soldiers", loser: true })),
  // "dört asker kaybettiğini"
  ...before(
    "killed",
    `asker|er|subay|personel|adam|savasci|milis ${finite("kaybet/kaybed", "yitir")}|${nominalised("kaybet/kaybed", "yitir")}|${participle("kaybet/kaybed", "yitir")}`,
  ).map((word): OutcomeWord => ({ ...word, group: "soldiers", loser: true })),
  ...verbs("killed", ["imha", "edil", "et/ed"], ["etkisiz hale", "getiril", "getir"]).map(
    (word): OutcomeWord => ({ ...word, enemy: true }),
  ),
  ...before(
    "killed",
    "kurtarilamadi|kurtarilamadigi|kurtarilamadigini",
    "gozlerini yumdu|yumdugu|yumdugunu",
    "yasama|hayata veda etti|ettigi|ettigini",
    "cansiz bedeni|bedenine|bedenleri|bedenlerine bulundu|cikarildi|cikarildigi|cikarildigini|ulasildi|ulasildigi|ulasildigini",
    "olumu|olumunu|olumunun|olumunden|olumleri",
    `olumune|olumlerine ${CAUSED}`,
    // "dört kişinin ölümüne, on kişinin yaralanmasına neden oldu"
    `olumune|olumlerine ,|ve ~7 yaralanmasina|yaralanmalarina ${CAUSED}`,
    `olumuyle ${finite("sonuclan", "bit")}|${nominalised("sonuclan", "bit")}|${participle("sonuclan", "bit")}`,
    `${BODY} incelendi|incelendigi|incelendigini|inceledi|inceledigini|bulunmasi|teshis|bulundu|bulundugu|bulundugunu|buldu|bulduklarini|buldugunu|cikardi|cikardigini|cikardiklarini|vardi|sayildi|gordu|cikarildi|cikarildigi|cikarildigini|ulasildi|ulasildigi|ulasildigini`,
    "bedenine|bedeni ulasildi|bulundu",
    "canina|hayatina|yasamina mal",
    "cani|canini|canina|can aldi|kiydi|alan",
  ),
  ...count(
    "killed",
    "+olu",
    "olen|oldurulen|kaybeden|yitiren|dusen",
    those("+ol", "oldurul"),
    "kaybedenlerin|kaybedenler|yitirenlerin|dusenlerin|olanlarin",
    `kaybeden|olen|yitiren|oldurulen ${noun("kisi", "asker", "sivil", "insan", "milis", "vatandas")}`,
    `${noun("sehit/sehid")}`,
    "can kaybi",
    "olum|olumlerin",
  ),
  {
    pattern: "sehit|olen|oldurulen asker|askerlerin|askerinin sayisi|sayisinin",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "soldiers",
  },
  {
    pattern: "olen|oldurulen sivil|sivillerin sayisi|sayisinin",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "civilians",
  },
  {
    pattern: "siviller|sivillerin|sivil ~1 can kaybi|kaybinin|kayiplari|kayiplarinin",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "civilians",
  },
  {
    pattern: "siviller arasindan|arasinda|arasindaki can|olu kaybi|kaybinin|sayisi|sayisinin",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "civilians",
  },
  {
    pattern: "askeri|ordu can? kaybi|kaybinin|kayiplari|kayiplarinin",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "soldiers",
  },
  ...ofSoldiers(
    "killed",
    ["", "+ol", "oldurul", "katledil"],
    ["hayatini|yasamini|canini", "kaybet/kaybed", "yitir"],
    ["sehit", "ol", "dus", "edil"],
    ["can", "ver"],
    ["imha", "edil"],
    ["etkisiz hale", "getiril"],
  ),
  ...ofSoldiers("injured", ["", "yaralan"]),
  ...ofSoldiers("missing", ["", "kaybol"], ["kayip", "ol"]),
  ...before(
    "captured",
    `+baku|+azerbaycan|hapishanede|hapishanelerde|hapishanelerinde|cezaevinde|cezaevlerinde ${finite("tutul")}|${nominalised("tutul")}`,
  ),
  // "Bakü'de hâlâ 23 Ermeni tutuluyor"
  ...before(
    "captured",
    `${noun("ermeni", "esir", "tutsak", "tutuklu", "rehine", "mahkum", "asker", "sivil")} ${finite("tutul")}|${nominalised("tutul")}`,
  ),
  ...ofSoldiers("captured", ["", "yakalan", "alikonul"]),
  {
    pattern: "sivil|askeri kayiplar|kayiplarin sayisi?",
    outcome: "killed",
    victims: "after",
    loose: true,
  },
  {
    pattern: "tarafinin|ordusunun|guclerinin|kuvvetlerinin|birliklerinin kaybi|kaybini|zayiati|zayiatini",
    outcome: "killed",
    victims: "after",
    loose: true,
  },
  { pattern: "kaybinin", outcome: "killed", victims: "after", loose: true },
  { pattern: "kayiplarinin|kayiplari", outcome: "killed", victims: "after", loose: true },
  {
    pattern: "can kaybi|kaybini|kaybinin|kayiplari|kayiplarini|kayiplarinin",
    outcome: "killed",
    victims: "after",
    loose: true,
  },
];

const injured: readonly OutcomeWord[] = [
  ...verbs(
    "injured",
    ["", "yaralan", "yarala"],
    ["yarali|yara", "al", "kurtul", "kurtaril"],
    ["yarali olarak", "kurtul", "kurtaril"],
    ["hastaneye|hastanelere|hastahaneye", "kaldiril", "yatiril", "getiril"],
    ["hastaneye|hastanelere sevk", "edil"],
    ["tedavi altina|altinda", "alin", "tutul"],
    ["tedavi", "gor", "edil", "et/ed"],
  ),
  ...before(
    "injured",
    "tedavisi|tedavileri|tedavisinin|tedavilerinin surdu|suruyor|surdugu|surdugunu|devam",
    "yogun bakimda|bakima|bakimdaki",
    "hastanede|hastanelerde oldugu|oldugunu|bulundugu|bulundugunu|bulunuyor|yatiyor|kaldigi|kaldigini",
    "durumu|durumunun|durumlarinin agir|kritik|ciddi oldugu|oldugunu",
    "yaralanma|yaralanmayla|yarali olarak",
    "yarali oldugu|oldugunu|var",
  ),
  ...count(
    "injured",
    "yarali|yaralilarin",
    "yaralanan",
    those("yaralan"),
    `yaralanan ${noun("kisi", "asker", "sivil", "insan")}`,
  ),
];

const OR = "ya|veya|ve|yahut da?";
const joint: readonly OutcomeWord[] = [
  ...before(
    "killed-or-injured",
    `${finite("+ol", "oldurul")} ${OR} ${finite("yaralan")}`,
    `kaybetti ${OR} yaralandi`,
    `${nominalised("+ol", "oldurul")} ${OR} ${nominalised("yaralan")}`,
    "+olu ve|veya|ya da? yarali",
    "oldurup yaraladi|yaraladik",
    "+olup yaralandi|yaralandigi|yaralandigini",
  ),
];

const missing: readonly OutcomeWord[] = [
  ...verbs("missing", ["", "kaybol"], ["kayiplara", "karis"], ["kayip", "ol"]),
  ...before(
    "missing",
    `haber|haberi ${unable("alin", "al")}`,
    "akibeti|akibetleri|akibetinin|akibetlerinin ~1 bilinmiyor|bilinmedigi|bilinmedigini|belirsiz|belirsizligini|mechul|arastiriliyor",
    "baglanti|irtibat|temas kesildi|kesildigi|kesildigini|kurulamiyor|kurulamadi|kurulamadigini",
    "akibetini|akibetlerini|kaderini aciklamadi|aciklamadigi|aciklamadigini|gizledigini|bildirmedigini",
    "kayip durumda|durumunda|sayiliyor|olarak|statusunde",
    "kayip oldugu|oldugunu|bulunuyor|bulundugunu|listesinde",
    "izine|izlerine ulasilamadi|ulasilamadigi|ulasilamadigini|rastlanmadi",
    "kayiplara karisti",
    "kayiplar arasinda",
  ),
  { pattern: "kayip|kayiplar listesinde|listesindeki", outcome: "missing", victims: "after", loose: true },
  ...count("missing", "kayip", "kaybolan", "kayiplarin", those("kaybol")),
];

const captured: readonly OutcomeWord[] = [
  ...verbs(
    "captured",
    ["esir|rehin|tutsak", "alin", "dus", "edil", "tutul", "ol"],
    ["gozaltina", "alin"],
    ["", "alikonul", "alikon", "yakalan", "tutuklan"],
    ["esarete", "dus"],
    ["teslim", "ol"],
    ["esaret altina", "alin"],
    ["kacirilip", "goturul"],
    ["", "kaciril"],
  ),
  ...before("captured", `elinde ${finite("ol", "bulun", "tutul")}|${nominalised("ol", "bulun", "tutul")}`),
  // Who takes captives takes those of the other side.
  ...verbs(
    "captured",
    ["esir|rehin|tutsak", "al", "tut"],
    ["gozaltina", "al"],
    ["", "alikoy", "yakala", "tutukla"],
  ).map((word): OutcomeWord => (word.victims === "before" ? { ...word, giver: true } : word)),
  ...verbs("captured", ["esir|tutsak", "ver"]).map((word): OutcomeWord => ({ ...word, loser: true })),
  ...before("captured", "esaret|esir altinda|altina"),
  ...before(
    "captured",
    `tutuklu|esir|rehin|hapiste|cezaevinde|hapishanede ${finite("bulun", "tutul", "bulundurul")}|${nominalised("bulun", "tutul", "bulundurul")}|var`,
  ),
  ...ofSoldiers("captured", ["esir|rehin|tutsak", "alin", "dus", "edil", "ol"], ["gozaltina", "alin"]),
  ...count("captured", "esir", "esirlerin", "tutuklu"),
];

const CAPTIVES = noun("esir", "tutsak/tutsag", "tutuklu", "rehine");
/** Verbs of a way that ends elsewhere. */
const BROUGHT =
  "naklet/nakled nakledil tasi tasin gotur goturul getir getiril gonder gonderil ulas ulastir ulastiril don var".split(
    " ",
  );

const released: readonly OutcomeWord[] = [
  ...verbs(
    "released",
    ["serbest", "birakil", "kal"],
    ["tahliyesi", "gerceklestiril"],
    ["affedilerek serbest", "birakil"],
    ["iade", "edil"],
    ["teslim", "edil"],
    ["takas", "edil", "et/ed"],
    ["geri", "veril", "gonderil"],
    ["ozgurlugune|ozgurluge|ozgurluklerine", "kavus"],
    ["ulkesine|ulkelerine|vatanina|vatanlarina|evine|evlerine|ailesine|ailelerine|yurduna", "kavus"],
    ["ulkesine|ulkelerine|vatanina|evine", "don", "gonderil", "gonder"],
    ["", "saliveril"],
    ["esaretten|esirlikten", "kurtul", "don", "kurtaril"],
    ["karsi|karsiliginda tarafa", "veril", "ver"],
  ),
  // Who hands captives over has held those of the other side.
  ...verbs(
    "released",
    ["serbest", "birak"],
    ["iade", "et/ed"],
    ["teslim", "et/ed"],
    ["geri", "ver", "gonder"],
  ).map((word): OutcomeWord => (word.victims === "before" ? { ...word, giver: true } : word)),
  // Captives who are brought anywhere are free: "44 savaş esiri Ermenistan'a nakledildi".
  ...before(
    "released",
    `${CAPTIVES} ~2 ${finite(...BROUGHT)}|${nominalised(...BROUGHT)}`,
    `${CAPTIVES} ~2 iade|teslim ${finite("edil")}|${nominalised("edil")}`,
    `${CAPTIVES} ~2 takas ${finite("edil", "et/ed")}|${nominalised("edil", "et/ed")}`,
  ),
  ...before(
    "released",
    `${CAPTIVES} ~2 iade|teslim ${finite("et/ed")}|${nominalised("et/ed")}`,
    `${CAPTIVES} ~2 geri ${finite("ver", "gonder")}|${nominalised("ver", "gonder")}`,
  ).map((word): OutcomeWord => ({ ...word, giver: true })),
  // "sekiz esire karşılık 17 tutuklu teslim edildi": those who are given for the others.
  ...before("released", "karsilik|karsi ~6 takas|teslim|iade|serbest"),
  ...before("released", "degis tokus|tokusu", "tahliye edilerek"),
];

const HOME =
  "evini|evlerini|yurdunu|yurtlarini|bolgeyi|karabag|enklavi|sehri|ulkeyi|topraklarini|memleketini|konutlarini|koylerini|koyunu|sehirlerini";
const displaced: readonly OutcomeWord[] = [
  ...verbs(
    "displaced",
    [
      "yerinden|yerlerinden|yurdundan|yurtlarindan|evinden|evlerinden",
      "edil",
      "ol",
      "et/ed",
      "kovul",
      "surul",
      "kac",
      "ayril",
      "cik",
    ],
    [HOME, "terket/terked"],
    [`${HOME} terk`, "et/ed"],
    ["terk", "et/ed"],
    ["terk etmek zorunda", "kal", "birakil"],
    [`${HOME} terk etmek zorunda`, "kal", "birakil"],
    ["", "goc", "sigin", "kac"],
    ["goc", "et/ed"],
    ["gocmek|goce", "zorlan"],
    ["gocmek zorunda", "kal", "birakil"],
    ["evsiz|yurtsuz|barksiz|barinaksiz", "kal"],
    ["kacmak|ayrilmak|gitmek zorunda", "kal"],
    ["multeci|siginmaci|gocmen durumuna|konumuna", "dus"],
    ["multeci", "ol"],
    [
      "karabag'dan|karabagdan|artsah'tan|hankendi'den|bolgeden|enklavdan|yurtlarindan|evlerinden",
      "ayril",
      "cik",
      "kac",
      "gel",
    ],
    [
      "ermenistan'a|goris'e|erivan'a|yerevan'a|kornidzor'a|ulkeye",
      "gel",
      "ulas",
      "gec",
      "sigin",
      "git/gid",
      "var",
      "gir",
      "kac",
      "yerles",
    ],
    ["ermenistan topraklarina", "gel", "ulas", "gec", "gir"],
    ["giris", "yap"],
    ["yolundan|koridorundan|koprusunden|kapisindan|noktasindan", "gec", "ayril"],
    ["yola", "cik"],
    ["sinir|siniri|koridoru|koprusunu|lacin", "gec"],
  ),
  // "Ermenistan'a 28 bin kişi geldi"
  {
    pattern: `ermenistan'a|goris'e|erivan'a|yerevan'a|kornidzor'a|ulkeye ~ # ~4 ${finite("gel", "ulas", "gec", "sigin", "var", "gir", "kac", "yerles")}|${done("gel", "ulas", "gec", "sigin", "var", "gir", "kac", "yerles")}`,
    outcome: "displaced",
    victims: "after",
  },
  {
    pattern: `karabag'dan|artsah'tan|bolgeden|hankendi'den ~ # ~4 ${finite("ayril", "cik", "kac", "goc")}|${done("ayril", "cik", "kac", "goc")}`,
    outcome: "displaced",
    victims: "after",
  },
  ...before(
    "displaced",
    "kayit altina alindi|alindigi|alindigini",
    "siginmak|gecmek|gelmek zorunda",
    "kaydi|kayitlari|kaydini yapildi|yapildigi|yapildigini|tamamlandi|yapti",
    "multeci olarak kaydedildi|kayit",
  ),
  ...count(
    "displaced",
    "multeci|siginmaci|gocmen|multecilerin|siginmacilarin|gocmenlerin|multecinin",
    those("kac", "sigin", "gel", "gec", "ulas", "ayril", "goc"),
    "gelen|giren|gecen|kacan|ayrilan|goc|siginan|ulasan",
    "edilenlerin|edenlerin|edilen",
    `edilmis ${noun("kisi", "ermeni", "insan")}`,
    `yerinden edilmis ${noun("kisi", "ermeni", "insan")}`,
    `zorla yerinden edilmis|edilen ${noun("kisi", "ermeni", "insan")}`,
    `gelen|giren|gecen|kacan|ayrilan|gocen|edilen|eden|siginan|ulasan ${noun("kisi", "ermeni", "multeci", "insan", "siginmaci")}`,
  ),
  ...["", "ermenistan|goris|ulkeye|bolgeden|karabag|erivan "].map(
    (where): OutcomeWord => ({
      pattern: `${where}${those("gel", "ulas", "gir", "sigin", "kac", "gec", "ayril")}`,
      outcome: "displaced",
      victims: "after",
      loose: true,
    }),
  ),
];

const SHELTER =
  "yerlesimlere|yerlesime|ilcelere|ilceye|otele|otellere|okula|okullara|usse|ussune|uslerine|merkeze|merkezine|merkezlerine|kampa|kampina|kamplara|kamplarina|siginaga|siginaklara|noktaya|noktasina|noktalara|havaalanina|kente|sehre|sehirlere|kentlere|koylere|bolgeye|bolgelere|yere|yerlere";
const evacuated: readonly OutcomeWord[] = [
  ...verbs(
    "evacuated",
    ["tahliye", "edil", "et/ed"],
    ["", "tasin", "naklet/nakled", "nakledil"],
    [
      "guvenli|emin bolgeye|bolgelere|yere|yerlere|alana",
      "goturul",
      "tasin",
      "gonderil",
      "yerlestiril",
      "gotur",
      "cikaril",
      "cikar",
      "alin",
    ],
    ["bolgeden|enklavdan|karabag'dan|sehirden|kentten", "cikaril", "cikar"],
    ["ermenistan|goris|erivan|hastanelerine|yerevan", "goturul", "gotur", "getiril", "getir"],
    [
      SHELTER,
      "goturul",
      "gotur",
      "getiril",
      "getir",
      "ulastiril",
      "ulastir",
      "al",
      "alin",
      "yerlestir",
      "yerlestiril",
      "tasi",
      "tasin",
    ],
    ["ermenistan|goris|erivan|yerevan sevk", "edil", "et/ed"],
  ),
  // "sivilleri taşıyan otobüs" takes nobody out.
  ...before("evacuated", `${finite("tasi")}|${nominalised("tasi")}`),
  ...count("evacuated", "tahliye edilenlerin|edilen", "edilen"),
];

/** What happened to people, as Turkish tells it behind them or, as a participle, before them. */
export const outcomes: readonly OutcomeWord[] = [
  ...killed,
  ...injured,
  ...joint,
  ...missing,
  ...captured,
  ...released,
  ...displaced,
  ...evacuated,
];
