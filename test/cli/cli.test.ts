import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after, before, describe, it } from "node:test";
import { type Outlets, startOutlets } from "../../src/demo/outlets/server.ts";

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

describe("the command line", () => {
  let folder: string;
  let outlets: Outlets;
  let env: Record<string, string>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "karabakh-digest-cli-"));
    outlets = await startOutlets({ startedAt: Date.now(), now: Date.now });
    await writeFile(join(folder, "sources.json"), JSON.stringify(outlets.sources));
    env = {
      PATH: process.env.PATH ?? "",
      DATABASE_URL: `file:${join(folder, "digest.db")}`,
      SOURCES: join(folder, "sources.json"),
      ALLOW_PRIVATE_NETWORK: "1",
    };
  });
  after(async () => {
    await outlets.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function cli(args: readonly string[], input = "", extra: Record<string, string> = {}): Promise<Run> {
    const child = spawn(process.execPath, ["src/cli.ts", ...args], { env: { ...env, ...extra } });
    child.stdin.end(input);
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { status: await ended, out, err };
  }

  it("judges a text a line and keeps their order", async () => {
    const input = "Mine kills two near Aghdam, Karabakh\nQarabağ FK draw in the Champions League\n\n";
    const { status, out } = await cli(["match", "--jsonl"], input);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map(({ relevant }) => relevant),
      [true, false, false],
    );
    for (const { score, matched } of lines) {
      assert.ok(score >= 0 && score <= 1);
      assert.ok(Array.isArray(matched));
    }
    assert.ok(lines[0].matched.length > 0, "says why");
    assert.match((await cli(["match"], input)).out, /^yes .*\nno /);
  });

  it("prints a feed's entries, absent values as null", async () => {
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><language>fr</language>
      <item><title>Un</title><link>https://a.example/1</link><guid>g1</guid><pubDate>Tue, 19 Sep 2023 10:00:00 +0400</pubDate>
      <description>&lt;p&gt;Deux &amp;amp; trois&lt;/p&gt;</description></item><item><title>Nu</title></item></channel></rss>`;
    const { status, out } = await cli(["feed", "-"], feed);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out), [
      {
        title: "Un",
        link: "https://a.example/1",
        id: "g1",
        published: "2023-09-19T06:00:00.000Z",
        summary: "Deux & trois",
        language: "fr",
      },
      { title: "Nu", link: null, id: null, published: null, summary: null, language: "fr" },
    ]);
    const empty = await cli(["feed", "-"], `<rss version="2.0"><channel><title>t</title></channel></rss>`);
    assert.deepEqual([empty.status, JSON.parse(empty.out)], [0, []]);
  });

  it("says in one line why an input cannot be read, and exits with 65", async () => {
    for (const [args, input] of [
      [["feed", "-"], "this is no feed"],
      [["feed", join(folder, "nothing.xml")], ""],
      [["feed", `${outlets.url}/nothing/feed.xml`], ""],
      [["article", "-"], "<html><body><p>Too short.</p></body></html>"],
    ] as const) {
      const { status, out, err } = await cli(args, input);
      assert.deepEqual([status, out, err.trimEnd().split("\n").length], [65, "", 1], err);
    }
  });

  it("exits with 64 on wrong usage and 78 on a faulty environment", async () => {
    for (const args of [
      [],
      ["nonsense"],
      ["digest", "--format", "pdf"],
      ["digest", "--since", "yesterday"],
      ["export"],
      ["export", "mines"],
      ["export", "casualties", "--format", "xlsx"],
      ["export", "casualties", "--since", "2023-09-20", "--until", "2023-09-19"],
      ["feed"],
    ]) {
      const { status, out } = await cli(args);
      assert.deepEqual([status, out], [64, ""], args.join(" "));
    }
    const { status, err } = await cli(["poll"], "", { POLL_SECONDS: "often", PORT: "0x1f" });
    assert.equal(status, 78);
    assert.match(err, /POLL_SECONDS .*\nPORT /);
    assert.equal((await cli(["--help"])).status, 0);
  });

  it("prints a page's main text", async () => {
    const entries = JSON.parse((await cli(["feed", `${outlets.url}/caucasus-wire/feed.xml`])).out);
    const { status, out } = await cli(["article", entries[0].link]);
    const article = JSON.parse(out);
    assert.equal(status, 0);
    assert.deepEqual(Object.keys(article), ["title", "text", "language", "published", "siteName"]);
    assert.ok(article.text.length > 200);
    assert.doesNotMatch(article.text, /cookie|<p>/i);
  });

  it("polls once, counts what is new, and prints the digest of a period in every format", async () => {
    const first = JSON.parse((await cli(["poll"])).out);
    assert.deepEqual([first.sources, first.fetched, first.failed], [10, 10, 0]);
    assert.ok(first.items > first.reports && first.reports > 20, JSON.stringify(first));
    assert.ok(first.facts > 0, "claims are read from what is new");
    const again = JSON.parse((await cli(["poll"])).out);
    assert.deepEqual([again.sources, again.items, again.reports, again.facts], [0, 0, 0, 0]);

    const period = ["--since", "2023-09-19T00:00:00Z", "--until", "2023-09-22T00:00:00Z"];
    const digest = JSON.parse((await cli(["digest", ...period, "--format", "json"])).out);
    assert.ok(digest.totals.reports >= 10, "reports of 2023 stand at their own time");
    assert.match((await cli(["digest", ...period])).out, /Nagorno-Karabakh/);
    const page = (await cli(["digest", ...period, "--lang", "ar", "--format", "html"])).out;
    assert.match(page, /^<!doctype html>\s*<html[^>]* dir="rtl"/i);
    assert.match((await cli(["digest"])).out, /Karabakh digest/);
  });

  it("exports the claims of the archive, and reads them again only where the rules have changed", async () => {
    await cli(["poll"]);
    const casualties = await cli(["export", "casualties"]);
    assert.equal(casualties.status, 0);
    assert.match(casualties.out, /^id,at,outcome,.*\r\nr[\w-]+\.\d+,20/);
    const reactions = JSON.parse((await cli(["export", "reactions", "--format", "json"])).out);
    assert.ok(reactions.length > 0);
    for (const { actor, link, outlet } of reactions) assert.ok(actor && link && outlet);
    const none = await cli(["export", "reactions", "--format", "json", "--until", "2000-01-01"]);
    assert.deepEqual([none.status, JSON.parse(none.out)], [0, []]);
    const { status, out, err } = await cli(["reextract"]);
    assert.deepEqual([status, JSON.parse(out), err], [0, { reports: 0, facts: 0, faults: 0 }, ""]);
  });

  it("tells each source's state in one line", async () => {
    const { status, out } = await cli(["sources", "check"]);
    const lines = out.trimEnd().split("\n");
    assert.equal(status, 0);
    assert.equal(lines.length, 10);
    for (const line of lines) assert.match(line, /^ok\t[^\t]+\t(rss|atom|rdf)\t\d+ items\t/);
  });
});
