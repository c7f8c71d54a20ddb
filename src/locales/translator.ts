import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Fluent } from "@grammyjs/i18n";
import { messageOf } from "../errors.ts";
import { escapeHtml, type Html, rawHtml } from "../text/html.ts";

/** Which digits a reader wants: 0–9, or those of their language's own script where it has some. */
export type Digits = "latn" | "native";

/** The messages of one language. A missing message or variable throws, naming the message. */
export interface Translator {
  readonly language: string;
  /** A message as plain text: for buttons, the terminal, files. */
  text(id: string, args?: Readonly<Record<string, string | number>>): string;
  /** A message as chat markup: its own tags are kept, strings put in are escaped, markup put in is kept. */
  html(id: string, args?: Readonly<Record<string, string | number | Html>>): Html;
}

export interface Translators {
  /** The languages that there are messages in, English first. */
  readonly languages: readonly string[];
  /** The translator for a BCP 47 language; without messages in it, of its primary language, else the English one. */
  for(language: string, digits?: Digits): Translator;
}

const FALLBACK = "en";
const NATIVE_DIGITS: ReadonlyMap<string, string> = new Map([["ar", "arab"]]);

/** Loads every `<language>/*.ftl` beside this file, once; a file that cannot be read throws. */
export function createTranslators(): Translators {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const byTag = new Map<string, Translator>();
  const languages = languagesIn(folder);
  for (const language of languages) {
    const source = readMessages(join(folder, language));
    for (const digits of ["latn", "native"] as const) {
      byTag.set(`${language} ${digits}`, createTranslator(language, digits, source));
    }
  }
  return {
    languages,
    for(language, digits = "latn") {
      const wanted = language.toLowerCase();
      for (const candidate of [wanted, wanted.split(/[-_]/)[0], FALLBACK]) {
        const translator = byTag.get(`${candidate} ${digits}`);
        if (translator !== undefined) return translator;
      }
      throw new Error(`no messages in ${FALLBACK} beside translator.ts`);
    },
  };
}

function languagesIn(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return [FALLBACK, ...names.filter((name) => name !== FALLBACK).sort()];
}

function readMessages(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n\n");
}

function createTranslator(language: string, digits: Digits, source: string): Translator {
  const numbering = (digits === "native" && NATIVE_DIGITS.get(language)) || "latn";
  // The tag reaches Intl, so that numbers in messages get the reader's digits.
  const tag = `${language}-u-nu-${numbering}`;
  const fluent = new Fluent({
    warningHandler: () => {
      throw new Error("no such message");
    },
  });
  // Isolating marks around every variable would break links; whoever puts in a foreign run isolates it.
  fluent.addTranslationSync({ locales: tag, source: `\n${source}`, bundleOptions: { useIsolating: false } });
  const format = (id: string, args: Readonly<Record<string, string | number>>): string => {
    try {
      return fluent.translate(tag, id, args);
    } catch (error) {
      throw new Error(`message ${id} in ${language}: ${messageOf(error)}`, { cause: error });
    }
  };
  return {
    language,
    text: (id, args = {}) => format(id, args),
    html: (id, args = {}) => rawHtml(format(id, escapedArguments(args))),
  };
}

function escapedArguments(
  args: Readonly<Record<string, string | number | Html>>,
): Record<string, string | number> {
  const escaped: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) {
    if (typeof value === "string") escaped[name] = escapeHtml(value);
    else escaped[name] = typeof value === "number" ? value : value.html;
  }
  return escaped;
}
