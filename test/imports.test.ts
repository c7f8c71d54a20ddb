import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The way of the data: a stage imports what stands before it, never what stands after it. */
const stages = [
  ["src/sources"],
  ["src/feeds"],
  ["src/articles"],
  ["src/topic"],
  ["src/facts"],
  ["src/stories"],
  ["src/subscriptions"],
  ["digests"],
  ["src/delivery"],
  ["src/telegram"],
  ["commands"],
  ["src/http", "src/demo"],
];
/** Under all stages: anybody may import them, and they import nothing but each other. */
const leaves = ["src/text", "src/storage", "src/locales", "src/clock.ts", "src/errors.ts"];
/** These join everything. */
const joints = [
  "src/app.ts",
  "src/main.ts",
  "src/cli.ts",
  "src/cli",
  "src/jobs.ts",
  "src/collector.ts",
  "src/demo/main.ts",
];
/** Packages that one place keeps to itself. */
const kept: Readonly<Record<string, readonly string[]>> = {
  grammy: ["src/telegram", "src/delivery", "src/demo", "src/app.ts", "src/jobs.ts", "src/main.ts"],
  kysely: ["src/storage"],
};

interface Import {
  readonly from: string;
  /** A file of this repository, or a package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
}

const statement = /^(?:import|export)\b(?<clause>[^;"'`]*)\bfrom\s*["'](?<target>[^"'\n]+)["']/gm;
const bare = /^import\s*["'](?<target>[^"'\n]+)["']/gm;
const call = /\bimport\(\s*["'](?<target>[^"']+)["']\s*\)/g;
const asAddress = /new URL\(\s*["'](?<target>[^"']+\.ts)["'],\s*import\.meta\.url/g;

/** The imports of a file's text. A file started as a process of its own is imported too, as far as directions go. */
function parseImports(from: string, text: string): readonly Import[] {
  const found = [...text.matchAll(statement)].map(({ groups = {} }) => ({
    target: groups.target ?? "",
    isTypeOnly: /^\s*type\b/.test(groups.clause ?? ""),
  }));
  for (const { groups = {} } of [bare, call, asAddress].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const target = groups.target ?? "";
    found.push({
      target: target.endsWith(".ts") && !target.startsWith(".") ? `./${target}` : target,
      isTypeOnly: false,
    });
  }
  return found.map(({ target, isTypeOnly }) => {
    const isPackage = !target.startsWith(".");
    const to = isPackage ? target : posix.join(posix.dirname(from), target);
    return { from, to, isPackage, isTypeOnly };
  });
}

function isIn(file: string, places: readonly string[]): boolean {
  return places.some((place) => file === place || file.startsWith(`${place}/`));
}

function stageOf(file: string): number {
  return stages.findIndex((folders) => isIn(file, folders));
}

/** Why an import is wrong, or null. */
function faultOf({ from, to, isPackage, isTypeOnly }: Import): string | null {
  if (isPackage) {
    const name = Object.keys(kept).find((key) => to === key || to.startsWith(`${key}/`));
    if (!name || isIn(from, kept[name]!)) return null;
    return `${from} imports ${to}, which only ${kept[name]!.join(", ")} may`;
  }
  if (isTypeOnly || isIn(from, joints) || to.endsWith(".json")) return null;
  if (isIn(to, leaves)) return null;
  if (isIn(from, leaves)) return `${from} is a leaf and imports ${to}`;
  if (stageOf(from) < 0 || stageOf(to) < 0)
    return `${from} imports ${to}, which only ${joints.join(", ")} may`;
  const folderOf = (file: string) => stages[stageOf(file)]!.find((folder) => isIn(file, [folder]));
  if (folderOf(from) === folderOf(to) && !isIn(to, joints)) return null;
  return stageOf(to) < stageOf(from) ? null : `${from} imports ${to} against the way of the data`;
}

const files = globSync(["src/**/*.ts", "commands/**/*.ts", "digests/**/*.ts"], { cwd: root })
  .map((file) => file.replaceAll("\\", "/"))
  .sort();
const imports = files.flatMap((file) => parseImports(file, readFileSync(`${root}/${file}`, "utf8")));

test("every folder is a stage or a leaf; files beside them in src/ belong to those that join", () => {
  const known = [...stages.flat(), ...leaves, ...joints];
  const beside = /^src\/[^/]+$/;
  assert.deepEqual(
    files.filter((file) => !isIn(file, known) && !beside.test(file)),
    [],
  );
});

test("every import goes the way of the data", () => {
  assert.ok(imports.length > files.length, "imports are found at all");
  assert.deepEqual(imports.map(faultOf).filter(Boolean), []);
});

test("what runs needs no package that an installation without the development packages lacks", () => {
  const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const nameOf = (to: string) => to.split("/", to.startsWith("@") ? 2 : 1).join("/");
  const needed = imports.filter((one) => one.isPackage && !one.isTypeOnly && !one.to.startsWith("node:"));
  const lacking = needed.filter((one) => !Object.hasOwn(dependencies, nameOf(one.to)));
  assert.deepEqual(
    lacking.map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
});

test("no file imports itself by way of others", () => {
  const next = Map.groupBy(
    imports.filter((one) => !one.isPackage && !one.isTypeOnly && one.to !== one.from),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  function visit(file: string, path: readonly string[]): void {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  }
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});

test("imports of every shape are seen", () => {
  const text = [
    'import "./a.ts";',
    'import type { B } from "../stories/b.ts";',
    "import {",
    "  c,",
    "  type D,",
    '} from "../feeds/c.ts";',
    'export { e } from "./e.ts";',
    'import { Bot } from "grammy";',
    'export const f = { name: "latest" };',
    'const late = await import("../digests/f.ts");',
    'const child = new URL("child.ts", import.meta.url);',
  ].join("\n");
  assert.deepEqual(
    parseImports("src/topic/x.ts", text).map(({ to, isTypeOnly }) => (isTypeOnly ? `type ${to}` : to)),
    [
      "type src/stories/b.ts",
      "src/feeds/c.ts",
      "src/topic/e.ts",
      "grammy",
      "src/topic/a.ts",
      "src/digests/f.ts",
      "src/topic/child.ts",
    ],
  );
});

test("a wrong direction is a fault, a right one is none", () => {
  const wrong = [
    ["src/sources/a.ts", '"../feeds/b.ts"'],
    ["src/stories/a.ts", '"../../digests/b.ts"'],
    ["digests/a.ts", '"../commands/b.ts"'],
    ["src/text/a.ts", '"../topic/b.ts"'],
    ["src/storage/a.ts", '"../delivery/b.ts"'],
    ["src/http/a.ts", '"../demo/b.ts"'],
    ["src/feeds/a.ts", '"../config.ts"'],
    ["src/job.ts", '"./feeds/a.ts"'],
    ["commands/a.ts", '"../src/app.ts"'],
    ["src/demo/a.ts", '"./main.ts"'],
    ["commands/a.ts", '"grammy"'],
    ["digests/a.ts", '"grammy/types"'],
    ["src/stories/a.ts", '"kysely"'],
    ["src/app.ts", '"kysely/migration"'],
  ];
  for (const [from = "", target] of wrong) {
    const [one] = parseImports(from, `import { x } from ${target};`);
    assert.notEqual(faultOf(one!), null, `${from} → ${target}`);
  }
  const right = [
    ["src/feeds/a.ts", '"../sources/b.ts"'],
    ["commands/a.ts", '"../digests/b.ts"'],
    ["src/feeds/a.ts", '"./repair/b.ts"'],
    ["src/sources/a.ts", '"../storage/b.ts"'],
    ["src/storage/a.ts", '"../errors.ts"'],
    ["src/demo/main.ts", '"../app.ts"'],
    ["src/cli.ts", '"../commands/b.ts"'],
    ["src/delivery/a.ts", '"grammy"'],
    ["src/storage/a.ts", '"kysely"'],
    ["commands/a.ts", '"@grammyjs/i18n"'],
  ];
  for (const [from = "", target] of right) {
    const [one] = parseImports(from, `import { x } from ${target};`);
    assert.equal(faultOf(one!), null, `${from} → ${target}`);
  }
  const [typeOnly] = parseImports("src/sources/a.ts", 'import type { X } from "../feeds/b.ts";');
  assert.equal(faultOf(typeOnly!), null);
});
