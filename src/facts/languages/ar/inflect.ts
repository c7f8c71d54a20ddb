/** Words separated by spaces. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

/** Patterns separated by semicolons; one whose first element may be absent becomes two. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(";")
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== "")
    .flatMap((pattern) => {
      const [first = "", ...rest] = pattern.split(/\s+/);
      return first.length > 1 && first.endsWith("?")
        ? [[first.slice(0, -1), ...rest].join(" "), rest.join(" ")]
        : [pattern];
    });

export const either = (...lists: readonly (readonly string[])[]): string =>
  [...new Set(lists.flat())].join("|");

/** The persons of a past tense, from its third person masculine: "دعا" → "دعا دعت دعوا دعتا". */
export function past(verb: string): readonly string[] {
  const isDefective = /[اىي]$/u.test(verb);
  const stem = isDefective ? verb.slice(0, -1) : verb;
  const feminine = verb.endsWith("ي") ? `${verb}ت` : `${stem}ت`;
  const plurals = isDefective ? [`${stem}وا`] : [`${stem}وا`, `${stem}ا`];
  return [verb, feminine, `${feminine}ا`, ...plurals];
}

/** The third persons of a present tense and its future, from the masculine: "يدعو" → "تدعو يدعون سيدعو …". */
export function present(verb: string): readonly string[] {
  const rest = verb.slice(1);
  const stem = /[ويى]$/u.test(rest) ? rest.slice(0, -1) : rest;
  const persons = [
    `ي${rest}`,
    `ت${rest}`,
    ...["ي", "ت"].flatMap((prefix) => [`${prefix}${stem}ون`, `${prefix}${stem}وا`]),
    `ي${stem}ان`,
    `ت${stem}ان`,
  ];
  return [...persons, ...persons.map((person) => `س${person}`)];
}

/** The first persons of a present tense and its future: they stand in somebody's own words. */
function firstPersons(verb: string): readonly string[] {
  const rest = verb.slice(1);
  const forms = [`ن${rest}`, rest.startsWith("أ") ? `آ${rest.slice(1)}` : `أ${rest}`];
  return [...forms, ...forms.map((form) => `س${form}`)];
}

/** Past, present and future of verbs given as "past/present"; one of the two may be left out. */
export function finite(list: string): readonly string[] {
  return words(list).flatMap((pair) => {
    const [before = "", now = ""] = pair.split("/");
    return [...(before ? past(before) : []), ...(now ? present(now) : [])];
  });
}

/** All persons of verbs given so. */
export function finiteOfAll(list: string): readonly string[] {
  return [
    ...finite(list),
    ...words(list).flatMap((pair) => {
      const now = pair.split("/")[1] ?? "";
      return now ? firstPersons(now) : [];
    }),
  ];
}

/** The adverbial participle: "مشير" → "مشيرا مشيرة مشيرين". */
export function participle(list: string): readonly string[] {
  return words(list).flatMap((stem) => {
    const plural = stem.endsWith("ي") ? stem.slice(0, -1) : stem;
    return [`${stem}ا`, `${stem}ة`, `${plural}ين`];
  });
}

export const SUFFIXES: readonly string[] = ["ها", "ه", "هم", "نا", "هما", "ي"];

/** A noun with the possessives that are written to it: "دعوة" → "دعوته دعوتها …". */
export function owned(noun: string, suffixes: readonly string[] = SUFFIXES): readonly string[] {
  const stem = noun.slice(0, -1);
  const stems = noun.endsWith("ة")
    ? [`${stem}ت`]
    : noun.endsWith("ى")
      ? [`${stem}ا`]
      : noun.endsWith("ء")
        ? [`${stem}ئ`, `${stem}ؤ`, noun]
        : [noun];
  return stems.flatMap((form) => suffixes.map((suffix) => form + suffix));
}

/** A noun bare, in the accusative, with the article and with possessives. */
export function noun(list: string): readonly string[] {
  return words(list).flatMap((word) => [
    word,
    ...(/[ةىاء]$/u.test(word) ? [] : [`${word}ا`]),
    `ال${word}`,
    ...owned(word),
  ]);
}

/** An adjective in all genders and numbers, with and without the article. */
export function adjective(list: string): readonly string[] {
  return words(list).flatMap((stem) => {
    const forms = ["", "ة", "ا", "ين", "ون", "ان", "ات", "تين", "تان"].map((ending) => stem + ending);
    // "Bulgarian" in the dual is an Armenian surname.
    if (stem === "بلغاري") forms.splice(5, 1);
    return [...forms, ...forms.map((form) => `ال${form}`)];
  });
}
