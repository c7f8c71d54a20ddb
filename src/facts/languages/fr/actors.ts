import { countryNames } from "../../actors.ts";
import type { ActorName } from "../../language.ts";

/** The four forms of an adjective, by its masculine singular. */
function inflect(word: string): string {
  if (word.includes("|")) return word;
  const feminine = word.endsWith("e")
    ? word
    : /(ien|éen)$/.test(word)
      ? `${word}ne`
      : word.endsWith("f")
        ? `${word.slice(0, -1)}ve`
        : `${word}e`;
  const plural = /[sx]$/.test(word) ? word : `${word}s`;
  return [...new Set([word, feminine, plural, `${feminine}s`])].join("|");
}

/** Code, names that act by themselves (parted by semicolons), adjectives. */
const TABLE: readonly (readonly [code: string, names: string, adjectives: string])[] = [
  ["AM", "arménie;erevan;république d'arménie", "arménien"],
  ["AZ", "azerbaïdjan;bakou;république d'azerbaïdjan;anama", "azerbaïdjanais;azéri"],
  [
    "NK",
    "nagorny -? karabakh;karabakh;stepanakert;artsakh;arméniens du karabakh;arméniens du nagorny - karabakh;république d'artsakh;république de nagorny -? karabakh;république du nagorny -? karabakh",
    "karabakhtsi|karabakhtsie|karabakhtsis|karabakhiote|karabakhiotes",
  ],
  ["RU", "russie;moscou;kremlin;fédération de russie", "russe"],
  ["TR", "turquie;ankara", "turc|turque|turcs|turques"],
  ["FR", "france;paris;élysée;quai d'orsay;matignon", "français"],
  [
    "US",
    "états - unis;etats unis;usa;washington;maison blanche;usaid;maison - blanche;pentagone;département d'état;amérique;administration biden|trump",
    "américain;étatsunien;états - unien",
  ],
  ["IR", "iran;téhéran;république islamique", "iranien"],
  ["GE", "géorgie;tbilissi;tbilisi", "géorgien"],
  ["DE", "allemagne;berlin", "allemand"],
  [
    "GB",
    "royaume - uni;grande - bretagne;londres;downing street;angleterre;foreign office",
    "britannique;anglais",
  ],
  ["UA", "ukraine;kiev;kyiv", "ukrainien"],
  ["BY", "bélarus;biélorussie;minsk", "bélarusse;biélorusse"],
  ["KZ", "kazakhstan;astana", "kazakh;kazakhstanais"],
  ["KG", "kirghizistan;kirghizstan;bichkek", "kirghize"],
  ["UZ", "ouzbékistan;tachkent", "ouzbek|ouzbèke|ouzbeks"],
  ["TJ", "tadjikistan;douchanbé", "tadjik"],
  ["TM", "turkménistan;achgabat", "turkmène"],
  ["IL", "israël;jérusalem;tel - aviv;tel aviv", "israélien"],
  ["PK", "pakistan;islamabad", "pakistanais"],
  ["IN", "inde;new delhi", "indien"],
  ["CN", "chine;pékin", "chinois"],
  ["JP", "japon;tokyo", "japonais"],
  ["GR", "grèce;athènes", "grec|grecque|grecs|grecques"],
  ["CY", "chypre;nicosie", "chypriote"],
  ["IT", "italie;rome", "italien"],
  ["ES", "espagne;madrid", "espagnol"],
  ["PT", "portugal;lisbonne", "portugais"],
  ["NL", "pays - bas;la haye", "néerlandais"],
  ["BE", "belgique", "belge"],
  ["LU", "luxembourg", "luxembourgeois"],
  ["CH", "suisse;berne;confédération helvétique", "helvétique|suisses"],
  ["AT", "autriche;vienne", "autrichien"],
  ["PL", "pologne;varsovie", "polonais"],
  ["CZ", "république tchèque;tchéquie;prague", "tchèque"],
  ["SK", "slovaquie;bratislava", "slovaque"],
  ["HU", "hongrie;budapest", "hongrois"],
  ["RO", "roumanie;bucarest", "roumain"],
  ["BG", "bulgarie;sofia", "bulgare"],
  ["RS", "serbie;belgrade", "serbe"],
  ["HR", "croatie;zagreb", "croate"],
  ["SI", "slovénie;ljubljana", "slovène"],
  ["EE", "estonie;tallinn", "estonien"],
  ["LV", "lettonie;riga", "letton|lettone|lettons"],
  ["LT", "lituanie;vilnius", "lituanien"],
  ["SE", "suède;stockholm", "suédois"],
  ["NO", "norvège;oslo", "norvégien"],
  ["FI", "finlande;helsinki", "finlandais"],
  ["DK", "danemark;copenhague", "danois"],
  ["IE", "irlande;dublin", "irlandais"],
  ["MD", "moldavie;moldova;chisinau", "moldave"],
  ["AL", "albanie;tirana", "albanais"],
  ["CA", "canada;ottawa", "canadien"],
  ["AU", "australie;canberra", "australien"],
  ["AR", "argentine;buenos aires", "argentin"],
  ["BR", "brésil;brasilia", "brésilien"],
  ["UY", "uruguay;montevideo", "uruguayen"],
  ["MX", "mexique;mexico", "mexicain"],
  ["VE", "venezuela;caracas", "vénézuélien"],
  ["CU", "cuba;la havane", "cubain"],
  ["EG", "égypte;le caire", "égyptien"],
  ["SA", "arabie saoudite;riyad;ryad", "saoudien"],
  ["AE", "émirats arabes unis;émirats;abou dhabi", "émirati"],
  ["QA", "qatar;doha", "qatari;qatarien"],
  ["KW", "koweït", "koweïtien"],
  ["BH", "bahreïn", "bahreïni"],
  ["JO", "jordanie;amman", "jordanien"],
  ["LB", "liban;beyrouth", "libanais"],
  ["SY", "syrie;damas", "syrien"],
  ["IQ", "irak;bagdad", "irakien"],
  ["LY", "libye;tripoli", "libyen"],
  ["DZ", "algérie;alger", "algérien"],
  ["TN", "tunisie;tunis", "tunisien"],
  ["MA", "maroc;rabat", "marocain"],
  ["AF", "afghanistan;kaboul", "afghan"],
  ["ID", "indonésie;jakarta", "indonésien"],
  ["MY", "malaisie;kuala lumpur", "malaisien"],
  ["KR", "corée du sud;séoul", "sud - coréen|coréenne"],
  ["ZA", "afrique du sud;pretoria", "sud - africain|africaine"],
  ["BA", "bosnie;bosnie - herzégovine;sarajevo", "bosnien"],
  ["VA", "vatican;saint - siège;pape;pape françois|léon", "papal"],
  [
    "UN",
    "onu;nations unies;nations - unies;organisation des nations unies;conseil de sécurité;conseil de sécurité de l'onu;conseil de sécurité des nations unies;assemblée générale de l'onu;hcr;unhcr;unicef;unesco;ocha;oms;oim;programme alimentaire mondial;agence des nations unies pour les réfugiés;agence de l'onu pour les réfugiés;haut - commissariat de|aux|des ~3 réfugiés|l'homme;haut commissariat;organisation mondiale de la santé;organisation internationale pour les migrations;conseil des droits de l'homme",
    "onusien",
  ],
  [
    "EU",
    "ue;union européenne;commission européenne;conseil européen;bruxelles;parlement européen;conseil de l'ue|l'union européenne?;mission de l'ue;service européen pour l'action extérieure;mission civile? de l'union européenne;service européen d'action extérieure",
    "européen",
  ],
  [
    "OSCE",
    "osce;groupe de minsk;groupe de minsk de l'osce;organisation pour la sécurité et la coopération en europe;coprésidents du groupe de minsk",
    "",
  ],
  ["NATO", "otan;alliance atlantique;organisation du traité de l'atlantique nord", ""],
  ["CSTO", "otsc;organisation du traité de sécurité collective", ""],
  [
    "COE",
    "conseil de europe;assemblée parlementaire du conseil de europe;apce;commission de venise;pace",
    "",
  ],
  ["OIC", "oci;organisation de la coopération islamique;organisation de coopération islamique", ""],
  [
    "OTS",
    "organisation des états turciques;conseil turcique;conseil turcophone;organisation des états turcophones;oet",
    "",
  ],
  [
    "ICRC",
    "cicr;croix - rouge;comité international de la croix - rouge;croix rouge;comité international de la croix rouge;croix - rouge internationale",
    "",
  ],
  ["ICJ", "cij;cour internationale de justice", ""],
  ["ECHR", "cedh;cour européenne des droits de l'homme;cour européenne des droits humains", ""],
  ["AMNESTY", "amnesty;amnesty international", ""],
  ["HRW", "hrw;human rights watch", ""],
];

/** The adjectives of each code as one alternative of a pattern. */
export const ADJECTIVES: readonly (readonly [code: string, words: string])[] = TABLE.flatMap(
  ([code, , adjectives]) =>
    adjectives === ""
      ? []
      : [
          [
            code,
            adjectives
              .split(";")
              .filter((word) => !word.includes(" "))
              .map(inflect)
              .join("|"),
          ] as const,
        ],
).filter(([, words]) => words !== "");

/** Towns and provinces that tell whose a mayor, hospital or governor is. */
const PLACES: readonly (readonly [code: string, names: string])[] = [
  ["AZ", "ganja|barda|tartar|terter|fizouli|fuzouli|agdam|aghdam|tovouz|nakhitchevan|minguétchaour|soumgaït"],
  [
    "AM",
    "goris|gyumri|siounik|kapan|gegharkounik|vardenis|djermouk|jermuk|tavouch|kornidzor|sissian|meghri|vanadzor",
  ],
  ["NK", "martouni|martakert|askeran|hadrout|choucha"],
];

/** Names of states that are other words as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["tchad", "oman", "pérou", "mali"]);

function named(): readonly ActorName[] {
  return TABLE.flatMap(([code, names, adjectives]) => [
    ...names.split(";").map((pattern): ActorName => ({ pattern, code, kind: "name" })),
    ...(adjectives === "" ? [] : adjectives.split(";")).map(
      (word): ActorName => ({
        pattern:
          word.includes(" - ") && !word.includes("|") ? `${word}|${word.split(" - ")[1]}ne` : inflect(word),
        code,
        kind: "adjective",
      }),
    ),
  ]);
}

function fromIcu(): readonly ActorName[] {
  const known = new Set(TABLE.flatMap(([, names]) => names.split(";")));
  const found: ActorName[] = [];
  for (const [name, code] of countryNames("fr")) {
    const pattern = name
      .toLowerCase()
      .replace(/[()]/g, " ")
      .replace(/([^\p{L}\s'’])/gu, " $1 ")
      .trim();
    if (pattern.length < 4 || known.has(pattern) || AMBIGUOUS.has(pattern)) continue;
    found.push({ pattern, code, kind: "name" });
  }
  return found;
}

/** States, capitals, seats of power, organisations and their demonyms. */
export const actors: readonly ActorName[] = [
  {
    pattern:
      "république|région|enclave|territoire|province|entité séparatiste|autoproclamée|sécessionniste|autoproclamé|rebelle|contestée|disputée|disparue",
    code: "NK",
    kind: "adjective",
  },
  {
    pattern: "enclave|séparatiste|séparatistes|sécessionnistes|autoproclamée",
    code: "NK",
    kind: "adjective",
  },
  ...named(),
  ...fromIcu(),
  ...PLACES.map(([code, pattern]): ActorName => ({ pattern, code, kind: "adjective" })),
];
