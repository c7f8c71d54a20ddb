import { createHash } from "node:crypto";
import { composeDigest } from "../../digests/compose-digest.ts";
import { renderChat } from "../../digests/render-chat.ts";
import { DAY_MS } from "../clock.ts";
import type { Translators } from "../locales/translator.ts";
import type { Database, Stores } from "../storage/database.ts";
import { BROADCAST_LANE, type NewDelivery } from "../storage/delivery-store.ts";
import type { DueSchedule } from "../storage/schedule-store.ts";
import { planMissedSlot } from "../subscriptions/missed-slot.ts";
import { nextSlot } from "../subscriptions/next-slot.ts";
import { scheduleOf } from "../subscriptions/stored-schedule.ts";
import { messageOf } from "./message.ts";
import { pageKeyboard } from "./page-keyboard.ts";

const AT_ONCE = 500;
/** A digest that could not be delivered for a day is history. */
const EXPIRY_MS = DAY_MS;
const LONGEST_PERIOD_MS = 8 * DAY_MS;

/** Composes and plans every digest that is due; returns how many chats it planned for. */
export async function planDueDigests(database: Database, translators: Translators): Promise<number> {
  let planned = 0;
  for (;;) {
    const count = await database.transaction((stores) => planChunk(stores, translators));
    if (count === 0) return planned;
    planned += count;
  }
}

async function planChunk(stores: Stores, translators: Translators): Promise<number> {
  const now = await stores.clock.now();
  const due = await stores.schedules.due(now, AT_ONCE);
  const groups = Map.groupBy(due, (schedule) => digestKey(schedule));
  for (const group of groups.values()) await planGroup(stores, translators, group, now);
  return due.length;
}

/** Chats that would read the very same digest: it is composed once and its body stored once. */
function digestKey(schedule: DueSchedule): string {
  const { language, chatZone, kind, time, weekday, zone, nextLocal, coveredUntil, quietWhenEmpty } = schedule;
  return JSON.stringify([
    language,
    chatZone,
    kind,
    time,
    weekday,
    zone,
    nextLocal,
    coveredUntil,
    quietWhenEmpty,
  ]);
}

async function planGroup(
  stores: Stores,
  translators: Translators,
  group: readonly DueSchedule[],
  now: number,
): Promise<void> {
  const [first] = group;
  const schedule = first && scheduleOf(first);
  if (!first || !schedule || schedule.kind === "instant") return;
  const next = nextSlot(schedule, now);
  const dueAt = first.nextDueAt ?? now;
  const slot = { dueAt, local: first.nextLocal ?? "" };
  const missed = planMissedSlot(slot, now);
  const sends = missed !== "merge";
  if (sends) {
    const since = Math.max(first.coveredUntil, now - LONGEST_PERIOD_MS);
    const reports = await stores.reports.forDigest(since, now);
    if (reports.length > 0 || first.quietWhenEmpty === 0) {
      const digest = composeDigest({ since, until: now, reports }, { language: first.language });
      const pages = renderChat(digest, {
        translator: translators.for(first.language),
        language: first.language,
        zone: first.chatZone,
        digits: "latn",
        edition: schedule.kind,
        nextDueAt: next.dueAt,
        lateSince: missed === "late" ? dueAt : null,
      });
      const [page] = pages;
      if (page) {
        const keyboard = pageKeyboard(
          translators.for(first.language),
          { since, until: now },
          0,
          pages.length,
        );
        const bodyId = createHash("sha256").update(digestKey(first)).update(String(now)).digest("base64url");
        await stores.deliveries.saveBody(bodyId, JSON.stringify(messageOf(page, { keyboard })));
        await stores.deliveries.add(group.map((row) => deliveryOf(row, bodyId, now)));
      }
    }
  }
  for (const { id } of group) {
    const moved = { nextDueAt: next.dueAt, nextLocal: next.local, ...(sends && { coveredUntil: now }) };
    await stores.schedules.update(id, moved);
  }
}

function deliveryOf(schedule: DueSchedule, bodyId: string, now: number): NewDelivery {
  return {
    dedupeKey: `d:${schedule.id}:${schedule.nextLocal}:0`,
    chatId: schedule.chatId,
    threadId: schedule.threadId,
    lane: BROADCAST_LANE,
    payload: null,
    bodyId,
    notBefore: 0,
    expiresAt: now + EXPIRY_MS,
  };
}
