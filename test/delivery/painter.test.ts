import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { it } from "node:test";
import type { FigureChart } from "../../digests/figure-chart.ts";
import { createPainter } from "../../src/delivery/painter.ts";

const chart: FigureChart = {
  ...{
    title: "Killed",
    note: "Each line is what one source says.",
    language: "en",
    zone: "UTC",
    digits: "latn",
  },
  since: Date.UTC(2023, 8, 19),
  until: Date.UTC(2023, 8, 21),
  lines: [
    {
      label: "Ombudsman",
      language: "en",
      points: [{ at: Date.UTC(2023, 8, 19, 12), count: 7, bound: "at-least" }],
    },
  ],
};

const CHILDREN = `/proc/${process.pid}/task/${process.pid}/children`;
const skip = existsSync(CHILDREN) ? false : "processes cannot be listed here";

it("a picture whose process is killed is drawn by another", { skip }, async () => {
  const painter = createPainter();
  await painter.draw(chart);
  const pid = children().find((one) => commandOf(one).includes("picture-child"));
  assert.ok(pid);
  process.kill(pid, "SIGSTOP");
  const picture = painter.draw(chart);
  process.kill(pid, "SIGKILL");
  assert.deepEqual([...(await picture).slice(1, 4)], [...Buffer.from("PNG")]);
  await painter.close();
});

it("pictures are drawn one after the other in a process of their own; one that cannot be drawn fails alone", async () => {
  const painter = createPainter();
  const wrong = painter.draw({ ...chart, zone: "Nowhere/Atlantis" });
  const right = painter.draw(chart);
  await assert.rejects(wrong, /Invalid time zone/);
  assert.deepEqual([...(await right).slice(1, 4)], [...Buffer.from("PNG")]);
  await painter.close();
  assert.equal(
    (await painter.draw(chart)).length,
    (await right).length,
    "it begins anew where it is asked again",
  );
  await painter.close();
});

/** As Linux lists them. */
function children(): readonly number[] {
  return readFileSync(CHILDREN, "utf8").trim().split(/\s+/).map(Number);
}

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, "utf8");
}
