import { type ApiError, badRequest, forbidden } from "./api-error.ts";
import type { Chat, Person, ShownMessage } from "./chat.ts";

/** What changed in a chat, for those who watch it. */
export type WorldEvent =
  | { readonly kind: "message" | "edited"; readonly message: ShownMessage }
  | { readonly kind: "deleted"; readonly chatId: number; readonly messageId: number }
  | { readonly kind: "typing"; readonly chatId: number }
  | { readonly kind: "commands" };

/** The bot's own account. */
export interface BotAccount {
  readonly id: number;
  readonly firstName: string;
  readonly username: string;
}

/** All chats and people, with the rules of who may be written to. */
export class World {
  readonly bot: BotAccount;
  /** The world's instant in ms. */
  readonly now: () => number;
  readonly chats = new Map<number, Chat>();
  readonly people = new Map<number, Person>();
  readonly #watchers = new Set<(event: WorldEvent) => void>();

  constructor(bot: BotAccount, now: () => number) {
    this.bot = bot;
    this.now = now;
  }

  /** Calls back on each change; answers with what ends the watch. */
  watch(watcher: (event: WorldEvent) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  announce(event: WorldEvent): void {
    for (const watcher of this.#watchers) watcher(event);
  }

  addChat(chat: Pick<Chat, "id" | "type" | "title" | "botStatus"> & Partial<Chat>): Chat {
    const added: Chat = {
      admins: new Set(),
      threads: new Set(),
      messages: new Map(),
      migratedTo: undefined,
      lastMessageId: 0,
      ...chat,
    };
    this.chats.set(added.id, added);
    return added;
  }

  /** The chat of an id or @username; 400 where there is none. */
  findChat(target: number | string): Chat {
    const chat =
      typeof target === "number"
        ? this.chats.get(target)
        : [...this.chats.values()].find(
            (one) => one.username?.toLowerCase() === target.slice(1).toLowerCase(),
          );
    if (chat === undefined) throw badRequest("chat not found");
    return chat;
  }

  /** The chat that the bot may write to now; else the refusal that Telegram gives. */
  findWritableChat(target: number | string): Chat {
    const chat = this.findChat(target);
    if (chat.migratedTo !== undefined) {
      const parameters = { migrate_to_chat_id: chat.migratedTo };
      throw badRequest("group chat was upgraded to a supergroup chat", parameters);
    }
    const refusal = refusalOf(chat);
    if (refusal !== undefined) throw refusal;
    return chat;
  }

  /** A message of the chat; 400 in the given words where there is none. */
  findMessage(chat: Chat, messageId: number, missing: string): ShownMessage {
    const message = chat.messages.get(messageId);
    if (message === undefined) throw badRequest(missing);
    return message;
  }

  findPerson(id: number): Person {
    const person = this.people.get(id);
    if (person === undefined) throw new Error(`No person ${id}: add one with addUser first`);
    return person;
  }

  addMessage(chat: Chat, content: MessageContent): ShownMessage {
    chat.lastMessageId += 1;
    const message: ShownMessage = {
      text: "",
      entities: [],
      html: "",
      dropped: [],
      ...content,
      messageId: chat.lastMessageId,
      chatId: chat.id,
      date: Math.floor(this.now() / 1000),
      edits: [],
    };
    chat.messages.set(message.messageId, message);
    this.announce({ kind: "message", message });
    return message;
  }

  editMessage(chat: Chat, before: ShownMessage, change: Partial<MessageContent>): ShownMessage {
    const message: ShownMessage = {
      ...before,
      ...change,
      editDate: Math.floor(this.now() / 1000),
      edits: [...before.edits, { text: before.text, replyMarkup: before.replyMarkup }],
    };
    chat.messages.set(message.messageId, message);
    this.announce({ kind: "edited", message });
    return message;
  }

  deleteMessage(chat: Chat, messageId: number): void {
    chat.messages.delete(messageId);
    this.announce({ kind: "deleted", chatId: chat.id, messageId });
  }
}

/** What a new message brings; its id, chat and date are given by the world. */
export type MessageContent = Pick<ShownMessage, "from"> &
  Partial<Omit<ShownMessage, "messageId" | "chatId" | "date" | "edits">>;

function refusalOf(chat: Chat): ApiError | undefined {
  const kind = chat.type === "private" ? "private" : chat.type;
  switch (chat.botStatus) {
    case "blocked":
      return forbidden("bot was blocked by the user");
    case "deactivated":
      return forbidden("user is deactivated");
    case "new":
      return forbidden("bot can't initiate conversation with a user");
    case "kicked":
      return forbidden(`bot was kicked from the ${kind} chat`);
    case "left":
      return forbidden(`bot is not a member of the ${kind} chat`);
    case "member":
      return chat.type === "channel"
        ? badRequest("need administrator rights in the channel chat")
        : undefined;
    case "administrator":
      return undefined;
  }
}
