import assert from "node:assert/strict";
import { it } from "node:test";
import { newReader, only, seedReports } from "../commands/reader.ts";
import { emptyPostgres } from "../support/databases.ts";
import { startBot } from "../support/running-bot.ts";

it("serves a reader from PostgreSQL as from SQLite", async () => {
  const { config, cleanUp } = await emptyPostgres();
  {
    await using bot = await startBot({ database: config });
    await seedReports(bot, 12);
    const reader = newReader(bot, "en");
    await reader.say("/start");
    const [confirmation, digest] = (await reader.press("Every day at 08:00 · London")).messages;
    assert.match(confirmation!.text, /^✅ Every day at 08:00/);
    assert.match(digest!.text, /^🗞 Karabakh digest/);
    assert.match(only(await reader.say("/search Lachin")).text, /12 reports/);
    assert.match(only((await reader.press("More (2/2) ▶")).messages).text, /Lachin 1\n/);
    await reader.say("/settings");
    await reader.press("Change city");
    await reader.press("Baku");
    assert.match(only(await reader.say("/unsubscribe")).text, /^You will get no more digests/);
    await reader.say("/forget");
    await reader.press("Delete everything");
    assert.equal(await bot.app.database.chats.get(String(reader.chatId)), undefined);
    assert.deepEqual(bot.telegram.refused, []);
  }
  await cleanUp();
});
