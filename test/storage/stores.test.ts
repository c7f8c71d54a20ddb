import assert from "node:assert/strict";
import { it } from "node:test";
import { HOUR_MS, MINUTE_MS } from "../../src/clock.ts";
import type { Database } from "../../src/storage/database.ts";
import type { SendGate } from "../../src/storage/delivery-store.ts";
import { onBothDatabases } from "../support/databases.ts";

const open: SendGate = () => ({ status: "go", budgetTokens: 4, paceTokens: 2 });

const source = {
  id: "wire",
  url: "https://wire.example/feed",
  name: "Wire",
  nativeName: null,
  language: "en",
  country: "GE",
  affiliation: "independent",
  publisher: "wire.example",
};

function delivery(chatId: string, key: string, lane = 1) {
  const expiresAt = Number.MAX_SAFE_INTEGER;
  return {
    dedupeKey: key,
    chatId,
    threadId: null,
    lane,
    payload: `"${key}"`,
    bodyId: null,
    notBefore: 0,
    expiresAt,
  };
}

async function addReport(database: Database, id: string, at: number, terms: string): Promise<void> {
  await database.reports.add({
    id,
    sourceId: "wire",
    link: `https://wire.example/${id}`,
    title: id,
    summary: "",
    text: null,
    language: "en",
    outletName: null,
    publishedAt: at,
    storedAt: at,
    at,
    score: 1,
    matched: "[]",
    articleDueAt: at,
    articleAttempts: 0,
    firstPoll: 0,
  });
  const stored = await database.reports.get(id);
  assert.ok(stored);
  await database.stories.add({
    id: `story-${id}`,
    language: "en",
    startedAt: at,
    lastAt: at,
    reportCount: 1,
    publisherCount: 1,
    instantDueAt: null,
  });
  await database.reports.settle({ seq: stored.seq, text: null, storyId: `story-${id}`, digestAt: at, terms });
}

onBothDatabases("the stores", (openDatabase) => {
  it("moves one clock for everybody", async () => {
    const database = await openDatabase();
    const before = await database.clock.now();
    await database.clock.advance(HOUR_MS);
    const after = await database.clock.now();
    assert.ok(after - before >= HOUR_MS && after - before < HOUR_MS + MINUTE_MS);
  });

  it("undoes a transaction whose work throws", async () => {
    const database = await openDatabase();
    const work = database.transaction(async (stores) => {
      await stores.sources.saveList([source]);
      throw new Error("no");
    });
    await assert.rejects(work, /no/);
    assert.deepEqual(await database.sources.list(), []);
  });

  it("gives a due source to one poller and writes nothing for one that lost its lease", async () => {
    const database = await openDatabase();
    await database.sources.saveList([source]);
    const [leased] = await database.sources.leaseDue("a", 10, MINUTE_MS);
    assert.ok(leased);
    assert.deepEqual(await database.sources.leaseDue("b", 10, MINUTE_MS), []);
    await database.clock.advance(2 * MINUTE_MS);
    const [again] = await database.sources.leaseDue("b", 10, MINUTE_MS);
    assert.ok(again);
    const outcome = { nextPollAt: Number.MAX_SAFE_INTEGER, etag: '"1"', fault: null };
    assert.equal(await database.sources.finishPoll(leased, outcome), false);
    assert.equal(await database.sources.finishPoll(again, outcome), true);
    const [stored] = await database.sources.list();
    assert.equal(stored?.etag, '"1"');
    assert.equal(stored?.failures, 0);
  });

  it("keeps a moved source's new address when the list is read again, and stops polling what is no longer listed", async () => {
    const database = await openDatabase();
    await database.sources.saveList([source, { ...source, id: "gone", url: "https://gone.example" }]);
    const [leased] = await database.sources.leaseDue("a", 1, MINUTE_MS);
    assert.ok(leased);
    await database.sources.finishPoll(leased, {
      nextPollAt: 1,
      url: "https://moved.example/feed",
      fault: null,
    });
    await database.sources.saveList([{ ...source, id: leased.id, name: "New name" }]);
    const list = await database.sources.list();
    assert.deepEqual(
      list.map(({ name, url }) => [name, url]),
      [["New name", "https://moved.example/feed"]],
    );
  });

  it("finds reports whose words begin as asked, newest first, and none by half a query", async () => {
    const database = await openDatabase();
    await database.sources.saveList([source]);
    await addReport(database, "first", 1_000, "xplacelachin corridor قره باغ");
    await addReport(database, "second", 2_000, "xplacelachin mines");
    const ids = async (...terms: string[]) => (await database.reports.search(terms, 10)).map(({ id }) => id);
    assert.deepEqual(await ids("xplacelachin"), ["second", "first"]);
    assert.deepEqual(await ids("xplacelachin", "corr"), ["first"]);
    assert.deepEqual(await ids("باغ"), ["first"]);
    assert.deepEqual(await ids("corridor", "mines"), []);
  });

  it("counts a story's publishers once each", async () => {
    const database = await openDatabase();
    await database.sources.saveList([source]);
    await addReport(database, "one", 1_000, "a");
    await database.stories.recount("story-one");
    const [story] = await database.stories.latest(5);
    assert.deepEqual([story?.reportCount, story?.publisherCount, story?.startedAt], [1, 1, 1_000]);
    const period = await database.reports.forDigest(1_000, 1_001);
    assert.deepEqual(
      period.map(({ outlet, publisher }) => [outlet, publisher]),
      [["Wire", "wire.example"]],
    );
  });

  it("plans a delivery once, whatever is planned again", async () => {
    const database = await openDatabase();
    await database.deliveries.add([delivery("1", "d:1"), delivery("2", "d:2")]);
    await database.deliveries.add([delivery("1", "d:1")]);
    assert.equal((await database.deliveries.lease("a", 10, MINUTE_MS)).length, 2);
  });

  it("leases a chat's messages one after the other, and lets an answer overtake a broadcast", async () => {
    const database = await openDatabase();
    await database.deliveries.add([delivery("1", "p1"), delivery("1", "p2"), delivery("1", "answer", 0)]);
    const leased = await database.deliveries.lease("a", 10, MINUTE_MS);
    assert.deepEqual(
      leased.map(({ message }) => message),
      ['"answer"', '"p1"'],
    );
    for (const row of leased) {
      assert.deepEqual(await database.deliveries.begin(row, open, MINUTE_MS), { status: "go" });
      assert.ok(await database.deliveries.finish(row, { state: "sent", messageId: 7 }));
    }
    const [last] = await database.deliveries.lease("a", 10, MINUTE_MS);
    assert.equal(last?.message, '"p2"');
  });

  it("takes a leased message back for another, but counts one that was being sent as ambiguous and repeats it once", async () => {
    const database = await openDatabase();
    await database.deliveries.add([delivery("1", "leased"), delivery("2", "sending")]);
    const [, sending] = await database.deliveries.lease("dead", 10, MINUTE_MS);
    assert.ok(sending);
    await database.deliveries.begin(sending, open, MINUTE_MS);
    await database.clock.advance(2 * MINUTE_MS);
    assert.deepEqual(await database.deliveries.reclaim(), { leased: 1, ambiguous: 1 });
    assert.equal(await database.deliveries.finish(sending, { state: "sent", messageId: 1 }), false);
    const again = await database.deliveries.lease("b", 10, MINUTE_MS);
    assert.deepEqual(
      again.map(({ ambiguous }) => ambiguous),
      [0, 1],
    );
    const second = again[1];
    assert.ok(second);
    await database.deliveries.begin(second, open, MINUTE_MS);
    await database.clock.advance(2 * MINUTE_MS);
    await database.deliveries.reclaim();
    assert.equal((await database.deliveries.tally()).states.ambiguous, 1);
  });

  it("remembers an update that comes twice, and works a chat's updates in order", async () => {
    const database = await openDatabase();
    await database.updates.add([
      { updateId: 9, chatId: "1", payload: "first" },
      { updateId: 10, chatId: "1", payload: "second" },
      { updateId: 11, chatId: "2", payload: "other" },
    ]);
    await database.updates.add([{ updateId: 9, chatId: "1", payload: "first again" }]);
    const due = async () => (await database.updates.nextDue(10)).map(({ payload }) => payload);
    assert.deepEqual(await due(), ["first", "other"]);
    await database.transaction(async (stores) => {
      assert.equal(await stores.updates.hold(9), true);
      await stores.updates.finish(9, "done");
    });
    assert.equal(await database.updates.hold(9), false);
    assert.deepEqual(await due(), ["second", "other"]);
  });

  it("lets one owner hold a lease until it runs out", async () => {
    const database = await openDatabase();
    assert.equal(await database.leases.take("poll", "a", MINUTE_MS), true);
    assert.equal(await database.leases.take("poll", "b", MINUTE_MS), false);
    assert.equal(await database.leases.take("poll", "a", MINUTE_MS), true);
    await database.clock.advance(2 * MINUTE_MS);
    assert.equal(await database.leases.take("poll", "b", MINUTE_MS), true);
  });

  it("keeps a moved chat's settings and each subscription once", async () => {
    const database = await openDatabase();
    const chat = {
      kind: "group",
      language: "ar",
      languageChosen: 1,
      zone: "Asia/Baku",
      zoneChosen: 1,
      quietWhenEmpty: 0,
      state: "active",
      goneReason: null,
      awaiting: null,
      createdAt: 1,
    };
    const schedule = {
      threadId: null,
      kind: "daily",
      time: "07:30",
      weekday: null,
      zone: "Asia/Baku",
      nextDueAt: 5,
      nextLocal: "2026-01-01T07:30",
      coveredUntil: 0,
      instantDay: null,
      instantCount: 0,
      createdAt: 1,
    };
    await database.chats.add({ ...chat, id: "-1" });
    await database.schedules.add({ ...schedule, id: "a", chatId: "-1" });
    await database.schedules.add({ ...schedule, id: "b", chatId: "-100" });
    await database.deliveries.add([delivery("-1", "d")]);
    await database.transaction((stores) => stores.chats.move("-1", "-100"));
    assert.equal((await database.chats.get("-100"))?.language, "ar");
    assert.equal(await database.chats.get("-1"), undefined);
    assert.deepEqual(
      (await database.schedules.ofChat("-100")).map(({ id }) => id),
      ["b"],
    );
    assert.equal((await database.deliveries.lease("a", 1, MINUTE_MS))[0]?.chatId, "-100");
  });
});
