import { type Html, html } from "../../text/html.ts";
import type { OutletView, PublishedReport } from "./published-reports.ts";

const MAX_ITEMS = 40;

/** An outlet's feed as XML text, newest first and 40 items at most, in the format and with the habits of the outlet. */
export function renderFeed(view: OutletView): string {
  const { charset, charsetIn, format } = view.outlet.feed;
  const encoding = charsetIn === "document" ? ` encoding="${charset}"` : "";
  const items = view.published.slice(0, MAX_ITEMS);
  const render = { rss2: renderRss, atom: renderAtom, rdf: renderRdf }[format];
  return `<?xml version="1.0"${encoding}?>\n${render(view, items).html}\n`;
}

function renderRss(view: OutletView, items: readonly PublishedReport[]): Html {
  const { name, nativeName, language, domain } = view.outlet;
  return html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${nativeName}</title>
<link>${view.homeUrl}</link>
<description>${name} (${domain})</description>
<language>${language}</language>
<atom:link href="${view.feedUrl}" rel="self" type="application/rss+xml"/>
${items.map((item) => renderRssItem(view, item))}</channel>
</rss>`;
}

function renderRssItem(view: OutletView, { report, publishedAt, url }: PublishedReport): Html {
  const { feed, domain } = view.outlet;
  return html`<item>
<title>${report.title}</title>
<link>${url}</link>
${feed.guid === "permalink" && html`<guid isPermaLink="true">${url}</guid>\n`}${
  feed.guid === "opaque" && html`<guid isPermaLink="false">${domain}:${report.slug}</guid>\n`
}${feed.dates && html`<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>\n`}${renderRssText(view, report)}</item>
`;
}

function renderRssText(view: OutletView, report: PublishedReport["report"]): Html | null {
  const { text } = view.outlet.feed;
  if (text === "title") return null;
  const summary = html`<description>${report.summary}</description>\n`;
  if (text === "summary") return summary;
  return html`${summary}<content:encoded>${renderParagraphs(report.paragraphs)}</content:encoded>\n`;
}

function renderAtom(view: OutletView, items: readonly PublishedReport[]): Html {
  const { nativeName, name, language, domain, feed } = view.outlet;
  const updatedAt = items[0]?.publishedAt ?? 0;
  return html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${nativeName}</title>
<id>tag:${domain},2023:feed</id>
<link rel="alternate" type="text/html" href="${view.homeUrl}"/>
<link rel="self" type="application/atom+xml" href="${view.feedUrl}"/>
<author><name>${name}</name></author>
${feed.dates && html`<updated>${new Date(updatedAt).toISOString()}</updated>\n`}${items.map((item) => renderAtomEntry(view, item))}</feed>`;
}

function renderAtomEntry(view: OutletView, { report, publishedAt, url }: PublishedReport): Html {
  const { feed, domain } = view.outlet;
  const time = new Date(publishedAt).toISOString();
  return html`<entry>
<title>${report.title}</title>
<id>tag:${domain},2023:${report.slug}</id>
<link rel="alternate" type="text/html" href="${url}"/>
${feed.dates && html`<published>${time}</published>\n<updated>${time}</updated>\n`}${
  feed.text !== "title" && html`<summary>${report.summary}</summary>\n`
}${feed.text === "full" && html`<content type="html">${renderParagraphs(report.paragraphs)}</content>\n`}</entry>
`;
}

function renderRdf(view: OutletView, items: readonly PublishedReport[]): Html {
  const { nativeName, name, language, domain } = view.outlet;
  return html`<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${view.feedUrl}">
<title>${nativeName}</title>
<link>${view.homeUrl}</link>
<description>${name} (${domain})</description>
<dc:language>${language}</dc:language>
<items><rdf:Seq>${items.map(({ url }) => html`<rdf:li rdf:resource="${url}"/>`)}</rdf:Seq></items>
</channel>
${items.map((item) => renderRdfItem(view, item))}</rdf:RDF>`;
}

function renderRdfItem(view: OutletView, { report, publishedAt, url }: PublishedReport): Html {
  return html`<item rdf:about="${url}">
<title>${report.title}</title>
<link>${url}</link>
${view.outlet.feed.dates && html`<dc:date>${new Date(publishedAt).toISOString()}</dc:date>\n`}${renderRssText(view, report)}</item>
`;
}

/** Paragraphs as HTML, to be escaped once more where they are put into XML. */
function renderParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => html`<p>${paragraph}</p>`.html).join("\n");
}
