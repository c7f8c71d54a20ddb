import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createTranslators } from "../../src/locales/translator.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, "utf8");
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
const sources = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => [file, withoutComments(read(file))] as const);

const ids = (language: string): ReadonlySet<string> =>
  new Set(
    globSync(`src/locales/${language}/*.ftl`, { cwd: root }).flatMap((file) =>
      [...read(file).matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = ""]) => id),
    ),
  );

const AREAS = [
  "actor",
  "bot",
  "bound",
  "button",
  "casualties",
  "claimant",
  "command",
  "digest",
  "error",
  "export",
  "figure",
  "forget",
  "group",
  "help",
  "history",
  "language",
  "outcome",
  "period",
  "place",
  "privacy",
  "reactions",
  "schedule",
  "search",
  "settings",
  "side",
  "sources",
  "stance",
  "start",
  "subscribe",
  "subscribed",
  "unsubscribe",
  "unsubscribed",
  "weekday",
  "zone",
];
/** Whatever looks like a message's id in the code; `…` stands for what is put in while it runs. */
function idsIn(source: string): readonly string[] {
  const quoted = [...source.matchAll(/["`]([a-z]+(?:-(?:[a-z]+|\$\{[^}]+\}))+)["`]/g)].map(
    ([, id = ""]) => id,
  );
  const called = [...source.matchAll(/ranslator\.(?:text|html)\(\s*["`]([^"`]+)["`]/g)].map(
    ([, id = ""]) => id,
  );
  return [...called, ...quoted.filter((id) => AREAS.includes(id.split("-", 1)[0] ?? ""))];
}

test("every message that the code asks for is there, in every language", () => {
  const asked = [...sources("commands/**/*.ts"), ...sources("src/**/*.ts"), ...sources("digests/**/*.ts")]
    .filter(([file]) => !file.startsWith("src/demo/"))
    .flatMap(([file, source]) => idsIn(source).map((id) => [file, id] as const));
  assert.ok(asked.length > 80);
  for (const language of createTranslators().languages) {
    const known = ids(language);
    const lacking = asked.filter(([, id]) => {
      const pattern = new RegExp(`^${id.replace(/\$\{[^}]+\}/g, "[a-z-]+")}$`);
      return ![...known].some((one) => pattern.test(one));
    });
    assert.deepEqual(lacking, [], language);
  }
});

test("every message is asked for somewhere", () => {
  const asked = ["commands/**/*.ts", "src/**/*.ts", "digests/**/*.ts"]
    .flatMap(sources)
    .flatMap(([, source]) => [...source.matchAll(/["`]([a-z]+(?:-(?:[a-z]+|\$\{[^}]+\}))*)["`]/g)])
    .map(([, id = ""]) => new RegExp(`^${id.replace(/\$\{[^}]+\}/g, "[a-z-]+")}$`));
  const idle = [...ids("en")].filter((id) => !asked.some((pattern) => pattern.test(id)));
  assert.deepEqual(idle, []);
});

test("no words for readers stand in the commands' code", () => {
  const literal = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g;
  // Words are two of letters with a space between them, or one with a capital that is no zone's or type's name.
  const isWording = (text: string): boolean =>
    /\p{L}{2,} \p{L}{2,}|^\p{Lu}\p{Ll}+[.!?…:]?$|[\u0600-\u06ff]/u.test(text);
  const found = sources("commands/**/*.ts").flatMap(([file, source]) =>
    [...source.replace(/^import .*?;$/gms, "").matchAll(literal)]
      .map(([text]) => text.slice(1, -1).replace(/\$\{[^{}]*\}/g, ""))
      .filter(isWording)
      .map((text) => `${file}: ${text}`),
  );
  assert.deepEqual(found, []);
});

test("in Arabic every command, and every example of one, is isolated: else its slash is shown at its end", () => {
  const translator = createTranslators().for("ar");
  const messages = globSync("src/locales/ar/*.ftl", { cwd: root }).map(read).join("\n");
  const known = [...messages.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name);
  for (const id of ids("ar")) {
    const args = Object.fromEntries([...new Set(known)].map((name) => [name, 1]));
    const text = translator.html(id, args).html;
    for (const { index } of text.matchAll(/(?<!<)\/[a-z]+/g)) {
      const before = text.slice(0, index).replace(/<code>$/, "");
      assert.ok(before.endsWith("\u2068"), `${id}: ${text.slice(index, index + 20)}`);
    }
    assert.equal(text.split("\u2068").length, text.split("\u2069").length, id);
  }
});
