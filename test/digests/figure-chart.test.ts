import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { loadChartFonts } from "../../digests/chart/fonts.ts";
import { markOf } from "../../digests/chart/marks.ts";
import { drawableText, wrapText } from "../../digests/chart/text.ts";
import { type TickReader, timeTicks, valueTicks } from "../../digests/chart/ticks.ts";
import { type ChartLine, composeFigures, drawFigures, type FigureChart } from "../../digests/figure-chart.ts";
import type { Bound } from "../../src/facts/fact.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const start = Date.UTC(2023, 8, 19, 9);
const fonts = await loadChartFonts();

function line(
  label: string,
  language: string,
  ...points: readonly (readonly [number, number, Bound?])[]
): ChartLine {
  const all = points.map(([days, count, bound = "exact"]) => ({ at: start + days * DAY, count, bound }));
  return { label, language, points: all };
}

function chart(changes: Partial<FigureChart> = {}): FigureChart {
  const lines = [
    line("Ombudsman", "en", [0.3, 7], [0.6, 25], [1.2, 200], [8.1, 192]),
    line("Ministry", "en", [2, 30]),
    line("Centre", "en", [0.4, 27, "at-least"]),
  ];
  const frame = {
    language: "en",
    zone: "Asia/Yerevan",
    digits: "latn",
    since: start,
    until: start + 9 * DAY,
  } as const;
  return { title: "Killed", note: "Each line is one source", ...frame, lines, ...changes };
}

interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
}

/** The texts of the picture without their marks of direction. */
async function textsOf(given: FigureChart): Promise<readonly DrawnText[]> {
  const svg = await composeFigures(given, fonts);
  return [...svg.matchAll(/<text (?<attributes>[^>]*)>(?<content>.*?)<\/text>/g)].map(({ groups = {} }) => {
    const attribute = (name: string): string =>
      new RegExp(` ${name}="([^"]*)"`).exec(` ${groups.attributes}`)?.[1] ?? "";
    return {
      text: (groups.content ?? "").replace(/<[^>]*>|[\u200e\u200f\u2066-\u2069]/g, ""),
      x: Number(attribute("x")),
      y: Number(attribute("y")),
      size: Number(attribute("font-size")),
      anchor: attribute("text-anchor"),
    };
  });
}

function find(texts: readonly DrawnText[], wanted: string): DrawnText {
  const found = texts.find(({ text }) => text === wanted);
  assert.ok(found, `${wanted} among ${texts.map(({ text }) => text).join(" | ")}`);
  return found;
}

/** The size that a PNG states in its header. */
function sizeOf(png: Uint8Array): readonly [width: number, height: number] {
  const bytes = Buffer.from(png);
  assert.equal(bytes.toString("latin1", 0, 8), "\x89PNG\r\n\x1a\n");
  assert.equal(bytes.toString("latin1", 12, 16), "IHDR");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const language of ["en", "ar", "hy", "ru", "az", "tr", "fr", "fa"]) {
  test(`a picture for a reader of ${language} is a PNG of 1080 pixels' width`, async () => {
    const [width, height] = sizeOf(await drawFigures(chart({ language })));
    assert.equal(width, 1080);
    assert.ok(height > 900 && height < 2000, String(height));
  });
}

test("the same figures give the same picture", async () => {
  const [first, second] = await Promise.all([drawFigures(chart()), drawFigures(chart())]);
  assert.deepEqual(first, second);
});

test("a picture drawn keeps no process alive", async () => {
  const module = fileURLToPath(new URL("../../digests/figure-chart.ts", import.meta.url));
  const script = `import { drawFigures } from ${JSON.stringify(module)};
    const png = await drawFigures(${JSON.stringify(chart())});
    console.log(png.length > 1000);`;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { timeout: 60_000 });
  assert.equal(stdout.trim(), "true");
});

test("letters of every script are drawn as themselves, regular and bold, and not as empty boxes", async () => {
  const pairs = { en: "ağ", az: "əı", tr: "şğ", ru: "жы", hy: "մխ", ar: "سع", fa: "پگ" };
  for (const [language, pair] of Object.entries(pairs)) {
    const [one = "", other = ""] = pair;
    for (const place of ["title", "label"] as const) {
      const drawn = (text: string): Promise<Uint8Array> =>
        drawFigures(
          place === "title"
            ? chart({ title: text, lines: [] })
            : chart({ lines: [line(text, language, [1, 5])] }),
        );
      const [first, second] = await Promise.all([drawn(one), drawn(other)]);
      assert.notDeepEqual(first, second, `${one} and ${other} as ${place}`);
    }
  }
});

test("a text of several scripts is parted by the fonts that have them", () => {
  const runs = fonts.runs("AFP: قالت، Հայ");
  assert.deepEqual(
    runs.map(({ family, text }) => [family, text]),
    [
      ["Noto Sans", "AFP: "],
      ["Noto Sans Arabic", "قالت، "],
      ["Noto Sans Armenian", "Հայ"],
    ],
  );
});

test("title, note, labels, dates and every figure that has room are written", async () => {
  const texts = await textsOf(chart());
  for (const wanted of [
    "Killed",
    "Each line is one source",
    "Ombudsman",
    "Ministry",
    "Centre",
    "20",
    "Sep",
  ]) {
    find(texts, wanted);
  }
  for (const figure of ["7", "25", "200", "192", "30", "27"]) find(texts, figure);
});

test("no text is smaller than thirty pixels", async () => {
  for (const { text, size } of await textsOf(chart())) assert.ok(size >= 30, `${text}: ${size}`);
});

test("a reader of Arabic has title, names and value axis on the right, in each name's own direction", async () => {
  const lines = [line("الصليب الأحمر (ICRC)", "ar", [1, 200]), line("Հայաստան", "hy", [2, 30])];
  const given = chart({ language: "ar", digits: "native", title: "القتلى", lines });
  const texts = await textsOf(given);
  const title = find(texts, "القتلى");
  assert.deepEqual([title.x, title.anchor], [1032, "end"]);
  for (const label of ["الصليب الأحمر (ICRC)", "Հայաստան"]) assert.equal(find(texts, label).anchor, "end");
  assert.ok(find(texts, "٠").x > 900);
  assert.ok(find(texts, "٢٠").x < find(texts, "٢٥").x, "time runs from left to right");
  const svg = await composeFigures(given, fonts);
  assert.match(svg, /\u2068\u200f[^\u2069]*الصليب/);
  assert.match(svg, /\u2068\u200e[^\u2069]*Հայաստան/);
});

test("a reader of English has the value axis on the left", async () => {
  const texts = await textsOf(chart());
  assert.ok(find(texts, "0").x < 150);
  assert.deepEqual([find(texts, "Killed").x, find(texts, "Killed").anchor], [48, "start"]);
});

test("only a figure that is not exact bears a sign and an open dot", async () => {
  const drawn = (bound: Bound): Promise<string> =>
    composeFigures(chart({ lines: [line("Centre", "en", [1, 27, bound])] }), fonts);
  const signs = new Map<string, string>();
  for (const bound of ["exact", "at-least", "at-most", "about"] as const) {
    const svg = await drawn(bound);
    signs.set(bound, /scale\(38\)" d="([^"]*)"/.exec(svg)?.[1] ?? "");
    assert.equal(/fill="#fbfaf7" stroke="#0072b2"/.test(svg), bound !== "exact", bound);
  }
  assert.equal(signs.get("exact"), "");
  assert.equal(new Set(signs.values()).size, 4);
});

test("the last figures of lines that lie together stand apart and stay in the plot", async () => {
  const counts = [28_000, 200, 198, 197, 30, 28, 1, 0];
  const lines = counts.map((count, index) => line(`Source ${index}`, "en", [index, count]));
  const texts = await textsOf(chart({ lines }));
  const last = texts.filter(({ size }) => size === 38).sort((a, b) => a.y - b.y);
  assert.deepEqual(
    last.map(({ text }) => text),
    ["28,000", "200", "198", "197", "30", "28", "1", "0"],
  );
  for (const [index, { y }] of last.slice(1).entries()) assert.ok(y - last[index]!.y >= 38);
  assert.ok(last.at(-1)!.y < find(texts, "Source 0").y - 100);
});

test("eight lines differ in colour, dashes and dots", () => {
  const marks = Array.from({ length: 8 }, (_, index) => markOf(index));
  for (const part of ["colour", "dash", "dot"] as const) {
    assert.equal(new Set(marks.map((mark) => String(mark[part]))).size, 8, part);
  }
});

test("the value axis begins at zero, has whole numbers only and few of them", () => {
  assert.deepEqual(valueTicks(0), [0, 1]);
  assert.deepEqual(valueTicks(1), [0, 1]);
  assert.deepEqual(valueTicks(7), [0, 2, 4, 6, 8]);
  assert.deepEqual(valueTicks(200), [0, 50, 100, 150, 200]);
  assert.deepEqual(valueTicks(100_632), [0, 20_000, 40_000, 60_000, 80_000, 100_000, 120_000]);
});

const reader: TickReader = { language: "en", zone: "Asia/Yerevan", digits: "latn" };
const labelsOf = (days: number, given: TickReader): readonly string[] =>
  timeTicks(start, start + days * DAY, given, (ticks) => ticks.length <= 6).map(({ label, under }) =>
    `${label} ${under}`.trim(),
  );

test("days begin at the reader's midnight and name their month once", () => {
  const ticks = timeTicks(start, start + 4 * DAY, reader, (all) => all.length <= 6);
  assert.equal(ticks[0]?.at, Date.UTC(2023, 8, 19, 20));
  assert.deepEqual(labelsOf(4, reader), ["20 Sep", "21", "22", "23"]);
  assert.deepEqual(labelsOf(4, { language: "ar", zone: "Asia/Baku", digits: "native" }), [
    "٢٠ سبتمبر",
    "٢١",
    "٢٢",
    "٢٣",
  ]);
});

test("hours name their day and months their year", () => {
  const russian = { ...reader, language: "ru" };
  assert.deepEqual(labelsOf(1, russian), ["18:00 19 сентября", "00:00 20 сентября", "06:00", "12:00"]);
  assert.deepEqual(labelsOf(400, reader), ["Nov 2023", "Jan 2024", "Mar", "May", "Jul", "Sep"]);
});

test("where two days have no room side by side, the second one's name is kept", () => {
  const fits: Parameters<typeof timeTicks>[3] = (all) => all.length <= 6 && all[0]?.under === "";
  const ticks = timeTicks(start, start + DAY, reader, fits);
  assert.deepEqual(
    ticks.map(({ under }) => under),
    ["", "20 Sep", "", ""],
  );
});

test("a day of twenty-five hours has even clock times", () => {
  const since = Date.UTC(2023, 9, 28, 22);
  const ticks = timeTicks(since, since + DAY, { ...reader, zone: "Europe/Paris" }, (all) => all.length <= 9);
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ["00:00", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00"],
  );
});

test("a long name is wrapped without a word lost, and a word wider than a line is broken", () => {
  const name = "Artsakh Information Centre, quoted by several agencies in Yerevan and Tbilisi and Moscow";
  const lines = wrapText(name, 800, 36, "regular", fonts);
  assert.ok(lines.length > 1);
  assert.equal(lines.join(" "), name);
  for (const text of lines) assert.ok(fonts.width(text, 36, "regular") <= 800);
  const pieces = wrapText("ა".repeat(100), 400, 36, "regular", fonts);
  assert.equal(pieces.join(""), "ა".repeat(100));
  assert.ok(pieces.length > 5);
});

test("a long name makes the picture higher", async () => {
  const [, low] = sizeOf(await drawFigures(chart({ lines: [line("Short", "en", [1, 5])] })));
  const [, high] = sizeOf(await drawFigures(chart({ lines: [line("Long name ".repeat(20), "en", [1, 5])] })));
  assert.ok(high > low + 100);
});

test("markup, control characters, half characters and flags in a name harm nothing", async () => {
  const label = "<b>&\"'\u0000\u0008\ud800 🇦🇲 $& Ministry";
  const given = chart({ lines: [line(label, "en", [1, 5])] });
  sizeOf(await drawFigures(given));
  const svg = await composeFigures(given, fonts);
  assert.match(svg, /&lt;b&gt;&amp;&quot;/);
  assert.equal(drawableText("🇦🇲 Ministry\n of\tHealth ❤️"), "Ministry of Health");
});

test("a chart of one claim, of none, of a moment and of claims outside its time is drawn", async () => {
  const cases: readonly Partial<FigureChart>[] = [
    { lines: [line("One", "en", [3, 42])] },
    { lines: [line("Nothing yet", "en")] },
    { lines: [] },
    { since: start, until: start, lines: [line("Now", "en", [0, 0])] },
    { lines: [line("Earlier and later", "en", [-5, 3], [20, 1_000_000])] },
  ];
  for (const changes of cases) sizeOf(await drawFigures(chart(changes)));
});

test("claims are drawn in the order of their times", async () => {
  const texts = await textsOf(chart({ lines: [line("One", "en", [5, 60], [1, 40])] }));
  assert.equal(texts.find(({ size }) => size === 38)?.text, "60");
});

test("an instant or a figure that is no number is refused", async () => {
  await assert.rejects(drawFigures(chart({ until: Number.NaN })), RangeError);
  await assert.rejects(
    drawFigures(chart({ lines: [line("One", "en", [1, Number.POSITIVE_INFINITY])] })),
    RangeError,
  );
});
