import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { it } from "node:test";
import { startStandIn } from "../../src/demo/bot-api/server.ts";
import { emptySqlite } from "../support/databases.ts";
import { ask, startBot } from "../support/running-bot.ts";

function start(environment: Record<string, string>) {
  const env = { PATH: process.env.PATH ?? "", ...environment };
  return spawn(process.execPath, ["src/main.ts"], { env, stdio: ["ignore", "pipe", "pipe"] });
}

async function outcome(environment: Record<string, string>) {
  const child = start(environment);
  const [err, [status]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { err, status };
}

it("says without a token how to get one and how to see the demo, and exits with 78", async () => {
  const { err, status } = await outcome({ BOT_TOKEN: "" });
  assert.equal(status, 78);
  assert.match(err, /BOT_TOKEN.*@BotFather.*npm run demo/s);
});

it("names every faulty variable at once and none of their values", async () => {
  const { err, status } = await outcome({
    BOT_TOKEN: "my-secret",
    POLL_SECONDS: "-1",
    DATABASE_URL: "mysql://x",
  });
  assert.equal(status, 78);
  assert.equal(err.trimEnd().split("\n").length, 3);
  assert.doesNotMatch(err, /my-secret|mysql/);
});

it("stops with 78 where Telegram does not know the token, without showing it", async () => {
  const telegram = await startStandIn();
  const { config, cleanUp } = await emptySqlite();
  const path = config.kind === "sqlite" ? config.path : "";
  const BOT_TOKEN = "123456:of-another-bot";
  const { err, status } = await outcome({
    BOT_TOKEN,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: `file:${path}`,
  });
  assert.equal(status, 78);
  assert.match(err, /BOT_TOKEN/);
  assert.doesNotMatch(err, /of-another-bot/);
  await telegram.close();
  await cleanUp();
});

it("is ready once it listens, logs no token, and ends within seconds of SIGTERM", async () => {
  const telegram = await startStandIn();
  const { config, cleanUp } = await emptySqlite();
  const path = config.kind === "sqlite" ? config.path : "";
  const child = start({
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: `file:${path}`,
    SOURCES: "test/fixtures/no-sources.json",
    PORT: "0",
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (!line.includes('"ready"')) continue;
    const { port } = JSON.parse(line) as { port: number };
    assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);
    assert.match(
      await (await fetch(`http://127.0.0.1:${port}/metrics`)).text(),
      /karabakh_digest_polls_total/,
    );
    break;
  }
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  assert.deepEqual(await ended, [0, null]);
  assert.doesNotMatch(lines.join("\n"), new RegExp(telegram.token));
  await telegram.close();
  await cleanUp();
});

it("takes updates by webhook where one is set, and none without the secret", async () => {
  // The webhook's address must be known before the bot listens there.
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  const port = typeof address === "object" && address ? address.port : 0;
  probe.close();
  await once(probe, "close");
  const url = `http://127.0.0.1:${port}/hook`;
  await using bot = await startBot({
    config: { updates: { kind: "webhook", url, secret: "secret-1" }, http: { host: "127.0.0.1", port } },
  });
  bot.telegram.addUser({ id: 7, firstName: "Reader", languageCode: "en" });
  assert.match(await ask(bot.telegram, 7, "/help"), /\/subscribe/);
  const forged = await fetch(url, { method: "POST", body: JSON.stringify({ update_id: 1 }) });
  assert.equal(forged.status, 401);
});
