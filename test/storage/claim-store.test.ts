import assert from "node:assert/strict";
import { it } from "node:test";
import type { Fact } from "../../src/facts/fact.ts";
import type { Database } from "../../src/storage/database.ts";
import { onBothDatabases } from "../support/databases.ts";
import { addSettledReport, casualty, reaction, wire } from "../support/settled-reports.ts";

const RULES = 3;

async function store(database: Database, reportId: string, facts: readonly Fact[], rules = RULES) {
  return database.transaction((stores) => stores.claims.replace(reportId, facts, rules));
}

async function prepared(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  const aggregator = { ...wire, id: "search", url: "https://search.example", name: "Search", country: "US" };
  await database.sources.saveList([wire, aggregator]);
  return database;
}

onBothDatabases("the claims", (open) => {
  it("come back as they were read, with the outlet, publisher, link and title of their report", async () => {
    const database = await prepared(open);
    await addSettledReport(database, "one", 1_000, { digestAt: 5_000 });
    const figure = casualty({ countMax: 9, bound: "about", via: "Reuters", partOf: null });
    assert.equal(
      await store(database, "one", [figure, casualty({ group: "women", partOf: 0 }), reaction()]),
      3,
    );
    const [first, part] = await database.claims.casualties({});
    assert.deepEqual(first, {
      ...{ kind: "casualty", reportId: "one", seq: 0, storyId: "story", link: "https://wire.example/one" },
      ...{
        title: "Title of one",
        outlet: "Wire",
        nativeName: null,
        country: "GE",
        affiliation: "independent",
      },
      ...{ publisher: "wire.example", language: "en", sentence: figure.sentence, start: 0, end: 45 },
      ...{ at: 1_000, digestAt: 5_000, outcome: "killed", count: 7, countMax: 9, bound: "about" },
      ...{ group: "people", side: "armenian", claimantActor: "NK", claimantName: "the ombudsman" },
      ...{ via: "Reuters", partOf: null, period: "current" },
    });
    assert.deepEqual([part?.group, part?.partOf], ["women", 0]);
    const [said] = await database.claims.reactions({ kind: "reaction" });
    assert.deepEqual(
      [said?.actor, said?.speakerName, said?.speakerRole, said?.stances, said?.quote],
      ["FR", "Colonna", "foreign minister", ["condemn", "council-meeting"], null],
    );
  });

  it("of an aggregator's report belong to the outlet that it credits", async () => {
    const database = await prepared(open);
    await addSettledReport(database, "one", 1, { sourceId: "search", outletName: "Le Quotidien" });
    await store(database, "one", [casualty()]);
    const [claim] = await database.claims.casualties({});
    assert.deepEqual(
      [claim?.outlet, claim?.publisher, claim?.country],
      ["Le Quotidien", "Le Quotidien", null],
    );
  });

  it("of a report are replaced as a whole, and those of others stay", async () => {
    const database = await prepared(open);
    await addSettledReport(database, "one", 1);
    await addSettledReport(database, "two", 2);
    await store(database, "one", [casualty(), reaction()]);
    await store(database, "two", [casualty({ count: 2 })]);
    await store(database, "one", [casualty({ count: 25 })]);
    const counts = async () => (await database.claims.casualties({})).map(({ count }) => count);
    assert.deepEqual(await counts(), [2, 25]);
    assert.deepEqual(await database.claims.reactions({ kind: "reaction" }), []);
    await assert.rejects(
      database.transaction(async (stores) => {
        await stores.claims.replace("one", [], RULES);
        throw new Error("no");
      }),
    );
    assert.deepEqual(await counts(), [2, 25]);
  });

  it("are not stored for a report that is not there any more, and go with one that is taken back", async () => {
    const database = await prepared(open);
    assert.equal(await store(database, "nowhere", [casualty()]), 0);
    await addSettledReport(database, "one", 1);
    await store(database, "one", [casualty()]);
    await database.reports.delete({ id: "one", sourceId: "wire" });
    await addSettledReport(database, "one", 1);
    assert.deepEqual(await database.claims.casualties({}), []);
  });

  it("take hundreds of facts of one text", async () => {
    const database = await prepared(open);
    await addSettledReport(database, "one", 1);
    const facts = Array.from({ length: 1_500 }, (_, count) => casualty({ count }));
    assert.equal(await store(database, "one", facts), 1_500);
    assert.equal((await database.claims.casualties({})).length, 1_500);
  });

  it("are listed newest first by period, outcome, side and claimant; background figures are not", async () => {
    const database = await prepared(open);
    await addSettledReport(database, "old", 1_000);
    await addSettledReport(database, "new", 2_000);
    await store(database, "old", [casualty({ count: 1 }), casualty({ count: 30_000, period: "background" })]);
    const azerbaijani = { actor: "AZ", name: "Baku" };
    await store(database, "new", [
      casualty({ count: 2, outcome: "injured" }),
      casualty({ count: 3, side: "azerbaijani", claimant: azerbaijani }),
    ]);
    const counts = async (query: Parameters<typeof database.claims.casualties>[0]) =>
      (await database.claims.casualties(query)).map(({ count }) => count);
    assert.deepEqual(await counts({}), [2, 3, 1]);
    assert.deepEqual(await counts({ since: 2_000 }), [2, 3]);
    assert.deepEqual(await counts({ until: 2_000 }), [1]);
    assert.deepEqual(await counts({ outcome: "killed" }), [3, 1]);
    assert.deepEqual(await counts({ side: "azerbaijani" }), [3]);
    assert.deepEqual(await counts({ claimantActor: "NK", limit: 1 }), [2]);
  });

  it("of a story come oldest first; with figures of a period come those that its stories had before, and denials", async () => {
    const database = await prepared(open);
    await addSettledReport(database, "a1", 1_000, { storyId: "a" });
    await addSettledReport(database, "a2", 3_000, { storyId: "a" });
    await addSettledReport(database, "b1", 2_000, { storyId: "b" });
    await store(database, "a2", [casualty({ count: 25 })]);
    await store(database, "a1", [
      casualty({ count: 7 }),
      casualty({ count: 400, period: "background" }),
      reaction(),
      reaction({ kind: "statement", actor: "AZ", stances: ["other", "denial"] }),
    ]);
    await store(database, "b1", [reaction({ actor: "IR" }), casualty({ count: 3 })]);
    const seen = (claims: readonly { reportId: string; seq: number }[]) =>
      claims.map(({ reportId, seq }) => `${reportId}.${seq}`);
    assert.deepEqual(seen(await database.claims.ofStories(["b", "a", "a"])), [
      ...["a1.0", "a1.2", "a1.3", "b1.0", "b1.1", "a2.0"],
    ]);
    assert.deepEqual(seen(await database.claims.ofStories([])), []);
    assert.deepEqual(seen(await database.claims.figuresOfStories({ since: 2_500 })), [
      "a1.0",
      "a1.3",
      "a2.0",
    ]);
  });

  it("are told by story for a time, and tell when the last was stored", async () => {
    const database = await prepared(open);
    assert.equal(await database.claims.lastStoredAt(), null);
    await addSettledReport(database, "one", 1_000);
    await addSettledReport(database, "two", 5_000, { storyId: "other" });
    await store(database, "one", [casualty({ count: 3 }), reaction({ actor: "IR", stances: ["dialogue"] })]);
    await store(database, "two", [casualty({ count: 9 })]);
    const told = await database.claims.byStory(0, 4_000);
    assert.deepEqual([...told.keys()], ["story"]);
    const { outcome, side } = casualty();
    assert.deepEqual(told.get("story"), [
      { kind: "casualty", outcome, count: 3, side, period: "current" },
      { kind: "reaction", actor: "IR", stances: ["dialogue"] },
    ]);
    assert.equal((await database.claims.byStory(0, 5_000)).size, 2);
    assert.equal(typeof (await database.claims.lastStoredAt()), "number");
    assert.equal(await database.claims.count("casualty", 2_000), 1);
  });

  it("count for a digest when their report does", async () => {
    const database = await prepared(open);
    await addSettledReport(database, "late", 1_000, { digestAt: 9_000 });
    await addSettledReport(database, "soon", 2_000, { digestAt: 2_100 });
    await store(database, "late", [casualty({ count: 1 })]);
    await store(database, "soon", [casualty({ count: 2 }), reaction()]);
    const reports = async (since: number, until: number) =>
      (await database.claims.forDigest(since, until)).map(({ reportId }) => reportId);
    assert.deepEqual(await reports(0, 9_000), ["soon", "soon"]);
    // What a story said before tells what is new in it.
    assert.deepEqual(await reports(9_000, 10_000), ["late", "soon", "soon"]);
  });

  it("are listed by actor and stance", async () => {
    const database = await prepared(open);
    await addSettledReport(database, "one", 1_000);
    await addSettledReport(database, "two", 2_000);
    await store(database, "one", [
      reaction(),
      reaction({ actor: "IR", stances: ["dialogue"] }),
      reaction({ kind: "statement", actor: "AZ", stances: ["denial"] }),
    ]);
    await store(database, "two", [reaction({ stances: ["humanitarian"] })]);
    const actors = async (query: Parameters<typeof database.claims.reactions>[0]) =>
      (await database.claims.reactions(query)).map(({ actor, at }) => `${actor} ${at}`);
    assert.deepEqual(await actors({ kind: "reaction" }), ["FR 2000", "FR 1000", "IR 1000"]);
    assert.deepEqual(await actors({ kind: "reaction", actor: "FR", since: 1_500 }), ["FR 2000"]);
    assert.deepEqual(await actors({ kind: "reaction", stance: "condemn" }), ["FR 1000"]);
    assert.deepEqual(await actors({ kind: "statement", stance: "denial" }), ["AZ 1000"]);
  });

  it("are read in pages of which each begins after the one before", async () => {
    const database = await prepared(open);
    for (const [index, id] of ["b", "a", "c"].entries()) {
      await addSettledReport(database, id, index < 2 ? 1_000 : 2_000);
      await store(database, id, [casualty(), casualty({ period: "background" }), reaction()]);
    }
    const seen: string[] = [];
    let after = null;
    for (;;) {
      const query = { kind: "casualty", after, size: 2, since: 1_000, until: 2_001 } as const;
      const page: readonly { at: number; reportId: string; seq: number }[] =
        await database.claims.page(query);
      if (page.length === 0) break;
      seen.push(page.map(({ reportId, seq }) => `${reportId}.${seq}`).join(" "));
      after = page.at(-1) ?? null;
    }
    assert.deepEqual(seen, ["a.0 a.1", "b.0 b.1", "c.0 c.1"]);
  });

  it("tell which settled reports older rules have read, so that reading them again can stop and go on", async () => {
    const database = await prepared(open);
    for (const id of ["one", "two", "three", "four"]) await addSettledReport(database, id, 1);
    await store(database, "two", [casualty()], 2);
    await store(database, "three", [], 3);
    const ids = async (after: Parameters<typeof database.claims.outdated>[1], limit = 10) =>
      (await database.claims.outdated(3, after, limit)).map(({ id }) => id);
    assert.deepEqual(await ids(null), ["one", "four", "two"]);
    assert.equal(await database.claims.countOutdated(3), 3);
    const [first] = await database.claims.outdated(3, null, 1);
    assert.ok(first);
    assert.deepEqual(await ids(first), ["four", "two"]);
    await database.claims.keep("two", 3);
    await store(database, "one", [reaction()]);
    assert.deepEqual(await ids(null), ["four"]);
    assert.equal((await database.claims.casualties({})).length, 1, "keeping leaves the claims");
  });
});
