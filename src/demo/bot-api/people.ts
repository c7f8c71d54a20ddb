import type { Backend, CallbackAnswer } from "./backend.ts";
import type { BotStatus, Chat, Person, ShownMessage } from "./chat.ts";
import { formatMessageText } from "./format-text.ts";
import type { JsonObject } from "./json.ts";
import type { FileContent } from "./parameters.ts";
import type { InlineButton } from "./reply-markup.ts";
import { botToWire, chatToWire, messageToWire, personToWire } from "./wire.ts";
import type { MessageContent } from "./world.ts";

/** A private chat's person; `started: false` is one who has never written to the bot. */
export interface NewUser extends Person {
  readonly started?: boolean;
}

/** A group with its members' ids: of `admins` the first is the owner; `threads` makes a forum of it. */
export interface NewGroup {
  readonly id: number;
  readonly title: string;
  readonly type?: "group" | "supergroup";
  readonly admins?: readonly number[];
  readonly threads?: readonly number[];
  readonly botIsAdmin?: boolean;
}

/** A channel; the bot is an administrator of it unless said otherwise. */
export interface NewChannel {
  readonly id: number;
  readonly title: string;
  readonly username?: string;
  readonly admins?: readonly number[];
  readonly botIsAdmin?: boolean;
}

/** Who writes (a private chat's person by default), to which message and in which topic. */
export interface WriteOptions {
  readonly from?: number;
  readonly replyTo?: number;
  readonly threadId?: number;
}

/** What people do, as their clients would tell the server. */
export class People {
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  addUser({ started = true, ...person }: NewUser): void {
    const { world } = this.#backend;
    world.people.set(person.id, person);
    const { id, firstName: title, username } = person;
    world.addChat({ id, type: "private", title, username, person, botStatus: started ? "member" : "new" });
  }

  addGroup(group: NewGroup): void {
    const { id, title, type = "supergroup" } = group;
    const botStatus = group.botIsAdmin === true ? "administrator" : "member";
    const [admins, threads] = [new Set(group.admins), new Set(group.threads)];
    this.#backend.world.addChat({ id, title, type, botStatus, admins, threads });
  }

  addChannel({ id, title, username, admins, botIsAdmin = true }: NewChannel): void {
    const botStatus = botIsAdmin ? "administrator" : "member";
    this.#backend.world.addChat({ id, title, username, type: "channel", botStatus, admins: new Set(admins) });
  }

  write(chatId: number, text: string, options: WriteOptions = {}): ShownMessage {
    const formatted = formatMessageText({ text, parseMode: undefined, entities: undefined });
    return this.#post(chatId, { ...formatted, html: text }, options);
  }

  writeFile(chatId: number, content: FileContent, options: WriteOptions = {}): ShownMessage {
    return this.#post(chatId, { file: this.#backend.files.save("document", content) }, options);
  }

  /** Presses a button and answers with the query, whose answer may never come. */
  press(chatId: number, messageId: number, button: InlineButton, from?: number): Promise<CallbackAnswer> {
    const { world, updates, callbacks } = this.#backend;
    const chat = world.findChat(chatId);
    const message = world.findMessage(chat, messageId, `message ${messageId} to press a button of not found`);
    if (button.callback_data === undefined) {
      return Promise.resolve({ text: undefined, showAlert: false, url: button.url });
    }
    const { id, answer } = callbacks.ask();
    updates.push("callback_query", chatId, {
      id,
      from: personToWire(this.#author(chat, from)),
      message: messageToWire(world, message),
      chat_instance: String(chatId * 7919),
      data: button.callback_data,
    });
    return answer;
  }

  askInline(from: number, query: string): Promise<readonly JsonObject[]> {
    const { world, updates, inlineQueries } = this.#backend;
    const { id, answer } = inlineQueries.ask();
    const person = personToWire(world.findPerson(from));
    updates.push("inline_query", from, { id, from: person, query, offset: "", chat_type: "sender" });
    return answer;
  }

  /** Changes where the bot stands in a chat, and tells the bot. */
  setBotStatus(chatId: number, status: BotStatus, from?: number): void {
    const { world, updates } = this.#backend;
    const chat = world.findChat(chatId);
    const before = chat.botStatus;
    chat.botStatus = status;
    // A deleted account tells nobody.
    if (status === "deactivated" || before === status) return;
    const admin = from ?? [...chat.admins][0];
    updates.push("my_chat_member", chatId, {
      chat: chatToWire(chat),
      from: personToWire(admin === undefined ? this.#author(chat, undefined) : world.findPerson(admin)),
      date: Math.floor(world.now() / 1000),
      old_chat_member: { user: botToWire(world.bot), status: memberStatus(before) },
      new_chat_member: { user: botToWire(world.bot), status: memberStatus(status) },
    });
  }

  migrate(groupId: number, newId: number): void {
    const { world } = this.#backend;
    const group = world.findChat(groupId);
    const { title, admins, botStatus } = group;
    const moved = world.addChat({ id: newId, type: "supergroup", title, admins: new Set(admins), botStatus });
    const from = this.#author(group, [...admins][0]);
    this.#announce(group, { from, service: { migrate_to_chat_id: newId } });
    this.#announce(moved, { from, service: { migrate_from_chat_id: groupId } });
    group.migratedTo = newId;
  }

  #post(chatId: number, content: Omit<MessageContent, "from">, options: WriteOptions): ShownMessage {
    const { world } = this.#backend;
    const chat = world.findChat(chatId);
    const from = this.#author(chat, options.from);
    if (chat.botStatus === "new") chat.botStatus = "member";
    if (chat.botStatus === "blocked") this.setBotStatus(chatId, "member");
    const { replyTo, threadId } = options;
    return this.#announce(chat, { ...content, from, replyTo, threadId });
  }

  #announce(chat: Chat, content: MessageContent): ShownMessage {
    const { world, updates } = this.#backend;
    const message = world.addMessage(chat, content);
    const kind = chat.type === "channel" ? "channel_post" : "message";
    if (this.#reachesBot(chat, message)) updates.push(kind, chat.id, messageToWire(world, message));
    return message;
  }

  /** In groups the bot sees commands and answers to itself, unless it is an administrator. */
  #reachesBot(chat: Chat, message: ShownMessage): boolean {
    if (chat.botStatus === "kicked" || chat.botStatus === "left") return false;
    const isGroup = chat.type === "group" || chat.type === "supergroup";
    if (!isGroup || chat.botStatus === "administrator" || message.service !== undefined) return true;
    const answered = message.replyTo === undefined ? undefined : chat.messages.get(message.replyTo);
    if (answered?.from === "bot") return true;
    const self = this.#backend.world.bot.username.toLowerCase();
    return message.entities
      .filter((entity) => entity.type === "bot_command")
      .map((entity) => message.text.slice(entity.offset, entity.offset + entity.length).split("@")[1])
      .some((addressee) => addressee === undefined || addressee.toLowerCase() === self);
  }

  #author(chat: Chat, from: number | undefined): Person {
    if (from !== undefined) return this.#backend.world.findPerson(from);
    if (chat.person !== undefined) return chat.person;
    if (chat.type === "channel") return { id: chat.id, firstName: chat.title };
    throw new Error(`Chat ${chat.id} is no private chat: say who acts with "from"`);
  }
}

function memberStatus(status: BotStatus): string {
  if (status === "blocked") return "kicked";
  return status === "new" || status === "deactivated" ? "left" : status;
}
