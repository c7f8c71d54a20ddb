import type { Outcome } from "../../fact.ts";
import type { OutcomeWord } from "../../language.ts";
import { anyOf, conjugate, noun } from "./inflect.ts";

/** Where the victims stand: Armenian puts verb and subject in either order. */
type Place = OutcomeWord["victims"];

const of = (
  outcome: Outcome,
  victims: Place,
  patterns: readonly string[],
  more: Partial<OutcomeWord> = {},
): readonly OutcomeWord[] => patterns.map((pattern) => ({ pattern, outcome, victims, ...more }));

/** Tenses of verbs of which those who suffered are the subject or the object. */
function told(infinitives: string): string {
  return anyOf(
    infinitives.split(" ").flatMap((infinitive) => {
      const forms = conjugate(infinitive);
      return [...forms.participles, ...forms.aoristOne, ...forms.aoristMany];
    }),
  );
}

function attributes(infinitives: string): string {
  return anyOf(infinitives.split(" ").flatMap((infinitive) => conjugate(infinitive).attribute));
}

function futures(infinitives: string): string {
  return anyOf(
    infinitives.split(" ").flatMap((infinitive) => [...conjugate(infinitive).future, `${infinitive}ը`]),
  );
}

/** "զոհվել է", "է զոհվել", "զոհվել՝ (5 զինվոր)", "(5 զինվոր՝) զոհվել"; "զոհված (5 զինվոր)"; "(5 զինվորի) զոհվելու մասին". */
function verbs(
  outcome: Outcome,
  infinitives: string,
  more: Partial<OutcomeWord> = {},
): readonly OutcomeWord[] {
  return [
    ...of(outcome, "either", [`${told(infinitives)} @aux?`, `${told(infinitives)} ՝`], more),
    ...of(outcome, "before", [`՝ ${told(infinitives)} @stop`], more),
    ...of(outcome, "after", [attributes(infinitives)], { ...more, attribute: true }),
    ...of(outcome, "before", [`${futures(infinitives)} @aux? @fact`], more),
  ];
}

const total = (outcome: Outcome, ...patterns: readonly string[]): readonly OutcomeWord[] =>
  of(outcome, "after", patterns, { loose: true });

/** "զոհերի թիվը", "վիրավորները 200-ից ավելի են": totals by their nouns. */
function totals(outcome: Outcome, words: string): readonly OutcomeWord[] {
  const lemmas = words.split(" ");
  const definite = anyOf(lemmas.flatMap((word) => noun(word).filter((form) => /(?:ներ|եր)[ըն]$/.test(form))));
  const genitive = anyOf(lemmas.flatMap((word) => noun(word).filter((form) => /(?:ների|երի)$/.test(form))));
  const ofThose = anyOf(
    lemmas.flatMap((word) =>
      noun(word)
        .filter((form) => /(?:ների|երի)$/.test(form))
        .flatMap((form) => [`${form}նը`, `${form}նն`]),
    ),
  );
  return [
    ...total(
      outcome,
      `${genitive} ~2 @number`,
      `${anyOf(lemmas)} ~2 @many @number`,
      `${anyOf(lemmas)} @manyDefinite @bounding? #`,
      `${anyOf(lemmas)} @manyDefinite @aux @bounding? #`,
    ),
    ...of(outcome, "after", [
      `${definite} #`,
      `${definite} @bounding #`,
      `${definite} @bounding , @bounding? #`,
      `${definite} @aux #`,
      `${definite} @aux @bounding #`,
      `${definite} արդեն|այժմ|հիմա #`,
      // "զոհերի թիվը հասել է 212-ի, վիրավորներինը՝ 300-ի"
      `${ofThose} ,? @bounding? #`,
      `${ofThose} @aux? հասել|հասնում|կազմել|կազմում @aux? #`,
    ]),
  ];
}

const KILL = "զոհվել սպանվել գնդակահարվել նահատակվել խոշտանգվել";
const HURT = "վնասվածք*|վիրավորում*|վերք*|այրվածք*|կոտրվածք*|ցնցում*|ցնցակաթված*|վնասվածքներ";

const WITH_HURT =
  "վնասվածքներով|վնասվածքով|վիրավորումներով|վիրավորումով|վիրավորմամբ|այրվածքներով|այրվածքով|վերքերով|բեկորային|հրազենային";
const TAKEN_IN = "տեղափոխվել|տեղափոխվեց|տեղափոխվեցին|հասցվել|հասցվեց|ընդունվել|ընդունվեց|հոսպիտալացվել";

const killed: readonly OutcomeWord[] = [
  ...verbs("killed", KILL),
  ...verbs("killed", "մահանալ"),
  ...of("killed", "before", [
    "մահ|մահը|մահն|մահվան|մահից|մահով|մահվանը|սպանությունը|սպանության|սպանություն",
    "մահվան պատճառ",
    // "51 զինծառայողի անուն, որոնք զոհվել են"
    `անուն|անունը|անունները|ցուցակը|ցանկը , որոնք|ովքեր @aux? ~4 ${told("զոհվել նահատակվել")} @aux?`,
  ]),
  ...verbs("killed", "ոչնչացվել չեզոքացվել վնասազերծվել լիկվիդացվել", { enemy: true }),
  ...verbs("killed", "ոչնչացնել չեզոքացնել", { enemy: true }),
  ...verbs("killed", "սպանել գնդակահարել"),
  ...of("killed", "before", [
    "կյանք|կյանքը|կյանքեր @aux? խլել|խլեց|խլեցին|խլում|արժեցել|արժեցավ|արժենում|խլած @aux?",
    "կյանքից զրկվել|զրկվեց|զրկվեցին @aux?",
    "կյանքը|կյանքն կորցրել|կորցրեց|կորցրին|կորցնում @aux?",
    "կյանքի|մարդու գնով",
    "կյանքից @aux? հեռացել|հեռացավ|հեռացան|զրկվել|զրկվեց @aux?",
    "մահկանացուն @aux? կնքել|կնքեց|կնքեցին @aux?",
    "զոհ @aux? գնացել|գնաց|գնացին|դարձել|դարձավ|դարձան @aux?",
  ]),
  ...of("killed", "after", ["զոհվելու|մահանալու|մահվան|սպանության # դեպք*"]),
  ...of("killed", "after", ["խլել|խլեց|խլեցին|խլում|խլած @aux? ~6 կյանք*"]),
  ...of("killed", "either", [
    "մարտում|մարտերում|մարտի|մարտադաշտում|դիրքերում ~2 ընկել|ընկավ|ընկան @aux?",
    "ընկել|ընկավ|ընկան @aux? մարտում|մարտերում",
  ]),
  ...of("killed", "either", ["կորցրել|կորցնում|կորցրեց|կորցրին @aux?"], { loser: true }),
  ...of("killed", "after", [
    "հայտնաբերել|հայտնաբերվել|գտնվել|գտնել|հայտնաբերվեց|գտնվեց|դուրս @aux? ~3 # ~2 մարմին*|դի|դիակ*|մարմնի",
  ]),
  ...of("killed", "before", [
    "մարմին|մարմինը|մարմիններ|դի|դիակ|դիակներ|մարմնի @aux? հայտնաբերվել|հայտնաբերել|գտնվել|գտնել|հայտնաբերվեց",
  ]),
  ...of("killed", "after", [
    "մարդկային կորուստները|կորուստներն|կորուստը # ",
    "կորուստները|կորուստներն|կորուստը @bounding? #",
  ]),
  ...total(
    "killed",
    "մարդկային|կենդանի կորուստները|կորուստներն",
    "կորուստների|կորստի ~2 թիվը|թիվն|ցանկը|ցուցակը|ցանկում",
    "կորուստները|կորուստներն|կորուստը կազմել|կազմում",
  ),
  ...totals("killed", "զոհ զոհված մահացած սպանված նահատակված նահատակ"),
  ...of("killed", "either", [
    `մահացու|մահաբեր ~2 ${HURT} ~2 @received @aux?`,
    `@received @aux? ~2 մահացու|մահաբեր ~2 ${HURT}`,
    "ստացած վերքերից|վնասվածքներից|վիրավորումից|այրվածքներից @aux? մահացել|մահացավ|մահացան @aux?",
  ]),
];

const injured: readonly OutcomeWord[] = [
  ...verbs("injured", "վիրավորվել"),
  ...verbs("injured", "տուժել հոսպիտալացվել խեղվել"),
  ...of("injured", "either", [`${HURT} @aux? ~1 @received @aux?`, `@received @aux? ~3 ${HURT}`]),
  ...of("injured", "before", [
    "կորցրել|կորցրեց @aux? ~2 ոտք|ոտքը|ոտքերը|ձեռքը|ձեռք|աչքը|վերջույթը|վերջույթ",
    "ոտքը|ձեռքը|աչքը|վերջույթը @aux? կորցրել|կորցրեց",
  ]),
  ...of("injured", "after", ["վիրավորել|վիրավորեց|վիրավորեցին|վիրավորում @aux?"]),
  ...of("injured", "before", ["վիրավորում ստացել|ստացավ|ստացան @aux?"]),
  ...of("injured", "either", ["բուժօգնություն|բուժում @aux? ստանում|ստացել @aux?", "բուժվում @aux?"]),
  ...of("injured", "either", [
    `${WITH_HURT} @aux? ~3 ${TAKEN_IN} @aux?`,
    `${TAKEN_IN} @aux? ~3 ${WITH_HURT}`,
  ]),
  ...of("injured", "after", ["վիրավորվելու|վիրավորման # դեպք*"]),
  ...totals("injured", "վիրավոր վիրավորված տուժած տուժող"),
];

const joint: readonly OutcomeWord[] = [
  ...of("killed-or-injured", "either", [
    "զոհվել|սպանվել|զոհվում @aux? ու|եւ|կամ վիրավորվել|վիրավորվում @aux?",
    "վիրավորվել @aux? ու|եւ|կամ զոհվել|սպանվել @aux?",
    "շարքից դուրս @aux? եկել|բերվել|եկավ|եկան",
    "շարքից @aux? դուրս եկել|բերվել|եկած",
  ]),
  ...total(
    "killed-or-injured",
    "զոհերի|զոհվածների|սպանվածների եւ|ու|կամ վիրավորների|վիրավորվածների ~2 @number",
  ),
];

const missing: readonly OutcomeWord[] = [
  ...of("missing", "either", [
    "անհետ|անհայտ @aux? կորել|կորած|կորչում|կորավ|կորան @aux? @deemed? @aux?",
    "@deemed @aux? անհետ|անհայտ կորած",
    "անհետացել|անհետացավ|անհետացան @aux?",
    "հետ ~2 կապ|կապը|կապն @aux? ~2 կորել|կորած|խզվել|խզված|ընդհատվել|ընդհատված|կորսվել|չկա|չունեն|չունի|բացակայում|չի|կորավ|խզվեց|կորցրել",
    "կապ|կապը|կապն չկա|խզվել|կորել|ընդհատվել|չունեն @aux? ~ հետ",
    "կապ չկա",
    "կորել|խզվել|ընդհատվել @aux? կապը|կապն",
    "գտնվելու վայրը|վայրն ~2 անհայտ|պարզ|հայտնի",
    "ճակատագիրը|ճակատագիրն ~2 անհայտ|պարզ|հայտնի|անորոշ",
    "որոնվում|փնտրվում @aux?",
    "որոնում|փնտրում|որոնել են|է",
  ]),
  ...of("missing", "before", ["՝ անհետ|անհայտ կորել|անհետացել @stop"]),
  ...of("missing", "before", ["որոնումները|որոնողական", "անհետ|անհայտ կորելու @fact"]),
  ...total("missing", "անհետ|անհայտ կորածների|կորածի ~2 @number", "անհետ|անհայտ կորածները|կորածներն #"),
];

const captured: readonly OutcomeWord[] = [
  ...verbs("captured", "գերեվարվել գերվել առեւանգվել պատանդվել"),
  ...verbs("captured", "գերեվարել առեւանգել"),
  ...of("captured", "either", [
    "գերի @aux? ընկել|ընկավ|ընկան|վերցրել|վերցվել|վերցվեց|վերցրեց|վերցրին|տարվել|տարել|հանձնվել @aux?",
    "գերության մեջ @aux? հայտնվել|հայտնվեց|հայտնվեցին|գտնվում|մնում|պահվում",
    "գերության մեջ @aux?",
    "գերության|գերությունում @aux? ~ հայտնվել|գտնվում|պահվում",
    "պատանդ @aux? վերցրել|վերցվել|վերցրին|պահվում|պահում",
    "պահվում|պահում|պահել @aux? ~2 # ~2 գերի|գերու|ռազմագերի|հայ|պատանդ",
    "անազատության|գերության մեջ|պայմաններում @aux? պահվում|գտնվում|մնում",
  ]),
  ...of("captured", "before", [
    "գերի|գերիներ|ռազմագերի|հայ|զինծառայող|պատանդ|անձ @aux? պահվում|պահում @aux?",
  ]),
  ...totals("captured", "գերեվարված գերված"),
  ...total("captured", "գերիների|ռազմագերիների ~2 @number", "գերիները|գերիներն|ռազմագերիները #"),
];

/** Those who come back, where no other word tells from where. */
const CAPTIVES =
  "գերի|գերու|գերիներ|գերիների|ռազմագերի|ռազմագերու|ռազմագերիներ|պատանդ|բանտարկյալ|զինծառայող|զինծառայողի|զինծառայողներ|զինվոր|զինվորի|հայ|հայի|ադրբեջանցի";
const HANDED =
  "հանձնել|հանձնվել|հանձնեց|հանձնեցին|հանձնվեց|փոխանցել|փոխանցվել|փոխանցեց|փոխանակվել|փոխանակել|վերադարձրել|վերադարձվել|վերադարձվեց|վերադարձվեցին|վերադարձնում|վերադարձել|վերադարձավ|վերադարձան|վերադարձրեց|վերադարձվում|հայրենադարձվել|հայրենադարձվեց|ազատվել|ազատել";

const released: readonly OutcomeWord[] = [
  ...of("released", "either", [
    "ազատ @aux? արձակել|արձակվել|արձակեց|արձակեցին|արձակվեց|արձակվեցին|արձակում|արձակվում @aux?",
  ]),
  ...of("released", "after", ["ազատ արձակված"]),
  ...of("released", "before", [
    `${CAPTIVES} @aux? ~2 ${HANDED} @aux?`,
    "ազատ արձակելու|արձակվելու @fact",
    `${CAPTIVES} ~3 վերադարձնելու|հանձնելու|փոխանցելու|վերադարձի|վերադառնալու|հանձնվելու|վերադարձվելու @fact`,
  ]),
  ...of("released", "after", [
    `${HANDED} @aux? ~4 # ~3 ${CAPTIVES}`,
    `գերեվարված|գերված|պահվող|ձերբակալված|կալանավորված # ~3 ${CAPTIVES} ~4 ${HANDED}|վերադարձնելու|հանձնելու|փոխանցելու`,
  ]),
  ...of("released", "either", [
    "գերությունից @aux? վերադարձել|վերադարձան|վերադարձավ|ազատվել|ազատվեց|վերադարձված",
    "հայրենադարձվել|հայրենադարձվեց|հայրենադարձվեցին @aux?",
  ]),
];

const LEFT =
  "տուն|տունը|տները|բնակավայրը|բնակավայրերը|գյուղը|գյուղերը|քաղաքը|շրջանը|տարածաշրջանը|երկիրը|օջախները|օջախը|բնակատեղին|@karabakh";

const HOME_FROM =
  "տնից|տներից|բնակավայրից|բնակավայրերից|գյուղից|գյուղերից|օջախից|օջախներից|հայրենիքից|բնակատեղիից";
const LEAVE = "հեռանալ|լքել|թողնել|փախչել|տեղափոխվել|գաղթել";

const displaced: readonly OutcomeWord[] = [
  ...verbs("displaced", "տեղահանվել բռնագաղթվել բռնատեղահանվել"),
  ...verbs("displaced", "տեղահանել"),
  ...of("displaced", "before", [
    `լքել|լքում|լքեց|լքեցին|լքած @aux? ~3 ${LEFT}`,
    `${LEFT} @aux? ~3 լքել|լքեց|լքեցին|լքում|թողել|թողեցին @aux?`,
  ]),
  ...of("displaced", "either", [
    `ստիպված @aux? ~2 ${LEAVE}`,
    `ստիպված @aux? ~2 ${LEAVE} ~3 ${LEFT}|${HOME_FROM}`,
    `ստիպված @aux? ~3 ${LEFT}|${HOME_FROM} ${LEAVE}`,
    `${HOME_FROM} @aux? ~1 հեռացել|հեռացավ|հեռացան|փախել|փախան|վտարվել|վտարված|արտաքսվել @aux?`,
    `${HOME_FROM} դուրս @aux? եկել|եկան|եկավ|մղվել`,
    `հեռացել|հեռացան|փախել|փախան|վտարվել @aux? ~2 ${HOME_FROM}`,
    "փախել|փախան|փախչում|գաղթել|արտագաղթել|գաղթեց|բռնագաղթել|բռնագաղթվել @aux?",
    "հաշվառվել|հաշվառվեց|հաշվառված @aux?",
    "հայաստան|հհ|@armenia @aux? ~2 տեղափոխվել|տեղափոխվեց|մտել|հասել|ժամանել|անցել|եկել|մուտք|գաղթել|տեղափոխված|հատել|մեկնել|ժամանած|մտած @aux? գործել?",
    "մտել|հասել|ժամանել|տեղափոխվել|եկել|անցել|մուտք @aux? ~2 հայաստան|հհ|@armenia",
    "հեռացել|հեռացավ|հեռացան|դուրս @aux? ~2 @karabakhFrom",
    "@karabakhFrom @aux? ~2 հեռացել|դուրս|մեկնել|եկել|փախել|ժամանել|արտագաղթել|արտաքսվել|վտարվել|ժամանած @aux? եկել?",
    "ժամանել|ժամանեց|ժամանեցին|ժամանած|ժամանում @aux?",
    "փախստական|գաղթական @aux? դարձել|դարձավ|դարձան",
    "դարձել|դարձավ|դարձան @aux? փախստական|գաղթական",
    "անտուն|անօթեւան|անտանիք @aux? մնացել|մնաց|մնացին",
    "վտարվել|արտաքսվել|վտարվեց|բռնի տեղափոխվել @aux?",
    "սահմանը|սահմանն @aux? հատել|հատեց|հատեցին|անցել",
  ]),
  ...total(
    "displaced",
    "տեղահանվածների|փախստականների|ժամանածների|արցախցիների|ղարաբաղցիների ~4 @number",
    "տեղափոխվածների|տեղափոխված ~2 @number",
  ),
  ...of("displaced", "after", ["տեղահանվածները|փախստականները # են"]),
];

const PATIENTS = "հիվանդ|հիվանդի|վիրավոր|վիրավորի|պացիենտ|պացիենտի|հիվանդներ|վիրավորներ";
const MOVED =
  "տեղափոխվել|տեղափոխել|տեղափոխվեց|տեղափոխվեցին|տեղափոխեց|տեղափոխված|տեղափոխվում|փոխադրվել|փոխադրել";

const evacuated: readonly OutcomeWord[] = [
  ...verbs("evacuated", "տարհանվել"),
  ...verbs("evacuated", "տարհանել"),
  ...of("evacuated", "either", [
    "էվակուացվել|էվակուացվեց|էվակուացրել|դուրս բերվել|բերել|հանվել @aux?",
    "դուրս @aux? բերվել|բերել|բերեցին|բերվեց|հանվել",
  ]),
  ...of("evacuated", "after", [
    `${MOVED} @aux? ~4 # ~2 ${PATIENTS}`,
    `հայաստան|երեւան|գորիս|@karabakhFrom ~6 ${MOVED} @aux? ~4 # ~2 ${PATIENTS}`,
  ]),
  ...of("evacuated", "before", [
    `${PATIENTS} @aux? ~3 ${MOVED} @aux?`,
    "տարհանումը|տարհանման|տարհանում",
    "անվտանգ վայր|վայրեր|գոտի @aux? ~ տեղափոխվել|տեղափոխել",
  ]),
  ...of("evacuated", "either", [
    `ուղեկցությամբ|միջնորդությամբ|օգնությամբ|աջակցությամբ ~5 ${MOVED} @aux? ~2 ընդամենը?`,
  ]),
  ...totals("evacuated", "տարհանված"),
];

/** What happened to people, as Armenian reports tell it. */
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
