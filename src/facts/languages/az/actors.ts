import { countryNames } from "../../actors.ts";
import type { ActorName } from "../../language.ts";

/** Code, then names that act by themselves, then adjectives; the cases of both are found by their stems. */
const TABLE: readonly (readonly [code: string, names: string, adjectives: string])[] = [
  [
    "AM",
    "ermənistan;ermənistan respublikası;yerevan;irəvan;rəsmi yerevan|irəvan;ermənistan tərəfi|hökuməti|rəhbərliyi|hakimiyyəti|ordusu;erməni tərəfi",
    "erməni|ermənilər|ermənistanlı",
  ],
  [
    "AZ",
    "azərbaycan;azərbaycan respublikası;bakı;rəsmi bakı;azərbaycan tərəfi|hökuməti|rəhbərliyi|hakimiyyəti|ordusu;anama",
    "azərbaycanlı|azəri",
  ],
  [
    "NK",
    "artsax;arsax;artsax|arsax respublikası;dağlıq qarabağ;dağlıq qarabağ respublikası;dqr;stepanakert;xankəndi;qarabağ erməniləri;qarabağ ermənilərinin rəhbərliyi|nümayəndələri;qarabağ erməni rəhbərliyi|hakimiyyəti;separatçılar;qondarma qurum|rejim|respublika|dqr|artsax;qarabağ|artsax müdafiə ordusu;artsax|qarabağ hakimiyyəti|rəhbərliyi|hökuməti|rəsmiləri;qarabağdakı separatçı|qondarma rejim|qurum;separatçı rejim|qurum;erməni separatçılar|separatçıları",
    "qarabağ|qarabağlı|artsaxlı|arsaxlı|separatçı|qondarma|anklav",
  ],
  ["RU", "rusiya;rusiya federasiyası;moskva;kreml;rf;smolensk meydanı", "rus|rusiyalı"],
  ["TR", "türkiyə;türkiyə respublikası;ankara;bəştəpə", "türk|türkiyəli"],
  ["FR", "fransa;paris;yelisey|elisey sarayı;kedorse;yelisey", "fransız|fransalı"],
  [
    "US",
    "abş;amerika birləşmiş ştatları;birləşmiş ştatlar;vaşinqton;ağ ev;pentaqon;amerika;abş dövlət departamenti;dövlət departamenti;abş konqresi",
    "amerikalı|amerikan",
  ],
  ["IR", "iran;iran islam respublikası;tehran", "iranlı"],
  ["GE", "gürcüstan;tbilisi;tiflis", "gürcü|gürcüstanlı"],
  ["DE", "almaniya;berlin;almaniya federativ respublikası;bundestaq", "alman|almaniyalı"],
  ["GB", "böyük britaniya;britaniya;birləşmiş krallıq;london;ingiltərə;dauninq strit", "britaniyalı|ingilis"],
  ["UA", "ukrayna;kiyev", "ukraynalı"],
  ["BY", "belarus;minsk;belarusiya", "belaruslu"],
  ["KZ", "qazaxıstan;astana;nur - sultan", "qazax|qazaxıstanlı"],
  ["KG", "qırğızıstan;bişkek", "qırğız"],
  ["UZ", "özbəkistan;daşkənd", "özbək"],
  ["TJ", "tacikistan;düşənbə", "tacik"],
  ["TM", "türkmənistan;aşqabad", "türkmən"],
  ["IL", "israil;təl - əviv;tel - əviv", "israilli"],
  ["PK", "pakistan;islamabad", "pakistanlı"],
  ["IN", "hindistan;nyu - dehli", "hindistanlı"],
  ["CN", "çin;pekin;çxr;çin xalq respublikası", "çinli"],
  ["JP", "yaponiya;tokio", "yapon"],
  ["GR", "yunanıstan;afina", "yunan"],
  ["CY", "kipr;nikosiya;cənubi kipr", "kiprli"],
  ["IT", "italiya;roma", "italyan|italiyalı"],
  ["ES", "ispaniya;madrid", "ispan"],
  ["PT", "portuqaliya;lissabon", ""],
  ["NL", "niderland;hollandiya;amsterdam", "niderlandlı|hollandiyalı"],
  ["BE", "belçika", "belçikalı"],
  ["LU", "lüksemburq", ""],
  ["CH", "isveçrə;bern", "isveçrəli"],
  ["AT", "avstriya;vyana", "avstriyalı"],
  ["PL", "polşa;varşava", "polyak|polşalı"],
  ["CZ", "çexiya;praqa", "çex"],
  ["SK", "slovakiya;bratislava", "slovak"],
  ["HU", "macarıstan;budapeşt", "macar"],
  ["RO", "rumıniya;buxarest", "rumın"],
  ["BG", "bolqarıstan;bolqariya;sofiya", "bolqar"],
  ["RS", "serbiya;belqrad", "serb|serbiyalı"],
  ["HR", "xorvatiya;zaqreb", "xorvat"],
  ["SI", "sloveniya;lyublyana", "sloven"],
  ["EE", "estoniya;tallin", "eston"],
  ["LV", "latviya;riqa", "latış"],
  ["LT", "litva;vilnüs;vilnyus", "litvalı"],
  ["SE", "isveç;stokholm", "isveçli"],
  ["NO", "norveç;oslo", "norveçli"],
  ["FI", "finlandiya;helsinki", "fin"],
  ["DK", "danimarka;kopenhagen", "danimarkalı"],
  ["IE", "irlandiya;dublin", "irlandiyalı"],
  ["MD", "moldova;kişinyov|kişinyou", "moldovalı"],
  ["AL", "albaniya;tirana", "alban"],
  ["CA", "kanada;ottava", "kanadalı"],
  ["AU", "avstraliya;kanberra", ""],
  ["AR", "argentina;buenos - ayres", "argentinalı"],
  ["BR", "braziliya", "braziliyalı"],
  ["UY", "uruqvay;montevideo", "uruqvaylı"],
  ["MX", "meksika", ""],
  ["MT", "malta", ""],
  ["EG", "misir;qahirə", "misirli"],
  ["SA", "səudiyyə ərəbistanı;ər - riyad;ər - riyadh", ""],
  ["AE", "birləşmiş ərəb əmirlikləri;bəə;əbu - dabi", ""],
  ["QA", "qətər;doha", ""],
  ["KW", "küveyt", ""],
  ["BH", "bəhreyn", ""],
  ["OM", "oman", ""],
  ["JO", "iordaniya;əmman", ""],
  ["LB", "livan;beyrut", "livanlı"],
  ["SY", "suriya;dəməşq", "suriyalı"],
  ["IQ", "iraq;bağdad", "iraqlı"],
  ["LY", "liviya;tripoli", ""],
  ["AF", "əfqanıstan;kabil|kabul", "əfqan"],
  ["ID", "indoneziya;cakarta", ""],
  ["MY", "malayziya", ""],
  ["BA", "bosniya və herseqovina;bosniya;sarayevo", ""],
  ["CU", "kuba", ""],
  ["VE", "venesuela", ""],
  ["VA", "vatikan;müqəddəs taxt;papa;roma papası;papa fransisk|leo|xiv", ""],
  [
    "UN",
    "bmt;birləşmiş millətlər təşkilatı;bmt tş;bmt təhlükəsizlik şurası;təhlükəsizlik şurası;bmt baş assambleyası;yunisef;unicef;yunesko;unesco;beynəlxalq miqrasiya təşkilatı;ümumdünya səhiyyə təşkilatı;dünya ərzaq proqramı;bmt qaçqınlar üzrə ali komissarlığı;bmt qak;bmt iham;qak;ali komissarlıq",
    "",
  ],
  [
    "EU",
    "avropa ittifaqı;avropa birliyi;aİ;ai;avropa komissiyası;avropa parlamenti;avroparlament;brüssel;avropa ittifaqı şurası;aİ şurası|missiyası",
    "",
  ],
  [
    "OSCE",
    "atət;atət minsk qrupu;minsk qrupu;atət minsk qrupunun? həmsədrləri|həmsədr;atət minsk qrupu|qrupunun həmsədr ölkələri;minsk qrupunun həmsədrləri;avropada təhlükəsizlik və əməkdaşlıq təşkilatı;avropada təhlükəsizlik və əməkdaşlıq təşkilatı",
    "",
  ],
  ["NATO", "nato;şimali atlantika alyansı|müqaviləsi", ""],
  ["CSTO", "ktmt;kollektiv təhlükəsizlik müqaviləsi təşkilatı", ""],
  ["COE", "avropa şurası;aş;avropa şurası parlament assambleyası;aşpa;venesiya komissiyası", ""],
  ["OIC", "iət;islam əməkdaşlıq təşkilatı;islam konfransı təşkilatı", ""],
  ["OTS", "tdt;türk dövlətləri təşkilatı;türk şurası;türkdilli ölkələrin əməkdaşlıq şurası", ""],
  [
    "ICRC",
    "bqxk;beynəlxalq qızıl xaç komitəsi;qızıl xaç;qızıl xaç komitəsi;beynəlxalq qırmızı xaç komitəsi;qırmızı xaç;beynəlxalq qızıl xaç",
    "",
  ],
  [
    "ICJ",
    "beynəlxalq ədalət məhkəməsi;bmt - nin ədalət məhkəməsi;beynəlxalq məhkəmə;haaqa məhkəməsi;haaqadakı beynəlxalq? məhkəmə;haaqa tribunalı",
    "",
  ],
  [
    "ECHR",
    "avropa insan hüquqları|haqları məhkəməsi;aihm;avropa məhkəməsi;insan hüquqları üzrə avropa məhkəməsi",
    "",
  ],
  ["AMNESTY", 'amnesty;amnesty international;" amnesty international "?;beynəlxalq amnistiya təşkilatı', ""],
  ["HRW", 'hrw;human rights watch;hyuman rayts votç;" human rights watch "?', ""],
];

/** Names whose endings are written behind a hyphen: "ABŞ-ın", "BMT-yə". */
const ACRONYMS =
  "abş;bmt;bmt tş;atət;nato;ktmt;aşpa;aş;iət;tdt;bqxk;aihm;hrw;aİ;bəə;çxr;rf;dqr;anama;yunesko;unesco;unicef;yunisef".split(
    ";",
  );
const CASES = "a|ə|ya|yə|ı|i|u|ü|nı|ni|yı|yi|da|də|dan|dən|dakı|dəki|la|lə|ca|cə|ın|in|un|ün|nın|nin|nun|nün";

/** Towns and provinces that tell whose a mayor, hospital or governor is. */
const PLACES: readonly (readonly [code: string, names: string])[] = [
  [
    "AZ",
    "gəncə|bərdə|tərtər|füzuli|ağdam|tovuz|naxçıvan|mingəçevir|sumqayıt|qazax|gədəbəy|goranboy|ağcabədi|beyləqan|cəbrayıl|zəngilan|qubadlı|kəlbəcər|laçın|şuşa|daşkəsən|ağstafa|xocavənd|xocalı|naftalan|şəmkir|göygöl|yevlax|lənkəran|gəncəbasar|horadiz",
  ],
  ["AM", "gorus|goris|gümrü|sünik|qafan|kapan|geğarkunik|vardenis|cermuk|tavuş|kornidzor|sisian|mehri"],
  ["NK", "martuni|mardakert|martakert|ağdərə|əsgəran|hadrut"],
];

function codeOf(name: string): string {
  return TABLE.find(([, names]) => names.split(";").includes(name))?.[0] ?? "";
}

function named(): readonly ActorName[] {
  return TABLE.flatMap(([code, names, adjectives]) => [
    ...names.split(";").map((pattern): ActorName => ({ pattern, code, kind: "name" })),
    ...(adjectives ? [{ pattern: adjectives, code, kind: "adjective" } as const] : []),
  ]);
}

function inflectedAcronyms(): readonly ActorName[] {
  return ACRONYMS.flatMap((name): readonly ActorName[] => [
    { pattern: `${name} -|' ${CASES}`, code: codeOf(name), kind: "oblique" },
  ]);
}

/** Names that are other words as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  "çad",
  "mali",
  "oman",
  "peru",
  "nigeriya",
  "kuba",
  "tonqa",
  "niger",
  "qana",
]);

function fromIcu(): readonly ActorName[] {
  const known = new Set(TABLE.flatMap(([, names]) => names.split(";")));
  const found: ActorName[] = [];
  for (const [name, code] of countryNames("az")) {
    const pattern = name
      .replace(/İ/gu, "i")
      .replace(/I/gu, "ı")
      .toLowerCase()
      .replace(/[()]/g, " ")
      .replace(/([^\p{L}\s])/gu, " $1 ")
      .trim();
    if (pattern.length < 4 || known.has(pattern) || AMBIGUOUS.has(pattern)) continue;
    found.push({ pattern, code, kind: "name" });
  }
  return found;
}

/** States, capitals, seats of power, organisations and their demonyms. */
export const actors: readonly ActorName[] = [
  ...named(),
  ...inflectedAcronyms(),
  ...fromIcu(),
  ...PLACES.map(([code, pattern]): ActorName => ({ pattern, code, kind: "adjective" })),
];
