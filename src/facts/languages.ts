import type { CompiledLanguage } from "./compiled-language.ts";
import { compileLanguage } from "./compiled-language.ts";
import { arabic } from "./languages/ar/index.ts";
import { english } from "./languages/en/index.ts";

/** The languages whose claims are read, by BCP 47 code. */
export const LANGUAGES: ReadonlyMap<string, CompiledLanguage> = new Map(
  [arabic, english].map((language) => [language.code, compileLanguage(language)]),
);
