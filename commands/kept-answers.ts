import { createHash } from "node:crypto";
import { MINUTE_MS } from "../src/clock.ts";
import { createKeyv } from "../src/storage/keyv.ts";
import type { Answer, CommandContext } from "../src/telegram/command.ts";
import { type Html, rawHtml } from "../src/text/html.ts";

/** What is listed tells times as seen from now: for so long they are the same. */
const KEPT_MS = MINUTE_MS;

/** An answer as it is kept: its markup is text. */
type Kept = { readonly html?: string } & Record<string, unknown>;

/**
 * The answers to a question about claims, as they were made for another reader of the same language and zone within the
 * minute, as long as no claim was stored since; else made now. Many ask the same when something has happened.
 */
export async function keptAnswers(
  context: CommandContext,
  question: readonly string[],
  make: () => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  const { stores, chat, now } = context;
  const stamp = [await stores.claims.lastStoredAt(), Math.floor(now / KEPT_MS)];
  const key = createHash("sha256")
    .update(JSON.stringify([question, chat.language, chat.zone, stamp]))
    .digest("base64url");
  const pages = createKeyv(stores.cache, "answers");
  const known = await pages.get<readonly Kept[]>(key);
  if (known !== undefined) return known.map(revive);
  const answers = await make();
  await pages.set(key, answers.map(keep), KEPT_MS);
  return answers;
}

function keep(answer: Answer): Kept {
  return answer.kind === "notice" ? { ...answer } : { ...answer, html: answer.html.html };
}

function revive(kept: Kept): Answer {
  const html: Html | undefined = kept.html === undefined ? undefined : rawHtml(kept.html);
  return { ...kept, ...(html && { html }) } as unknown as Answer;
}
