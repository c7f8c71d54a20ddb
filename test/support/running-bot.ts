import pino from "pino";
import { type App, startApp } from "../../src/app.ts";
import { type Config, type DatabaseConfig, readConfig } from "../../src/config.ts";
import { startStandIn } from "../../src/demo/bot-api/server.ts";
import type { StandIn, StandInOptions } from "../../src/demo/bot-api/stand-in.ts";
import type { Source } from "../../src/sources/source.ts";
import { emptySqlite } from "./databases.ts";

export interface RunningBot extends AsyncDisposable {
  readonly app: App;
  readonly telegram: StandIn;
  /** Moves the one clock on and lets all that is due then happen. */
  advance(ms: number): Promise<void>;
}

export interface RunningBotOptions {
  readonly sources?: readonly Source[];
  readonly database?: DatabaseConfig;
  readonly telegram?: StandInOptions;
  readonly config?: Partial<Config>;
}

/** The real bot over real HTTP against the stand-in for the Bot API, with an empty database of its own. */
export async function startBot(options: RunningBotOptions = {}): Promise<RunningBot> {
  const telegram = await startStandIn({ limits: "off", ...options.telegram });
  const own = options.database ? null : await emptySqlite();
  const database = options.database ?? own?.config;
  const reading = readConfig({ TELEGRAM_API_ROOT: telegram.url, ALLOW_PRIVATE_NETWORK: "1", PORT: "0" });
  if (reading.status === "faulty" || !database) throw new Error("the test's own configuration is faulty");
  const app = await startApp({
    config: { ...reading.config, database, ...options.config },
    botToken: telegram.token,
    sources: options.sources ?? [],
    log: pino({ level: "silent" }),
  });
  return {
    app,
    telegram,
    async advance(ms) {
      await app.database.clock.advance(ms);
      app.wake();
      await app.settled();
    },
    async [Symbol.asyncDispose]() {
      await app.stop();
      await telegram.close();
      await own?.cleanUp();
    },
  };
}

/** Writes to the bot as a person and gives back the text of the message it answers with. */
export async function ask(telegram: StandIn, chatId: number, text: string, from?: number): Promise<string> {
  telegram.sendText(chatId, text, from === undefined ? {} : { from });
  await telegram.waitFor(
    (call) => call.ok && ["sendMessage", "editMessageText"].includes(call.method) && call.chatId === chatId,
  );
  return telegram.lastMessage(chatId).text;
}
