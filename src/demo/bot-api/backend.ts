import type { FileStore } from "./file-store.ts";
import type { FloodGate } from "./flood-limits.ts";
import type { JsonObject } from "./json.ts";
import type { QuestionBook } from "./question-book.ts";
import type { UpdateQueue } from "./update-queue.ts";
import type { Webhook } from "./webhook.ts";
import type { World } from "./world.ts";

/** The bot's own texts: commands by scope and language, descriptions by language. */
export interface BotProfile {
  readonly commands: Map<string, readonly BotCommand[]>;
  readonly descriptions: Map<string, string>;
  readonly shortDescriptions: Map<string, string>;
}

/** An entry of the command menu. */
export interface BotCommand {
  readonly command: string;
  readonly description: string;
}

/** All that the methods work on. */
export interface Backend {
  readonly world: World;
  readonly updates: UpdateQueue;
  readonly flood: FloodGate;
  readonly files: FileStore;
  readonly callbacks: QuestionBook<CallbackAnswer>;
  readonly inlineQueries: QuestionBook<readonly JsonObject[]>;
  readonly profile: BotProfile;
  /** The first wait of a webhook's backoff, in ms. */
  readonly webhookRetryMs: number;
  webhook: Webhook | undefined;
}

/** What the bot answers to a pressed button. */
export interface CallbackAnswer {
  readonly text: string | undefined;
  readonly showAlert: boolean;
  readonly url: string | undefined;
}
