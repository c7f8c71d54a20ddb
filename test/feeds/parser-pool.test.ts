import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { after, test } from "node:test";
import { parserChildUrl } from "../../src/articles/parser-child-url.ts";
import { createParserPool, type ParserPool } from "../../src/feeds/parser-pool.ts";

const FEED = '<rss version="2.0"><channel><item><title>x</title></item></channel></rss>';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function startPool(timeoutMs: number, size = 1): ParserPool {
  const pool = createParserPool({ childUrl: parserChildUrl, size, timeoutMs, maxHeapMb: 128 });
  after(() => pool.close());
  return pool;
}

/** Process ids and the peak memory of this process's parsing children. */
function children(): readonly { readonly pid: number; readonly peakMib: number }[] {
  return readdirSync("/proc").flatMap((pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      const peak = /VmHWM:\s+(\d+)/.exec(status)?.[1];
      return status.includes(`PPid:\t${process.pid}\n`) && peak !== undefined
        ? [{ pid: Number(pid), peakMib: Math.round(Number(peak) / 1024) }]
        : [];
    } catch {
      return [];
    }
  });
}

test("feeds and pages are decoded and parsed in a child", async () => {
  const pool = startPool(10_000);
  const feed = await pool.parseFeed(bytes(FEED), null, "http://e.example/");
  assert.equal(feed.status === "parsed" && feed.value.items[0]?.title, "x");
  const text = "A sentence, with a comma, of the article. ".repeat(10);
  const page = `<html lang="fr"><body><article><p>${text}</p><p>${text}</p></article></body></html>`;
  const article = await pool.parseArticle(bytes(page), "text/html", "http://e.example/");
  assert.equal(article.status === "parsed" && article.value?.language, "fr");
  const none = await pool.parseArticle(bytes("<p>x</p>"), null, "http://e.example/");
  assert.deepEqual(none, { status: "parsed", value: null });
});

test("a document that is refused or unreadable is an answer, and the child lives on", async () => {
  const pool = startPool(10_000);
  await pool.parseFeed(bytes(FEED), null, "http://e.example/");
  const before = children().map(({ pid }) => pid);
  const codeOf = async (outcome: Promise<{ status: string; code?: string }>): Promise<string | undefined> =>
    (await outcome).code;
  assert.equal(await codeOf(pool.parseFeed(bytes("<html/>"), null, "http://e.example/")), "unreadable");
  assert.equal(
    await codeOf(pool.parseFeed(bytes("<!DOCTYPE a [x]><rss/>"), null, "http://e.example/")),
    "refused",
  );
  const divs = bytes("<div>".repeat(2 * 1024 * 1024));
  assert.equal(await codeOf(pool.parseFeed(divs, null, "http://e.example/")), "unreadable");
  assert.equal(await codeOf(pool.parseArticle(divs, null, "http://e.example/")), "refused");
  const unclosed = bytes(`<html><body>${"<div>x".repeat(1_600)}`);
  assert.equal(await codeOf(pool.parseArticle(unclosed, null, "http://e.example/")), "refused");
  assert.equal((await pool.parseFeed(bytes(FEED), null, "http://e.example/")).status, "parsed");
  assert.deepEqual(
    children().map(({ pid }) => pid),
    before,
  );
});

test("an answer that came while this program itself was busy past the deadline is read", async () => {
  const timeoutMs = 800;
  const pool = startPool(timeoutMs);
  await pool.parseFeed(bytes(FEED), null, "http://e.example/");
  const items = "<item><title>A headline of its own</title></item>".repeat(500);
  const feed = pool.parseFeed(
    bytes(`<rss version="2.0"><channel>${items}</channel></rss>`),
    null,
    "http://e.example/",
  );
  await Promise.resolve();
  const until = performance.now() + 3 * timeoutMs;
  while (performance.now() < until);
  assert.equal((await feed).status, "parsed");
});

test("a feed of 20,000 items is parsed and its child stays below 200 MiB", async (t) => {
  const pool = startPool(30_000);
  const known = new Set(children().map(({ pid }) => pid));
  const item = (at: number): string =>
    `<item><title>Заголовок номер ${at} о событиях</title><link>https://e.example/news/${at}</link>
     <guid>https://e.example/news/${at}</guid><pubDate>Tue, 19 Sep 2023 13:00:00 +0400</pubDate><description><![CDATA[<p>Описание
     события номер ${at}, в котором немного больше слов, чем в заголовке</p>]]></description></item>`;
  const xml = `<rss version="2.0"><channel>${Array.from({ length: 20_000 }, (_, at) => item(at)).join("")}</channel></rss>`;
  const body = bytes(xml);
  const outcome = await pool.parseFeed(body, null, "https://e.example/");
  assert.equal(outcome.status === "parsed" && outcome.value.items.length, 20_000);
  const child = children().find(({ pid }) => !known.has(pid));
  assert.ok(child);
  t.diagnostic(`${(body.length / 1024 / 1024).toFixed(1)} MiB of feed, child's peak ${child.peakMib} MiB`);
  assert.ok(child.peakMib < 200);
});

test("a child that takes too long is killed, and only its own job fails", async () => {
  const pool = startPool(1);
  const outcomes = await Promise.all(
    [1, 2].map(() =>
      pool.parseFeed(bytes(FEED.replace("x", "y ".repeat(4_000_000))), null, "http://e.example/"),
    ),
  );
  assert.deepEqual(
    outcomes.map((outcome) => outcome.status === "fault" && outcome.code),
    ["timeout", "timeout"],
  );
});

test("a child that is killed from outside fails its job as crashed and is replaced", async () => {
  const pool = startPool(30_000);
  const known = new Set(children().map(({ pid }) => pid));
  await pool.parseFeed(bytes(FEED), null, "http://e.example/");
  const child = children().find(({ pid }) => !known.has(pid));
  assert.ok(child);
  const first = pool.parseFeed(bytes(FEED.replace("x", "y ".repeat(4_000_000))), null, "http://e.example/");
  const second = pool.parseFeed(bytes(FEED), null, "http://e.example/");
  process.kill(child.pid, "SIGKILL");
  const outcome = await first;
  assert.equal(outcome.status === "fault" && outcome.code, "crashed");
  assert.equal((await second).status, "parsed");
});

test("a closed pool answers what waits, leaves no child and takes no more", async () => {
  const before = children().length;
  const pool = createParserPool({ childUrl: parserChildUrl, size: 2, timeoutMs: 10_000, maxHeapMb: 128 });
  const jobs = [1, 2, 3].map(() => pool.parseFeed(bytes(FEED), null, "http://e.example/"));
  await pool.close();
  for (const outcome of await Promise.all(jobs))
    assert.equal(outcome.status === "fault" && outcome.code, "crashed");
  assert.equal((await pool.parseFeed(bytes(FEED), null, "http://e.example/")).status, "fault");
  assert.equal(children().length, before);
});

test("a child ends when its parent has gone", async () => {
  const child = fork(parserChildUrl, [], { serialization: "advanced", execArgv: [] });
  await once(child, "message");
  child.disconnect();
  assert.deepEqual(await once(child, "exit"), [0, null]);
});
