const UNITS: readonly (readonly [string, number])[] = [
  ["մեկ", 1],
  ["երկու", 2],
  ["երեք", 3],
  ["չորս", 4],
  ["հինգ", 5],
  ["վեց", 6],
  ["յոթ", 7],
  ["յոթը", 7],
  ["ութ", 8],
  ["ինը", 9],
  ["ինն", 9],
];

const TENS: readonly (readonly [string, number])[] = [
  ["քսան", 20],
  ["երեսուն", 30],
  ["քառասուն", 40],
  ["հիսուն", 50],
  ["վաթսուն", 60],
  ["յոթանասուն", 70],
  ["ութսուն", 80],
  ["իննսուն", 90],
];

/** Endings of a number used as a noun, with the case that they tell. */
const CASES: readonly (readonly [string, Case])[] = [
  ["ը", "definite"],
  ["ն", "definite"],
  ["ի", "genitive"],
  ["ին", "dative"],
  ["ից", "ablative"],
  ["ով", "other"],
  ["ում", "other"],
];

export type Case = "bare" | "definite" | "genitive" | "dative" | "ablative" | "other";

/** A number word below a hundred with the case of its form. */
export interface SmallWord {
  readonly value: number;
  readonly case: Case;
}

const TEENS: readonly (readonly [string, number])[] = UNITS.map(([word, value]) => [
  `տասն${word}`,
  value + 10,
]);

function bareWords(): readonly (readonly [string, number])[] {
  return [
    ...UNITS,
    ["տասը", 10],
    ["տաս", 10],
    ["տասն", 10],
    ...TEENS,
    ...TENS,
    ...TENS.flatMap(([ten, high]) =>
      UNITS.map(([unit, low]): readonly [string, number] => [ten + unit, high + low]),
    ),
  ];
}

/** Number words in all cases. */
export const SMALL: ReadonlyMap<string, SmallWord> = new Map(
  bareWords().flatMap(([word, value]): [string, SmallWord][] => {
    // "երկուսը", "մեկը", "տասնմեկից", "իննի"
    const stem = word.endsWith("երկու")
      ? `${word}ս`
      : word.replace(/(ինը|ինն)$/, "ինն").replace(/^տասը$/, "տաս");
    return [
      ...CASES.map(([ending, name]): [string, SmallWord] => [stem + ending, { value, case: name }]),
      ...(word.endsWith("երկու") ? [[stem, { value, case: "bare" }] as [string, SmallWord]] : []),
      [word, { value, case: "bare" }],
    ];
  }),
);

function cased(words: readonly (readonly [string, number])[]): ReadonlyMap<string, SmallWord> {
  return new Map(
    words.flatMap(([word, value]): [string, SmallWord][] => [
      [word, { value, case: "bare" }],
      ...CASES.map(([ending, name]): [string, SmallWord] => [word + ending, { value, case: name }]),
    ]),
  );
}

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, SmallWord> = cased([
  ["տասնյակ", 10],
  ["հարյուր", 100],
  ["հազար", 1e3],
  ["հզր", 1e3],
  ["հզ", 1e3],
  ["միլիոն", 1e6],
  ["մլն", 1e6],
  ["միլիարդ", 1e9],
  ["մլրդ", 1e9],
]);

/** "հարյուրավոր", "հազարավորներ". */
export const MANY =
  /^(?:տասնյակ|հարյուր|հազար|միլիոն|տասնյակհազար)(?:ավոր|ներ|երավոր)(?:ներ)?(?:ը|ն|ի|ին|ից|ով)?$/;

/** Vague quantities of several words, the longest first. */
export const VAGUE: readonly (readonly string[])[] = [
  "մի քանի տասնյակ",
  "մի քանի հարյուր",
  "մի քանի հազար",
  "մի քանի տասնյակ հազար",
  "մի քանի հարյուր հազար",
  "մի քանիսը",
  "մի քանիսի",
  "մի քանի",
  "մի շարք",
  "մի խումբ",
  "մի խմբի",
  "անհայտ թվով",
  "չճշտված թվով",
  "որոշ թվով",
  "մեծ թվով",
  "մեծաթիվ",
  "բազմաթիվ",
  "բազում",
  "տասնյակ",
  "տասնյակ հազար",
  "հարյուր հազարավոր",
  "հարյուր հազարավորներ",
  "հարյուր հազարավորներն",
  "հարյուր հազարավորները",
  "տասնյակ հազարավոր",
]
  .map((words) => words.split(" "))
  .sort((left, right) => right.length - left.length);

/** Genitives of the months: what follows is a day. */
export const MONTHS =
  /^(?:հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր)(?:ի|ին|ից|յան)?$/;

/** Words behind a number that make it a share, an age, a time or a year. */
export const MEASURES =
  /^(?:տոկոս.*|թվական.*|թ|թթ|րդ|ամյա.*|ամսական.*|ամսեկան.*|օրական.*|օրյա.*|ժամյա.*|ժամանոց|րոպեանոց|անոց.*|տարեկան.*|մմ|կմ|մետրանոց|աստիճան.*|բալ.*|անգամ.*|հատ)$/;

/** Words before a number that make it a label or a time. */
export const LABELS = /^(?:ժամը|ժամ|թիվ|համար|հոդված|կետ|բանաձեւ|տարիքը|տարիքի|ս)$/;

/** Words behind four digits that show them to be people and no year. */
export const PEOPLE =
  /^(?:զոհ|վիրավոր|մարդ|անձ|հոգ|զին|բնակ|քաղաքացի|փախստական|տեղահան|հայ|ադրբեջան|երեխ|կին|կան|տղամարդ|գերի|խաղաղ|անհետ|անչափահաս|դեռահաս|պատանի|արցախ|ղարաբաղ|ոստիկան|սպա|բռնի|պայմանագ|ժամկետային|պահեստազոր|ռուս|լրագր|օպերատ|բժիշկ|բուժ|պաշտոնյա|գերեվար|սպանվ)/;
