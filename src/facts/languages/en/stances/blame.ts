import type { StancePattern } from "../../../language.ts";
import { accuse, take, takenAfter } from "./take.ts";

const ATTACK =
  "attack|attacks|aggression|offensive|shelling|bombardment|provocation|provocations|strikes|strike|invasion|assault|blockade|terror|terrorism|sabotage|raid|occupation|missiles|drones|actions|hostilities|bombing|violations|violation|vandalism|atrocities|crimes";
const DREADFUL =
  "unacceptable|outrageous|atrocious|barbaric|barbarous|horrific|unjustified|unjustifiable|unprovoked|egregious|illegal|unlawful|inadmissible|brutal|cruel|treacherous|cynical|flagrant|gross|heinous|savage|inhuman|inhumane|shameful|despicable|criminal|reckless|indiscriminate|provocative|vile";
const NO_GOOD = `${DREADFUL}|deliberate|premeditated`;

/** Condemns, or accuses of a crime or a violation. */
export const condemn: readonly StancePattern[] = [
  ...take(
    "condemn",
    "@condemn",
    "@accuse ~8 of|for ~5 @crime",
    "@accuse ~ <AM|AZ|NK> ~5 of|for",
    "@accuse <AM|AZ|NK>",
    "@accuse each|one other|another",
    "blame|blamed|blames|blaming ~ <AM|AZ|NK|TR>",
    "blamed|blame|blames|blaming ~5 on ~ <AM|AZ|NK|TR>",
    "<AM|AZ|NK|TR> was|is|were|are ~ to blame|responsible",
    "act|acts|war of ~ aggression|terror|terrorism|provocation|genocide|vandalism|sabotage",
    "ethnic cleansing",
    "not|never tolerate|accept|condone|forgive ~ ethnic|aggression|violence|attacks|attack|genocide|crimes|terror",
    "genocide|genocidal",
    "war crime|crimes",
    "crimes|crime against humanity|civilians|peaceful",
    "violat*|breach* ~5 @truce|agreement|agreements|law|rights|sovereignty|integrity|convention|conventions|commitments|airspace|obligations|statement|principles|norms|border",
    "violat*|breach* ~5 cease - fire",
    `${NO_GOOD} ~ ${ATTACK}|use|actions`,
    `${ATTACK} ~5 ${DREADFUL}`,
    `is|was|were|are|be|as ~ ${DREADFUL}`,
    "large -? scale aggression|provocation|attack",
    "aggression ~3 against ~3 <AM|AZ|NK>",
    "military aggression",
    `response|riposte|responding|reaction|retaliation|retaliating|respond|responded|reply ~5 provocation|provocations|aggression|attack|attacks|shelling`,
    "bears|bear|bore|hold|holds|holding ~5 responsibility|responsible|accountable",
    "responsib* ~5 lies|rests|lie",
    "deliberately|intentionally|purposefully ~ target|targeted|targeting|shelled|shelling|attacked|destroyed",
    "targeted|targeting|shelled|shelling|attacked|attacking|bombed|bombing civilian|civilians|residential|settlements|peaceful|villages|hospitals|infrastructure",
    "indiscriminate|indiscriminately",
    "stop|stopping|halt|end ~ aggression",
    "banned|prohibited|cluster weapons|munitions|bombs",
    "broke|broken|breaking|violated the? ~ @truce",
    "broke|broken|breaking ~ cease - fire",
    "terrorists|terrorist ~ acts|attacks|groups|state",
    "branded|called|calling|labelled|labeled ~ terrorists|terrorist|aggressor|fascist|fascists",
    "investigate|investigation|inquiry|probe ~5 crimes|abuses|executions|execution|killing|killings|murder|torture|violations|atrocities|cleansing",
    "crossed|crossing a? red lines|line",
    "hold|held|holding|bring|brought ~ accountable|justice|account",
    "starve|starving|starvation",
    "enemy ~ fired|shelled|attacked|violated|opened|shelling|launched|struck|bombed|targeted|targeting|destroyed|broke",
    "illegal|unlawful|de facto blockade|closure|detention|checkpoint|imprisonment|trial|trials",
    "blockade ~5 left|caused|deprived|continues|imposed",
    "fell|fall|come|came|comes under ~ <AM|AZ> fire|shelling|attack",
    "extrajudicial|torture|tortured|mutilated|mutilation|abused|mistreated",
    "ill - treatment",
  ),
  ...takenAfter(
    "condemn",
    "condemned|denounced|deplored|decried|criticised|criticized|slammed|censured ~1 by",
  ),
  ...accuse(
    "<AM|AZ|NK> ~4 @strike ~5 <AM|AZ|NK>",
    "<AM|AZ|NK> ~4 @strike ~5 territory|positions|position|village|villages|town|city|civilian|civilians|posts|post|troops|soldiers|soldier|servicemen|fire|border|settlements|settlement|outposts|vehicle|vehicles|cars|ambulance|school|schools|hospital|houses|mines|mine|landmines|attack|attacks|offensive|operation|ceasefire|truce|munitions|drones|artillery|infrastructure|corridor|road|captives|prisoners|aggression|hostilities|war",
    "<AM|AZ|NK> ~4 opened|opens fire",
    "<AM|AZ|NK> ~4 is|are|was|were|been|keeps|keep|continues|continue|continued ~2 firing|shelling|bombing|attacking|violating|targeting|bombarding|blocking|starving|committing|killing|occupying|destroying|provoking|invading|opening",
    "<AM|AZ|NK> ~4 continues|continue|continued|began|started|resumed to ~ fire|shell|bomb|attack|violate|target|bombard|block|occupy|destroy|provoke",
    "<AM|AZ|NK> ~4 planted|laid|lays|planting ~5 mines|mine|landmines",
    "<AM|AZ|NK> ~5 tried|attempted|attempting|trying|sought to ~3 attack|seize|capture|break|cross|advance|infiltrate|enter|sabotage|disrupt|occupy|invade",
    "<AM|AZ|NK> ~5 failed|failing|refuses|refused|refusing|fails|failure to ~5 provide|give|share|supply|return|implement|honour|honor|hand|release|respect|withdraw|fulfil|comply|protect|meet|open|allow",
    "<AM|AZ|NK> ~5 resorted|resorting|resorts to",
    "<AM|AZ|NK> ~ is|was|are|were ~ guilty|responsible|behind|preparing|undermining|aggressor|blame|lying|blocking|destroying|obstructing|provoking",
    "<AM|AZ|NK> @martial? @martial? @martial? aggression|provocation|provocations|terror|terrorism|invasion|crimes|sabotage",
    `aggression|provocation|provocations|terror|terrorism|invasion|crimes|sabotage|violation|violations ~3 by|of|from ~ <AM|AZ|NK>`,
    "<AM|AZ|NK> ~ provocative|aggressive|destructive|hostile|illegal|criminal|barbaric",
    "provoked|violated|attacked|shelled|opened|destroyed|planted|laid|occupied|broken|started|unleashed by ~ <AM|AZ|NK>",
  ),
];

/** Worry and regret. */
export const concern: readonly StancePattern[] = take(
  "concern",
  "@worry",
  "deep|grave|serious|great|utmost|extreme|profound concern|concerns|alarm|worry",
  "worry|worries|fear|fears ~ that|about|of|over",
  "warn|warns|warned|warning|warnings ~ that|of|about|against|could|may",
  "warn|warns|warned ~1 <any>",
  "warn|warns|warned|warning ~8 catastrophe|disaster|war|escalation|crisis|consequences|conflict|spillover|humanitarian|exodus|cleansing|destabilise|destabilize",
  "following|monitoring|watching|follows|watches|monitors ~5 concern|alarm|worry|unease",
  "fraught with",
  "dangerous|alarming|worrying|troubling|worrisome|sharp|unprecedented|sudden escalation|developments|turn|reports|situation|deterioration|trend|signs|rise|increase",
  "as|is|was|were|are|be|looks|find|finds|found ~ alarming|worrying|troubling|worrisome|dangerous|disturbing|catastrophic|dire|distressing",
  "humanitarian catastrophe|disaster|tragedy",
  "regret|regrets|regretted|regretting|lamented|laments|sadness|saddened|sorrow|regrettable|regretfully|grief",
  "disappointed|disappointment",
  "devastated|shocked|appalled|horrified|outraged|distressed|shock|outrage|dismay",
  "unacceptability of ~ escalation|increasing|tension|tensions",
  "is|was|were a|an? ~ tragedy|catastrophe|disaster",
);

/** Denies a claim or a part in it. */
export const denial: readonly StancePattern[] = take(
  "denial",
  "deny|denies|denied|denying|denial|denials",
  "refute|refutes|refuted|refuting|refutation",
  "rebuff|rebuffed|rebut|rebutted|rebutting|debunked",
  "reject|rejects|rejected|rejecting|dismiss|dismisses|dismissed|dismissing|disputed|disputes|dispute|disputing|contradicted ~5 accusation|accusations|claim|claims|allegation|allegations|report|reports|charge|charges|suggestion|suggestions|assertions|assertion|statement|statements|information|insinuations",
  "reject|rejects|rejected|rejecting|dismiss|dismisses|dismissed|dismissing ~8 as ~ false|baseless|disinformation|untrue|lies|lie|fabrication|propaganda|groundless|nonsense|absurd|fake|invention|unfounded|ridiculous|fabricated|provocation",
  "is|was|were|are|as ~ false|untrue|groundless|baseless|disinformation|fabricated|absurd|unfounded|fake|slander|lie|lies|nonsense|misinformation",
  "false|untrue|fake|groundless|baseless|unfounded|fabricated reports|report|claims|claim|accusations|accusation|allegations|allegation|information|news|statement|statements",
  "does|do|did|not|n't correspond to ~ reality|truth|facts",
  "not|n't true",
  "no truth",
  "had|has|have nothing to do with",
  "has|had|have|were|are|there no ~ troops|forces|army|soldiers|units|involvement|part|plans|intention|servicemen|fighters|mercenaries",
  "pure|total|complete|absolute|outright|blatant invention|fabrication|lie|disinformation|nonsense|falsehood",
  "not|never|n't ~ involved|participating|taking|target|targeting|targeted|participate|participated|shelled|fired|opened|violated|fire|shell|attack|attacked|using|used|take",
  "none of ~5 took|taken|take part",
  "only ~ military|legitimate targets|target|facilities|installations|objects|positions",
);

const EXPORT =
  "military|security|arms|weapons|drone|weapon|export|exports|aid|assistance|sales|sale|deliveries|cooperation|parts|technology|licences|licenses";

/** Sanctions and other punitive steps. */
export const sanctions: readonly StancePattern[] = take(
  "sanctions",
  "sanction|sanctions|sanctioned|sanctioning",
  "embargo",
  "travel|visa ban|bans",
  "freeze|froze|frozen|freezing ~ assets",
  "asset freeze|freezes",
  `suspend|suspends|suspended|suspending|cut|cutting|halt|halts|halted|halting|ban|bans|banned|banning|block|blocks|blocked|blocking ~5 military|security|arms|weapons|drone|weapon ~ ${EXPORT}`,
  "suspend|suspends|suspended|suspending|halt|halts|halted|halting|ban|bans|banned|banning|block|blocks|blocked|revoked|revoke|cancelled ~ exports|export|licences|licenses|sales|deliveries ~5",
  "punitive measures|steps",
  "strip|stripped|strips|suspend|suspended|deprived|denied ~5 voting rights",
  "cut off ~ aid",
  "section 907",
);
