import { randomUUID } from "node:crypto";
import type { Chat } from "../storage/chat-store.ts";
import type { Stores } from "../storage/database.ts";
import type { StoredSchedule } from "../storage/schedule-store.ts";
import { nextSlot } from "./next-slot.ts";
import type { Schedule } from "./schedule.ts";
import { scheduleOf } from "./stored-schedule.ts";

export interface SavedSchedule {
  /** UTC ms; null for an instant subscription, which has no fixed time. */
  readonly nextDueAt: number | null;
  /** What it took the place of. */
  readonly replaced: StoredSchedule | null;
  /** Whether it is one more than before. */
  readonly added: boolean;
  /** Whether it is the chat's first subscription. */
  readonly first: boolean;
}

/**
 * Subscribes a chat, or one topic of it. A schedule of the same kind in the same topic is moved to the new time,
 * unless it is to be kept beside it.
 */
export async function saveSchedule(
  stores: Pick<Stores, "schedules">,
  chat: { readonly id: string; readonly threadId: number | null },
  schedule: Schedule,
  now: number,
  beside = false,
): Promise<SavedSchedule> {
  const { schedules } = stores;
  const existing = await schedules.ofChat(chat.id);
  const inTopic = existing.filter(({ threadId }) => threadId === chat.threadId);
  const same = inTopic.find((row) => isSame(scheduleOf(row), schedule));
  if (same) return { nextDueAt: same.nextDueAt, replaced: null, added: false, first: false };
  const replaced = beside ? undefined : inTopic.find(({ kind }) => kind === schedule.kind);
  const row = { ...rowOf(schedule, now), id: randomUUID() };
  // A new id: an occurrence counts by its row's, and the new time may come once more on a day that had its digest.
  if (replaced) await schedules.update(replaced.id, row);
  else {
    const { id: chatId, threadId } = chat;
    await schedules.add({ ...row, chatId, threadId, coveredUntil: now, instantCount: 0, createdAt: now });
  }
  return {
    nextDueAt: row.nextDueAt,
    replaced: replaced ?? null,
    added: !replaced,
    first: existing.length === 0,
  };
}

/** Moves all of a chat's schedules into another zone; each keeps its time of day. */
export async function moveSchedules(
  stores: Pick<Stores, "schedules">,
  chatId: string,
  zone: string,
  now: number,
): Promise<void> {
  for (const stored of await stores.schedules.ofChat(chatId)) {
    const schedule = scheduleOf({ ...stored, zone });
    if (schedule.kind === "instant" || stored.zone === zone) continue;
    await stores.schedules.update(stored.id, { ...rowOf(schedule, now), id: randomUUID() });
  }
}

/** Takes up again what a chat had subscribed to before it was gone; what it missed is not sent after it. */
export async function restoreSchedules(
  stores: Pick<Stores, "schedules">,
  chat: Pick<Chat, "id">,
  now: number,
): Promise<void> {
  for (const stored of await stores.schedules.ofChat(chat.id)) {
    const { nextDueAt, nextLocal } = rowOf(scheduleOf(stored), now);
    await stores.schedules.update(stored.id, { nextDueAt, nextLocal, coveredUntil: now });
  }
}

function rowOf(schedule: Schedule, now: number) {
  if (schedule.kind === "instant") {
    return { kind: schedule.kind, time: null, weekday: null, zone: null, nextDueAt: null, nextLocal: null };
  }
  const { kind, time, zone } = schedule;
  const { dueAt, local } = nextSlot(schedule, now);
  const weekday = schedule.kind === "weekly" ? schedule.weekday : null;
  return { kind, time, weekday, zone, nextDueAt: dueAt, nextLocal: local };
}

function isSame(one: Schedule, other: Schedule): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
