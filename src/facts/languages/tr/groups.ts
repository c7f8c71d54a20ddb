import type { Group, Outcome, Side } from "../../fact.ts";
import type { GroupNoun } from "../../language.ts";
import { noun, those } from "./inflect.ts";

/** Stems of nouns for people, by group; `stem/stem before a vowel`. */
const NOUNS: readonly (readonly [Group, string])[] = [
  [
    "people",
    "kisi fert/ferd insan vatandas yurttas sakin yolcu magdur multeci siginmaci gocmen rehine esir tutsak tutuklu hasta isci koylu sofor surucu coban calisan personel uye yasli turist ogrenci ciftci mahkum ogretmen muhendis itfaiyeci soydas hemsehri torun kardes yegen yakin akraba ceset/cesed",
  ],
  [
    "soldiers",
    "asker erbas subay astsubay tegmen ustegmen astegmen yuzbasi binbasi yarbay albay general tumgeneral tuggeneral korgeneral cavus onbasi pilot milis savasci militan muhafiz nisanci terorist nefer komutan sabotajci piyade ayrilikci lejyoner mucahit/mucahid muharip gazi",
  ],
  ["civilians", "sivil"],
  ["children", "cocuk/cocug bebek/bebeg"],
  ["women", "kadin"],
  ["men", "erkek/erkeg"],
  ["police", "polis jandarma"],
  ["journalists", "gazeteci muhabir kameraman fotografci"],
  ["medics", "doktor hekim hemsire saglikci paramedik"],
  ["officials", "gorevli memur milletvekil vali yonetici muhtar kaymakam"],
];

/** Forms that are more often something else: "askeri" is "military". */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  "askeri",
  "uyesi",
  "yakini",
  "yakinda",
  "yakindan",
  "yakina",
  "sakin",
]);

const formsOf = (stems: string): readonly string[] =>
  stems
    .split(" ")
    .flatMap((entry) => noun(entry).split("|"))
    .filter((form) => !AMBIGUOUS.has(form));

/** Heads of compounds: "sağlık görevlisi", "ordu mensubu". */
const MEMBER = noun(
  "mensub",
  "mensup",
  "personel",
  "gorevli",
  "calisan",
  "uye",
  "yetkili",
  "eleman",
  "asker",
);

const MEMBERS: readonly (readonly [Group, string])[] = [
  ["soldiers", "askeri|ordu|ordusu|kuvvetleri|kuvvetler"],
  ["soldiers", "silahli kuvvetleri|kuvvetler|gucler|grup|gruplar"],
  ["soldiers", "savunma ordusu|bakanligi"],
  ["soldiers", "sinir muhafiz|muhafaza|guvenlik?"],
  ["peacekeepers", "baris gucu|guc|koruma"],
  ["police", "icisleri bakanligi|bakanliginin"],
  ["police", "emniyet|polis|guvenlik"],
  ["medics", "saglik|hastane|ambulans"],
  ["journalists", "basin|medya|televizyon"],
  ["officials", "hukumet|devlet|belediye"],
];

const SIDED: readonly (readonly [Side, string])[] = [
  ["armenian", "ermeni|ermenistan|karabag|artsah|artsakh"],
  ["azerbaijani", "azerbaycan|azerbaycanli|azeri"],
  ["russian", "rus|rusya|rusyali"],
  ["other", "turk|turkiye|fransiz|iran|iranli|gurcu|gurcistan|suriye|suriyeli|abd|amerikan"],
];

/** "Elşen Halilov isimli asker": one who is named. */
const NAMED: readonly (readonly [Group, string])[] = [
  ["soldiers", "asker|askerin|askeri|er|erin|subay|subayin|astsubay|astsubayin|pilot|pilotun|cavus|cavusun"],
  ["civilians", "sivil|sivilin"],
  ["people", "kisi|kisinin|vatandas|vatandasin|koylu|koylunun|coban|cobanin"],
  ["children", "cocuk|cocugun|bebek|bebegin"],
  ["women", "kadin|kadinin"],
  ["journalists", "gazeteci|gazetecinin|muhabir|muhabirin"],
  ["police", "polis|polisin"],
];

const outcomeNoun = (outcome: Outcome, group: Group, ...patterns: readonly string[]): readonly GroupNoun[] =>
  patterns.map((pattern) => ({ pattern, group, alone: null, outcome }));

const own = (group: Group, pattern: string): GroupNoun => ({ pattern, group, alone: null });

/** People as Turkish reports name them; a singular stands behind every numeral. */
export const groups: readonly GroupNoun[] = [
  ...NOUNS.map(([group, stems]) => own(group, formsOf(stems).join("|"))),
  ...MEMBERS.map(([group, first]) => own(group, `${first} ${MEMBER}`)),
  ...SIDED.map(
    ([side, adjective]): GroupNoun => ({
      pattern: `${adjective} askeri`,
      group: "soldiers",
      alone: null,
      side,
    }),
  ),
  // "60 askeri şehit oldu": behind a number "askeri" is military as often.
  own(
    "soldiers",
    "askeri hayatini|yasamini|sehit|esir|can|etkisiz|rehin|tutsak|gozaltina|serbest|teslim|iade|yakaladi|yakaladigini|alikoydu|alikoydugunu|oldurdu|oldurdugunu|yaraladi|yaraladigini|kacirdi|kacirdigini",
  ),
  own("officials", `yerel|bolge ${noun("yetkili")}`),
  own("soldiers", "askerdi|askerdir|askermis"),
  own(
    "officials",
    noun("bakan")
      .split("|")
      .filter((form) => form !== "bakan")
      .join("|"),
  ),
  own("civilians", "sivildi|sivildir|sivilmis"),
  own("children", "cocuktu|cocuktur"),
  own("women", "kadindi|kadindir"),
  own("soldiers", "er|eri|erin|erler|erlerin|erinin"),
  own("soldiers", `parali|sozlesmeli|muvazzaf|gonullu|yedek|dusman ${noun("asker", "er", "savasci")}`),
  own("soldiers", `askeri ${noun("personel", "gorevli", "mensup/mensub", "yetkili", "pilot")}`),
  own("soldiers", `keskin ${noun("nisanci")}`),
  own("soldiers", `sinir ${noun("muhafiz", "bekci", "devriye")}`),
  own("people", `gonullu|gonullunun|gonulluler|gonullulerin|gonulluyu`),
  // "Yüzbaşı Elşen Halilov şehit oldu"
  {
    pattern:
      "er|uzman|onbasi|cavus|ustcavus|bascavus|astsubay|tegmen|ustegmen|yuzbasi|binbasi|binbasisi|yarbay|yarbayi|albay|albayi|tuggeneral|tumgeneral|general|cavusu|astsubayi|tegmeni|yuzbasisi ~2 sehit|hayatini|yasamini",
    group: "soldiers",
    alone: 1,
  },
  own("peacekeepers", `rus? baris gucu ${noun("asker", "personel", "gorevli", "mensup/mensub", "uye")}`),
  own("peacekeepers", `rus? baris gucu askeri ${noun("personel")}`),
  own("peacekeepers", "baris gucu askeri"),
  own("peacekeepers", `baris ${noun("gucu", "koruyucu", "gucculeri")}`),
  own("police", `polis ${noun("memur", "gorevli", "mensup/mensub", "amir")}`),
  own("police", `icisleri bakanligi|bakanligina|bakanliginin|bakanligindan bagli? ${MEMBER}`),
  own("children", `kiz|erkek ${noun("cocuk/cocug")}`),
  own("children", "resit olmayan"),
  own("children", "18 yasindan|yasin kucuk|altinda|altindaki"),
  own("women", `yasli|hamile|genc ${noun("kadin")}`),
  own("men", `yasli|genc ${noun("erkek/erkeg", "adam")}`),
  own("women", `genc ${noun("kiz")}`),
  own("medics", `saglik ${noun("calisan", "gorevli", "personel", "ekip/ekib")}`),
  own("medics", `ambulans ${noun("sofor", "surucu", "gorevli")}`),
  own("journalists", `basin ${noun("mensup/mensub", "calisan")}`),
  own("civilians", `sivil ${noun("vatandas", "kisi", "insan", "sakin", "yurttas")}`),
  own("officials", `devlet|hukumet|belediye ${noun("gorevli", "yetkili", "calisan", "memur", "temsilci")}`),
  ...SIDED.map(
    ([side, adjective]): GroupNoun => ({
      pattern: `${adjective} ${noun("vatandas")}`,
      group: "people",
      alone: null,
      side,
    }),
  ),
  ...NAMED.map(
    ([group, nouns]): GroupNoun => ({ pattern: `isimli|adli|adindaki|isminde ${nouns}`, group, alone: 1 }),
  ),
  { pattern: "yasindaki cocuk|torunu|kiz|kizi|oglu|oglan|bebek|bebegi", group: "children", alone: 1 },
  { pattern: "yasindaki kadin|annesi|gazeteci", group: "people", alone: 1 },
  {
    pattern:
      "yanindaki|beraberindeki oglu|oglunun|kizi|kizinin|esi|esinin|kardesi|kardesinin|arkadasi|arkadasinin|yegeni|yegeninin|torunu|torununun|babasi|babasinin",
    group: "people",
    alone: 1,
  },
  {
    pattern:
      "yasindaki traktor|kamyon|taksi|minibus|yol|insaat? surucusu|surucusunun|soforu|soforunun|iscisi|iscisinin|operatoru|ciftci|ciftcinin|coban|cobanin|isci|iscinin|koylu|koylunun|surucu|surucunun|sofor|soforun|kisi|kisinin|vatandas|vatandasin|adam|adamin|erkek|erkegin|genc|gencin|muhendis|muhendisin|ogretmen|ogretmenin",
    group: "people",
    alone: 1,
  },
  { pattern: "yasindaki asker|er|subay", group: "soldiers", alone: 1 },
  { pattern: noun("ermeni"), group: "people", alone: null, side: "armenian" },
  { pattern: noun("karabagli", "artsahli"), group: "people", alone: null, side: "armenian" },
  { pattern: noun("azerbaycanli", "azeri"), group: "people", alone: null, side: "azerbaijani" },
  { pattern: `karabag|karabagli ${noun("ermeni")}`, group: "people", alone: null, side: "armenian" },
  ...outcomeNoun("injured", "people", noun("yarali")),
  ...outcomeNoun("injured", "soldiers", `yarali ${noun("asker")}`),
  ...outcomeNoun("injured", "civilians", `yarali ${noun("sivil")}`),
  ...["yerinden", "zorla yerinden"].flatMap((first) =>
    outcomeNoun(
      "displaced",
      "people",
      `${first} edilmis|edilen|olmus|olan ${noun("kisi", "insan", "ermeni", "vatandas")}`,
    ),
  ),
  ...outcomeNoun("killed", "soldiers", `sehit|+olen|oldurulen ${noun("asker")}`),
  ...outcomeNoun("killed", "people", noun("+olu"), "can kaybi|kaybinin", "cenaze|cenazesi"),
  ...outcomeNoun("killed", "soldiers", noun("sehit/sehid")),
  ...outcomeNoun(
    "killed",
    "people",
    those("+ol", "oldurul"),
    `hayatini|hayatinin|hayatlarini|yasamini|yasamlarini|canini ${those("kaybet/kaybed", "yitir")}`,
  ),
  ...outcomeNoun("injured", "people", those("yaralan")),
  ...outcomeNoun("missing", "people", "kayip", "kayip kisi|kisinin|kisiler"),
  ...outcomeNoun("missing", "soldiers", `kayip ${noun("asker")}`),
];

/** Words that name people by themselves or begin what names them, so that "bir" before them counts. */
export const PERSON_WORDS: ReadonlySet<string> = new Set([
  ...groups.flatMap(({ pattern }) => (pattern.split(" ")[0] ?? "").split("|")),
  ..."sozde etnik yerel genc yasli rus sivil askeri silahli".split(" "),
]);
