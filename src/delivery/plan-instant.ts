import { composeDigest } from "../../digests/compose-digest.ts";
import { renderChat } from "../../digests/render-chat.ts";
import { HOUR_MS } from "../clock.ts";
import type { Translators } from "../locales/translator.ts";
import type { Database, Stores } from "../storage/database.ts";
import { BROADCAST_LANE } from "../storage/delivery-store.ts";
import type { OutletReport } from "../storage/report-store.ts";
import type { DueSchedule } from "../storage/schedule-store.ts";
import { messageOf } from "./message.ts";

/** How many new stories an instant subscriber hears of in a local day. */
export const INSTANT_PER_DAY = 12;
const AT_ONCE = 500;
/** A flash that could not be sent for so long is left to the digests. */
const EXPIRY_MS = 6 * HOUR_MS;

/** Plans a message to every instant subscriber for each story that is new; returns how many stories there were. */
export async function planDueInstants(database: Database, translators: Translators): Promise<number> {
  let planned = 0;
  for (;;) {
    const now = await database.clock.now();
    const [story] = await database.stories.instantDue(now, 1);
    if (story === undefined) return planned;
    let after: string | null = "";
    // In chunks: a transaction over all subscribers would hold everybody up. Planned again, it adds no row.
    while (after !== null) after = await planChunk(database, translators, story.id, after);
    await database.stories.finishInstant(story.id);
    planned += 1;
  }
}

async function planChunk(
  database: Database,
  translators: Translators,
  storyId: string,
  after: string,
): Promise<string | null> {
  return database.transaction(async (stores) => {
    const now = await stores.clock.now();
    const schedules = await stores.schedules.instant(after, AT_ONCE);
    const reports = await stores.reports.ofStories([storyId]);
    for (const schedule of schedules) await planOne(stores, translators, { schedule, storyId, reports, now });
    return schedules.length === AT_ONCE ? (schedules.at(-1)?.id ?? null) : null;
  });
}

interface Instant {
  readonly schedule: DueSchedule;
  readonly storyId: string;
  readonly reports: readonly OutletReport[];
  readonly now: number;
}

async function planOne(
  stores: Stores,
  translators: Translators,
  { schedule, storyId, reports, now }: Instant,
): Promise<void> {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: schedule.chatZone }).format(now);
  const count = schedule.instantDay === day ? schedule.instantCount : 0;
  if (count >= INSTANT_PER_DAY || reports.length === 0) return;
  const { language, chatZone: zone } = schedule;
  const bodyId = `i:${storyId}:${language}:${zone}`;
  const digest = composeDigest({ since: now, until: now, reports }, { language });
  const translator = translators.for(language);
  const [page] = renderChat(digest, {
    translator,
    language,
    zone,
    digits: "latn",
    edition: "instant",
    nextDueAt: null,
    lateSince: null,
  });
  if (!page) return;
  await stores.deliveries.saveBody(bodyId, JSON.stringify(messageOf(page)));
  await stores.deliveries.add([
    {
      dedupeKey: `i:${schedule.id}:${storyId}`,
      chatId: schedule.chatId,
      threadId: schedule.threadId,
      lane: BROADCAST_LANE,
      payload: null,
      bodyId,
      notBefore: 0,
      expiresAt: now + EXPIRY_MS,
    },
  ]);
  await stores.schedules.update(schedule.id, { instantDay: day, instantCount: count + 1 });
}
