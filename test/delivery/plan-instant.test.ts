import assert from "node:assert/strict";
import { it } from "node:test";
import { DAY_MS, HOUR_MS } from "../../src/clock.ts";
import { INSTANT_PER_DAY, planDueInstants } from "../../src/delivery/plan-instant.ts";
import { createTranslators } from "../../src/locales/translator.ts";
import type { Database } from "../../src/storage/database.ts";
import { onBothDatabases } from "../support/databases.ts";
import { addSettledReport, casualty, reaction, wire } from "../support/settled-reports.ts";
import { addChat, addInstant, addReport } from "./sample-chats.ts";

const translators = createTranslators();

async function publish(database: Database, id: string): Promise<void> {
  const now = await database.clock.now();
  await addReport(database, id, now, now);
}

async function subscribe(database: Database, id: string, language = "en"): Promise<void> {
  await addChat(database, { id, language });
  await addInstant(database, id);
}

/** How many flashes a chat's schedule has had on its day, as its row counts them. */
async function countOf(database: Database, chatId: string): Promise<number | undefined> {
  return (await database.schedules.ofChat(chatId))[0]?.instantCount;
}

onBothDatabases("planning instant messages", (openDatabase) => {
  it("tells every active subscriber of a new story, once", async () => {
    const database = await openDatabase();
    for (const id of ["1", "2", "3"]) await subscribe(database, id, id === "2" ? "ar" : "en");
    await database.chats.update("3", { state: "gone" });
    await publish(database, "a");
    assert.equal(await planDueInstants(database, translators), 1);
    assert.equal(await planDueInstants(database, translators), 0);
    const leased = await database.deliveries.lease("test", 10, HOUR_MS);
    assert.deepEqual(leased.map(({ chatId }) => chatId).sort(), ["1", "2"]);
    for (const { message } of leased) assert.match(JSON.parse(message).html, /Headline a/);
    assert.equal(new Set(leased.map(({ message }) => message)).size, 2);
  });

  it("neither tells nor counts a story twice when it is planned again after a crash", async () => {
    const database = await openDatabase();
    await subscribe(database, "1");
    await publish(database, "a");
    const crashed = {
      ...database,
      stories: { ...database.stories, finishInstant: () => Promise.reject(new Error("crash")) },
    };
    await assert.rejects(planDueInstants(crashed, translators), /crash/);
    assert.equal(await planDueInstants(database, translators), 1);
    assert.deepEqual((await database.deliveries.tally()).states, { due: 1 });
    assert.equal(await countOf(database, "1"), 1);
  });

  it("tells of at most twelve stories a local day, and goes on the next day", async () => {
    const database = await openDatabase();
    await subscribe(database, "1");
    for (let number = 1; number <= INSTANT_PER_DAY + 3; number += 1) await publish(database, `n${number}`);
    await planDueInstants(database, translators);
    assert.equal((await database.deliveries.tally()).states.due, INSTANT_PER_DAY);
    await database.clock.advance(DAY_MS);
    await publish(database, "next");
    await planDueInstants(database, translators);
    assert.equal((await database.deliveries.tally()).states.due, INSTANT_PER_DAY + 1);
    assert.equal(await countOf(database, "1"), 1);
  });

  it("plans for 1,200 subscribers in chunks and renders once for each language and zone", async () => {
    const database = await openDatabase();
    await database.transaction(async (stores) => {
      const both = { ...database, ...stores };
      for (let id = 1; id <= 1_200; id += 1) {
        await addChat(both, { id: String(id) });
        await addInstant(both, String(id));
      }
    });
    await publish(database, "a");
    await planDueInstants(database, translators);
    const leased = await database.deliveries.lease("test", 5_000, HOUR_MS);
    assert.equal(new Set(leased.map(({ chatId }) => chatId)).size, 1_200);
    assert.equal(new Set(leased.map(({ message }) => message)).size, 1);
  });

  it("counts right when two replicas plan the same stories", async () => {
    const database = await openDatabase();
    for (const id of ["1", "2"]) await subscribe(database, id);
    for (const id of ["a", "b", "c"]) await publish(database, id);
    await Promise.all([planDueInstants(database, translators), planDueInstants(database, translators)]);
    assert.deepEqual((await database.deliveries.tally()).states, { due: 6 });
    assert.equal(await countOf(database, "1"), 3);
  });

  it("tells once what a later report adds to a story, and nothing where it adds nothing", async () => {
    const database = await openDatabase();
    await subscribe(database, "1");
    const now = await database.clock.now();
    await database.sources.saveList([wire]);
    const times = { startedAt: now, lastAt: now, reportCount: 1, publisherCount: 1, instantDueAt: null };
    await database.stories.add({ id: "story", language: "en", ...times });
    const facts = [[casualty()], [casualty({ count: 25 }), reaction()], [casualty({ count: 25 })]];
    for (const [index, told] of facts.entries()) {
      await addSettledReport(database, `r${index}`, now + index);
      await database.claims.replace(`r${index}`, told, 1);
      await database.stories.addFollowUp({ reportId: `r${index}`, storyId: "story", dueAt: now });
    }
    await database.stories.finishFollowUp("r0");
    const crashed = {
      ...database,
      stories: { ...database.stories, finishFollowUp: () => Promise.reject(new Error("crash")) },
    };
    await assert.rejects(planDueInstants(crashed, translators), /crash/);
    assert.equal(await planDueInstants(database, translators), 2);
    const leased = await database.deliveries.lease("test", 10, HOUR_MS);
    assert.equal(leased.length, 1);
    assert.match(JSON.parse(leased[0]?.message ?? "{}").html, /<b>25<\/b>/);
    assert.equal(await countOf(database, "1"), 1);
  });

  it("leaves nothing out of a story that tells more than one message holds, and counts it once", async () => {
    const database = await openDatabase();
    await subscribe(database, "1");
    await publish(database, "a");
    const name = "commission for the affairs of prisoners, hostages and those missing in action ".repeat(2);
    const outcomes = ["killed", "injured", "missing", "captured", "released", "displaced"] as const;
    const figures = outcomes.flatMap((outcome, index) =>
      [0, 1].map((offset) =>
        casualty({
          outcome,
          count: 10 * index + offset + 5,
          via: "Agency of the Northern and Southern Highlands",
          claimant: { actor: null, name: `${name}${offset}` },
        }),
      ),
    );
    const actors = ["FR", "DE", "GB", "US", "IR", "GE", "IN", "ES"].map((actor) =>
      reaction({ actor, speaker: { name: "Name", role: name }, quote: `${actor} asks for calm `.repeat(20) }),
    );
    await database.claims.replace("a", [...figures, ...actors], 1);
    await planDueInstants(database, translators);
    await planDueInstants(database, translators);
    const { states } = await database.deliveries.tally();
    const pages: string[] = [];
    for (const page of ["", ":1", ":2"]) {
      const body = await database.deliveries.loadBody(`i:story-a:en:Asia/Yerevan${page}`);
      if (body !== null) pages.push(JSON.parse(body).html);
    }
    assert.equal(states.due, pages.length);
    assert.ok(pages.length > 1);
    assert.match(pages[0] ?? "", /Headline a/);
    for (const country of ["France", "Spain", "Georgia"])
      assert.ok(pages.join("\n").includes(country), country);
    assert.equal(await countOf(database, "1"), 1);
  });

  it("leaves what a report adds to the story as a whole, where that is still to be told", async () => {
    const database = await openDatabase();
    await publish(database, "a");
    const now = await database.clock.now();
    await database.stories.addFollowUp({ reportId: "a", storyId: "story-a", dueAt: now });
    assert.deepEqual(await database.stories.followUpsDue(now + 1, 5), []);
  });
});
