import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { test } from "node:test";
import { refuses, withStandIn } from "./with-stand-in.ts";

test("a waiting poller gets what a person writes, with the command marked", async () => {
  await withStandIn({}, async (standIn, api) => {
    const polled = api.getUpdates({ timeout: 20 });
    await assert.doesNotReject(api.getMe());
    standIn.sendText(1, "/start now");
    const [update] = await polled;
    assert.deepEqual(update?.message?.entities, [{ type: "bot_command", offset: 0, length: 6 }]);
    assert.equal(update?.message?.from?.language_code, "en");
  });
});

test("updates come again until an offset confirms them, and the limit holds", async () => {
  await withStandIn({}, async (standIn, api) => {
    for (const text of ["a", "b", "c"]) standIn.sendText(1, text);
    const first = await api.getUpdates({ limit: 2 });
    assert.equal(first.length, 2);
    assert.equal((await api.getUpdates()).length, 3);
    const offset = (first[1]?.update_id ?? 0) + 1;
    assert.deepEqual(
      (await api.getUpdates({ offset })).map(({ message }) => message?.text),
      ["c"],
    );
    assert.equal(standIn.pendingUpdates, 1);
  });
});

test("ids that start again lower are handed out all the same", async () => {
  await withStandIn({}, async (standIn, api) => {
    standIn.sendText(1, "a");
    const [first] = await api.getUpdates();
    standIn.setNextUpdateId(5);
    standIn.sendText(1, "b");
    const next = await api.getUpdates({ offset: (first?.update_id ?? 0) + 1 });
    assert.deepEqual(
      next.map(({ update_id }) => update_id),
      [5],
    );
  });
});

test("a second poller ends the first with 409", async () => {
  await withStandIn({}, async (standIn, api) => {
    const first = refuses(api.getUpdates({ timeout: 20 }), 409, /terminated by other getUpdates request/);
    const second = api.getUpdates({ timeout: 20 });
    await first;
    standIn.sendText(1, "a");
    assert.equal((await second).length, 1);
  });
});

test("only allowed kinds are kept", async () => {
  await withStandIn({}, async (standIn, api) => {
    await api.getUpdates({ allowed_updates: ["my_chat_member"] });
    standIn.sendText(1, "a");
    standIn.block(1);
    const updates = await api.getUpdates();
    assert.deepEqual(
      updates.map(({ my_chat_member }) => my_chat_member?.new_chat_member.status),
      ["kicked"],
    );
  });
});

test("a webhook gets each update with the secret, in order within a chat, until it answers 2xx", async () => {
  const received: { text: string; secret: string | undefined }[] = [];
  const answers = [500, 503, 200, 200];
  const { promise: complete, resolve } = Promise.withResolvers<void>();
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const secret = request.headers["x-telegram-bot-api-secret-token"];
    received.push({ text: JSON.parse(body).message.text, secret: String(secret) });
    response.writeHead(answers.shift() ?? 200).end();
    if (answers.length === 0) resolve();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  await withStandIn({ webhookRetryMs: 1 }, async (standIn, api) => {
    await api.setWebhook(`http://127.0.0.1:${port}/hook`, { secret_token: "s3cret" });
    await refuses(api.getUpdates(), 409, /can't use getUpdates method while webhook is active/);
    standIn.sendText(1, "a");
    standIn.sendText(1, "b");
    await complete;
    assert.deepEqual(
      received.map(({ text }) => text),
      ["a", "a", "a", "b"],
    );
    assert.ok(received.every(({ secret }) => secret === "s3cret"));
    assert.match((await api.getWebhookInfo()).last_error_message ?? "", /503/);
    await api.deleteWebhook();
  });
  server.close();
});
