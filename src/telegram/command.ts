import type { Recipe } from "../delivery/attachment.ts";
import type { Keyboard } from "../delivery/message.ts";
import type { Translator, Translators } from "../locales/translator.ts";
import type { Chat } from "../storage/chat-store.ts";
import type { Stores } from "../storage/database.ts";
import type { Html } from "../text/html.ts";

/** What a command knows of the message or press that it answers; its stores write into the update's transaction. */
export interface CommandContext {
  readonly stores: Stores;
  /** UTC ms, by the one clock. */
  readonly now: number;
  readonly chat: Chat;
  /** The forum topic that was written in. */
  readonly threadId: number | null;
  /** Whether the writer may change what the chat gets: in groups and channels only their administrators may. */
  readonly mayChange: boolean;
  readonly translator: Translator;
  readonly translators: Translators;
}

/** What a command gives back; the runner puts it into the outbox in the same transaction. */
export type Answer =
  | {
      readonly kind: "message";
      readonly html: Html;
      readonly keyboard?: Keyboard;
      /** Asks for an answer to this very message, without which a group's bot would not see it. */
      readonly askReply?: boolean;
    }
  /** Changes the message whose button was pressed; answered as a new message where none was. */
  | { readonly kind: "edit"; readonly html: Html; readonly keyboard?: Keyboard }
  /** A picture or file that is made when it is sent, with its caption. */
  | {
      readonly kind: "attachment";
      readonly recipe: Recipe;
      readonly html: Html;
      readonly keyboard?: Keyboard;
    }
  /** A short line above the keyboard, for presses. */
  | { readonly kind: "notice"; readonly text: string };

export type Answers = Promise<readonly Answer[]>;

export interface Command {
  readonly name: string;
  /** The Fluent id of its line in /help and in the command menu. */
  readonly descriptionId: string;
  readonly scope: "reader" | "operator";
  /** In groups and channels only administrators may change anything. */
  readonly changes: boolean;
  run(context: CommandContext, argument: string): Answers;
  /** A press of a button whose data begins with the command's name; the rest of the data, split at colons. */
  press?(context: CommandContext, args: readonly string[]): Answers;
  /** Text that the command has asked for (`chat.awaiting` is its name, then what it waits for). */
  hear?(context: CommandContext, awaited: readonly string[], text: string): Answers;
}

/** Callback data: a command's name and its arguments; Telegram takes 64 bytes. */
export function pressData(command: string, ...args: readonly (string | number)[]): string {
  const data = [command, ...args].join(":");
  if (Buffer.byteLength(data) > 64) throw new RangeError(`callback data over 64 bytes: ${data}`);
  return data;
}
