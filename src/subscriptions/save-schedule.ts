import { randomUUID } from "node:crypto";
import type { Chat } from "../storage/chat-store.ts";
import type { Stores } from "../storage/database.ts";
import type { StoredSchedule } from "../storage/schedule-store.ts";
import { nextSlot } from "./next-slot.ts";
import type { Schedule } from "./schedule.ts";
import { scheduleOf } from "./stored-schedule.ts";

export interface SavedSchedule {
  readonly id: string;
  /** UTC ms; null for an instant subscription, which has no fixed time. */
  readonly nextDueAt: number | null;
  /** What it took the place of. */
  readonly replaced: StoredSchedule | null;
  /** Whether it is the chat's first subscription. */
  readonly first: boolean;
}

/** Subscribes a chat. A schedule of the same kind is moved to the new time, unless it is to be kept beside it. */
export async function saveSchedule(
  stores: Pick<Stores, "schedules">,
  chat: { readonly id: string; readonly threadId: number | null },
  schedule: Schedule,
  now: number,
  beside = false,
): Promise<SavedSchedule> {
  const existing = await stores.schedules.ofChat(chat.id);
  const same = existing.find((row) => isSame(scheduleOf(row), schedule));
  const other = beside ? undefined : existing.find((row) => row.kind === schedule.kind);
  const replaced = same ? null : (other ?? null);
  const slot = schedule.kind === "instant" ? null : nextSlot(schedule, now);
  const row = {
    kind: schedule.kind,
    time: schedule.kind === "instant" ? null : schedule.time,
    weekday: schedule.kind === "weekly" ? schedule.weekday : null,
    zone: schedule.kind === "instant" ? null : schedule.zone,
    nextDueAt: slot?.dueAt ?? null,
    nextLocal: slot?.local ?? null,
    threadId: chat.threadId,
  };
  const kept = same ?? replaced;
  const id = kept?.id ?? randomUUID();
  if (kept) await stores.schedules.update(kept.id, row);
  else
    await stores.schedules.add({
      ...row,
      id,
      chatId: chat.id,
      coveredUntil: now,
      instantCount: 0,
      createdAt: now,
    });
  return { id, nextDueAt: row.nextDueAt, replaced, first: existing.length === 0 };
}

/** Moves all of a chat's schedules into another zone; each keeps its time of day. */
export async function moveSchedules(
  stores: Pick<Stores, "schedules">,
  chatId: string,
  zone: string,
  now: number,
): Promise<void> {
  for (const row of await stores.schedules.ofChat(chatId)) {
    const schedule = scheduleOf({ ...row, zone });
    if (schedule.kind === "instant") continue;
    const slot = nextSlot(schedule, now);
    await stores.schedules.update(row.id, { zone, nextDueAt: slot.dueAt, nextLocal: slot.local });
  }
}

/** Takes up again what a chat had subscribed to before it was gone; what it missed is not sent after it. */
export async function restoreSchedules(
  stores: Pick<Stores, "schedules">,
  chat: Pick<Chat, "id">,
  now: number,
): Promise<void> {
  for (const row of await stores.schedules.ofChat(chat.id)) {
    const schedule = scheduleOf(row);
    if (schedule.kind === "instant") continue;
    const slot = nextSlot(schedule, now);
    await stores.schedules.update(row.id, {
      nextDueAt: slot.dueAt,
      nextLocal: slot.local,
      coveredUntil: now,
    });
  }
}

function isSame(one: Schedule, other: Schedule): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
