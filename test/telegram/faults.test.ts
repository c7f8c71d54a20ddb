import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { finished, newReader, only, plain, readerIn, seedReports } from "../commands/reader.ts";
import { type RunningBot, startBot } from "../support/running-bot.ts";

const ADMIN = 1;

describe("what goes wrong", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot();
    await seedReports(bot, 3);
  });
  after(() => bot[Symbol.asyncDispose]());

  for (const [language, expected] of [
    ["en", "I know no command /subscibe. /help lists all that you can ask for."],
    ["ar", "لا أعرف الأمر /subscibe. لكل ما يمكنك طلبه: /help"],
  ] as const) {
    it(`answers an unknown command in a private chat (${language})`, async () => {
      const { text } = only(await newReader(bot, language).say("/subscibe daily"));
      assert.equal(plain(text), expected);
    });
  }

  it("answers free text of 4,096 characters, and files, with what it can do", async () => {
    const reader = newReader(bot, "en");
    assert.match(only(await reader.say("x".repeat(4096))).text, /^I only understand commands/);
    bot.telegram.sendFile(reader.chatId, {
      fileName: "a.txt",
      mimeType: "text/plain",
      bytes: Buffer.from("a"),
    });
    await finished(bot);
    assert.equal(reader.shown().length, 2);
  });

  it("reads a command that was copied with the marks around it", async () => {
    const { text } = only(await newReader(bot, "ar").say("\u2068/latest 1\u2069"));
    assert.match(text, /^🗞 قره باغ/);
  });

  for (const data of [
    "nothing:at:all",
    "subscribe:daily-9999",
    "subscribe:zone:daily:No/Zone",
    "language:xx",
    "settings:sing",
    "",
  ]) {
    it(`answers an old button (${data}) and changes nothing`, async () => {
      const reader = newReader(bot, "ar");
      const message = only(await reader.say("/start"));
      const notice = await pressUnknown(bot, reader.chatId, message.messageId, data);
      assert.equal(plain(notice), "هذا الزر قديم. اكتب /start لتبدأ من جديد.");
      assert.equal(reader.shown().at(-1)!.text, message.text);
    });
  }

  for (const date of [0, 1]) {
    it(`sends a message where the pressed one cannot be changed any more (date ${date})`, async () => {
      const reader = newReader(bot, "en");
      await reader.say("/start");
      await pressUnknown(bot, reader.chatId, 424_242, "settings:show", date);
      assert.match(reader.shown().at(-1)!.text, /^Settings\n/);
      assert.equal(reader.shown().length, 2);
      // Only Telegram knows that a message was deleted: it may say so once.
      const edits = bot.telegram.refused.filter(
        ({ method, chatId }) => method === "editMessageText" && chatId === reader.chatId,
      );
      assert.equal(edits.length, date);
    });
  }

  it("is content where a pressed button changes nothing", async () => {
    await using other = await startBot();
    const reader = newReader(other, "en");
    const settings = only(await reader.say("/settings"));
    for (const _ of [1, 2]) await pressUnknown(other, reader.chatId, settings.messageId, "settings:show");
    const edits = other.telegram.refused.filter(({ method }) => method === "editMessageText");
    assert.equal(edits.length, 2);
    assert.ok(edits.every(({ error }) => error?.description.includes("not modified")));
    assert.deepEqual(reader.shown(), [settings]);
  });

  it("tells the reader when it fails, in their language, undoes what it began, and goes on", async () => {
    const reader = newReader(bot, "ar");
    await reader.say("/start");
    const { database } = bot.app;
    await database.chats.update(String(reader.chatId), { zone: "No/Such_Zone" });
    const { text } = only(await reader.say("/subscribe daily 07:30"));
    assert.match(text, /^حدث خطأ من جانبنا/);
    assert.deepEqual(await database.schedules.ofChat(String(reader.chatId)), []);
    assert.match(only(await reader.say("/privacy")).text, /^ما الذي نحفظه عنك/);
    const { notice } = await reader.press("اختيار وقت");
    assert.equal(notice, undefined);
  });

  it("does not answer twice what is delivered twice", async () => {
    const reader = newReader(bot, "en");
    const update = {
      update_id: 900_000_500,
      message: {
        message_id: 900,
        date: 1,
        chat: { id: reader.chatId, type: "private", first_name: "Reader" },
        from: { id: reader.chatId, is_bot: false, first_name: "Reader" },
        text: "/privacy",
        entities: [{ type: "bot_command", offset: 0, length: 8 }],
      },
    };
    bot.telegram.pushUpdate(update, reader.chatId);
    await finished(bot);
    bot.telegram.pushUpdate(update, reader.chatId);
    await finished(bot);
    assert.equal(reader.shown().length, 1);
  });
});

describe("Telegram's word on who is an administrator", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot();
    bot.telegram.addUser({ id: ADMIN, firstName: "Admin", languageCode: "en" });
    bot.telegram.addGroup({ id: -5, title: "Desk", admins: [ADMIN] });
  });
  after(() => bot[Symbol.asyncDispose]());

  it("counts nobody for one whom it does not know", async () => {
    const group = readerIn(bot, -5);
    const fault = { status: 400, description: "Bad Request: user not found" };
    bot.telegram.respondNext({ method: "getChatMember", fault });
    assert.match(only(await group.say("/subscribe instant", { from: ADMIN })).text, /only administrators/);
  });

  it("is asked for again later where it does not come", async () => {
    const group = readerIn(bot, -5);
    const fault = { status: 500, description: "Internal Server Error" };
    bot.telegram.respondNext({ method: "getChatMember", fault });
    assert.match(
      only(await group.say("/subscribe instant", { from: ADMIN })).text,
      /^Something went wrong here/,
    );
    assert.deepEqual(await bot.app.database.schedules.ofChat("-5"), []);
    assert.match((await group.say("/subscribe instant", { from: ADMIN }))[0]!.text, /^✅/);
  });
});

let lastUpdateId = 910_000_000;

/** A press of a button that is not there, as of a message of long ago; gives back the notice. */
async function pressUnknown(
  bot: RunningBot,
  chatId: number,
  messageId: number,
  data: string,
  date = 1,
): Promise<string> {
  lastUpdateId += 1;
  const id = `press-${lastUpdateId}`;
  const chat = { id: chatId, type: "private", first_name: "Reader" };
  bot.telegram.pushUpdate(
    {
      update_id: lastUpdateId,
      callback_query: {
        id,
        from: { id: chatId, is_bot: false, first_name: "Reader" },
        message: { message_id: messageId, date, chat },
        chat_instance: "1",
        ...(data && { data }),
      },
    },
    chatId,
  );
  await finished(bot);
  const answer = bot.telegram.calls.findLast(
    ({ method, params }) => method === "answerCallbackQuery" && params.callback_query_id === id,
  );
  assert.ok(answer, "the press is answered");
  return String(answer.params.text ?? "");
}
