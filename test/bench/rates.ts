import { composeDigest } from "../../digests/compose-digest.ts";
import { renderChat } from "../../digests/render-chat.ts";
import { DAY_MS, HOUR_MS } from "../../src/clock.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { createTranslators } from "../../src/locales/translator.ts";
import type { Database } from "../../src/storage/database.ts";
import { type PlacedReport, placeReport } from "../../src/stories/place-report.ts";
import { matchTopic } from "../../src/topic/match-topic.ts";
import { renderLongFeed } from "./heavy-outlet.ts";
import { medianOf, type Row } from "./table.ts";
import { LANGUAGES, readTexts } from "./vocabulary.ts";

const LONGEST_MS = 1_500;
const FEED_ITEMS = 2_000;
const DIGEST_REPORTS = 300;
const WINDOW_REPORTS = 400;

/** How much of its work the program does in a second, in one process and without the database. */
export async function measureRates(database: Database, endAt: number): Promise<readonly Row[]> {
  const texts = LANGUAGES.flatMap((language) => readTexts(language).map((text) => ({ language, text })));
  const feed = renderLongFeed(FEED_ITEMS);
  const reports = (await database.reports.forDigest(endAt - 2 * DAY_MS, endAt)).slice(-DIGEST_REPORTS);
  const input = { since: endAt - DAY_MS, until: endAt, reports };
  const translators = createTranslators();
  const [report, ...window] = await placedReports(database, endAt);
  if (report === undefined) throw new Error("the archive holds no reports to place");
  return [
    await row("texts matched a second", texts.length, () => {
      for (const { language, text } of texts) matchTopic(text, language);
    }),
    await row("feed items parsed a second", FEED_ITEMS, () => parseFeed(feed, "https://outlet.example/feed")),
    ...(await Promise.all(
      ["en", "ar"].map((language) =>
        row(`digests of ${reports.length} reports a second (${language})`, 1, () => {
          renderChat(composeDigest(input, { language }), {
            translator: translators.for(language),
            language,
            zone: "Asia/Yerevan",
            digits: "latn",
            edition: "daily",
            nextDueAt: endAt + DAY_MS,
            lateSince: null,
          });
        }),
      ),
    )),
    await row(`reports placed in a window of ${window.length} a second`, 1, () => {
      placeReport(report, window);
    }),
  ];
}

/** A report and as many others as it is compared with at the most, all within the hours that count. */
async function placedReports(database: Database, endAt: number): Promise<readonly PlacedReport[]> {
  const reports = await database.reports.inWindow("en", endAt - 60 * DAY_MS, endAt, WINDOW_REPORTS + 1);
  return reports.map(({ storyId, link, title, summary, text }, index) => {
    const lead = (text ?? summary).slice(0, 1_200);
    return { storyId, link: `${link}#${index}`, title, lead, at: endAt - (index % 24) * HOUR_MS };
  });
}

/** The median of several runs, as units a second. */
async function row(title: string, units: number, run: () => unknown): Promise<Row> {
  const times: number[] = [];
  const startedAt = performance.now();
  // The first runs are the compiler's.
  for (let count = 0; count < 100 && performance.now() - startedAt < LONGEST_MS; count += 1) {
    const runAt = performance.now();
    await run();
    times.push(performance.now() - runAt);
  }
  const medianMs = medianOf(times.slice(Math.min(3, times.length - 1)));
  return { title, figures: [Math.round((units * 1_000) / medianMs).toLocaleString("en")] };
}
