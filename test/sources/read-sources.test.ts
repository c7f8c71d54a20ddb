import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { OperatorError } from "../../src/errors.ts";
import { readSources } from "../../src/sources/read-sources.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "karabakh-digest-"));
});
after(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

function operatorError(error: unknown): OperatorError {
  assert.ok(error instanceof OperatorError);
  assert.equal(error.exitCode, 65);
  return error;
}

test("a file is read by its ending", async () => {
  const json = await written("list.json", '[{"name":"One","url":"https://one.example/rss","language":"ru"}]');
  const opml = await written(
    "list.OPML",
    '<opml><body><outline text="Two" xmlUrl="https://two.example/rss"/></body></opml>',
  );
  assert.deepEqual(
    (await readSources(json)).map(({ name }) => name),
    ["One"],
  );
  assert.deepEqual(
    (await readSources(opml)).map(({ name }) => name),
    ["Two"],
  );
});

test("a list with faults is not read in part: every fault is told, one a line, with the file", async () => {
  const file = await written(
    "faulty.json",
    '[{"name":"One","url":"https://one.example/rss","language":"ru"},{"name":"","url":"x","language":"ru"}]',
  );
  await assert.rejects(readSources(file), (error) => {
    const lines = operatorError(error).message.split("\n");
    assert.equal(lines.length, 2);
    for (const line of lines) assert.ok(line.startsWith(`SOURCES: ${file}: entry 2: `), line);
    return true;
  });
});

test("a file that is not there is told in one line that names SOURCES", async () => {
  const file = join(folder, "absent.json");
  await assert.rejects(readSources(file), (error) => {
    assert.match(operatorError(error).message, /^SOURCES: [^\n]*absent\.json cannot be read: [^\n]+$/);
    return true;
  });
});

test("the bundled list is valid and has at least 60 sources, each with its country and affiliation", async () => {
  const sources = await readSources(null);
  assert.ok(sources.length >= 60, `${sources.length} sources`);
  assert.equal(new Set(sources.map(({ url }) => url)).size, sources.length);
  for (const { name, country, affiliation } of sources) assert.ok(country && affiliation, name);
});

test("the bundled list covers all seven languages, each with several publishers", async () => {
  const publishers = new Map<string, Set<string>>();
  for (const { language, publisher } of await readSources(null)) {
    const code = language.split("-")[0] ?? "";
    publishers.set(code, (publishers.get(code) ?? new Set()).add(publisher));
  }
  for (const language of ["ar", "az", "en", "fr", "hy", "ru", "tr"]) {
    assert.ok((publishers.get(language)?.size ?? 0) >= 3, language);
  }
});

test("the bundled list hears both sides: each country's state outlets and others", async () => {
  const sources = await readSources(null);
  for (const country of ["AM", "AZ"]) {
    const affiliations = sources.filter((one) => one.country === country).map((one) => one.affiliation ?? "");
    assert.ok(
      affiliations.some((one) => /^(state|government)/.test(one)),
      `${country}: the state's`,
    );
    assert.ok(
      affiliations.some((one) => /^(independent|private)/.test(one)),
      `${country}: others`,
    );
  }
});

test("the bundled list has outlets in Armenian and in Azerbaijani that no state of the conflict owns", async () => {
  const sources = await readSources(null);
  for (const language of ["hy", "az"]) {
    const outlets = sources.filter((one) => one.language === language);
    assert.ok(
      outlets.some((one) => /^(independent|exile|public broadcaster)/.test(one.affiliation ?? "")),
      language,
    );
  }
});
