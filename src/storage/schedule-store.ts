import type { Insertable, Kysely, Selectable, Updateable } from "kysely";
import type { DialectParts } from "./dialect.ts";
import type { ScheduleRow, Schema } from "./schema.ts";

export type StoredSchedule = Selectable<ScheduleRow>;

/** A due schedule with what its chat chose for reading. */
export interface DueSchedule extends StoredSchedule {
  readonly language: string;
  readonly chatZone: string;
  readonly quietWhenEmpty: number;
}

export interface ScheduleStore {
  ofChat(chatId: string): Promise<readonly StoredSchedule[]>;
  add(schedule: Insertable<ScheduleRow>): Promise<void>;
  update(id: string, change: Updateable<ScheduleRow>): Promise<void>;
  deleteOfChat(chatId: string): Promise<void>;
  delete(id: string): Promise<void>;
  /** Daily and weekly schedules of active chats that are due, the longest due first, held until the transaction ends. */
  due(now: number, limit: number): Promise<readonly DueSchedule[]>;
  /** Instant schedules of active chats, in the order of their ids, from after the given one. */
  instant(afterId: string, limit: number): Promise<readonly DueSchedule[]>;
  /** The next instant at which a digest is due to anyone, or to one chat. */
  nextDueAt(chatId?: string): Promise<number | null>;
}

export function createScheduleStore(db: Kysely<Schema>, parts: DialectParts): ScheduleStore {
  return {
    ofChat: (chatId) =>
      db
        .selectFrom("schedule")
        .selectAll()
        .where("chatId", "=", chatId)
        .orderBy("createdAt")
        .orderBy("id")
        .execute(),
    async add(schedule) {
      await db.insertInto("schedule").values(schedule).execute();
    },
    async update(id, change) {
      await db.updateTable("schedule").set(change).where("id", "=", id).execute();
    },
    async deleteOfChat(chatId) {
      await db.deleteFrom("schedule").where("chatId", "=", chatId).execute();
    },
    async delete(id) {
      await db.deleteFrom("schedule").where("id", "=", id).execute();
    },
    async due(now, limit) {
      const held = await db
        .selectFrom("schedule")
        .select("id")
        .where("nextDueAt", "<=", now)
        .orderBy("nextDueAt")
        .orderBy("id")
        .limit(limit)
        .modifyEnd(parts.skipLocked)
        .execute();
      if (held.length === 0) return [];
      return selectDue(db)
        .where(
          "schedule.id",
          "in",
          held.map(({ id }) => id),
        )
        .orderBy("schedule.nextDueAt")
        .orderBy("schedule.id")
        .execute();
    },
    instant: (afterId, limit) =>
      selectDue(db)
        .where("schedule.kind", "=", "instant")
        .where("schedule.id", ">", afterId)
        .where("chat.state", "=", "active")
        .orderBy("schedule.id")
        .limit(limit)
        .execute(),
    async nextDueAt(chatId) {
      let rows = db.selectFrom("schedule").select(({ fn }) => fn.min("nextDueAt").as("at"));
      rows =
        chatId === undefined ? rows.where("nextDueAt", "is not", null) : rows.where("chatId", "=", chatId);
      return (await rows.executeTakeFirst())?.at ?? null;
    },
  };
}

function selectDue(db: Kysely<Schema>) {
  return db
    .selectFrom("schedule")
    .innerJoin("chat", "chat.id", "schedule.chatId")
    .selectAll("schedule")
    .select(["chat.language", "chat.zone as chatZone", "chat.quietWhenEmpty"]);
}
