import type { Entity } from "./entity.ts";
import type { FileContent } from "./parameters.ts";
import type { ReplyMarkup } from "./reply-markup.ts";

/** A person on the other side of the chat; `languageCode` is what their client reports. */
export interface Person {
  readonly id: number;
  readonly firstName: string;
  readonly languageCode?: string | undefined;
  readonly username?: string | undefined;
}

/** A file in a message; the photo's size is in pixels. */
export interface SentFile extends FileContent {
  readonly fileId: string;
  readonly kind: "document" | "photo";
  readonly width: number;
  readonly height: number;
}

/** A message as its chat shows it; `date` and `editDate` are in seconds, as Telegram counts. */
export interface ShownMessage {
  readonly messageId: number;
  readonly chatId: number;
  readonly from: "bot" | Person;
  readonly date: number;
  readonly editDate?: number | undefined;
  /** The text or the caption. */
  readonly text: string;
  readonly entities: readonly Entity[];
  /** The text with its markup as the bot sent it. */
  readonly html: string;
  readonly replyMarkup?: ReplyMarkup | undefined;
  readonly file?: SentFile | undefined;
  readonly replyTo?: number | undefined;
  readonly threadId?: number | undefined;
  readonly silent?: boolean | undefined;
  /** Earlier states, the oldest first. */
  readonly edits: readonly { readonly text: string; readonly replyMarkup?: ReplyMarkup | undefined }[];
  /** What Telegram left out without refusing: links that are none, entities over the limit. */
  readonly dropped: readonly string[];
  /** Extra fields of a service message, in the Bot API's shape. */
  readonly service?: Readonly<Record<string, unknown>> | undefined;
}

/** Where the bot stands in a chat; `new` is a person who has never written to it. */
export type BotStatus = "member" | "administrator" | "blocked" | "kicked" | "left" | "deactivated" | "new";

/** A private chat, group or channel with its history. */
export interface Chat {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
  readonly title: string;
  readonly username?: string | undefined;
  readonly person?: Person | undefined;
  readonly admins: ReadonlySet<number>;
  readonly threads: Set<number>;
  readonly messages: Map<number, ShownMessage>;
  botStatus: BotStatus;
  migratedTo: number | undefined;
  lastMessageId: number;
}
