/** Forms of a French verb, each as one alternative of a pattern. */
export interface Verb {
  /** Past participle as it stands behind "avoir": `indiqué`. */
  readonly past: string;
  /** Past participle in every gender and number. */
  readonly agreeing: string;
  /** Forms that have a subject of their own, without compound ones. */
  readonly finite: string;
  readonly gerund: string;
  readonly infinitive: string;
  /** What "we" do, as spokesmen say in a quotation: `condamnons`. */
  readonly ours: readonly string[];
}

/** Verbs whose participle and stems no rule tells: infinitive, participle, present singular and plural, stem of imperfect and gerund, past simple. */
const IRREGULAR: Readonly<Record<string, string>> = {
  dire: "dit dit disent dis dit",
  prédire: "prédit prédit prédisent prédis prédit",
  écrire: "écrit écrit écrivent écriv écrivit",
  faire: "fait fait font fais fit",
  admettre: "admis admet admettent admett admit",
  promettre: "promis promet promettent promett promit",
  mettre: "mis met mettent mett mit",
  soumettre: "soumis soumet soumettent soumett soumit",
  remettre: "remis remet remettent remett remit",
  reconnaître: "reconnu reconnaît reconnaissent reconnaiss reconnut",
  soutenir: "soutenu soutient soutiennent souten soutint",
  maintenir: "maintenu maintient maintiennent mainten maintint",
  prévenir: "prévenu prévient préviennent préven prévint",
  tenir: "tenu tient tiennent ten tint",
  obtenir: "obtenu obtient obtiennent obten obtint",
  détenir: "détenu détient détiennent déten détint",
  retenir: "retenu retient retiennent reten retint",
  répondre: "répondu répond répondent répond répondit",
  prétendre: "prétendu prétend prétendent prétend prétendit",
  défendre: "défendu défend défendent défend défendit",
  perdre: "perdu perd perdent perd perdit",
  rendre: "rendu rend rendent rend rendit",
  suspendre: "suspendu suspend suspendent suspend suspendit",
  conclure: "conclu conclut concluent conclu conclut",
  convenir: "convenu convient conviennent conven convint",
  craindre: "craint craint craignent craign craignit",
  enjoindre: "enjoint enjoint enjoignent enjoign enjoignit",
  plaindre: "plaint plaint plaignent plaign plaignit",
  offrir: "offert offre offrent offr offrit",
  recevoir: "reçu reçoit reçoivent recev reçut",
  accueillir: "accueilli accueille accueillent accueill accueillit",
  recueillir: "recueilli recueille recueillent recueill recueillit",
  renchérir: "renchéri renchérit renchérissent renchériss renchérit",
  poursuivre: "poursuivi poursuit poursuivent poursuiv poursuivit",
  suivre: "suivi suit suivent suiv suivit",
  apprendre: "appris apprend apprennent appren apprit",
  prendre: "pris prend prennent pren prit",
  entreprendre: "entrepris entreprend entreprennent entrepren entreprit",
  savoir: "su sait savent sav sut",
  croire: "cru croit croient croy crut",
  émouvoir: "ému émeut émeuvent émouv émut",
  démentir: "démenti dément démentent dément démentit",
  fuir: "fui fuit fuient fuy fuit",
  vouloir: "voulu veut veulent voul voulut",
  voir: "vu voit voient voy vit",
  vivre: "vécu vit vivent viv vécut",
  mourir: "mort meurt meurent mour mourut",
  ouvrir: "ouvert ouvre ouvrent ouvr ouvrit",
  rouvrir: "rouvert rouvre rouvrent rouvr rouvrit",
  inscrire: "inscrit inscrit inscrivent inscriv inscrivit",
  permettre: "permis permet permettent permett permit",
  redire: "redit redit redisent redis redit",
  conduire: "conduit conduit conduisent conduis conduisit",
  entretenir: "entretenu entretient entretiennent entreten entretint",
  abstenir: "abstenu abstient abstiennent absten abstint",
  intervenir: "intervenu intervient interviennent interven intervint",
  joindre: "joint joint joignent joign joignit",
  contraindre: "contraint contraint contraignent contraign contraignit",
  débattre: "débattu débat débattent débatt débattit",
  surprendre: "surpris surprend surprennent surpren surprit",
  abattre: "abattu abat abattent abatt abattit",
  rappeler: "rappelé rappelle rappellent rappel rappela",
  appeler: "appelé appelle appellent appel appela",
  rejeter: "rejeté rejette rejettent rejet rejeta",
  renouveler: "renouvelé renouvelle renouvellent renouvel renouvela",
  révéler: "révélé révèle révèlent révél révéla",
  envoyer: "envoyé envoie envoient envoy envoya",
  appuyer: "appuyé appuie appuient appuy appuya",
  déployer: "déployé déploie déploient déploy déploya",
};

/** Stems of the future that are not the infinitive. */
const FUTURES: Readonly<Record<string, string>> = {
  accueillir: "accueiller",
  recueillir: "recueiller",
  envoyer: "enverr",
  tenir: "tiendr",
  soutenir: "soutiendr",
  maintenir: "maintiendr",
  obtenir: "obtiendr",
  entretenir: "entretiendr",
  abstenir: "abstiendr",
  prévenir: "préviendr",
  intervenir: "interviendr",
  recevoir: "recevr",
  faire: "fer",
  voir: "verr",
  vouloir: "voudr",
  savoir: "saur",
  mourir: "mourr",
  appeler: "appeller",
  rappeler: "rappeller",
  rejeter: "rejetter",
};

/** All forms of one verb, by its infinitive: first and second conjugation by rule. */
export function conjugate(infinitive: string): Verb {
  const listed = IRREGULAR[infinitive];
  if (listed) {
    const [past = "", singular = "", plural = "", stem = "", simple = ""] = listed.split(" ");
    return assemble(infinitive, past, singular, plural, stem, simple);
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("ir"))
    return assemble(infinitive, `${stem}i`, `${stem}it`, `${stem}issent`, `${stem}iss`, `${stem}it`);
  // "exigeait": a softened g before a.
  const soft = stem.endsWith("g") ? `${stem}e` : stem;
  return assemble(infinitive, `${stem}é`, `${stem}e`, `${stem}ent`, soft, `${soft}a`, stem);
}

function assemble(
  infinitive: string,
  past: string,
  singular: string,
  plural: string,
  stem: string,
  simple: string,
  imperfect = stem,
): Verb {
  const base = FUTURES[infinitive] ?? infinitive.replace(/e$/, "");
  const simplePlural = simple.endsWith("a") ? `${imperfect}èrent` : simple.replace(/t$/, "rent");
  const finite = [
    // Folding makes "tue" and "tué" one word; `forms` tells them apart.
    singular.endsWith("e") ? `${singular}=` : singular,
    plural,
    `${stem}ait`,
    `${stem}aient`,
    simple,
    simplePlural,
    ...["a", "ont", "ait", "aient"].map((ending) => base + ending),
  ];
  const many = past.endsWith("s") ? past : `${past}s`;
  return {
    past,
    agreeing: [past.endsWith("é") ? `${past}+` : past, many, `${past}e`, `${past}es`].join("|"),
    finite: [...new Set(finite)].join("|"),
    gerund: `${stem}ant`,
    infinitive,
    ours: [`${stem}ons`, `${base}ons`],
  };
}

const join = (verbs: string, pick: (verb: Verb) => string): string =>
  verbs.split(" ").map(conjugate).map(pick).join("|");

/** Past participles of verbs, as behind "avoir". */
export const pasts = (verbs: string): string => join(verbs, ({ past }) => past);
/** Past participles of verbs in every gender and number. */
export const agreeing = (verbs: string): string => join(verbs, (verb) => verb.agreeing);
/** Finite forms of verbs, without compound ones. */
export const finite = (verbs: string): string => join(verbs, (verb) => verb.finite);
/** Gerunds of verbs. */
export const gerunds = (verbs: string): string => join(verbs, ({ gerund }) => gerund);
/** Infinitives of verbs. */
export const infinitives = (verbs: string): string => verbs.split(" ").join("|");
/** Every form of verbs, whoever does it and whenever. */
export const anyForm = (verbs: string): string =>
  join(verbs, (verb) => [verb.agreeing, verb.finite, verb.gerund, verb.infinitive, ...verb.ours].join("|"));

/** A pronoun's elided form before each alternative that begins with a vowel, the pronoun and a space before none. */
export const elided = (letter: string, words: string): string =>
  words
    .replaceAll("=", "")
    .split("|")
    .filter((word) => /^[aeiouyhéèêâîôû]/.test(word))
    .map((word) => `${letter}'${word}`)
    .join("|");
