import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { HOUR_MS } from "../../src/clock.ts";
import type { CasualtyFact } from "../../src/facts/fact.ts";
import { type RunningBot, startBot } from "../support/running-bot.ts";
import { casualty, reaction } from "../support/settled-reports.ts";
import { tell } from "./claim-archive.ts";
import { labelsOf, newReader, only, plain } from "./reader.ts";

const toll = (count: number, sentence: string, more: Partial<CasualtyFact> = {}): CasualtyFact =>
  casualty({ count, sentence, end: sentence.length, ...more });

/** A toll that rises, is revised by its source, is denied by the other side, and is carried by a wire. */
async function tellOffensive(bot: RunningBot): Promise<void> {
  const wired = (outlet: string, hoursAgo: number) => ({
    outlet,
    hoursAgo,
    facts: [
      toll(200, "At least 200 people have been killed, the Karabakh ombudsman told Wirenews on Wednesday.", {
        via: "Wirenews",
        bound: "at-least",
      }),
    ],
  });
  await tell(bot, [
    {
      outlet: "dawn",
      hoursAgo: 60,
      facts: [
        toll(7, "Seven people were killed, the ombudsman said."),
        toll(2, "Seven people were killed, the ombudsman said.", { group: "civilians", partOf: 0 }),
      ],
    },
    { outlet: "noon", hoursAgo: 50, facts: [toll(25, "The ombudsman put the number of dead at 25.")] },
    wired("one", 40),
    wired("two", 39),
    wired("three", 38),
    wired("four", 37),
    wired("five", 36),
    {
      outlet: "baku",
      hoursAgo: 35,
      facts: [
        toll(192, "Baku put its losses at 192 servicemen.", {
          claimant: { actor: "AZ", name: "Defence Ministry" },
          side: "azerbaijani",
          group: "soldiers",
        }),
        reaction({
          kind: "statement",
          actor: "AZ",
          stances: ["denial"],
          sentence: "Baku denied that 200 people had been killed.",
          start: 40,
          end: 84,
        }),
      ],
    },
    {
      outlet: "late",
      hoursAgo: 20,
      facts: [toll(192, "The ombudsman revised the number of the dead down from 200 to 192.")],
    },
    {
      outlet: "old",
      hoursAgo: 20,
      facts: [toll(6_000, "Some 6,000 died in the war of 2020.", { period: "background" })],
    },
    { outlet: "mine", hoursAgo: 500, storyId: "mine", facts: [toll(3, "A mine killed three, police said.")] },
  ]);
}

describe("/casualties", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot();
    await tellOffensive(bot);
  });
  after(() => bot[Symbol.asyncDispose]());

  it("shows a series once, with its picture, what was said before, its parts, its outlets and who denies it", async () => {
    const reader = newReader(bot, "en");
    const [list, picture, ...others] = await reader.say("/casualties");
    assert.equal(others.length, 0);
    assert.equal(picture?.file?.kind, "photo");
    assert.equal(picture?.file?.width, 1080);
    assert.match(picture?.text ?? "", /^Killed · last 7 days\. .*7 → 25 → at least 200 → 192/);
    const text = list?.text ?? "";
    assert.match(
      text,
      /^Figures reported · last 7 days\nEach line is what one source says\. Nothing is added up\.\n/,
    );
    const blocks = text.split("\n\n").slice(1);
    assert.equal(blocks.length, 2, text);
    const ombudsman = blocks.find((block) => block.includes("Karabakh’s Armenian authorities")) ?? "";
    assert.match(ombudsman, /• 192 · Armenian side — Karabakh’s Armenian authorities \(the ombudsman\)/);
    assert.match(ombudsman, /revised by the source, before: at least 200 \(.+\), 25 \(.+\), 7 \(/);
    assert.match(ombudsman, /of them: 2 civilians/);
    assert.match(ombudsman, /denied by Azerbaijan/);
    const soldiers = blocks.find((block) => block.includes("soldiers")) ?? "";
    assert.match(soldiers, /• 192 soldiers · Azerbaijani side — Azerbaijan \(Defence Ministry\)/);
    assert.doesNotMatch(text, /6,000|384|399/, "nothing recalled, nothing added up");
  });

  it("has the earlier figures a press away, each with its sentence; a wire in five outlets is one publisher", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/casualties");
    const button = reader
      .shown()
      .flatMap(labelsOf)
      .find((label) => label.startsWith("🕘 192"));
    assert.ok(button);
    const { text } = only((await reader.press(button)).messages);
    const figures = [...plain(text).matchAll(/^• (.+?) · /gm)].map(([, figure]) => figure);
    assert.deepEqual(figures, ["192", "at least 200", "25", "7", "2 civilians"]);
    assert.match(text, /At least 200 people have been killed, the Karabakh ombudsman told Wirenews/);
    assert.match(text, /one 🇬🇪 independent · two .* · five 🇬🇪 independent · via Wirenews\n/);
    const list = only((await reader.press("◀ All figures")).messages);
    assert.match(list.text, /^Figures reported · last 7 days/);
  });

  it("narrows by period, side and claimant, in words of the reader's language too", async () => {
    const reader = newReader(bot, "en");
    const list = async (command: string) => (await reader.say(command))[0]?.text ?? "";
    assert.match(await list("/casualties all"), /• 3 · Armenian side/);
    assert.doesNotMatch(await list("/casualties 7d"), /• 3 · /);
    assert.doesNotMatch(await list("/casualties armenian"), /soldiers/);
    assert.doesNotMatch(await list("/casualties AZ"), /Armenian side —/);
    assert.doesNotMatch(await list("/casualties 30d Azerbaijan"), /Armenian side —/);
    assert.equal(
      await list("/casualties 2h"),
      "Figures reported · last 2 hours\nNo figures of casualties in the last 2 hours.",
    );
    const arabic = newReader(bot, "ar");
    assert.match(plain((await arabic.say("/casualties ٧ أيام أذربيجان"))[0]?.text ?? ""), /192 جندي/);
  });

  it("says who differs, also to whoever asks for one claimant alone", async () => {
    await using other = await startBot();
    const said = (count: number, actor: string): CasualtyFact =>
      toll(count, `${actor} counts ${count}.`, { claimant: { actor, name: null } });
    await tell(other, [
      { outlet: "dawn", hoursAgo: 3, facts: [said(25, "NK")] },
      { outlet: "noon", hoursAgo: 2, facts: [said(40, "RU")] },
    ]);
    const reader = newReader(other, "en");
    const text = (await reader.say("/casualties RU"))[0]?.text ?? "";
    assert.match(
      text,
      /• 40 · Armenian side — Russia\n.+\nothers say: 25 \(Karabakh’s Armenian authorities\)/,
    );
    assert.equal(text.match(/^• /gm)?.length, 1);
  });

  it("says what it does not understand and offers periods", async () => {
    const reader = newReader(bot, "en");
    const message = only(await reader.say("/casualties yesterweek"));
    assert.match(message.text, /^“yesterweek” is no period, side or source that I know/);
    assert.deepEqual(
      labelsOf(message),
      ["24 h", "✓ 7 d", "30 d", "All"].map((label) => label.replace("✓ ", "")),
    );
    const month = only((await reader.press("30 d")).messages);
    assert.match(month.text, /^Figures reported · last 30 days/);
  });

  it("isolates what reads in the other direction", async () => {
    const reader = newReader(bot, "ar");
    const text = (await reader.say("/casualties"))[0]?.text ?? "";
    assert.match(text, /\u2068dawn\u2069|\u2068late\u2069/);
    for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
      const first = /[\p{L}\u200e\u200f]/u.exec(line.replace(/\u2068[^\u2069]*\u2069/g, ""))?.[0] ?? "";
      assert.match(first, /[\u0600-\u06ff\u200f]/, `begins from the right: ${line}`);
    }
  });
});

describe("/reactions", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot();
    await tell(bot, [
      { outlet: "dawn", hoursAgo: 30, facts: [reaction()] },
      {
        outlet: "noon",
        hoursAgo: 29,
        facts: [
          reaction({ sentence: "Paris asked the Council to meet.", speaker: { name: null, role: null } }),
          reaction({
            actor: "UN",
            stances: ["ceasefire"],
            quote: "an immediate end to the fighting",
            sentence: "Guterres called for “an immediate end to the fighting”.",
          }),
        ],
      },
      {
        outlet: "yerevan",
        hoursAgo: 28,
        language: "hy",
        facts: [
          reaction({ actor: "RU", stances: ["concern"], sentence: "Մոսկվան մտահոգված է իրավիճակով։" }),
          reaction({
            kind: "statement",
            actor: "AM",
            stances: ["condemn"],
            sentence: "Երևանը դատապարտել է։",
          }),
        ],
      },
    ]);
  });
  after(() => bot[Symbol.asyncDispose]());

  it("lists who reacted with every outlet that it was read in", async () => {
    const reader = newReader(bot, "en");
    const message = only(await reader.say("/reactions"));
    const blocks = message.text.split("\n\n").slice(1);
    assert.deepEqual(
      blocks.map((block) => block.split("\n")[0]),
      ["🇷🇺 Russia · 1 statement", "🇫🇷 France · 2 statements", "🇺🇳 United Nations · 1 statement"],
    );
    assert.match(blocks[1] ?? "", /noon 🇬🇪 independent · dawn 🇬🇪 independent/);
    assert.match(
      blocks[2] ?? "",
      /calls for a ceasefire — foreign minister Colonna\n“an immediate end to the fighting”/,
    );
    assert.match(blocks[0] ?? "", /Մոսկվան մտահոգված է իրավիճակով։/);
    assert.doesNotMatch(message.text, /Armenia/);
  });

  for (const asked of [
    "FR",
    "fr",
    "France",
    "French",
    "فرنسا",
    "Франция",
    "Fransa",
    "Ֆրանսիա",
    "باريس",
    "французский",
  ]) {
    it(`understands ${asked}`, async () => {
      const { text } = only(await newReader(bot, "en").say(`/reactions ${asked}`));
      assert.match(text, /^Reactions · last 7 days\n🇫🇷 France\n\n• /);
      assert.equal(text.match(/^• /gm)?.length, 2);
    });
  }

  it("narrows by stance and turns from actor to actor", async () => {
    const reader = newReader(bot, "en");
    assert.match(only(await reader.say("/reactions ceasefire")).text, /United Nations/);
    assert.doesNotMatch(only(await reader.say("/reactions ceasefire")).text, /France/);
    await reader.say("/reactions FR");
    const next = only((await reader.press("🇺🇳 United Nations")).messages);
    assert.match(next.text, /^Reactions · last 7 days\n🇺🇳 United Nations/);
    await reader.press("◀ All actors");
    const stances = only((await reader.press("By stance")).messages);
    assert.ok(labelsOf(stances).includes("calls for a ceasefire"));
  });

  it("has the parties' own statements behind a button", async () => {
    const reader = newReader(bot, "en");
    await reader.say("/reactions");
    const { text } = only((await reader.press("Parties’ own statements")).messages);
    assert.match(text, /^The parties’ own statements · last 7 days\n\n🇦🇲 Armenia · 1 statement\ncondemns/);
    assert.match(only(await reader.say("/reactions Armenia")).text, /^The parties’ own statements/);
  });

  it("says what it does not understand", async () => {
    const { text } = only(await newReader(bot, "en").say("/reactions Atlantis"));
    assert.match(text, /^“Atlantis” is no country, organisation, stance or period that I know/);
  });
});

describe("/export", () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot();
    await tellOffensive(bot);
  });
  after(() => bot[Symbol.asyncDispose]());
  const fileOf = (message: ReturnType<typeof only>) =>
    Buffer.from(message.file?.bytes ?? []).toString("utf8");

  it("answers with a document for spreadsheets, of the period asked for", async () => {
    const reader = newReader(bot, "en");
    const week = only(await reader.say("/export casualties csv"));
    assert.equal(week.file?.kind, "document");
    assert.equal(week.file?.fileName, "casualties.csv");
    assert.match(week.text, /^Casualty figures · last 7 days\. /);
    assert.ok(fileOf(week).startsWith("\uFEFFid,at,outcome,count,"));
    const rows = (text: string) => text.trim().split("\r\n").length - 1;
    assert.equal(rows(fileOf(week)), 11);
    const all = only((await reader.press("All")).messages);
    assert.equal(rows(fileOf(all)), 12);
  });

  it("asks where nothing is said, and answers in JSON too", async () => {
    const reader = newReader(bot, "en");
    const ask = only(await reader.say("/export"));
    assert.deepEqual(labelsOf(ask), [
      ...["Casualty figures · CSV", "Casualty figures · JSON", "Reactions · CSV", "Reactions · JSON"],
    ]);
    const file = only((await reader.press("Casualty figures · JSON")).messages);
    assert.equal(JSON.parse(fileOf(file)).length, 11);
    assert.match(
      only(await reader.say("/export everything")).text,
      /^“everything” is nothing that I can export/,
    );
  });
});

describe("a digest's figures", () => {
  it("has what is new since the last one, and what a source has taken back since", async () => {
    await using bot = await startBot();
    await tellOffensive(bot);
    const { database } = bot.app;
    const now = await database.clock.now();
    const reader = newReader(bot, "en");
    const before = only(await reader.say("/digest")).text;
    assert.match(
      before,
      /✏️ Corrected since your last digest\n• .+the ombudsman\): Killed: 192, no longer at least 200/,
    );
    assert.doesNotMatch(before, /👥 Figures reported/, "all else was told before");
    const claims = await database.claims.forDigest(now - 24 * HOUR_MS, now);
    assert.ok(
      claims.some(({ reportId }) => reportId.startsWith("dawn")),
      "the story's earlier claims come along",
    );
  });

  it("tells a total again where only its breakdown is new", async () => {
    await using bot = await startBot();
    const whole = toll(25, "There are 25 dead, the ombudsman said.");
    const part = toll(4, "Four of the 25 dead are civilians, the ombudsman said.", {
      group: "civilians",
      partOf: 0,
    });
    await tell(bot, [
      { outlet: "dawn", hoursAgo: 60, facts: [whole] },
      { outlet: "noon", hoursAgo: 2, facts: [whole, part] },
    ]);
    const { text } = only(await newReader(bot, "en").say("/digest"));
    assert.match(text, /👥 Figures reported\nKilled\n• 25 · .+ of them: 4 civilians/);
  });

  it("tells of a figure that its own source has withdrawn", async () => {
    await using bot = await startBot();
    await tell(bot, [
      { outlet: "dawn", hoursAgo: 60, facts: [toll(25, "There are 25 dead, the ombudsman said.")] },
      {
        outlet: "noon",
        hoursAgo: 2,
        facts: [
          reaction({
            kind: "statement",
            actor: "NK",
            stances: ["denial"],
            sentence: "The ombudsman said the report of 25 dead was not true.",
          }),
        ],
      },
    ]);
    const reader = newReader(bot, "en");
    const digest = only(await reader.say("/digest")).text;
    assert.match(digest, /• .+the ombudsman\) has withdrawn Killed: 25 · .+ · noon/);
    const list = (await reader.say("/casualties"))[0]?.text ?? "";
    assert.match(list, /• 25 · .+\n.+\nwithdrawn by the source, /);
  });

  it("comes to instant subscribers as soon as a report adds to a story", async () => {
    await using bot = await startBot();
    const reader = newReader(bot, "en");
    await reader.say("/subscribe instant");
    await tell(bot, [
      { outlet: "dawn", hoursAgo: 2, facts: [toll(7, "Seven people were killed, the ombudsman said.")] },
      { outlet: "noon", hoursAgo: 1, facts: [toll(25, "The toll is 25, the ombudsman said."), reaction()] },
      { outlet: "even", hoursAgo: 0.5, facts: [toll(25, "There are 25 dead, the ombudsman said.")] },
    ]);
    const { database } = bot.app;
    const now = await database.clock.now();
    for (const reportId of ["noon-1-1", "even-0.5-2"])
      await database.stories.addFollowUp({ reportId, storyId: "offensive", dueAt: now });
    const count = reader.shown().length;
    await bot.advance(HOUR_MS);
    await bot.advance(HOUR_MS);
    const told = reader.shown().slice(count);
    assert.equal(told.length, 1, "what only restates is no news");
    assert.match(
      told[0]?.text ?? "",
      /^🗞 Karabakh · new figures and reactions\n\n👥 Figures reported\nKilled\n• 25 · /,
    );
    assert.match(told[0]?.text ?? "", /🌍 Reactions\n🇫🇷 France — condemns · asks for a council session/);
  });
});
