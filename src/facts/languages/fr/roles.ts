import type { RoleNoun } from "../../language.ts";
import { ADJECTIVES } from "./actors.ts";

const role = (kind: RoleNoun["kind"], ...patterns: readonly string[]): readonly RoleNoun[] =>
  patterns.map((pattern) => ({ pattern, kind }));
const ofActor = (
  actor: string,
  kind: RoleNoun["kind"],
  ...patterns: readonly string[]
): readonly RoleNoun[] => patterns.map((pattern) => ({ pattern, kind, actor }));

/** What a ministry is of; behind the article that `forms` opens. */
const PORTFOLIO =
  "défense|santé|affaires|intérieur|justice|économie|situations|urgence|urgences|éducation|finances|travail|migrations|culture|environnement|transports|infrastructures|enseignement|armées|affaire|europe|diplomatie|sécurité|état";
const TAIL =
  "étrangères|internes|intérieures|sociales|sociale|extérieures|européennes|d'urgence|exceptionnelles|nationale";

/** "ministère de la Défense", "ministre délégué aux Affaires européennes". */
const MINISTRIES: readonly RoleNoun[] = [
  ...role(
    "person",
    "ministre|ministres",
    "vice - ministre",
    `ministre|ministres de les?|la? ${PORTFOLIO} ${TAIL}?`,
    `vice - ministre de les?|la? ${PORTFOLIO} ${TAIL}?`,
  ),
  ...role("body", "ministère|ministères", `ministère|ministères de les?|la? ${PORTFOLIO} ${TAIL}?`),
];

/** States whose services and commissions the texts name. */
const NEAR: ReadonlySet<string> = new Set(["AM", "AZ", "RU", "TR", "IR", "GE", "US", "FR", "NK"]);

function servicesOf(code: string, words: string): readonly RoleNoun[] {
  return [
    ...ofActor(
      code,
      "person",
      `défenseur|défenseure|défenseuse ${words} de droits de? homme|l'homme|humains`,
      `commissaire|déléguée ${words} aux|à+ droits humains|homme`,
    ),
    ...ofActor(
      code,
      "body",
      `service|services|agence|commission|comité ${words} de|des|chargée|chargé ~1 la|les|des? ~1 sécurité|renseignement|frontières|presse|enquête|secours|migrations|déminage|prisonniers|disparus|urgence`,
      `commission ${words} chargée de prisonniers ~2 guerre|disparus`,
      `comité ${words} d'enquête|d'investigation`,
      `contingent|forces|soldats|troupes ${words} de maintien|la de? la? paix`,
      `forces ${words} de|d'interposition paix?`,
    ),
  ];
}

/** "ministère arménien de la Défense": the state stands inside the name, so each has its own. */
const OF_STATES: readonly RoleNoun[] = ADJECTIVES.flatMap(([code, words]) => [
  ...ofActor(
    code,
    "person",
    `ministre|ministres ${words} de|délégué|délégué la? ${PORTFOLIO} ${TAIL}?`,
    `vice - ministre ${words} de la? ${PORTFOLIO} ${TAIL}?`,
  ),
  ...ofActor(code, "body", `ministère|ministères ${words} de la? ${PORTFOLIO} ${TAIL}?`),
  ...(NEAR.has(code) ? servicesOf(code, words) : []),
]);

/** "L'Allemande Annalena Baerbock": a national as the one who speaks for the state; only with a capital. */
const NATIONALS: readonly RoleNoun[] = ADJECTIVES.flatMap(([code, words]) => {
  const [masculine, feminine] = words.split("|");
  return ofActor(code, "person", `${masculine}+|${feminine}+`);
});

/** People who speak for no state, whatever state stands beside them. */
const PRIVATE: readonly string[] = [
  "sénateur|sénatrice|sénateurs|député|députée|députés|élu|élue|élus|eurodéputé|eurodéputée|eurodéputés|parlementaire|parlementaires",
  "analyste|analystes|expert|experte|experts|spécialiste|chercheur|chercheuse|historien|historienne|politologue|universitaire|professeur|observateur|observateurs|observatrice",
  "avocat|avocate|avocats|opposant|opposante|militant|militante|militants|activiste|blogueur|écrivain|philosophe|chanteur|cinéaste|intellectuel|intellectuels|politicien|témoin|témoins",
  "candidat|candidate|commentateur|commentateurs|éditorialiste|essayiste|géopoliticien",
  "ancien|ancienne|anciens|ex @described? -? président|présidente|premier|ministre|ambassadeur|chef|diplomate|responsable|conseiller|émissaire|général|député|médiateur|coprésident|secrétaire",
  `ancien|ancienne|anciens|anciennes -? ministre|ministres|secrétaire <any>? de la? ${PORTFOLIO} ${TAIL}?`,
  `ex - ministre|secrétaire <any>? de la? ${PORTFOLIO} ${TAIL}?`,
  "ex - ministre|président|premier|ambassadeur|chef|diplomate|conseiller",
  "patron|patronne|directrice|directeur de la chaîne|télévision",
  "patron|rédacteur|rédactrice de|en ~2 média|journal|chef|chaîne",
  "chef|cheffe|dirigeant|leader|figure|parti|président|présidente|vice ~1 de opposition|parti|groupe|l'opposition",
  "diaspora",
  "habitant|habitante|habitants|réfugié|réfugiée|réfugiés|journaliste|journalistes|correspondant|correspondante|photographe",
  "comité de défense de|la cause arménienne",
];

/** Head nouns of speakers. */
export const roles: readonly RoleNoun[] = [
  ...MINISTRIES,
  ...OF_STATES,
  ...NATIONALS,
  ...role(
    "person",
    "président|présidente|présidents",
    "vice - président|présidente",
    "premier ministre",
    "première ministre",
    "vice - premier ministre",
    "chef|cheffe|chefs de état|gouvernement",
    "chef|cheffe|chefs de la diplomatie",
    "chef|cheffe de armée|l'armée|l'état|parlement|renseignement|mission|délégation",
    "chef|cheffe de ~2 mission|délégation|agence|bureau|département|service|centre",
    "chef|chefs d'état",
    "chef|chefs d'état - major",
    "chef|cheffe de l'administration",
    "chef|cheffe de centre d'information",
    "porte - parole",
    "attaché|attachée de presse",
    "porte - parole adjoint|adjointe",
    "secrétaire général|générale",
    "secrétaire général|générale adjoint|adjointe",
    "secrétaire d'état",
    "secrétaire de ~2 conseil de sécurité",
    "chef du département d'état",
    "ambassadeur|ambassadrice|ambassadeurs|émissaire|émissaires|consul|diplomate|diplomates|légat|nonce",
    "envoyé|envoyée|représentant|représentante spécial|spéciale",
    "représentant|représentante|représentants",
    "représentant|représentante permanent|permanente|régional|régionale",
    "haut|haute - commissaire",
    "haut|haute commissaire",
    "rapporteur|rapporteuse|rapporteurs|rapporteure",
    "conseiller|conseillère|conseillers",
    "conseiller|conseillère diplomatique|spécial|présidentiel",
    "conseiller|conseillère à+ la sécurité|présidence",
    "chancelier|chancelière|roi|reine|émir|sultan|monarque|souverain|guide",
    "guide suprême",
    "ombudsman|ombudswoman|ombudsmane|médiateur|médiatrice",
    "défenseur|défenseure|défenseuse de droits",
    "défenseur|défenseure|défenseuse de droits de? homme|humains",
    "chargé|chargée de ~1 droits ~1 humains|homme",
    "commissaire|commissaires|déléguée? aux|à+ droits humains|homme",
    "commissaire|commissaires",
    "procureur|procureure|procureurs",
    "procureur|procureure général|générale",
    "directeur|directrice|directeurs",
    "directeur|directrice général|générale|régional|régionale|exécutif|exécutive",
    "commandant|commandante|général|colonel|amiral",
    "commandant en chef",
    "dirigeant|dirigeants|dirigeante|leader|leaders|responsable|responsables|chef|chefs|cheffe",
    "haut responsable|fonctionnaire|gradé|diplomate",
    "hauts responsables|fonctionnaires",
    "patron|patronne|numéro",
    "maire|gouverneur|gouverneure|préfet",
    "coprésident|coprésidents|médiateurs",
    "homologue",
    "gouvernant|officiel|officiels",
    "patriarche|catholicos",
    "officier|gradé|gradés",
    "speaker",
    "président|présidente de parlement|l'assemblée|sénat|conseil",
    "négociateur|négociatrice|négociateurs",
    "coordinateur|coordinatrice|coordonnateur|coordonnatrice",
    "médecin - chef",
    "vice - ministre",
    "dirigeants et responsables",
    "des responsables|dirigeants|diplomates|officiels",
    "administrateur|administratrice",
  ),
  ...role(
    "body",
    "affaires étrangères",
    "diplomatie",
    "défense",
    "gouvernement|gouvernements|présidence|parlement|sénat|cabinet|administration|chancellerie|exécutif|congrès|douma",
    "assemblée nationale",
    "assemblée",
    "conseil des ministres",
    "ambassade|ambassades|consulat",
    "armée|armées",
    "état - major",
    "forces armées",
    "forces de défense",
    "forces de maintien de la paix",
    "armée de défense",
    "service|services de sécurité|renseignement|renseignements|presse|frontières|secours|urgence|sécurité",
    "service de presse",
    "services? du? procureur général?",
    "service national|fédéral|d'état de ~2 sécurité|frontières",
    "gardes - frontières",
    "bureau de procureur|médiateur|l'ombudsman|premier|porte",
    "parquet",
    "parquet général|militaire",
    "comité d'enquête|d'investigation|enquête",
    "comité d'état",
    "commission",
    "commission d'état",
    "police",
    "police routière",
    "mission|délégation|contingent|représentation",
    "mission d'observation|observation",
    "centre d'information|information|de presse",
    "centre ~1 d'information",
    "agence ~1 de déminage|migrations|contrôle",
    "conseil de sécurité national|nationale",
    "mairie|municipalité|préfecture",
    "hôpital|hôpitaux",
    "médecins|secours|pompiers|secouristes",
    "autorités|pouvoirs|instances",
    "autorités sanitaires|militaires|judiciaires|civiles",
    "troupes|forces|militaires",
    "maison royale",
    "chambre haute|basse|représentants",
    "chambre des représentants",
    "instance|organisation|institution|agence|ong",
    "enquêteurs|tribunal",
    "compte|compte rendu",
    "compte - rendu",
    "quartier général",
  ),
  // Theirs is the place that the news is of, not the country where it was written.
  ...role(
    "body",
    "autorités|administration|police|élus|responsables|dirigeants|autorité locale|locales|locaux|régionale|régionales|régionaux",
    "services|secours|hôpitaux|médecins locaux",
    "autorités sur place",
  ).map((noun) => ({ ...noun, home: false })),
  ...ofActor(
    "RU",
    "person",
    "porte - parole du kremlin",
    "chef du kremlin",
    "maître du kremlin",
    "patron du kremlin",
  ),
  ...ofActor(
    "US",
    "person",
    "chef du département d'état",
    "locataire de la maison blanche",
    "hôte de la maison blanche",
    "porte - parole du département d'état|pentagone",
  ),
  ...ofActor("US", "body", "département d'état", "maison blanche", "pentagone", "congrès américain"),
  ...ofActor("FR", "person", "locataire de l'élysée", "chef de l'état français"),
  ...ofActor("FR", "body", "quai d'orsay", "élysée", "palais bourbon", "assemblée nationale française"),
  ...ofActor(
    "EU",
    "person",
    "chef|cheffe|patron|patronne de la diplomatie européenne",
    "président|présidente du conseil|parlement européen",
    "président|présidente de la commission européenne",
    "haut représentant",
    "haute représentante",
    "haut|haute représentant|représentante ~2 l'ue|l'union|européenne",
    "représentant spécial de l'ue|l'union ~1 européenne",
  ),
  ...ofActor(
    "UN",
    "person",
    "chef|patron de l'onu|nations ~1 unies?",
    "secrétaire général de l'onu",
    "secrétaire général de nations ~1 unies",
    "haut|haute -? commissaire ~3 réfugiés|droits",
    "haut|haute -? commissaire de l'onu|nations ~1 unies? ~2 réfugiés|droits",
    "coordinateur|coordinatrice humanitaire de l'onu",
    "rapporteur spécial de l'onu",
  ),
  ...ofActor("NATO", "person", "secrétaire général de l'otan", "patron|chef de l'otan"),
  ...ofActor("VA", "person", "pape", "pape françois|léon", "souverain pontife", "pontife", "saint - père"),
  ...ofActor("TR", "body", "présidence turque"),
  ...role(
    "document",
    "communiqué|déclaration|rapport|bilan|message|lettre|compte - rendu",
    "compte rendu",
    "communiqué officiel|commun|conjoint",
    "même|mêmes source|sources|décompte|bilan|communiqué|texte|document",
  ),
  ...role("private", ...PRIVATE.flatMap((pattern) => [pattern, `<any> ${pattern}`])),
  ...ofActor(
    "NK",
    "body",
    "autorités|gouvernement|forces|direction|pouvoir|pouvoirs|administration|parlement|armée|troupes|présidence|camp|côté séparatiste|séparatistes|sécessionniste|sécessionnistes|rebelles|autoproclamées",
    "autorités|forces séparatistes arméniennes|pro",
    "autorités|gouvernement|armée|forces|dirigeants arméniennes|arménien|arméniens|arménienne de karabakh|l'enclave|enclave|nagorny|artsakh|stepanakert|territoire|région",
    "séparatistes",
    "séparatistes arméniens|armés|pro",
    "rebelles|indépendantistes",
    "rebelles|indépendantistes|sécessionnistes|insurgés arméniens",
    "autorités|gouvernement|dirigeants|pouvoir|forces|police|hôpitaux|armée de l'enclave|enclave",
    "autorités|gouvernement|dirigeants|pouvoir|forces|présidence|diplomatie|ministère|armée de|du|la la? région|territoire|république|province|enclave séparatiste|autoproclamée|sécessionniste|contestée|disputée",
    "diplomatie|présidence|armée|défense karabakhtsie|karabakhiote",
    "armée de défense",
    "armée de défense de|du karabakh|l'artsakh|nagorny",
    "vaincus",
  ),
  ...ofActor(
    "NK",
    "person",
    "président|présidente|dirigeant|dirigeants|leader|leaders|chef|chefs|ombudsman|responsable|responsables|ministre|médiateur|médiatrice|représentant|représentants|porte - parole séparatiste|séparatistes|sécessionniste|karabakhtsi|rebelle|rebelles",
    "président|dirigeant|dirigeants|leader|leaders|chef|ombudsman|défenseur|défenseure|chargé|responsable|responsables|ministre|médiateur|médiatrice|représentant|porte - parole|émissaire ~5 enclave|l'enclave|territoire|région|république|province séparatiste|sécessionniste|autoproclamée|contestée|disputée|rebelle|disparue",
    "président|dirigeant|dirigeants|leader|leaders|chef|ombudsman|défenseur|responsable|responsables|ministre|médiateur|porte ~5 de l'enclave",
    "porte - parole séparatiste|séparatistes",
    "défenseur|défenseure|chargé|ombudsman ~4 droits ~3 territoire|république|région|enclave|l'enclave ~1 séparatiste|autoproclamée",
    "responsable|responsables|dirigeants arméniens|arménien de karabakh|nagorny",
  ),
];

/** Between a role and its state. */
export const roleLinks: readonly string[] = [
  "de",
  "de la",
  "de les?",
  "de l'",
  "en",
  "à+",
  "pour",
  "auprès de",
  "au sein de",
  "près",
  "de la république|région|province|territoire",
  "chargé|chargée de",
  "adjoint|adjointe",
  "permanent|permanente",
  "spécial|spéciale",
  "actuel|actuelle",
  "intérimaire|sortant",
];
