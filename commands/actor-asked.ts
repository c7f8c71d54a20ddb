import { isOrganisation } from "../digests/actor-label.ts";
import type { NamedActor } from "../src/facts/actor-named.ts";
import { foldText } from "../src/text/fold.ts";

/** The languages that readers name countries in. */
const LANGUAGES = ["en", "ar", "ru", "fr", "tr", "az", "hy"] as const;
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/u, ["ar"]],
  [/\p{Script=Armenian}/u, ["hy"]],
  [/\p{Script=Cyrillic}/u, ["ru"]],
];
const LATIN = ["en", "fr", "tr", "az"] as const;

/**
 * A country or organisation as a reader names it: by its code ("FR"), its name in one of the seven languages, or as
 * reports name it ("French", "باريس", "ООН"). Null where it is none.
 */
export async function actorAsked(text: string, language: string): Promise<NamedActor | null> {
  const asked = text.trim();
  const code = asked.toUpperCase();
  if (isOrganisation(code) || (/^[A-Z]{2}$/.test(code) && namesOfCountries().codes.has(code)))
    return { code, isDemonym: false };
  const byName = namesOfCountries().byName.get(foldText(asked));
  if (byName !== undefined) return { code: byName, isDemonym: false };
  const own = SCRIPTS.find(([script]) => script.test(asked))?.[1];
  // The words of reports take a second to load: only who asks by a demonym waits for them.
  const { actorNamed } = await import("../src/facts/actor-named.ts");
  const spelled = `${asked.charAt(0).toLocaleUpperCase(language)}${asked.slice(1)}`;
  return actorNamed(spelled, own ?? [...new Set([...LATIN.filter((one) => one === language), ...LATIN])]);
}

interface CountryNames {
  readonly codes: ReadonlySet<string>;
  /** By folded name, in all languages. */
  readonly byName: ReadonlyMap<string, string>;
}

let countries: CountryNames | null = null;

function namesOfCountries(): CountryNames {
  countries ??= listCountries();
  return countries;
}

function listCountries(): CountryNames {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = new Set<string>();
  const byName = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of all) {
      const name = names.of(code);
      if (name === undefined) continue;
      codes.add(code);
      if (!byName.has(foldText(name))) byName.set(foldText(name), code);
    }
  }
  return { codes, byName };
}
