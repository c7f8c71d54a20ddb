import { sourceId } from "../../src/sources/source.ts";
import type { Database } from "../../src/storage/database.ts";
import { nextSlot } from "../../src/subscriptions/next-slot.ts";

const FEED = "https://wire.example/feed";

export interface SampleChat {
  readonly id: string;
  readonly language?: string;
  readonly zone?: string;
  readonly quietWhenEmpty?: number;
}

export async function addChat(database: Database, chat: SampleChat): Promise<void> {
  await database.chats.add({
    kind: chat.id.startsWith("-") ? "group" : "private",
    language: "en",
    languageChosen: 1,
    zone: "Asia/Yerevan",
    zoneChosen: 1,
    quietWhenEmpty: 0,
    state: "active",
    goneReason: null,
    awaiting: null,
    createdAt: 0,
    ...chat,
  });
}

/** A daily schedule whose reader has been told of everything up to `coveredUntil`; returns when it is due. */
export async function addDaily(
  database: Database,
  chatId: string,
  { time = "07:30", zone = "Asia/Yerevan", coveredUntil = 0, threadId = null as number | null } = {},
): Promise<number> {
  const { dueAt, local } = nextSlot({ kind: "daily", time, zone }, coveredUntil);
  await database.schedules.add({
    id: `s${chatId}${threadId === null ? "" : `t${threadId}`}`,
    chatId,
    threadId,
    kind: "daily",
    time,
    weekday: null,
    zone,
    nextDueAt: dueAt,
    nextLocal: local,
    coveredUntil,
    instantDay: null,
    instantCount: 0,
    createdAt: coveredUntil,
  });
  return dueAt;
}

export async function addInstant(database: Database, chatId: string): Promise<void> {
  await database.schedules.add({
    id: `s${chatId}`,
    chatId,
    threadId: null,
    kind: "instant",
    time: null,
    weekday: null,
    zone: null,
    nextDueAt: null,
    nextLocal: null,
    coveredUntil: 0,
    instantDay: null,
    instantCount: 0,
    createdAt: 0,
  });
}

/** A report of a story of its own that readers see from `digestAt` on; with `instantDueAt` also a flash. */
export async function addReport(
  database: Database,
  id: string,
  digestAt: number,
  instantDueAt: number | null = null,
): Promise<void> {
  await database.sources.saveList([
    {
      id: sourceId(FEED),
      url: FEED,
      name: "Wire",
      nativeName: null,
      language: "en",
      country: "GE",
      affiliation: "independent",
      publisher: "wire.example",
    },
  ]);
  await database.reports.add({
    id,
    sourceId: sourceId(FEED),
    link: `https://wire.example/${id}`,
    title: `Headline ${id}`,
    summary: "",
    text: null,
    language: "en",
    outletName: null,
    publishedAt: digestAt,
    storedAt: digestAt,
    at: digestAt,
    score: 1,
    matched: "[]",
    articleDueAt: null,
    articleAttempts: 0,
    firstPoll: 0,
  });
  const stored = await database.reports.get(id);
  if (!stored) throw new Error("the report was not stored");
  const times = { startedAt: digestAt, lastAt: digestAt };
  const counts = { reportCount: 1, publisherCount: 1 };
  await database.stories.add({ id: `story-${id}`, language: "en", ...times, ...counts, instantDueAt });
  const settled = { seq: stored.seq, text: null, storyId: `story-${id}`, digestAt, terms: id };
  await database.reports.settle(settled);
}
