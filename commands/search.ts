import { createHash } from "node:crypto";
import { nearLabel } from "../digests/digest-times.ts";
import { placeRun, placeSentence } from "../digests/line-direction.ts";
import { outletName } from "../digests/outlet-label.ts";
import { DAY_MS } from "../src/clock.ts";
import type { Keyboard } from "../src/delivery/message.ts";
import { pageTurns } from "../src/delivery/page-keyboard.ts";
import { createKeyv } from "../src/storage/keyv.ts";
import type { OutletReport } from "../src/storage/report-store.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { type Html, html, joinHtml, link } from "../src/text/html.ts";
import { plainLine } from "../src/text/plain-text.ts";
import { searchTerms } from "../src/text/words.ts";
import { asksReply } from "./asks-reply.ts";
import { givenText } from "./given-text.ts";
import { whenText } from "./schedule-lines.ts";

const PAGE = 8;
const MOST = 200;
const MOST_TERMS = 12;
const QUERY_CHARS = 200;
const TITLE_CHARS = 200;
const KEEP_MS = DAY_MS;

export const searchCommand: Command = {
  name: "search",
  descriptionId: "command-search",
  scope: "reader",
  changes: false,
  run: (context, argument) => (argument === "" ? askQuery(context) : showResults(context, argument, 0)),
  async hear(context, _awaited, text) {
    await context.stores.chats.update(context.chat.id, { awaiting: null });
    return showResults(context, text, 0);
  },
  async press(context, [key = "", page = ""]) {
    if (key === "") return askQuery(context);
    const query = await createKeyv(context.stores.cache, "search").get<string>(key);
    if (query === undefined) return [{ kind: "message", html: context.translator.html("search-ask-again") }];
    const results = await showResults(context, query, Number.parseInt(page, 10) || 0);
    return results.map((answer) => (answer.kind === "message" ? { ...answer, kind: "edit" } : answer));
  },
};

async function askQuery({ stores, chat, translator }: CommandContext): Promise<readonly Answer[]> {
  await stores.chats.update(chat.id, { awaiting: "search" });
  const id = chat.kind === "private" ? "search-ask" : "search-ask-reply";
  return [{ kind: "message", html: translator.html(id), askReply: asksReply(chat) }];
}

async function showResults(context: CommandContext, text: string, page: number): Promise<readonly Answer[]> {
  const { stores, translator } = context;
  const query = plainLine(text, QUERY_CHARS);
  const terms = [...new Set(searchTerms(query).split(" ").filter(Boolean))].slice(0, MOST_TERMS);
  if (terms.length === 0) {
    return [
      { kind: "message", html: translator.html("search-no-words", { query: givenText(query, context) }) },
    ];
  }
  const found = await stores.reports.search(terms, MOST + 1);
  const reports = found.slice(0, MOST);
  const shown = reports.slice(page * PAGE, (page + 1) * PAGE);
  if (shown.length === 0) {
    return [{ kind: "message", html: translator.html("search-none", { query: givenText(query, context) }) }];
  }
  const heading = translator.html("search-found", {
    query: givenText(query, context),
    count: reports.length,
    more: found.length > MOST ? "yes" : "no",
  });
  const lines = shown.map((report) => reportLines(report, context));
  const keyboard = await pageButtons(context, query, page, Math.ceil(reports.length / PAGE));
  return [
    {
      kind: "message",
      html: html`${heading}\n\n${joinHtml(lines, "\n\n")}`,
      keyboard,
    },
  ];
}

function reportLines(report: OutletReport, context: CommandContext): Html {
  const { chat, translator, now } = context;
  const { language } = translator;
  const words = plainLine(report.title, TITLE_CHARS) || plainLine(report.summary, TITLE_CHARS);
  const title = placeSentence(words || translator.text("digest-untitled"), report.language, language);
  const reader = { translator, language: chat.language, zone: chat.zone, digits: "latn" } as const;
  const name = outletName({ ...report, name: report.outlet }, reader);
  const linked = report.link === null ? html`${title}` : link(report.link, title);
  // Old reports are found too: a day of another year is shown with it.
  const isRecent = now - report.at < DAY_MS;
  const when = isRecent ? whenText(report.at, context) : nearLabel(report.at, now, reader);
  return html`• ${linked}\n${placeRun(name, language)} · ${when}`;
}

/** Buttons to the pages before and after; the words of the search are kept for a day, for they may not fit a button. */
async function pageButtons(
  { stores, translator }: CommandContext,
  query: string,
  page: number,
  pages: number,
): Promise<Keyboard> {
  if (pages < 2) return [];
  const key = createHash("sha256").update(query).digest("base64url").slice(0, 16);
  await createKeyv(stores.cache, "search").set(key, query, KEEP_MS);
  return pageTurns(translator, page, pages, (target) => pressData("search", key, target));
}
