import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Api, HttpError, InputFile } from "grammy";
import { startStandIn } from "../../src/demo/bot-api/server.ts";
import { refuses, withStandIn } from "./with-stand-in.ts";

const HTML = { parse_mode: "HTML" } as const;
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const button = (data: string) => ({ inline_keyboard: [[{ text: "a", callback_data: data }]] });

describe("calls", () => {
  test("a wrong token is a 401, an unknown method a 404, and both have the API's shape", async () => {
    await withStandIn({}, async (standIn) => {
      await refuses(new Api("1:wrong", { apiRoot: standIn.url }).getMe(), 401, /^Unauthorized$/);
      const unknown = await fetch(`${standIn.url}/bot${standIn.token}/nonsense`);
      assert.equal(unknown.status, 404);
      assert.deepEqual(await unknown.json(), {
        ok: false,
        error_code: 404,
        description: "Not Found: method not found",
      });
    });
  });

  test("parameters come as query, form or JSON, and a wrong type is refused", async () => {
    await withStandIn({}, async (standIn) => {
      const address = `${standIn.url}/bot${standIn.token}/sendmessage`;
      assert.equal((await fetch(`${address}?chat_id=1&text=query`)).status, 200);
      const form = new URLSearchParams({
        chat_id: "1",
        text: "form",
        reply_markup: JSON.stringify(button("x")),
      });
      assert.equal((await fetch(address, { method: "POST", body: form })).status, 200);
      const body = JSON.stringify({ chat_id: 1, text: 5 });
      const headers = { "content-type": "application/json" };
      assert.equal((await fetch(address, { method: "POST", body, headers })).status, 400);
      assert.deepEqual(
        standIn.messages(1).map(({ text }) => text),
        ["query", "form"],
      );
      assert.equal(standIn.refused.length, 1);
    });
  });

  test("a file goes up as a document or a photo, and comes down by getFile", async () => {
    await withStandIn({}, async (standIn, api) => {
      const sent = await api.sendDocument(1, new InputFile(Buffer.from("a,b\n"), "claims.csv"), {
        caption: "x",
      });
      const { file_path } = await api.getFile(sent.document.file_id);
      const response = await fetch(`${standIn.url}/file/bot${standIn.token}/${file_path}`);
      assert.equal(await response.text(), "a,b\n");
      const shown = standIn.lastMessage(1);
      assert.equal(shown.file?.fileName, "claims.csv");
      await api.sendDocument(1, sent.document.file_id);
      const photo = await api.sendPhoto(1, new InputFile(PNG, "chart.png"));
      assert.deepEqual([photo.photo[0]?.width, photo.photo[0]?.height], [1, 1]);
      await api.editMessageMedia(1, photo.message_id, {
        type: "photo",
        media: new InputFile(PNG, "other.png"),
        caption: "new",
      });
      assert.equal(standIn.lastMessage(1).text, "new");
      await refuses(
        api.sendPhoto(1, new InputFile(Buffer.from("text"), "x.png")),
        400,
        /IMAGE_PROCESS_FAILED/,
      );
      const caption = "x".repeat(1025);
      await refuses(api.sendPhoto(1, new InputFile(PNG), { caption }), 400, /message caption is too long/);
    });
  });
});

describe("keyboards", () => {
  test("callback data holds 1 to 64 bytes", async () => {
    await withStandIn({}, async (_, api) => {
      await api.sendMessage(1, "x", { reply_markup: button("ж".repeat(32)) });
      await refuses(
        api.sendMessage(1, "x", { reply_markup: button("ж".repeat(33)) }),
        400,
        /BUTTON_DATA_INVALID/,
      );
      await refuses(api.sendMessage(1, "x", { reply_markup: button("") }), 400, /BUTTON_DATA_INVALID/);
    });
  });

  test("a button has exactly one action and a valid address, and a keyboard at most 100 buttons", async () => {
    await withStandIn({}, async (_, api) => {
      const send = (inline: object[]) =>
        api.sendMessage(1, "x", { reply_markup: { inline_keyboard: [inline as never] } });
      await refuses(send([{ text: "a" }]), 400, /Text buttons are unallowed/);
      await refuses(
        send([{ text: "a", callback_data: "b", url: "https://a.am" }]),
        400,
        /exactly one action/,
      );
      await refuses(send([{ text: "a", url: "http://localhost/" }]), 400, /is invalid: Wrong HTTP URL/);
      await refuses(send([{ text: "a", url: "ftp://a.am/" }]), 400, /Unsupported URL protocol/);
      await refuses(send([{ text: " ", callback_data: "b" }]), 400, /non-empty/);
      const many = Array.from({ length: 101 }, () => ({ text: "a", callback_data: "b" }));
      await refuses(send(many), 400, /REPLY_MARKUP_TOO_LONG/);
      await send(many.slice(1));
    });
  });

  test("a press reaches the bot, its answer the person, and a second or late answer is refused", async () => {
    await withStandIn({}, async (standIn, api) => {
      const { message_id } = await api.sendMessage(1, "x", { reply_markup: button("go") });
      const pressed = standIn.pressButton(1, message_id, { text: "a" });
      const [update] = await api.getUpdates({ timeout: 5 });
      const id = update?.callback_query?.id ?? "";
      assert.equal(update?.callback_query?.data, "go");
      await refuses(api.answerCallbackQuery(id, { text: "x".repeat(201) }), 400, /MESSAGE_TOO_LONG/);
      await api.answerCallbackQuery(id, { text: "done", show_alert: true });
      assert.deepEqual(await pressed, { text: "done", showAlert: true, url: undefined });
      await refuses(api.answerCallbackQuery(id), 400, /query is too old and response timeout expired/);
    });
  });

  test("a button that nobody answers is an error for the one who waits", async () => {
    await withStandIn({}, async (standIn, api) => {
      const { message_id } = await api.sendMessage(1, "x", { reply_markup: button("go") });
      await assert.rejects(
        standIn.pressButton(1, message_id, { data: "go" }, undefined, 1),
        /did not answer/,
      );
      await assert.rejects(standIn.pressButton(1, message_id, { data: "gone" }), /has no button/);
    });
  });
});

describe("edits", () => {
  test("an edit changes text and keyboard, and an identical one is refused", async () => {
    await withStandIn({}, async (standIn, api) => {
      const { message_id } = await api.sendMessage(1, "<b>x</b>", { ...HTML, reply_markup: button("a") });
      const same = api.editMessageText(1, message_id, "<b>x</b>", { ...HTML, reply_markup: button("a") });
      await refuses(same, 400, /message is not modified/);
      await api.editMessageText(1, message_id, "y");
      const [message] = standIn.messages(1);
      assert.equal(message?.text, "y");
      assert.equal(message?.replyMarkup, undefined);
      assert.equal(message?.edits.length, 1);
      await api.editMessageReplyMarkup(1, message_id, { reply_markup: button("b") });
    });
  });

  test("a person's message and one that is not there cannot be edited, and old ones not deleted", async () => {
    let now = Date.now();
    await withStandIn({ now: () => now }, async (standIn, api) => {
      const own = standIn.sendText(1, "hello");
      await refuses(api.editMessageText(1, own.messageId, "x"), 400, /message can't be edited/);
      await refuses(api.editMessageText(1, 99, "x"), 400, /message to edit not found/);
      const { message_id } = await api.sendMessage(1, "x");
      await api.deleteMessage(1, own.messageId);
      now += 49 * 3_600_000;
      await refuses(api.deleteMessage(1, message_id), 400, /message can't be deleted/);
      await refuses(api.deleteMessage(1, own.messageId), 400, /message to delete not found/);
    });
  });
});

describe("chats", () => {
  test("a chat that cannot be written to is refused in Telegram's words", async () => {
    await withStandIn({}, async (standIn, api) => {
      await refuses(api.sendMessage(5, "x"), 400, /^Bad Request: chat not found$/);
      standIn.addUser({ id: 2, firstName: "New", started: false });
      await refuses(api.sendMessage(2, "x"), 403, /bot can't initiate conversation with a user/);
      standIn.block(1);
      await refuses(api.sendMessage(1, "x"), 403, /^Forbidden: bot was blocked by the user$/);
      standIn.unblock(1);
      await api.sendMessage(1, "x");
      standIn.deactivate(1);
      await refuses(api.sendMessage(1, "x"), 403, /user is deactivated/);
      standIn.addGroup({ id: -10, title: "Desk", admins: [1] });
      standIn.kick(-10);
      await refuses(api.sendMessage(-10, "x"), 403, /bot was kicked from the supergroup chat/);
    });
  });

  test("a group that moved says where to", async () => {
    await withStandIn({}, async (standIn, api) => {
      standIn.addGroup({ id: -10, title: "Desk", type: "group", admins: [1] });
      standIn.migrate(-10, -100_10);
      const error = await refuses(
        api.sendMessage(-10, "x"),
        400,
        /group chat was upgraded to a supergroup chat/,
      );
      assert.equal(error.parameters.migrate_to_chat_id, -100_10);
      await api.sendMessage(-100_10, "x");
    });
  });

  test("a topic that is not there is refused, one that is there is kept", async () => {
    await withStandIn({}, async (standIn, api) => {
      standIn.addGroup({ id: -10, title: "Desk", admins: [1], threads: [7] });
      await refuses(api.sendMessage(-10, "x", { message_thread_id: 8 }), 400, /message thread not found/);
      assert.equal((await api.sendMessage(-10, "x", { message_thread_id: 7 })).message_thread_id, 7);
    });
  });

  test("in a group only commands and answers to the bot reach it", async () => {
    await withStandIn({}, async (standIn, api) => {
      standIn.addGroup({ id: -10, title: "Desk", admins: [1] });
      const { message_id } = await api.sendMessage(-10, "x");
      standIn.sendText(-10, "chatter", { from: 1 });
      standIn.sendText(-10, "/latest@another_bot", { from: 1 });
      standIn.sendText(-10, `/latest@${standIn.botUsername} 5`, { from: 1 });
      standIn.sendText(-10, "an answer", { from: 1, replyTo: message_id });
      const updates = await api.getUpdates();
      assert.deepEqual(
        updates.map(({ message }) => message?.text),
        [`/latest@${standIn.botUsername} 5`, "an answer"],
      );
      assert.equal((await api.getChatMember(-10, 1)).status, "creator");
    });
  });

  test("a channel is found by its name, and only its administrators post", async () => {
    await withStandIn({}, async (standIn, api) => {
      standIn.addChannel({ id: -20, title: "News", username: "news_desk" });
      assert.equal((await api.sendMessage("@news_desk", "x")).chat.id, -20);
      standIn.addChannel({ id: -21, title: "Other", botIsAdmin: false });
      await refuses(api.sendMessage(-21, "x"), 400, /need administrator rights/);
    });
  });
});

describe("limits and faults", () => {
  test("the 21st message to a group within a minute is a 429 with retry_after and is not shown", async () => {
    await withStandIn({}, async (standIn, api) => {
      standIn.addGroup({ id: -10, title: "Desk" });
      for (let count = 0; count < 20; count += 1) await api.sendMessage(-10, "x");
      const error = await refuses(api.sendMessage(-10, "x"), 429, /^Too Many Requests: retry after \d+$/);
      assert.ok((error.parameters.retry_after ?? 0) > 1);
      assert.equal(standIn.messages(-10).length, 20);
    });
  });

  test("a planned fault hits its call once", async () => {
    await withStandIn({}, async (standIn, api) => {
      const fault = {
        status: 429,
        description: "Too Many Requests: retry after 35",
        parameters: { retry_after: 35 },
      };
      standIn.respondNext({ method: "sendMessage", chatId: 1, fault });
      await api.getMe();
      const error = await refuses(api.sendMessage(1, "x"), 429, /retry after 35/);
      assert.equal(error.parameters.retry_after, 35);
      await api.sendMessage(1, "x");
      assert.equal(standIn.refused.length, 0);
    });
  });

  test("a dropped call leaves no message when dropped before, and one when dropped after", async () => {
    await withStandIn({}, async (standIn, api) => {
      standIn.respondNext({ method: "sendMessage", fault: "drop-before" });
      standIn.respondNext({ method: "sendMessage", fault: "drop-after" });
      await assert.rejects(api.sendMessage(1, "before"), HttpError);
      await assert.rejects(api.sendMessage(1, "after"), HttpError);
      assert.deepEqual(
        standIn.messages(1).map(({ text }) => text),
        ["after"],
      );
      standIn.respondNext({ fault: { delayMs: 1 } });
      await api.sendMessage(1, "late");
    });
  });

  test("a wait sees a call made before it, and fails with the last calls in its words", async () => {
    await withStandIn({}, async (standIn, api) => {
      standIn.sendText(1, "/start");
      await api.sendMessage(1, "hello");
      const call = await standIn.waitFor(({ message }) => message?.text === "hello");
      assert.equal(call.chatId, 1);
      const late = standIn.waitFor(() => true, { after: standIn.mark(), timeoutMs: 1 });
      await assert.rejects(late, /the last calls were:\nsendMessage 1 ok/);
    });
  });
});

describe("the bot's profile", () => {
  test("the menu is the narrowest scope's in the reader's language", async () => {
    await withStandIn({}, async (standIn, api) => {
      await api.setMyCommands([{ command: "help", description: "Help" }]);
      await api.setMyCommands([{ command: "help", description: "مساعدة" }], { language_code: "ar" });
      assert.equal(standIn.commandsMenu(1)[0]?.description, "Help");
      assert.equal(standIn.commandsMenu(1, "ar")[0]?.description, "مساعدة");
      await refuses(api.setMyCommands([{ command: "Help!", description: "x" }]), 400, /BOT_COMMAND_INVALID/);
      await api.deleteMyCommands({ language_code: "ar" });
      assert.equal(standIn.commandsMenu(1, "ar")[0]?.description, "Help");
    });
  });

  test("inline results are checked and reach the one who asks", async () => {
    await withStandIn({}, async (standIn, api) => {
      const asked = standIn.askInline(1, "lachin");
      const [update] = await api.getUpdates();
      const id = update?.inline_query?.id ?? "";
      const article = (message_text: string) => ({
        type: "article" as const,
        id: "1",
        title: "t",
        input_message_content: { message_text, ...HTML },
      });
      await refuses(api.answerInlineQuery(id, [article("<b>")]), 400, /can't parse entities/);
      await refuses(api.answerInlineQuery(id, [article("a"), article("b")]), 400, /RESULT_ID_DUPLICATE/);
      await api.answerInlineQuery(id, [article("a")]);
      assert.equal((await asked).length, 1);
    });
  });

  test("a stopped stand-in leaves its port", async () => {
    const first = await startStandIn();
    const port = Number(new URL(first.url).port);
    await first.close();
    const second = await startStandIn({ port });
    await second.close();
  });
});
