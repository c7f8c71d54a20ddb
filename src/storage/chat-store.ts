import type { Insertable, Kysely, Selectable, Updateable } from "kysely";
import type { ChatRow, Schema } from "./schema.ts";

export type Chat = Selectable<ChatRow>;

/** Chats and what their readers chose. */
export interface ChatStore {
  get(id: string): Promise<Chat | undefined>;
  /** Stores a chat that is new; one that is known keeps what its readers chose. */
  add(chat: Insertable<ChatRow>): Promise<void>;
  update(id: string, change: Updateable<ChatRow>): Promise<void>;
  /** Forgets all that is kept of a chat: settings, schedules, deliveries, updates. */
  forget(id: string): Promise<void>;
  /** A group that became a supergroup goes on under its new id; what both ids had subscribed is kept once. */
  move(from: string, to: string): Promise<void>;
}

export function createChatStore(db: Kysely<Schema>): ChatStore {
  return {
    get: (id) => db.selectFrom("chat").selectAll().where("id", "=", id).executeTakeFirst(),
    async add(chat) {
      await db
        .insertInto("chat")
        .values(chat)
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },
    async update(id, change) {
      await db.updateTable("chat").set(change).where("id", "=", id).execute();
    },
    async forget(id) {
      for (const table of ["schedule", "delivery", "pace"] as const) {
        await db.deleteFrom(table).where("chatId", "=", id).execute();
      }
      await db.deleteFrom("update").where("chatId", "=", id).where("state", "<>", "due").execute();
      await db.deleteFrom("chat").where("id", "=", id).execute();
    },
    async move(from, to) {
      const old = await db.selectFrom("chat").selectAll().where("id", "=", from).executeTakeFirst();
      if (old) {
        await db
          .insertInto("chat")
          .values({ ...old, id: to })
          // What its readers had chosen stands, whatever the new id's row has guessed since.
          .onConflict((conflict) => conflict.column("id").doUpdateSet(choicesOf(old)))
          .execute();
        await db.deleteFrom("chat").where("id", "=", from).execute();
      }
      await moveSchedules(db, from, to);
      for (const table of ["delivery", "update"] as const) {
        await db.updateTable(table).set({ chatId: to }).where("chatId", "=", from).execute();
      }
    },
  };
}

function choicesOf({ language, languageChosen, zone, zoneChosen, quietWhenEmpty }: Chat) {
  return { language, languageChosen, zone, zoneChosen, quietWhenEmpty };
}

async function moveSchedules(db: Kysely<Schema>, from: string, to: string): Promise<void> {
  const kept = await db.selectFrom("schedule").selectAll().where("chatId", "=", to).execute();
  const keyOf = (row: { kind: string; time: string | null; weekday: string | null }): string =>
    `${row.kind} ${row.weekday} ${row.time}`;
  const known = new Set(kept.map(keyOf));
  for (const row of await db.selectFrom("schedule").selectAll().where("chatId", "=", from).execute()) {
    if (known.has(keyOf(row))) await db.deleteFrom("schedule").where("id", "=", row.id).execute();
    else await db.updateTable("schedule").set({ chatId: to }).where("id", "=", row.id).execute();
  }
}
