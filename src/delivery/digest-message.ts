import { composeDigest } from "../../digests/compose-digest.ts";
import { renderChat } from "../../digests/render-chat.ts";
import { HOUR_MS } from "../clock.ts";
import type { Translators } from "../locales/translator.ts";
import type { OutletClaim } from "../storage/outlet-claim.ts";
import type { OutletReport } from "../storage/report-store.ts";
import type { DueSchedule } from "../storage/schedule-store.ts";
import { nextSlot } from "../subscriptions/next-slot.ts";
import type { TimedSchedule } from "../subscriptions/schedule.ts";
import { messageOf, type OutgoingMessage } from "./message.ts";
import { pageKeyboard } from "./page-keyboard.ts";

/** A digest that is due to a group of chats, of which `first` stands for all; instants in UTC ms. */
export interface DueDigest {
  readonly first: DueSchedule;
  readonly schedule: TimedSchedule;
  readonly dueAt: number;
  readonly nextDueAt: number;
  readonly isLate: boolean;
  /** Where its period begins. */
  readonly since: number;
}

/** What came in its period, and the claims of the stories concerned. */
export interface DigestNews {
  readonly reports: readonly OutletReport[];
  readonly claims: readonly OutletClaim[];
}

/** A digest as it is stored for all its chats; `until` (UTC ms) is where its period ends. */
export interface StoredDigest extends OutgoingMessage {
  readonly until: number;
}

/** Not even after a digest that was 6 hours late does the next slot come so soon, unless the reader moved it. */
const NEXT_SLOT_MS = 17 * HOUR_MS;

/** The first page of a digest up to `until` (UTC ms), with buttons to the others. */
export function composeMessage(
  translators: Translators,
  { first, schedule, dueAt, nextDueAt, isLate, since }: DueDigest,
  { reports, claims }: DigestNews,
  until: number,
): StoredDigest {
  const { language, chatZone: zone } = first;
  const translator = translators.for(language);
  const pages = renderChat(composeDigest({ since, until, reports, claims }, { language }), {
    translator,
    language,
    zone,
    digits: "latn",
    edition: schedule.kind,
    nextDueAt,
    lateSince: isLate ? dueAt : null,
    missed: countMissed(schedule, since, dueAt),
  });
  const [page] = pages;
  if (!page) throw new Error("a digest was rendered to no page at all");
  const keyboard = pageKeyboard(translator, { since, until }, 0, pages.length);
  return { ...messageOf(page, { keyboard }), until };
}

/** How many slots came since the reader was last told and were never sent. */
function countMissed(schedule: TimedSchedule, since: number, dueAt: number): number {
  let missed = 0;
  for (let slot = nextSlot(schedule, since + NEXT_SLOT_MS); slot.dueAt < dueAt; missed += 1) {
    slot = nextSlot(schedule, slot.dueAt);
  }
  return missed;
}
