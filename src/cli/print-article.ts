import { OperatorError } from "../errors.ts";
import { UNREADABLE } from "./environment.ts";
import { withInput } from "./read-input.ts";

/** Prints the main text of a page as JSON. */
export async function printArticle(name: string): Promise<void> {
  await withInput(name, "text/html, */*;q=0.1", async (input, parser) => {
    const outcome = await parser.parseArticle(input.body, input.contentType, input.url);
    if (outcome.status === "fault") throw new OperatorError(`${name}: ${outcome.message}`, UNREADABLE);
    if (outcome.value === null) throw new OperatorError(`${name}: no main text was found`, UNREADABLE);
    const { title, text, language, publishedAt, siteName } = outcome.value;
    const published = publishedAt === null ? null : new Date(publishedAt).toISOString();
    console.log(JSON.stringify({ title, text, language, published, siteName }, null, 2));
  });
}
