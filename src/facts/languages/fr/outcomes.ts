import type { OutcomeWord } from "../../language.ts";
import { agreeing, finite, gerunds, infinitives, pasts } from "./conjugate.ts";

type Outcome = OutcomeWord["outcome"];
const of =
  (victims: OutcomeWord["victims"]) =>
  (outcome: Outcome, ...patterns: readonly string[]): readonly OutcomeWord[] =>
    patterns.map((pattern) => ({ pattern, outcome, victims }));
const after = of("after");
const before = of("before");
const loose = (outcome: Outcome, ...patterns: readonly string[]): readonly OutcomeWord[] =>
  patterns.map((pattern) => ({ pattern, outcome, victims: "after", loose: true }));

/** "a tué", "tue", "tuant", "pour avoir tué" before those who suffered it; "ont été tués", "tués" behind them. */
const transitive = (outcome: Outcome, verbs: string): readonly OutcomeWord[] => [
  ...after(
    outcome,
    `avoir+|avoir|ayant @adv? @adv? @adv? ${pasts(verbs)}`,
    `avoir+|avoir "|« ${pasts(verbs)} "|»`,
    finite(verbs),
    gerunds(verbs),
    `et ${pasts(verbs)}`,
    infinitives(verbs),
  ),
  ...before(
    outcome,
    `être+ @adv? @adv? @adv? ${agreeing(verbs)}`,
    `être+ @adv? été+ @adv? ${agreeing(verbs)}`,
    agreeing(verbs),
  ),
];

/** Whoever does it does it to the other side's people, if those stand behind the verb. */
const byEnemy = (words: readonly OutcomeWord[]): readonly OutcomeWord[] =>
  words.map((word) => (word.victims === "after" ? { ...word, enemy: true } : word));

/** "se sont noyés", "ont péri", "périssent" behind those who suffered it. */
const intransitive = (outcome: Outcome, verbs: string): readonly OutcomeWord[] =>
  before(outcome, `avoir+|avoir|ayant @adv? @adv? @adv? ${pasts(verbs)}`, finite(verbs), gerunds(verbs));

const LIFE = "la|leur|sa|leurs vie|vies";
const killed: readonly OutcomeWord[] = [
  // "dit avoir tué": who says so is their enemy.
  ...after(
    "killed",
    `avoir @adv? @adv? ${pasts("tuer abattre éliminer neutraliser liquider anéantir exécuter")}`,
  ).map((word) => ({ ...word, enemy: true as const })),
  ...transitive("killed", "éliminer neutraliser liquider anéantir").map((word) => ({
    ...word,
    enemy: true as const,
  })),
  ...transitive(
    "killed",
    "tuer abattre exécuter massacrer assassiner décapiter éliminer neutraliser liquider",
  ),
  ...after(
    "killed",
    "mort|décès|assassinat|exécution|massacre|meurtre de",
    "mort|décès tragique|brutale|brutal|violente|confirmée|confirmé|immédiate de",
    "disparition tragique de",
    "mort|décès d'au|d'environ|d'un|d'une|d'au",
    "coûté|coûte|coûta|coûtant|coûtaient|coûtait|coûter ~3 vie à+|de|d'au|d'environ",
    "arraché la vie à+",
    "ôté la vie à+",
    "emporté|emporte|emportant|fauché|fauchant|décimé",
    "avoir+ @adv? fait|laissé|provoqué|causé|entraîné ~1 # morts|mort|tués|victimes",
    "cadavres|corps|dépouilles sans? vie? de",
    "découvert|retrouvé|trouvé|récupéré|exhumé|retrouvent|découvrent les? corps|cadavres|dépouilles ~1 de",
    "enterré|inhumé|enterre|enterrent|inhument",
    "avoir+ @adv? @adv? retiré|extrait|dégagé|sorti|découvert|retrouvé|recensé|identifié|examiné|récupéré ~2 # corps|cadavres|dépouilles",
  ),
  ...before(
    "killed",
    "avoir+ @adv? @adv? trouvé la mort",
    "trouvent|trouvant|trouvé|trouvaient la mort",
    `avoir+ @adv? @adv? perdu ${LIFE}`,
    `perdent|perdant|perdu|perdaient|perd ${LIFE}`,
    `avoir+ @adv? @adv? laissé ${LIFE}`,
    `laissent|laissant|laissé ${LIFE}`,
    "laissé leur peau",
    "être+ @adv? @adv? @adv? mort|morte|morts|mortes|décédé|décédée|décédés|décédées",
    "être+ @adv? tombé|tombés|tombées en|au combat|champ|front|feu",
    "être+ @adv? tombé|tombés|tombées",
    "tombé|tombés|tombées au|en|sous|pour combat|champ|front|feu|patrie|martyrs|le|les|la",
    "mort|morte|morts|mortes au|en|dans|sur|sous|des|lors|à+|durant|pendant",
    "décédé|décédée|décédés|décédées",
    "meurent|meurt|mourant|mouraient|moururent",
    "tombés+",
    "morts|mortes|décès",
    "être+ @adv? porté|portés morts",
    "être+ @adv? retrouvé|retrouvés|retrouvées|trouvé|trouvés|découverts morts|mort|mortes|morte",
    "corps|cadavres|dépouilles ~1 retrouvés|découverts|récupérés|recensés|extraits|dénombrés|identifiés",
    "corps|cadavres|dépouilles ~3 avoir+ @adv? été+ retrouvés|découverts|récupérés|recensés|extraits|identifiés|enterrés",
    "corps|cadavres|dépouilles ~4 avoir+ @adv? été+ @adv? extraits|retirés|dégagés|sortis|remontés",
    "corps|cadavres|dépouilles ~10 légistes|légiste|morgue|médico|légale",
    "être+ @adv? enterrés|inhumés|enterré|inhumé",
    "être+ @adv? mortellement blessé|blessée|blessés|touché|touchée|touchés|atteint|atteinte|atteints par|à+|dans?",
    "mortellement blessé|blessés|blessée|touché|touchée|touchés|atteint|atteinte|atteints par|à+|dans?",
    "tombé|tombés|tombent en martyrs|martyr",
    "être+ @adv? tués|tué|tuées|tuée",
  ),
  ...after(
    "killed",
    "avoir+|ayant|avoir @adv? @adv? perdu",
    "perd|perdent|perdant|perdra",
    "perte de",
    "perte d'au|d'environ",
  ).map((word) => ({
    ...word,
    loser: true as const,
  })),
  ...before("killed", "perdus|perdues").map((word) => ({ ...word, loser: true as const })),
  ...intransitive("killed", "périr succomber"),
  ...before(
    "killed",
    "figurent|figure|figuraient|figurait ~2 parmi les|ces|ses morts|tués|victimes",
    "être+|figurent|figure|figuraient|figurait @adv? au nombre de ~1 morts|tués|victimes|défunts",
    "être+ @adv? parmi les|ces morts|tués|victimes",
    "compte|comptent|comptaient ~2 parmi les|ces|ses morts|tués|victimes",
  ),
  // Before the same without a noun, which is as long.
  {
    pattern:
      "@raise ~6 à+ # le|ce|son? nombre|total ~3 soldats|militaires|combattants ~2 tués|morts|perdus|tombés",
    outcome: "killed",
    victims: "after",
    group: "soldiers",
  },
  {
    pattern: "@raise ~6 à+ # le|ce|son? nombre|total ~3 civils ~2 tués|morts",
    outcome: "killed",
    victims: "after",
    group: "civilians",
  },
  ...after(
    "killed",
    "à+ ~2 # le|ce|son? nombre|total ~3 morts|tués",
    "mort|décès , ~4 , de",
    `@raise ~6 à+ # le|ce|son? nombre|bilan|total ~4 morts|tués|victimes|décès|pertes`,
    `@raise ~6 à+ # le|ce|son? bilan|total`,
  ),
  ...loose(
    "killed",
    "nombre|total|chiffre|décompte de nos|ses|leurs? morts|tués|victimes|décès|mort",
    "bilan ~6 morts|tués|victimes|décès",
    "@raise le|ce|son bilan|total|nombre ~4 à+",
    "bilan ~9 alourdi|s'alourdit|passe|passé|atteint|monte|grimpe|porté|grimpé|monté|établit ~2 à+",
    "bilan humain|définitif|provisoire|officiel|meurtrier|mortel",
    "bilan de affrontements|combats|frappe|frappes|attaque|bombardement|bombardements|hostilités|tirs|violences|guerre|offensive",
    "bilan être+|s'élève|s'établit|atteint|avoir+|passe|grimpe|monte|dépasse",
    "pertes ~2 s'élèvent|s'élevaient|s'élever|s'établissent|atteignent|dépassent|chiffrent|montent",
    "nombre de personnes tuées|mortes|décédées",
  ),
  {
    pattern: "nombre|total|pertes de|parmi ~1 soldats|militaires|combattants tués|morts|perdus",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "soldiers",
  },
  {
    pattern:
      "pertes militaires|dans ~3 s'élèvent|s'élevaient|s'établissent|atteignent|dépassent|chiffrent|montent|passent|grimpent ~1 à+",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "soldiers",
  },
  {
    pattern: "pertes militaires|dans",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "soldiers",
  },
  {
    pattern: "décompte|bilan|nombre|total ~2 victimes civiles",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "civilians",
  },
  {
    pattern: "nombre|bilan|total de|parmi ~1 civils tués|morts",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "civilians",
  },
  ...before("killed", "nombre de ~1 soldats|militaires|combattants|victimes|civils|personnes perdus|perdues"),
];

const injured: readonly OutcomeWord[] = [
  ...after("injured", "@raise ~6 à+ # le|ce|son? nombre|bilan|total ~3 blessés"),
  ...loose("injured", "@raise le|ce nombre|total ~1 blessés ~2 à+"),
  ...before(
    "injured",
    "figurent|figure|figuraient|figurait ~2 parmi les|ces|ses blessés",
    "être+|figurent|figure|figuraient|figurait @adv? au nombre de ~1 blessés",
    "être+ @adv? parmi les|ces blessés",
    "être+ @adv? été+ @adv? amputés|amputé|amputée|amputées",
    "avoir+ été+ @adv? amputés|amputé|amputée|amputées",
    "avoir+ @adv? perdu un|une|la|sa|leur|les|leurs|l'usage pied|pieds|jambe|jambes|main|mains|bras|vue|oeil|yeux|doigts",
  ),
  ...transitive("injured", "blesser mutiler estropier hospitaliser soigner brûler"),
  ...after(
    "injured",
    "prend|prennent|pris|prenant en charge",
    "traitement|hospitalisation|prise en charge de",
  ),
  ...before(
    "injured",
    "être+ @adv? @adv? @adv? grièvement|légèrement|sérieusement|gravement touché|touchés|touchée|touchées|atteint|atteints|atteinte|atteintes",
    "grièvement|légèrement|sérieusement|gravement touché|touchés|touchée|touchées|atteint|atteints|brûlés",
    "être+ @adv? @adv? soigné|soignés|soignées|soignée|traités",
    "être+ @adv? @adv? pris|prise|prises en charge",
    // "un traité" alone is a treaty.
    "traité|traités|traitée|traitées à+|dans|pour|par ~2 hôpital|l'hôpital|hôpitaux|clinique|blessures|brûlures|médecins",
    "avoir+ été+ @adv? traité|traités|traitée|traitées",
    "être+ @adv? @adv? admis|admises|transporté|transportés|transportées|conduits|conduit ~4 hôpital|hôpitaux|clinique",
    "avoir+ @adv? @adv? reçu ~1 blessures|soins|éclats",
    "avoir+ @adv? @adv? souffert de blessures|brûlures",
    "souffrent|souffrant|souffre de blessures|brûlures|blessure",
    "avoir+ @adv? été+ @adv? admis|admises|transportés|transportées ~4 hôpital|hôpitaux",
    "être+ @adv? dans un état critique|grave|sérieux|stable",
    "dans un état critique|grave|sérieux",
    "touché|touchée|touchés|touchées par|à+ ~1 tirs|tir|balle|balles|éclats|jambe|jambes|bras|tête",
    "être+ @adv? touché|touchée|touchés|touchées par|à+|dans",
  ),
  ...loose("injured", "nombre|total|chiffre de blessés", "nombre de personnes blessées", "bilan de blessés"),
];

const joint: readonly OutcomeWord[] = [
  ...before(
    "killed-or-injured",
    "être+ @adv? @adv? victimes de mine|mines|explosions",
    "avoir+ @adv? été+ @adv? victimes de mine|mines|explosions",
    "être+ @adv? tués|tuées|tué|morts ou|et blessés|blessées|blessé",
    "tués|tuées|morts|tué|mortes ou|et|/ blessés|blessées|blessé",
    "blessés|blessées ou tués|tuées",
    "être+ @adv? mis hors de combat",
    "mis hors de combat",
    "tués , blessés",
  ),
  ...after(
    "killed-or-injured",
    "avoir+|avoir @adv? tué ou|et blessé",
    "avoir+|avoir @adv? mis|mettant|met hors de combat ,? tués? ou? blessés? ,?",
    "tuer ou|et blesser",
    "tuant ou|et blessant",
  ),
];

const missing: readonly OutcomeWord[] = [
  ...before(
    "missing",
    "être+ @adv? @adv? @adv? porté|portés|portée|portées|signalés|considérés|déclarés|donnés ~1 disparu|disparus|disparue|disparues|manquants",
    "porté|portés|portée|portées disparu|disparus|disparue|disparues",
    "avoir+ @adv? @adv? disparu",
    "manquent|manque|manquaient|manquait|manquant ~1 à+ l'appel|appel",
    "être+ @adv? @adv? introuvables|manquants|disparus|manquant",
    "être+ @adv? sans nouvelles",
    "disparus|disparues",
    "restent|demeurent|reste ~1 introuvables|disparus|disparu",
  ),
  ...after(
    "missing",
    "être+ @adv? @adv? sans nouvelles|nouvelle de",
    "sans nouvelles|nouvelle de",
    "sans nouvelles|nouvelle d'au|d'environ|d'une|d'un",
    "recherche|recherchent|recherchait|recherchaient toujours|encore?",
    "sans nouvelles de",
    "disparition de",
    "sort de # ~3 être+ @adv? inconnu|incertain|ignoré",
    "ignore|ignorent|ignorait ~1 sort de",
  ),
  {
    pattern: "à+ ~2 # le|ce|son? nombre|total ~3 soldats|militaires ~4 disparus|disparues",
    outcome: "missing",
    victims: "after",
    group: "soldiers",
  },
  ...after("missing", "à+ ~2 # le|ce|son? nombre|total ~4 disparus|disparues"),
  ...loose("missing", "nombre|total de disparus"),
];

const captured: readonly OutcomeWord[] = [
  ...byEnemy(transitive("captured", "capturer kidnapper enlever")),
  ...byEnemy(
    after(
      "captured",
      "détient|détiennent|détenait|détenaient|détenant|détenir|retient|retiennent",
      "avoir+|avoir @adv? fait|pris prisonnier|prisonniers|otage|otages|captifs",
      "avoir+|avoir @adv? pris en otage|otages",
    ),
  ),
  ...after(
    "captured",
    "capture|enlèvement|arrestation de",
    "prend|prennent|prenant en otage|otages",
    "faisant|fait|font prisonniers|prisonnier",
    "avoir+|avoir @adv? fait ~2 # prisonniers|captifs",
    "faisant # prisonniers|captifs",
    "avoir+ @adv? arrêté|détenu|interpellé",
  ),
  ...before(
    "captured",
    "être+ @adv? @adv? fait|faits|faites|pris|retenu|retenus|gardés|constitués prisonnier|prisonniers|prisonnières|otage|otages|en",
    "fait|faits|faites|pris prisonnier|prisonniers|prisonnières",
    "tombé|tombés|tombent|tombée ~3 mains|captivité",
    "être+ @adv? @adv? détenu|détenus|détenues|arrêté|arrêtés|interpellés|retenu|retenus|emprisonnés",
    "en captivité",
    "prisonniers|captifs|otages|détenus|prisonnier ~3 mains de",
    "croupit|croupissent|croupissaient|languissent ~5 prison|prisons|geôles|cellules",
    "en détention",
    "avoir+ @adv? été+ @adv? @adv? faits|fait prisonniers|prisonnier",
    "toujours? détenus|emprisonnés|détenu|incarcérés|prisonniers ~1 à+|en|par bakou|azerbaïdjan|<AZ>",
  ),
];

const released: readonly OutcomeWord[] = [
  ...transitive("released", "rapatrier échanger"),
  ...byEnemy(transitive("released", "libérer relâcher restituer")),
  ...byEnemy(
    after(
      "released",
      "avoir+|avoir @adv? @adv? remis|rendu|renvoyé|livré ~4 # ~1 prisonniers|soldats|militaires|captifs|détenus|hommes|civils|otages",
      `${finite("remettre rendre livrer renvoyer")}|remettant|rendant|livrant|renvoyant ~4 # ~1 prisonniers|soldats|militaires|captifs|détenus|otages|hommes`,
    ),
  ),
  ...after(
    "released",
    "libération|remise|restitution|rapatriement|échange|retour|élargissement de",
    "libération|remise|restitution|échange|retour réciproque|mutuelle|mutuel|simultanée|simultané|unilatérale|anticipée|humanitaire|inconditionnelle de",
    "être+ @adv? @adv? rentré|rentrée|rentrés|revenu|revenue|revenus|reparti|repartie|repartis ~4 avec # ~1 prisonniers|captifs|otages|détenus|soldats|militaires",
    "avoir+ @adv? ramené ~4 # ~1 prisonniers|captifs|otages|détenus|soldats|militaires",
    "ramène|ramènent|ramenant|ramenait|ramenaient ~4 # ~1 prisonniers|captifs|otages|détenus|soldats|militaires",
    "remis|rendu ~1 en liberté",
    "avoir+ @adv? rendu la liberté à+",
    "avoir+ @adv? @adv? récupéré|retrouvé ~4 # ~1 prisonniers|captifs|otages|détenus",
    "avoir+ @adv? @adv? récupéré|accueilli ~4 # soldats|militaires|hommes|civils ~2 détenus|captifs|prisonniers|capturés|emprisonnés|retenus",
    "récupère|récupèrent|récupérait|récupérant ~4 # ~1 prisonniers|captifs|otages|détenus",
  ),
  ...before(
    "released",
    "être+ @adv? @adv? @adv? remis|rendu|rendus|remise|remises|rendues|livrés ~1 en|à+|par|aux",
    "remis|rendus à+|en|aux",
    "être+ @adv? @adv? rentrés|revenus|retournés|arrivés ~2 captivité",
    "être+ @adv? de retour",
    "prisonniers|captifs|détenus|otages ~3 être+ @adv? @adv? rentrés|revenus|arrivés|retournés",
    "avoir+ @adv? regagné leur|leurs|l'arménie|sa|l'azerbaïdjan|le",
    "avoir+ @adv? recouvré|retrouvé la|leur liberté",
    "être+ @adv? @adv? libres",
    "échangés|échangé",
  ),
];

const HOME =
  "karabakh|artsakh|région|enclave|territoire|stepanakert|choucha|hadrout|pays|foyer|foyers|maison|maisons|domicile|domiciles|village|villages|logement|zone|ville|terres|logis|habitations|province|localités|séparatiste";
const displaced: readonly OutcomeWord[] = [
  ...after(
    "displaced",
    "@raise ~6 à+ # le|ce|son? nombre|total ~3 réfugiés|déplacés|arrivants|arrivées|exilés",
  ),
  ...loose("displaced", "@raise le|ce nombre|total ~2 réfugiés|déplacés|arrivants ~2 à+"),
  ...transitive("displaced", "déraciner expulser"),
  ...intransitive("displaced", "fuir"),
  ...after(
    "displaced",
    "exode|fuite|départ|arrivée|déplacement|exil|expulsion|afflux de",
    "exode|fuite|départ|déplacement|exil|expulsion|afflux forcé|forcée|massif|massive|précipité|précipitée de",
    "avoir+ @adv? déplacé|chassé|poussé|contraint|forcé|jeté",
    "et déplacé|chassé|jeté",
    "déplaçant|chassant|forçant|contraignant|jetant|poussant",
    "jette|jeta|jettent|jetèrent ~3 routes|route|exil",
  ),
  ...before(
    "displaced",
    "être+ @adv? @adv? @adv? déplacé|déplacés|déplacées|chassé|chassés|chassées|réfugiés|réfugiées|enregistrés|enregistrées|hébergés|hébergées|accueillis|accueillies",
    "déplacés|déplacées|chassés|chassées",
    `avoir+ @adv? @adv? @adv? quitté ~4 ${HOME}`,
    `quittent|quittaient|quitté|quittant|quittèrent|abandonné|abandonnent|abandonnant|déserté ~4 ${HOME}`,
    `fui|fuient|fuyaient|fuyant|fuyait ~4 ${HOME}`,
    "avoir+ @adv? @adv? dû|du @adv? fuir|quitter|partir|abandonner",
    "contraint|contraints|contraintes|forcé|forcés|forcées ~1 à+|de ~1 fuir|quitter|partir|abandonner|exil|l'exil",
    "avoir+ @adv? @adv? @adv? passé|franchi|traversé|rejoint|gagné|atteint ~2 frontière|l'arménie|arménie|goris|erevan|kornidzor|poste|territoire|pays|corridor|latchine",
    "avoir+ @adv? @adv? @adv? trouvé refuge|asile|abri",
    "trouvé|cherché|trouvent|cherchent|trouvant refuge",
    "être+ @adv? @adv? @adv? arrivé|arrivés|arrivées|entré|entrés|entrées|passé|passés|passées|parti|partis|parties|venu|venus",
    "arrivé|arrivés|arrivées|entrés|entrées|passés|passées en|à+|dans|au|de",
    "arrivent|entrent|affluent|arrivaient|affluaient ~2 en|à+ ~1 arménie|goris|kornidzor|erevan",
    "avoir+ @adv? @adv? pris la|le route|chemin",
    "pris|prennent|prenant la|le route|chemin ~2 goris|arménie|l'arménie|exil|l'exil|exode|l'exode",
    "avoir+ @adv? @adv? afflué|émigré|déménagé",
    "être+ @adv? réfugié|réfugiés|réfugiées",
    "s'est|s'était @adv? réfugié|réfugiée",
    "être+ sur les routes",
    "à+ s'être réfugiés|enfuis|installés|réfugiées",
    "à+ avoir @adv? fui|quitté|rejoint|franchi|gagné|traversé|passé",
    "jeté|jetés|jetées sur les routes",
    "sans abri|foyer|domicile|logis|toit",
    "enregistrés|enregistrées|enregistrée",
  ),
  ...loose(
    "displaced",
    "nombre|total|chiffre|flux de réfugiés|déplacés|arrivants|arrivées|exilés",
    "nombre|total|flux|flot d'exilés|d'arrivants|d'arrivées",
    "nombre de personnes déplacées|arrivées|réfugiées|qui|ayant",
  ),
];

const evacuated: readonly OutcomeWord[] = [
  ...transitive("evacuated", "évacuer héliporter transférer"),
  ...after(
    "evacuated",
    "évacuation|évacuations|transfert|hélitransport|transport de",
    "évacuation|évacuations|transfert sanitaire|médicale|sanitaires|urgente|aérienne|médical de",
    "avoir+|avoir @adv? mis|conduit|emmené|transporté|acheminé ~8 abri|sûr|sécurité|hôpital|hôpitaux|hélicoptère",
    "mettant|mettre ~5 à+ l'abri|abri",
    "conduit|emmené|transporté|acheminé|emmène|transporte|conduisant|emmenant|transportant # patients|malades|blessés|brûlés",
    "avoir+ @adv? @adv? pu faire sortir|partir|passer",
    "fait|faire|faisant sortir|évacuer|transférer",
  ),
  ...before(
    "evacuated",
    "être+ @adv? @adv? @adv? mis|mises|mise|conduits|conduites|emmenés|emmenées|transportés|transportées ~2 abri|l'abri|sécurité|lieu|sûr",
    "mis|mises ~1 à+|en l'abri|abri|sécurité|lieu",
    "avoir+ @adv? @adv? pu ~1 rejoindre|gagner|quitter|partir|sortir|être",
    "être+ @adv? @adv? @adv? transporté|transportés|transportées|acheminés|acheminées ~3 erevan|arménie|hélicoptère|goris|avion",
    "être+ @adv? pris|prises en charge par le|la cicr|croix|comité",
  ),
];

/** What happened to people, as verbs, participles and nouns of headlines and reports. */
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
