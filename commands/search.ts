import { createHash } from "node:crypto";
import { DAY_MS } from "../src/clock.ts";
import { formatWhen } from "../src/subscriptions/format-when.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { type Html, html, joinHtml, link } from "../src/text/html.ts";
import { isolate } from "../src/text/isolate.ts";
import { searchTerms } from "../src/text/words.ts";

const PAGE = 8;
const MOST = 200;
const MOST_TERMS = 12;

export const searchCommand: Command = {
  name: "search",
  descriptionId: "command-search",
  scope: "reader",
  changes: false,
  async run(context, argument) {
    const { stores, chat, translator } = context;
    if (argument === "") {
      await stores.chats.update(chat.id, { awaiting: "search" });
      return [{ kind: "message", html: translator.html("search-ask"), askReply: chat.kind !== "private" }];
    }
    return showResults(context, argument, 0);
  },
  async hear(context, _awaited, text) {
    await context.stores.chats.update(context.chat.id, { awaiting: null });
    return showResults(context, text, 0);
  },
  async press(context, [key = "", page]) {
    const query = await context.stores.cache.get(`search:${key}`);
    if (query === undefined) return [{ kind: "message", html: context.translator.html("search-ask-again") }];
    const results = await showResults(context, query, Number(page) || 0);
    return results.map((answer) => (answer.kind === "message" ? { ...answer, kind: "edit" } : answer));
  },
};

async function showResults(context: CommandContext, query: string, page: number): Promise<readonly Answer[]> {
  const { stores, chat, translator, now } = context;
  const asked = query.slice(0, 200);
  const terms = [...new Set(searchTerms(asked).split(" ").filter(Boolean))].slice(0, MOST_TERMS);
  const found = terms.length === 0 ? [] : await stores.reports.search(terms, MOST);
  const shown = found.slice(page * PAGE, (page + 1) * PAGE);
  if (shown.length === 0) {
    return [{ kind: "message", html: translator.html("search-none", { query: isolate(asked) }) }];
  }
  const lines: Html[] = shown.map((report) => {
    const when = formatWhen(report.at, chat.zone, chat.language, "day-time", "latn");
    const title = report.link ? link(report.link, isolate(report.title)) : html`${isolate(report.title)}`;
    return html`• ${title}\n${isolate(report.outlet)} · ${isolate(when)}`;
  });
  const heading = translator.html("search-found", {
    query: isolate(asked),
    count: found.length,
    more: found.length === MOST ? "yes" : "no",
  });
  const key = createHash("sha256").update(asked).digest("base64url").slice(0, 16);
  await stores.cache.set(`search:${key}`, asked, now + DAY_MS);
  const buttons = [];
  if (page > 0) {
    buttons.push({
      text: translator.text("button-previous-page"),
      press: pressData("search", key, page - 1),
    });
  }
  const pages = Math.ceil(found.length / PAGE);
  if (page + 1 < pages) {
    const text = translator.text("button-next-page", { page: page + 2, pages });
    buttons.push({ text, press: pressData("search", key, page + 1) });
  }
  const message = html`${heading}\n\n${joinHtml(lines, "\n\n")}`;
  return [{ kind: "message", html: message, keyboard: buttons.length > 0 ? [buttons] : [] }];
}
