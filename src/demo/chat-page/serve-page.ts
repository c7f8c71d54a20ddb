import type { IncomingMessage, ServerResponse } from "node:http";
import { isObject, type JsonObject } from "../bot-api/json.ts";
import { readBody } from "../bot-api/read-parameters.ts";
import type { PageOptions } from "../bot-api/stand-in.ts";
import { type ChatRoom, renderReaderOptions } from "./chat-room.ts";
import { createPageClock } from "./page-clock.ts";
import { loadStaticFile } from "./static-files.ts";

/** The chat page's part of the server; `now` follows the demo's clock, in ms. */
export interface ChatPage {
  readonly now: () => number;
  start(): Promise<void>;
  answer(path: string, room: ChatRoom, request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const JSON_TYPE = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/** Serves the chat page and what it asks for; without options every path is a 404. */
export function createChatPage(options: PageOptions | undefined): ChatPage {
  if (options === undefined) return { now: Date.now, start: async () => {}, answer: answerNothing };
  const clock = createPageClock(options.clock);
  return {
    now: clock.now,
    start: async () => {
      await clock.read();
    },
    answer: async (path, room, request, response) => {
      if (!isOwnHost(request)) return answerNothing(path, room, request, response);
      const reader = Number(new URL(request.url ?? "/", "http://localhost").searchParams.get("reader"));
      if (request.method === "POST") return answerPost(path, room, request, response);
      if (path === "/demo/state")
        return sendJson(response, { ...room.state(reader), outlets: options.outlets ?? [] });
      if (path === "/demo/events") return room.follow(reader, response);
      if (path === "/demo/clock") return sendJson(response, await clock.read());
      if (path.startsWith("/demo/file/")) return room.sendFile(path.slice("/demo/file/".length), response);
      return answerStatic(path, response);
    },
  };

  async function answerPost(
    path: string,
    room: ChatRoom,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = await readJson(request);
    if (body === undefined) return sendJson(response, { error: "A JSON object is expected" }, 400);
    if (path === "/demo/send") return sendJson(response, room.write(body));
    if (path === "/demo/press") return sendJson(response, await room.press(body));
    if (path !== "/demo/clock") return sendJson(response, { error: "Not found" }, 404);
    const moved = await clock.move(body);
    if (moved.status === "refused") return sendJson(response, { error: moved.reason }, 409);
    room.announceClock();
    return sendJson(response, moved.time);
  }
}

async function answerNothing(
  _path: string,
  _room: ChatRoom,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  request.resume();
  sendJson(response, { error: "Not found" }, 404);
}

async function answerStatic(path: string, response: ServerResponse): Promise<void> {
  const file = await loadStaticFile(path);
  if (file === undefined) return sendJson(response, { error: "Not found" }, 404);
  response.writeHead(200, {
    "content-type": file.type,
    "cache-control": "no-store",
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
  });
  const isPage = path === "/";
  const page = isPage ? new TextDecoder().decode(file.bytes) : "";
  response.end(isPage ? page.replace("<!-- readers -->", renderReaderOptions()) : file.bytes);
}

function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, JSON_TYPE);
  response.end(JSON.stringify(body));
}

/** Another site's page may not reach the demo: neither by a name that it points here nor by a plain form. */
function isOwnHost(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "");
}

async function readJson(request: IncomingMessage): Promise<JsonObject | undefined> {
  const body = await readBody(request);
  if (!request.headers["content-type"]?.startsWith("application/json")) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
