import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { OutletClaim } from "../../src/storage/outlet-claim.ts";
import { buildSeries, type Figure, type Series } from "../../src/stories/series.ts";
import { figure, hour, said } from "./sample-claims.ts";

function amount({ bound, count }: Figure): string {
  if (count === null) return "vague";
  return { exact: "", "at-least": "≥", "at-most": "≤", about: "~", vague: "" }[bound] + count;
}

/** "NK killed people armenian: 200 < 25 < 7 (group 2 < 1)". */
function line({ claimant, outcome, group, side, standing, history, parts }: Series): string {
  const who = claimant.kind === "actor" ? claimant.actor : claimant.kind === "named" ? claimant.name : "?";
  const figures = [standing, ...history].map(amount).join(" < ");
  const broken = parts.map(
    (part) => `${part.group} ${[part.standing, ...part.history].map(amount).join(" < ")}`,
  );
  return `${who} ${outcome} ${group} ${side}: ${figures}${broken.length > 0 ? ` (${broken.join(", ")})` : ""}`;
}

const lines = (claims: readonly OutletClaim[]): string[] => buildSeries(claims).map(line);
const outlets = ({ carriers }: Figure): string[] => carriers.map(({ outlet }) => outlet);

describe("a series of figures", () => {
  it("has the newest figure standing for it and the earlier ones as its history", () => {
    const [series, ...others] = buildSeries([figure("A", 2, 25), figure("B", 0, 7), figure("A", 5, 200)]);
    assert.deepEqual([others.length, series && line(series)], [0, "NK killed people armenian: 200 < 25 < 7"]);
    assert.deepEqual([series?.standing.at, series?.history[0]?.at], [hour(5), hour(2)]);
  });

  it("gains an outlet, not a figure, by a restatement", () => {
    const [series] = buildSeries([
      figure("A", 0, 25),
      figure("B", 1, 25, { bound: "at-least", claimantName: "human rights defender" }),
      figure("A", 2, 25),
    ]);
    assert.ok(series);
    assert.deepEqual([series.history, outlets(series.standing)], [[], ["A", "B"]]);
    assert.deepEqual([series.standing.at, series.standing.lastAt], [hour(0), hour(2)]);
    assert.deepEqual(
      series.standing.carriers.map(({ bound }) => bound),
      ["exact", "at-least"],
    );
    assert.deepEqual(
      series.standing.claimantNames.map(({ text }) => text),
      ["the ombudsman", "human rights defender"],
    );
  });

  it("lets an outlet that is late with an old figure carry the old figure", () => {
    const [series] = buildSeries([figure("A", 0, 25), figure("A", 2, 200), figure("B", 3, 25)]);
    assert.ok(series);
    assert.equal(line(series), "NK killed people armenian: 200 < 25");
    assert.deepEqual(series.history.map(outlets), [["A", "B"]]);
  });

  it("is one a claimant, outcome, group, side and story, and none is added to another", () => {
    assert.deepEqual(
      lines([
        figure("A", 0, 25),
        figure("A", 1, 192, { claimantActor: "AZ", claimantName: "defence ministry", side: "azerbaijani" }),
        figure("A", 2, 30, { claimantActor: "AZ" }),
        figure("A", 3, 40, { outcome: "injured" }),
        figure("A", 4, 5, { group: "soldiers" }),
        figure("A", 5, 9, { side: "russian" }),
        figure("A", 6, 60, { storyId: "another" }),
      ]),
      [
        "NK killed people armenian: 60",
        "NK killed people russian: 9",
        "NK killed soldiers armenian: 5",
        "NK killed people armenian: 25",
        "AZ killed people armenian: 30",
        "AZ killed people azerbaijani: 192",
        "NK injured people armenian: 40",
      ],
    );
  });

  it("says where another claimant gives another figure of the same people", () => {
    const all = buildSeries([
      figure("A", 0, 25),
      figure("A", 1, 30, { claimantActor: "AZ" }),
      figure("A", 2, 25, { claimantActor: "RU" }),
      figure("A", 3, null, { claimantActor: "FR" }),
      figure("A", 4, 4, { claimantActor: "TR", side: "azerbaijani" }),
    ]);
    const by = (actor: string) =>
      all.find(({ claimant }) => claimant.kind === "actor" && claimant.actor === actor);
    const rivals = (actor: string) => by(actor)?.differsFrom.toSorted();
    assert.deepEqual(rivals("AZ"), [by("NK")?.id, by("RU")?.id].toSorted());
    assert.deepEqual(rivals("NK"), [by("AZ")?.id]);
    assert.deepEqual([rivals("FR"), rivals("TR")], [[], []]);
  });

  it("lists no background figure", () => {
    assert.deepEqual(lines([figure("A", 0, 6_500, { period: "background" })]), []);
  });

  it("keeps its id whatever comes later", () => {
    const before = buildSeries([figure("A", 0, 7)]);
    const after = buildSeries([figure("A", 1, 25), figure("A", 0, 7)]);
    assert.match(before[0]?.id ?? "", /^[\w-]{12}$/);
    assert.equal(before[0]?.id, after[0]?.id);
  });
});

describe("a lower figure", () => {
  const rising = [figure("A", 0, 7), figure("A", 1, 200)];

  it("stands beside the higher one where nothing says that it revises it", () => {
    const series = buildSeries([...rising, figure("B", 2, 192)]);
    assert.deepEqual(series.map(line), [
      "NK killed people armenian: 192",
      "NK killed people armenian: 200 < 7",
    ]);
    assert.notEqual(series[0]?.id, series[1]?.id);
    assert.deepEqual(
      series.map(({ differsFrom }) => differsFrom),
      [[], []],
      "one claimant is no dispute",
    );
  });

  for (const [language, sentence] of [
    ["Arabic", "وخفّضت السلطات الحصيلة إلى 192 قتيلا."],
    ["Azerbaijani", "Ölənlərin sayı dəqiqləşdirilib: 192 nəfər."],
    ["English", "The ministry revised the toll to 192."],
    ["French", "Le bilan a été révisé à 192 morts."],
    ["Armenian", "Վերանայված տվյալներով՝ զոհվել է 192 մարդ։"],
    ["Russian", "По уточнённым данным, погибли 192 человека."],
    ["Turkish", "Bakanlık ölü sayısını 192 olarak düzeltti."],
  ] as const) {
    it(`stands for the series where the text says so in ${language}`, () => {
      const [series, ...others] = buildSeries([...rising, figure("B", 2, 192, { sentence })]);
      assert.deepEqual(
        [others.length, series && line(series)],
        [0, "NK killed people armenian: 192 < 200 < 7"],
      );
      assert.equal(series?.standing.revision, "text");
    });
  }

  it("is no revision for words that only look like one", () => {
    for (const sentence of [
      "قال وزير العدل إن 192 قتلوا.",
      "Об этом уточнил представитель исправительной колонии: 192 погибших.",
      "In the other direction 192 were killed.",
    ]) {
      assert.equal(lines([...rising, figure("B", 2, 192, { sentence })]).length, 2, sentence);
    }
  });

  it("stands for the series where the same item was edited", () => {
    const link = "https://news.example/live";
    const edited = [figure("A", 0, 200, { link }), figure("A", 2, 192, { link })];
    assert.deepEqual(lines(edited), ["NK killed people armenian: 192 < 200"]);
    assert.equal(buildSeries(edited)[0]?.standing.revision, "edit");
    const elsewhere = [figure("A", 0, 200, { link }), figure("B", 2, 192, { link })];
    assert.equal(lines(elsewhere).length, 2, "another outlet's item is not the same");
  });

  it("goes on rising from the revised one, and late outlets do not bring the old one back", () => {
    const sentence = "The toll was revised.";
    assert.deepEqual(
      lines([...rising, figure("B", 2, 192, { sentence }), figure("C", 3, 200), figure("D", 4, 195)]),
      ["NK killed people armenian: 195 < 192 < 200 < 7"],
    );
  });

  it("is a vague one behind a number; a number behind a vague one makes it precise", () => {
    assert.deepEqual(lines([figure("A", 0, null), figure("A", 1, 25)]), [
      "NK killed people armenian: 25 < vague",
    ]);
    assert.deepEqual(lines([figure("A", 0, 25), figure("A", 1, null)]), [
      "NK killed people armenian: vague",
      "NK killed people armenian: 25",
    ]);
  });
});

describe("figures of one text", () => {
  it("never supersede each other", () => {
    const one = figure("A", 1, 4);
    assert.deepEqual(lines([one, { ...one, seq: 1, count: 2 }]), [
      "NK killed people armenian: 4",
      "NK killed people armenian: 2",
    ]);
  });

  it("go on from what was known by the larger: of more dead and the toll, by the toll", () => {
    const more = figure("A", 2, 27);
    assert.deepEqual(lines([figure("A", 0, 31), more, { ...more, seq: 1, count: 58 }, figure("B", 3, 60)]), [
      "NK killed people armenian: 60 < 58 < 31",
      "NK killed people armenian: 27",
    ]);
  });
});

describe("a breakdown", () => {
  const total = figure("A", 0, 25);
  const civilians = { ...total, seq: 1, count: 2, group: "civilians", partOf: 0 } as const;

  it("hangs under its total and has a history of its own", () => {
    const later = figure("A", 5, 200);
    assert.deepEqual(
      lines([
        total,
        civilians,
        later,
        { ...civilians, ...later, seq: 1, count: 10, group: "civilians", partOf: 0 },
      ]),
      ["NK killed people armenian: 200 < 25 (civilians 10 < 2)"],
    );
    const [series] = buildSeries([total, civilians]);
    assert.deepEqual([series?.standing.isPart, series?.parts[0]?.standing.isPart], [false, true]);
  });

  it("goes on with what the claimant tells of that group alone", () => {
    assert.deepEqual(
      lines([total, civilians, figure("B", 3, 7, { bound: "at-least", group: "civilians" })]),
      ["NK killed people armenian: 25 (civilians ≥7 < 2)"],
    );
  });

  it("of the same group never supersedes a total", () => {
    const north = { ...total, seq: 1, count: 20, partOf: 0 };
    const next = figure("B", 1, 22);
    assert.deepEqual(lines([total, north, next]), [
      "NK killed people armenian: 22",
      "NK killed people armenian: 25 (people 20)",
    ]);
  });

  it("has its total's claimant and side where it names none", () => {
    const children = {
      ...civilians,
      group: "children",
      claimantActor: null,
      claimantName: null,
      side: null,
    } as const;
    assert.deepEqual(lines([total, children]), ["NK killed people armenian: 25 (children 2)"]);
  });

  it("of the wounded is none of the dead; a joint count has parts of both", () => {
    assert.deepEqual(lines([total, { ...civilians, outcome: "injured" }]), [
      "NK killed people armenian: 25",
      "NK injured civilians armenian: 2",
    ]);
    const joint = figure("A", 0, 40, { outcome: "killed-or-injured" });
    const killed = { ...joint, seq: 1, outcome: "killed", count: 10, partOf: 0 } as const;
    assert.deepEqual(lines([joint, killed, figure("B", 1, 15)]), [
      "NK killed-or-injured people armenian: 40 (people 15 < 10)",
    ]);
  });

  it("may itself be broken down, and two groups that contain each other in two texts do not make a circle", () => {
    const children = { ...civilians, seq: 2, count: 1, group: "children", partOf: 1 } as const;
    const [series] = buildSeries([total, civilians, children]);
    assert.equal(series?.parts[0]?.parts[0]?.group, "children");
    const reversed = figure("B", 1, 3, { group: "children" });
    const circle = [
      civilians,
      children,
      reversed,
      { ...reversed, seq: 1, group: "civilians", partOf: 0 } as const,
    ];
    assert.deepEqual(lines(circle), ["NK killed children armenian: 3 < 1 (civilians 3 < 2)"]);
  });
});

describe("a figure of no named source", () => {
  const unnamed = { claimantActor: null, claimantName: null } as const;

  it("is its outlet's, once for all outlets that give the same", () => {
    const [series, ...others] = buildSeries([
      figure("A", 0, 5, unnamed),
      figure("A", 1, 9, unnamed),
      figure("B", 2, 9, unnamed),
    ]);
    assert.ok(series);
    assert.deepEqual([others.length, line(series)], [0, "? killed people armenian: 9 < 5"]);
    assert.deepEqual([outlets(series.standing), series.history.map(outlets)], [["A", "B"], [["A"]]]);
  });

  it("of another outlet is another series where it is another figure, and none of a claimant's", () => {
    assert.deepEqual(lines([figure("A", 0, 5, unnamed), figure("B", 1, 9, unnamed), figure("C", 2, 9)]), [
      "NK killed people armenian: 9",
      "? killed people armenian: 9",
      "? killed people armenian: 5",
    ]);
  });

  it("is a claimant's own where the text names it without a code", () => {
    assert.deepEqual(
      lines([
        figure("A", 0, 5, { claimantActor: null, claimantName: "Sister Anna" }),
        figure("B", 1, 6, { claimantActor: null, claimantName: "sister ANNA" }),
      ]),
      ["Sister Anna killed people armenian: 6 < 5"],
    );
  });

  it("and side has the side that others tell with the same figure, where all tell the same", () => {
    const untold = figure("B", 1, 25, { side: null });
    assert.deepEqual(lines([figure("A", 0, 25), untold]), ["NK killed people armenian: 25"]);
    assert.equal(lines([figure("A", 0, 24), untold]).length, 2);
    assert.equal(lines([figure("A", 0, 25), figure("C", 0, 25, { side: "russian" }), untold]).length, 3);
  });
});

describe("a wire's story", () => {
  it("in five outlets is one figure with five links by one publisher", () => {
    const wire = ["A", "B", "C", "D"].map((outlet, at) => figure(outlet, at, 200, { via: "Reuters" }));
    const [series, ...others] = buildSeries([...wire, figure("Reuters", 5, 200)]);
    assert.ok(series);
    assert.equal(others.length, 0);
    assert.deepEqual(outlets(series.standing), ["A", "B", "C", "D", "Reuters"]);
    assert.equal(new Set(series.standing.carriers.map(({ link }) => link)).size, 5);
    assert.equal(series.standing.publisherCount, 1);
  });

  it("is recognised by its wording where no outlet credits it; two who tell it in their own words are two", () => {
    const sentence = "At least two hundred people have been killed since the morning, the ombudsman wrote.";
    const copies = ["A", "B"].map((outlet, at) => figure(outlet, at, 200, { sentence }));
    const count = (...claims: Parameters<typeof buildSeries>[0]) =>
      buildSeries(claims)[0]?.standing.publisherCount;
    assert.equal(count(...copies), 1);
    assert.equal(count(...copies, figure("C", 2, 200)), 2);
    assert.equal(count(figure("A", 0, 200), figure("A English", 1, 200, { publisher: "a.example" })), 1);
  });
});

describe("a denial", () => {
  const denial = { kind: "statement", stances: ["denial"] } as const;

  it("by another actor goes with the figure that it follows in the text, or whose number it names", () => {
    const claim = figure("A", 0, 200);
    const beside = said("A", 0, "AZ", { ...denial, start: 100, end: 160 });
    const naming = said("B", 9, "AZ", {
      ...denial,
      sentence: "Baku called the number of 200 dead invented.",
    });
    const [series] = buildSeries([claim, beside, naming]);
    assert.deepEqual(
      series?.denials.map(({ actor, sentence }) => [actor, sentence]),
      [
        ["AZ", naming.sentence],
        ["AZ", beside.sentence],
      ],
    );
  });

  it("of something else, or by the claimant itself, does not", () => {
    const [series] = buildSeries([
      figure("A", 0, 200),
      said("A", 0, "AZ", { ...denial, start: 900, end: 960 }),
      said("B", 1, "AZ", { ...denial, sentence: "Baku denied that its troops had moved." }),
      said("A", 0, "NK", { ...denial, start: 61, end: 100 }),
      said("A", 0, "AZ", { kind: "statement", stances: ["condemn"], start: 61, end: 100 }),
    ]);
    assert.deepEqual(series?.denials, []);
  });
});

describe("a toll that rises from 7 to 25 to 200, is revised to 192, denied by the other side and carried by a wire", () => {
  const revision = { via: "Reuters", sentence: "The ombudsman revised the number of dead to 192." } as const;
  const claims: OutletClaim[] = [
    figure("A", 0, 7),
    figure("B", 2, 25),
    figure("C", 2.5, 25),
    figure("A", 6, 200),
    said("D", 7, "AZ", {
      kind: "statement",
      stances: ["denial"],
      sentence: "Baku denies that 200 were killed.",
    }),
    ...["A", "B", "C", "D", "E"].map((outlet, at) => figure(outlet, 8 + at, 192, revision)),
    figure("F", 14, 200),
  ];

  it("is one series, shown as it is", () => {
    const series = buildSeries(claims);
    assert.deepEqual(series.map(line), ["NK killed people armenian: 192 < 200 < 25 < 7"]);
    const [only] = series;
    assert.deepEqual(only && outlets(only.standing), ["A", "B", "C", "D", "E"]);
    assert.equal(only?.standing.publisherCount, 1);
    assert.equal(only?.standing.revision, "text");
    assert.deepEqual(only?.history.map(outlets), [["A", "F"], ["B", "C"], ["A"]]);
    assert.deepEqual(
      only?.denials.map(({ actor }) => actor),
      ["AZ"],
    );
  });

  it("is the same whatever order the claims are given in", () => {
    const expected = buildSeries(claims);
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        assert.deepEqual(buildSeries(shuffled), expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe("any claims", () => {
  const count = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null });
  const claim = fc
    .record({
      outlet: fc.constantFrom("A", "B", "C"),
      hours: fc.integer({ min: 0, max: 4 }),
      seq: fc.integer({ min: 0, max: 5 }),
      count,
      actor: fc.constantFrom("NK", "AZ", null),
      group: fc.constantFrom("people", "civilians", "children"),
      partOf: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
      side: fc.constantFrom("armenian", null),
    })
    .map(({ outlet, hours, count: amountOf, actor, ...more }) =>
      figure(outlet, hours, amountOf, { ...more, claimantActor: actor, claimantName: null } as object),
    );
  const all = fc
    .array(claim, { maxLength: 25 })
    .map((claims) => [...new Map(claims.map((one) => [`${one.reportId} ${one.seq}`, one])).values()]);

  it("are each carried once by the series of their own claimant, and no figure is made up", () => {
    fc.assert(
      fc.property(all, (claims) => {
        const flat = (series: readonly Series[]): Series[] =>
          series.flatMap((one) => [one, ...flat(one.parts)]);
        const found = new Set<string>();
        for (const series of flat(buildSeries(claims))) {
          for (const one of [series.standing, ...series.history]) {
            assert.ok(one.carriers.length > 0);
            for (const { reportId, seq } of one.carriers) {
              const source = claims.find((known) => known.reportId === reportId && known.seq === seq);
              assert.equal(source?.count, one.count);
              assert.equal(source?.outcome, series.outcome);
              assert.equal(source?.group, series.group);
              assert.ok(!found.has(`${reportId} ${seq}`), "carried twice");
              found.add(`${reportId} ${seq}`);
            }
          }
        }
        for (const one of claims) {
          const isShown = flat(buildSeries(claims)).some(
            ({ group, standing, history }) =>
              group === one.group &&
              [standing, ...history].some(
                (figureOf) => figureOf.count === one.count && outlets(figureOf).includes(one.outlet),
              ),
          );
          assert.ok(isShown, "no figure is lost");
        }
      }),
      { numRuns: 300 },
    );
  });
});
