import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { listReactions } from "../../src/stories/reaction-list.ts";
import { hour, said } from "./sample-claims.ts";

describe("the list of reactions", () => {
  it("has the actor who spoke last first, and its statements newest first", () => {
    const list = listReactions([
      said("A", 0, "FR"),
      said("A", 3, "FR"),
      said("A", 2, "IR", { stances: ["dialogue"] }),
      said("B", 5, "UN"),
    ]);
    assert.deepEqual(
      list.map(({ actor, statements }) => [actor, ...statements.map(({ at }) => at)]),
      [
        ["UN", hour(5)],
        ["FR", hour(3), hour(0)],
        ["IR", hour(2)],
      ],
    );
  });

  it("has a statement that many outlets print in the same words once, with all links", () => {
    const sentence = "France asked for an urgent session of the Security Council, its ministry said.";
    const [france] = listReactions(["A", "B", "C"].map((outlet, at) => said(outlet, at, "FR", { sentence })));
    const [statement, ...others] = france?.statements ?? [];
    assert.equal(others.length, 0);
    assert.deepEqual(
      statement?.carriers.map(({ link }) => link),
      ["https://news.example/a-0", "https://news.example/b-1", "https://news.example/c-2"],
    );
    assert.deepEqual([statement?.publisherCount, statement?.at, statement?.lastAt], [1, hour(0), hour(2)]);
    assert.deepEqual(france?.outlets, ["A", "B", "C"]);
  });

  it("has one quotation once, also where the words around it differ", () => {
    const quote = "We call on both sides to stop at once";
    const [un] = listReactions([said("A", 0, "UN", { quote }), said("B", 1, "UN", { quote: `${quote}` })]);
    assert.equal(un?.statements.length, 1);
    assert.equal(un?.statements[0]?.publisherCount, 2);
  });

  it("has one speaker's like stand in two outlets once, two sentences of one text twice", () => {
    const michel = { speakerName: "Charles Michel", stances: ["ceasefire", "dialogue"] } as const;
    const turned = { ...michel, stances: ["dialogue", "ceasefire"] } as const;
    const [eu] = listReactions([said("A", 0, "EU", michel), said("B", 1, "EU", turned)]);
    assert.deepEqual(
      eu?.statements.map(({ carriers }) => carriers.length),
      [2],
    );
    const again = said("A", 0, "EU", { ...michel, seq: 1, sentence: "He spoke once more of talks." });
    const [twice] = listReactions([said("A", 0, "EU", michel), again]);
    assert.equal(twice?.statements.length, 2);
  });

  it("keeps apart what differs: actors, stories, stands, and what has no stand that has a name", () => {
    const other = { speakerName: "Peskov", stances: ["other"] } as const;
    const sentence = "The same words stand in both of these two texts.";
    const statements = listReactions([
      said("A", 0, "RU", other),
      said("B", 1, "RU", other),
      said("A", 2, "US", { speakerName: "Blinken", stances: ["concern"] }),
      said("B", 3, "US", { speakerName: "Blinken", stances: ["dialogue"] }),
      said("A", 4, "IR", { sentence }),
      said("B", 5, "IR", { sentence, storyId: "another" }),
      said("B", 5, "TR", { sentence }),
      said("B", 6, "RU", { sentence, kind: "statement" }),
    ]).flatMap((actor) => actor.statements);
    assert.equal(statements.length, 8);
    assert.equal(new Set(statements.map(({ id }) => id)).size, 8);
  });
});
