import type { Language } from "../../language.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** What may stand before a name or role. */
export const articles: readonly string[] = words(
  "le la les un une l ce cet cette ces son sa ses leur leurs notre nos m mm mme mmes",
);

/** What may stand between a verb and its subject. */
export const adverbs: readonly string[] = words(
  "avoir+ être+ aussi également encore déjà ensuite notamment toutefois cependant pourtant alors puis depuis aujourd'hui hier lundi mardi mercredi jeudi vendredi samedi dimanche matin soir l' en y ne n' se s' le la les lui leur nous fermement vivement officiellement ailleurs néanmoins enfin ainsi récemment publiquement immédiatement aussitôt vigoureusement même - même unanimement dimanche jadis bien toujours tous deux conjointement eux elles ont",
);

export const conjunctions: Language["conjunctions"] = [
  "et",
  "ainsi que",
  "de même que",
  "tout comme",
  "ou",
  "puis",
];

export const complementizers: Language["complementizers"] = [
  "que",
  "si",
  "dont",
  "où",
  "lequel|laquelle|lesquels",
];

export const nameParticles: readonly string[] = words(
  "von der van de den du da di al el bin ibn abu le la del ter der",
);

/** Before an actor's name: a place or an object. */
export const placePrepositions: Language["placePrepositions"] = [
  "à+",
  "à+ la|les",
  "en",
  "de+",
  "de+ la|les",
  "vers",
  "près",
  "contre",
  "avec",
  "entre",
  "sur",
  "dans",
  "pour",
  "par",
  "chez",
  "depuis",
  "via",
  "envers",
  "sous",
  "jusqu'à",
  "jusqu'en",
  "jusqu'au",
  "face",
  "hors",
  "sans",
  "malgré",
  "devant",
  "derrière",
  "outre",
  "accusé|accuse|accusent|accusait|accusaient|accusant|accuser",
  "exhorté|exhorte|exhortent|exhortant|exhorter",
  "appelé|appelle|appellent|appelant|appeler",
  "invité|invite|invitent|invitant|inviter",
  "pressé|presse|pressent|pressant|presser",
  "sommé|somme|somment|sommant",
  "prié|prie|prient|priant|prier",
  "soutenu|soutient|soutiennent|soutenir",
  "remercié|remercie|remerciant|remercier",
  "félicité|félicite|félicitant|féliciter",
  "crédité|menacé|menace|menaçant|menacer",
  "reconnu|reconnaître",
  "critiqué|critique|critiquant|fustigé|fustige|fustigeant",
  "visite|visité|quitté|rejoint|gagné",
  "rend|rendu|tient|tenu|tenant|rendant",
  "opposant|oppose|opposent",
  "défend|défendre|épaule|épaulé",
  "parlé|qualifié",
];

/** Agencies and outlets. */
const NAMES: readonly string[] = [
  "reuters",
  "afp",
  "agence france -? presse",
  "associated press",
  "ap",
  "interfax",
  "tass",
  "itar - tass",
  "ria",
  "ria novosti",
  "sputnik",
  "armenpress",
  "azertac|azertag|azertadj",
  "apa",
  "trend",
  "turan",
  "news . am|az",
  "report . az",
  "arminfo",
  "hetq",
  "civilnet",
  "oc - media",
  "eurasianet",
  "azatutyun",
  "artsakhpress",
  "anadolu",
  "trt",
  "bbc",
  "cnn",
  "al - jazeera",
  "al jazeera",
  "france 24|info|inter|culture",
  "franceinfo",
  "rfi",
  "tf1",
  "bfmtv|bfm",
  "lci",
  "deutsche welle|dw",
  "dpa",
  "radio free|liberté|svoboda",
  "radio - liberté",
  "bloomberg",
  "politico",
  "guardian",
  "new york times",
  "washington post",
  "wall street journal",
  "le monde",
  "journal|quotidien monde|figaro|temps",
  "figaro",
  "le figaro",
  "journal|quotidien libération",
  "ouest - france",
  "journal la croix",
  "le parisien",
  "le temps",
  "mediapart",
  "kommersant",
  "meduza",
  "izvestia",
  "rbc",
  "xinhua|chine nouvelle",
  "irna|isna|fars|tasnim|mehr",
  "euronews",
  "efe|ansa",
  "civilnet",
];

/** Agencies and outlets; an agency also with that noun before its name. */
export const outlets: Language["outlets"] = [
  ...NAMES,
  ...NAMES.map((name) => `agence ${name}`),
  "médias|presse locaux|locale|russes|russe|arméniens|arménienne|azerbaïdjanais|azerbaïdjanaise|turcs|turque|iraniens|d'état|officiels|officielle|étrangers",
  "télévision|radio publique|d'état|russe|arménienne|azerbaïdjanaise|turque|iranienne",
  "site|chaîne|agence|quotidien|journal spécialisé|russe|turque|turc|d'information|d'informations",
]
  .map((pattern): Language["outlets"][number] => ({ pattern }))
  .concat([
    { pattern: "agence de presse", head: true },
    { pattern: "quotidien|journal|hebdomadaire|chaîne|site|portail|magazine", head: true },
  ]);

/** Titles and words that are never part of a person's name. */
export const nameStops: readonly string[] =
  "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre le la les un une des et ou mais dans sur à de du pour par avec il elle ils elles son sa ses leur leurs qui que dit déclaré m mm mme dr président présidente ministre premier première défense affaires étrangères ministère porte parole ambassadeur général secrétaire conseil union nations unies états république haut nagorny karabakh arménie azerbaïdjan russie turquie aussi plus selon après quand nous je notre si pas twitter facebook telegram x sécurité parlement gouvernement kremlin maison blanche européenne commission dès depuis pendant lors entre ce cette ces au aux en même tout tous d'après interrogé joint dont ici là alors ainsi cela ça c'est".split(
    " ",
  );

/** Pronouns as subjects; a hyphen joins those behind a turned verb. */
export const pronouns: Language["pronouns"] = [
  "il",
  "elle",
  "ils",
  "elles",
  "lui",
  "eux",
  "nous",
  "je",
  "ce|cette dernier|dernière",
  "celui|celle - ci",
  "ceux - ci",
  "ces derniers|dernières",
  "- il|elle|ils|elles|on",
  "- t - il|elle|on",
  "- on",
];
