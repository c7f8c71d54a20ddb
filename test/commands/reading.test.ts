import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { DAY_MS } from "../../src/clock.ts";
import { type RunningBot, startBot } from "../support/running-bot.ts";
import { labelsOf, newReader, only, plain, seedReports } from "./reader.ts";

const TOTAL = 30;

describe("what readers look up", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot();
    await seedReports(bot, TOTAL);
  });
  after(() => bot[Symbol.asyncDispose]());
  const numbersIn = (text: string) => [...text.matchAll(/Lachin (\d+)/g)].map(([, number]) => Number(number));

  it("/latest shows the newest five stories and older ones by a button", async () => {
    const reader = newReader(bot, "en");
    assert.deepEqual(numbersIn(only(await reader.say("/latest")).text), [30, 29, 28, 27, 26]);
    assert.deepEqual(numbersIn(only((await reader.press("Older")).messages).text), [25, 24, 23, 22, 21]);
  });

  it("/latest takes a number in Arabic digits too", async () => {
    const reader = newReader(bot, "ar");
    assert.deepEqual(numbersIn(only(await reader.say("/latest ٣")).text), [30, 29, 28]);
  });

  it("/latest leaves out no story where many are from the same instant", async () => {
    await using other = await startBot();
    await seedReports(other, 7, { everyMs: 0 });
    const reader = newReader(other, "en");
    const seen = numbersIn(only(await reader.say("/latest 3")).text);
    seen.push(...numbersIn(only((await reader.press("Older")).messages).text));
    seen.push(...numbersIn(only((await reader.press("Older")).messages).text));
    assert.deepEqual(seen.toSorted(), [1, 2, 3, 4, 5, 6, 7]);
  });

  for (const given of ["0", "-3", "many", "1.5", "0x5"]) {
    it(`/latest ${given} says which numbers there are`, async () => {
      const reader = newReader(bot, "en");
      const { text } = only(await reader.say(`/latest ${given}`));
      assert.equal(text, `“${given}” is not a number from 1 to 20. Try /latest 5.`);
    });
  }

  it("/latest says where nothing has come yet", async () => {
    await using empty = await startBot();
    assert.match(only(await newReader(empty, "ar").say("/latest")).text, /لا تقارير عن قره باغ حتى الآن/);
  });

  it("/digest shows the last 24 hours and turns its pages in place", async () => {
    const reader = newReader(bot, "en");
    const digest = only(await reader.say("/digest"));
    assert.match(digest.text, /^🗞 Karabakh digest · .+\n30 reports/);
    const next = labelsOf(digest).find((label) => label.startsWith("More"));
    if (next !== undefined) {
      const page = only((await reader.press(next)).messages);
      assert.equal(page.messageId, digest.messageId);
    }
    assert.ok(labelsOf(digest).includes("⚙ Settings"));
  });

  it("/search finds both sides' names of a place and turns pages in place", async () => {
    const reader = newReader(bot, "en");
    const found = only(await reader.say("/search Բերձոր mine"));
    assert.match(
      found.text,
      /^“Բերձոր mine”: 30 reports, newest first\n\n• Mine found near Lachin 30\nCaucasus Wire · /,
    );
    const second = only((await reader.press("More (2/4) ▶")).messages);
    assert.equal(second.messageId, found.messageId);
    assert.deepEqual(numbersIn(second.text), [22, 21, 20, 19, 18, 17, 16, 15]);
    await reader.press("More (3/4) ▶");
    const last = only((await reader.press("More (4/4) ▶")).messages);
    assert.deepEqual(labelsOf(last), ["◀ Previous"]);
  });

  it("/search in Arabic keeps query, outlet and headline each in its order", async () => {
    const reader = newReader(bot, "ar");
    const { text } = only(await reader.say("/search number7"));
    assert.match(plain(text), /^«number7»: تقرير واحد\n\n• Mine found near Lachin 7\nCaucasus Wire · /);
    assert.match(text, /\u2068number7\u2069/);
    assert.match(text, /\u200f• \u2068Mine found near Lachin 7\u2069\n\u200f\u2068Caucasus Wire\u2069 · /);
  });

  it("/search alone asks, and takes the next message for the words", async () => {
    const reader = newReader(bot, "en");
    assert.match(only(await reader.say("/search")).text, /^What are you looking for\?/);
    assert.match(only(await reader.say("number12")).text, /^“number12”: one report/);
    assert.match(only(await reader.say("number13")).text, /^I only understand commands/);
  });

  it("/search forgets that it asked when the reader goes on to something else", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/search");
    await reader.say("/help");
    assert.match(only(await reader.say("number12")).text, /^I only understand commands/);
  });

  for (const [language, expected] of [
    ["en", '“?!… * "” holds no word to search for.'],
    ["ar", 'ليس في «?!… * "» كلمة يمكن البحث عنها.'],
  ] as const) {
    it(`/search with nothing but signs says so (${language})`, async () => {
      const { text } = only(await newReader(bot, language).say('/search ?!… * "'));
      assert.ok(plain(text).startsWith(expected), text);
    });
  }

  it("/search finds nothing for half a query and says what may help", async () => {
    const { text } = only(await newReader(bot, "en").say("/search mine atlantis"));
    assert.equal(text, "Nothing found for “mine atlantis”. Fewer words may find more.");
  });

  it("/search takes a text of 4,096 characters", async () => {
    const { text } = only(await newReader(bot, "ar").say(`/search ${"ع".repeat(4088)}`));
    assert.match(plain(text), /^لا نتائج عن «ع+…»/);
  });

  it("/search turns its pages after the demo's clock was moved, and for a day only", async () => {
    await using other = await startBot();
    await other.advance(3 * DAY_MS);
    await seedReports(other, 10);
    const reader = newReader(other, "en");
    await reader.say("/search mine");
    assert.equal(numbersIn(only((await reader.press("More (2/2) ▶")).messages).text).length, 2);
    await other.advance(2 * DAY_MS);
    const { messages } = await reader.press("◀ Previous");
    assert.match(only(messages).text, /^That search was more than a day ago/);
  });

  it("/sources lists the outlets with what they are", async () => {
    const english = only(await newReader(bot, "en").say("/sources"));
    assert.equal(english.text, "English: 1 of 1 sources\n\n• Caucasus Wire 🇬🇪 independent");
    const arabic = only(await newReader(bot, "ar").say("/sources"));
    assert.equal(plain(arabic.text), "المصادر – الإنجليزية: 1 من أصل 1\n\n• Caucasus Wire 🇬🇪 مستقل");
  });

  it("/sources lists hundreds of outlets without leaving one out, and other languages by a button", async () => {
    await using other = await startBot();
    const outlets = Array.from({ length: 400 }, (_, index) => ({
      id: `s${index}`,
      url: `http://127.0.0.1:9/${index}`,
      name: `Outlet number ${index} of a very long list`,
      nativeName: null,
      language: index === 0 ? "ar" : "en",
      country: null,
      affiliation: null,
      publisher: `s${index}.example`,
    }));
    await other.app.database.sources.saveList(outlets);
    const reader = newReader(other, "en");
    const messages = await reader.say("/sources");
    assert.equal(messages.flatMap(({ text }) => text.match(/• Outlet/g) ?? []).length, 399);
    assert.deepEqual(labelsOf(messages.at(-1)!), ["Arabic · 1"]);
    assert.match((await reader.press("Arabic · 1")).messages[0]!.text, /^Arabic: 1 of 400 sources/);
  });

  it("/help lists every command of the menu, in Arabic with each slash where it belongs", async () => {
    const reader = newReader(bot, "ar");
    const { text, entities } = only(await reader.say("/help"));
    const menu = bot.telegram.commandsMenu(reader.chatId, "ar");
    assert.equal(menu.length, 15);
    for (const { command, description } of menu) {
      assert.ok(text.includes(`\u2068/${command}\u2069 – ${description}`), command);
    }
    const found = entities.filter(({ type }) => type === "bot_command").length;
    assert.equal(found, menu.length);
  });

  it("/privacy says what is stored", async () => {
    assert.match(only(await newReader(bot, "en").say("/privacy")).text, /No name, no phone number/);
  });
});
