import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { htmlToText, plainLine } from "../text/plain-text.ts";
import { checkPageSize } from "./check-page-size.ts";
import { type PageDocument, readLanguage, readMetadata } from "./page-metadata.ts";

export interface Article {
  readonly title: string | null;
  /** Paragraphs separated by blank lines, at most 200,000 characters. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string | null;
  /** UTC instant in ms. */
  readonly publishedAt: number | null;
  readonly siteName: string | null;
}

const MAX_TEXT_CHARS = 200_000;
const MAX_TITLE_CHARS = 300;
/** What is shorter is a caption or a menu, not an article. */
const MIN_TEXT_CHARS = 40;

/**
 * The main text of a decoded page with what the page says about it, null where there is none. Throws ArticleError on
 * a page of over 2 MiB, 20,000 tags or a depth of 256.
 */
export function parseArticle(html: string, url: string): Article | null {
  checkPageSize(html);
  const document = parseDocument(html);
  // Readability takes the document apart, so what stands around the text is read first.
  const metadata = readMetadata(document, url);
  const language = readLanguage(document);
  const found = new Readability(document as never, { disableJSONLD: true }).parse();
  const text = htmlToText(found?.content ?? "", MAX_TEXT_CHARS);
  if (text.length < MIN_TEXT_CHARS) return null;
  const title = plainLine(metadata.title ?? found?.title ?? "", MAX_TITLE_CHARS);
  return {
    title: title || null,
    text,
    language,
    publishedAt: metadata.publishedAt,
    siteName: metadata.siteName,
  };
}

/** linkedom builds no body of its own, and Readability looks nowhere else. */
function parseDocument(html: string): PageDocument {
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const page = isWhole
    ? html
    : `<html><body>${html.replaceAll(/<!doctype[^>]*>|<\/?(?:html|body)[^>]*>/gi, "")}</body></html>`;
  return parseHTML(page).document as unknown as PageDocument;
}
