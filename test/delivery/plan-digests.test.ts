import assert from "node:assert/strict";
import { it } from "node:test";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../src/clock.ts";
import { planDueDigests } from "../../src/delivery/plan-digests.ts";
import { createTranslators } from "../../src/locales/translator.ts";
import type { Database } from "../../src/storage/database.ts";
import { onBothDatabases } from "../support/databases.ts";
import { addChat, addDaily, addReport } from "./sample-chats.ts";

const translators = createTranslators();

/** Moves the clock to so long after an instant (ms). */
async function moveTo(database: Database, instant: number, afterMs = SECOND_MS): Promise<void> {
  await database.clock.advance(instant + afterMs - (await database.clock.now()));
}

interface Planned {
  readonly chatId: string;
  readonly html: string;
}

/** What waits to be sent, by chat; takes it out of the outbox. */
async function takePlanned(database: Database): Promise<readonly Planned[]> {
  const leased = await database.deliveries.lease("test", 5_000, HOUR_MS);
  for (const row of leased) {
    await database.deliveries.begin(row, () => ({ status: "go", budgetTokens: 5, paceTokens: 3 }), HOUR_MS);
    await database.deliveries.finish(row, { state: "sent", messageId: 1 });
  }
  return leased.map(({ chatId, message }) => ({ chatId, html: JSON.parse(message).html as string }));
}

/** A chat with a daily digest at 07:30 in Yerevan, told of everything up to now. */
async function subscribe(database: Database, id = "1", changes = {}): Promise<number> {
  await addChat(database, { id, ...changes });
  return addDaily(database, id, { coveredUntil: await database.clock.now() });
}

onBothDatabases("planning digests", (openDatabase) => {
  it("plans nothing before the slot, and once at it", async () => {
    const database = await openDatabase();
    const dueAt = await subscribe(database);
    await addReport(database, "a", (await database.clock.now()) + 1);
    await moveTo(database, dueAt, -MINUTE_MS);
    assert.equal(await planDueDigests(database, translators), 0);
    await moveTo(database, dueAt);
    assert.equal(await planDueDigests(database, translators), 1);
    assert.equal(await planDueDigests(database, translators), 0);
    const [digest, ...others] = await takePlanned(database);
    assert.equal(others.length, 0);
    assert.match(digest?.html ?? "", /Headline a/);
    assert.doesNotMatch(digest?.html ?? "", /late|also covers/);
    assert.match(digest?.html ?? "", /Next digest: .*07:30/);
    assert.equal(await database.schedules.nextDueAt("1"), dueAt + DAY_MS);
  });

  it("adds no row for a slot that is planned again", async () => {
    const database = await openDatabase();
    const dueAt = await subscribe(database);
    const [before] = await database.schedules.ofChat("1");
    assert.ok(before);
    await moveTo(database, dueAt);
    await planDueDigests(database, translators);
    await database.schedules.update(before.id, before);
    await planDueDigests(database, translators);
    assert.deepEqual((await database.deliveries.tally()).states, { due: 1 });
  });

  it("says so when a digest is three hours late", async () => {
    const database = await openDatabase();
    const dueAt = await subscribe(database);
    await addReport(database, "a", dueAt - HOUR_MS);
    await moveTo(database, dueAt, 3 * HOUR_MS);
    await planDueDigests(database, translators);
    const [digest] = await takePlanned(database);
    assert.match(digest?.html ?? "", /This digest is late: it was due at .*07:30/);
    assert.match(digest?.html ?? "", /Headline a/);
  });

  it("merges a slot that was missed by seven hours into the next, which covers both", async () => {
    const database = await openDatabase();
    const dueAt = await subscribe(database);
    await moveTo(database, dueAt);
    await planDueDigests(database, translators);
    await takePlanned(database);
    const secondAt = dueAt + DAY_MS;
    await addReport(database, "missed", secondAt - HOUR_MS);
    await addReport(database, "later", secondAt + 8 * HOUR_MS);
    await moveTo(database, secondAt, 7 * HOUR_MS);
    await planDueDigests(database, translators);
    assert.deepEqual(await takePlanned(database), []);
    assert.equal(await database.schedules.nextDueAt("1"), secondAt + DAY_MS);
    await moveTo(database, secondAt + DAY_MS);
    await planDueDigests(database, translators);
    const [digest] = await takePlanned(database);
    assert.match(digest?.html ?? "", /Headline missed/);
    assert.match(digest?.html ?? "", /Headline later/);
    assert.match(digest?.html ?? "", /also covers an earlier one/);
  });

  it("covers all that came while the bot was away for days, in one digest", async () => {
    const database = await openDatabase();
    const dueAt = await subscribe(database);
    for (const day of [0, 1, 2]) await addReport(database, `day${day}`, dueAt + day * DAY_MS - HOUR_MS);
    await moveTo(database, dueAt + 3 * DAY_MS, HOUR_MS);
    await planDueDigests(database, translators);
    assert.deepEqual(await takePlanned(database), [], "the slot of three days ago is merged");
    await moveTo(database, dueAt + 4 * DAY_MS);
    await planDueDigests(database, translators);
    const sent = await takePlanned(database);
    assert.equal(sent.length, 1);
    for (const day of [0, 1, 2]) assert.match(sent[0]?.html ?? "", new RegExp(`Headline day${day}`));
  });

  it("is quiet when there is nothing new only for those who wish it", async () => {
    const database = await openDatabase();
    const dueAt = await subscribe(database, "1", { quietWhenEmpty: 1 });
    await subscribe(database, "2");
    await moveTo(database, dueAt);
    await planDueDigests(database, translators);
    const sent = await takePlanned(database);
    assert.deepEqual(
      sent.map(({ chatId }) => chatId),
      ["2"],
    );
    assert.match(sent[0]?.html ?? "", /Nothing new/);
    assert.equal(await database.schedules.nextDueAt("1"), dueAt + DAY_MS);
  });

  it("composes a digest for each language and stores it once for all chats, planned in chunks", async () => {
    const database = await openDatabase();
    const coveredUntil = await database.clock.now();
    let dueAt = 0;
    await database.transaction(async (stores) => {
      for (let id = 1; id <= 1_200; id += 1) {
        await addChat({ ...database, ...stores }, { id: String(id), language: id % 2 ? "en" : "ar" });
        dueAt = await addDaily({ ...database, ...stores }, String(id), { coveredUntil });
      }
    });
    await addReport(database, "a", coveredUntil + 1);
    await moveTo(database, dueAt);
    assert.equal(await planDueDigests(database, translators), 1_200);
    const leased = await database.deliveries.lease("test", 5_000, HOUR_MS);
    assert.equal(new Set(leased.map(({ chatId }) => chatId)).size, 1_200);
    assert.equal(new Set(leased.map(({ message }) => message)).size, 2);
  });

  it("counts a report once over consecutive digests, whenever it becomes visible", async () => {
    const database = await openDatabase();
    const firstAt = await subscribe(database);
    let made = 0;
    const shown: string[] = [];
    for (let day = 0; day < 3; day += 1) {
      await moveTo(database, firstAt + day * DAY_MS);
      const planning = planDueDigests(database, translators);
      // They come while the digest is composed: before its end or after it, but never between two.
      for (let index = 0; index < 5; index += 1) {
        await database.transaction(async (stores) => {
          made += 1;
          await addReport({ ...database, ...stores }, `n${made}.`, await stores.clock.now());
        });
      }
      await planning;
      shown.push(...(await takePlanned(database)).map(({ html }) => html));
    }
    await moveTo(database, firstAt + 3 * DAY_MS);
    await planDueDigests(database, translators);
    shown.push(...(await takePlanned(database)).map(({ html }) => html));
    for (let number = 1; number <= made; number += 1) {
      const times = shown.join("\n").split(`Headline n${number}.`).length - 1;
      assert.equal(times, 1, `report ${number}`);
    }
  });

  it("waits for a report that is being stored while the digest ends", async () => {
    const database = await openDatabase();
    const dueAt = await subscribe(database);
    await moveTo(database, dueAt);
    const begun = Promise.withResolvers<void>();
    const storing = database.transaction(async (stores) => {
      const digestAt = await stores.clock.now();
      begun.resolve();
      // What placing the report in its story takes.
      for (let step = 0; step < 200; step += 1) await stores.clock.now();
      await addReport({ ...database, ...stores }, "slow", digestAt);
    });
    await begun.promise;
    await planDueDigests(database, translators);
    await storing;
    const [first] = await takePlanned(database);
    await moveTo(database, dueAt + DAY_MS);
    await planDueDigests(database, translators);
    const [second] = await takePlanned(database);
    const times = `${first?.html}${second?.html}`.split("Headline slow").length - 1;
    assert.equal(times, 1);
  });

  it("keeps the local minute over a change of the clocks", async () => {
    const database = await openDatabase();
    await addChat(database, { id: "1", zone: "Europe/Berlin" });
    const before = Date.parse("2027-03-27T12:00:00Z");
    const dueAt = await addDaily(database, "1", {
      time: "07:30",
      zone: "Europe/Berlin",
      coveredUntil: before,
    });
    assert.equal(dueAt, Date.parse("2027-03-28T05:30:00Z"));
    await addDaily(database, "1", {
      time: "02:30",
      zone: "Europe/Berlin",
      coveredUntil: before,
      threadId: 4,
    });
    await moveTo(database, dueAt);
    await planDueDigests(database, translators);
    assert.deepEqual(
      (await database.schedules.ofChat("1")).map(({ nextLocal, nextDueAt }) => [nextLocal, nextDueAt]).sort(),
      [
        ["2027-03-29T02:30", Date.parse("2027-03-29T00:30:00Z")],
        ["2027-03-29T07:30", Date.parse("2027-03-29T05:30:00Z")],
      ],
    );
    assert.equal((await database.deliveries.tally()).states.due, 2);
  });

  it("lets a digest that cannot be composed merge into the next, and plans all others", async () => {
    const database = await openDatabase();
    const dueAt = await subscribe(database, "1", { zone: "No/Such" });
    await subscribe(database, "2");
    await addReport(database, "a", (await database.clock.now()) + 1);
    const [before] = await database.schedules.ofChat("1");
    await moveTo(database, dueAt);
    await assert.rejects(planDueDigests(database, translators), /No\/Such/);
    assert.deepEqual(
      (await takePlanned(database)).map(({ chatId }) => chatId),
      ["2"],
    );
    const [after] = await database.schedules.ofChat("1");
    assert.equal(after?.coveredUntil, before?.coveredUntil);
    assert.equal(after?.nextDueAt, dueAt + DAY_MS);
  });

  it("sends the digest once that two replicas plan at the same time", async () => {
    const database = await openDatabase();
    const dueAt = await subscribe(database);
    for (const id of ["2", "3", "4"]) await subscribe(database, id);
    await moveTo(database, dueAt);
    await Promise.all([planDueDigests(database, translators), planDueDigests(database, translators)]);
    assert.equal((await takePlanned(database)).length, 4);
    assert.equal(await planDueDigests(database, translators), 0);
  });
});
