import { placeRun } from "../digests/line-direction.ts";
import { outletMarks, outletName } from "../digests/outlet-label.ts";
import type { StoredSource } from "../src/storage/source-store.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { type Html, html, joinHtml } from "../src/text/html.ts";
import { rowsOf } from "./keyboard-rows.ts";

export const sourcesCommand: Command = {
  name: "sources",
  descriptionId: "command-sources",
  scope: "reader",
  changes: false,
  run: (context) => showSources(context, context.chat.language),
  async press(context, [language = ""]) {
    const answers = await showSources(context, language || context.chat.language);
    return answers.map((answer) => (answer.kind === "message" ? { ...answer, kind: "edit" } : answer));
  },
};

/** The outlets of one language; a button for each other language that is read. */
async function showSources(context: CommandContext, wanted: string): Promise<readonly Answer[]> {
  const { stores, translator } = context;
  const sources = await stores.sources.list();
  if (sources.length === 0) return [{ kind: "message", html: translator.html("sources-none") }];
  const byLanguage = Map.groupBy(sources, ({ language }) => primaryOf(language));
  const languages = [...byLanguage.keys()].sort();
  const language = byLanguage.has(wanted) ? wanted : (languages[0] ?? wanted);
  const outlets = byLanguage.get(language) ?? [];
  const names = new Intl.DisplayNames([translator.language], { type: "language" });
  const nameOf = (code: string): string =>
    code === "und" ? translator.text("sources-mixed") : (names.of(code) ?? code);
  const heading = translator.html("sources-heading", {
    count: outlets.length,
    total: sources.length,
    language: nameOf(language),
  });
  const buttons = languages
    .filter((code) => code !== language)
    .map((code) => ({
      text: translator.text("button-sources", {
        language: nameOf(code),
        count: byLanguage.get(code)?.length ?? 0,
      }),
      press: pressData("sources", code),
    }));
  const lines = outlets.map((outlet) => outletLine(outlet, context));
  const text = html`${heading}\n\n${joinHtml(lines, "\n")}`;
  return [{ kind: "message", html: text, keyboard: rowsOf(buttons, 3) }];
}

function outletLine(source: StoredSource, { chat, translator }: CommandContext): Html {
  const outlet = { ...source, link: null, at: 0, wroteHeadline: false };
  const reader = { translator, language: chat.language, zone: chat.zone, digits: "latn" } as const;
  const name = placeRun(outletName(outlet, reader), translator.language);
  return html`• ${[name, ...outletMarks(outlet, reader)].join(" ")}`;
}

function primaryOf(language: string): string {
  return language.toLowerCase().split("-", 1)[0] ?? language;
}
