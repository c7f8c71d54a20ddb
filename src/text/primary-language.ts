/** The language of a BCP 47 tag without script, region and the rest, in lower case: "en" for "en-GB". */
export function primaryOf(language: string): string {
  return language.toLowerCase().split(/[-_]/, 1)[0] ?? "";
}
