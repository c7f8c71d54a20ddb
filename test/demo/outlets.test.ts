import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { parseArticle } from "../../src/articles/parse-article.ts";
import type { Outlet } from "../../src/demo/outlets/outlet.ts";
import { viewOutlet } from "../../src/demo/outlets/published-reports.ts";
import { readCoverage } from "../../src/demo/outlets/read-coverage.ts";
import { type Outlets, startOutlets } from "../../src/demo/outlets/server.ts";
import { decodeBytes } from "../../src/feeds/decode.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { parseSourceList } from "../../src/sources/parse-source-list.ts";

const STARTED_AT = Date.parse("2026-11-21T12:00:00Z");

async function fetchBytes(url: string): Promise<{ response: Response; body: Uint8Array }> {
  const response = await fetch(url);
  assert.equal(response.status, 200, url);
  return { response, body: new Uint8Array(await response.arrayBuffer()) };
}

async function fetchText(url: string): Promise<string> {
  const { response, body } = await fetchBytes(url);
  return decodeBytes(body, response.headers.get("content-type"));
}

async function fetchFeed(outlets: Outlets, id: string): ReturnType<typeof parseFeed> {
  const url = `${outlets.url}/${id}/feed.xml`;
  return parseFeed(await fetchText(url), url);
}

function sampleOutlet(feed: Partial<Outlet["feed"]>, reports: Outlet["reports"]): Outlet {
  return {
    id: "sample-outlet",
    name: "Sample",
    nativeName: "Sample & Sons",
    domain: "sample.example",
    language: "en",
    country: "GB",
    affiliation: "private",
    feed: {
      format: "rss2",
      charset: "utf-8",
      charsetIn: "document",
      dates: true,
      text: "full",
      guid: "permalink",
      maxAgeSeconds: null,
      ...feed,
    },
    reports,
  };
}

describe("outlets of the bundled coverage", () => {
  let coverage: readonly Outlet[] = [];
  let outlets: Outlets;
  let now = STARTED_AT;

  before(async () => {
    coverage = await readCoverage();
    outlets = await startOutlets({ now: () => now, startedAt: STARTED_AT });
  });
  after(() => outlets.close());

  function outletOf(id: string): Outlet {
    return coverage.find((outlet) => outlet.id === id)!;
  }

  test("sources are a valid list whose publishers are the outlets' own domains", () => {
    const { sources, faults } = parseSourceList(JSON.stringify(outlets.sources));
    assert.deepEqual(faults, []);
    assert.deepEqual(
      sources.map(({ publisher, url }) => [publisher, url]),
      coverage.map(({ id, domain }) => [domain, `${outlets.url}/${id}/feed.xml`]),
    );
  });

  test("every outlet's feed parses into what it has published, newest first, with its dates and texts", async () => {
    for (const outlet of coverage) {
      const { published } = viewOutlet(outlet, outlets.url, STARTED_AT, now);
      const feed = await fetchFeed(outlets, outlet.id);
      assert.equal(feed.format, { rss2: "rss", atom: "atom", rdf: "rdf" }[outlet.feed.format]);
      assert.equal(feed.title, outlet.nativeName);
      assert.deepEqual(
        feed.items.map(({ title, link, publishedAt, summary }) => ({ title, link, publishedAt, summary })),
        published.map(({ report, url, publishedAt }) => ({
          title: report.title,
          link: url,
          publishedAt: outlet.feed.dates ? publishedAt : null,
          summary: outlet.feed.text === "title" ? "" : report.summary,
        })),
        outlet.id,
      );
      const isFull = outlet.feed.text === "full";
      for (const [index, { report }] of published.entries()) {
        // The parser takes a text of one or two short paragraphs for a teaser.
        if (report.paragraphs.length < 3) continue;
        assert.equal(feed.items[index]?.content, isFull ? report.paragraphs.join("\n\n") : null);
      }
    }
  });

  test("every page yields its report's paragraphs and nothing of what stands around them", async (t) => {
    t.after(() => {
      now = STARTED_AT;
    });
    now = STARTED_AT + 86_400_000;
    for (const outlet of coverage) {
      for (const { report, url, publishedAt } of viewOutlet(outlet, outlets.url, STARTED_AT, now).published) {
        const article = parseArticle(await fetchText(url), url);
        assert.equal(article?.text, report.paragraphs.join("\n\n"), url);
        assert.equal(article?.title, report.title);
        assert.equal(article?.publishedAt, publishedAt);
        assert.equal(article?.language, outlet.language);
        assert.equal(article?.siteName, outlet.nativeName);
      }
    }
  });

  test("windows-1256 is really sent, and only the Content-Type header names it", async () => {
    const title = outletOf("minbar-alsharq").reports[0]!.title;
    for (const path of ["feed.xml", "rudud-alfil-naghorni-qarabagh.html"]) {
      const { response, body } = await fetchBytes(`${outlets.url}/minbar-alsharq/${path}`);
      assert.match(response.headers.get("content-type") ?? "", /; charset=windows-1256$/);
      assert.doesNotMatch(Buffer.from(body).toString("latin1"), /encoding=|charset=/);
      assert.throws(() => new TextDecoder("utf-8", { fatal: true }).decode(body));
      assert.ok(new TextDecoder("windows-1256").decode(body).includes(title));
    }
    // تركيا, letter by letter.
    const { body } = await fetchBytes(`${outlets.url}/minbar-alsharq/feed.xml`);
    assert.ok(Buffer.from(body).includes(Buffer.from([0xca, 0xd1, 0xdf, 0xed, 0xc7])));
  });

  test("windows-1251 is really sent, and only the document names it", async () => {
    const { response, body } = await fetchBytes(`${outlets.url}/absheron-inform/feed.xml`);
    assert.equal(response.headers.get("content-type"), "application/rss+xml");
    assert.match(Buffer.from(body).toString("latin1"), /^<\?xml version="1.0" encoding="windows-1251"\?>/);
    assert.ok(new TextDecoder("windows-1251").decode(body).includes("Минобороны Азербайджана"));
  });

  test("guids are links, names that are no links, or missing, each with its outlet", async () => {
    assert.match(
      await fetchText(`${outlets.url}/caucasus-wire/feed.xml`),
      /<guid isPermaLink="true">http:\/\/127/,
    );
    assert.match(
      await fetchText(`${outlets.url}/absheron-inform/feed.xml`),
      /<guid isPermaLink="false">absheron-inform\.example:antiterror-v-karabahe</,
    );
    assert.doesNotMatch(await fetchText(`${outlets.url}/meridian-40/feed.xml`), /<guid/);
  });

  test("a feed without dates shows no report of an earlier year", async () => {
    for (const outlet of coverage.filter(({ feed }) => !feed.dates)) {
      const { published } = viewOutlet(outlet, outlets.url, STARTED_AT, now);
      const oldest = Math.min(...published.map(({ publishedAt }) => publishedAt));
      assert.ok(STARTED_AT - oldest < 2 * 86_400_000, outlet.id);
      assert.doesNotMatch(await fetchText(`${outlets.url}/${outlet.id}/feed.xml`), /pubDate/);
    }
  });

  test("every wire story names an outlet that exists", () => {
    const ids = new Set(coverage.map(({ id }) => id));
    for (const { wire } of coverage.flatMap(({ reports }) => reports)) {
      assert.ok(wire === undefined || ids.has(wire), wire);
    }
  });

  test("a client that has the present state is answered 304 without a body", async () => {
    const url = `${outlets.url}/caucasus-wire/feed.xml`;
    const { response } = await fetchBytes(url);
    const etag = response.headers.get("etag") ?? "";
    const lastModified = response.headers.get("last-modified") ?? "";
    assert.equal(response.headers.get("cache-control"), "max-age=60");
    assert.equal(Date.parse(lastModified), STARTED_AT - 215 * 60_000);
    const same: readonly Record<string, string>[] = [
      { "If-None-Match": etag },
      { "If-None-Match": `"other", W/${etag}` },
      { "If-Modified-Since": lastModified },
      { "If-None-Match": etag, "If-Modified-Since": "Thu, 01 Jan 1970 00:00:00 GMT" },
    ];
    for (const headers of same) {
      const again = await fetch(url, { headers });
      assert.equal(again.status, 304, JSON.stringify(headers));
      assert.equal(again.headers.get("etag"), etag);
      assert.equal(again.headers.get("cache-control"), "max-age=60");
      assert.equal(await again.text(), "");
    }
    const changed: readonly Record<string, string>[] = [
      { "If-None-Match": '"other"', "If-Modified-Since": lastModified },
      { "If-Modified-Since": new Date(Date.parse(lastModified) - 1_000).toUTCString() },
      { "If-Modified-Since": "yesterday" },
    ];
    for (const headers of changed) {
      const again = await fetch(url, { headers });
      assert.equal(again.status, 200, JSON.stringify(headers));
      await again.body?.cancel();
    }
  });

  test("a report of the future appears, in the feed and as a page, when the clock is moved on", async (t) => {
    t.after(() => {
      now = STARTED_AT;
    });
    const feedUrl = `${outlets.url}/nevskaya-liniya/feed.xml`;
    const pageUrl = `${outlets.url}/nevskaya-liniya/tripp-sovet-zasedanie.html`;
    const { response } = await fetchBytes(feedUrl);
    const headers = { "If-None-Match": response.headers.get("etag") ?? "" };
    assert.equal((await fetch(pageUrl)).status, 404);
    now = STARTED_AT + 60 * 60_000 - 1;
    assert.equal((await fetch(feedUrl, { headers })).status, 304);
    now += 1;
    const feed = await fetchFeed(outlets, "nevskaya-liniya");
    assert.equal(feed.items[0]?.link, pageUrl);
    assert.equal(feed.items[0]?.publishedAt, now);
    const later = await fetch(feedUrl, { headers });
    assert.equal(later.status, 200);
    assert.equal(Date.parse(later.headers.get("last-modified") ?? ""), now);
    assert.equal(Date.parse(later.headers.get("date") ?? ""), now);
    await later.body?.cancel();
    assert.equal((await fetch(pageUrl)).status, 200);
  });

  test("links of a page lead to pages that exist", async () => {
    const home = `${outlets.url}/sada-alqawqaz/`;
    const page = await fetchText(`${home}yevlakh-muhadathat.html`);
    const links = new Set([...page.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? ""));
    assert.ok(links.has(home) && links.has(`${home}feed.xml`) && links.size > 4);
    for (const link of links) await fetchBytes(link);
  });

  test("an unknown address is answered 404 and an unknown method 405", async () => {
    for (const path of ["", "nobody/feed.xml", "areni-agency/nothing.html", "areni-agency/feed.xml/x"]) {
      assert.equal((await fetch(`${outlets.url}/${path}`)).status, 404, path);
    }
    const posted = await fetch(outlets.sources[0]!.url, { method: "POST" });
    assert.equal(posted.status, 405);
    assert.equal(posted.headers.get("allow"), "GET, HEAD");
    const head = await fetch(outlets.sources[0]!.url, { method: "HEAD" });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), "");
  });
});

for (const format of ["rss2", "atom", "rdf"] as const) {
  test(`characters that a charset lacks and markup in a text survive ${format}`, async (t) => {
    const title = 'A & B: "1 < 2" ⚖️ кино مرحبا &amp; <b>no tag</b>';
    const paragraphs = [
      "Первый ⚖️ & <i>абзац</i>, которого хватает на текст статьи.",
      "Ürün ə 10 > 9.",
      "]]> 😀",
    ];
    const report = {
      slug: "odd",
      title,
      summary: title,
      paragraphs,
      relevant: false,
      ageMinutes: 0,
    };
    const coverage = [sampleOutlet({ format, charset: "windows-1251" }, [report])];
    const outlets = await startOutlets({ now: () => STARTED_AT, startedAt: STARTED_AT, coverage });
    t.after(() => outlets.close());
    const { body } = await fetchBytes(`${outlets.url}/sample-outlet/feed.xml`);
    assert.match(Buffer.from(body).toString("latin1"), /&#9878;&#65039; \xea\xe8\xed\xee/);
    const feed = await fetchFeed(outlets, "sample-outlet");
    assert.equal(feed.title, "Sample & Sons");
    assert.match(feed.items[0]?.title ?? "", /^A & B: "1 < 2" ⚖️ кино مرحبا &/);
    assert.equal(feed.items[0]?.content, paragraphs.join("\n\n"));
    const page = await fetchText(`${outlets.url}/sample-outlet/odd.html`);
    assert.match(page, /<p>Первый &#9878;&#65039; &amp; &lt;i&gt;абзац&lt;\/i&gt;/);
    const article = parseArticle(page, `${outlets.url}/sample-outlet/odd.html`);
    assert.equal(article?.text, paragraphs.join("\n\n"));
  });
}

test("a feed shows the newest 40 of its reports, and an outlet that has published nothing an empty list", async (t) => {
  let now = STARTED_AT;
  const reports = Array.from({ length: 50 }, (_, index) => ({
    slug: `report-${index}`,
    title: `Report ${index}`,
    summary: "Summary",
    paragraphs: ["Text"],
    relevant: false,
    ageMinutes: 50 - index,
  }));
  const coverage = [sampleOutlet({}, reports)];
  const outlets = await startOutlets({ now: () => now, startedAt: STARTED_AT, coverage });
  t.after(() => outlets.close());
  const titles = (await fetchFeed(outlets, "sample-outlet")).items.map(({ title }) => title);
  assert.deepEqual(
    titles,
    Array.from({ length: 40 }, (_, index) => `Report ${49 - index}`),
  );
  now = STARTED_AT - 86_400_000;
  const { response } = await fetchBytes(`${outlets.url}/sample-outlet/feed.xml`);
  assert.equal(response.headers.get("last-modified"), null);
  assert.deepEqual((await fetchFeed(outlets, "sample-outlet")).items, []);
});
