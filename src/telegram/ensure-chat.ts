import type { Chat } from "../storage/chat-store.ts";
import type { Stores } from "../storage/database.ts";
import { restoreSchedules } from "../subscriptions/save-schedule.ts";
import { guessZone } from "../subscriptions/zones.ts";

/** The chat's row: made with guesses from the sender's language where it is new, and woken where it had been gone. */
export async function ensureChat(
  stores: Stores,
  chat: {
    readonly id: string;
    readonly kind: string;
    readonly language: string;
    readonly senderLanguage: string;
  },
  now: number,
): Promise<Chat> {
  const known = await stores.chats.get(chat.id);
  if (known === undefined) {
    const added: Chat = {
      id: chat.id,
      kind: chat.kind,
      language: chat.language,
      languageChosen: 0,
      // A reader whose language there are no messages in yet is still likely to be where it is spoken.
      zone: guessZone(chat.senderLanguage),
      zoneChosen: 0,
      quietWhenEmpty: 0,
      state: "active",
      goneReason: null,
      awaiting: null,
      createdAt: now,
    };
    await stores.chats.add(added);
    return added;
  }
  if (known.state === "active") return known;
  await stores.chats.update(chat.id, { state: "active", goneReason: null });
  await restoreSchedules(stores, known, now);
  return { ...known, state: "active", goneReason: null };
}
