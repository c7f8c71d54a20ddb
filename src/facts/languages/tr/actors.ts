import { countryNames } from "../../actors.ts";
import type { ActorName } from "../../language.ts";
import { noun } from "./inflect.ts";

/** Code, then names that act by themselves, then demonyms. */
const TABLE: readonly (readonly [code: string, names: string, demonyms: string])[] = [
  ["AM", "ermenistan;erivan;yerevan;ermenistan cumhuriyeti;resmi erivan", "ermeni ermenistanli"],
  [
    "AZ",
    "azerbaycan;baku;anama;azerbaycan cumhuriyeti;resmi baku;can azerbaycan",
    "azerbaycanli azeri azerbaycanlilar",
  ],
  ["RU", "rusya;moskova;kremlin;rusya federasyonu;rus baris gucu|gucleri", "rus rusyali"],
  ["TR", "turkiye;ankara;turkiye cumhuriyeti;bestepe", "turk"],
  ["FR", "fransa;paris;elysee|elize;elysee|elize sarayi", "fransiz"],
  [
    "US",
    "abd;a . b . d .?;washington;vasington;beyaz saray|saray'dan;pentagon;amerika;amerika birlesik devletleri;birlesik devletler;usaid;abd kongresi|senatosu;biden|trump yonetimi",
    "amerikan amerikali",
  ],
  ["IR", "iran;tahran;iran islam cumhuriyeti", "iranli"],
  ["GE", "gurcistan;tiflis", "gurcu"],
  ["DE", "almanya;berlin", "alman"],
  ["GB", "ingiltere;londra;birlesik krallik;britanya;buyuk britanya", "ingiliz britanyali"],
  ["UA", "ukrayna;kiev;kyiv", "ukraynali"],
  ["BY", "belarus;minsk;beyaz rusya", "belaruslu"],
  ["KZ", "kazakistan;astana", "kazak"],
  ["KG", "kirgizistan;biskek", "kirgiz"],
  ["UZ", "ozbekistan;taskent", "ozbek"],
  ["TJ", "tacikistan;dusanbe", "tacik"],
  ["TM", "turkmenistan;askabat", "turkmen"],
  ["IL", "israil;tel aviv;kudus", "israilli"],
  ["PK", "pakistan;islamabad", "pakistanli"],
  ["IN", "hindistan;yeni delhi", "hintli hint"],
  ["CN", "cin;pekin", "cinli"],
  ["JP", "japonya;tokyo", "japon"],
  ["GR", "yunanistan;atina", "yunan"],
  ["CY", "kibris;guney kibris;kibris rum kesimi|yonetimi;gkry;lefkosa", ""],
  ["IT", "italya;roma", "italyan"],
  ["ES", "ispanya;madrid", "ispanyol"],
  ["PT", "portekiz;lizbon", "portekizli"],
  ["NL", "hollanda", "hollandali"],
  ["BE", "belcika", "belcikali"],
  ["LU", "luksemburg", ""],
  ["CH", "isvicre;bern", "isvicreli"],
  ["AT", "avusturya;viyana", "avusturyali"],
  ["PL", "polonya;varsova", "polonyali"],
  ["CZ", "cekya;cek cumhuriyeti;prag", "cek"],
  ["SK", "slovakya;bratislava", "slovak"],
  ["HU", "macaristan;budapeste", "macar"],
  ["RO", "romanya;bukres", "romen"],
  ["BG", "bulgaristan;sofya", "bulgar"],
  ["RS", "sirbistan;belgrad", "sirp"],
  ["HR", "hirvatistan;zagreb", "hirvat"],
  ["SI", "slovenya", ""],
  ["EE", "estonya", "estonyali"],
  ["LV", "letonya", "letonyali"],
  ["LT", "litvanya;vilnius", "litvanyali"],
  ["SE", "isvec;stokholm", "isvecli"],
  ["NO", "norvec;oslo", "norvecli"],
  ["FI", "finlandiya;helsinki", "finlandiyali"],
  ["DK", "danimarka;kopenhag", "danimarkali"],
  ["IE", "irlanda;dublin", ""],
  ["MD", "moldova", ""],
  ["AL", "arnavutluk", "arnavut"],
  ["CA", "kanada;ottawa", "kanadali"],
  ["AU", "avustralya", ""],
  ["AR", "arjantin", ""],
  ["BR", "brezilya", ""],
  ["UY", "uruguay", ""],
  ["MX", "meksika", ""],
  ["VE", "venezuela", ""],
  ["EG", "misir;kahire", "misirli"],
  ["SA", "suudi arabistan;riyad", ""],
  ["AE", "birlesik arap emirlikleri;bae;abu dabi", ""],
  ["QA", "katar;doha", "katarli"],
  ["KW", "kuveyt", ""],
  ["BH", "bahreyn", ""],
  ["JO", "urdun;amman", ""],
  ["LB", "lubnan;beyrut", ""],
  ["SY", "suriye;sam yonetimi", "suriyeli"],
  ["IQ", "irak;bagdat", ""],
  ["LY", "libya;trablus", ""],
  ["DZ", "cezayir", ""],
  ["TN", "tunus", ""],
  ["MA", "fas", ""],
  ["AF", "afganistan;kabil", "afgan"],
  ["ID", "endonezya", ""],
  ["MY", "malezya", ""],
  ["KR", "guney kore;seul", ""],
  ["BA", "bosna hersek;bosna - hersek;saraybosna", "bosnali"],
  ["VA", "vatikan;papalik;papa", ""],
  [
    "UN",
    "birlesmis milletler;birlesmis milletler'in|milletler'den;bm;b . m .?;bm guvenlik konseyi;birlesmis milletler guvenlik konseyi;guvenlik konseyi;bmgk;bm genel sekreteri|sekreterligi;bm genel kurulu;unicef;unhcr;unesco;bmmyk;bm multeciler yuksek komiserligi;bm insan haklari ofisi;birlesmis milletler multeciler yuksek komiserligi;dunya saglik orgutu;dunya gida programi;uluslararasi goc orgutu",
    "",
  ],
  [
    "EU",
    "avrupa birligi;ab;a . b .?;avrupa komisyonu;avrupa parlamentosu;avrupa birligi konseyi;ab konseyi;ab komisyonu;bruksel;ab gozlem misyonu;avrupa konseyi baskani|baskanligi",
    "",
  ],
  ["OSCE", "agit;agit minsk grubu;minsk grubu;avrupa guvenlik ve isbirligi teskilati", ""],
  ["NATO", "nato;kuzey atlantik ittifaki", ""],
  ["CSTO", "kgao;kgat;kolektif guvenlik antlasmasi|anlasmasi orgutu|teskilati;kolektif guvenlik orgutu", ""],
  [
    "COE",
    "avrupa konseyi;akpm;avrupa konseyi parlamenter meclisi;avrupa konseyi parlamenterler meclisi;venedik komisyonu",
    "",
  ],
  ["OIC", "islam isbirligi teskilati;iit", ""],
  ["OTS", "turk devletleri teskilati;tdt;turk konseyi;turk dili konusan ulkeler isbirligi konseyi", ""],
  [
    "ICRC",
    "kizilhac;kizil hac;uluslararasi kizilhac;uluslararasi kizilhac komitesi;uluslararasi kizil hac komitesi;icrc;kizilhac komitesi;kizilhac orgutu",
    "",
  ],
  [
    "ICJ",
    "uluslararasi adalet divani;uad;bm uluslararasi adalet divani;lahey adalet divani;adalet divani",
    "",
  ],
  ["ECHR", "avrupa insan haklari mahkemesi;aihm", ""],
  ["AMNESTY", "uluslararasi af orgutu;af orgutu;amnesty international", ""],
  ["HRW", "insan haklari izleme orgutu;human rights watch;hrw", ""],
];

/** The Armenian authorities of Karabakh: the region's names, and heads that make "Armenian" theirs. */
const CAPITAL_OF_KARABAKH = "artsah|artsakh|hankendi|stepanakert";
const KARABAKH = `karabag|${CAPITAL_OF_KARABAKH}`;
const HEADS = `${noun("ayrilikci", "yetkili", "yonetim", "temsilci", "lider", "makam")}|guc|gucler|gucleri|guclerin|guclerinin|milisler|milisleri|milislerin`;
const NK_NAMES: readonly string[] = [
  `daglik ${KARABAKH}`,
  CAPITAL_OF_KARABAKH,
  `sozde daglik? ${KARABAKH} cumhuriyeti|cumhuriyetinin|yonetimi|yonetiminin`,
  ...["daglik ", ""].flatMap((first) => [
    `${first}${KARABAKH} ermeni|ayrilikci ${HEADS}`,
    `${first}${KARABAKH} bolgesinin|bolgesindeki|enklavindaki|enklavinin ermeni? ${HEADS}`,
    `${first}${KARABAKH} ${noun("ermeni")
      .split("|")
      // "Karabağ'daki Ermeni nüfus": by itself an adjective.
      .filter((form) => form !== "ermeni")
      .join("|")}`,
    `${first}${KARABAKH} cumhuriyeti|cumhuriyetinin`,
  ]),
  `ermeni ${noun("ayrilikci", "milis")}`,
  `ayrilikci ${noun("ermeni", "yonetim", "yetkili", "lider", "makam")}`,
  noun("ayrilikci"),
  `karabagli|artsahli ${HEADS}`,
  `karabagli|artsahli ${noun("ermeni")
    .split("|")
    .filter((form) => form !== "ermeni")
    .join("|")}`,
  `bolgedeki|bolgenin|enklavdaki|enklavin ermeni|ayrilikci ${HEADS}`,
];

/** Towns and provinces that tell whose a mayor, hospital or governor is. */
const PLACES: readonly (readonly [code: string, names: string])[] = [
  [
    "AZ",
    "gence|berde|terter|fuzuli|agdam|tovuz|nahcivan|mingecevir|sumgayit|kazah|gazah|goranboy|beylegan|naftalan",
  ],
  ["AM", "goris|gumru|sunik|syunik|kapan|gegarkunik|vardenis|cermuk|tavus|kornidzor|sisian|megri|vanadzor"],
  ["NK", "martuni|mardakert|martakert|askeran|hadrut"],
];

/** Names that are words or names of people, too. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["fas", "mali", "cad", "nijer", "peru", "kuba", "tayland"]);

/** Organisations and states with the letters that often follow their names in brackets. */
const LETTERS: readonly (readonly [code: string, name: string])[] = [
  ["UN", "birlesmis milletler ( bm )"],
  ["UN", "birlesmis milletler guvenlik konseyi ( bmgk )"],
  ["EU", "avrupa birligi ( ab )"],
  ["US", "amerika birlesik devletleri ( abd )"],
  ["OSCE", "avrupa guvenlik ve isbirligi teskilati ( agit )"],
  ["CSTO", "kolektif guvenlik antlasmasi|anlasmasi orgutu ( kgao )"],
  ["OIC", "islam isbirligi teskilati ( iit )"],
  ["OTS", "turk devletleri teskilati ( tdt )"],
  ["ICRC", "uluslararasi kizilhac komitesi ( icrc )"],
  ["ICJ", "uluslararasi adalet divani ( uad )"],
  ["ECHR", "avrupa insan haklari mahkemesi ( aihm )"],
  ["HRW", "insan haklari izleme orgutu ( hrw )"],
  ["COE", "avrupa konseyi parlamenter|parlamenterler meclisi ( akpm )"],
];

function named(): readonly ActorName[] {
  return TABLE.flatMap(([code, names, demonyms]) => [
    ...names.split(";").map(
      (pattern): ActorName => ({
        pattern,
        code,
        kind: "name",
        ...(/^(ab|cin|fas|bern|papa|bm|roma|atina)$/.test(pattern) ? { capital: true as const } : {}),
      }),
    ),
    ...(demonyms
      ? [{ pattern: noun(...demonyms.split(" ")), code, kind: "adjective", capital: true } as const]
      : []),
  ]);
}

function fromIcu(): readonly ActorName[] {
  const known = new Set(TABLE.flatMap(([, names]) => names.split(";")));
  const found: ActorName[] = [];
  for (const [name, code] of countryNames("tr")) {
    const pattern = name
      .toLocaleLowerCase("tr")
      .replace(/[()]/g, " ")
      .replace(/([^\p{L}\s])/gu, " $1 ")
      .trim();
    if (pattern.length < 4 || known.has(pattern) || AMBIGUOUS.has(pattern)) continue;
    found.push({ pattern, code, kind: "name", capital: true });
  }
  return found;
}

/** States, capitals, seats of power, organisations and their demonyms. */
export const actors: readonly ActorName[] = [
  ...named(),
  ...NK_NAMES.map((pattern): ActorName => ({ pattern, code: "NK", kind: "name" })),
  // Where it meets is no speaker.
  ...["bm", "birlesmis milletler (? bm? )?"].map(
    (un): ActorName => ({
      pattern: `${un} )? genel kurulu|kurulunun|kurul|konseyi toplanti*|oturum*|gorusme*|marj*|cercevesi*|vesilesi*`,
      code: "UN",
      kind: "oblique",
    }),
  ),
  ...LETTERS.map(([code, pattern]): ActorName => ({ pattern, code, kind: "name" })),
  // By itself the region is where it happens, or a football club; with a noun its authorities: "Karabağ yönetimi".
  { pattern: "karabag|karabagli|karabaglilar", code: "NK", kind: "adjective" },
  { pattern: "karabag|karabagli ermeni", code: "NK", kind: "adjective" },
  ...fromIcu(),
  ...PLACES.map(([code, pattern]): ActorName => ({ pattern, code, kind: "adjective", capital: true })),
];
