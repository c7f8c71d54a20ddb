import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type RunningBot, startBot } from "../support/running-bot.ts";
import { finished, labelsOf, newReader, only, plain, seedReports } from "./reader.ts";

describe("/subscribe", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot();
    await seedReports(bot, 3);
  });
  after(() => bot[Symbol.asyncDispose]());
  const schedules = (chatId: number) => bot.app.database.schedules.ofChat(String(chatId));

  it("takes a time and a zone at once, says when the next digest comes, and sends a first one", async () => {
    const reader = newReader(bot, "en");
    const [confirmation, digest] = await reader.say("/subscribe daily 07:30 Asia/Baku");
    assert.match(
      confirmation!.text,
      /^✅ Every day at 07:30\nNext digest: \w+ \d+ \w+, 07:30 \(Baku, UTC\+4\)$/,
    );
    assert.match(digest!.text, /^🗞 Karabakh digest · /);
    assert.match(digest!.text, /Mine found near Lachin 3/);
    const [row] = await schedules(reader.chatId);
    assert.deepEqual([row?.kind, row?.time, row?.zone], ["daily", "07:30", "Asia/Baku"]);
  });

  it("says so in Arabic, with what is Latin kept in its order", async () => {
    const reader = newReader(bot, "ar");
    const [confirmation] = await reader.say("/subscribe يوميا 7:30 باكو");
    assert.match(
      plain(confirmation!.text),
      /^✅ كل يوم الساعة 07:30\nالموجز التالي: .+، 07:30 \(بتوقيت باكو، UTC\+4\)$/,
    );
    assert.match(confirmation!.text, /\u2068UTC\+4\u2069/);
  });

  it("takes a weekday, and its first digest covers a week", async () => {
    const reader = newReader(bot, "en");
    const [confirmation, digest] = await reader.say("/subscribe weekly mon 09:00 Yerevan");
    assert.match(confirmation!.text, /^✅ Every Monday at 09:00\nNext digest: Mon .*, 09:00/);
    assert.match(digest!.text, /^🗞 Karabakh weekly digest/);
  });

  it("subscribes to each new story", async () => {
    const reader = newReader(bot, "en");
    const [confirmation] = await reader.say("/subscribe instant");
    assert.match(confirmation!.text, /^✅ Each new story as it appears\nAt most 12 a day\./);
    assert.equal((await schedules(reader.chatId))[0]?.kind, "instant");
  });

  it("leads by buttons from how often to the time and changes one message all the way", async () => {
    const reader = newReader(bot, "en");
    const question = only(await reader.say("/subscribe"));
    assert.deepEqual(labelsOf(question), ["Every day", "Every week", "Each new story at once"]);
    await reader.press("Every week");
    await reader.press("Friday");
    const { messages } = await reader.press("18:00");
    assert.equal(messages[0]?.messageId, question.messageId);
    assert.match(messages[0]!.text, /^✅ Every Friday at 18:00/);
    assert.equal(messages.length, 2);
  });

  it("goes on to the time after a city was chosen, and calls the city a guess no more", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/subscribe daily");
    await reader.press("Change city");
    const { messages } = await reader.press("Yerevan");
    assert.equal(only(messages).text, "At what time? Times are those of Yerevan, UTC+4.");
    const [confirmation] = (await reader.press("08:00")).messages;
    assert.doesNotMatch(confirmation!.text, /guess/);
    assert.equal((await bot.app.database.chats.get(String(reader.chatId)))?.zoneChosen, 1);
  });

  it("says where the city is only a guess, and keeps the time when it is changed", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/start");
    const [confirmation] = (await reader.press("Every day at 08:00 · London")).messages;
    assert.match(confirmation!.text, /^✅ Every day at 08:00\n.*\(London, .*\)\nThe city is a guess/);
    await reader.press("Change city");
    const { messages } = await reader.press("Tbilisi");
    assert.match(only(messages).text, /^✅ Every day at 08:00\n.*\(Tbilisi, UTC\+4\)$/);
    assert.equal((await schedules(reader.chatId)).length, 1);
  });

  it("takes a typed time and a typed city", async () => {
    const reader = newReader(bot, "ar");
    await reader.say("/subscribe daily");
    await reader.press("تغيير المدينة");
    await reader.press("مدينة أخرى");
    const asked = only(await reader.say("جدة"));
    assert.match(plain(asked.text), /^في أي ساعة؟ الأوقات بتوقيت .+، UTC\+3\.$/);
    await reader.press("وقت آخر");
    const wrong = only(await reader.say("٢٥:٩٩"));
    assert.match(plain(wrong.text), /^«٢٥:٩٩» ليس وقتًا صحيحًا/);
    const [confirmation] = await reader.say("٧:٤٥ مساءً");
    assert.match(plain(confirmation!.text), /^✅ كل يوم الساعة 19:45/);
  });

  it("explains a wrong time and offers times for the same day of the week", async () => {
    const reader = newReader(bot, "en");
    const wrong = only(await reader.say("/subscribe weekly mon 25:99"));
    assert.equal(wrong.text, "“25:99” is not a time of day. Write it as in 07:30, or pick one:");
    const [confirmation] = (await reader.press("07:00")).messages;
    assert.match(confirmation!.text, /^✅ Every Monday at 07:00/);
  });

  it("explains an unknown city and subscribes at the time that was asked for once one is picked", async () => {
    const reader = newReader(bot, "en");
    const wrong = only(await reader.say("/subscribe daily 07:30 Atlantis"));
    assert.match(wrong.text, /^I know no city or time zone “Atlantis”\./);
    const [confirmation] = (await reader.press("Baku")).messages;
    assert.match(confirmation!.text, /^✅ Every day at 07:30\n.*\(Baku, UTC\+4\)/);
  });

  it("explains an unknown weekday and keeps the time", async () => {
    const reader = newReader(bot, "en");
    const wrong = only(await reader.say("/subscribe weekly someday 09:00"));
    assert.match(wrong.text, /“someday” is not a day of the week/);
    const [confirmation] = (await reader.press("Sunday")).messages;
    assert.match(confirmation!.text, /^✅ Every Sunday at 09:00/);
  });

  it("explains what it does not understand at all, whatever it holds", async () => {
    const reader = newReader(bot, "en");
    const wrong = only(await reader.say("/subscribe <b>&😀"));
    assert.match(wrong.text, /^I do not understand “<b>&😀”/);
    assert.ok(labelsOf(wrong).includes("Every day"));
  });

  it("moves a schedule, and keeps the former one too when asked", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/subscribe daily 07:30 Baku");
    const moved = only(await reader.say("/subscribe daily 20:00"));
    assert.deepEqual(labelsOf(moved), [
      "Keep this too: Every day at 07:30",
      "Change time",
      "Change city",
      "Show me a digest now",
      "Stop digests",
    ]);
    const { messages } = await reader.press("Keep this too: Every day at 07:30");
    assert.match(
      only(messages).text,
      /^✅ You now get:\n• Every day at 20:00\n• Every day at 07:30\nNext digest: /,
    );
    assert.equal((await schedules(reader.chatId)).length, 2);
  });

  it("keeps at most ten digests beside each other", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/subscribe daily 00:00 Baku");
    let notice: string | undefined;
    for (let hour = 1; hour <= 10; hour += 1) {
      const [moved] = await reader.say(`/subscribe daily ${hour}:00`);
      const keep = labelsOf(moved!).find((label) => label.startsWith("Keep this too"));
      ({ notice } = await reader.press(keep!));
    }
    assert.match(notice ?? "", /No more than 10 digests/);
    assert.equal((await schedules(reader.chatId)).length, 10);
  });

  it("sends a digest at the new zone's time also on a day that already had one", async () => {
    await using other = await startBot();
    await seedReports(other, 2);
    const reader = newReader(other, "en");
    await reader.say("/subscribe daily 07:30 Asia/Baku");
    await toNextDigest(other);
    assert.equal(reader.shown().length, 3);
    await reader.say("/settings");
    await reader.press("Change city");
    await reader.press("London");
    const [row] = await other.app.database.schedules.ofChat(String(reader.chatId));
    const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Baku" });
    assert.equal(row?.nextLocal?.slice(0, 10), day.format(await other.app.database.clock.now()));
    await toNextDigest(other);
    assert.match(reader.shown().at(-1)!.text, /^🗞 Karabakh digest/);
    assert.equal(reader.shown().length, 5);
  });
});

async function toNextDigest(bot: RunningBot): Promise<void> {
  const { clock, schedules } = bot.app.database;
  await bot.advance((await schedules.nextDueAt())! - (await clock.now()) + 1);
  await finished(bot);
}
