import { ReaderError } from "../src/errors.ts";
import type { Translators } from "../src/locales/translator.ts";
import { guessZone } from "../src/subscriptions/zones.ts";
import type { Command, CommandContext } from "../src/telegram/command.ts";
import { foldText } from "../src/text/fold.ts";
import { givenText } from "./given-text.ts";
import { languageButtons } from "./language-buttons.ts";
import { welcome } from "./start.ts";

export const languageCommand: Command = {
  name: "language",
  descriptionId: "command-language",
  scope: "reader",
  changes: true,
  async run(context, argument) {
    const { translator, translators } = context;
    const keyboard = [languageButtons(context)];
    if (argument === "") return [{ kind: "message", html: translator.html("language-ask"), keyboard }];
    const language = parseLanguage(argument, translators);
    if (language === null) {
      const given = givenText(argument, context);
      return [{ kind: "message", html: translator.html("error-language", { given }), keyboard }];
    }
    const chosen = await chooseLanguage(context, language);
    return [{ kind: "message", html: chosen.translator.html("language-chosen") }];
  },
  async press(context, [language = "", from]) {
    if (language === "") return languageCommand.run(context, "");
    if (!context.translators.languages.includes(language)) throw new ReaderError("error-old-button");
    const chosen = await chooseLanguage(context, language);
    // The welcome is shown again, in the language just chosen.
    if (from === "start") return [{ kind: "edit", ...(await welcome(chosen)) }];
    return [{ kind: "edit", html: chosen.translator.html("language-chosen") }];
  },
};

/** A language by its code ("ar", "AR", "ar-EG") or by its name in any of the languages; null where there is none. */
function parseLanguage(text: string, { languages, for: translatorFor }: Translators): string | null {
  const asked = foldText(text).trim();
  const byCode = languages.find((language) => asked === language || asked.startsWith(`${language}-`));
  const byName = languages.find((language) =>
    languages
      .map((reader) => new Intl.DisplayNames([reader], { type: "language" }).of(language) ?? "")
      .concat(translatorFor(language).text("language-name"))
      .some((name) => foldText(name) === asked),
  );
  return byCode ?? byName ?? null;
}

async function chooseLanguage(context: CommandContext, language: string): Promise<CommandContext> {
  const { stores, chat, translators } = context;
  // A zone that was only guessed is guessed anew; one that was chosen, or that digests already come by, stays.
  const subscribed = (await stores.schedules.ofChat(chat.id)).length > 0;
  const zone = chat.zoneChosen === 1 || subscribed ? chat.zone : guessZone(language);
  const change = { language, languageChosen: 1, zone };
  await stores.chats.update(chat.id, change);
  return { ...context, chat: { ...chat, ...change }, translator: translators.for(language) };
}
