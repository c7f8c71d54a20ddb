import { cleanText, htmlToText, plainLine } from "../../text/plain-text.ts";
import { parseDate } from "../parse-date.ts";
import { absoluteLink } from "./absolute-link.ts";
import type { ElementRule } from "./element-names.ts";
import { escapeHtml } from "./entities.ts";

/** How much of one element is read, in UTF-16 units with its markup. */
export const MAX_ELEMENT_CHARS = 1_048_576;

/** Longest text of one element that is kept, in UTF-16 units. */
const MAX_TEXT_CHARS = 200_000;
const MAX_ID_CHARS = 4_096;

/** An element that is being read: its attributes, and its text with the markup in it told apart. */
export interface OpenElement {
  readonly rule: ElementRule;
  readonly attributes: Readonly<Record<string, string>>;
  readonly base: string;
  readonly parts: { readonly text: string; readonly isTag: boolean }[];
}

/**
 * The value that rss-parser is given for an element, null where it says nothing usable. Texts come out as HTML
 * without tags, dates as ISO 8601, addresses absolute.
 */
export function elementValue(element: OpenElement): string | null {
  switch (element.rule.kind) {
    case "html":
      return asText(element.parts.map((part) => part.text).join(""));
    case "construct":
      return constructText(element);
    case "plain":
    case "guid":
      return plainLine(plainText(element), MAX_ID_CHARS) || null;
    case "language":
      return languageTag(plainText(element));
    case "date": {
      const instant = parseDate(plainText(element));
      return instant === null ? null : new Date(instant).toISOString();
    }
    case "link":
      return absoluteLink(plainText(element), element.base);
    case "atom-link":
      return atomLink(element);
  }
}

/** The canonical form of a language tag, null where it is none. */
export function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

function plainText(element: OpenElement): string {
  return element.parts.map((part) => (part.isTag ? "" : part.text)).join("");
}

/** rss-parser makes snippets with patterns that take quadratic time on markup, so it is only shown text. */
function asText(html: string): string | null {
  const text = htmlToText(html, MAX_TEXT_CHARS);
  return text === "" ? null : escapeHtml(text);
}

/** An Atom text construct (1.0: text, html, xhtml; 0.3: a media type, and a mode of xml, escaped or base64). */
function constructText(element: OpenElement): string | null {
  const type = (element.attributes.type ?? "text").trim().toLowerCase();
  const mode = element.attributes.mode?.trim().toLowerCase();
  if (mode === "base64") return base64Text(plainText(element), type);
  if (element.parts.some((part) => part.isTag)) return asText(inlineMarkup(element, type));
  if (type === "html" || type === "xhtml" || /^(?:text|application)\/(?:html|xhtml\+xml)$/.test(type)) {
    return asText(plainText(element));
  }
  if (mode === "escaped" && type !== "text/plain") return asText(plainText(element));
  // Other media types are attachments, not text.
  const isText = type === "text" || type === "" || type.startsWith("text/");
  return isText ? escapeHtml(cleanText(plainText(element)).trim().slice(0, MAX_TEXT_CHARS)) || null : null;
}

/** In inline XHTML the text is not escaped a second time, as it is where HTML is carried as text. */
function inlineMarkup(element: OpenElement, type: string): string {
  const inline = type.includes("xhtml") || element.attributes.mode === "xml";
  return element.parts.map((part) => (inline && !part.isTag ? escapeHtml(part.text) : part.text)).join("");
}

function base64Text(text: string, type: string): string | null {
  const decoded = Buffer.from(text, "base64").toString("utf8");
  if (type === "text" || type === "text/plain") return escapeHtml(cleanText(decoded).trim()) || null;
  return type.includes("html") || type.startsWith("text/") ? asText(decoded) : null;
}

/** Where an Atom link leads, if to the entry itself and not to its comments, enclosure or feed. */
function atomLink(element: OpenElement): string | null {
  const relation = (element.attributes.rel ?? "alternate").trim().toLowerCase();
  if (relation !== "alternate" && !relation.endsWith("/alternate")) return null;
  return absoluteLink(element.attributes.href ?? plainText(element), element.base);
}
