import { MINUTE_MS, SECOND_MS } from "../clock.ts";

/** Watches for faults that are not one chat's own. */
export interface Breaker {
  /** Notes what became of a chat's message; returns how long (ms) everybody should wait, or null. */
  note(chatId: string, hasFailed: boolean): number | null;
  /** Whether nothing has got through since it last made everybody wait. */
  isTripped(): boolean;
}

/** So many different chats in a row: then it is Telegram, or the way to it. */
const CHATS = 3;
const LONGEST_MS = MINUTE_MS;

/** A wait that doubles from 2 s up to a minute, for as long as nothing gets through. */
export function createBreaker(): Breaker {
  let openings = 0;
  let faulty = new Set<string>();
  return {
    isTripped: () => openings > 0,
    note(chatId, hasFailed) {
      if (!hasFailed) {
        openings = 0;
        faulty = new Set();
        return null;
      }
      faulty.add(chatId);
      if (faulty.size < CHATS) return null;
      faulty = new Set();
      openings += 1;
      return Math.min(LONGEST_MS, SECOND_MS * 2 ** openings);
    },
  };
}
