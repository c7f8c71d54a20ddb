import { DAY_MS } from "../../src/clock.ts";
import type { StandIn } from "../../src/demo/bot-api/stand-in.ts";
import type { Database } from "../../src/storage/database.ts";
import { listReactions } from "../../src/stories/reaction-list.ts";
import { buildSeries } from "../../src/stories/series.ts";
import { searchTerms } from "../../src/text/words.ts";
import { medianOf } from "./table.ts";

/** What a reader asks for, as a command, and the store calls that answer it. */
export interface Question {
  readonly title: string;
  /** What each sample asks, counted from 0: where that differs, no answer was kept from the one before. */
  command(sample: number): string;
  /** What an answer may take, ms. */
  readonly targetMs: number;
  load(database: Database): Promise<unknown>;
}

const LATEST = 5;
const WEEK_HOURS = 7 * 24;
/** As many as `/search` leafs through. */
const MOST_FOUND = 200;

export const QUESTIONS: readonly Question[] = [
  { title: "/latest", command: () => "/latest", targetMs: 50, load: loadLatest },
  {
    title: "/casualties, as others just asked",
    command: () => "/casualties",
    targetMs: 100,
    load: loadFigures,
  },
  {
    title: "/reactions, as others just asked",
    command: () => "/reactions",
    targetMs: 100,
    load: loadReactions,
  },
  {
    title: "/casualties of a week, made anew",
    command: (sample) => `/casualties ${WEEK_HOURS - sample}h`,
    targetMs: 100,
    load: loadFigures,
  },
  {
    title: "/reactions of a week, made anew",
    command: (sample) => `/reactions ${WEEK_HOURS - sample}h`,
    targetMs: 100,
    load: loadReactions,
  },
  search("a common word", "Karabakh"),
  search("a rare word", "worked"),
  search("two words", "Armenia Lachin"),
  search("words that never meet", "Армении the"),
  search("an Arabic word", "أذربيجان"),
  search("the beginning of a word", "minis"),
  search("one letter", "a"),
];

function search(title: string, text: string): Question {
  const terms = searchTerms(text).split(" ");
  return {
    title: `/search, ${title}`,
    command: () => `/search ${text}`,
    targetMs: 50,
    load: (database) => database.reports.search(terms, MOST_FOUND),
  };
}

async function loadLatest(database: Database): Promise<void> {
  const stories = await database.stories.latest(LATEST);
  await database.reports.ofStories(stories.map(({ id }) => id));
}

async function loadFigures(database: Database): Promise<void> {
  const since = (await database.clock.now()) - WEEK_MS;
  buildSeries(await database.claims.figuresOfStories({ since }));
}

async function loadReactions(database: Database): Promise<void> {
  const since = (await database.clock.now()) - WEEK_MS;
  listReactions(await database.claims.reactions({ kind: "reaction", since }));
}

const WEEK_MS = 7 * DAY_MS;
const SAMPLES = 15;

/** The median of the store calls alone, in ms. */
export async function timeStore(database: Database, question: Question): Promise<number> {
  const times: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const startedAt = performance.now();
    await question.load(database);
    times.push(performance.now() - startedAt);
  }
  return medianOf(times);
}

/** The median from the moment a reader has sent the command until the bot's answer has been accepted, in ms. */
export async function timeAnswers(
  telegram: StandIn,
  question: Question,
  firstReader: number,
): Promise<number> {
  const times: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    // A reader each: a chat's own pace would make the later ones wait.
    const id = firstReader + sample;
    telegram.addUser({ id, firstName: "Reader", languageCode: "en" });
    const startedAt = performance.now();
    telegram.sendText(id, question.command(sample));
    await telegram.waitFor(({ method, chatId }) => method === "sendMessage" && chatId === id);
    times.push(performance.now() - startedAt);
  }
  return medianOf(times);
}
