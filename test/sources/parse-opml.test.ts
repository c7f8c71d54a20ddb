import assert from "node:assert/strict";
import { test } from "node:test";
import { parseOpml } from "../../src/sources/parse-opml.ts";
import { sourceId } from "../../src/sources/source.ts";

function opml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Feeds</title></head><body>${body}</body></opml>`;
}

test("feeds are found in nested folders and between them, in the order of the document", () => {
  const { sources, faults } = parseOpml(
    opml(`
      <outline text="First" type="rss" xmlUrl="https://one.example/rss"/>
      <outline text="Caucasus">
        <outline text="Yerevan"><outline text="Second" xmlUrl="https://two.example/rss"/></outline>
        <outline text="Third" xmlUrl="https://three.example/rss"/>
      </outline>
      <outline text="Empty folder"/>`),
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(
    sources.map(({ name, url }) => [name, url]),
    [
      ["First", "https://one.example/rss"],
      ["Second", "https://two.example/rss"],
      ["Third", "https://three.example/rss"],
    ],
  );
});

test("the language is read where it stands, the publisher is the domain, the rest is unknown", () => {
  const url = "https://feeds.areni.example/rss?a=1&b=2";
  const { sources } = parseOpml(
    opml(`<outline text="Areni &amp; Co" xmlUrl="${url.replace("&", "&amp;")}" language="hy"/>`),
  );
  assert.deepEqual(sources, [
    {
      id: sourceId(url),
      name: "Areni & Co",
      url,
      language: "hy",
      country: null,
      affiliation: null,
      nativeName: null,
      publisher: "areni.example",
    },
  ]);
});

test("without a language it is undetermined; the name is the text, else the title, else the address", () => {
  const { sources } = parseOpml(
    opml(`<outline text="Text" title="Title" xmlUrl="https://one.example/rss"/>
      <outline title="Title" xmlUrl="https://two.example/rss"/>
      <outline xmlUrl="https://three.example/rss"/>`),
  );
  assert.deepEqual(
    sources.map(({ name, language }) => `${name} ${language}`),
    ["Text und", "Title und", "https://three.example/rss und"],
  );
});

test("attributes count in any case, and a feed filed in two folders counts once", () => {
  const { sources } = parseOpml(
    opml(`<outline text="A"><outline text="One" XMLURL="https://one.example/rss"/></outline>
      <outline text="B"><outline text="One" xmlurl="https://one.example/rss"/></outline>`),
  );
  assert.equal(sources.length, 1);
});

test("an address that is none is a fault that names the outline; the others are read", () => {
  const { sources, faults } = parseOpml(
    opml(`<outline text="Wrong" xmlUrl="feed:one"/><outline text="Right" xmlUrl="https://two.example/rss"/>`),
  );
  assert.deepEqual(faults, ["Wrong: xmlUrl must be an http or https address"]);
  assert.equal(sources.length, 1);
});

test("what is no OPML is a fault, an OPML without feeds is none", () => {
  assert.deepEqual(parseOpml("<html><body>No</body></html>").faults, ["it is not OPML"]);
  assert.deepEqual(parseOpml("").faults, ["it is not OPML"]);
  assert.deepEqual(parseOpml(opml("")), { sources: [], faults: [] });
});
