const REGIONAL_INDICATOR_A = 0x1f1e6;

/** The flag of an ISO 3166-1 alpha-2 code (or "UN", "EU") as an emoji; nothing where there is no such code. */
export function countryFlag(country: string | null): string {
  const code = country?.toUpperCase() ?? "";
  if (!/^[A-Z]{2}$/.test(code)) return "";
  return String.fromCodePoint(...[...code].map((letter) => REGIONAL_INDICATOR_A + letter.charCodeAt(0) - 65));
}
