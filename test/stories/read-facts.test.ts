import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFacts } from "../../src/stories/read-facts.ts";
import { reextract } from "../../src/stories/reextract.ts";
import { onBothDatabases } from "../support/databases.ts";
import { addSettledReport, casualty, wire } from "../support/settled-reports.ts";

const report = {
  title: "Seven civilians killed in Karabakh, ombudsman says",
  summary: "Two soldiers were killed, Baku said.",
  text: null,
  language: "en",
  at: Date.UTC(2023, 8, 20),
};

describe("reading a report's claims", () => {
  it("takes headline and text together, or the summary where there is no text", async () => {
    const counts = async (text: string | null) => {
      const reading = await readFacts({ ...report, text });
      assert.equal(reading.status, "read");
      const facts = reading.status === "read" ? reading.facts : [];
      const source = `${report.title}\n${text ?? report.summary}`;
      for (const { start, end, sentence } of facts) assert.equal(source.slice(start, end), sentence);
      return facts.flatMap((fact) => (fact.kind === "casualty" ? [fact.count] : []));
    };
    assert.deepEqual(await counts(null), [7, 2]);
    assert.deepEqual(await counts("At least 40 people were injured, the ombudsman said."), [7, 40]);
  });

  it("reads figures of earlier years than the report's as background", async () => {
    const summary = "In 2020 some 6,500 people were killed.";
    const reading = await readFacts({ ...report, title: "A look back at Karabakh", summary });
    const [fact] = reading.status === "read" ? reading.facts : [];
    assert.equal(fact?.kind === "casualty" && fact.period, "background");
  });

  it("says what went wrong and throws nothing", async () => {
    const reading = await readFacts(report, () => {
      throw new RangeError("too deep");
    });
    assert.deepEqual(reading, { status: "fault", message: "too deep" });
  });
});

onBothDatabases("reading the archive again", (open) => {
  it("replaces what older rules have read, report by report, and says how far it is", async () => {
    const database = await open();
    await database.sources.saveList([wire]);
    for (let at = 0; at < 120; at += 1) {
      await addSettledReport(database, `r${at}`, at, {
        text: "Seven people were killed, the ombudsman said.",
      });
    }
    await database.claims.replace("r0", [casualty({ count: 99 }), casualty({ count: 98 })], 0);
    const steps: number[] = [];
    const summary = await reextract(database, ({ done }) => steps.push(done));
    assert.deepEqual(summary, { total: 120, done: 120, facts: 120, faults: 0 });
    assert.deepEqual(steps, [0, 50, 100, 120]);
    const claims = await database.claims.casualties({});
    assert.deepEqual([claims.length, new Set(claims.map(({ count }) => count))], [120, new Set([7])]);
    assert.equal((await reextract(database, () => undefined)).total, 0, "nothing is left to do");
  });

  it("goes on where a run was ended", async () => {
    const database = await open();
    await database.sources.saveList([wire]);
    for (let at = 0; at < 70; at += 1) await addSettledReport(database, `r${at}`, at);
    const interrupted = reextract(database, ({ done }) => {
      if (done > 0) throw new Error("ended");
    });
    await assert.rejects(interrupted, /ended/);
    const summary = await reextract(database, () => undefined);
    assert.deepEqual([summary.total, summary.done], [20, 20]);
  });
});
