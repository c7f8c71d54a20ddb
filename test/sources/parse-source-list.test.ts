import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSourceList } from "../../src/sources/parse-source-list.ts";
import { sourceId } from "../../src/sources/source.ts";

const least = { name: "Areni Agency", url: "https://areni.example/rss", language: "hy" };
const parse = (...entries: readonly unknown[]) => parseSourceList(JSON.stringify(entries));

test("an entry needs a name, an address and a language; the rest is null, the publisher its domain", () => {
  const { sources, faults } = parse(least);
  assert.deepEqual(faults, []);
  assert.deepEqual(sources, [
    {
      id: sourceId(least.url),
      ...least,
      country: null,
      affiliation: null,
      nativeName: null,
      publisher: "areni.example",
    },
  ]);
});

test("all that an entry may say is kept", () => {
  const full = {
    name: "Absheron Inform",
    url: "https://feeds.absheron.example/az.xml",
    language: "az-Latn",
    country: "AZ",
    affiliation: "state",
    nativeName: "Abşeron",
    publisher: "absheron",
  };
  const { sources, faults } = parse({ ...full, enabled: true });
  assert.deepEqual(faults, []);
  assert.deepEqual(sources, [{ id: sourceId(full.url), ...full }]);
});

test("a source that is not enabled is left out, one listed twice counts once", () => {
  const { sources, faults } = parse(
    { ...least, enabled: false },
    { ...least, url: "https://two.example/rss" },
    { ...least, url: "https://two.example/rss", name: "The same" },
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(
    sources.map(({ name }) => name),
    ["The same"],
  );
});

test("every fault is told at once, with the entry's place and the key", () => {
  const { sources, faults } = parse(
    { ...least, name: " " },
    least,
    { ...least, url: "areni.example/rss", language: "Armenian language" },
    { ...least, url: "ftp://areni.example/rss", country: "am" },
    { ...least, enabled: "no" },
    "https://areni.example/rss",
  );
  assert.equal(sources.length, 1);
  const starts = ["entry 1: name", "entry 3: url", "entry 3: language", "entry 4: url", "entry 4: country"];
  for (const start of [...starts, "entry 5: enabled", "entry 6:"]) {
    assert.equal(
      faults.filter((fault) => fault.startsWith(start)).length,
      1,
      `${start} in ${faults.join(" | ")}`,
    );
  }
  assert.equal(faults.length, 7);
});

test("what is no JSON or no array is one fault", () => {
  for (const text of ["", "{", "[", '{"sources":[]}', "null", '"x"']) {
    const { sources, faults } = parseSourceList(text);
    assert.deepEqual(sources, [], text);
    assert.equal(faults.length, 1, text);
    assert.match(faults[0] ?? "", /^it (is not JSON: [^\n]+|must be an array of sources)$/, text);
  }
});
