import type { Group, Outcome, Side } from "../../fact.ts";
import type { GroupNoun } from "../../language.ts";

/** Singular and plural nouns of a group, alternatives joined by `|`. */
interface Nouns {
  readonly group: Group;
  readonly singular: string;
  readonly plural: string;
}

const s = (words: string): string => words.replace(/[^|]+/g, "$&s");
const regular = (group: Group, singular: string, more = ""): Nouns => ({
  group,
  singular,
  plural: s(singular) + (more ? `|${more}` : ""),
});

const NOUNS: readonly Nouns[] = [
  regular(
    "people",
    "personne|habitant|habitante|victime|citoyen|citoyenne|passager|passagère|otage|berger|ouvrier|ouvrière|employé|employée|chauffeur|conducteur|automobiliste|volontaire|malade|patient|patiente|évacué|évacuée|rescapé|rescapée|survivant|résident|résidente|ressortissant|ressortissante|agriculteur|paysan|retraité|retraitée|migrant|touriste|bénévole|humanitaire|âme|détenu|détenue|riverain|compatriote|concitoyen|concitoyenne|administré|administrée|voisin|voisine|fermier|fidèle|pèlerin|démineur|secouriste|occupant|agent|travailleur|ingénieur|technicien|étudiant|étudiante|arrivant|arrivante|colon|saisonnier|membre|père|fils|frère|oncle|mari|époux|grand-père|camionneur|routier|pêcheur|pêcheuse|éleveur|éleveuse|apiculteur|bûcheron|cultivateur|vacher|jardinier|électricien|plombier|maçon|mécanicien|tractoriste|cueilleur|ferrailleur|commerçant|commerçante|vendeur|vendeuse|boulanger|cuisinier|cuisinière|prêtre|moine|enseignant|enseignante|passant|passante|promeneur|motocycliste|cycliste|exilé|exilée|viticulteur",
    "villageois|gens|proches|corps|cadavres",
  ),
  regular(
    "soldiers",
    "soldat|soldate|militaire|combattant|combattante|conscrit|appelé|réserviste|officier|sergent|lieutenant|colonel|capitaine|commandant|général|caporal|milicien|mercenaire|tireur|sniper|pilote|parachutiste|fantassin|artilleur|rebelle|insurgé|séparatiste|saboteur|terroriste|adjudant|engagé|sentinelle|marin|recrue|supplétif",
    "généraux|troupes|effectifs|forces|unités",
  ),
  regular("civilians", "civil|civile|non-combattant"),
  {
    group: "children",
    singular:
      "enfant|mineur|mineure|garçon|fille|fillette|adolescent|adolescente|bébé|nourrisson|écolier|écolière|lycéen|lycéenne|collégien|collégienne|gamin|gamine|garçonnet|bambin|ado",
    plural:
      "enfants|mineurs|mineures|garçons|filles|fillettes|adolescents|adolescentes|bébés|nourrissons|écoliers|écolières|lycéens|lycéennes|collégiens|gamins|gamines|bambins|ados",
  },
  regular("women", "femme|mère|octogénaire|soeur|épouse|tante|institutrice|villageoise|paysanne"),
  regular("men", "homme|vieillard"),
  regular("police", "policier|policière|gendarme"),
  regular("peacekeepers", "peacekeeper"),
  regular(
    "journalists",
    "journaliste|confrère|reporter|correspondant|correspondante|cameraman|photographe|cadreur|photojournaliste|photoreporter",
    "cameramen|caméramans",
  ),
  regular(
    "medics",
    "médecin|infirmier|infirmière|ambulancier|ambulancière|soignant|soignante|chirurgien|docteur|urgentiste|brancardier",
  ),
  regular("officials", "fonctionnaire|maire|responsable|élu|élue|dirigeant"),
];

/** Nouns of several words, singular and plural; a hyphen is a token of its own. */
const PHRASES: readonly (readonly [Group, string, string])[] = [
  ["soldiers", "garde - frontière|frontières", "gardes - frontières|frontière"],
  ["soldiers", "garde frontière", "gardes frontières|frontière"],
  ["soldiers", "garde - frontalier", "gardes - frontaliers"],
  ["soldiers", "sous - officier", "sous - officiers"],
  ["soldiers", "tireur embusqué", "tireurs embusqués"],
  ["people", "prisonnier de guerre", "prisonniers de guerre"],
  ["soldiers", "membre de forces armées|spéciales", "membres de forces armées|spéciales"],
  ["soldiers", "homme en armes|uniforme", "hommes en armes|uniforme"],
  ["soldiers", "homme de troupe", "hommes de troupe|troupes"],
  ["soldiers", "homme de ses|leurs forces|rangs", "hommes de ses|leurs|nos forces|rangs|troupes|unités"],
  ["soldiers", "membre de armée|l'armée", "membres de armée|l'armée"],
  ["soldiers", "officier|militaire de carrière", "officiers|militaires de carrière"],
  ["police", "agent de police", "agents de police"],
  ["police", "officier de police", "officiers de police"],
  [
    "police",
    "employé|agent|membre|fonctionnaire de ministère <any>? de intérieur",
    "employés|agents|membres|fonctionnaires de ministère <any>? de intérieur",
  ],
  ["police", "membre de forces de ordre|sécurité", "membres de forces de ordre"],
  ["peacekeepers", "casque bleu", "casques bleus"],
  ["peacekeepers", "soldat|militaire <any>? de la paix", "soldats|militaires <any>? de la paix"],
  [
    "peacekeepers",
    "soldat|militaire|membre|casque <any>? de|du maintien de la paix",
    "soldats|militaires|membres|effectifs|troupes|forces <any>? de|du maintien de la paix",
  ],
  [
    "peacekeepers",
    "soldat|militaire|membre|officier <any>? de la? forces|force|mission <any>? de|du? maintien|interposition de? la? paix?",
    "soldats|militaires|membres|officiers <any>? de la? forces|force|mission <any>? de|du? maintien|interposition de? la? paix?",
  ],
  ["peacekeepers", "gardien <any>? de la paix", "gardiens <any>? de la paix"],
  ["journalists", "envoyé spécial", "envoyés spéciaux"],
  ["journalists", "employé|membre de télévision|chaîne", "employés de la? télévision|chaîne"],
  ["medics", "agent|personnel de santé", "soignants|personnels de santé"],
  ["officials", "conseiller municipal", "conseillers municipaux"],
  ["officials", "chef de village|l'administration|district", "chefs de village|district"],
  ["officials", "haut responsable|fonctionnaire", "hauts responsables|fonctionnaires"],
  [
    "peacekeepers",
    "soldat|militaire|officier de contingent <any>?",
    "soldats|militaires|membres|officiers de contingent <any>?",
  ],
  ["journalists", "correspondant de guerre|presse", "correspondants de guerre|presse"],
  ["journalists", "envoyé|reporter de guerre", "reporters de guerre"],
  ["journalists", "professionnel de médias|l'information", "professionnels de médias|l'information"],
  ["people", "personne âgée", "personnes âgées"],
  ["people", "personne déplacée", "personnes déplacées"],
  ["people", "travailleur humanitaire", "travailleurs humanitaires"],
  ["people", "être humain", "êtres humains"],
  ["people", "membre de famille", "membres de famille|même"],
  ["children", "jeune fille|garçon", "jeunes filles|garçons"],
  ["children", "petite fille", "petites filles"],
  ["children", "petit garçon", "petits garçons"],
];

function nounsOf({ group, singular, plural }: Nouns): readonly GroupNoun[] {
  return [
    { pattern: plural, group, alone: null },
    { pattern: singular, group, alone: null, one: true },
    { pattern: `${singular} de # ans|mois|années`, group, alone: null, one: true },
  ];
}

function phraseOf([group, one, many]: readonly [Group, string, string]): readonly GroupNoun[] {
  return [
    { pattern: many, group, alone: null },
    { pattern: one, group, alone: null, one: true },
  ];
}

/** One of whom the noun itself tells what happened to them; without an article those words are outcomes. */
const TELLING: readonly (readonly [Outcome, string])[] = [
  ["killed", "mort|morte|tué|tuée"],
  ["injured", "blessé|blessée"],
  ["missing", "disparu|disparue"],
];

/** Those of whom a text has spoken, by what happened to them. */
const COUNTED: readonly (readonly [Outcome, string])[] = [
  ["killed", "morts|tués|tuées"],
  ["injured", "blessés|blessées"],
  ["missing", "disparus"],
];

const FATES: readonly string[] = [
  "avoir+ @adv? @adv? succombé",
  "être+ @adv? décédé|décédée|mort|morte",
  "avoir+ @adv? être+ mortellement blessé|blessée|touché|touchée|atteint|atteinte",
];

/** One of whom the text has spoken, who has died since. */
const VICTIMS: readonly (readonly [Group, string])[] = [
  ["soldiers", "soldat|militaire|conscrit|sergent|lieutenant|capitaine|appelé|combattant"],
  ["people", "victime|blessé|blessée|ouvrier|habitant|habitante|berger|conducteur"],
  ["police", "policier|policière|gendarme"],
  ["men", "vieillard"],
  ["women", "mère"],
  ["children", "garçon|garçonnet|fillette|adolescent|adolescente"],
  ["journalists", "journaliste|reporter|photographe|caméraman"],
];

const INTERIOR: readonly (readonly [Side, string])[] = [
  ["armenian", "arménien"],
  ["azerbaijani", "azerbaïdjanais"],
];

/** Relatives, one of whom counts without an article: "et sa fille de neuf ans". */
const FAMILY: readonly GroupNoun[] = [
  {
    pattern: "sa|son|leur @described? fille|fils|fillette|enfant|bébé de|âgé|âgée # ans|mois",
    group: "children",
    alone: 1,
  },
  {
    pattern: "sa|son|leur @described? fille|fils|enfant , âgé|âgée de # ans ,",
    group: "children",
    alone: 1,
  },
  { pattern: "sa|son|leur @described? femme|épouse|mère|soeur|compagne", group: "women", alone: 1 },
  { pattern: "sa|leur @described? grand - mère|tante", group: "women", alone: 1 },
  { pattern: "sa|leur tante|nièce|cousine|belle - mère", group: "women", alone: 1 },
  { pattern: "son|leur @described? grand - père", group: "people", alone: 1 },
  {
    pattern: "sa|son|leur @described? mari|père|frère|fils|fille|époux|grand|conjoint",
    group: "people",
    alone: 1,
  },
];

const DEMONYMS: readonly (readonly [Side, string])[] = [
  ["armenian", "arménien"],
  ["azerbaijani", "azerbaïdjanais"],
  ["azerbaijani", "azéri"],
  ["russian", "russe"],
  ...["français", "iranien", "géorgien", "syrien", "ukrainien", "israélien"].map(
    (word) => ["other", word] as const,
  ),
];

const feminine = (word: string): string =>
  word.endsWith("e") ? word : word.endsWith("ien") ? `${word}ne` : `${word}e`;

function demonymsOf([side, word]: readonly [Side, string]): readonly GroupNoun[] {
  const many = word.endsWith("s") ? word : `${word}s`;
  const woman = feminine(word);
  const forms: readonly GroupNoun[] = [
    { pattern: `${many}+`, group: "people", side, alone: null },
    { pattern: `${word}+`, group: "people", side, alone: null, one: true },
  ];
  if (woman === word) return forms;
  return [
    ...forms,
    { pattern: `${woman}s+`, group: "women", side, alone: null },
    { pattern: `${woman}+`, group: "women", side, alone: null, one: true },
    { pattern: `${woman}+ de # ans`, group: "women", side, alone: null, one: true },
  ];
}

/** People as French reports name them. */
export const groups: readonly GroupNoun[] = [
  ...INTERIOR.map(
    ([side, adjective]): GroupNoun => ({
      pattern: `employés|agents|membres|fonctionnaires|officiers de ministère ${adjective} de intérieur`,
      group: "police",
      alone: null,
      side,
    }),
  ),
  ...NOUNS.flatMap(nounsOf),
  ...PHRASES.flatMap(phraseOf),
  ...DEMONYMS.flatMap(demonymsOf),
  ...TELLING.map(
    ([outcome, words]): GroupNoun => ({
      pattern: `un|une @described? ${words}`,
      group: "people",
      alone: 1,
      outcome,
    }),
  ),
  {
    // "forcés" reads like "forces".
    pattern: "réfugiés|réfugiées|déplacés|déplacées forcés|forcées?",
    group: "people",
    alone: null,
    outcome: "displaced",
  },
  {
    pattern: "victimes de mines|mine|explosions|engins|munitions antipersonnel|explosifs?",
    group: "people",
    alone: null,
    outcome: "killed-or-injured",
  },
  ...FAMILY,
  { pattern: "arrivées", group: "people", alone: null, outcome: "displaced" },
  // "nos garçons": the people's word for its soldiers.
  { pattern: "de nos|ses garçons|gars|fils|frères|héros", group: "soldiers", alone: null },
  // "trois de ses hommes": an army's.
  { pattern: "ses|leurs|nos hommes", group: "soldiers", alone: null },
  ...COUNTED.map(
    ([outcome, words]): GroupNoun => ({ pattern: `les|ces ${words}`, group: "people", alone: null, outcome }),
  ),
  { pattern: "brûlés|brûlées", group: "people", alone: null, outcome: "injured" },
  { pattern: "grands brûlés", group: "people", alone: null, outcome: "injured" },
  ...VICTIMS.flatMap(([group, words]): GroupNoun[] =>
    FATES.flatMap((fate) =>
      [
        `le|la|ce|cet|cette ${words} @side? ${fate}`,
        `le|la|ce|cet|cette ${words} @side? ~3 , ~6 , ${fate}`,
      ].map((pattern) => ({ pattern, group, alone: 1, outcome: "killed" })),
    ),
  ),
  { pattern: "un|le couple", group: "people", alone: 2 },
  { pattern: "il|elle être+ @adv? décédé|décédée", group: "people", alone: 1, outcome: "killed" },
  { pattern: "il|elle avoir+ @adv? @adv? succombé", group: "people", alone: 1, outcome: "killed" },
  // Of one vehicle only one is the driver, so that the article counts.
  {
    pattern: "le|la|son|leur conducteur|conductrice|chauffeur|automobiliste|motard|tractoriste|camionneur",
    group: "people",
    alone: 1,
  },
  { pattern: "prisonniers|captifs|prisonnières|détenus", group: "people", alone: null },
  { pattern: "prisonnier|prisonnière|captif", group: "people", alone: null, one: true },
];
