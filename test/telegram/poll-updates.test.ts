import assert from "node:assert/strict";
import { test } from "node:test";
import { startStandIn } from "../../src/demo/bot-api/server.ts";
import type { StandIn } from "../../src/demo/bot-api/stand-in.ts";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { createBotApi } from "../../src/telegram/bot-api.ts";
import { pollUpdates } from "../../src/telegram/poll-updates.ts";
import { emptySqlite } from "../support/databases.ts";

interface Polling {
  readonly telegram: StandIn;
  readonly database: Database;
  readonly faults: string[];
  /** Resolves when updates were stored the next time. */
  stored(): Promise<void>;
}

async function whilePolling(
  work: (polling: Polling) => Promise<void>,
  prepare: (telegram: StandIn) => void = () => undefined,
): Promise<void> {
  const telegram = await startStandIn({ limits: "off" });
  const { config, cleanUp } = await emptySqlite();
  const database = await openDatabase(config);
  const stopping = new AbortController();
  const faults: string[] = [];
  let next = Promise.withResolvers<void>();
  prepare(telegram);
  telegram.addUser({ id: 7, firstName: "Reader" });
  const polling = pollUpdates(
    {
      database,
      api: createBotApi(telegram.token, telegram.url),
      owner: "test",
      onStored() {
        next.resolve();
        next = Promise.withResolvers();
      },
      onFault: (line) => faults.push(line),
    },
    stopping.signal,
  );
  try {
    await work({ telegram, database, faults, stored: () => next.promise });
  } finally {
    stopping.abort();
    await polling;
    await database.close();
    await telegram.close();
    await cleanUp();
  }
}

const textsIn = async (database: Database) =>
  (await database.updates.nextDue(10)).map(({ payload }) => JSON.parse(payload).message.text as string);

test("stores an update before it confirms it, and then confirms it at once", async () => {
  await whilePolling(async ({ telegram, database, stored }) => {
    const arrived = stored();
    telegram.sendText(7, "one");
    await arrived;
    assert.deepEqual(await textsIn(database), ["one"]);
    await telegram.waitFor(({ method, params }) => method === "getUpdates" && params.offset !== undefined);
    assert.equal(telegram.pendingUpdates, 0);
  });
});

test("goes on when the numbers of updates begin anew below the last one", async () => {
  await whilePolling(async ({ telegram, database, stored }) => {
    telegram.setNextUpdateId(5_000_000);
    const first = stored();
    telegram.sendText(7, "one");
    await first;
    await telegram.waitFor(({ method, params }) => method === "getUpdates" && params.offset === 5_000_001);
    telegram.setNextUpdateId(1_000);
    const second = stored();
    telegram.sendText(7, "two");
    await second;
    await database.updates.finish(5_000_000, "done");
    assert.deepEqual(await textsIn(database), ["two"]);
    const last = telegram.calls.filter(({ method, params }) => method === "getUpdates" && params.offset);
    assert.ok(last.every(({ params }) => params.offset !== 5_000_001 || params.timeout === 0));
  });
});

test("explains another program with the same token in one line, and goes on", async () => {
  const prepare = (telegram: StandIn) =>
    telegram.respondNext({
      method: "getUpdates",
      fault: { status: 409, description: "Conflict: terminated by other getUpdates request" },
    });
  await whilePolling(async ({ telegram, database, faults, stored }) => {
    const arrived = stored();
    telegram.sendText(7, "one");
    await arrived;
    assert.equal(faults.length, 1);
    assert.match(faults[0]!, /another program polls .* stop it, or give each bot a token of its own/);
    assert.deepEqual(await textsIn(database), ["one"]);
  }, prepare);
});

test("takes away a webhook that stands in its way, also where that failed at first", async () => {
  await whilePolling(
    async ({ telegram, database, stored }) => {
      const arrived = stored();
      telegram.sendText(7, "one");
      await arrived;
      assert.deepEqual(await textsIn(database), ["one"]);
    },
    (telegram) =>
      telegram.respondNext({ method: "deleteWebhook", fault: { status: 500, description: "no" } }),
  );
});

test("holds the lease while it polls, so that no other replica does", async () => {
  await whilePolling(async ({ telegram, database, stored }) => {
    const arrived = stored();
    telegram.sendText(7, "one");
    await arrived;
    assert.equal(await database.leases.take("poll-updates", "another", 1000), false);
  });
});
