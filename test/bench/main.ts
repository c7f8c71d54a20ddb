import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startStandIn } from "../../src/demo/bot-api/server.ts";
import type { StandIn } from "../../src/demo/bot-api/stand-in.ts";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { type ArchiveWriter, createArchive } from "./archive.ts";
import { type BotProcess, pause, startBotProcess } from "./bot-process.ts";
import { measureClaims } from "./claims.ts";
import { LONG_FEED_ITEMS, startHeavyOutlet } from "./heavy-outlet.ts";
import { measurePictures } from "./pictures.ts";
import { QUESTIONS, type Question, timeAnswers, timeStore } from "./questions.ts";
import { measureRates } from "./rates.ts";
import { measureRecognition } from "./recognition.ts";
import { growthText, medianOf, msText, type Row, renderTable, type Section } from "./table.ts";

const SIZES = [1_000, 10_000, 100_000] as const;
const LARGEST = SIZES[SIZES.length - 1] ?? 0;
const SEED = 20_200_927;
const STARTS = 3;
const POLL_TIMEOUT_MS = 60_000;

interface Bench {
  readonly folder: string;
  readonly databasePath: string;
  readonly endAt: number;
  readonly telegram: StandIn;
}

/** What was measured at one size of the archive; times in ms. */
interface Measurement {
  readonly readyMs: number;
  readonly storeMs: readonly number[];
  readonly answerMs: readonly number[];
  readonly peakMiB: number;
}

await main();

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "karabakh-digest-bench-"));
  const telegram = await startStandIn({ limits: "off" });
  try {
    const bench = { folder, databasePath: join(folder, "digest.db"), endAt: Date.now(), telegram };
    const measurements: Measurement[] = [];
    let archive: ArchiveWriter | null = null;
    for (const size of SIZES) {
      console.error(`an archive of ${size.toLocaleString("en")} reports …`);
      const database = await openDatabase({ kind: "sqlite", path: bench.databasePath });
      archive = await growArchive(bench, database, archive, size);
      const storeMs = await timeStores(database);
      await database.close();
      measurements.push(await measureBot(bench, storeMs, size));
    }
    console.error("heavy feeds and pages …");
    const memory = await measureMemory(bench, measurements);
    console.error("rates …");
    const database = await openDatabase({ kind: "sqlite", path: bench.databasePath });
    const rates = await measureRates(database, bench.endAt);
    const pictures = await measurePictures(database);
    await database.close();
    printAll(measurements, [
      { title: "Peak memory", columns: ["most"], rows: memory },
      { title: "Rates", columns: ["a second"], rows: rates },
      pictures,
    ]);
  } finally {
    await telegram.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The writer keeps on from where it was; only its database was opened anew. */
async function growArchive(
  { endAt }: Bench,
  database: Database,
  known: ArchiveWriter | null,
  size: number,
): Promise<ArchiveWriter> {
  const archive = known ?? createArchive(SEED, endAt, LARGEST);
  if (known === null) await database.transaction((stores) => stores.sources.saveList(archive.sources));
  await archive.growTo(database, size);
  return archive;
}

async function timeStores(database: Database): Promise<readonly number[]> {
  const times: number[] = [];
  for (const question of QUESTIONS) times.push(await timeStore(database, question));
  return times;
}

async function measureBot(
  bench: Bench,
  storeMs: readonly number[],
  firstReader: number,
): Promise<Measurement> {
  const starts: number[] = [];
  const peaks: number[] = [];
  const answerMs: number[] = [];
  for (let start = 1; start <= STARTS; start += 1) {
    await using bot = await startBot(bench, []);
    starts.push(bot.readyMs);
    peaks.push(bot.peakMiB());
    if (start === STARTS) {
      for (const [index, question] of QUESTIONS.entries()) {
        answerMs.push(await timeAnswers(bench.telegram, question, firstReader + 100 * index));
      }
    }
  }
  return { readyMs: medianOf(starts), storeMs, answerMs, peakMiB: Math.max(...peaks) };
}

async function startBot(bench: Bench, feedUrls: readonly string[]): Promise<BotProcess> {
  const { telegram, databasePath, folder } = bench;
  const sourcesFile = join(folder, "sources.json");
  const sources = feedUrls.map((url, index) => ({ name: `Heavy ${index}`, url, language: "fr" }));
  await writeFile(sourcesFile, JSON.stringify(sources));
  return startBotProcess({ telegram, databasePath, sourcesFile, folder });
}

async function measureMemory(bench: Bench, measurements: readonly Measurement[]): Promise<readonly Row[]> {
  const outlet = await startHeavyOutlet();
  const database = await openDatabase({ kind: "sqlite", path: bench.databasePath });
  try {
    const before = await database.reports.count();
    await using bot = await startBot(bench, outlet.feedUrls);
    await waitForPolls(database, outlet.feedUrls.length);
    const added = (await database.reports.count()) - before;
    const figures = { bot: bot.peakMiB(), child: bot.childPeakMiB() };
    const startPeak = measurements.at(-1)?.peakMiB ?? 0;
    const items = LONG_FEED_ITEMS.toLocaleString("en");
    return [
      row("the bot, started", startPeak, "< 250 MiB"),
      row(`the bot, after a feed of ${items} items and`, figures.bot, "< 250 MiB"),
      { title: `  hostile pages (${added} reports stored)`, figures: [] },
      row("a parsing child, the same", figures.child, "< 200 MiB"),
    ];
  } finally {
    await database.close();
    await outlet.close();
  }

  function row(title: string, mebibytes: number, target: string): Row {
    return { title, figures: [`${Math.round(mebibytes)} MiB`], target };
  }
}

/** Until every feed was read and every page that it led to. */
async function waitForPolls(database: Database, feeds: number): Promise<void> {
  const until = performance.now() + POLL_TIMEOUT_MS;
  while (performance.now() < until) {
    const sources = await database.sources.list();
    const polled = sources.filter(({ lastSuccessAt }) => lastSuccessAt !== null).length;
    if (polled === feeds && (await database.reports.nextArticleAt()) === null) return;
    await pause(50);
  }
  const faults = (await database.sources.list()).map(({ name, lastFault }) => `${name}: ${lastFault}`);
  throw new Error(`the bot did not read its feeds: ${faults.join(", ")}`);
}

function printAll(measurements: readonly Measurement[], others: readonly Section[]): void {
  const sizes = SIZES.map((size) => size.toLocaleString("en"));
  const perSize = (title: string, values: readonly number[], target: string): Row => ({
    title,
    figures: [...values.map(msText), growthText(values)],
    target,
  });
  const perQuestion = (
    values: (measurement: Measurement) => readonly number[],
    target: (question: Question) => string,
  ): Row[] =>
    QUESTIONS.map((question, index) =>
      perSize(
        question.title,
        measurements.map((measurement) => values(measurement)[index] ?? Number.NaN),
        target(question),
      ),
    );
  const columns = [...sizes, "growth"];
  const starts = measurements.map(({ readyMs }) => readyMs);
  const sections = [
    { title: "Reports in the archive", columns, rows: [perSize("start-up until ready", starts, "< 2 s")] },
    {
      title: "From question to answer, median",
      columns,
      rows: perQuestion(
        ({ answerMs }) => answerMs,
        ({ targetMs }) => `< ${targetMs} ms`,
      ),
    },
    {
      title: "Of that the store, median",
      columns,
      rows: perQuestion(
        ({ storeMs }) => storeMs,
        ({ targetMs }) => (targetMs === 50 ? "< 20 ms" : ""),
      ),
    },
    ...others,
    ...measureClaims(),
    measureRecognition(),
  ];
  console.log(renderTable(sections));
}
