import { placeRun } from "../digests/line-direction.ts";
import type { CommandContext } from "../src/telegram/command.ts";
import { plainLine } from "../src/text/plain-text.ts";

const GIVEN_CHARS = 60;

/** What the reader wrote, as an answer quotes it: one line, at most 60 UTF-16 units, in its own direction. */
export function givenText(text: string, { translator }: Pick<CommandContext, "translator">): string {
  return placeRun(plainLine(text, GIVEN_CHARS), translator.language);
}
