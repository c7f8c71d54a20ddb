export type FeedFormat = "rss" | "atom" | "rdf";

/** How an element's value is written: markup, an Atom text construct, plain text, a date, an address, an Atom link. */
export type ValueKind = "html" | "construct" | "plain" | "date" | "link" | "guid" | "atom-link" | "language";

/** What becomes of an element: the name rss-parser reads it under; of several for one name the lowest rank counts. */
export interface ElementRule {
  readonly name: string;
  readonly kind: ValueKind;
  readonly rank: number;
}

export interface FeedVocabulary {
  readonly channel: ReadonlyMap<string, ElementRule>;
  readonly item: ReadonlyMap<string, ElementRule>;
}

/** The prefixes that the rules below use, by namespace; RSS's own namespaces have none. */
const PREFIX_BY_NAMESPACE: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/atom": "atom",
  "https://www.w3.org/2005/atom": "atom",
  "http://purl.org/atom/ns#": "atom",
  "http://purl.org/rss/1.0/": "",
  "http://my.netscape.com/rdf/simple/0.9/": "",
  "http://channel.netscape.com/rdf/simple/0.9/": "",
  "http://my.netscape.com/publish/formats/rss-0.91.dtd": "",
  "http://backend.userland.com/rss2": "",
  "http://blogs.law.harvard.edu/tech/rss": "",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/elements/1.0/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
  "http://purl.org/rss/1.0/modules/content/": "content",
  "http://purl.org/rss/1.0/modules/syndication/": "sy",
  "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "http://search.yahoo.com/mrss/": "media",
  "http://news.yandex.ru": "yandex",
  "https://news.yandex.ru": "yandex",
};

/** The rule name of an element, in lower case, with the prefix that its namespace is known by here. */
export function knownName(tag: string, namespaces: ReadonlyMap<string, string>): string {
  const name = tag.toLowerCase();
  const colon = name.indexOf(":");
  // An element without a prefix is the feed's own, whatever default namespace the feed states by mistake.
  if (colon < 0) return name;
  const prefix = name.slice(0, colon);
  const local = name.slice(colon + 1);
  const known = PREFIX_BY_NAMESPACE[namespaces.get(prefix) ?? ""] ?? prefix;
  return known === "" ? local : `${known}:${local}`;
}

const SHARED_CHANNEL = {
  language: rule("language", "language"),
  "dc:language": rule("language", "language", 1),
  ttl: rule("ttl", "plain"),
  "sy:updateperiod": rule("sy:updatePeriod", "plain"),
  "sy:updatefrequency": rule("sy:updateFrequency", "plain"),
};

const RSS: FeedVocabulary = {
  channel: table({
    ...SHARED_CHANNEL,
    title: rule("title", "html"),
    "dc:title": rule("title", "html", 1),
  }),
  item: table({
    title: rule("title", "html"),
    "dc:title": rule("title", "html", 1),
    "media:title": rule("title", "html", 2),
    "feedburner:origlink": rule("link", "link", 0),
    link: rule("link", "link", 1),
    url: rule("link", "link", 2),
    "atom:link": rule("link", "atom-link", 3),
    guid: rule("guid", "guid"),
    "atom:id": rule("guid", "plain", 1),
    description: rule("description", "html"),
    "atom:summary": rule("description", "construct", 1),
    summary: rule("description", "html", 1),
    "dc:description": rule("description", "html", 2),
    "media:description": rule("description", "html", 3),
    "content:encoded": rule("content:encoded", "html"),
    "yandex:full-text": rule("content:encoded", "html", 1),
    "atom:content": rule("content:encoded", "construct", 2),
    pubdate: rule("pubDate", "date"),
    "dc:date": rule("pubDate", "date", 1),
    "dcterms:issued": rule("pubDate", "date", 1),
    "dcterms:created": rule("pubDate", "date", 2),
    "atom:published": rule("pubDate", "date", 1),
    date: rule("pubDate", "date", 2),
    published: rule("pubDate", "date", 2),
    "atom:updated": rule("pubDate", "date", 3),
    "dcterms:modified": rule("pubDate", "date", 3),
    source: rule("source", "html"),
    "dc:language": rule("language", "language"),
    language: rule("language", "language", 1),
  }),
};

const ATOM: FeedVocabulary = {
  channel: table({ ...SHARED_CHANNEL, title: rule("title", "construct") }),
  item: table({
    title: rule("title", "construct"),
    "feedburner:origlink": rule("link", "link", 0),
    link: rule("link", "atom-link", 1),
    id: rule("id", "plain"),
    published: rule("published", "date"),
    issued: rule("published", "date"),
    created: rule("published", "date", 1),
    pubdate: rule("published", "date", 1),
    updated: rule("updated", "date"),
    modified: rule("updated", "date"),
    "dc:date": rule("updated", "date", 1),
    summary: rule("summary", "construct"),
    description: rule("summary", "html", 1),
    "media:description": rule("summary", "html", 2),
    content: rule("content", "construct"),
    "content:encoded": rule("content", "html", 1),
    "dc:language": rule("language", "language"),
  }),
};

export const VOCABULARIES: Readonly<Record<FeedFormat, FeedVocabulary>> = { rss: RSS, rdf: RSS, atom: ATOM };

function rule(name: string, kind: ValueKind, rank = 0): ElementRule {
  return { name, kind, rank };
}

function table(rules: Readonly<Record<string, ElementRule>>): ReadonlyMap<string, ElementRule> {
  return new Map(Object.entries(rules));
}
