import assert from "node:assert/strict";
import { test } from "node:test";
import { createHostQueue } from "../../src/feeds/host-queue.ts";
import { createSafeFetch } from "../../src/feeds/safe-fetch.ts";
import { startServer } from "./http-server.ts";

test("a host is asked by two at a time at the most, and starts keep their distance", async (t) => {
  let running = 0;
  let most = 0;
  const starts: number[] = [];
  const server = await startServer((_, response) => {
    most = Math.max(most, ++running);
    starts.push(performance.now());
    setTimeout(() => {
      running--;
      response.end("x");
    }, 60);
  });
  t.after(() => server.close());
  const web = createSafeFetch({ allowPrivateNetwork: true, userAgent: "test" });
  t.after(() => web.close());
  const fetch = createHostQueue({ minGapMs: 20, maxParallel: 2 }).wrap(web.fetch);
  const results = await Promise.all(
    Array.from({ length: 6 }, (_, at) => fetch({ url: `${server.url}/${at}` })),
  );
  assert.deepEqual(new Set(results.map((result) => result.status)), new Set(["ok"]));
  assert.equal(server.requests.length, 6);
  assert.equal(most, 2);
});

test("one host does not hold up another, and a fault gives its place back", async (t) => {
  const queue = createHostQueue({ minGapMs: 0, maxParallel: 1 });
  const held = Promise.withResolvers<void>();
  const fetch = queue.wrap(async ({ url }) => {
    if (url.includes("slow")) await held.promise;
    if (url.includes("broken")) throw new Error("broken");
    return { status: "not-modified", pollAfterSeconds: null, movedTo: null };
  });
  const slow = fetch({ url: "http://slow.example/" });
  assert.equal((await fetch({ url: "http://other.example/" })).status, "not-modified");
  await assert.rejects(fetch({ url: "http://broken.example/" }));
  await assert.rejects(fetch({ url: "http://broken.example/" }));
  held.resolve();
  assert.equal((await slow).status, "not-modified");
  t.diagnostic("each host has its own turn");
});
