import { composeClaims, composeFollowUp, type NewClaims } from "../../digests/compose-claims.ts";
import { composeDigest } from "../../digests/compose-digest.ts";
import { renderChat } from "../../digests/render-chat.ts";
import { HOUR_MS } from "../clock.ts";
import type { Translators } from "../locales/translator.ts";
import type { Database, Stores } from "../storage/database.ts";
import { BROADCAST_LANE, type NewDelivery } from "../storage/delivery-store.ts";
import type { OutletClaim } from "../storage/outlet-claim.ts";
import type { OutletReport } from "../storage/report-store.ts";
import type { DueSchedule } from "../storage/schedule-store.ts";
import type { FollowUp } from "../storage/story-store.ts";
import { messageOf } from "./message.ts";

/** How many new stories an instant subscriber hears of in a local day. */
export const INSTANT_PER_DAY = 12;
const AT_ONCE = 500;
/** A flash that could not be sent for so long is left to the digests. */
const EXPIRY_MS = 6 * HOUR_MS;

/**
 * Plans a message to every instant subscriber for each story that is new, and for each report that adds a figure or an
 * actor to a story that they know; returns how many there were. What cannot be rendered is left to the digests and
 * holds up nothing else; its error is thrown at the end.
 */
export async function planDueInstants(database: Database, translators: Translators): Promise<number> {
  const { stories } = database;
  const faults: unknown[] = [];
  let planned = 0;
  for (;;) {
    const now = await database.clock.now();
    const [story] = await stories.instantDue(now, 1);
    const [followUp] = story ? [] : await stories.followUpsDue(now, 1);
    if (story !== undefined) {
      await planFlash(database, { translators, faults, ...flashOfStory(story.id) });
      await stories.finishInstant(story.id);
    } else if (followUp !== undefined) {
      await planFlash(database, { translators, faults, ...flashOfFollowUp(followUp) });
      await stories.finishFollowUp(followUp.reportId);
    } else break;
    planned += 1;
  }
  if (faults.length > 0) throw faults[0];
  return planned;
}

/** What instant subscribers are told at once. */
interface Flash {
  /** Names it in the keys of bodies and deliveries. */
  readonly key: string;
  readonly edition: "instant" | "follow-up";
  readonly storyId: string;
  /** What of the story's claims it tells. */
  compose(claims: readonly OutletClaim[]): NewClaims;
}

function flashOfStory(storyId: string): Flash {
  return { key: storyId, edition: "instant", storyId, compose: (claims) => composeClaims(claims, 0) };
}

function flashOfFollowUp({ reportId, storyId }: FollowUp): Flash {
  const compose = (claims: readonly OutletClaim[]): NewClaims => composeFollowUp(claims, reportId);
  return { key: `f:${reportId}`, edition: "follow-up", storyId, compose };
}

/** A flash that is told, and what went wrong in rendering it. */
interface Telling extends Flash {
  readonly translators: Translators;
  readonly faults: unknown[];
}

/** In chunks: a transaction over all subscribers would hold everybody up. Planned again, it adds no row. */
async function planFlash(database: Database, telling: Telling): Promise<void> {
  for (let after: string | null = ""; after !== null; ) {
    const from: string = after;
    after = await database.transaction((stores) => planChunk(stores, telling, from));
  }
}

/** Returns the id of the last schedule of a full chunk, else null. */
async function planChunk(stores: Stores, telling: Telling, after: string): Promise<string | null> {
  const now = await stores.clock.now();
  const schedules = await stores.schedules.instant(after, AT_ONCE);
  const reports = await stores.reports.ofStories([telling.storyId]);
  const claims = telling.compose(await stores.claims.ofStories([telling.storyId]));
  const groups = Map.groupBy(schedules, ({ language, chatZone }) => JSON.stringify([language, chatZone]));
  const isNews = telling.edition === "instant" || claims.figures.length + claims.reactions.length > 0;
  if (reports.length > 0 && isNews) {
    for (const group of groups.values()) {
      await planGroup(stores, { ...telling, reports, claims, now, group });
    }
  }
  return schedules.length === AT_ONCE ? (schedules.at(-1)?.id ?? null) : null;
}

interface InstantGroup extends Telling {
  readonly reports: readonly OutletReport[];
  readonly claims: NewClaims;
  readonly now: number;
  /** Schedules of chats with one language and zone. */
  readonly group: readonly DueSchedule[];
}

async function planGroup(stores: Stores, instant: InstantGroup): Promise<void> {
  const { key, now, group } = instant;
  const [first] = group;
  if (!first) return;
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: first.chatZone }).format(now);
  const told = group
    .map((schedule) => ({ schedule, count: schedule.instantDay === day ? schedule.instantCount : 0 }))
    .filter(({ count }) => count < INSTANT_PER_DAY);
  if (told.length === 0) return;
  const bodyIds = await storeBodies(stores, `i:${key}:${first.language}:${first.chatZone}`, instant, first);
  if (bodyIds.length === 0) return;
  // Page by page: each chat's stand in their order.
  const added = await stores.deliveries.add(
    bodyIds.flatMap((bodyId, page) =>
      told.map(({ schedule }) => deliveryOf(schedule, { key, page, bodyId, now })),
    ),
  );
  for (const { schedule, count } of told) {
    // One that was there already has been counted.
    if (!added.has(keyOf(schedule, key, 0))) continue;
    await stores.schedules.update(schedule.id, { instantDay: day, instantCount: count + 1 });
  }
}

/** The ids of the stored pages, stored now or before; none where they cannot be rendered. */
async function storeBodies(
  stores: Stores,
  id: string,
  instant: InstantGroup,
  reader: DueSchedule,
): Promise<readonly string[]> {
  const idOf = (page: number): string => (page === 0 ? id : `${id}:${page}`);
  const known: string[] = [];
  while ((await stores.deliveries.loadBody(idOf(known.length))) !== null) known.push(idOf(known.length));
  if (known.length > 0) return known;
  let bodies: readonly string[];
  try {
    bodies = renderInstant(instant, reader);
  } catch (error) {
    instant.faults.push(error);
    return [];
  }
  for (const [page, body] of bodies.entries()) await stores.deliveries.saveBody(idOf(page), body);
  return bodies.map((_, page) => idOf(page));
}

/** The flash's pages, of which one mostly holds it all. */
function renderInstant(
  { translators, reports, claims, now, edition }: InstantGroup,
  reader: DueSchedule,
): readonly string[] {
  const { language, chatZone: zone } = reader;
  const digest = { ...composeDigest({ since: now, until: now, reports }, { language }), claims };
  const pages = renderChat(digest, {
    translator: translators.for(language),
    language,
    zone,
    digits: "latn",
    edition,
    nextDueAt: null,
    lateSince: null,
  });
  if (pages.length === 0) throw new Error("a new story was rendered to no page at all");
  return pages.map((page) => JSON.stringify(messageOf(page)));
}

function keyOf(schedule: DueSchedule, key: string, page: number): string {
  return `i:${schedule.id}:${key}${page === 0 ? "" : `:${page}`}`;
}

/** One page of a flash for one chat; `now` is UTC ms. */
interface FlashPage {
  readonly key: string;
  readonly page: number;
  readonly bodyId: string;
  readonly now: number;
}

function deliveryOf(schedule: DueSchedule, { key, page, bodyId, now }: FlashPage): NewDelivery {
  return {
    dedupeKey: keyOf(schedule, key, page),
    chatId: schedule.chatId,
    threadId: schedule.threadId,
    lane: BROADCAST_LANE,
    payload: null,
    bodyId,
    notBefore: 0,
    expiresAt: now + EXPIRY_MS,
  };
}
