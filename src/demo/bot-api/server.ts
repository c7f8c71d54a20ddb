import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ChatRoom } from "../chat-page/chat-room.ts";
import { createChatPage } from "../chat-page/serve-page.ts";
import { answerCall, outcomeOfError, respond } from "./answer-call.ts";
import { ApiError } from "./api-error.ts";
import type { Backend } from "./backend.ts";
import { CallLog } from "./call-log.ts";
import { createControls } from "./controls.ts";
import { FaultPlan } from "./faults.ts";
import { FileStore } from "./file-store.ts";
import { FloodGate, TELEGRAM_LIMITS } from "./flood-limits.ts";
import { People } from "./people.ts";
import { QuestionBook } from "./question-book.ts";
import type { StandIn, StandInOptions } from "./stand-in.ts";
import { UpdateQueue } from "./update-queue.ts";
import { World } from "./world.ts";

/** A token of the form that Telegram gives out; it opens nothing anywhere. */
const DEMO_TOKEN = "424242:standin-for-the-bot-api-AAAAAAAAAAA";
const BOT_NAME = { firstName: "Karabakh Digest", username: "karabakh_digest_bot" };

/** Starts a Bot API on a loopback port, strict as Telegram's, with a chat page at "/" where one is asked for. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const token = options.token ?? DEMO_TOKEN;
  const page = createChatPage(options.page);
  await page.start();
  const backend = createBackend(token, options, options.now ?? page.now);
  const services = { backend, log: new CallLog(), faults: new FaultPlan() };
  const people = new People(backend);
  const room = new ChatRoom(backend, people, services.log);
  if (options.page !== undefined) room.addReaders();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const answered = path.startsWith("/bot")
      ? answerBotPath(token, services, path, request, response)
      : path.startsWith(`/file/bot${token}/`)
        ? answerFile(backend, path.slice(`/file/bot${token}/`.length), response)
        : page.answer(path, room, request, response);
    answered.catch((error: unknown) => respond(response, outcomeOfError(error)));
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const close = (): Promise<void> => closeAll(server, backend, room);
  return createControls({ url: urlOf(server), token, close, people, ...services });
}

function createBackend(token: string, options: StandInOptions, now: () => number): Backend {
  const id = Number(token.split(":")[0]);
  return {
    world: new World({ id, ...BOT_NAME }, now),
    updates: new UpdateQueue(randomInt(100_000_000, 900_000_000)),
    flood: new FloodGate(options.limits ?? TELEGRAM_LIMITS, () => performance.now()),
    files: new FileStore(),
    callbacks: new QuestionBook(options.callbackTtlMs ?? 60_000),
    inlineQueries: new QuestionBook(options.callbackTtlMs ?? 60_000),
    profile: { commands: new Map(), descriptions: new Map(), shortDescriptions: new Map() },
    webhookRetryMs: options.webhookRetryMs ?? 2_000,
    webhook: undefined,
  };
}

async function answerBotPath(
  token: string,
  services: Parameters<typeof answerCall>[0],
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [bot, method = ""] = path.slice(1).split("/");
  if (bot === `bot${token}`) return answerCall(services, method, request, response);
  request.resume();
  const wellFormed = /^bot\d+:[\w-]+$/.test(bot ?? "");
  respond(
    response,
    outcomeOfError(wellFormed ? new ApiError(401, "Unauthorized") : new ApiError(404, "Not Found")),
  );
}

async function answerFile(backend: Backend, path: string, response: ServerResponse): Promise<void> {
  const file = backend.files.findByPath(path);
  if (file === undefined) throw new ApiError(404, "Not Found");
  response.writeHead(200, { "content-type": "application/octet-stream" });
  response.end(file.bytes);
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The stand-in has no TCP address");
  return `http://127.0.0.1:${address.port}`;
}

async function closeAll(server: Server, backend: Backend, room: ChatRoom): Promise<void> {
  backend.webhook?.stop();
  room.close();
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
