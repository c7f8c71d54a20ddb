import { parseDate } from "../feeds/parse-date.ts";
import { languageTag } from "../feeds/repair/element-value.ts";
import { plainLine } from "../text/plain-text.ts";
import { readJsonLd } from "./json-ld.ts";

/** The little of a DOM that is used here. */
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** What a page says about its article outside of the text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly publishedAt: number | null;
  readonly siteName: string | null;
}

const DATE_NAMES: readonly string[] = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "publishdate",
  "publish-date",
  "publish_date",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "mediator_published_time",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "date",
];

/** Reads title, date and site name from JSON-LD, else from meta elements, the date also from `<time>`. */
export function readMetadata(document: PageDocument, url: string): PageMetadata {
  const meta = readMeta(document);
  const linked = readJsonLd(scriptTexts(document));
  const dates = [linked.datePublished, ...DATE_NAMES.map((name) => meta.get(name)), ...timeTexts(document)];
  const title = firstLine([meta.get("og:title"), linked.headline, meta.get("twitter:title")]);
  const siteName = firstLine([meta.get("og:site_name"), linked.publisher, meta.get("application-name")]);
  return { title, publishedAt: firstDate(dates), siteName: siteName === hostOf(url) ? null : siteName };
}

/** The language that a page states for itself, null where it states none. */
export function readLanguage(document: PageDocument): string | null {
  const meta = readMeta(document);
  const stated = [
    document.documentElement?.getAttribute("lang"),
    document.documentElement?.getAttribute("xml:lang"),
    meta.get("content-language"),
    meta.get("og:locale"),
    document.querySelector("body")?.getAttribute("lang"),
  ];
  for (const tag of stated) {
    const language = languageTag((tag ?? "").split(",", 1)[0] ?? "");
    if (language !== null) return language;
  }
  return null;
}

/** The content of each meta element by its name, property, itemprop or http-equiv in lower case; the first counts. */
function readMeta(document: PageDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content], [itemprop=datePublished][content]")) {
    const content = element.getAttribute("content") ?? "";
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content.trim() !== "" && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

function scriptTexts(document: PageDocument): readonly string[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.map((script) => script.textContent ?? "");
}

/** A page lists other articles too: only a time that is marked as this one's, or the first in the article, counts. */
function timeTexts(document: PageDocument): readonly string[] {
  const marked = document.querySelector(
    "time[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime]",
  );
  const first = marked ?? document.querySelector("time[datetime]");
  return first === null ? [] : [first.getAttribute("datetime") ?? first.textContent ?? ""];
}

function firstDate(texts: readonly (string | null | undefined)[]): number | null {
  for (const text of texts) {
    const instant = parseDate(text ?? "");
    if (instant !== null) return instant;
  }
  return null;
}

function firstLine(texts: readonly (string | null | undefined)[]): string | null {
  for (const text of texts) {
    const line = plainLine(text ?? "", 300);
    if (line !== "") return line;
  }
  return null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
