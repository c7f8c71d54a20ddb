import assert from "node:assert/strict";
import { test } from "node:test";
import { ArticleError } from "../../src/articles/article-error.ts";
import { parseArticle } from "../../src/articles/parse-article.ts";

const PARAGRAPHS = [
  "The authorities said on Tuesday that twelve people had been killed and that the road was closed again.",
  "Observers, who had asked to be let through, were told to wait, and no date was given for a second attempt.",
  "Both sides accused each other of having opened fire first, and neither account could be checked.",
];
const URL_ = "https://news.example/a/1";

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a></nav>${body}</body></html>`;
const body = `<article><h1>Headline</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n")}</article>`;

test("an article's text, title, language, date and site are read", () => {
  const head = `<title>Headline | Site</title><meta property="og:title" content="Headline"><meta property="og:site_name" content="The Site">
    <meta property="article:published_time" content="2023-09-19T13:00:00+04:00">`;
  const article = parseArticle(page(head, body), URL_);
  assert.ok(article);
  assert.equal(article.text.endsWith(PARAGRAPHS.join("\n\n")), true);
  assert.deepEqual(
    [article.title, article.language, article.publishedAt, article.siteName],
    ["Headline", "en-GB", Date.parse("2023-09-19T09:00:00Z"), "The Site"],
  );
});

test("the date comes from JSON-LD, from meta or from a time element, else it is null", () => {
  const linked = {
    "@graph": [
      { "@type": "WebSite" },
      { "@type": ["NewsArticle"], datePublished: "2023-09-19T09:00:00Z", publisher: { name: "P" } },
    ],
  };
  const json = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
  const article = parseArticle(
    page(`<script type="application/ld+json">{broken</script>${json}`, body),
    URL_,
  );
  assert.deepEqual([article?.publishedAt, article?.siteName], [Date.parse("2023-09-19T09:00:00Z"), "P"]);
  const timed = body.replace("<h1>", '<time datetime="2023-09-18T09:00:00Z">x</time><h1>');
  assert.equal(parseArticle(page("", timed), URL_)?.publishedAt, Date.parse("2023-09-18T09:00:00Z"));
  assert.equal(parseArticle(page("", body), URL_)?.publishedAt, null);
});

test("a page without html or body tags is read too", () => {
  assert.match(parseArticle(body, URL_)?.text ?? "", /no date was given/);
});

test("a page without a main text has none", () => {
  for (const html of ["", "plain", page("", "<p>Home</p>"), "<html></html>"])
    assert.equal(parseArticle(html, URL_), null);
});

test("a page that the parser could choke on is refused beforehand", () => {
  const refusal = (html: string): string => {
    try {
      parseArticle(html, URL_);
      return "parsed";
    } catch (error) {
      assert.ok(error instanceof ArticleError);
      return error.code;
    }
  };
  assert.equal(refusal("<div>".repeat(2 * 1024 * 1024)), "too-large");
  assert.equal(refusal("<br>".repeat(20_001)), "too-large");
  assert.equal(refusal("&lt;".repeat(100_001)), "too-large");
  assert.equal(refusal(`<html><body>${"<div>x".repeat(1_600)}`), "too-deep");
  assert.equal(refusal(`<html><body>${"<a>x".repeat(19_000)}`), "too-deep");
  assert.equal(refusal(`<html><body><iframe>${"<a>x".repeat(19_000)}`), "too-deep");
});

test("end tags that HTML lets one leave out, svg and comments do not count as depth", () => {
  const items = "<li>item".repeat(400);
  const shapes = `<svg>${"<path d='M0'/>".repeat(400)}</svg>${"<!-- <div> -->".repeat(400)}<script>${"'<div>';".repeat(400)}</script>`;
  const rows = `<table>${"<tr><td>a<td>b".repeat(300)}</table>`;
  const article = parseArticle(
    page("", `${body}<ul>${items}</ul>${shapes}${rows}${"<p>x".repeat(400)}`),
    URL_,
  );
  assert.ok(article);
});
