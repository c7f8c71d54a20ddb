/*
 * Turkish endings over folded stems: ı is i, ö is o, ü is u, ş is s, ç is c, ğ is g. Where folding hides the harmony of a stem
 * both vowels are made; a form that no text holds does no harm.
 */

const VOWEL = /[aeiou]/g;

function lastVowel(stem: string): string {
  return stem.match(VOWEL)?.at(-1) ?? "e";
}

function isOpen(stem: string): boolean {
  return /[aeiou]$/.test(stem);
}

/** The vowel of high endings (-ı, -i, -u, -ü). */
function high(stem: string): string {
  return /[ou]/.test(lastVowel(stem)) ? "u" : "i";
}

/** The vowels of low endings (-a, -e). */
function low(stem: string): readonly string[] {
  const vowel = lastVowel(stem);
  return vowel === "a" ? ["a"] : vowel === "e" ? ["e"] : ["a", "e"];
}

/** Whether the ending's consonant is t ("asker-den", "yurt-tan"). */
function dental(stem: string): string {
  return /[fstkchp]$/.test(stem) ? "t" : "d";
}

/** Cases of a form that ends in a possessive of the third person: "bakanlığı-nın". */
function possessedCases(form: string): readonly string[] {
  const i = high(form);
  return [
    `${form}n${i}n`,
    `${form}n${i}`,
    ...low(form).flatMap((a) => [
      `${form}nc${a}`,
      `${form}yl${a}`,
      `${form}n${a}`,
      `${form}nd${a}`,
      `${form}nd${a}n`,
      `${form}nd${a}ki`,
    ]),
  ];
}

/** Cases of a bare stem: "asker-in", "gazeteci-nin"; `soft` is the stem before a vowel ("çocuğ-u"). */
function bareCases(stem: string, soft: string): readonly string[] {
  const i = high(stem);
  const open = isOpen(stem);
  const d = dental(stem);
  return [
    open ? `${stem}n${i}n` : `${soft}${i}n`,
    open ? `${stem}y${i}` : `${soft}${i}`,
    ...low(stem).flatMap((a) => [
      open ? `${stem}y${a}` : `${soft}${a}`,
      `${stem}${d}${a}`,
      `${stem}${d}${a}n`,
      open ? `${stem}yl${a}` : `${stem}l${a}`,
    ]),
  ];
}

function softened(stem: string): string {
  if (/[aeiou]k$/.test(stem) && stem.length > 3) return `${stem.slice(0, -1)}g`;
  return stem;
}

/** What a noun's forms are, apart by whether they can be a subject. */
export interface NounForms {
  readonly nominative: readonly string[];
  readonly oblique: readonly string[];
}

/** Forms of a noun in singular and plural, with the possessives of the third person and of the first plural. */
export function nounForms(stem: string, soft = softened(stem)): NounForms {
  const i = high(stem);
  const possessed = isOpen(stem) ? `${stem}s${i}` : `${soft}${i}`;
  const ours = isOpen(stem) ? `${stem}m${i}z` : `${soft}${i}m${i}z`;
  const plurals = low(stem).map((a) => `${stem}l${a}r`);
  return {
    nominative: [
      stem,
      possessed,
      ours,
      ...plurals.flatMap((plural) => [plural, `${plural}i`, `${plural}imiz`]),
    ],
    oblique: [
      ...bareCases(stem, soft),
      ...possessedCases(possessed),
      ...bareCases(ours, ours),
      ...plurals.flatMap((plural) => [
        ...bareCases(plural, plural),
        ...possessedCases(`${plural}i`),
        ...bareCases(`${plural}imiz`, `${plural}imiz`),
      ]),
    ],
  };
}

/** All forms of nouns as one alternative of a pattern. */
export function noun(...stems: readonly string[]): string {
  return stems
    .flatMap((entry) => {
      const [stem = "", soft] = entry.split("/");
      const { nominative, oblique } = nounForms(stem, soft);
      return [...nominative, ...oblique];
    })
    .join("|");
}

/** A verb's stem in the shapes that its endings ask for. */
export interface Stem {
  /** Before a consonant: "kaybet", "açıkla". */
  readonly hard: string;
  /** Before a vowel: "kayb-ed". */
  readonly soft: string;
}

function stemOf(entry: string): Stem {
  const [hard = "", soft] = entry.split("/");
  return { hard, soft: soft ?? hard };
}

/** Told of what has happened: "açıkladı, açıklamış, açıklamıştı, açıklıyor, açıklamakta". */
function told({ hard, soft }: Stem): readonly string[] {
  const i = high(hard);
  const past = `${hard}${dental(hard)}${i}`;
  const heard = `${hard}m${i}s`;
  const present = isOpen(hard)
    ? ["i", "u"].map((vowel) => `${hard.slice(0, -1)}${vowel}yor`)
    : [`${soft}${i}yor`];
  return [
    past,
    `${past}lar`,
    `${past}ler`,
    `${past}k`,
    `${past}m`,
    heard,
    `${heard}lar`,
    `${heard}ler`,
    `${heard}t${i}`,
    `${heard}t${i}r`,
    `${heard}lardi`,
    `${heard}lerdi`,
    ...present.flatMap((form) => [form, `${form}lar`, `${form}du`, `${form}uz`, `${form}um`]),
    `${hard}makta`,
    `${hard}mekte`,
    `${hard}maktadir`,
    `${hard}mektedir`,
  ];
}

/** Nominal forms that tell the same within a longer sentence: "açıkladığını", "ölmesi", "yaralanmasına". */
function nominal({ hard }: Stem): readonly string[] {
  const i = high(hard);
  const fact = `${hard}${dental(hard)}${i}g${i}`;
  const facts = `${hard}${dental(hard)}${i}kl`;
  return [
    ...[fact, `${facts}ari`, `${facts}eri`].flatMap((form) => [form, ...possessedCases(form)]),
    ...["masi", "mesi"].flatMap((ending) => [`${hard}${ending}`, ...possessedCases(`${hard}${ending}`)]),
  ];
}

/** "açıklayan", "ölen"; `plural`: "ölenler", "yaralananların". */
function relative({ hard, soft }: Stem): readonly string[] {
  const joint = isOpen(hard) ? `${hard}y` : soft;
  return low(hard).map((a) => `${joint}${a}n`);
}

function adverbial({ hard, soft }: Stem): readonly string[] {
  const joint = isOpen(hard) ? `${hard}y` : soft;
  return low(hard).map((a) => `${joint}${a}r${a}k`);
}

/** "çağrı yaparken": with all vowels that the aorist may have. */
function whileDoing({ hard, soft }: Stem): readonly string[] {
  return isOpen(hard) ? [`${hard}rken`] : ["i", "u", "a", "e"].map((vowel) => `${soft}${vowel}rken`);
}

const alternatives = (make: (stem: Stem) => readonly string[], entries: readonly string[]): string =>
  entries.flatMap((entry) => make(stemOf(entry))).join("|");

/** Finite forms of verbs, each given as `stem` or `stem/stem before a vowel`: `finite("kaybet/kaybed")`. */
export const finite = (...entries: readonly string[]): string => alternatives(told, entries);
/** "-dığını", "-ması" and their cases. */
export const nominalised = (...entries: readonly string[]): string => alternatives(nominal, entries);
/** "-dığını" alone: "-ması" is what is asked for or planned as often. */
export const done = (...entries: readonly string[]): string =>
  nominalised(...entries)
    .split("|")
    .filter((form) => !/m[ae]si/.test(form))
    .join("|");
/** "-an", "-en". */
export const participle = (...entries: readonly string[]): string => alternatives(relative, entries);
/** "-arak", "-erek". */
export const converb = (...entries: readonly string[]): string => alternatives(adverbial, entries);
/** "-arken", "-irken". */
export const whilst = (...entries: readonly string[]): string => alternatives(whileDoing, entries);
/** "-anlar" with its cases: "ölenlerin", "yaralananlardan". */
export const those = (...entries: readonly string[]): string =>
  alternatives(
    (stem) =>
      relative(stem).flatMap((form) =>
        low(form).flatMap((a) => {
          const plural = `${form}l${a}r`;
          return [plural, `${plural}in`, `${plural}i`, `${plural}${a}`, `${plural}d${a}n`];
        }),
      ),
    entries,
  );
