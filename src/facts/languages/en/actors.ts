import { countryNames } from "../../actors.ts";
import type { ActorName } from "../../language.ts";

/** Code, then names that act by themselves, then adjectives. */
const TABLE: readonly (readonly [code: string, names: string, adjectives: string])[] = [
  [
    "AM",
    "armenia;yerevan;republic of armenia;official yerevan;armenian government|leadership|side|army",
    "armenian|armenians",
  ],
  [
    "AZ",
    "azerbaijan;baku;republic of azerbaijan;official baku;azerbaijani government|leadership|side|army",
    "azerbaijani|azerbaijanis|azeri|azeris",
  ],
  [
    "NK",
    "karabakh armenians|separatists|authorities|officials;nagorno -? karabakh authorities|officials;stepanakert;artsakh;republic of artsakh;separatist authorities|officials|forces|government;breakaway authorities|officials|government;karabakh armenian authorities|officials|forces;ethnic -? armenian authorities|officials|forces|separatists|leaders;armenian separatists;nagorno -? karabakh republic;nagorno -? karabakh defence|defense army;karabakh;nagorno -? karabakh;nagorny karabakh",
    "",
  ],
  ["RU", "moscow;kremlin;russia;russian federation;russian peacekeepers", "russian|russians"],
  ["TR", "turkey;ankara;turkiye", "turkish|turks"],
  ["FR", "paris;elysee|elysees;quai d'orsay;france", "french"],
  [
    "US",
    "washington;white house;state department;pentagon;u . s .?;the us;us state|secretary|president|officials|official|envoy|ambassador|house|senate|urges|calls|condemns|says|government;usa;united states;united states of america;america;biden|trump|obama administration;u . s . congress|senate|house;usaid;us congress",
    "american|americans",
  ],
  ["IR", "tehran;iran;islamic republic", "iranian|iranians"],
  ["GE", "tbilisi;georgia", "georgian|georgians"],
  ["DE", "berlin;germany", "german|germans"],
  [
    "GB",
    "london;downing street;britain;uk;u . k .?;united kingdom;great britain;foreign office",
    "british|britons",
  ],
  ["UA", "kyiv|kiev;ukraine", "ukrainian|ukrainians"],
  ["BY", "minsk;belarus", "belarusian|belarusians|belarussian"],
  ["KZ", "astana;kazakhstan;almaty", "kazakh|kazakhstani"],
  ["KG", "bishkek;kyrgyzstan", "kyrgyz"],
  ["UZ", "tashkent;uzbekistan", "uzbek"],
  ["TJ", "dushanbe;tajikistan", "tajik"],
  ["TM", "ashgabat;turkmenistan", "turkmen"],
  ["IL", "israel;jerusalem;tel aviv", "israeli|israelis"],
  ["PK", "pakistan;islamabad", "pakistani|pakistanis"],
  ["IN", "india;new delhi", "indian|indians"],
  ["CN", "china;beijing", "chinese"],
  ["JP", "japan;tokyo", "japanese"],
  ["GR", "greece;athens", "greek|greeks"],
  ["CY", "cyprus;nicosia", "cypriot|cypriots"],
  ["IT", "italy;rome", "italian|italians"],
  ["ES", "spain;madrid", "spanish"],
  ["PT", "portugal;lisbon", "portuguese"],
  ["NL", "netherlands;hague", "dutch"],
  ["BE", "belgium", "belgian|belgians"],
  ["LU", "luxembourg", ""],
  ["CH", "switzerland;bern|berne", "swiss"],
  ["AT", "austria;vienna", "austrian"],
  ["PL", "poland;warsaw", "polish"],
  ["CZ", "czech republic;czechia;prague", "czech"],
  ["SK", "slovakia;bratislava", "slovak"],
  ["HU", "hungary;budapest", "hungarian"],
  ["RO", "romania;bucharest", "romanian"],
  ["BG", "bulgaria;sofia", "bulgarian"],
  ["RS", "serbia;belgrade", "serbian|serb"],
  ["HR", "croatia;zagreb", "croatian"],
  ["SI", "slovenia;ljubljana", "slovenian|slovene"],
  ["EE", "estonia;tallinn", "estonian"],
  ["LV", "latvia;riga", "latvian"],
  ["LT", "lithuania;vilnius", "lithuanian"],
  ["SE", "sweden;stockholm", "swedish"],
  ["NO", "norway;oslo", "norwegian"],
  ["FI", "finland;helsinki", "finnish"],
  ["DK", "denmark;copenhagen", "danish"],
  ["IE", "ireland;dublin", "irish"],
  ["MD", "moldova;chisinau", "moldovan"],
  ["AL", "albania;tirana", "albanian"],
  ["CA", "canada;ottawa", "canadian|canadians"],
  ["AU", "australia;canberra", "australian"],
  ["AR", "argentina;buenos aires", "argentine|argentinian"],
  ["BR", "brazil;brasilia", "brazilian"],
  ["UY", "uruguay;montevideo", "uruguayan"],
  ["MX", "mexico", "mexican"],
  ["VE", "venezuela;caracas", "venezuelan"],
  ["CU", "cuba;havana", "cuban"],
  ["EG", "egypt;cairo", "egyptian|egyptians"],
  ["SA", "saudi arabia;riyadh", "saudi"],
  ["AE", "uae;united arab emirates;emirates;abu dhabi", "emirati"],
  ["QA", "qatar;doha", "qatari"],
  ["KW", "kuwait", "kuwaiti"],
  ["BH", "bahrain;manama", "bahraini"],
  ["OM", "oman;muscat", "omani"],
  ["JO", "jordan;amman", "jordanian"],
  ["LB", "lebanon;beirut", "lebanese"],
  ["SY", "syria;damascus", "syrian|syrians"],
  ["IQ", "iraq;baghdad", "iraqi"],
  ["LY", "libya;tripoli", "libyan"],
  ["DZ", "algeria;algiers", "algerian"],
  ["TN", "tunisia", "tunisian"],
  ["MA", "morocco;rabat", "moroccan"],
  ["AF", "afghanistan;kabul", "afghan"],
  ["ID", "indonesia;jakarta", "indonesian"],
  ["MY", "malaysia;kuala lumpur", "malaysian"],
  ["KR", "south korea;seoul", "south korean"],
  ["ZA", "south africa;pretoria", "south african"],
  ["BA", "bosnia|bosnia and herzegovina;sarajevo", "bosnian"],
  ["VA", "vatican;holy see;pope;pontiff;pope francis|leo", "papal"],
  [
    "UN",
    "united nations;u . n .?;un;un secretary -? general;u . n . secretary - general;un security council;u . n . security council;security council;unsc;unhcr|unicef|ohchr|ocha|unesco|wfp|iom;un refugee agency;u . n . refugee agency;un human rights office;un general assembly;un chief;u . n . chief;united nations security council;un mission;world health organization|organisation;the who;wfp;iom;unfpa;undp;un women;un team|mission|convoy|experts;un human rights council;un rights office;international organization for migration;world food programme|program;un high commissioner for refugees",
    "",
  ],
  [
    "EU",
    "eu;e . u .?;european union;european commission;european council;european external action service;brussels;council of the european union;eu mission|monitors;european parliament;euma;eumcap;eu monitoring mission;eeas;european union mission",
    "",
  ],
  [
    "OSCE",
    "osce;osce minsk group;minsk group;organization|organisation for security and co - operation|cooperation in europe;organization|organisation for security and cooperation in europe",
    "",
  ],
  ["NATO", "nato;north atlantic alliance;north atlantic treaty organization|organisation", ""],
  ["CSTO", "csto;collective security treaty organization|organisation", ""],
  ["COE", "council of europe;pace;coe;parliamentary assembly of the council of europe;venice commission", ""],
  [
    "OIC",
    "oic;organization|organisation of islamic cooperation|co - operation;organization|organisation of islamic cooperation",
    "",
  ],
  ["OTS", "ots;organization|organisation of turkic states;turkic council", ""],
  [
    "ICRC",
    "icrc;red cross;the red cross;international committee of the red cross;international red cross",
    "",
  ],
  ["ICJ", "icj;international court of justice;world court;un top court", ""],
  ["ECHR", "echr;european court;european court of human rights;european human rights court", ""],
  ["AMNESTY", "amnesty;amnesty international", ""],
  ["HRW", "hrw;human rights watch", ""],
];

/** Towns and provinces that tell whose a mayor, hospital or governor is. */
const PLACES: readonly (readonly [code: string, names: string])[] = [
  [
    "AZ",
    "ganja|barda|lachin|shamakhi|lankaran|goranboy|beylagan|naftalan|gadabay|kalbajar|khojavand|zangilan|jabrayil|gubadli|tartar|terter|fuzuli|agdam|aghdam|tovuz|nakhchivan|mingachevir|sumgait|gazakh|sumqayit",
  ],
  [
    "AM",
    "goris|gyumri|kotayk|ararat|lori|shirak|aragatsotn|armavir|artashat|dilijan|ijevan|berd|noyemberyan|syunik|kapan|gegharkunik|vardenis|jermuk|tavush|kornidzor|sisian|meghri|vanadzor",
  ],
  ["NK", "martuni|martakert|askeran|hadrut|shushi"],
];

/** What tells that an authority, region or leader is Karabakh's. */
const KARABAKH: readonly string[] = [
  "separatist|breakaway|secessionist|unrecognised|unrecognized",
  "self -? proclaimed|declared",
  "de facto",
  "nagorno|mountainous? -? karabakh",
  "karabakh|artsakh",
  "nkr",
  "enclave",
];

const AMBIGUOUS: ReadonlySet<string> = new Set([
  "chad",
  "jordan",
  "georgia",
  "mali",
  "oman",
  "peru",
  "turkey",
]);

function named(): readonly ActorName[] {
  return TABLE.flatMap(([code, names, adjectives]) => [
    ...names.split(";").map((pattern): ActorName => ({ pattern, code, kind: "name" })),
    ...(adjectives ? [{ pattern: adjectives, code, kind: "adjective" } as const] : []),
  ]);
}

function fromIcu(): readonly ActorName[] {
  const known = new Set(TABLE.flatMap(([, names]) => names.split(";")));
  const found: ActorName[] = [];
  for (const [name, code] of countryNames("en")) {
    const pattern = name
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
  ...fromIcu(),
  ...PLACES.map(([code, pattern]): ActorName => ({ pattern, code, kind: "adjective" })),
  ...KARABAKH.map((pattern): ActorName => ({ pattern, code: "NK", kind: "adjective" })),
  { pattern: "us", code: "US", kind: "name", capital: true },
];
