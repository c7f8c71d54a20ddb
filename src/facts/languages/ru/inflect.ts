/** Endings of Russian nouns and adjectives; the nominative stands first. An empty ending is the bare stem. */
const ENDINGS = {
  /** солдат, журналист */
  man: ["", "а", "у", "ом", "е"],
  men: ["ы", "ов", "ам", "ами", "ах"],
  /** чиновник, боевик */
  menK: ["и", "ов", "ам", "ами", "ах"],
  /** врач, депутат's sibilant kin */
  menSh: ["и", "ей", "ам", "ами", "ах"],
  /** житель, представитель */
  soft: ["ь", "я", "ю", "ем", "е"],
  softs: ["и", "ей", "ям", "ями", "ях"],
  /** боец, миротворец: the stem without its last vowel */
  ets: ["ец", "ца", "цу", "цем", "це"],
  etses: ["цы", "цев", "цам", "цами", "цах"],
  etsesO: ["цы", "цов", "цам", "цами", "цах"],
  /** женщина, прокуратура */
  woman: ["а", "ы", "у", "ой", "е"],
  women: ["ы", "", "ам", "ами", "ах"],
  /** журналистка, комиссарка */
  ka: ["ка", "ки", "ку", "кой", "ке"],
  kas: ["ки", "ок", "кам", "ками", "ках"],
  /** министерство */
  neuter: ["о", "а", "у", "ом", "е"],
  neuters: ["а", "", "ам", "ами", "ах"],
  /** комиссия, администрация */
  iya: ["ия", "ии", "ию", "ией"],
  iyas: ["ии", "ий", "иям", "иями", "иях"],
  /** управление */
  iye: ["ие", "ия", "ию", "ием", "ии"],
  /** военный, раненый */
  adj: ["ый", "ого", "ому", "ым", "ом"],
  /** министр, "армянский": velar stems */
  adjK: ["ий", "ого", "ому", "им", "ом"],
  /** военнослужащий, погибший */
  adjSh: ["ий", "его", "ему", "им", "ем"],
  adjs: ["ые", "ых", "ым", "ыми"],
  /** Those of velar and soft stems. */
  adjsK: ["ие", "их", "им", "ими"],
  fem: ["ая", "ой", "ую"],
  femSh: ["ая", "ей", "ую"],
  neut: ["ое", "ого", "ому", "ым", "ом"],
  neutK: ["ое", "ого", "ому", "им", "ом"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Declension = keyof typeof ENDINGS;

/** All forms of a word as one alternative of a pattern: `decline("врач", "man", "menSh")`. */
export function decline(stem: string, ...classes: readonly Declension[]): string {
  return classes.flatMap((name) => ENDINGS[name].map((ending) => stem + ending)).join("|");
}

/** Where the instrumental of a singular stands among its endings. */
const INSTRUMENTAL = 3;

/** A singular's forms but the instrumental, which names who did it: "ранен снайпером". */
export function declineVictim(
  stem: string,
  declension: Declension,
): { readonly victim: string; readonly agent: string } {
  const forms = ENDINGS[declension].map((ending) => stem + ending);
  const agent = forms[INSTRUMENTAL] ?? "";
  return { victim: forms.filter((form) => form !== agent).join("|"), agent };
}

/** The nominative, and the other cases as one alternative. */
export function cases(
  stem: string,
  declension: Declension,
): { readonly nominative: string; readonly oblique: string } {
  const [first = "", ...rest] = ENDINGS[declension];
  // Only the last word of several is declined.
  const before = stem.slice(0, stem.lastIndexOf(" ") + 1);
  const last = stem.slice(before.length);
  const others = [...new Set(rest)].filter((ending) => ending !== first).map((ending) => last + ending);
  return { nominative: stem + first, oblique: before + others.join("|") };
}

/** The past tense: `past("заяви")` → `заявил|заявила|заявило|заявили`. */
export function past(...stems: readonly string[]): string {
  return stems.flatMap((stem) => ["л", "ла", "ло", "ли"].map((ending) => stem + ending)).join("|");
}

/** The past tense of a reflexive: `pastSelf("обменя")` → `обменялся|обменялась|…`. */
export function pastSelf(...stems: readonly string[]): string {
  return stems.flatMap((stem) => ["лся", "лась", "лось", "лись"].map((ending) => stem + ending)).join("|");
}

/** Short passive participles: `short("убит")` → `убит|убита|убито|убиты`. */
export function short(...stems: readonly string[]): string {
  return stems.flatMap((stem) => ["", "а", "о", "ы"].map((ending) => stem + ending)).join("|");
}
