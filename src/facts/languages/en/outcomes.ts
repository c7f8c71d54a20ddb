import type { OutcomeWord } from "../../language.ts";

const after = (outcome: OutcomeWord["outcome"], ...patterns: readonly string[]): readonly OutcomeWord[] =>
  patterns.map((pattern) => ({ pattern, outcome, victims: "after" }));
const before = (outcome: OutcomeWord["outcome"], ...patterns: readonly string[]): readonly OutcomeWord[] =>
  patterns.map((pattern) => ({ pattern, outcome, victims: "before" }));
const either = (outcome: OutcomeWord["outcome"], ...patterns: readonly string[]): readonly OutcomeWord[] =>
  patterns.map((pattern) => ({ pattern, outcome, victims: "either" }));

/** "was", "have been", "were being" in front of a participle. */
const BE = "was|were|is|are|been|be|being|got|gets";
const HARM = "wounded|injured|hurt|maimed";

const killed: readonly OutcomeWord[] = [
  ...after(
    "killed",
    "kill|kills|killing",
    "claim|claims|claimed|claiming|cost|costs|costing|took|takes|taking the? lives of",
    "death|deaths|killing|killings|loss|murder|assassination of",
    "loss of life of",
    "lost",
    "lose|loses|losing",
    "shot dead",
    "eliminate|eliminates|eliminated|eliminating|neutralise|neutralised|neutralize|neutralized|neutralising|neutralizing|liquidated|slain",
    "massacre|massacred|massacring|murdered|murdering|slaughtered|executed|executing|beheaded",
    "recover|recovers|recovered|found|discovered|finding|retrieved|examined the? bodies|remains|corpses of",
    "bodies|corpses of",
    "fatally wounded|wounding|shot|shooting|injured",
  ),
  ...either("killed", "killed", "shot dead", "fatally shot|wounded|injured"),
  ...before(
    "killed",
    `${BE} @adv? @adv? killed`,
    `${BE} @adv? @adv? shot|found|confirmed|reported|declared|left|pronounced dead`,
    "die|dies|died|dying|perished|perish|succumbed|succumbs",
    "dead",
    "lost|losing|lose|loses their|his|her lives|life",
    "died|dies|die of|from ~ wounds|injuries",
    `died|died|dies ~ hospital`,
    `${BE} @adv? @adv? eliminated|neutralised|neutralized|liquidated|slain|massacred|murdered|executed|buried|martyred`,
    "martyred",
    "have|had|has died",
    "fall|fell|fallen in battle|combat|action",
    "bodies|corpses found|recovered|discovered|retrieved|examined|identified",
    "bodies were|have|had been? found|recovered|discovered|retrieved|examined|identified",
  ),
  { pattern: "losses to|at|reached|stand|stood", outcome: "killed", victims: "after", loose: true },
  { pattern: "death toll", outcome: "killed", victims: "after", loose: true },
  { pattern: "toll", outcome: "killed", victims: "after", loose: true },
  { pattern: "number of deaths|dead|killed|fatalities", outcome: "killed", victims: "after", loose: true },
  {
    pattern: "number of people|those|soldiers|civilians killed",
    outcome: "killed",
    victims: "after",
    loose: true,
  },
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
  ...either("injured", HARM),
  ...before(
    "injured",
    `${BE} @adv? @adv? ${HARM}`,
    "hurt",
    "suffered|sustained|received|suffer|suffering|sustaining|receiving ~ injuries|wounds|burns|injury|wound",
    `${BE} @adv? @adv? hospitalised|hospitalized`,
    `${BE} @adv? @adv? treated ~5 wounds|injuries|burns`,
    `${BE} @adv? @adv? admitted to hospital|hospitals`,
    `${BE} @adv? @adv? taken|brought|rushed to hospital|hospitals`,
    `${BE} @adv? @adv? in hospital`,
    "hospitalised|hospitalized",
  ),
  { pattern: "number of wounded|injured|injuries", outcome: "injured", victims: "after", loose: true },
  {
    pattern: "number of people|those|soldiers|civilians wounded|injured",
    outcome: "injured",
    victims: "after",
    loose: true,
  },
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
  ...before("killed-or-injured", "have|has|had|been? fallen|fell victim to", "fallen|fell victim to"),
];

const missing: readonly OutcomeWord[] = [
  ...before(
    "missing",
    "missing",
    "missing in action",
    "unaccounted for",
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
    "abduct|abducted|abducts",
    "take|takes|took|taking prisoner|captive|hostage",
    "holding|holds|hold|held as? prisoner|captive|hostage",
  ),
  ...either("captured", "captured", "taken prisoner|captive|hostage", "took prisoner"),
  ...before(
    "captured",
    `${BE} @adv? @adv? captured|abducted`,
    `${BE} @adv? @adv? taken prisoner|captive|hostage`,
    `${BE} @adv? @adv? taken as prisoners|hostages`,
    "fell into captivity",
    `${BE} @adv? @adv? detained`,
    `${BE} @adv? @adv? held captive|prisoner|hostage`,
    `${BE} @adv? @adv? in|into captivity`,
    `${BE} taken into captivity`,
    "prisoners taken",
  ),
];

const FREE = "released|freed|repatriated|liberated";
const released: readonly OutcomeWord[] = [
  ...after(
    "released",
    "release|releases|releasing|free|frees|freeing|repatriate|repatriates|repatriating",
    "hand|hands|handed|handing over|back",
    "return|returns|returned|returning",
    "release|repatriation|handover|freeing of",
    "swap|swaps|swapped|swapping|exchange|exchanges|exchanged|exchanging",
  ),
  ...either("released", FREE, "handed over|back"),
  ...before(
    "released",
    `${BE} @adv? @adv? ${FREE}`,
    `${BE} @adv? @adv? handed|sent|flown|brought|turned over|back|home`,
    `${BE} @adv? @adv? returned`,
    `${BE} @adv? @adv? set free`,
    `${BE} @adv? @adv? exchanged|swapped`,
    "returned|return|returns from captivity",
    "walked free",
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
    "make|made|making|left|leaving homeless",
  ),
  ...either("displaced", "displaced", "uprooted"),
  ...before(
    "displaced",
    `${BE} @adv? @adv? displaced|uprooted|expelled`,
    "flee|flees|fled|fleeing",
    "left|leave|leaving|abandoned|abandon ~ home|homes|houses|village|villages|karabakh|artsakh|region|enclave|territory|stepanakert|shusha|hadrut|area|country",
    "left|leave|leaving for armenia|yerevan|goris",
    "have|has|had @adv? @adv? left|crossed|fled|gone|departed",
    "have|has|had @adv? @adv? arrived|come|entered in|into|to|from ~ armenia|goris|kornidzor|yerevan|country|karabakh",
    "arrived|arrive|arrives|arriving in|to|from ~ armenia|goris|kornidzor|yerevan|karabakh|enclave|region",
    "arrived|arrive|arrives|arriving as refugees",
    "have|has|had @adv? @adv? arrived",
    "cross|crossed|crosses|crossing into|to|over|the ~ armenia|border",
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
  ),
  { pattern: "number of refugees|displaced|arrivals", outcome: "displaced", victims: "after", loose: true },
  { pattern: "number of ~ refugees|arrivals", outcome: "displaced", victims: "after", loose: true },
  {
    pattern: "number of people who|that? have|had? fled|left|arrived|crossed",
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
    "evacuation|airlift|evacuations of",
    "led|moved|moving|brought|taken|took|bring ~ to safety",
    "escorted|escorting",
  ),
  ...either("evacuated", "evacuated", "airlifted"),
  ...before(
    "evacuated",
    `${BE} @adv? @adv? evacuated|airlifted`,
    `${BE} @adv? @adv? taken|brought|moved|led|escorted to safety`,
    `${BE} @adv? @adv? taken|brought|moved|flown out`,
    `${BE} @adv? @adv? airlifted|evacuated to ~5 hospital|hospitals|yerevan|armenia`,
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
