import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { Backend } from "../bot-api/backend.ts";
import type { CallLog } from "../bot-api/call-log.ts";
import type { Chat } from "../bot-api/chat.ts";
import type { JsonObject } from "../bot-api/json.ts";
import { menuOf } from "../bot-api/menu.ts";
import type { NewUser, People } from "../bot-api/people.ts";
import { messageToPage } from "./message-to-page.ts";

/** The people whom the page can be. */
export const READERS: readonly NewUser[] = [
  { id: 700_001, firstName: "ليلى", languageCode: "ar", started: false },
  { id: 700_002, firstName: "Emma", languageCode: "en", started: false },
  { id: 700_003, firstName: "Анна", languageCode: "ru", started: false },
];
/** The readers' languages, each in itself. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = { ar: "العربية", en: "English", ru: "Русский" };
/** How long a client shows a pressed button as waiting, in ms. */
const PRESS_TIMEOUT_MS = 15_000;

/** The choice of readers as the page's options; the names are the constants above and need no escaping. */
export function renderReaderOptions(): string {
  return READERS.map(({ id, firstName, languageCode = "" }) => {
    return `<option value="${id}" lang="${languageCode}">${firstName} · ${LANGUAGE_NAMES[languageCode]}</option>`;
  }).join("");
}

/** The readers' chats as the page sees and uses them. */
export class ChatRoom {
  readonly #backend: Backend;
  readonly #people: People;
  readonly #log: CallLog;
  readonly #streams = new Set<ServerResponse>();

  constructor(backend: Backend, people: People, log: CallLog) {
    this.#backend = backend;
    this.#people = people;
    this.#log = log;
  }

  addReaders(): void {
    for (const reader of READERS) this.#people.addUser(reader);
  }

  close(): void {
    for (const stream of this.#streams) stream.end();
  }

  state(readerId: number): JsonObject {
    const { world, profile } = this.#backend;
    const chat = this.#chatOf(readerId);
    const language = chat.person?.languageCode ?? "";
    return {
      bot: { name: world.bot.firstName, username: world.bot.username },
      description: profile.descriptions.get(language) ?? profile.descriptions.get("") ?? "",
      readers: READERS.map(({ id, firstName, languageCode }) => ({
        id,
        name: firstName,
        language: languageCode,
      })),
      reader: chat.id,
      commands: menuOf(profile, chat, language),
      messages: [...chat.messages.values()].map((message) => messageToPage(chat, message)),
    };
  }

  /** Streams what changes in a reader's chat as server-sent events. */
  async follow(readerId: number, response: ServerResponse): Promise<void> {
    const chat = this.#chatOf(readerId);
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": connected\n\n");
    const stop = this.#backend.world.watch((event) => {
      if (event.kind === "commands") return writeEvent(response, "commands", {});
      if (event.kind === "typing" || event.kind === "deleted") {
        if (event.chatId === chat.id) writeEvent(response, event.kind, event);
        return;
      }
      const { message } = event;
      if (message.chatId === chat.id) writeEvent(response, "message", messageToPage(chat, message));
    });
    this.#streams.add(response);
    response.once("close", () => {
      stop();
      this.#streams.delete(response);
    });
  }

  announceClock(): void {
    for (const stream of this.#streams) writeEvent(stream, "clock", {});
  }

  write(body: JsonObject): JsonObject {
    const chat = this.#chatOf(Number(body.reader));
    const replyTo = typeof body.replyTo === "number" ? { replyTo: body.replyTo } : {};
    this.#log.noteAction();
    const message = this.#people.write(chat.id, String(body.text ?? ""), replyTo);
    return { id: message.messageId };
  }

  /** Presses a button by its place and answers with the toast; one that the bot leaves unanswered shows none. */
  async press(body: JsonObject): Promise<JsonObject> {
    const chat = this.#chatOf(Number(body.reader));
    const messageId = Number(body.messageId);
    const markup = chat.messages.get(messageId)?.replyMarkup;
    const rows = markup !== undefined && "inline_keyboard" in markup ? markup.inline_keyboard : [];
    const button = rows[Number(body.row)]?.[Number(body.column)];
    if (button === undefined) return { answered: false };
    this.#log.noteAction();
    const answer = this.#people.press(chat.id, messageId, button);
    const timeout = new AbortController();
    const late = delay(PRESS_TIMEOUT_MS, undefined, { signal: timeout.signal }).catch(() => undefined);
    const given = await Promise.race([answer, late]);
    timeout.abort();
    return { answered: given !== undefined, ...given };
  }

  async sendFile(fileId: string, response: ServerResponse): Promise<void> {
    const file = this.#backend.files.find(fileId);
    const disposition = file?.kind === "photo" ? "inline" : "attachment";
    const name = encodeURIComponent(file?.fileName ?? "");
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": file?.kind === "photo" ? photoType(file.bytes) : "application/octet-stream",
      "content-disposition": `${disposition}; filename*=UTF-8''${name}`,
      "x-content-type-options": "nosniff",
    });
    response.end(file?.bytes);
  }

  #chatOf(readerId: number): Chat {
    const known = READERS.some((reader) => reader.id === readerId);
    return this.#backend.world.findChat(known ? readerId : (READERS[0]?.id ?? 0));
  }
}

function photoType(bytes: Uint8Array): string {
  return bytes[0] === 0x89 ? "image/png" : "image/jpeg";
}

function writeEvent(response: ServerResponse, name: string, data: unknown): void {
  response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}
