const VOWEL = /[աեէիոօ]$|ու$/;

/** All forms of words joined to one alternative of a pattern. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  return [...new Set(lists.flat())].join("|");
}

/** Endings of a plural's cases; the first three are a subject's. */
const PLURAL = ["", "ը", "ն", "ի", "ին", "ից", "ով", "ում"];

/** A noun's cases in the singular: the bare form first, then those with the article, then the oblique ones. */
interface Singular {
  readonly bare: string;
  readonly definite: readonly string[];
  readonly oblique: readonly string[];
}

/** Declines a noun; `stem` is that of its oblique cases where a vowel is lost ("բնակիչ" → "բնակչ"). */
export function decline(lemma: string, stem = lemma): Singular {
  const definite = VOWEL.test(lemma) ? [`${lemma}ն`] : [`${lemma}ը`, `${lemma}ն`];
  return { bare: lemma, definite, oblique: obliqueForms(lemma, stem) };
}

function obliqueForms(lemma: string, stem: string): readonly string[] {
  if (stem !== lemma) return ["ի", "ին", "ից", "ով", "ում"].map((ending) => stem + ending);
  if (lemma.endsWith("ություն")) {
    const base = lemma.slice(0, -3);
    return [`${base}ան`, `${base}անը`, `${base}անն`, `${base}ամբ`, `${lemma}ից`, `${lemma}ում`];
  }
  if (lemma.endsWith("ի")) {
    const base = lemma.slice(0, -1);
    return [
      ...["ու", "ուն", "ուց", "ով"].map((ending) => base + ending),
      ...["ի", "ին", "ից", "ում", "ով"].map((ending) => lemma + ending),
    ];
  }
  // "Գյանջայի", but "կոմիտեի"
  const glide = /[աո]$/.test(lemma) ? "յ" : "";
  return ["ի", "ին", "ից", "ով", "ում"].map((ending) => lemma + glide + ending);
}

/** A noun's plural in all cases; a word of one syllable takes "եր". */
export function plural(lemma: string): readonly string[] {
  const syllables = lemma.match(/ու|[աեէըիոօ]/g)?.length ?? 0;
  const base = lemma + (syllables > 1 || VOWEL.test(lemma) ? "ներ" : "եր");
  return PLURAL.map((ending) => base + ending);
}

/** All forms of a noun in both numbers. */
export function noun(lemma: string, stem = lemma): readonly string[] {
  const { bare, definite, oblique } = decline(lemma, stem);
  return [bare, ...definite, ...oblique, ...plural(lemma)];
}

/** Forms of a verb that tell what has been done: participles of the compound tenses and the aorist. */
export interface Told {
  /** "հայտնել", "հայտնում": with an auxiliary. */
  readonly participles: readonly string[];
  readonly aoristOne: readonly string[];
  readonly aoristMany: readonly string[];
  /** "հայտնելով". */
  readonly gerund: readonly string[];
  /** "հայտնած". */
  readonly attribute: readonly string[];
  /** "հայտնելու". */
  readonly future: readonly string[];
}

function irregular(perfect: string, present: string, aorist: string, many: string, infinitive: string): Told {
  return {
    participles: [perfect, present],
    aoristOne: [aorist],
    aoristMany: [many],
    gerund: [`${infinitive}ով`],
    attribute: [`${perfect.slice(0, -2)}ած`],
    future: [`${infinitive}ու`],
  };
}

/** Verbs whose past has another stem. */
const IRREGULAR: ReadonlyMap<string, Told> = new Map(
  [
    ["ասել", "ասել", "ասում", "ասաց", "ասացին"],
    ["անել", "արել", "անում", "արեց", "արեցին"],
    ["տալ", "տվել", "տալիս", "տվեց", "տվեցին"],
    ["անդրադառնալ", "անդրադարձել", "անդրադառնում", "անդրադարձավ", "անդրադարձան"],
    ["մահանալ", "մահացել", "մահանում", "մահացավ", "մահացան"],
  ].map(([infinitive = "", perfect = "", present = "", aorist = "", many = ""]) => [
    infinitive,
    irregular(perfect, present, aorist, many, infinitive),
  ]),
);

/** Conjugates a verb by its infinitive: "հայտնել", "տեղեկացնել", "խոստանալ", "սպանվել". */
export function conjugate(infinitive: string): Told {
  const irregular = IRREGULAR.get(infinitive);
  if (irregular) return irregular;
  const stem = infinitive.slice(0, -2);
  const gerund = [`${infinitive}ով`];
  const future = [`${infinitive}ու`];
  if (infinitive.endsWith("ցնել")) {
    const base = stem.slice(0, -1);
    return {
      participles: [`${base}րել`, `${stem}ում`],
      aoristOne: [`${base}րեց`],
      aoristMany: [`${base}րեցին`, `${base}րին`],
      gerund,
      attribute: [`${base}րած`],
      future,
    };
  }
  if (infinitive.endsWith("նալ")) {
    const base = stem.slice(0, -1);
    return {
      participles: [`${base}ցել`, `${stem}ում`],
      aoristOne: [`${base}ցավ`],
      aoristMany: [`${base}ցան`],
      gerund,
      attribute: [`${base}ցած`],
      future,
    };
  }
  return {
    participles: [infinitive, `${stem}ում`],
    aoristOne: [`${stem}եց`],
    aoristMany: [`${stem}եցին`],
    gerund,
    attribute: [`${stem}ած`],
    future,
  };
}

/** Auxiliaries of the compound tenses. */
export const AUX_ONE = "է|էր|եմ|էի";
export const AUX_MANY = "են|էին|ենք|էինք";
export const AUX = `${AUX_ONE}|${AUX_MANY}`;

/** Endings that a hyphen joins to initials, digits and quoted names. */
export const ENDINGS = "ն|ը|ի|ին|ից|ում|ով";
