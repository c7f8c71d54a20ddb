import { setFlagsFromString } from "node:v8";
import dotenv from "dotenv";
import pino from "pino";
import { startApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { OperatorError } from "./errors.ts";
import { readSources } from "./sources/read-sources.ts";

const FAULTY_CONFIG = 78;
const SHUTDOWN_MS = 10_000;

const WITHOUT_TOKEN = `BOT_TOKEN is not set. To get one: write /newbot to @BotFather in Telegram, choose a name, and put
the token it gives you into a file named .env:  BOT_TOKEN=123456:ABC…
To see the bot without a token and without a network:  npm run demo`;

// The bot mostly waits: it can afford to collect often, so that a feed of 20,000 items leaves it well under 250 MiB.
setFlagsFromString("--max-semi-space-size=1");
setFlagsFromString("--optimize-for-size");
setFlagsFromString("--semi-space-growth-factor=1");
dotenv.config({ quiet: true });
try {
  await main();
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}

async function main(): Promise<void> {
  const reading = readConfig(process.env);
  if (reading.status === "faulty") throw new OperatorError(reading.faults.join("\n"), FAULTY_CONFIG);
  const { config } = reading;
  if (config.botToken === null) throw new OperatorError(WITHOUT_TOKEN, FAULTY_CONFIG);
  const log = pino({ level: config.logLevel });
  const sources = await readSources(config.sourcesFile);
  const app = await startApp({ config, botToken: config.botToken, sources, log });
  log.info({ sources: sources.length, port: app.httpPort }, "ready");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      // What hangs for longer than that is left to the leases.
      setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
      app.stop().catch((error: unknown) => log.error(error, "could not stop cleanly"));
    });
  }
}
