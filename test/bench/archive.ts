import { MINUTE_MS } from "../../src/clock.ts";
import type { Fact } from "../../src/facts/fact.ts";
import type { Database, Stores } from "../../src/storage/database.ts";
import type { NewReport } from "../../src/storage/report-store.ts";
import type { SourceListing } from "../../src/storage/source-store.ts";
import { RULES_VERSION } from "../../src/stories/read-facts.ts";
import { draftClaims } from "./draft-claims.ts";
import { createRandom, createZipf, LANGUAGES, readVocabulary, type Vocabulary } from "./vocabulary.ts";

/** Writes made-up coverage in seven languages into a database, the same for the same seed. */
export interface ArchiveWriter {
  readonly sources: readonly SourceListing[];
  /** Adds reports, newer than all before, until the archive holds `size`. */
  growTo(database: Database, size: number): Promise<void>;
}

interface Draft {
  readonly report: NewReport;
  readonly claims: readonly Fact[];
  readonly storyId: string;
  readonly terms: string;
}

interface Writer {
  readonly random: () => number;
  readonly voices: readonly Voice[];
  readonly sources: readonly SourceListing[];
}

interface Voice {
  readonly vocabulary: Vocabulary;
  readonly drawRank: () => number;
}

interface Text {
  readonly text: string;
  readonly terms: string;
}

const OUTLETS_A_LANGUAGE = 12;
/** Some 300 reports a day, as many as a digest covers. */
const GAP_MS = 5 * MINUTE_MS;
const IN_ONE_TRANSACTION = 5_000;
const MOST_OF_A_STORY = 8;

/** `planned` reports will end at `endAt` (UTC ms), some 300 a day. */
export function createArchive(seed: number, endAt: number, planned: number): ArchiveWriter {
  const random = createRandom(seed);
  const voices = LANGUAGES.map(readVocabulary).map((vocabulary) => ({
    vocabulary,
    drawRank: createZipf(vocabulary.words.length, random),
  }));
  const sources = LANGUAGES.flatMap((language) =>
    Array.from({ length: OUTLETS_A_LANGUAGE }, (_, index) => outletOf(language, index)),
  );
  const writer: Writer = { random, voices, sources };
  let size = 0;
  return {
    sources,
    async growTo(database, wanted) {
      while (size < wanted) {
        const count = Math.min(IN_ONE_TRANSACTION, wanted - size);
        const startAt = endAt - (planned - size) * GAP_MS;
        const drafts = draftReports(writer, size, count, startAt);
        await database.transaction((stores) => save(stores, drafts));
        size += count;
      }
    },
  };
}

function outletOf(language: string, index: number): SourceListing {
  const id = `${language}-${index}`;
  const affiliation = ["state-owned", "private", "independent", null][index % 4] ?? null;
  const country = ["AM", "AZ", "RU", "TR", "FR", "LB", "GB", null][index % 8] ?? null;
  // Two feeds of each publisher in three.
  const publisher = `publisher-${language}-${Math.floor(index / 1.5)}.example`;
  const url = `https://${id}.example/feed`;
  return { id, url, name: `Outlet ${id}`, nativeName: null, language, country, affiliation, publisher };
}

/** Stories of one to eight reports within a day; the reports come in the order of their instants. */
function draftReports(writer: Writer, first: number, count: number, startAt: number): readonly Draft[] {
  const { random } = writer;
  const drafts: Draft[] = [];
  while (drafts.length < count) {
    const voice = pick(writer.voices, random);
    const begins = startAt + random() * count * GAP_MS;
    const storyId = `story-${first + drafts.length}`;
    const names = Array.from({ length: 6 }, () => Math.floor(random() * voice.vocabulary.words.length));
    const members = Math.min(1 + Math.floor(MOST_OF_A_STORY * random() ** 3), count - drafts.length);
    for (let member = 0; member < members; member += 1) {
      const at = Math.round(begins + member * random() * 120 * MINUTE_MS);
      const id = `report-${first + drafts.length}`;
      const draft = draftReport(writer, voice, id, storyId, names, at);
      drafts.push({ ...draft, claims: draftClaims(draft.report.title, member, random) });
    }
  }
  return drafts.sort((one, other) => one.report.at - other.report.at);
}

function draftReport(
  { random, sources }: Writer,
  voice: Voice,
  id: string,
  storyId: string,
  names: readonly number[],
  at: number,
): Omit<Draft, "claims"> {
  const { language } = voice.vocabulary;
  const outlets = sources.filter((source) => source.language === language);
  const { id: sourceId } = pick(outlets, random);
  const title = write(voice, random, 5 + Math.floor(random() * 5), names.slice(0, 4));
  const summary = write(voice, random, 18 + Math.floor(random() * 20), names);
  // Not every page could be read.
  const article = random() < 0.4 ? write(voice, random, 100 + Math.floor(random() * 400), names) : null;
  const report: NewReport = {
    id,
    sourceId,
    link: `https://${sourceId}.example/${id}`,
    title: title.text,
    summary: summary.text,
    text: article?.text ?? null,
    language,
    outletName: null,
    publishedAt: at,
    storedAt: at,
    at,
    score: 0.9,
    matched: '["Karabakh","Lachin corridor"]',
    articleDueAt: null,
    articleAttempts: 1,
    firstPoll: 0,
  };
  return { report, storyId, terms: [title.terms, summary.terms, article?.terms ?? ""].join(" ") };
}

/** Words drawn by their rank, a number now and then, and the story's own names among them. */
function write(voice: Voice, random: () => number, length: number, names: readonly number[]): Text {
  const { words, terms } = voice.vocabulary;
  const text: string[] = [];
  const found: string[] = [];
  for (let at = 0; at < length + names.length; at += 1) {
    if (at >= names.length && random() < 0.02) {
      const number = String(Math.floor(10 ** (random() * 5)));
      text.push(number);
      found.push(number);
      continue;
    }
    const rank = names[at] ?? voice.drawRank();
    text.push(words[rank] ?? "");
    found.push(terms[rank] ?? "");
  }
  return { text: text.join(" "), terms: found.join(" ") };
}

/** Writes through the program's own stores, many reports to a transaction: synced as ever, only less often. */
async function save(stores: Stores, drafts: readonly Draft[]): Promise<void> {
  for (const { report } of drafts) await stores.reports.add(report);
  const firstReport = await stores.reports.get(drafts[0]?.report.id ?? "");
  const firstSeq = firstReport?.seq ?? 0;
  for (const [index, { report, storyId, terms, claims }] of drafts.entries()) {
    const seq = firstSeq + index;
    await stores.reports.settle({ seq, text: report.text ?? null, storyId, digestAt: report.at, terms });
    await stores.claims.replace(report.id, claims, RULES_VERSION);
  }
  for (const [id, members] of Map.groupBy(drafts, ({ storyId }) => storyId)) {
    const instants = members.map(({ report }) => report.at);
    await stores.stories.add({
      id,
      language: members[0]?.report.language ?? "en",
      startedAt: Math.min(...instants),
      lastAt: Math.max(...instants),
      reportCount: members.length,
      publisherCount: new Set(members.map(({ report }) => report.sourceId)).size,
      instantDueAt: null,
    });
  }
  await stores.reports.addItems(
    drafts.map(({ report }) => ({
      sourceId: report.sourceId,
      itemKey: report.id,
      link: report.link ?? null,
      titleKey: report.id,
      seenAt: report.storedAt,
      reportId: report.id,
    })),
  );
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}
