import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { createTranslators } from "../../src/locales/translator.ts";

interface Message {
  readonly file: string;
  readonly comment: string;
  readonly body: string;
  readonly variables: readonly string[];
  /** The variables that variants are chosen by, with the variants' names. */
  readonly selections: ReadonlyMap<string, readonly string[]>;
}

const FOLDER = new URL("../../src/locales/", import.meta.url);
const translators = createTranslators();
const messagesOf = new Map(translators.languages.map((language) => [language, readMessages(language)]));
const english = messagesOf.get("en")!;

/** Reads messages with the comment that stands right above each; terms ("-name") are no messages. */
function readMessages(language: string): ReadonlyMap<string, Message> {
  const messages = new Map<string, Message>();
  for (const file of readdirSync(new URL(`${language}/`, FOLDER)).filter((name) => name.endsWith(".ftl"))) {
    const source = readFileSync(new URL(`${language}/${file}`, FOLDER), "utf8");
    const pattern =
      /(?<comment>(?:^# .*\n)*)^(?<id>[a-z][\w-]*) =(?<body>.*(?:\n(?:[ \t]+.*|\}.*|(?=\n[ \t])))*)/gm;
    for (const { groups } of source.matchAll(pattern)) {
      const { id = "", comment = "", body = "" } = groups ?? {};
      assert.ok(!messages.has(id), `${language}: ${id} is there twice`);
      const selections = [...body.matchAll(/\{\s*\$(\w+)\s*->([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)];
      messages.set(id, {
        file,
        comment,
        body,
        variables: [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name))].sort(),
        selections: new Map(
          selections.map(([, name = "", variants = ""]) => [
            name,
            [...variants.matchAll(/\[\s*(\w+)\s*\]/g)].map(([, key = ""]) => key),
          ]),
        ),
      });
    }
  }
  return messages;
}

const PLURALS: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);

/** The variables by which a plural form is chosen. */
function pluralsOf(message: Message): string[] {
  return [...message.selections]
    .filter(
      ([, keys]) => keys.includes("other") && keys.every((key) => PLURALS.has(key) || /^\d+$/.test(key)),
    )
    .map(([name]) => name)
    .sort();
}

test("there are messages in English and Arabic", () => {
  assert.deepEqual(translators.languages.slice(0, 1), ["en"]);
  assert.ok(translators.languages.includes("ar"));
  assert.ok(english.size > 20);
});

for (const [language, messages] of messagesOf) {
  test(`${language}: the same messages in the same files, with the same variables and plurals as in English`, () => {
    assert.deepEqual([...messages.keys()].sort(), [...english.keys()].sort());
    for (const [id, message] of messages) {
      const original = english.get(id)!;
      assert.equal(message.file, original.file, id);
      assert.deepEqual(message.variables, original.variables, id);
      assert.deepEqual(pluralsOf(message), pluralsOf(original), id);
    }
  });

  test(`${language}: every plural has all the forms of the language`, () => {
    const expected = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [id, message] of messages) {
      for (const name of pluralsOf(message)) {
        const forms = message.selections.get(name)?.filter((key) => PLURALS.has(key)) ?? [];
        // A form for one million is not needed where numbers stay far below it.
        const missing = expected.filter(
          (form) => !forms.includes(form) && !isForMillionsOnly(language, form),
        );
        assert.deepEqual(missing, [], `${id}: $${name}`);
      }
    }
  });

  test(`${language}: a comment above each message names its variables`, () => {
    for (const [id, { comment, variables }] of messages) {
      for (const name of variables) assert.match(comment, new RegExp(`\\$${name}\\b`), `${id}: $${name}`);
    }
  });

  test(`${language}: every message can be written for any number`, () => {
    for (const digits of ["latn", "native"] as const) {
      const translator = translators.for(language, digits);
      for (const [id, message] of messages) {
        for (const count of [0, 1, 2, 3, 11, 100, 1234]) {
          const args = sampleArguments(message, count);
          for (const written of [translator.text(id, args), translator.html(id, args).html]) {
            assert.ok(written.trim() !== "", id);
            assert.doesNotMatch(written, /\{|\}|undefined/, id);
          }
        }
      }
    }
  });
}

function isForMillionsOnly(language: string, form: string): boolean {
  const rules = new Intl.PluralRules(language);
  return form === "many" && [0, 1, 2, 5, 11, 21, 100, 1000].every((count) => rules.select(count) !== form);
}

function sampleArguments({ comment, variables }: Message, count: number): Record<string, string | number> {
  const isNumber = (name: string): boolean => new RegExp(`\\$${name} \\(number\\)`).test(comment);
  return Object.fromEntries(variables.map((name) => [name, isNumber(name) ? count : `‹${name}›`]));
}
