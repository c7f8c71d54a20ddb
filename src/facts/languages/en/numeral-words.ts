/** Number words below a hundred. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1])
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, i) => [word, (i + 2) * 10]),
    ),
);

/** Words that multiply the group before them. */
export const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["dozen", 12],
  ["score", 20],
]);

/** Words that close a group. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
]);

/** Vague quantities; the longest first. */
export const VAGUE: readonly (readonly string[])[] = [
  "a large number of",
  "large numbers of",
  "a great number of",
  "a small number of",
  "an unknown number of",
  "an unspecified number of",
  "an undisclosed number of",
  "a considerable number of",
  "a significant number of",
  "a number of",
  "unknown number of",
  "tens of thousands",
  "hundreds of thousands",
  "a handful of",
  "a handful",
  "a couple of",
  "a few",
  "several",
  "dozens",
  "scores",
  "hundreds",
  "thousands",
  "numerous",
]
  .map((words) => words.split(" "))
  .sort((a, b) => b.length - a.length);

/** Words behind "another" or "a third" that show it to be a person, and behind four digits that they are no year. */
export const PERSON_FOLLOWS: ReadonlySet<string> = new Set(
  "was were is had has died killed wounded injured hurt missing captured dead soldier serviceman servicewoman servicemen soldiers troops fighters people civilians civilian person persons policeman policemen officer peacekeeper peacekeepers journalist man woman child boy girl children women men others victims casualties refugees residents armenians azerbaijanis azeris ethnic armenian azerbaijani russian have displaced fled evacuated suffered sustained military fighter conscript resident villager".split(
    " ",
  ),
);

export const NTH: ReadonlySet<string> = new Set("second third fourth fifth sixth seventh eighth".split(" "));
export const PERCENT: ReadonlySet<string> = new Set(["%", "percent", "pct", "pc", "percentage"]);
export const CLOCK: ReadonlySet<string> = new Set("am pm a.m p.m o'clock gmt utc hrs local".split(" "));
export const FRACTIONS: ReadonlySet<string> = new Set(
  "half quarter third thirds quarters fifth tenth percent cent % most majority fraction tenths part".split(
    " ",
  ),
);
export const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
/** Words before a number that make it an age or a label. */
export const AGE_AND_LABELS: ReadonlySet<string> = new Set(
  "age aged ages resolution resolutions article articles protocol no chapter phase section page route highway channel regiment brigade base flight version level clause paragraph point item rule covid-19 number".split(
    " ",
  ),
);
