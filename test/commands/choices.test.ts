import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type RunningBot, startBot } from "../support/running-bot.ts";
import { labelsOf, newReader, only, plain, seedReports } from "./reader.ts";

describe("what readers choose", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot();
    await seedReports(bot, 3);
  });
  after(() => bot[Symbol.asyncDispose]());
  const chatOf = (chatId: number) => bot.app.database.chats.get(String(chatId));
  const schedules = (chatId: number) => bot.app.database.schedules.ofChat(String(chatId));

  it("/start offers a digest in one tap, in the reader's language, at the time of its city", async () => {
    const welcome = only(await newReader(bot, "ar").say("/start"));
    assert.match(welcome.text, /^موجز قره باغ\n/);
    assert.deepEqual(labelsOf(welcome).map(plain), [
      "كل يوم الساعة 08:00 · القاهرة",
      "اختيار وقت",
      "أرني آخر الأخبار",
      "English",
      "✓ العربية",
    ]);
  });

  it("/start in a language without messages speaks English", async () => {
    assert.match(only(await newReader(bot, "sw").say("/start")).text, /^Karabakh Digest\n/);
  });

  it("/start shows the welcome in another language when that is pressed, with its city", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/start");
    const welcome = only((await reader.press("العربية")).messages);
    assert.match(welcome.text, /^موجز قره باغ\n/);
    assert.match(plain(labelsOf(welcome)[0]!), /القاهرة/);
  });

  it("/start of a subscriber shows what comes next", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/subscribe daily 07:30 Baku");
    const welcome = only(await reader.say("/start"));
    assert.match(welcome.text, /• Every day at 07:30\nNext digest: .+, 07:30 \(Baku, UTC\+4\)$/);
    assert.equal(labelsOf(welcome)[0], "⚙ Settings");
  });

  for (const [payload, expected] of [
    ["daily-0730", /^✅ Every day at 07:30/],
    ["weekly-mon-0900", /^✅ Every Monday at 09:00/],
    ["instant", /^✅ Each new story as it appears/],
    ["latest", /^🗞 Karabakh · latest/],
    ["digest", /^🗞 Karabakh digest/],
    ["daily-2575", /^Karabakh Digest\n/],
    ["daily", /^Karabakh Digest\n/],
    ["no-such-thing", /^Karabakh Digest\n/],
  ] as const) {
    it(`/start ${payload} follows the link`, async () => {
      const [answer] = await newReader(bot, "en").say(`/start ${payload}`);
      assert.match(answer!.text, expected);
    });
  }

  it("/settings shows all that was chosen, and what was only guessed", async () => {
    const reader = newReader(bot, "en");
    assert.match(
      only(await reader.say("/settings")).text,
      /^Settings\nLanguage: English\nTime zone: London, \S+ \(a guess from your language\)\nWhen there is nothing new: a short message\n\nNo digest is scheduled\.$/,
    );
    await reader.say("/subscribe weekly sun 21:15 Tbilisi");
    assert.match(
      only(await reader.say("/settings")).text,
      /Time zone: Tbilisi, UTC\+4\nWhen .+\n\n• Every Sunday at 21:15\nNext digest: Sun .+, 21:15 \(Tbilisi, UTC\+4\)$/,
    );
  });

  it("/settings in Arabic", async () => {
    const reader = newReader(bot, "ar");
    await reader.say("/subscribe weekly sun 21:15 Tbilisi");
    assert.match(
      plain(only(await reader.say("/settings")).text),
      /^الإعدادات\nاللغة: العربية\nالمنطقة الزمنية: تبليسي، UTC\+4\nعندما لا يوجد جديد: رسالة قصيرة\n\n• كل أسبوع، يوم الأحد الساعة 21:15\nالموجز التالي: الأحد .+، 21:15 \(بتوقيت تبليسي، UTC\+4\)$/,
    );
  });

  it("/settings turns messages about nothing new off and on, in place", async () => {
    const reader = newReader(bot, "en");
    const settings = only(await reader.say("/settings"));
    const off = only((await reader.press("Stay silent when there is nothing new")).messages);
    assert.equal(off.messageId, settings.messageId);
    assert.match(off.text, /nothing new: no message/);
    assert.equal((await chatOf(reader.chatId))?.quietWhenEmpty, 1);
    await reader.press("Tell me when there is nothing new");
    assert.equal((await chatOf(reader.chatId))?.quietWhenEmpty, 0);
  });

  it("/settings opens below a digest as a message of its own", async () => {
    const reader = newReader(bot, "en");
    const digest = only(await reader.say("/digest"));
    const settings = only((await reader.press("⚙ Settings")).messages);
    assert.notEqual(settings.messageId, digest.messageId);
  });

  it("asks which city is meant where several begin alike, and for another where it knows none", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/settings");
    await reader.press("Change city");
    await reader.press("Another city");
    assert.match(only(await reader.say("Xyzzyville")).text, /^I know no city or time zone “Xyzzyville”/);
    const which = only(await reader.say("san"));
    assert.equal(which.text, "Which one do you mean?");
    assert.ok(labelsOf(which).length > 1);
    assert.match(only(await reader.say("UTC+3:30")).text, /^Times are now those of .*UTC\+3:30/);
    assert.equal((await chatOf(reader.chatId))?.zoneChosen, 1);
  });

  it("keeps a chosen city when the language changes, and guesses anew one that was guessed", async () => {
    const chosen = newReader(bot, "en");
    await chosen.say("/settings");
    await chosen.press("Change city");
    await chosen.press("Baku");
    await chosen.say("/language ar");
    assert.equal((await chatOf(chosen.chatId))?.zone, "Asia/Baku");
    const guessed = newReader(bot, "en");
    await guessed.say("/language ar");
    assert.equal((await chatOf(guessed.chatId))?.zone, "Africa/Cairo");
  });

  for (const given of ["ar", "AR", "ar-EG", "Arabic", "عربي", "العربية", "arabic "]) {
    it(`/language ${given} writes in Arabic from then on`, async () => {
      const reader = newReader(bot, "en");
      const { text } = only(await reader.say(`/language ${given}`));
      if (given === "عربي") assert.match(text, /^I do not write in “⁨عربي⁩” yet/);
      else assert.match(text, /^سأكتب لك بالعربية من الآن/);
    });
  }

  it("/language says what there is, with a button for each", async () => {
    const reader = newReader(bot, "ar");
    const asked = only(await reader.say("/language Klingon"));
    assert.match(plain(asked.text), /^لا أكتب بعد باللغة «Klingon»/);
    assert.match(only((await reader.press("English")).messages).text, /^From now on I write in English/);
  });

  it("/unsubscribe ends the only subscription at once", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/subscribe instant");
    assert.match(only(await reader.say("/unsubscribe")).text, /^You will get no more digests/);
    assert.deepEqual(await schedules(reader.chatId), []);
    assert.match(only(await reader.say("/unsubscribe")).text, /^You are not subscribed/);
  });

  it("/unsubscribe lists several, stops one, and answers the old button with what is left", async () => {
    const reader = newReader(bot, "ar");
    await reader.say("/subscribe daily 07:30 Baku");
    await reader.say("/subscribe instant");
    const list = only(await reader.say("/unsubscribe"));
    assert.deepEqual(labelsOf(list).map(plain), ["كل يوم الساعة 07:30", "كل خبر جديد فور ظهوره", "جميعها"]);
    const stopped = only((await reader.press(labelsOf(list)[1]!)).messages);
    assert.match(plain(stopped.text), /^تم الإيقاف\. وما زال يصلك:\n\n• كل يوم الساعة 07:30\nالموجز التالي/);
    assert.equal((await schedules(reader.chatId)).length, 1);
  });

  it("/unsubscribe stops all", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/subscribe daily 07:30 Baku");
    await reader.say("/subscribe weekly mon 07:30");
    await reader.say("/unsubscribe");
    assert.match(only((await reader.press("All of them")).messages).text, /^You will get no more digests/);
    assert.deepEqual(await schedules(reader.chatId), []);
  });

  it("gets a first digest again after having stopped", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/subscribe daily 07:30 Baku");
    await reader.say("/unsubscribe");
    assert.equal((await reader.say("/subscribe daily 08:00")).length, 2);
  });

  it("/forget deletes everything once it is confirmed", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/subscribe daily 07:30 Baku");
    await reader.say("/forget");
    await reader.press("Keep everything");
    assert.equal((await schedules(reader.chatId)).length, 1);
    await reader.say("/forget");
    const done = only((await reader.press("Delete everything")).messages);
    assert.match(done.text, /^Everything is deleted/);
    assert.equal(await chatOf(reader.chatId), undefined);
    assert.deepEqual(await schedules(reader.chatId), []);
  });

  it("/forget says so in the language that it has just forgotten", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/language ar");
    await reader.say("/forget");
    assert.match(only((await reader.press("حذف كل شيء")).messages).text, /^حُذف كل شيء/);
  });

  it("has a menu in both languages and shows Arabic readers the Arabic one", () => {
    const { chatId } = newReader(bot, "ar");
    const english = bot.telegram.commandsMenu(chatId, "en");
    const arabic = bot.telegram.commandsMenu(chatId, "ar");
    assert.deepEqual(
      english.map(({ command }) => command),
      arabic.map(({ command }) => command),
    );
    assert.ok(arabic.every(({ description }) => /[\u0620-\u064a]/.test(description)));
    assert.deepEqual(bot.telegram.commandsMenu(chatId, "fr"), english);
  });
});
