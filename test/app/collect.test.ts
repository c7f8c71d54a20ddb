import assert from "node:assert/strict";
import { it } from "node:test";
import { DAY_MS, HOUR_MS } from "../../src/clock.ts";
import { createCollector } from "../../src/collector.ts";
import type { Database } from "../../src/storage/database.ts";
import { type PollSummary, pollDueSources } from "../../src/stories/poll-sources.ts";
import { readDueArticles } from "../../src/stories/read-articles.ts";
import { onBothDatabases } from "../support/databases.ts";
import { type Outlet, startOutlet } from "../support/outlet.ts";

const mine = {
  title: "Mine wounds two near Aghdam in Karabakh",
  summary: "Two deminers were wounded, the prosecutor's office said.",
};

interface Collecting extends AsyncDisposable {
  /** Polls what is due, then reads the pages that are due. */
  poll(): Promise<PollSummary>;
}

async function collect(database: Database, outlet: Outlet): Promise<Collecting> {
  await database.sources.saveList([outlet.source]);
  const collector = createCollector({ allowPrivateNetwork: true });
  return {
    async poll() {
      const options = { database, owner: "test", ...collector, pollSeconds: 600, random: () => 0.5 };
      const summary = await pollDueSources(options);
      await readDueArticles({ database, ...collector });
      return summary;
    },
    [Symbol.asyncDispose]: () => collector.close(),
  };
}

async function everything(database: Database) {
  return database.reports.forDigest(0, Number.MAX_SAFE_INTEGER);
}

onBothDatabases("collecting reports", (open) => {
  it("stores what is about the topic, remembers the rest, and asks again only with the feed's validators", async () => {
    const database = await open();
    await using outlet = await startOutlet();
    await using collecting = await collect(database, outlet);
    outlet.publish({ ...mine, guid: "1" }, { title: "Qarabağ FK sign a striker", guid: "2" });
    const first = await collecting.poll();
    assert.deepEqual([first.fetched, first.items, first.reports], [1, 2, 1]);
    assert.deepEqual(
      (await everything(database)).map(({ title, outlet: name }) => [title, name]),
      [[mine.title, "Outlet"]],
    );
    assert.equal((await collecting.poll()).sources, 0, "not due yet");

    outlet.serve("/feed", { status: 304 });
    await database.sources.saveList([outlet.source]);
    await database.clock.advance(HOUR_MS);
    assert.equal((await collecting.poll()).failed, 1, "an unasked 304 is a fault");
    outlet.publish({ ...mine, guid: "1" });
    const etag = '"v1"';
    const page = {
      headers: { etag, "content-type": "application/rss+xml" },
      body: "<rss version='2.0'><channel/></rss>",
    };
    outlet.serve("/feed", page);
    await database.clock.advance(DAY_MS);
    await collecting.poll();
    outlet.serve("/feed", { status: 304 });
    await database.clock.advance(DAY_MS);
    assert.equal((await collecting.poll()).notModified, 1);
    assert.equal(outlet.requests.at(-1)?.headers["if-none-match"], etag);
  });

  it("takes the full text from the page, and keeps the summary where the page cannot be had", async () => {
    const database = await open();
    await using outlet = await startOutlet();
    await using collecting = await collect(database, outlet);
    const paragraph =
      "The prosecutor's office said the two men were clearing a field when the device went off. ";
    outlet.serve("/good", {
      headers: { "content-type": "text/html" },
      body: `<html><body><nav>Home</nav><article><h1>${mine.title}</h1><p>${paragraph.repeat(4)}</p><p>${paragraph.repeat(4)}</p></article></body></html>`,
    });
    const gone = {
      title: "Hearing of former Karabakh leaders adjourned in Baku",
      summary: "The court adjourned.",
    };
    outlet.serve("/down", { status: 503 });
    const down = { title: "Lachin corridor closed for a day", summary: "Drivers were told to wait." };
    outlet.publish(
      { ...mine, link: `${outlet.url}/good` },
      { ...gone, link: `${outlet.url}/gone` },
      { ...down, link: `${outlet.url}/down` },
    );
    await collecting.poll();
    assert.equal((await everything(database)).length, 2, "a page that may come back is tried once more");
    await database.clock.advance(HOUR_MS);
    await collecting.poll();
    const reports = await everything(database);
    assert.deepEqual(reports.map(({ title }) => title).sort(), [gone.title, mine.title, down.title].sort());
    const stored = await Promise.all(reports.map(({ id }) => database.reports.get(id)));
    assert.deepEqual(stored.map((report) => report?.text?.startsWith(paragraph.trim()) ?? false).sort(), [
      false,
      false,
      true,
    ]);
  });

  it("lets the page decide where a feed gives headlines only", async () => {
    const database = await open();
    await using outlet = await startOutlet();
    await using collecting = await collect(database, outlet);
    const page = (sentence: string) => ({
      headers: { "content-type": "text/html" },
      body: `<html><body><article><h1>x</h1><p>${sentence.repeat(6)}</p></article></body></html>`,
    });
    outlet.serve(
      "/1",
      page(
        "Negotiators from Yerevan and Baku spoke of the Nagorno-Karabakh peace treaty and the prisoners held in Baku. ",
      ),
    );
    outlet.serve(
      "/2",
      page(
        "Armenia's football federation named a new coach for the autumn and the squad trains in Yerevan. ",
      ),
    );
    outlet.publish(
      { title: "Armenia and Azerbaijan delegations meet again", link: `${outlet.url}/1` },
      { title: "Armenia names a new coach", link: `${outlet.url}/2` },
    );
    await collecting.poll();
    assert.deepEqual(
      (await everything(database)).map(({ title }) => title),
      ["Armenia and Azerbaijan delegations meet again"],
    );
    await database.clock.advance(HOUR_MS);
    assert.equal((await collecting.poll()).items, 0, "what was ruled out stays known");
  });

  it("recognises an entry whose id has changed by its link and title", async () => {
    const database = await open();
    await using outlet = await startOutlet();
    await using collecting = await collect(database, outlet);
    const link = `${outlet.url}/mine`;
    outlet.publish({ ...mine, guid: "old", link });
    await collecting.poll();
    outlet.publish(
      { ...mine, guid: "new", link: `${link}?utm_source=rss#top` },
      { ...mine, guid: "new", link },
    );
    await database.clock.advance(HOUR_MS);
    assert.equal((await collecting.poll()).items, 0);
  });

  it("counts the old news of a new source at its own time, and what comes later when it came", async () => {
    const database = await open();
    await using outlet = await startOutlet();
    await using collecting = await collect(database, outlet);
    const now = await database.clock.now();
    outlet.publish(
      { ...mine, guid: "old", date: new Date(now - 30 * DAY_MS) },
      {
        title: "Lachin corridor: peacekeepers report a quiet day",
        guid: "new",
        date: new Date(now - DAY_MS / 2),
      },
    );
    await collecting.poll();
    const recent = await database.reports.forDigest(now - HOUR_MS, Number.MAX_SAFE_INTEGER);
    assert.deepEqual(
      recent.map(({ title }) => title),
      ["Lachin corridor: peacekeepers report a quiet day"],
    );
    const old = await database.reports.forDigest(now - 31 * DAY_MS, now - 29 * DAY_MS);
    assert.deepEqual(
      old.map(({ title }) => title),
      [mine.title],
    );
  });

  it("follows a feed that has moved for good, backs off from one that fails, and retires one that is gone", async () => {
    const database = await open();
    await using outlet = await startOutlet();
    await using collecting = await collect(database, outlet);
    outlet.publish({ ...mine, guid: "1" });
    outlet.serve("/moved", {
      headers: { "content-type": "text/xml" },
      body: "<rss version='2.0'><channel/></rss>",
    });
    outlet.serve("/feed", { status: 301, headers: { location: "/moved" } });
    await collecting.poll();
    assert.equal((await database.sources.list())[0]?.url, `${outlet.url}/moved`);

    outlet.serve("/moved", { status: 500 });
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await database.clock.advance(DAY_MS);
      await collecting.poll();
      const [source] = await database.sources.list();
      assert.match(source?.lastFault ?? "", /500/);
      waits.push(Math.round(((source?.nextPollAt ?? 0) - (await database.clock.now())) / 600_000));
    }
    assert.deepEqual(waits, [1, 2, 4]);

    outlet.serve("/moved", { status: 410 });
    await database.clock.advance(DAY_MS);
    await collecting.poll();
    assert.deepEqual(await database.sources.list(), []);
  });

  it("dates nothing that the feed does not date, and nothing in the future", async () => {
    const database = await open();
    await using outlet = await startOutlet();
    await using collecting = await collect(database, outlet);
    const now = await database.clock.now();
    outlet.publish(
      { ...mine, guid: "undated" },
      {
        title: "Border delimitation: Tavush villages",
        guid: "future",
        summary: "Armenia and Azerbaijan",
        date: new Date(now + 9 * DAY_MS),
      },
    );
    await collecting.poll();
    const reports = await everything(database);
    assert.equal(reports.length, 2);
    for (const { at } of reports) assert.ok(at <= (await database.clock.now()));
    assert.equal(reports.find(({ title }) => title === mine.title)?.publishedAt, null);
  });
});
