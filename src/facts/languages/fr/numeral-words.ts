/** Number words up to sixteen. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1])
    .concat([["une", 1]]),
);

export const TENS: ReadonlyMap<string, number> = new Map([
  ["vingt", 20],
  ["vingts", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["huitante", 80],
  ["nonante", 90],
]);

/** Words that multiply what stands before them and close a group. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["mille", 1e3],
  ["million", 1e6],
  ["millions", 1e6],
  ["milliard", 1e9],
  ["milliards", 1e9],
]);

/** Nouns of a number that is only about right: "une vingtaine de". */
export const COLLECTIVE: ReadonlyMap<string, number> = new Map([
  ["huitaine", 8],
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["millier", 1000],
]);

export const COLLECTIVE_PLURAL: ReadonlySet<string> = new Set([
  "dizaines",
  "douzaines",
  "vingtaines",
  "centaines",
  "milliers",
  "millions",
]);

/** Vague quantities before "de" or a noun; the longest first. */
export const VAGUE: readonly (readonly string[])[] = [
  "un nombre important de",
  "un nombre indetermine de",
  "un nombre inconnu de",
  "un nombre non precise de",
  "un grand nombre de",
  "un certain nombre de",
  "un petit nombre de",
  "un nombre considerable de",
  "bon nombre de",
  "nombre de",
  "une poignee de",
  "de tres nombreux",
  "de tres nombreuses",
  "de nombreux",
  "de nombreuses",
  "de multiples",
  "plusieurs",
  "quelques",
  "maints",
  "moult",
]
  .map((words) => words.split(" "))
  .sort((a, b) => b.length - a.length);

export const MONTHS: ReadonlySet<string> = new Set(
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fev avr juil sept oct nov dec".split(
    " ",
  ),
);

/** Words before a number that make it a label. */
export const LABELS: ReadonlySet<string> = new Set(
  "resolution resolutions article articles protocole numero n chapitre phase section page pages route autoroute chaine regiment brigade base vol version niveau clause paragraphe point titre alinea covid groupe division bataillon secteur poste kilometre projet format edition tome cote cap".split(
    " ",
  ),
);

/** Words that name a part of a whole: the number behind them is the whole. */
export const SHARES: ReadonlySet<string> = new Set(
  "moitie tiers quart quarts cinquiemes dixieme dixiemes majorite plupart ensemble totalite essentiel reste part % quasi-totalite integralite".split(
    " ",
  ),
);

/** Behind a number: a share, no count. */
export const FRACTIONS: ReadonlySet<string> = new Set(
  "tiers quart quarts cinquieme cinquiemes dixieme dixiemes demi demie pourcent % moities".split(" "),
);

/** Words behind "un autre" or four digits that show them to be people. */
export const PERSON_FOLLOWS =
  /^(?:blesses|blessees|tues|tuees|morts|mortes|soldats?|militaires?|civils?|civile|personnes?|policiers?|policiere|habitants?|enfants?|journalistes?|combattants?|officiers?|hommes?|femmes?|victimes?|refugies?|d'armeniens|armeniens|conscrits?|appeles?|casques?|reporter|garde|porte|agents?|deplaces|prisonniers?|detenus?|membres?|employee?s?|volontaires?|collaborateurs?|collaboratrices?|observateurs?|demineurs?|chauffeurs?|gendarmes?|pilotes?|villageois|ressortissants?|compatriotes|citoyens?|medecins?|ambulanciers?|responsables?|autres?|leurs|passagers?|occupants|secouristes)$/;

/** Behind "un autre", "un troisième", "dont un": what became of that one. */
export const FATE_FOLLOWS =
  /^(?:(?:qu'|d')?(?:a|est|etait|ont|avait|avaient|sont|etaient|fut|furent|n'a)|blessee?|tuee?|morte?|disparue?|capture|grievement|legerement|gravement|mortellement|serieusement|dans)$/;

export const NTH = /^(?:deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme|septieme)$/;
