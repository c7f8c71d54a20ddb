import type { OutcomeWord } from "../../language.ts";

const after = (outcome: OutcomeWord["outcome"], ...patterns: readonly string[]): readonly OutcomeWord[] =>
  patterns.map((pattern) => ({ pattern, outcome, victims: "after" }));
const before = (outcome: OutcomeWord["outcome"], ...patterns: readonly string[]): readonly OutcomeWord[] =>
  patterns.map((pattern) => ({ pattern, outcome, victims: "before" }));
const either = (outcome: OutcomeWord["outcome"], ...patterns: readonly string[]): readonly OutcomeWord[] =>
  patterns.map((pattern) => ({ pattern, outcome, victims: "either" }));

const attribute = (outcome: OutcomeWord["outcome"], ...patterns: readonly string[]): readonly OutcomeWord[] =>
  patterns.map((pattern) => ({ pattern, outcome, victims: "either", attribute: true }));

/** "was", "have been", "were being" in front of a participle. */
const BE = "was|were|is|are|been|be|being|got|gets";
/** "are believed to have been", "is thought to be". */
const BELIEVED = `${BE} @adv? believed|thought|presumed|known|said|understood|reported to have|be|remain been?`;
const HARM = "wounded|injured|hurt|maimed";

/** "The number of Armenian servicemen killed since Tuesday has reached 105." */
const numberOf = (outcome: OutcomeWord["outcome"], participles: string): readonly OutcomeWord[] =>
  (
    [
      ["people", "people|those|persons|armenians|azerbaijanis|victims"],
      ["soldiers", "soldiers|servicemen|troops|fighters|personnel"],
      ["civilians", "civilians|non - combatants"],
      ["children", "children"],
    ] as const
  ).map(([group, nouns]) => ({
    pattern: `number|count|tally of ~3 ${nouns} ${participles}`,
    outcome,
    victims: "after",
    loose: true,
    group,
  }));

/** "raising to 1,623 the number of dead servicemen" */
const DEAD_COUNTED: readonly OutcomeWord[] = (
  [
    ["soldiers", "soldiers|servicemen|troops|fighters"],
    ["civilians", "civilians"],
    ["people", "people|residents|armenians|azerbaijanis"],
  ] as const
).map(([group, nouns]) => ({
  pattern: `number|count of dead|slain|fallen|killed ~1 ${nouns}`,
  outcome: "killed",
  victims: "after",
  loose: true,
  group,
}));

const killed: readonly OutcomeWord[] = [
  ...DEAD_COUNTED,
  { pattern: "lost|lose|loses|losing", outcome: "killed", victims: "after", loser: true },
  {
    pattern: "own dead|losses|deaths|toll|death at|to|were|was",
    outcome: "killed",
    victims: "after",
    loose: true,
  },
  {
    pattern:
      "eliminate|eliminates|eliminated|eliminating|neutralise|neutralised|neutralize|neutralized|neutralising|neutralizing|liquidate|liquidated|destroy|destroyed",
    outcome: "killed",
    victims: "after",
    enemy: true,
  },
  {
    pattern: `${BE} @adv? @adv? eliminated|neutralised|neutralized|liquidated|destroyed`,
    outcome: "killed",
    victims: "before",
    enemy: true,
  },
  ...after(
    "killed",
    "kill|kills|killing",
    "claim|claims|claimed|claiming ~5 lives",
    "claim|claims|claimed|claiming|cost|costs|costing|took|takes|taken|taking the? lives of",
    "death|deaths|killing|killings|loss|murder|assassination|execution|slaying of",
    "loss of life of",
    "shot dead",
    "buried|buries|burying # ~2 soldiers|servicemen|troops|conscripts|fighters",
    "massacre|massacred|massacring|murdered|murdering|slaughtered|executed|executing|beheaded",
    "pull|pulled|pulls|dug|dig|drag|dragged ~ bodies|corpses",
    "recover|recovers|recovered|found|discovered|finding|retrieved|examined the? bodies|remains|corpses of",
    "bodies|corpses of",
    "cost|costs|costing azerbaijan|armenia|baku|yerevan|karabakh|artsakh",
    "cost|costs|costing the|its|his|our|each country|nation|side|army|enemy|republic",
    "mortally wounded|wounding|injured",
    "fatally wounded|wounding|shot|shooting|injured",
  ),
  ...attribute("killed", "killed", "slain", "fallen"),
  ...after(
    "killed",
    "names|list of ~2 fallen|killed|dead|deceased|martyred",
    "recover|recovers|recovered|found|find|retrieved|discovered|collected|located # ~4 bodies|corpses",
  ),
  ...either("killed", "shot dead", "fatally shot|wounded|injured"),
  ...before(
    "killed",
    `${BE} @adv? @adv? killed`,
    `${BE} @adv? @adv? shot|found|confirmed|reported|declared|left|pronounced dead`,
    "die|dies|died|dying|perished|perish|succumbed|succumbs",
    "dead",
    "lost|losing|lose|loses their|his|her lives|life",
    "died|dies|die of|from ~ wounds|injuries",
    `${BELIEVED} killed|died|dead|perished|executed`,
    "died|dies ~ hospital",
    `${BE} @adv? @adv? slain|massacred|murdered|executed|buried|martyred`,
    "martyred",
    // "The bodies of two soldiers had been recovered"
    "been|were recovered|retrieved",
    "fell|fallen defending|yesterday|overnight|today|heroically",
    `${BE} @adv? fatally|mortally wounded|injured|shot|hurt|hit|stabbed`,
    "starved|starve|bled|bleed|burned|burnt|froze|frozen|choked|crushed|beaten|tortured|stabbed|shot|buried to death",
    "burned|burnt|buried alive",
    "suffered|sustained|received ~ fatal|mortal|deadly injuries|wounds|injury|wound",
    "blown|torn up|apart|to pieces",
    `${BE} @adv? @adv? blown up|apart`,
    `${BE} @adv? @adv? laid to rest`,
    "did not survive",
    "did n't survive",
    "meet|meets|met their|his|her death|deaths|end",
    "went|go to their|his|her death|deaths",
    "laid|lay|gave|give|gives|given|sacrificed down? their|his|her life|lives",
    "passed away",
    "drowned",
    "fell|fallen victim|victims to|of sniper|shelling",
    "have|had|has died",
    "fall|falls|fell|fallen in ~ battle|battles|combat|action|fighting|clashes|war",
    `${BE} @adv? gunned|mown|cut down`,
    "bodies|corpses found|recovered|discovered|retrieved|examined|identified",
    "bodies were|have|had @adv? been? found|recovered|discovered|retrieved|examined|identified",
  ),
  {
    pattern: "its|their|our|his dead|losses|deaths|fatalities|toll at|as|to",
    outcome: "killed",
    victims: "after",
    loose: true,
    loser: true,
  },
  {
    pattern: "losses ~ include|included|including|total|totalled|totaled|amount|amounted",
    outcome: "killed",
    victims: "after",
    loose: true,
    loser: true,
  },
  {
    pattern: "losses to|at|of|reached|stand|stood|exceed|exceeded",
    outcome: "killed",
    victims: "after",
    loose: true,
    loser: true,
  },
  { pattern: "death toll", outcome: "killed", victims: "after", loose: true },
  { pattern: "toll", outcome: "killed", victims: "after", loose: true },
  { pattern: "number of ~1 deaths|dead|killed|fatalities", outcome: "killed", victims: "after", loose: true },
  ...numberOf("killed", "killed|dead|slain"),
  {
    pattern: "military|combat death toll",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "soldiers",
  },
  {
    pattern: "death toll among|of|in ~ military|soldiers|troops|servicemen",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "soldiers",
  },
  { pattern: "civilian death toll", outcome: "killed", victims: "after", loose: true, group: "civilians" },
  {
    pattern: "military|combat deaths|fatalities to|at|stood|rose|reached|stand|stands",
    outcome: "killed",
    victims: "after",
    loose: true,
    group: "soldiers",
  },
];

const injured: readonly OutcomeWord[] = [
  ...after(
    "injured",
    "wound|wounds|wounding|injure|injures|injuring|hurting|maiming|hurts",
    "wounding|injuring of",
    "treat|treats|treated|treating",
    "treat|treats|treated|treating wounded|injured",
  ),
  ...attribute("injured", ...HARM.split("|")),
  ...before(
    "injured",
    `${BE} @adv? @adv? ${HARM}`,
    "hurt",
    "suffered|sustained|received|suffer|suffering|sustaining|receiving ~ injuries|wounds|burns|injury|wound",
    `${BELIEVED} ${HARM}`,
    `${BE} @adv? @adv? hospitalised|hospitalized`,
    `${BE} @adv? @adv? treated ~5 wounds|injuries|burns`,
    "admitted to ~ hospital|hospitals|centre|centres|center|centers|clinic|clinics|facility|facilities",
    `${BE} @adv? @adv? in ~ serious|critical|grave|severe|stable|moderate condition`,
    "with ~ injuries|wounds|burns|concussion|concussions",
    "lost|lose|loses|losing a|an|his|her|their|both ~1 leg|legs|foot|feet|arm|arms|hand|hands|limb|limbs|eye|eyes|eyesight|sight|finger|fingers|toes",
    "lost|losing|loses sight|limbs",
    "had|has|have ~2 leg|foot|arm|hand|legs|limb amputated|torn|blown ~",
    "suffered|sustained|received ~ concussion|concussions|contusion|contusions|trauma|fracture|fractures|shrapnel|amputation",
    `${BE} @adv? shot in|through ~1 chest|leg|legs|arm|hand|shoulder|stomach|abdomen|back|neck|foot|thigh|jaw`,
    `${BE} @adv? @adv? concussed|mutilated|crippled|disabled|scalded|burned|burnt`,
    `${BE} @adv? @adv? hit by ~ shrapnel|bullet|sniper|fragments`,
    `${BE} @adv? @adv? in intensive care`,
    `remain|remains|remained|still ~ in intensive care|hospital|hospitals`,
    "underwent|undergoing ~ surgery",
    `${BE} @adv? @adv? taken|brought|rushed to hospital|hospitals`,
    `${BE} @adv? @adv? in hospital`,
    "hospitalised|hospitalized",
  ),
  // "Hospitals took in 60 wounded" shelters no refugees.
  ...after("injured", "take|takes|took|taken|taking in ~2 # ~2 wounded|injured|casualties|patients"),
  ...before(
    "injured",
    "lost|lose|loses|losing ~1 leg|legs|foot|feet|arm|arms|limb|limbs|hand|hands|eye|eyesight|sight|fingers",
    "had|has|have ~1 leg|legs|foot|feet|arm|limb|hand amputated",
  ),
  ...after("injured", "treats|treated|treating", "send|sends|sent|sending # ~3 to ~2 hospital|hospitals"),
  { pattern: "number of wounded|injured|injuries", outcome: "injured", victims: "after", loose: true },
  ...numberOf("injured", "wounded|injured|hurt"),
];

const joint: readonly OutcomeWord[] = [
  ...either(
    "killed-or-injured",
    `killed|dead and|or ${HARM}`,
    "killed or|and|/ seriously|badly wounded|injured",
    "wounded|injured or|and killed|dead",
    "killed , wounded",
  ),
  ...before(
    "killed-or-injured",
    `${BE} @adv? @adv? killed and|or ${HARM}`,
    `${BE} @adv? @adv? wounded or killed`,
  ),
  ...after(
    "killed-or-injured",
    "killing and|or wounding|injuring",
    "killed and|or wounded|injured",
    "killing or maiming",
  ),
  ...before(
    "killed-or-injured",
    "been|are|were|become|became|fell|fall|falling victims|victim of|to ~ mine|mines|landmine|landmines|explosion|explosions|blast|blasts",
  ),
  ...before("killed-or-injured", "have|has|had|been? fallen|fell victim to", "fallen|fell victim to"),
];

const missing: readonly OutcomeWord[] = [
  ...after("missing", "lost|losing|lose|loses track|contact|touch of|with"),
  ...before(
    "missing",
    "missing",
    "missing in action",
    `${BE} @adv? @adv? untraced|untraceable`,
    "remain|remains|remained untraced",
    "being|still ~1 looked|searched for",
    "unaccounted for",
    `${BELIEVED} missing`,
    "went|gone|go|goes missing",
    "disappeared",
    `${BE} @adv? @adv? missing`,
    "remain|remains|remained|remaining missing|unaccounted",
    `${BE} @adv? @adv? unaccounted for`,
    "still? listed|reported|declared|considered|presumed as? missing",
  ),
  { pattern: "number of missing", outcome: "missing", victims: "after", loose: true },
];

const captured: readonly OutcomeWord[] = [
  ...after(
    "captured",
    "capture|captures|capturing|seizing|abducting",
    "capture of",
    "take|takes|took|taken|taking # hostages|prisoners|captives",
    "abduct|abducted|abducts",
    "detained|arrested|detaining|arresting|apprehended ~1 # ~2 armenian|armenians|karabakh|separatist|artsakh|servicemen|soldiers|azerbaijani|azerbaijanis|saboteurs",
    "take|takes|took|taking prisoner|captive|hostage",
    "holding|holds|hold|held as? prisoner|captive|hostage",
  ),
  ...attribute("captured", "captured"),
  ...either("captured", "taken prisoner|captive|hostage", "took prisoner"),
  ...before(
    "captured",
    `${BE} @adv? @adv? captured|abducted`,
    `${BE} @adv? @adv? taken prisoner|captive|hostage`,
    `${BE} @adv? @adv? taken as prisoners|hostages`,
    `${BELIEVED} captured|detained|imprisoned`,
    `${BELIEVED} @adv? held|in|kept ~ captivity|custody|detention|prison|azerbaijan|armenia`,
    "fell into captivity",
    `${BE} @adv? @adv? arrested|apprehended at|by|as|near ~3 azerbaijani|azerbaijan|armenian|checkpoint|crossing|border`,
    "surrendered|surrender to",
    "being|still held",
    `${BE} @adv? @adv? detained`,
    `${BE} @adv? @adv? held captive|prisoner|hostage`,
    `${BE} @adv? @adv? in|into captivity`,
    `${BE} taken into captivity`,
    "prisoners taken",
    `${BE} @adv? @adv? held|kept|imprisoned|detained|jailed ~ by|in`,
    `remain|remains|remained|remaining|still|stay ~ in|into ~ captivity|custody|detention|prison|jail`,
    "in|into ~ captivity|custody",
    "prisoners|captives|detainees|pows|hostages|war|leaders ~2 remain|remains|remained|languish|still ~3 in|behind azerbaijan|baku|azerbaijani|armenia|yerevan|bars",
    "in|into|from armenian|azerbaijani captivity|custody|detention|prison|prisons|jail|jails",
  ),
];

/** Whoever frees people frees the other side's. */
const giving = (...patterns: readonly string[]): readonly OutcomeWord[] =>
  after("released", ...patterns).map((word) => ({ ...word, giver: true }));

const FREE = "released|freed|repatriated|liberated";
const released: readonly OutcomeWord[] = [
  ...giving(
    "release|releases|releasing|free|frees|freeing|repatriate|repatriates|repatriating",
    "hand|hands|handed|handing over|back",
    "hand|hands|handed|handing|turn|turned|give|gave # ~5 over|back",
    "returns|returned|returning",
    "bring|brings|brought|bringing back|home",
    "release|repatriation|handover|freeing of",
    "swap|swaps|swapped|swapping|exchange|exchanges|exchanged|exchanging",
  ),
  ...either("released", FREE, "handed over|back"),
  ...before(
    "released",
    `${BE} @adv? @adv? ${FREE}`,
    `${BE} @adv? @adv? handed|sent|flown|brought|turned over|back|home`,
    `${BE} @adv? @adv? returned`,
    "crossed|back|returned home|to ~ from captivity",
    `${BE} @adv? @adv? set free`,
    `${BE} @adv? @adv? exchanged|swapped`,
    "returned|return|returns from captivity",
    `${BE} @adv? flown|brought|sent|transferred|driven from ~ baku|azerbaijan`,
    "walked free",
    "swapped|exchanged for",
    "came|come|comes|flew|arrived|arrive back? home",
    "came|come|comes|got back|out ~2 captivity",
    "let go",
  ),
];

const displaced: readonly OutcomeWord[] = [
  ...after(
    "displaced",
    "displace|displaces|displacing|uproot|uproots|uprooting|uprooted",
    "forced|forcing",
    "exodus|displacement|flight|arrival|expulsion of",
    "registered|registering|accommodated|housed|sheltering",
    "sent fleeing",
    "expel|expels|expelled|expelling|deport|deports|deported|deporting|evict|evicted|evicting",
    "take|takes|took|taken|taking in",
    "make|made|making|left|leaving homeless",
  ),
  ...attribute("displaced", "displaced", "uprooted"),
  ...before(
    "displaced",
    `${BE} @adv? @adv? displaced|uprooted|expelled`,
    `${BELIEVED} fled|left|crossed|displaced`,
    "flee|flees|fled|fleeing",
    "left|leave|leaving ~ home|homes|houses|village|villages|karabakh|artsakh|region|enclave|territory|stepanakert|shusha|hadrut|area|country",
    "abandoned|abandon|abandoning their|the|his|her|its ~ home|homes|houses|village|villages|region|enclave|territory|towns|town",
    "left|leave|leaving for armenia|yerevan|goris",
    "have|has|had @adv? @adv? left|crossed|fled|gone|departed",
    "moved|relocated|move|moving|escaped|travelled|traveled to|into ~ armenia|yerevan",
    "have|has|had @adv? @adv? arrived|come|entered in|into|to|from ~ armenia|goris|kornidzor|yerevan|country|karabakh",
    "arrived|arrive|arrives|arriving in|to|from ~ armenia|goris|kornidzor|yerevan|karabakh|enclave|region",
    "arrived|arrive|arrives|arriving as refugees",
    "have|has|had @adv? @adv? arrived",
    "cross|crossed|crosses|crossing into|to|over|the ~ armenia|border",
    "cross|crossed|crosses|crossing ~ into|to ~ armenia|goris|yerevan",
    "made|make|making ~ way to|into ~ armenia|goris|yerevan|safety",
    "found|find|finding|seek|sought|given|received refuge|shelter|asylum ~ in",
    "found|find|finding refuge|shelter with|at|in|among",
    "been|were|was|are|being forced|compelled|obliged to ~ flee|leave|abandon",
    "taken|took|take refuge|shelter",
    "cross|crossed|crosses|crossing from ~ karabakh|enclave|region",
    "entered|enter|entering|reached|reach|reaching armenia",
    "entered|enter ~ country|armenia",
    "become|became refugees|homeless",
    "sought|seek|seeking|took|taken|take refuge|shelter",
    "were forced|driven from|out|to flee|leave",
    "driven from ~ homes",
    "poured|streamed|flooded|moved|escaped into|to|across|over ~ armenia",
    `${BE} @adv? @adv? made|left homeless`,
    "gone|went to armenia",
    `${BE} @adv? registered ~1 in|at ~ goris|armenia|yerevan|kornidzor`,
  ),
  { pattern: "number of refugees|displaced|arrivals", outcome: "displaced", victims: "after", loose: true },
  { pattern: "number of ~ refugees|arrivals", outcome: "displaced", victims: "after", loose: true },
  {
    pattern:
      "number of people|those|refugees|armenians|persons who|that? have|had? fled|left|arrived|crossed|entered",
    outcome: "displaced",
    victims: "after",
    loose: true,
  },
  { pattern: "refugee count|tally", outcome: "displaced", victims: "after", loose: true },
];

const evacuated: readonly OutcomeWord[] = [
  ...after(
    "evacuated",
    "evacuate|evacuates|evacuating|airlift|airlifts|airlifted|airlifting",
    "ferry|ferries|ferried|ferrying|shuttle|shuttled|shuttling|whisked",
    "evacuation|airlift|evacuations of",
    "transfer|transfers|transferred|transport|transported|carried|carry|flew|fly|brought|drove|took ~3 # ~8 to ~5 yerevan|armenia|safety|goris|hospital|hospitals|kapan",
    "lead|led|move|moved|moving|bring|brought|take|taken|took ~10 to safety",
    "move|moved|bring|brought|take|taken|took ~10 out of",
    "escorted|escorting",
    "move|moved|bring|brought|take|taken|took|lead|led ~3 # ~8 to ~3 base|shelter|shelters|airport|camp|bunker|basements",
  ),
  ...either("evacuated", "evacuated", "airlifted"),
  ...before(
    "evacuated",
    `${BE} @adv? @adv? evacuated|airlifted`,
    `${BE} @adv? @adv? taken|brought|moved|led|escorted to safety`,
    `${BE} @adv? @adv? taken|brought|moved|flown out`,
    `${BE} @adv? @adv? taken|brought|moved|flown by helicopter|air|plane|ambulance|ambulances|bus ~3 to ~5 yerevan|armenia|goris|safety`,
    `${BE} @adv? @adv? airlifted|evacuated to ~5 hospital|hospitals|yerevan|armenia`,
    `${BE} @adv? @adv? transported|transferred|flown|driven|taken to ~5 yerevan|armenia`,
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
