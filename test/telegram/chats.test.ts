import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { finished, newReader, only, plain, readerIn, seedReports } from "../commands/reader.ts";
import { type RunningBot, startBot } from "../support/running-bot.ts";

const ADMIN = 1;
const MEMBER = 2;

describe("private chats, groups and channels", () => {
  let bot: RunningBot;
  let lastGroup = -1000;
  before(async () => {
    bot = await startBot();
    await seedReports(bot, 3);
    bot.telegram.addUser({ id: ADMIN, firstName: "Admin", languageCode: "en" });
    bot.telegram.addUser({ id: MEMBER, firstName: "Member", languageCode: "en" });
  });
  after(() => bot[Symbol.asyncDispose]());
  function newGroup(options: { threads?: readonly number[]; botIsAdmin?: boolean; type?: "group" } = {}) {
    lastGroup -= 1;
    bot.telegram.addGroup({ id: lastGroup, title: "Desk", admins: [ADMIN], ...options });
    return readerIn(bot, lastGroup);
  }
  function newChannel() {
    lastGroup -= 1;
    bot.telegram.addChannel({ id: lastGroup, title: "Channel", admins: [ADMIN] });
    return readerIn(bot, lastGroup);
  }
  const schedules = (chatId: number) => bot.app.database.schedules.ofChat(String(chatId));

  it("lets an administrator subscribe a group, and nobody else", async () => {
    const group = newGroup();
    const refused = only(await group.say("/subscribe daily 07:30 Baku", { from: MEMBER }));
    assert.equal(refused.text, "In groups and channels only administrators can change this.");
    assert.deepEqual(await schedules(group.chatId), []);
    await group.say("/subscribe daily 07:30 Baku", { from: ADMIN });
    assert.equal((await schedules(group.chatId)).length, 1);
  });

  it("does not let a deep link or a button subscribe a group for a member", async () => {
    const group = newGroup();
    only(await group.say("/start daily-0730", { from: MEMBER }));
    await group.say("/start", { from: MEMBER });
    const { notice, messages } = await group.press("Every day at 08:00 · London", MEMBER);
    assert.match(notice ?? "", /only administrators/);
    assert.deepEqual(messages, []);
    assert.deepEqual(await schedules(group.chatId), []);
    await group.press("Every day at 08:00 · London", ADMIN);
    assert.equal((await schedules(group.chatId)).length, 1);
  });

  it("lets members read", async () => {
    const group = newGroup();
    assert.match(only(await group.say("/latest", { from: MEMBER })).text, /^🗞 Karabakh · latest/);
  });

  it("takes an anonymous administrator for one", async () => {
    const group = newGroup();
    const chat = { id: group.chatId, type: "supergroup", title: "Desk" };
    const text = "/subscribe instant";
    bot.telegram.pushUpdate(
      {
        update_id: 900_000_001,
        message: {
          message_id: 77,
          date: 1,
          chat,
          from: { id: 1087968824, is_bot: true, first_name: "Group" },
          sender_chat: chat,
          text,
          entities: [{ type: "bot_command", offset: 0, length: 10 }],
        },
      },
      group.chatId,
    );
    await finished(bot);
    assert.equal((await schedules(group.chatId)).length, 1);
    assert.deepEqual(bot.telegram.refused, []);
  });

  it("ignores a group's talk and other bots' commands, also where it hears all of it", async () => {
    const group = newGroup({ botIsAdmin: true });
    await group.say("/search", { from: MEMBER });
    const mark = bot.telegram.mark();
    assert.deepEqual(await group.say("Lachin", { from: MEMBER }), []);
    assert.deepEqual(await group.say("/latest@another_bot", { from: MEMBER }), []);
    const asked = bot.telegram.calls.slice(mark).filter(({ method }) => method === "getChatMember");
    assert.deepEqual(asked, [], "nor does it ask Telegram who talks");
    assert.deepEqual(await group.say("/roll", { from: MEMBER }), []);
  });

  it("answers an unknown command that names it, in any letter case", async () => {
    const group = newGroup();
    const name = bot.telegram.botUsername.toUpperCase();
    const { text } = only(await group.say(`/Roll@${name}`, { from: MEMBER }));
    assert.equal(plain(text), "I know no command /roll. /help lists all that you can ask for.");
    assert.match(only(await group.say(`/LATEST@${name} 1`, { from: MEMBER })).text, /^🗞/);
  });

  it("takes an answer in a group that replies to its question", async () => {
    const group = newGroup();
    const question = only(await group.say("/search", { from: MEMBER }));
    assert.match(question.text, /Reply to this message/);
    assert.ok(question.replyMarkup && "force_reply" in question.replyMarkup);
    const found = await group.say("number2", { from: MEMBER, replyTo: question.messageId });
    assert.match(only(found).text, /^“number2”: one report/);
  });

  it("keeps each topic's own schedule and sends its digests there", async () => {
    const group = newGroup({ threads: [5, 6] });
    const [confirmation, digest] = await group.say("/subscribe daily 07:30 Baku", {
      from: ADMIN,
      threadId: 5,
    });
    assert.deepEqual([confirmation!.threadId, digest!.threadId], [5, 5]);
    await group.say("/subscribe daily 09:00", { from: ADMIN, threadId: 6 });
    assert.deepEqual(
      (await schedules(group.chatId)).map(({ threadId, time }) => [threadId, time]),
      [
        [5, "07:30"],
        [6, "09:00"],
      ],
    );
    await bot.advance(
      (await bot.app.database.schedules.nextDueAt(String(group.chatId)))! -
        (await bot.app.database.clock.now()) +
        1,
    );
    await finished(bot);
    assert.equal(group.shown().at(-1)!.threadId, 5);
  });

  it("works by a channel's posts, and lets its readers press nothing", async () => {
    const channel = newChannel();
    const posts = await channel.say("/subscribe daily 07:30 Baku");
    assert.match(posts[0]!.text, /^✅ Every day at 07:30/);
    const { notice, messages } = await channel.press("⚙ Settings", MEMBER);
    assert.match(notice ?? "", /only administrators/);
    assert.deepEqual(messages, []);
    assert.match(only((await channel.press("⚙ Settings", ADMIN)).messages).text, /^Settings/);
    assert.deepEqual(await channel.say("News of the day"), []);
  });

  it("does not let a channel's readers post by a button that only shows something", async () => {
    const channel = newChannel();
    await channel.say("/start");
    const { notice, messages } = await channel.press("Show me the latest", MEMBER);
    assert.match(notice ?? "", /only administrators/);
    assert.deepEqual(messages, []);
  });

  it("takes a channel's typed time as a reply to its question", async () => {
    const channel = newChannel();
    await channel.say("/subscribe daily");
    const question = only((await channel.press("Another time", ADMIN)).messages);
    assert.equal(question.replyMarkup, undefined);
    assert.deepEqual(await channel.say("23:15"), []);
    const [confirmation] = await channel.say("23:15", { replyTo: question.messageId });
    assert.match(confirmation!.text, /^✅ Every day at 23:15/);
  });

  it("introduces itself in a group that it was let into", async () => {
    const group = newGroup();
    bot.telegram.kick(group.chatId);
    await finished(bot);
    bot.telegram.unblock(group.chatId);
    await finished(bot);
    assert.match(group.shown().at(-1)!.text, /^Karabakh Digest\n/);
  });

  it("ends what a reader had subscribed to who blocks it, and takes it up again at /start", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/subscribe daily 07:30 Baku");
    bot.telegram.block(reader.chatId);
    await finished(bot);
    assert.equal((await bot.app.database.chats.get(String(reader.chatId)))?.state, "gone");
    assert.equal((await schedules(reader.chatId))[0]?.nextDueAt, null);
    const welcome = (await reader.say("/start")).at(-1)!;
    assert.match(welcome.text, /• Every day at 07:30\nNext digest: .+, 07:30/);
    assert.notEqual((await schedules(reader.chatId))[0]?.nextDueAt, null);
  });

  it("goes with a group that becomes a supergroup", async () => {
    const group = newGroup({ type: "group" });
    await group.say("/subscribe daily 07:30 Baku", { from: ADMIN });
    const moved = group.chatId - 100_000;
    bot.telegram.migrate(group.chatId, moved);
    await finished(bot);
    assert.equal((await schedules(moved)).length, 1);
    assert.deepEqual(await schedules(group.chatId), []);
    assert.equal((await bot.app.database.chats.get(String(moved)))?.zone, "Asia/Baku");
  });
});
