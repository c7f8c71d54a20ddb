import type { CompiledLanguage } from "./compiled-language.ts";
import { compileLanguage } from "./compiled-language.ts";
import type { Language } from "./language.ts";
import { arabic } from "./languages/ar/index.ts";
import { azerbaijani } from "./languages/az/index.ts";
import { english } from "./languages/en/index.ts";
import { french } from "./languages/fr/index.ts";
import { armenian } from "./languages/hy/index.ts";
import { russian } from "./languages/ru/index.ts";
import { turkish } from "./languages/tr/index.ts";

/** The languages whose claims are read, by BCP 47 code. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [arabic, armenian, azerbaijani, english, french, russian, turkish].map((language) => [
    language.code,
    language,
  ]),
);

const compiled = new Map<string, CompiledLanguage>();

/** The language of a BCP 47 code, compiled when it is first asked for (some 0.2 s), or undefined where its claims are not read. */
export function compiledLanguage(code: string): CompiledLanguage | undefined {
  const language = LANGUAGES.get(code);
  if (language === undefined) return undefined;
  const known = compiled.get(code) ?? compileLanguage(language);
  compiled.set(code, known);
  return known;
}
