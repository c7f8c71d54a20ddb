import type { Update } from "grammy/types";
import type { Database } from "../storage/database.ts";

/** Puts updates into the inbox; one that is there already is stored once. */
export async function storeUpdates(
  database: Pick<Database, "updates">,
  updates: readonly Update[],
): Promise<void> {
  await database.updates.add(
    updates.map((update) => ({
      updateId: update.update_id,
      chatId: String(chatOf(update) ?? 0),
      payload: JSON.stringify(update),
    })),
  );
}

function chatOf(update: Update): number | undefined {
  const message = update.message ?? update.channel_post ?? update.callback_query?.message;
  return message?.chat.id ?? update.my_chat_member?.chat.id ?? update.callback_query?.from.id;
}
