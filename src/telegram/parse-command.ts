import type { Message } from "grammy/types";

/** A command as a reader wrote it. */
export interface WrittenCommand {
  /** In lower case, without the slash. */
  readonly name: string;
  readonly argument: string;
  /** Whether it names this bot: "/help@this_bot". */
  readonly isAddressed: boolean;
}

// A command copied out of right-to-left text brings the marks along that stood around it.
const MARKS = "\\s\\u061c\\u200e\\u200f\\u2066-\\u2069";
const LEADING_MARKS = new RegExp(`^[${MARKS}]*$`);
const OUTER_MARKS = new RegExp(`^[${MARKS}]+|[${MARKS}]+$`, "g");

/** The command that a message begins with; null where there is none, or where it is another bot's. */
export function parseCommand(
  { text = "", entities = [] }: Pick<Message, "text" | "entities">,
  botName: string,
): WrittenCommand | null {
  const [first] = entities.filter(({ type }) => type === "bot_command");
  if (first === undefined || !LEADING_MARKS.test(text.slice(0, first.offset))) return null;
  const end = first.offset + first.length;
  const [name = "", addressee] = text.slice(first.offset + 1, end).split("@");
  if (addressee !== undefined && addressee.toLowerCase() !== botName.toLowerCase()) return null;
  return {
    name: name.toLowerCase(),
    argument: text.slice(end).replace(OUTER_MARKS, ""),
    isAddressed: addressee !== undefined,
  };
}
