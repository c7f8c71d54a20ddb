import type { Stores } from "../storage/database.ts";

/** Ends what a chat that is gone had asked for; its settings stay for the day it comes back. */
export async function endChat(
  stores: Pick<Stores, "chats" | "schedules" | "deliveries">,
  chatId: string,
  reason: string,
): Promise<void> {
  await stores.chats.update(chatId, { state: "gone", goneReason: reason });
  for (const { id } of await stores.schedules.ofChat(chatId)) {
    await stores.schedules.update(id, { nextDueAt: null });
  }
  await stores.deliveries.deleteWaiting(chatId, reason);
}
