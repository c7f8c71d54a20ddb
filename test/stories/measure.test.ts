import assert from "node:assert/strict";
import { test } from "node:test";
import { groupReports, loadEvents, pairRow, precisionOf, recallOf, squeezed, sumPairs } from "./grouping.ts";

const PARTS = ["", ".held"] as const;
/** What is reached over the development and the held events, as dated, less a little. */
const REACHED = {
  ar: [0.95, 0.88],
  en: [0.95, 0.9],
  ru: [0.95, 0.78],
  hy: [0.95, 0.75],
  az: [0.95, 0.9],
  tr: [0.95, 0.9],
  fr: [0.95, 0.9],
} as const;

for (const [language, [precision, recall]] of Object.entries(REACHED)) {
  test(`reports in ${language} are grouped with a pairwise precision of ${precision} and recall of ${recall}`, async (t) => {
    const sets = await Promise.all(PARTS.map((part) => loadEvents(`${language}${part}`)));
    t.diagnostic("set               right wrong split   prec. recall F1");
    const groupings = sets.map((set) => groupReports(set).pairs);
    const busy = sets.map((set) => groupReports(squeezed(set)).pairs);
    for (const [i, part] of PARTS.entries()) {
      for (const [label, list] of [
        ["", groupings],
        [" in one day", busy],
      ] as const) {
        const pairs = list[i];
        if (pairs) t.diagnostic(pairRow(`${language}${part}${label}`, pairs));
      }
    }
    const all = sumPairs(groupings);
    t.diagnostic(pairRow(`${language} together`, all));
    assert.ok(precisionOf(all) >= precision, `precision ${precisionOf(all).toFixed(3)}`);
    assert.ok(recallOf(all) >= recall, `recall ${recallOf(all).toFixed(3)}`);
  });
}
