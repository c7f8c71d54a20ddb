import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { OperatorError } from "../../src/errors.ts";
import type { HttpOptions, Webhook } from "../../src/http/options.ts";
import { type HttpServer, startHttp } from "../../src/http/start-http.ts";

const SECRET = "s3cret_token";
const opened: HttpServer[] = [];
after(async () => {
  for (const server of opened) await server.close();
});

async function open(options: Partial<HttpOptions> = {}): Promise<{ server: HttpServer; root: string }> {
  const server = await startHttp({
    host: "127.0.0.1",
    port: 0,
    isReady: async () => ({ ready: true }),
    metrics: { contentType: "text/plain; version=0.0.4", render: async () => "up 1\n" },
    webhook: null,
    ...options,
  });
  opened.push(server);
  return { server, root: `http://127.0.0.1:${server.port}` };
}

async function openWebhook(options: Partial<HttpOptions> = {}, webhook: Partial<Webhook> = {}) {
  const accepted: unknown[] = [];
  const accept = async (update: unknown) => void accepted.push(update);
  const opened = await open({ webhook: { secret: SECRET, path: "/hook", accept, ...webhook }, ...options });
  return { ...opened, accepted };
}

function post(address: string, body: string, secret: string | null = SECRET): Promise<Response> {
  const headers: Record<string, string> =
    secret === null ? {} : { "X-Telegram-Bot-Api-Secret-Token": secret };
  return fetch(address, { method: "POST", body, headers });
}

test("health is ok even while the program is not ready", async () => {
  const { root } = await open({ isReady: async () => ({ ready: false, reason: "no database" }) });
  const answer = await fetch(`${root}/healthz`);
  assert.equal(answer.status, 200);
  assert.equal(await answer.text(), "ok");
});

test("readiness is 200, or 503 with the reason on one line", async () => {
  let ready = true;
  const { root } = await open({
    isReady: async () => (ready ? { ready } : { ready: false, reason: "the database\ndoes not answer" }),
  });
  assert.equal((await fetch(`${root}/readyz`)).status, 200);
  ready = false;
  const answer = await fetch(`${root}/readyz`);
  assert.equal(answer.status, 503);
  assert.equal(await answer.text(), "not ready: the database does not answer");
});

test("a readiness check that throws is 503, and only the operator learns the cause", async () => {
  const faults: unknown[] = [];
  const fault = new Error("connect postgres://user:password@db");
  const { root } = await open({
    isReady: () => Promise.reject(fault),
    onFault: (error) => faults.push(error),
  });
  const answer = await fetch(`${root}/readyz`);
  assert.equal(answer.status, 503);
  assert.equal(await answer.text(), "not ready: the check itself failed");
  assert.deepEqual(faults, [fault]);
});

test("the metrics are served with their own content type", async () => {
  const { root } = await open();
  const answer = await fetch(`${root}/metrics`);
  assert.equal(answer.headers.get("content-type"), "text/plain; version=0.0.4");
  assert.equal(await answer.text(), "up 1\n");
});

test("metrics that cannot be rendered are 500 and tell no cause", async () => {
  const render = () => Promise.reject(new Error("secret"));
  const { root } = await open({ metrics: { contentType: "text/plain", render } });
  const answer = await fetch(`${root}/metrics`);
  assert.equal(answer.status, 500);
  assert.doesNotMatch(await answer.text(), /secret/);
});

test("anything else is 404, the webhook's path too where there is none or by another method", async () => {
  const { root } = await open();
  assert.equal((await fetch(`${root}/`)).status, 404);
  assert.equal((await post(`${root}/hook`, "{}")).status, 404);
  const { root: hooked } = await openWebhook();
  assert.equal((await fetch(`${hooked}/hook`)).status, 404);
  assert.equal((await post(`${hooked}/hook/more`, "{}")).status, 404);
});

test("an update with the right secret is stored and answered with an empty 200", async () => {
  const { root, accepted } = await openWebhook();
  const answer = await post(`${root}/hook?x=1`, '{"update_id":7,"message":{"text":"Շուշի"}}');
  assert.equal(answer.status, 200);
  assert.equal(await answer.text(), "");
  assert.deepEqual(accepted, [{ update_id: 7, message: { text: "Շուշի" } }]);
});

test("a webhook path with letters of a pattern is compared letter by letter", async () => {
  const { root, accepted } = await openWebhook({}, { path: "/bot:id" });
  assert.equal((await post(`${root}/bot1`, '{"update_id":1}')).status, 404);
  assert.equal((await post(`${root}/bot:id`, '{"update_id":1}')).status, 200);
  assert.equal(accepted.length, 1);
});

test("a missing, wrong, shorter or longer secret is 401 and stores nothing", async () => {
  const { root, accepted } = await openWebhook();
  for (const secret of [null, "", "x", SECRET.slice(1), `${SECRET}x`, SECRET.toUpperCase()]) {
    const answer = await post(`${root}/hook`, '{"update_id":7}', secret);
    assert.equal(answer.status, 401, `secret ${secret}`);
  }
  assert.deepEqual(accepted, []);
});

test("a body that is no update is 400 and stores nothing", async () => {
  const { root, accepted } = await openWebhook();
  for (const body of ["", "{", "null", "7", "[]", "{}", '{"update_id":"7"}', '{"update_id":1.5}']) {
    assert.equal((await post(`${root}/hook`, body)).status, 400, body);
  }
  assert.deepEqual(accepted, []);
});

test("a body of just the cap is read, one byte more is 413", async () => {
  const { root, accepted } = await openWebhook({ maxBodyBytes: 64 });
  const body = '{"update_id":7}'.padEnd(64);
  assert.equal((await post(`${root}/hook`, body)).status, 200);
  assert.equal((await post(`${root}/hook`, `${body} `)).status, 413);
  assert.equal(accepted.length, 1);
});

test("a body far over the cap and one with a wrong secret are answered although they are not read", async () => {
  const { root, accepted } = await openWebhook();
  const body = " ".repeat(4 * 1024 * 1024);
  assert.equal((await post(`${root}/hook`, body)).status, 413);
  assert.equal((await post(`${root}/hook`, body, "wrong")).status, 401);
  assert.deepEqual(accepted, []);
});

test("a body whose length is not said in advance is cut off at the cap", async () => {
  const { root, accepted } = await openWebhook({ maxBodyBytes: 1000 });
  const headers = { "X-Telegram-Bot-Api-Secret-Token": SECRET, "Transfer-Encoding": "chunked" };
  const client = request(`${root}/hook`, { method: "POST", headers });
  client.on("error", () => undefined);
  client.write("x".repeat(2000));
  const [answer] = await once(client, "response");
  assert.equal(answer.statusCode, 413);
  client.destroy();
  assert.deepEqual(accepted, []);
});

test("an update that cannot be stored is 503 with a time to come again", async () => {
  const faults: unknown[] = [];
  const fault = new Error("the database is down");
  const accept = () => Promise.reject(fault);
  const { root } = await openWebhook({ onFault: (error) => faults.push(error) }, { accept });
  const answer = await post(`${root}/hook`, '{"update_id":7}');
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get("retry-after"), "2");
  assert.deepEqual(faults, [fault]);
});

test("a client that leaves in the middle of a body does no harm", async () => {
  const { server, root, accepted } = await openWebhook();
  const socket = connect(server.port, "127.0.0.1");
  socket.write(
    `POST /hook HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: ${SECRET}\r\nContent-Length: 99\r\n\r\n{"upd`,
  );
  await once(socket, "connect");
  socket.destroy();
  await once(socket, "close");
  assert.equal((await fetch(`${root}/healthz`)).status, 200);
  assert.deepEqual(accepted, []);
});

test("close lets a request under way finish and refuses new ones", async () => {
  const started = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const accept = async () => {
    started.resolve();
    await goOn.promise;
  };
  const { server, root } = await openWebhook({}, { accept });
  const answer = post(`${root}/hook`, '{"update_id":7}');
  await started.promise;
  const closed = server.close();
  await assert.rejects(fetch(`${root}/healthz`));
  goOn.resolve();
  assert.equal((await answer).status, 200);
  await closed;
});

test("close ends although a client keeps its connection open", async () => {
  const { server, root } = await open();
  const agent = new Agent({ keepAlive: true });
  const client = request(`${root}/healthz`, { agent });
  client.end();
  const [answer] = await once(client, "response");
  assert.equal(await text(answer), "ok");
  await server.close();
  agent.destroy();
});

test("close cuts off a request that never ends", async () => {
  const { server, root } = await openWebhook();
  const headers = { "X-Telegram-Bot-Api-Secret-Token": SECRET, "Transfer-Encoding": "chunked" };
  const client = request(`${root}/hook`, { method: "POST", headers });
  const failed = once(client, "error");
  client.write("{");
  await once(client, "socket");
  assert.equal((await fetch(`${root}/healthz`)).status, 200);
  await server.close();
  await failed;
});

test("a port in use is one clear line that names PORT", async () => {
  const { server } = await open();
  await assert.rejects(open({ port: server.port }), (error) => {
    assert.ok(error instanceof OperatorError);
    assert.match(error.message, new RegExp(`^PORT ${server.port} is in use on 127\\.0\\.0\\.1: [^\\n]+$`));
    assert.equal(error.exitCode, 78);
    return true;
  });
});

test("an address that is not this machine's is one clear line that names HOST", async () => {
  await assert.rejects(open({ host: "192.0.2.1" }), (error) => {
    assert.ok(error instanceof OperatorError);
    assert.match(error.message, /^HOST 192\.0\.2\.1 cannot be listened on [^\n]+$/);
    return true;
  });
});
