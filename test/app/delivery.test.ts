import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SECOND_MS } from "../../src/clock.ts";
import type { StandIn } from "../../src/demo/bot-api/stand-in.ts";
import { addChat, addDaily, addReport } from "../delivery/sample-chats.ts";
import { emptyPostgres, emptySqlite } from "../support/databases.ts";
import { startBot } from "../support/running-bot.ts";

const READERS = 40;

function introduce(telegram: StandIn): void {
  for (let id = 1; id <= READERS; id += 1) telegram.addUser({ id, firstName: `Reader ${id}` });
}

function digestsOf(telegram: StandIn, id: number): number {
  return telegram.messages(id).filter(({ text }) => text.includes("Headline a")).length;
}

for (const open of [emptySqlite, emptyPostgres]) {
  describe(`deliveries of the running bot (${open === emptySqlite ? "sqlite" : "postgres"})`, () => {
    it("reach every reader once, also when the bot is stopped and started under way", async () => {
      const { config: database, cleanUp } = await open();
      const had = new Map<number, number>();
      {
        await using bot = await startBot({ database });
        introduce(bot.telegram);
        const { database: stores } = bot.app;
        const now = await stores.clock.now();
        let dueAt = 0;
        for (let id = 1; id <= READERS; id += 1) {
          await addChat(stores, { id: String(id) });
          dueAt = await addDaily(stores, String(id), { coveredUntil: now });
        }
        await addReport(stores, "a", now);
        const mark = bot.telegram.mark();
        await stores.clock.advance(dueAt - now + SECOND_MS);
        bot.app.wake();
        await bot.telegram.waitFor(({ method }) => method === "sendMessage", { after: mark });
        await bot.app.stop();
        for (let id = 1; id <= READERS; id += 1) had.set(id, digestsOf(bot.telegram, id));
      }
      const before = [...had.values()].reduce((sum, count) => sum + count, 0);
      assert.ok(before > 0 && before < READERS, `${before} were sent before the stop`);
      {
        await using bot = await startBot({ database });
        introduce(bot.telegram);
        bot.app.wake();
        await bot.app.settled();
        const { states } = await bot.app.database.deliveries.tally();
        assert.deepEqual(states, { sent: READERS });
        for (let id = 1; id <= READERS; id += 1) {
          assert.equal((had.get(id) ?? 0) + digestsOf(bot.telegram, id), 1, `reader ${id}`);
        }
      }
      await cleanUp();
    });
  });
}
