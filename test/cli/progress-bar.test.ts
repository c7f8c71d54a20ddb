import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { barText, createProgressBar } from "../../src/cli/progress-bar.ts";

describe("the progress bar", () => {
  function onStream(isTTY: boolean) {
    const written: string[] = [];
    let now = 0;
    const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
    const bar = createProgressBar({ isTTY, write }, () => now);
    const pass = (ms: number): void => {
      now += ms;
    };
    return { written, bar, pass };
  }

  it("draws over itself on a terminal, not more often than eyes can follow, and shows the end", () => {
    const { written, bar, pass } = onStream(true);
    bar.show(0, 200);
    bar.show(50, 200);
    pass(150);
    bar.show(100, 200);
    bar.show(200, 200);
    bar.end();
    assert.deepEqual(written, [
      `\r${barText(0, 200)}`,
      `\r${barText(100, 200)}`,
      `\r${barText(200, 200)}`,
      "\n",
    ]);
    assert.equal(barText(100, 200), `[${"#".repeat(15)}${"-".repeat(15)}]  50 %  100/200 reports`);
    assert.match(barText(0, 0), /100 %/);
  });

  it("writes nothing where there is no terminal", () => {
    const { written, bar } = onStream(false);
    bar.show(1, 2);
    bar.end();
    assert.deepEqual(written, []);
  });
});
