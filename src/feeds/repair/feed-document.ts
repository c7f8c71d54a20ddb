import type { FeedFormat } from "./element-names.ts";
import { escapeXml } from "./entities.ts";

/** A well-formed feed in the format it came in, for rss-parser. */
export interface RepairedFeed {
  readonly format: FeedFormat;
  readonly xml: string;
}

/** What is kept of a channel or of an item: values by the name rss-parser knows them under. */
export interface RepairedNode {
  readonly about: string | null;
  readonly language: string | null;
  readonly values: ReadonlyMap<string, string>;
}

/** A well-formed feed of the given items. */
export function renderFeed(format: FeedFormat, channel: RepairedNode, items: readonly string[]): string {
  const head = renderValues(format, channel);
  const language = languageAttribute(channel);
  const body = items.join("");
  if (format === "atom") return `<feed${language}>${head}${body}</feed>`;
  if (format === "rdf") return `<rdf:RDF><channel${language}>${head}</channel>${body}</rdf:RDF>`;
  return `<rss version="2.0"><channel${language}>${head}${body}</channel></rss>`;
}

export function renderItem(format: FeedFormat, item: RepairedNode): string {
  const name = format === "atom" ? "entry" : "item";
  const about = item.about === null ? "" : ` rdf:about="${escapeXml(item.about)}"`;
  return `<${name}${about}${languageAttribute(item)}>${renderValues(format, item)}</${name}>`;
}

function renderValues(format: FeedFormat, node: RepairedNode): string {
  const rendered: string[] = [];
  for (const [name, value] of node.values) {
    rendered.push(
      name === "link" && format === "atom"
        ? `<link rel="alternate" href="${escapeXml(value)}"/>`
        : `<${name}>${escapeXml(value)}</${name}>`,
    );
  }
  return rendered.join("");
}

function languageAttribute(node: RepairedNode): string {
  return node.language === null ? "" : ` xml:lang="${escapeXml(node.language)}"`;
}
