import { Parser } from "htmlparser2";
import type { SourceList } from "./parse-source-list.ts";
import { publisherOf, type Source, sourceId } from "./source.ts";

const UNKNOWN_LANGUAGE = "und";

/** Reads an OPML list: every `outline` that names a feed. Folders are passed through, wherever they stand. */
export function parseOpml(xml: string): SourceList {
  const sources = new Map<string, Source>();
  const faults: string[] = [];
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "opml") isOpml = true;
        const url = name === "outline" ? attributes.xmlurl?.trim() : undefined;
        if (!url) return;
        const title = attributes.text?.trim() || attributes.title?.trim() || url;
        if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
          faults.push(`${title}: xmlUrl must be an http or https address`);
          return;
        }
        const language = attributes.language?.trim() || UNKNOWN_LANGUAGE;
        sources.set(url, {
          id: sourceId(url),
          name: title,
          url,
          language,
          country: null,
          affiliation: null,
          nativeName: null,
          publisher: publisherOf(url),
        });
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  );
  parser.end(xml);
  if (!isOpml) faults.push("it is not OPML");
  return { sources: [...sources.values()], faults };
}
