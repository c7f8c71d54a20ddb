import type { Button } from "../src/delivery/message.ts";
import { type CommandContext, pressData } from "../src/telegram/command.ts";

/** A button for each language that there are messages in, by its own name; `from` is told to /language with the press. */
export function languageButtons(
  { translators, chat }: CommandContext,
  ...from: readonly string[]
): readonly Button[] {
  return translators.languages.map((language) => {
    const name = translators.for(language).text("language-name");
    return {
      text: language === chat.language ? `✓ ${name}` : name,
      press: pressData("language", language, ...from),
    };
  });
}
