import type { Reporting } from "../../language.ts";
import { agreeing, elided, finite, gerunds, infinitives, pasts } from "./conjugate.ts";

const of = (
  kind: Reporting["kind"],
  subject: Reporting["subject"],
  ...patterns: readonly string[]
): readonly Reporting[] => patterns.map((pattern) => ({ pattern, kind, subject }));

const SAY =
  "indiquer déclarer annoncer affirmer préciser ajouter expliquer souligner confirmer estimer signaler révéler rappeler raconter témoigner noter relever évoquer mentionner détailler recenser comptabiliser dénombrer avancer chiffrer clamer marteler insister commenter répéter réitérer réaffirmer considérer avouer reconnaître admettre prétendre dire écrire promettre répondre conclure résumer renchérir certifier attester jurer plaider arguer tweeter asséner tonner trancher lancer lâcher réagir concéder énumérer totaliser observer constater confier redire ironiser tempérer nuancer poursuivre développer juger glisser garantir publier protester rétorquer riposter objecter répliquer pester gronder enchaîner murmurer alléguer proclamer soupirer acquiescer trancher décrire dresser dénombrer préconiser prôner argumenter fulminer tempêter décréter pointer regretter déplorer redouter saluer revendiquer attribuer spécifier communiquer calculer évaluer identifier";

/** Speech whose verb can have an object behind it: "a averti Erevan que", "a assuré Bakou de". */
const SAY_TO = "prévenir avertir informer alerter assurer soutenir aviser rassurer interpeller";

/** Speech that a verb with a pronoun of its own tells: "s'est indigné", "s'inquiète". */
const SAY_ITSELF =
  "dire déclarer indigner inquiéter alarmer émouvoir insurger féliciter réjouir montrer plaindre étonner offusquer engager prononcer affirmer justifier défendre agacer emporter désoler interroger vanter targuer excuser";

const ACT =
  "accepter ordonner sommer intimer appeler demander condamner dénoncer accuser réclamer exiger exhorter presser prier sommer inviter enjoindre supplier implorer conjurer fustiger critiquer blâmer louer approuver appuyer féliciter remercier proposer offrir suggérer rejeter refuser récuser menacer exprimer adresser présenter manifester prêcher recommander déconseiller encourager inciter pousser défendre épauler soutenir désapprouver réprouver stigmatiser mettre renouveler reprocher imputer cautionner tolérer applaudir souhaiter vouloir espérer craindre qualifier taxer privilégier désavouer tenir écarter exclure comparer endosser reconnaître saisir observer";

const DEED =
  "décider envoyer dépêcher livrer accueillir recevoir rencontrer organiser suspendre adopter voter évacuer fournir débloquer allouer rapatrier soigner convoquer participer signer négocier parrainer déployer acheminer distribuer imposer sanctionner lever geler réunir faciliter superviser arbitrer arranger coparrainer aider secourir obtenir arracher coordonner surveiller dialoguer débattre téléphoner discuter multiplier consacrer octroyer accorder financer verser héberger abriter visiter promettre affréter expédier mobiliser";

const DAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui";
/** Where and when something was said, between the verb and a subject behind it. */
const TAILS: readonly string[] = [
  "",
  ` ${DAY} matin|midi|soir?`,
  ` ${DAY} # @month`,
  ` ${DAY} après - midi`,
  ` ${DAY}? matin|soir? à+|en <any>`,
  ` ${DAY}? dans|lors|sur|devant|à+|de|pour|au @where? @where? @where? @medium`,
  ` ${DAY}? lors|cours|au de? @where? @where? conférence|point|entretien de presse`,
];

/** All finite and compound forms, each with what may stand behind it, and the participles that share a subject. */
function verbs(
  kind: Reporting["kind"],
  subject: Reporting["subject"],
  list: string,
  tails: readonly string[],
): readonly Reporting[] {
  const compound = `avoir+ @adv? @adv? ${agreeing(list)}`;
  const single = finite(list);
  return [
    ...tails.flatMap((tail) => of(kind, subject, compound + tail, single + tail)),
    ...of(
      kind,
      subject,
      `avoir+ de|pour son|leur|sa côté|part @adv? ${pasts(list)}`,
      `avoir+ quant à+ lui|elle|eux|elles @adv? ${pasts(list)}`,
      `avoir+ , ~5 , @adv? ${pasts(list)}`,
      `avoir+ @adv? "|« @adv? ${pasts(list)}`,
      `avoir+ à+ son|leur tour @adv? ${pasts(list)}`,
      `avoir+ - t? -? il|elle|on @adv? ${pasts(list)}`,
      `avoir+ - ils|elles @adv? ${pasts(list)}`,
      `${single} - t - il|elle|on`,
      `${single} - il|elle|ils|elles|on`,
      `avoir+ tous|toutes deux|trois @adv? ${pasts(list)}`,
      `vient|viennent|venait de? ~1 ${infinitives(list)}`,
      `"|« ${single}`,
      `se bornant|contentant à+|de ${infinitives(list)}`,
      `s'est|s'était @adv? borné|bornée|contenté|contentée|gardé|hâté|hâtée|empressé|empressée à+|de? ${infinitives(list)}`,
      `se sont @adv? bornés|bornées|contentés|contentées|hâtés|empressés à+|de? ${infinitives(list)}`,
      `se borne|bornent|contente|contentent à+|de? ${infinitives(list)}`,
    ),
    ...of(
      kind,
      "inherit",
      `,? qui avoir+ @adv? @adv? ${pasts(list)}`.replace(",? ", ""),
      `, qui avoir+ @adv? @adv? ${pasts(list)}`,
      `qui ne? y?  @adv? ${single}`.replace(/ {2}/g, " "),
      `, qui @adv? ${single}`,
      gerunds(list),
      `et|puis|mais @adv? ${pasts(list)}`,
      `et|puis @adv? à+ ${infinitives(list)}`,
    ),
  ];
}

/** "s'est inquiété", "se dit", "se félicitant". */
function reflexive(
  kind: Reporting["kind"],
  subject: Reporting["subject"],
  list: string,
  tails: readonly string[],
): readonly Reporting[] {
  const agreeing = pasts(list)
    .split("|")
    .flatMap((past) => [past, `${past}e`, `${past}s`, `${past}es`])
    .join("|");
  const compounds = [
    `s'est|s'était|s'étaient @adv? @adv? ${agreeing}`,
    `se sont|serait|seraient @adv? @adv? ${agreeing}`,
  ];
  const singles = [`se ${finite(list)}`, elided("s", finite(list))].filter((words) => words !== "");
  return [
    ...tails.flatMap((tail) =>
      [...compounds, ...singles].flatMap((pattern) => of(kind, subject, pattern + tail)),
    ),
    ...of(
      kind,
      subject,
      `s'est|s'était - il|elle @adv? ${agreeing}`,
      `se sont - ils|elles @adv? ${agreeing}`,
    ),
    ...of(
      kind,
      "inherit",
      ...compounds.flatMap((pattern) => [`, qui ${pattern}`, `qui ${pattern}`]),
      ...singles.flatMap((pattern) => [`, qui ${pattern}`, `qui ${pattern}`]),
      `se ${gerunds(list)}`,
      elided("s", gerunds(list)),
    ),
  ];
}

const FIGURES =
  "bilan|bilans|chiffre|chiffres|données|décompte|communiqué|rapport|estimation|estimations|informations|information|déclaration|message|texte|source|sources|compte|statistiques|témoignage|témoignages|liste|pointage|recensement|comptage";

/** Verbs and prepositions that tell who speaks. */
export const reporting: readonly Reporting[] = [
  ...verbs("say", "either", SAY, TAILS),
  ...verbs("say", "before", SAY_TO, TAILS),
  ...reflexive("say", "either", SAY_ITSELF, TAILS),
  ...TAILS.flatMap((tail) =>
    of(
      "say",
      "either",
      `avoir+ @adv? @adv? fait|laissé savoir|valoir|observer|remarquer|entendre|part|état|comprendre|mention${tail}`,
      `avoir+ de|pour son|leur|sa côté|part fait savoir|valoir|état|part|mention${tail}`,
      `fait|font|faisait|faisaient|fit|laisse @adv? savoir|valoir|observer|remarquer|entendre|part|état|mention${tail}`,
      `avoir+ @adv? parlé|parle${tail}`,
    ),
  ),
  ...of(
    "say",
    "inherit",
    "faisant savoir|valoir|état|part|mention",
    ", qui fait savoir|valoir|état|part|mention",
    ", qui avoir+ fait savoir|valoir|état|part",
    "et fait savoir|valoir|état|part|mention",
    "parlant de",
  ),
  ...of(
    "say",
    "before",
    "parle|parlent|parlait de|d'un|d'une",
    "avoir+ @adv? donné|publié|fourni|dressé|établi ~2 bilan|chiffre|chiffres|liste|décompte",
    "être+ @adv? catégorique|formel|clair",
    "avoir+ @adv? @adv? revu|révisé|actualisé|corrigé|relevé|rehaussé|alourdi ~2 hausse|baisse|bilan|chiffre|chiffres|décompte",
    "revoit|révise|actualise|corrige|relève|alourdit ~2 hausse|baisse|bilan|chiffre|décompte",
    "avoir+ @adv? mis à+ jour",
    "met à+ jour",
  ),
  ...verbs("act", "before", ACT, [""]),
  ...reflexive(
    "act",
    "before",
    "accuser opposer refuser aligner joindre abstenir ranger dissocier proposer offrir associer engager tenir solidariser",
    [""],
  ),
  ...of(
    "act",
    "before",
    "être+ @adv? @adv? préoccupé|préoccupée|préoccupés|inquiet|inquiète|inquiets|alarmé|alarmée|consterné|consternée|choqué|prêt|prête|prêts|disposé|disposée|favorable|favorables|opposé|opposée|hostile|attaché|attachée|solidaire|horrifié|bouleversé|troublé|troublée|attristé|attristée|choquée par?",
    "suit|suivent|suivait|suivaient ~5 préoccupation|inquiétude|près|attention|attentivement",
    "plaide|plaident|plaidé|milite|milité pour",
    "avoir+ @adv? @adv? pris|prend|prennent fait|parti|position",
    "prend|prennent fait|parti|position",
    "avoir+ @adv? @adv? lancé un|plusieurs|des appel|appels",
    "lance un appel",
    "avoir+ @adv? emboîté le pas",
    "emboîte|emboîtent le pas",
    "se range|rangent derrière|aux",
    "s'est|sont @adv? rangé|rangée|rangés derrière|aux",
    "met|mettent|mettait en garde|cause|doute",
    "avoir+ @adv? @adv? mis en garde|cause|doute",
    "mettant en garde|cause|doute",
    "avoir+ @adv? @adv? haussé le ton",
    "avoir+ @adv? @adv? fait de même",
    "rend|rendent|rendait <any> responsable",
    "en rend",
    "avoir+ @adv? @adv? apporté|affiché|réitéré|renouvelé|assuré ~2 soutien|appui",
    "refuse|refusé de condamner",
    "être+ @adv? @adv? convenus|convenues|convenu de",
    "avoir+ @adv? @adv? convenu|consenti de|à+",
    "se sont|s'étaient @adv? entendus|entendues|accordés|accordées sur|pour",
    "se sont|s'étaient @adv? mis|mises d'accord",
    "s'accordent|s'entendent sur|pour",
    "avoir+ @adv? @adv? opposé ~2 fin de non",
    "oppose ~2 fin de non",
    "se renvoient|renvoyaient|rejettent|rejetaient|imputent ~2 responsabilité|faute|torts|tort|balle",
    "être+ @adv? heureux|heureuse|honoré|honorée|ravi|ravie|fier|fière|désireux|désireuse de|que",
    "avoir+ @adv? donné son|leur feu|accord|aval|appui|soutien",
    "donne|donnent|donnait son|leur feu|accord|aval|appui|soutien",
    "vient|viennent|venait de donner son|leur feu|accord|aval|appui|soutien",
    `n'a|n'ont|n'avait pas|jamais @adv? ${pasts(ACT.replace(/ (?:souhaiter|vouloir) /g, " "))}`,
  ),
  ...of(
    "act",
    "inherit",
    "et|puis mis en garde|cause",
    "et mettant en garde",
    "qui met|mettent en garde|cause",
    ", qui met|mettent en garde|cause",
    "pour qui",
    ", pour qui",
    "et se dit|disent",
    `et|puis|mais avoir+ @adv? @adv? ${pasts(ACT)}|plaidé`,
    "pour leur|lui|les|l' demander|enjoindre|réclamer|recommander|rappeler|inviter|exhorter|appeler|presser|prier|proposer|exprimer",
  ),
  ...verbs("deed", "before", DEED, [""]),
  // Whoever "has not commented, but …" has the verb behind "but".
  ...of(
    "deed",
    "before",
    `n'a|n'ont|n'avait|n'avaient pas|jamais|rien @adv? ${pasts(`${SAY} commenter fournir préciser divulguer`)} ~9 mais`,
  ),
  // A court that sentences takes no stand.
  ...of(
    "deed",
    "before",
    "avoir+ @adv? condamné ~8 à+|de|par ~4 prison|perpétuité|détention|réclusion|ans|peine|contumace",
    "condamne|condamnait ~8 à+|de|par ~4 prison|perpétuité|détention|réclusion|ans|peine",
    "être+ @adv? condamné|condamnée|condamnés|jugé|jugés|accusé|accusée|accusés|inculpé|inculpés|poursuivi|poursuivis",
  ),
  ...reflexive("deed", "before", "entretenir rendre réunir rencontrer interposer", [""]),
  ...of(
    "deed",
    "before",
    "avoir+ @adv? @adv? tenu|eu des|une|un entretien|consultations|conversation|pourparlers|réunion",
    "avoir+ @adv? @adv? eu ~6 téléphone|entretien|conversation|ligne",
    "avoir+ @adv? mis|opposé son|leur veto",
    "met|oppose son veto",
    "s'est|s'était rendu|rendue ~2 karabakh|arménie|erevan|bakou|goris|stepanakert|choucha|place|région|frontière",
    "avoir+ @adv? @adv? servi de médiateur|intermédiaire",
    "être+ @adv? en contact",
    "se pose|posent|s'est posé|posée en",
    "s'emploie|s'emploient|s'efforce|s'efforcent à+|de",
    "être+ @adv? intervenu|intervenue",
    "reste|restent|demeure en contact",
    "avoir+ @adv? joué ~3 médiateur|médiatrice|intermédiaire|médiation",
    "joue|jouent ~3 médiateur|médiatrice|intermédiaire",
    `va|vont @adv? ${infinitives(DEED)}`,
    `avoir+ @adv? @adv? pu|voulu|su|dû|fini|accepté|réussi par|à+|de? ${infinitives(DEED)}`,
    `avoir+ @adv? commencé|continué à+|de ${infinitives(DEED)}`,
    `commence|commencent|continue|continuent|continuera à+|de ${infinitives(DEED)}|servir|jouer`,
    "avoir+ @adv? pris|assumé|endossé|joué ~3 rôle ~3 médiateur|médiateurs|médiatrice|médiation|intermédiaire",
    "mène|mènent|conduit|poursuit ~2 médiation",
    "va|vont ~3 prendre contact|langue",
    "avoir+ @adv? pris contact|langue",
    "va|vont ~2 saisir|accueillir|envoyer|organiser|convoquer|fournir|débloquer|porter",
  ),
  ...of("deed", "inherit", "va|vont l'en saisir", "va l'en saisir"),
  // "le dément": a pronoun before the verb is no article.
  ...of("deny", "before", `le|la|les ${finite("contester démentir nier réfuter récuser")}`),
  ...of(
    "act",
    "before",
    `le|la|les|leur ${finite("accuser exhorter inviter soutenir rejeter dénoncer condamner reprocher imputer")}`,
  ),
  ...of("say", "before", `le|la|les ${finite("confirmer affirmer reconnaître admettre répéter")}`),
  ...verbs("deny", "before", "démentir nier contester réfuter", ["", ` ${DAY}`]),
  ...verbs("relay", "either", "rapporter relater relayer diffuser", TAILS),
  ...of("relay", "inherit", "relayant|rapportant"),
  ...of(
    "source",
    "after",
    "selon",
    "d'après",
    "suivant",
    "à+ en croire",
    "au dire de",
    "aux dires de",
    "de l'avis|l'aveu de",
    "de source|sources",
    "avoir+ - t? -? on @adv? appris|indiqué|précisé|confirmé|annoncé|affirmé|fait|assuré|expliqué savoir? auprès|de|à+|côté",
    "apprend|apprenait|indique|indiquait|dit|affirme|précise|assure|souligne|confirme|explique|fait - t? -? on savoir? auprès|de|à+|côté",
    "on apprenait|indiquait|précisait|assurait|affirmait|confirmait auprès|de|à+|côté",
    "appris auprès de",
    "du+ côté",
    "côté=",
    `selon|d'après le|la|les|un|une|des|ce|ces|son|leurs @first? @first? ${FIGURES} @adj? @adj? de|par`,
    `selon|d'après le|la|les|un|une|des|ce|ces @first? @first? ${FIGURES} ~4 par`,
    `dressé|établi|annoncé|annoncés|donné|publié|communiqué|fourni|avancé|diffusé|relayé ${DAY} matin|soir|midi? par`,
    "dressé|établi|annoncé|annoncés|donné|publié|communiqué|fourni|avancé|diffusé dans|en|à+ ~2 soirée|matinée|nuit|journée|matin|soir par",
    "annoncé|annoncée|annoncés|annoncées|confirmé|confirmée|affirmé|rapporté|communiqué|communiqués|diffusé|diffusée|publié|publiés|publiées|avancé|avancés|fourni|fournis|donné|dressé|établi|recensé|relayé par",
    "aux yeux de",
    "par la voix de",
    "comme l'a|l'ont @adv? indiqué|annoncé|confirmé|rappelé|précisé|souligné|déclaré|expliqué|reconnu|affirmé|dit",
    "comme l'indique|l'affirme|le",
    "pour+",
    "cité|citée|cités|citées par",
    "dans un communiqué de",
    "un|le communiqué de",
  ),
  // "invérifiables de source indépendante" names nobody.
  ...of("source", "none", "de source|sources indépendante|indépendantes"),
  ...of(
    "relayed",
    "after",
    "citant",
    "qui cite|citent|citait",
    "cite|citent|citait",
    "se référant à+",
    "en référence à+",
    "citant ~1 un|une",
    "sur la foi de",
  ),
];
