import { affiliationLabel } from "../digests/affiliation.ts";
import { countryFlag } from "../digests/country-flag.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { html, joinHtml } from "../src/text/html.ts";
import { isolate } from "../src/text/isolate.ts";

export const sourcesCommand: Command = {
  name: "sources",
  descriptionId: "command-sources",
  scope: "reader",
  changes: false,
  run: (context) => showSources(context, context.chat.language),
  async press(context, [language = "en"]) {
    const answers = await showSources(context, language);
    return answers.map((answer) => (answer.kind === "message" ? { ...answer, kind: "edit" } : answer));
  },
};

/** The outlets of one language; a button for each other language that is read. */
async function showSources(context: CommandContext, wanted: string): Promise<readonly Answer[]> {
  const { stores, translator } = context;
  const sources = await stores.sources.list();
  const byLanguage = Map.groupBy(sources, ({ language }) => language.split("-")[0] ?? language);
  const languages = [...byLanguage.keys()].sort();
  const language = byLanguage.has(wanted) ? wanted : (languages[0] ?? wanted);
  const outlets = byLanguage.get(language) ?? [];
  const names = new Intl.DisplayNames([translator.language], { type: "language" });
  const nameOf = (code: string): string => (code === "und" ? "?" : (names.of(code) ?? code));
  const heading = translator.html("sources-heading", {
    count: outlets.length,
    total: sources.length,
    language: nameOf(language),
  });
  const lines = outlets.map((outlet) => {
    const marks = [countryFlag(outlet.country), affiliationLabel(outlet.affiliation, translator)].filter(
      Boolean,
    );
    const name = isolate(outlet.nativeName ?? outlet.name);
    return html`• ${name} ${marks.join(" ")}`;
  });
  const buttons = languages
    .filter((code) => code !== language)
    .map((code) => ({
      text: `${nameOf(code)} · ${byLanguage.get(code)?.length ?? 0}`,
      press: pressData("sources", code),
    }));
  const keyboard = [0, 3, 6, 9]
    .map((start) => buttons.slice(start, start + 3))
    .filter((row) => row.length > 0);
  return [{ kind: "message", html: html`${heading}\n\n${joinHtml(lines, "\n")}`, keyboard }];
}
