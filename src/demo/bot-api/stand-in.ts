import type { BotCommand, CallbackAnswer } from "./backend.ts";
import type { Call, WaitOptions } from "./call-log.ts";
import type { ShownMessage } from "./chat.ts";
import type { FaultRule } from "./faults.ts";
import type { FloodLimits } from "./flood-limits.ts";
import type { JsonObject } from "./json.ts";
import type { FileContent } from "./parameters.ts";
import type { NewChannel, NewGroup, NewUser, WriteOptions } from "./people.ts";
import type { Update } from "./update-queue.ts";

/** The demo's clock: instants and durations in ms; each answers with the instant after it. */
export interface ClockControl {
  now(): Promise<number>;
  advance(ms: number): Promise<number>;
  /** When the next digest is due, or null where none is. */
  nextDue(): Promise<number | null>;
}

/** What the chat page shows beside the chat. */
export interface PageOptions {
  readonly clock: ClockControl;
  readonly outlets?: readonly { readonly name: string; readonly url: string }[];
}

/** How a stand-in is started; everything has a default. */
export interface StandInOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly token?: string;
  /** The instant of the messages in ms; by default the page's clock, else the process's. */
  readonly now?: () => number;
  readonly limits?: FloodLimits | "off";
  readonly webhookRetryMs?: number;
  /** How long a pressed button may be answered, in ms of real time. */
  readonly callbackTtlMs?: number;
  readonly page?: PageOptions;
}

/** A button by its label or its data. */
export type ButtonChoice = { readonly text: string } | { readonly data: string };

/** A running stand-in for the Bot API, with what tests do to it and see of it. */
export interface StandIn {
  /** The Bot API's root, and the chat page's address. */
  readonly url: string;
  readonly token: string;
  readonly botId: number;
  readonly botUsername: string;
  close(): Promise<void>;

  addUser(user: NewUser): void;
  addGroup(group: NewGroup): void;
  addChannel(channel: NewChannel): void;
  /** Writes as a person does; in groups say who with `from`. */
  sendText(chatId: number, text: string, options?: WriteOptions): ShownMessage;
  sendFile(chatId: number, file: FileContent, options?: WriteOptions): ShownMessage;
  /** Presses an inline button and answers with the bot's answer; rejects after `timeoutMs` (10 s) without one. */
  pressButton(
    chatId: number,
    messageId: number,
    choice: ButtonChoice,
    from?: number,
    timeoutMs?: number,
  ): Promise<CallbackAnswer>;
  /** Types `@bot query` somewhere and answers with the results. */
  askInline(from: number, query: string, timeoutMs?: number): Promise<readonly JsonObject[]>;
  block(chatId: number): void;
  unblock(chatId: number): void;
  /** Removes the bot from a group or channel. */
  kick(chatId: number): void;
  /** Deletes the person's account. */
  deactivate(chatId: number): void;
  /** Upgrades a group to a supergroup with another id. */
  migrate(groupId: number, newId: number): void;

  /** The chat's messages in order as they are shown now, deleted ones left out. */
  messages(chatId: number): readonly ShownMessage[];
  /** The newest message of the bot in a chat; throws where there is none. */
  lastMessage(chatId: number): ShownMessage;
  /** The command menu that a reader with this language sees in this chat. */
  commandsMenu(chatId: number, languageCode?: string): readonly BotCommand[];

  readonly calls: readonly Call[];
  /** The calls that were answered with 400 by the rules, planned faults left out. */
  readonly refused: readonly Call[];
  mark(): number;
  /**
   * The first accepted call that fits. Without `after` the calls since a person last did something count,
   * so nothing is missed between an action and the wait.
   */
  waitFor(predicate: (call: Call) => boolean, options?: WaitOptions): Promise<Call>;

  respondNext(rule: FaultRule): void;
  clearFaults(): void;
  /** Makes every unanswered button press too old. */
  expireCallbacks(): void;
  /** Lets update ids go on from another number. */
  setNextUpdateId(id: number): void;
  /** Delivers an update of one's own making, or one once more. */
  pushUpdate(update: Update, chatId: number): void;
  /** Updates not yet confirmed by the bot. */
  readonly pendingUpdates: number;
}
