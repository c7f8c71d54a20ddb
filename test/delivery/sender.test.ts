import assert from "node:assert/strict";
import { after, it } from "node:test";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../../src/clock.ts";
import { createSender } from "../../src/delivery/sender.ts";
import { startStandIn } from "../../src/demo/bot-api/server.ts";
import type { StandIn } from "../../src/demo/bot-api/stand-in.ts";
import type { Database } from "../../src/storage/database.ts";
import { ANSWER_LANE, BROADCAST_LANE, type NewDelivery } from "../../src/storage/delivery-store.ts";
import { createBotApi, sendRequest } from "../../src/telegram/bot-api.ts";
import { onBothDatabases } from "../support/databases.ts";
import { addChat, addDaily } from "./sample-chats.ts";

const noFile = async (): Promise<never> => {
  throw new Error("no message here has a file");
};

const standIns: StandIn[] = [];
after(async () => {
  for (const standIn of standIns) await standIn.close();
});

interface Post {
  readonly telegram: StandIn;
  readonly outcomes: string[];
  /** Sends until nothing is due within the given time (ms), for which the clock is moved. */
  drainFor(forMs?: number): Promise<void>;
  texts(chatId: number): readonly string[];
}

async function openPost(database: Database, people = 3): Promise<Post> {
  const telegram = await startStandIn({ limits: "off" });
  standIns.push(telegram);
  for (let id = 1; id <= people; id += 1) telegram.addUser({ id, firstName: `Reader ${id}` });
  const api = createBotApi(telegram.token, telegram.url);
  const outcomes: string[] = [];
  const sender = createSender({
    attach: noFile,
    database,
    owner: "test",
    messagesPerSecond: 1_000,
    send: (request) => sendRequest(api, request),
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  return {
    telegram,
    outcomes,
    async drainFor(forMs = 10 * SECOND_MS) {
      const end = (await database.clock.now()) + forMs;
      for (;;) {
        const next = await sender.drain(new AbortController().signal);
        const now = await database.clock.now();
        if (next === null || next > end) break;
        if (next > now) await database.clock.advance(next - now);
      }
    },
    texts: (chatId) => telegram.messages(chatId).map(({ text }) => text),
  };
}

function message(chatId: number, text: string, changes: Partial<NewDelivery> = {}): NewDelivery {
  return {
    dedupeKey: `${chatId}:${text}`,
    chatId: String(chatId),
    threadId: null,
    lane: BROADCAST_LANE,
    payload: JSON.stringify({ html: text }),
    bodyId: null,
    notBefore: 0,
    expiresAt: Number.MAX_SAFE_INTEGER,
    ...changes,
  };
}

onBothDatabases("the sender", (openDatabase) => {
  it("keeps the order of a chat's messages, and puts answers before broadcasts", async () => {
    const database = await openDatabase();
    const post = await openPost(database);
    await database.deliveries.add([
      message(1, "first"),
      message(1, "second"),
      message(1, "third"),
      message(2, "other"),
      message(1, "answer", { lane: ANSWER_LANE }),
    ]);
    await post.drainFor();
    assert.deepEqual(
      post.texts(1).filter((text) => text !== "answer"),
      ["first", "second", "third"],
    );
    assert.ok(post.texts(1).indexOf("answer") < 2);
    assert.deepEqual(post.texts(2), ["other"]);
    assert.deepEqual((await database.deliveries.tally()).states, { sent: 5 });
  });

  it("pauses for everybody on a 429, does not count the try, and goes on when it is over", async () => {
    const database = await openDatabase();
    const post = await openPost(database);
    const fault = {
      status: 429,
      description: "Too Many Requests: retry after 35",
      parameters: { retry_after: 35 },
    };
    post.telegram.respondNext({ chatId: 1, fault });
    await database.deliveries.add([message(1, "limited")]);
    await post.drainFor(0);
    await database.deliveries.add([message(2, "waits too", { lane: ANSWER_LANE })]);
    await post.drainFor(30 * SECOND_MS);
    assert.deepEqual([post.texts(1), post.texts(2)], [[], []]);
    await post.drainFor(2 * MINUTE_MS);
    assert.deepEqual([post.texts(1), post.texts(2)], [["limited"], ["waits too"]]);
    assert.equal(post.telegram.calls.filter(({ method }) => method === "sendMessage").length, 3);
  });

  it("ends what a chat that is gone had asked for, after one try", async () => {
    const database = await openDatabase();
    const post = await openPost(database);
    await addChat(database, { id: "1" });
    await addDaily(database, "1");
    post.telegram.block(1);
    await database.deliveries.add([message(1, "one"), message(1, "two"), message(2, "other")]);
    await post.drainFor(HOUR_MS);
    assert.equal((await database.chats.get("1"))?.state, "gone");
    assert.equal(await database.schedules.nextDueAt("1"), null);
    assert.deepEqual((await database.deliveries.tally()).states, { dead: 2, sent: 1 });
    assert.equal(post.telegram.calls.filter(({ chatId }) => chatId === 1).length, 1);
  });

  it("sends a message whose markup is refused once more as plain text, and gives up another refusal", async () => {
    const database = await openDatabase();
    const post = await openPost(database);
    await database.deliveries.add([
      message(1, "", { payload: JSON.stringify({ html: "<b>bold</b> & <i>italic" }), dedupeKey: "markup" }),
      message(1, "next"),
      message(2, "refused"),
    ]);
    post.telegram.respondNext({
      chatId: 2,
      fault: { status: 400, description: "Bad Request: BUTTON_DATA_INVALID" },
    });
    await post.drainFor();
    assert.deepEqual(post.texts(1), ["bold & italic", "next"]);
    assert.deepEqual(post.texts(2), []);
    assert.deepEqual((await database.deliveries.tally()).states, { sent: 2, dead: 1 });
  });

  it("follows a group to its new id and sends a digest that both ids were to get once", async () => {
    const database = await openDatabase();
    const post = await openPost(database);
    post.telegram.addGroup({ id: -5, title: "Desk", admins: [1] });
    post.telegram.migrate(-5, -1005);
    for (const id of ["-5", "-1005"]) await addChat(database, { id });
    await addDaily(database, "-5");
    await database.deliveries.saveBody("digest", JSON.stringify({ html: "digest" }));
    const shared = { payload: null, bodyId: "digest" };
    await database.deliveries.add([
      message(-5, "old", shared),
      message(-1005, "new", shared),
      message(-5, "own"),
    ]);
    await post.drainFor(MINUTE_MS);
    assert.deepEqual(post.texts(-1005).filter((text) => text === "digest").length, 1);
    assert.ok(post.texts(-1005).includes("own"));
    assert.equal(await database.chats.get("-5"), undefined);
    assert.equal((await database.schedules.ofChat("-1005")).length, 1);
  });

  it("resends once what may have arrived, and no third time", async () => {
    const database = await openDatabase();
    const post = await openPost(database);
    post.telegram.respondNext({ chatId: 1, fault: "drop-after", times: 5 });
    post.telegram.respondNext({ chatId: 2, fault: "drop-before", times: 1 });
    await database.deliveries.add([message(1, "doubtful"), message(1, "next"), message(2, "lost at first")]);
    await post.drainFor(HOUR_MS);
    assert.equal(post.texts(1).filter((text) => text === "doubtful").length, 2);
    assert.deepEqual(post.texts(2), ["lost at first"]);
    assert.equal((await database.deliveries.tally()).states.ambiguous, 2);
    assert.equal(post.outcomes.filter((outcome) => outcome === "ambiguous").length, 2);
  });

  it("loses nothing to an outage of minutes, and asks seldom while it lasts", async () => {
    const database = await openDatabase();
    const post = await openPost(database, 20);
    const fault = { status: 502, description: "Bad Gateway" };
    post.telegram.respondNext({ method: "sendMessage", fault, times: 10_000 });
    await database.deliveries.add(Array.from({ length: 20 }, (_, index) => message(index + 1, "news")));
    await post.drainFor(10 * MINUTE_MS);
    assert.ok(post.telegram.calls.length < 90, `${post.telegram.calls.length} calls`);
    post.telegram.clearFaults();
    await post.drainFor(HOUR_MS);
    for (let id = 1; id <= 20; id += 1) assert.deepEqual(post.texts(id), ["news"]);
  });

  it("lets a chat whose calls hang hold up no other", async () => {
    const database = await openDatabase();
    const post = await openPost(database);
    post.telegram.respondNext({ chatId: 1, fault: { delayMs: 1_500 } });
    await database.deliveries.add([message(1, "slow")]);
    const draining = post.drainFor();
    await database.deliveries.add(
      ["a", "b", "c", "d"].map((text) => message(2, text, { lane: ANSWER_LANE })),
    );
    await draining;
    assert.deepEqual(post.texts(2), ["a", "b", "c", "d"]);
    const order = post.telegram.calls.filter(({ ok }) => ok).map(({ chatId }) => chatId);
    assert.ok(order.indexOf(2) < order.indexOf(1), "the other chat's came first");
  });

  it("gives up what is too late, and what cannot be read, without a call", async () => {
    const database = await openDatabase();
    const post = await openPost(database);
    const now = await database.clock.now();
    await database.deliveries.add([
      message(1, "late", { expiresAt: now - 1 }),
      message(1, "bodiless", { payload: null, bodyId: "deleted" }),
      message(1, "good"),
    ]);
    await post.drainFor();
    assert.deepEqual(post.texts(1), ["good"]);
    assert.deepEqual((await database.deliveries.tally()).states, { expired: 1, dead: 1, sent: 1 });
    assert.deepEqual(post.outcomes, ["expired", "give-up", "sent"]);
  });

  it("asks to be woken when a chat's first message is due, not for those behind it", async () => {
    const database = await openDatabase();
    const later = (await database.clock.now()) + HOUR_MS;
    await database.deliveries.add([message(1, "first", { notBefore: later }), message(1, "behind it")]);
    assert.equal(await database.deliveries.nextDueAt(), later);
    assert.deepEqual(await database.deliveries.lease("a", 5, MINUTE_MS), []);
  });

  it("gives back what it holds when it is stopped, and sends nothing twice", async () => {
    const database = await openDatabase();
    const post = await openPost(database, 40);
    await database.deliveries.add(Array.from({ length: 40 }, (_, index) => message(index + 1, "once")));
    const stopping = new AbortController();
    const api = createBotApi(post.telegram.token, post.telegram.url);
    const sender = createSender({
      attach: noFile,
      database,
      owner: "stopped",
      messagesPerSecond: 50,
      send: (request) => sendRequest(api, request),
      onOutcome: () => stopping.abort(),
    });
    await sender.drain(stopping.signal);
    const { states } = await database.deliveries.tally();
    assert.equal((states.leased ?? 0) + (states.sending ?? 0), 0);
    assert.ok((states.due ?? 0) > 0, "it was stopped under way");
    await post.drainFor();
    for (let id = 1; id <= 40; id += 1) assert.deepEqual(post.texts(id), ["once"]);
  });
});
