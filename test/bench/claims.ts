import { readFileSync } from "node:fs";
import { extractFacts } from "../../src/facts/extract-facts.ts";
import { growthText, medianOf, msText, type Row, type Section } from "./table.ts";

const ARTICLE_WORDS = 300;
const ARTICLES = 40;
const RUNS = 25;
const WARM_MS = 1_500;
const MIB = 1024 * 1024;

/** How fast claims are read from articles of each language, and what hostile text costs. */
export function measureClaims(): readonly Section[] {
  return [
    {
      title: "Claims read from articles of 300 words",
      columns: ["a second"],
      rows: ["ar", "en", "ru", "fr", "tr", "az", "hy"].map(rateOf),
    },
    {
      title: "Claims read from hostile text",
      columns: ["0.5 MiB", "1 MiB", "growth"],
      rows: [
        hostile("one endless sentence", "25 people were killed and 40 wounded, Baku said, and "),
        hostile("numbers", "100,000 "),
        hostile("nested quotes", '“said «the "Baku"» ('),
        hostile("أرقام", "قتل 5 جنود وأصيب 3 "),
      ],
    },
    {
      title: "Claims read from a text twice as long",
      columns: ["75,000", "150,000", "growth"],
      rows: [growth()],
    },
  ];
}

function rateOf(language: string): Row {
  const articles = articlesIn(language);
  // A bot that has run for a second has compiled what it runs most.
  for (const end = performance.now() + WARM_MS; performance.now() < end; )
    for (const article of articles) extractFacts(article, { language });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const startedAt = performance.now();
    for (const article of articles) extractFacts(article, { language });
    times.push(performance.now() - startedAt);
  }
  const perSecond = Math.round((articles.length * 1_000) / medianOf(times));
  return { title: language, figures: [perSecond.toLocaleString("en")], target: "≥ 1,000" };
}

/** Articles made of the development passages, each starting at another one. */
function articlesIn(language: string): readonly string[] {
  const file = new URL(`../facts/sets/${language}.dev.json`, import.meta.url);
  const passages = (JSON.parse(readFileSync(file, "utf8")) as readonly { readonly text: string }[]).map(
    ({ text }) => text,
  );
  return Array.from({ length: ARTICLES }, (_, first) => {
    const words: string[] = [];
    for (let next = first; words.length < ARTICLE_WORDS; next += 1) {
      words.push(...(passages[next % passages.length] ?? "").split(/(?<=\s)/), "\n");
    }
    return words.slice(0, ARTICLE_WORDS).join("");
  });
}

function hostile(title: string, unit: string): Row {
  const times = [MIB / 2, MIB].map((length) =>
    timeOf(unit.repeat(Math.ceil(length / unit.length)).slice(0, length)),
  );
  return { title, figures: [...times.map(msText), growthText(times)], target: "< 2 s" };
}

function growth(): Row {
  const article = articlesIn("en").join("\n\n");
  const long = article.repeat(Math.ceil(150_000 / article.length));
  const times = [75_000, 150_000].map((length) => timeOf(long.slice(0, length)));
  return {
    title: "characters of English articles",
    figures: [...times.map(msText), growthText(times)],
    target: "×2",
  };
}

function timeOf(text: string): number {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const startedAt = performance.now();
    extractFacts(text, { language: /[\u0600-\u06ff]/.test(text) ? "ar" : "en" });
    times.push(performance.now() - startedAt);
  }
  return medianOf(times);
}
