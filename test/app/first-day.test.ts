import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HOUR_MS, MINUTE_MS } from "../../src/clock.ts";
import { startOutlets } from "../../src/demo/outlets/server.ts";
import { parseSourceList } from "../../src/sources/parse-source-list.ts";
import { emptyPostgres, emptySqlite } from "../support/databases.ts";
import { ask, type RunningBot, startBot } from "../support/running-bot.ts";

for (const open of [emptySqlite, emptyPostgres]) {
  describe(`a reader's first day (${open === emptySqlite ? "sqlite" : "postgres"})`, () => {
    it("goes from /start to tomorrow's digest with feeds of every kind, and nothing that is sent is refused", async () => {
      const { config: database, cleanUp } = await open();
      await using outlets = await sampleOutlets();
      {
        await using bot = await startBot({ sources: outlets.sources, database });
        const { telegram, app } = bot;
        telegram.addUser({ id: 7, firstName: "Reader", languageCode: "en" });
        await app.settled();
        const health = await app.database.sources.list();
        assert.deepEqual(
          health.map(({ name, lastFault }) => [name, lastFault]).filter(([, fault]) => fault !== null),
          [],
          "every outlet's feed was read",
        );

        assert.match(await ask(telegram, 7, "/start"), /Nagorno-Karabakh conflict/);
        // Whatever the hour is now, the next digest has most of a day's news before it.
        const time = clockTime((await app.database.clock.now()) + 20 * HOUR_MS, "Asia/Yerevan");
        telegram.sendText(7, `/subscribe daily ${time} Asia/Yerevan`);
        const first = await digestAfter(bot, 0);
        assert.match(first, /Two road workers injured by mine/, "an English headline");
        assert.match(first, new RegExp(`Next digest: .* ${time} \\(Yerevan\\)`));
        assert.doesNotMatch(first, /Qarabağ FK|football|carpet/i);
        const before = telegram.messages(7).length;

        assert.match(await ask(telegram, 7, "/latest 5"), /latest/);
        assert.match(await ask(telegram, 7, "/search Lachin"), /\d+ reports?|one report/);
        assert.match(
          await ask(telegram, 7, "/search لاجين"),
          /reports?/,
          "the same place by its Arabic name",
        );

        const dueAt = (await app.database.schedules.nextDueAt("7")) ?? 0;
        const untilDueMs = dueAt - (await app.database.clock.now());
        outlets.advance(untilDueMs);
        await bot.advance(untilDueMs - MINUTE_MS);
        await bot.advance(MINUTE_MS);
        const second = await digestAfter(bot, before);
        assert.match(second, /Border commissions publish minutes/, "what came after the first digest");
        assert.doesNotMatch(second, /Two road workers injured by mine/, "what the first digest had");
        assert.deepEqual(telegram.refused, []);
      }
      await cleanUp();
    });
  });
}

/** "07:30": what the clocks of a zone show at an instant. */
function clockTime(at: number, timeZone: string): string {
  const options = { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("en-GB", options).format(at);
}

/** The text of the newest digest that stands after so many messages of the chat. */
async function digestAfter({ telegram, app }: RunningBot, count: number): Promise<string> {
  await app.settled();
  const isDigest = (text: string): boolean => text.startsWith("🗞 Karabakh digest");
  const found = () =>
    telegram
      .messages(7)
      .slice(count)
      .findLast(({ text }) => isDigest(text));
  if (!found()) await telegram.waitFor((call) => call.ok && call.chatId === 7 && found() !== undefined);
  return found()?.text ?? "";
}

async function sampleOutlets() {
  const startedAt = Date.now();
  let offsetMs = 0;
  const outlets = await startOutlets({ startedAt, now: () => Date.now() + offsetMs });
  return {
    sources: parseSourceList(JSON.stringify(outlets.sources)).sources,
    advance(ms: number): void {
      offsetMs += ms;
    },
    [Symbol.asyncDispose]: () => outlets.close(),
  };
}
