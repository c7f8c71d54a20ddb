import assert from "node:assert/strict";
import { MINUTE_MS, SECOND_MS } from "../../src/clock.ts";
import type { ShownMessage } from "../../src/demo/bot-api/chat.ts";
import type { WriteOptions } from "../../src/demo/bot-api/people.ts";
import type { RunningBot } from "../support/running-bot.ts";

/** Somebody in a chat with the bot, and what they see of it. */
export interface Reader {
  readonly chatId: number;
  /** Writes and gives back the bot's messages that came upon it, in order, or the one that was changed. */
  say(text: string, options?: WriteOptions): Promise<readonly ShownMessage[]>;
  /** Presses a button of the bot's newest message that has it; gives back what came upon it. */
  press(label: string, from?: number): Promise<Pressed>;
  /** All that the bot shows in the chat now, oldest first. */
  shown(): readonly ShownMessage[];
}

export interface Pressed {
  readonly notice: string | undefined;
  readonly messages: readonly ShownMessage[];
}

let lastId = 1000;

/** A reader of that language in a private chat of their own. */
export function newReader(bot: RunningBot, languageCode: string): Reader {
  lastId += 1;
  bot.telegram.addUser({ id: lastId, firstName: "Reader", languageCode });
  return readerIn(bot, lastId);
}

export function readerIn(bot: RunningBot, chatId: number): Reader {
  const { telegram } = bot;
  const shown = () =>
    telegram.messages(chatId).filter(({ from, service }) => from === "bot" && service === undefined);
  async function changes(act: () => Promise<unknown>): Promise<readonly ShownMessage[]> {
    const before = new Map(shown().map((message) => [message.messageId, message.edits.length]));
    const refused = telegram.refused.length;
    await act();
    await finished(bot);
    assert.deepEqual(telegram.refused.slice(refused), []);
    return shown().filter((message) => before.get(message.messageId) !== message.edits.length);
  }
  return {
    chatId,
    shown,
    say: (text, options = {}) =>
      changes(async () => {
        telegram.sendText(chatId, text, options);
      }),
    async press(label, from) {
      const message = shown().findLast((one) => labelsOf(one).includes(label));
      assert.ok(message, `a button ${label} among ${shown().flatMap(labelsOf).join(" | ")}`);
      let notice: string | undefined;
      const messages = await changes(async () => {
        notice = (await telegram.pressButton(chatId, message.messageId, { text: label }, from)).text;
      });
      return { notice, messages };
    },
  };
}

/** Resolves once the bot has taken all that was written to it and sent all that it has to say. */
export async function finished({ telegram, app }: RunningBot): Promise<void> {
  // The bot confirms what it has stored with its next question for updates, which nothing announces.
  while (telegram.pendingUpdates > 0) await new Promise((resolve) => setTimeout(resolve, 2));
  for (;;) {
    await app.settled();
    const { states } = await app.database.deliveries.tally();
    const waiting = ["due", "retry", "leased", "sending"].some((state) => (states[state] ?? 0) > 0);
    if (!waiting) return;
    // The pace of a chat is a message a second.
    await app.database.clock.advance(SECOND_MS);
    app.wake();
  }
}

export function labelsOf({ replyMarkup }: ShownMessage): readonly string[] {
  if (replyMarkup === undefined || !("inline_keyboard" in replyMarkup)) return [];
  return replyMarkup.inline_keyboard.flat().map(({ text }) => text);
}

/** The only message among them. */
export function only(messages: readonly ShownMessage[]): ShownMessage {
  assert.equal(messages.length, 1, messages.map(({ text }) => text).join("\n---\n"));
  return messages[0]!;
}

const WIRE = {
  id: "wire",
  url: "http://127.0.0.1:9/feed",
  name: "Caucasus Wire",
  nativeName: "سلك القوقاز",
  language: "en",
  country: "GE",
  affiliation: "independent",
  publisher: "wire.example",
};

/** Stores one outlet and `count` reports of as many stories, a minute apart, the newest just now. */
export async function seedReports(
  bot: RunningBot,
  count: number,
  { title = "Mine found near Lachin", everyMs = MINUTE_MS } = {},
): Promise<void> {
  const now = await bot.app.database.clock.now();
  await bot.app.database.transaction(async (stores) => {
    await stores.sources.saveList([WIRE]);
    for (let number = 1; number <= count; number += 1) {
      const at = now - (count - number) * everyMs - 1000;
      const id = `seeded-${number}`;
      await stores.reports.add({
        id,
        sourceId: WIRE.id,
        link: `https://wire.example/${number}`,
        title: `${title} ${number}`,
        summary: "",
        text: null,
        language: "en",
        outletName: null,
        publishedAt: at,
        storedAt: at,
        at,
        score: 1,
        matched: "[]",
        articleDueAt: null,
        articleAttempts: 0,
        firstPoll: 0,
      });
      const stored = await stores.reports.get(id);
      await stores.stories.add({
        id: `story-${String(number).padStart(3, "0")}`,
        language: "en",
        startedAt: at,
        lastAt: at,
        reportCount: 1,
        publisherCount: 1,
        instantDueAt: null,
      });
      await stores.reports.settle({
        seq: stored!.seq,
        text: null,
        storyId: `story-${String(number).padStart(3, "0")}`,
        digestAt: at,
        terms: `mine near xplacelachin number${number}`,
      });
    }
  });
}

/** A message as it is read aloud: without the marks of direction. */
export function plain(text: string): string {
  return text.replace(/[\u200e\u200f\u2066-\u2069]/g, "");
}
