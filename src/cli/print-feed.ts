import { OperatorError } from "../errors.ts";
import type { FeedItem } from "../feeds/item.ts";
import { UNREADABLE } from "./environment.ts";
import { withInput } from "./read-input.ts";

/** Prints a feed's entries in the order of the document as one JSON array. */
export async function printFeed(name: string): Promise<void> {
  await withInput(
    name,
    "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.1",
    async (input, parser) => {
      const outcome = await parser.parseFeed(input.body, input.contentType, input.url);
      if (outcome.status === "fault") throw new OperatorError(`${name}: ${outcome.message}`, UNREADABLE);
      const { items, language } = outcome.value;
      console.log(
        JSON.stringify(
          items.map((item) => entryOf(item, language)),
          null,
          2,
        ),
      );
    },
  );
}

function entryOf(item: FeedItem, language: string | null) {
  return {
    title: item.title || null,
    link: item.link,
    // An id made up from the text is this program's own business.
    id: item.id.startsWith("hash:") ? null : item.id,
    published: item.publishedAt === null ? null : new Date(item.publishedAt).toISOString(),
    summary: item.summary || null,
    language: item.language ?? language,
  };
}
