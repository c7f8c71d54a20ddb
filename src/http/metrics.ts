import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";

/** What is asked of the database each time the metrics are read. */
export interface MetricGauges {
  oldestDueDeliveryAgeSeconds(): Promise<number>;
  /** Seconds since 1970; 0 where no poll has succeeded yet. */
  lastPollSuccessSeconds(): Promise<number>;
  deliveriesByState(): Promise<Readonly<Record<string, number>>>;
}

export type PollMetric = "fetched" | "not_modified" | "failed";

/** The process's counts since it started, in Prometheus' text format. */
export interface Metrics {
  items(seen: number, relevant: number): void;
  reports(stored: number): void;
  poll(outcome: PollMetric, count?: number): void;
  delivery(outcome: string): void;
  update(outcome: string): void;
  readonly contentType: string;
  render(): Promise<string>;
}

const PREFIX = "karabakh_digest_";

/** Counts into a registry of its own, so that two programs in one process never share a number. */
export function createMetrics(gauges: MetricGauges): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerGauges(registry, gauges);
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `${PREFIX}${name}`, help, labelNames, registers: [registry] });
  const itemsSeen = counter("items_seen_total", "New items that feeds have brought");
  const itemsRelevant = counter("items_relevant_total", "New items that are about the topic");
  const reportsStored = counter("reports_stored_total", "Reports stored");
  const polls = counter("polls_total", "Polls of feeds by outcome", ["outcome"]);
  const deliveries = counter("deliveries_total", "Messages by what became of them", ["outcome"]);
  const updates = counter("updates_total", "Updates of Telegram by what became of them", ["outcome"]);
  return {
    items(seen, relevant) {
      itemsSeen.inc(seen);
      itemsRelevant.inc(relevant);
    },
    reports: (stored) => reportsStored.inc(stored),
    poll: (outcome, count = 1) => polls.inc({ outcome }, count),
    delivery: (outcome) => deliveries.inc({ outcome }),
    update: (outcome) => updates.inc({ outcome }),
    contentType: registry.contentType,
    render: () => registry.metrics(),
  };
}

/** A gauge that cannot be read has no sample: the counters must be seen above all while the database is away. */
function registerGauges(registry: Registry, gauges: MetricGauges): void {
  const registers = [registry];
  new Gauge({
    name: `${PREFIX}oldest_due_delivery_age_seconds`,
    help: "How long the oldest due message has waited",
    registers,
    async collect() {
      await sample(this, gauges.oldestDueDeliveryAgeSeconds());
    },
  });
  new Gauge({
    name: `${PREFIX}last_poll_success_seconds`,
    help: "When a poll last succeeded, in seconds since 1970; 0 for never",
    registers,
    async collect() {
      await sample(this, gauges.lastPollSuccessSeconds());
    },
  });
  new Gauge({
    name: `${PREFIX}deliveries`,
    help: "Messages in the outbox by state",
    labelNames: ["state"],
    registers,
    async collect() {
      const states = await gauges.deliveriesByState().catch(() => ({}));
      this.reset();
      for (const [state, count] of Object.entries(states)) this.set({ state }, count);
    },
  });
}

async function sample(gauge: Gauge, value: Promise<number>): Promise<void> {
  try {
    gauge.set(await value);
  } catch {
    gauge.remove();
  }
}
