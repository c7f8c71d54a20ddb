import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMetrics, type MetricGauges, type Metrics } from "../../src/http/metrics.ts";
import { startHttp } from "../../src/http/start-http.ts";

const gauges: MetricGauges = {
  oldestDueDeliveryAgeSeconds: async () => 12.5,
  lastPollSuccessSeconds: async () => 1_790_000_000,
  deliveriesByState: async () => ({ due: 3, sent: 40 }),
};

/** The samples as a scraper reads them over HTTP: name with labels → value. */
async function scrape(metrics: Metrics): Promise<ReadonlyMap<string, number>> {
  const server = await startHttp({
    host: "127.0.0.1",
    port: 0,
    isReady: async () => ({ ready: true }),
    metrics,
    webhook: null,
  });
  try {
    const answer = await fetch(`http://127.0.0.1:${server.port}/metrics`);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
    const lines = (await answer.text()).split("\n").filter((line) => line && !line.startsWith("#"));
    return new Map(
      lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]),
    );
  } finally {
    await server.close();
  }
}

test("what the program counts stands in the metrics", async () => {
  const metrics = createMetrics(gauges);
  metrics.items(10, 4);
  metrics.items(5, 1);
  metrics.reports(3);
  metrics.poll("fetched");
  metrics.poll("fetched");
  metrics.poll("not_modified");
  metrics.poll("failed");
  metrics.delivery("sent");
  metrics.update("done");
  const samples = await scrape(metrics);
  assert.equal(samples.get("karabakh_digest_items_seen_total"), 15);
  assert.equal(samples.get("karabakh_digest_items_relevant_total"), 5);
  assert.equal(samples.get("karabakh_digest_reports_stored_total"), 3);
  assert.equal(samples.get('karabakh_digest_polls_total{outcome="fetched"}'), 2);
  assert.equal(samples.get('karabakh_digest_polls_total{outcome="not_modified"}'), 1);
  assert.equal(samples.get('karabakh_digest_polls_total{outcome="failed"}'), 1);
  assert.equal(samples.get('karabakh_digest_deliveries_total{outcome="sent"}'), 1);
  assert.equal(samples.get('karabakh_digest_updates_total{outcome="done"}'), 1);
});

test("gauges are asked anew each time, and a state that is gone leaves no number behind", async () => {
  let states: Record<string, number> = { due: 3, sent: 40 };
  const metrics = createMetrics({ ...gauges, deliveriesByState: async () => states });
  const before = await scrape(metrics);
  assert.equal(before.get("karabakh_digest_oldest_due_delivery_age_seconds"), 12.5);
  assert.equal(before.get("karabakh_digest_last_poll_success_seconds"), 1_790_000_000);
  assert.equal(before.get('karabakh_digest_deliveries{state="due"}'), 3);
  states = { sent: 43 };
  const after = await scrape(metrics);
  assert.equal(after.get('karabakh_digest_deliveries{state="sent"}'), 43);
  assert.equal(after.has('karabakh_digest_deliveries{state="due"}'), false);
});

test("while the database is away the counters stay and the gauges are absent", async () => {
  const away = () => Promise.reject(new Error("the database is down"));
  const metrics = createMetrics({
    oldestDueDeliveryAgeSeconds: away,
    lastPollSuccessSeconds: away,
    deliveriesByState: away,
  });
  metrics.poll("failed");
  const samples = await scrape(metrics);
  assert.equal(samples.get('karabakh_digest_polls_total{outcome="failed"}'), 1);
  assert.equal(samples.has("karabakh_digest_oldest_due_delivery_age_seconds"), false);
  assert.equal(samples.has("karabakh_digest_last_poll_success_seconds"), false);
});

test("the process's own metrics are there and two sets share no number", async () => {
  const first = createMetrics(gauges);
  const second = createMetrics(gauges);
  first.reports(7);
  const samples = await scrape(second);
  assert.equal(samples.get("karabakh_digest_reports_stored_total"), 0);
  assert.ok((samples.get("process_resident_memory_bytes") ?? 0) > 0);
});

test("metrics alone keep no process alive", async () => {
  const file = fileURLToPath(new URL("../../src/http/metrics.ts", import.meta.url));
  const script = `import { createMetrics } from ${JSON.stringify(file)};
    const zero = async () => 0;
    const metrics = createMetrics({ oldestDueDeliveryAgeSeconds: zero, lastPollSuccessSeconds: zero, deliveriesByState: async () => ({}) });
    console.log((await metrics.render()).length > 0);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
  assert.equal(stdout.trim(), "true");
});
