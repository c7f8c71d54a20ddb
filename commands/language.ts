import { guessZone } from "../src/subscriptions/zones.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { isolate } from "../src/text/isolate.ts";

export const languageCommand: Command = {
  name: "language",
  descriptionId: "command-language",
  scope: "reader",
  changes: true,
  async run(context, argument) {
    if (argument === "") return [{ kind: "message", ...askLanguage(context) }];
    const asked = argument.toLowerCase();
    if (!context.translators.languages.includes(asked)) {
      const given = isolate(argument.slice(0, 60));
      return [
        {
          kind: "message",
          html: context.translator.html("error-language", { given }),
          keyboard: askLanguage(context).keyboard,
        },
      ];
    }
    const chosen = await chooseLanguage(context, asked);
    return [{ kind: "message", html: chosen.translator.html("language-chosen") }];
  },
  async press(context, [language = "", from]) {
    const chosen = await chooseLanguage(context, context.translators.for(language).language);
    if (from !== "start") return [{ kind: "edit", html: chosen.translator.html("language-chosen") }];
    return startAgain(chosen);
  },
};

/** The question where it was asked: the welcome message is shown again in the language just chosen. */
async function startAgain(context: CommandContext): Promise<readonly Answer[]> {
  const { welcome } = await import("./start.ts");
  return [{ kind: "edit", ...(await welcome(context)) }];
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

function askLanguage({ translator, translators }: CommandContext) {
  const buttons = translators.languages.map((language) => ({
    text: translators.for(language).text("language-name"),
    press: pressData("language", language),
  }));
  return { html: translator.html("language-ask"), keyboard: [buttons] };
}
