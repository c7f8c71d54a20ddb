import { type Html, html } from "../../text/html.ts";
import { pageLabels } from "./page-labels.ts";
import type { OutletView, PublishedReport } from "./published-reports.ts";

const SIDEBAR_LINKS = 8;

/** A report's page as HTML text: the article among all that a news site puts around it. */
export function renderArticlePage(view: OutletView, item: PublishedReport): string {
  const { report, publishedAt, url } = item;
  const time = new Date(publishedAt).toISOString();
  const head = html`<meta name="description" content="${report.summary}">
<link rel="canonical" href="${url}">
<meta property="og:type" content="article">
<meta property="og:title" content="${report.title}">
<meta property="og:url" content="${url}">
<meta property="article:published_time" content="${time}">
`;
  const main = html`<article class="article">
<h1>${report.title}</h1>
<div class="article-body">
${report.paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}</div>
<footer class="article-footer">
<p class="byline">${view.outlet.nativeName} · <time datetime="${time}">${writtenTime(view, publishedAt)}</time></p>
<button type="button" class="share">${pageLabels(view.outlet.language).share}</button>
</footer>
</article>
`;
  return renderPage(view, report.title, head, main);
}

/** The outlet's front page: what it has published so far, newest first. */
export function renderHomePage(view: OutletView): string {
  const { nativeName, name, domain } = view.outlet;
  const head = html`<meta name="description" content="${name} (${domain})">\n`;
  const main = html`<h1>${pageLabels(view.outlet.language).latest}</h1>
${view.published.map(({ report, url }) => html`<section class="teaser"><h2><a href="${url}">${report.title}</a></h2><p>${report.summary}</p></section>\n`)}`;
  return renderPage(view, nativeName, head, main);
}

function renderPage(view: OutletView, title: string, head: Html, main: Html): string {
  const { outlet } = view;
  const labels = pageLabels(outlet.language);
  const charset = outlet.feed.charsetIn === "document" && html`<meta charset="${outlet.feed.charset}">\n`;
  return html`<!DOCTYPE html>
<html lang="${outlet.language}" dir="${labels.direction}">
<head>
${charset}<title>${title} | ${outlet.nativeName}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:site_name" content="${outlet.nativeName}">
<link rel="alternate" type="${feedType(view)}" title="${outlet.nativeName}" href="${view.feedUrl}">
${head}</head>
<body>
<div id="cookie-banner" class="cookie-banner" role="dialog"><p>${labels.cookies}</p><button type="button">${labels.accept}</button></div>
<header class="site-header">
<a class="logo" href="${view.homeUrl}">${outlet.nativeName}</a>
<nav class="site-navigation"><ul>${labels.sections.map((section) => html`<li><a href="${view.homeUrl}">${section}</a></li>`)}</ul></nav>
</header>
<main>
${main}</main>
<aside class="sidebar">
<h2>${labels.latest}</h2>
<ul>${view.published.slice(0, SIDEBAR_LINKS).map(({ report, url }) => html`<li><a href="${url}">${report.title}</a></li>`)}</ul>
</aside>
<footer class="site-footer"><p>${labels.subscribe}</p><p>© ${outlet.domain}. ${labels.rights}.</p></footer>
</body>
</html>
`.html;
}

/** The media type of an outlet's feed. */
export function feedType({ outlet }: OutletView): string {
  return { rss2: "application/rss+xml", atom: "application/atom+xml", rdf: "application/rdf+xml" }[
    outlet.feed.format
  ];
}

function writtenTime(view: OutletView, publishedAt: number): string {
  return new Intl.DateTimeFormat(view.outlet.language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(publishedAt);
}
