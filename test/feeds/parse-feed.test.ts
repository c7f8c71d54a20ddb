import assert from "node:assert/strict";
import { test } from "node:test";
import { FeedError } from "../../src/feeds/feed-error.ts";
import type { FeedItem } from "../../src/feeds/item.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";

const BASE = "https://news.example/feeds/all.xml";

async function itemsOf(xml: string): Promise<readonly FeedItem[]> {
  return (await parseFeed(xml, BASE)).items;
}

async function firstOf(xml: string): Promise<FeedItem> {
  const [item] = await itemsOf(xml);
  assert.ok(item);
  return item;
}

const rss = (items: string, attributes = 'version="2.0"'): string =>
  `<?xml version="1.0"?><rss ${attributes}><channel><title>News</title>${items}</channel></rss>`;

test("an RSS 2.0 item is read with everything it says", async () => {
  const feed = await parseFeed(
    rss(
      `<language>en_US</language><ttl>15</ttl><item><title>A &amp;amp; B</title><link>/a?x=1&amp;y=2</link>
       <guid isPermaLink="false">g-1</guid><pubDate>Tue, 19 Sep 2023 13:00:00 +0400</pubDate>
       <description>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;</description><source url="http://r.example">Reuters</source></item>`,
    ),
    BASE,
  );
  assert.deepEqual(feed, {
    format: "rss",
    title: "News",
    language: "en-US",
    ttlSeconds: 900,
    items: [
      {
        id: "g-1",
        link: "https://news.example/a?x=1&y=2",
        title: "A & B",
        summary: "One two",
        content: null,
        publishedAt: Date.parse("2023-09-19T09:00:00Z"),
        language: "en-US",
        sourceName: "Reuters",
      },
    ],
  });
});

test("older and unnumbered RSS is read", async () => {
  const item = "<item><title>x</title><link>http://e.example/</link></item>";
  for (const attributes of ['version="0.91"', 'version="0.92"', "", 'version="3"']) {
    assert.equal((await firstOf(rss(item, attributes))).title, "x");
  }
  assert.equal((await firstOf(`<rss><channel><title>t</title></channel>${item}</rss>`)).title, "x");
});

test("RDF is read, with and without prefixes", async () => {
  const plain = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title></channel><item rdf:about="urn:1">
    <title>I</title><link>http://a.example/b</link><dc:date>2023-09-19T10:00:00Z</dc:date></item></rdf:RDF>`;
  const prefixed = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"
    xmlns:d="http://purl.org/dc/elements/1.1/"><s:channel r:about="x"><s:title>T</s:title></s:channel>
    <s:item r:about="urn:1"><s:title>I</s:title><s:link>http://a.example/b</s:link><d:date>2023-09-19T10:00:00Z</d:date></s:item></r:RDF>`;
  for (const xml of [plain, prefixed]) {
    const feed = await parseFeed(xml, BASE);
    assert.deepEqual([feed.format, feed.title], ["rdf", "T"]);
    const [item] = feed.items;
    assert.deepEqual([item?.id, item?.title, item?.link], ["urn:1", "I", "http://a.example/b"]);
    assert.equal(item?.publishedAt, Date.parse("2023-09-19T10:00:00Z"));
  }
});

test("Atom 1.0 is read: text kinds, bases, languages, link relations", async () => {
  const feed = await parseFeed(
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="http://b.example/dir/"><a:title>F</a:title>
     <a:entry xml:base="sub/" xml:lang="ru"><a:title>x &lt;b&gt; y</a:title><a:link rel="self" href="/self"/>
     <a:link href="p.html"/><a:id>tag:1</a:id><a:updated>2023-09-19T10:00:00Z</a:updated></a:entry>
     <a:entry><a:title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">Big <h:b>ne</h:b>ws &lt; 5</h:div></a:title>
     <a:link rel="enclosure" href="/x.mp3"/><a:updated>soon</a:updated><a:source><a:title>Agency</a:title><a:id>no</a:id></a:source>
     <a:summary type="html">&lt;i&gt;s&lt;/i&gt; &amp;amp;</a:summary></a:entry></a:feed>`,
    BASE,
  );
  const [first, second] = feed.items;
  assert.deepEqual([feed.format, feed.title, feed.language], ["atom", "F", "fr"]);
  assert.deepEqual(
    [first?.id, first?.title, first?.link, first?.language],
    ["tag:1", "x <b> y", "http://b.example/dir/sub/p.html", "ru"],
  );
  assert.equal(first?.publishedAt, Date.parse("2023-09-19T10:00:00Z"));
  assert.deepEqual(
    [second?.title, second?.link, second?.summary, second?.sourceName, second?.publishedAt, second?.language],
    ["Big news < 5", null, "s &", "Agency", null, "fr"],
  );
});

test("Atom 0.3 is read: its dates, modes and base64", async () => {
  const item = await firstOf(
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">A &amp;lt; &lt;b&gt;B&lt;/b&gt;</title>
     <link rel="alternate" type="text/html" href="/z"/><id>i</id><modified>2023-09-20T10:00:00Z</modified>
     <issued>2023-09-19T10:00:00+04:00</issued><content mode="base64" type="text/html">${Buffer.from("<p>é</p>").toString("base64")}</content></entry></feed>`,
  );
  assert.deepEqual([item.title, item.link, item.summary], ["A < B", "https://news.example/z", "é"]);
  assert.equal(item.publishedAt, Date.parse("2023-09-19T06:00:00Z"));
});

test("what is not well-formed is repaired", async () => {
  const item = await firstOf(
    `\n \uFEFF<br /><b>Warning</b>: x <?xml version="1.0"?><rss><channel><item><title>A & B &nbsp;&hellip; C&D</title>
     <link>http://e.example/?a=1&b=2</link><description>raw <b>bold</b><br>line &eacute;</description><pubDate>19 Sep 2023 10:00 GMT`,
  );
  assert.deepEqual(
    [item.title, item.link, item.summary],
    ["A & B … C&D", "http://e.example/?a=1&b=2", "raw bold line é"],
  );
  assert.equal(item.publishedAt, Date.parse("2023-09-19T10:00:00Z"));
});

test("an item without a guid is known by its link, else by a hash of its title", async () => {
  const items = await itemsOf(
    rss(`<item><link>http://e.example/1</link></item><item><title>t</title></item><item><title>t</title></item>
      <item><guid>http://e.example/2</guid></item><item><guid>${"g".repeat(100_000)}</guid><title>t</title></item><item/>`),
  );
  assert.equal(items[0]?.id, "http://e.example/1");
  assert.match(items[1]?.id ?? "", /^hash:[0-9a-f]{64}$/);
  assert.equal(items[1]?.id, items[2]?.id);
  assert.equal(items[3]?.link, "http://e.example/2");
  assert.match(items[4]?.id ?? "", /^hash:/);
  assert.equal(items.length, 5);
});

test("a link is http(s) or none, and a date that nobody wrote is null", async () => {
  for (const link of [
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:a@b",
    "tg://resolve?domain=x",
    "http://",
  ]) {
    const item = await firstOf(
      rss(`<item><title>x</title><link>${link}</link><pubDate>n/a</pubDate></item>`),
    );
    assert.deepEqual([item.link, item.publishedAt], [null, null], link);
  }
});

test("a title with script, signs, direction overrides and emoji is plain text", async () => {
  const item = await firstOf(
    rss(
      "<item><title><![CDATA[<script>alert(1)</script>A & B \u202Eevil\u202C 🇦🇲 <b>x</b>\u0000]]></title></item>",
    ),
  );
  assert.equal(item.title, "A & B evil 🇦🇲 x");
});

test("a title of 100 kB is cut to 300 characters", async () => {
  const item = await firstOf(rss(`<item><title>${"word ".repeat(20_000)}</title></item>`));
  assert.equal(item.title.length <= 300, true);
  assert.match(item.title, /word…$/);
});

test("a content is the full text only where it clearly is", async () => {
  const content = async (description: string, encoded: string): Promise<string | null> => {
    const xml = rss(
      `<item><title>x</title><description>${description}</description><content:encoded><![CDATA[${encoded}]]></content:encoded></item>`,
      'version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    );
    return (await firstOf(xml)).content;
  };
  const long = "A sentence with several words. ".repeat(30);
  assert.equal(await content("short", `<p>${long}</p><p>end</p>`), `${long.trim()}\n\nend`);
  assert.equal(await content("short", "<p>a</p><p>b</p><p>c</p>"), "a\n\nb\n\nc");
  assert.equal(await content("short", "<p>a</p>"), null);
  assert.equal(await content(long, `<p>${long}</p>`), null);
  assert.equal(await content("short", `<p>${long}</p> [&hellip;]`), null);
});

test("a feed of many parts keeps the order and the head", async () => {
  const body = Array.from(
    { length: 5_000 },
    (_, at) => `<item><title>n ${at}</title><description>${"d".repeat(200)}</description></item>`,
  );
  const feed = await parseFeed(rss(`<language>hy</language>${body.join("")}<ttl>5</ttl>`), BASE);
  assert.deepEqual(
    [feed.title, feed.language, feed.ttlSeconds, feed.items.length],
    ["News", "hy", 300, 5_000],
  );
  assert.equal(
    feed.items.every((item, at) => item.title === `n ${at}` && item.language === "hy"),
    true,
  );
});

test("what is no feed or is refused says why on one line", async () => {
  const refused = async (xml: string): Promise<string> => {
    const error = await parseFeed(xml, BASE).then(
      () => null,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof FeedError);
    assert.doesNotMatch(error.message, /\n/);
    return error.code;
  };
  assert.equal(await refused(""), "not-a-feed");
  assert.equal(await refused("just text"), "not-a-feed");
  assert.equal(await refused("<!DOCTYPE html><html><body>x</body></html>"), "not-a-feed");
  assert.equal(await refused("<div>".repeat(2 * 1024 * 1024)), "not-a-feed");
  assert.equal(await refused(`<!DOCTYPE rss [<!ENTITY a "b">]>${rss("")}`), "doctype");
  assert.equal(await refused(rss(`<item>${"<a>".repeat(1_000)}</item>`)), "too-large");
  assert.equal(await refused(" ".repeat(10 * 1024 * 1024 + 1)), "too-large");
});

test("a DOCTYPE without declarations and a feed without items are fine", async () => {
  const doctype =
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">';
  assert.deepEqual((await parseFeed(`${doctype}${rss("")}`, BASE)).items, []);
});

test("markup made to exhaust patterns is read in no time to speak of", async () => {
  const hostile = [
    "<p".repeat(500_000),
    "a<p>\n".repeat(200_000),
    "&amp;nbsp".repeat(100_000),
    "<!--".repeat(200_000),
  ];
  for (const text of hostile) {
    const item = await firstOf(
      rss(`<item><title>x</title><description><![CDATA[${text}]]></description></item>`),
    );
    assert.equal(item.title, "x");
  }
});
