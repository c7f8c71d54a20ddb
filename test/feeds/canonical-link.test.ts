import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalLink } from "../../src/feeds/canonical-link.ts";

test("what does not tell pages apart is removed", () => {
  const links: readonly (readonly [string, string])[] = [
    ["https://Example.ORG:443/a?utm_source=x&id=7&fbclid=y#top", "https://example.org/a?id=7"],
    ["http://example.org:80/?gclid=1", "http://example.org/"],
    ["http://example.org:8080/a", "http://example.org:8080/a"],
    ["https://example.org/a?b=%20c&a=1", "https://example.org/a?b=%20c&a=1"],
    [
      "https://example.org/новости?ysclid=q",
      "https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8",
    ],
    [" not a url ", "not a url"],
  ];
  for (const [link, canonical] of links) assert.equal(canonicalLink(link), canonical);
});

test("the canonical form of a canonical link is itself", () => {
  const once = canonicalLink("https://example.org./p/?q=a+b&UTM_Medium=z&at_medium=rss");
  assert.equal(once, "https://example.org/p/?q=a+b");
  assert.equal(canonicalLink(once), once);
});
