import assert from "node:assert/strict";
import { test } from "node:test";
import { publisherOf, sourceId } from "../../src/sources/source.ts";

test("the publisher is the registrable part of the host", () => {
  const expected: Readonly<Record<string, string>> = {
    "https://areni.example/rss": "areni.example",
    "https://www.areni.example/rss": "areni.example",
    "https://rss.feeds.areni.example:8443/x?y#z": "areni.example",
    "https://feeds.bbci.co.uk/arabic/rss.xml": "bbci.co.uk",
    "https://www.absheron.com.az/rss": "absheron.com.az",
    "https://haber.org.tr/rss": "haber.org.tr",
    "https://WWW.Areni.Example/": "areni.example",
    "http://localhost/rss": "localhost",
  };
  for (const [url, publisher] of Object.entries(expected)) assert.equal(publisherOf(url), publisher, url);
});

test("of a bare address the port tells publishers apart", () => {
  assert.equal(publisherOf("http://127.0.0.1:8081/rss"), "127.0.0.1:8081");
  assert.equal(publisherOf("http://[::1]:8081/rss"), "[::1]:8081");
  assert.notEqual(publisherOf("http://127.0.0.1:8081/a"), publisherOf("http://127.0.0.1:8082/a"));
});

test("a source keeps its id as long as its address is the same", () => {
  assert.equal(sourceId("https://areni.example/rss"), sourceId("https://areni.example/rss"));
  assert.notEqual(sourceId("https://areni.example/rss"), sourceId("https://areni.example/rss/"));
  assert.match(sourceId("https://areni.example/rss"), /^[\w-]{16}$/);
});
