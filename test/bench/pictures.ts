import { chartFigures } from "../../digests/figures-on-chart.ts";
import { DAY_MS } from "../../src/clock.ts";
import { makeAttachment } from "../../src/delivery/attachment.ts";
import { createPainter } from "../../src/delivery/painter.ts";
import { createTranslators } from "../../src/locales/translator.ts";
import type { Database } from "../../src/storage/database.ts";
import { buildSeries } from "../../src/stories/series.ts";
import { medianOf, msText, type Row, type Section } from "./table.ts";

const SAMPLES = 9;

/** What the picture of a week's figures takes: drawn, and from the cache. */
export async function measurePictures(database: Database): Promise<Section> {
  const painter = createPainter();
  const until = await database.clock.now();
  const since = until - 7 * DAY_MS;
  const series = buildSeries(await database.claims.figuresOfStories({ since }));
  const translators = createTranslators();
  const rows: Row[] = [];
  for (const language of ["en", "ar"]) {
    const translator = translators.for(language);
    const reader = { translator, language, zone: "Asia/Yerevan", digits: "latn" } as const;
    const timed = async (offset: number): Promise<number> => {
      // Another end makes another picture.
      const charted = chartFigures(series, { outcome: null, since, until: until + offset }, reader);
      if (charted === null) throw new Error("the archive has no figures");
      const startedAt = performance.now();
      await makeAttachment({ database, painter }, { kind: "figures", chart: charted.chart });
      return performance.now() - startedAt;
    };
    // The first waits for the process that draws.
    await timed(0);
    const drawn: number[] = [];
    for (let sample = 1; sample <= SAMPLES; sample += 1) drawn.push(await timed(sample));
    const cached: number[] = [];
    for (let sample = 1; sample <= SAMPLES; sample += 1) cached.push(await timed(sample));
    rows.push(
      { title: `drawn (${language})`, figures: [msText(medianOf(drawn))], target: "< 500 ms" },
      {
        title: `again, from the cache (${language})`,
        figures: [msText(medianOf(cached))],
        target: "< 20 ms",
      },
    );
  }
  await painter.close();
  return { title: "Pictures of a week's figures", columns: ["median"], rows };
}
