import type { DigestReader } from "../digests/section.ts";
import type { CommandContext } from "../src/telegram/command.ts";

/** The chat as a reader of digests. */
export function readerOf({ translator, chat }: CommandContext): DigestReader {
  return { translator, language: chat.language, zone: chat.zone, digits: "latn" };
}
