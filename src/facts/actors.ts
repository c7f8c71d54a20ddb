/** Codes of the conflict's parties. */
export const PARTIES: ReadonlySet<string> = new Set(["AM", "AZ", "NK"]);

/** States whose own wars fill the news: a text that names one of them and no party is about theirs. */
export const AT_WAR_ELSEWHERE: ReadonlySet<string> = new Set(
  "UA IL PS SD SS SY LB YE LY MM AF IQ ET ER CD ML BF SO MZ NG PK KH TH".split(" "),
);

/** Organisations that have a code of their own beside the countries' ISO 3166-1 alpha-2 codes. */
export const ORGANISATIONS: readonly string[] = [
  "UN",
  "EU",
  "OSCE",
  "NATO",
  "CSTO",
  "COE",
  "OIC",
  "OTS",
  "ICRC",
  "ICJ",
  "ECHR",
  "AMNESTY",
  "HRW",
];

const COUNTRIES: readonly string[] =
  "AD AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BO BR BY CA CD CH CL CN CO CU CY CZ DE DK DZ EC EE EG ER ES ET FI FR GB GE GR HR HU ID IE IL IN IQ IR IS IT JO JP KE KG KH KP KR KW KZ LB LI LK LT LU LV LY MA MD ME MG MK MN MT MX MY MZ NG NL NO NP NZ OM PE PH PK PL PS PT QA RO RS RU SA SD SE SG SI SK SM SN SO SS SY TH TJ TM TN TR TZ UA UG US UY UZ VA VE VN YE ZA".split(
    " ",
  );

/** The names that ICU knows of the countries in `language`, long and short, each with its code. */
export function countryNames(language: string): readonly (readonly [name: string, code: string])[] {
  const names: [string, string][] = [];
  for (const style of ["long", "short"] as const) {
    const display = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
    for (const code of COUNTRIES) {
      const name = display.of(code);
      if (name) names.push([name, code]);
    }
  }
  return names;
}
