import type { Insertable, Kysely, Selectable } from "kysely";
import type { FollowUpRow, Schema, StoryRow } from "./schema.ts";

export type Story = Selectable<StoryRow>;
export type FollowUp = Selectable<FollowUpRow>;

export interface StoryStore {
  add(story: Insertable<StoryRow>): Promise<void>;
  /** Counts a story's reports and publishers again and moves its first and last instant, after a report joined it. */
  recount(id: string): Promise<void>;
  /** The stories with the newest reports, newest first. */
  latest(limit: number, before?: number): Promise<readonly Story[]>;
  /** Stories that instant subscribers have not been told of, the longest due first. */
  instantDue(now: number, limit: number): Promise<readonly Story[]>;
  finishInstant(id: string): Promise<void>;
  /** Has instant subscribers told what a report adds to a story, unless they are still to hear of the story as a whole. */
  addFollowUp(followUp: FollowUp): Promise<void>;
  /** Reports that may add to a story which instant subscribers know, the longest due first. */
  followUpsDue(now: number, limit: number): Promise<readonly FollowUp[]>;
  finishFollowUp(reportId: string): Promise<void>;
}

export function createStoryStore(db: Kysely<Schema>): StoryStore {
  return {
    async add(story) {
      await db.insertInto("story").values(story).execute();
    },
    async recount(id) {
      const totals = await db
        .selectFrom("report")
        .innerJoin("source", "source.id", "report.sourceId")
        .where("report.storyId", "=", id)
        .select(({ fn }) => [
          fn.countAll<number>().as("reports"),
          fn.count<number>(fn.coalesce("report.outletName", "source.publisher")).distinct().as("publishers"),
          fn.min("report.at").as("startedAt"),
          fn.max("report.at").as("lastAt"),
        ])
        .executeTakeFirstOrThrow();
      await db
        .updateTable("story")
        .set({
          reportCount: Number(totals.reports),
          publisherCount: Number(totals.publishers),
          startedAt: Number(totals.startedAt),
          lastAt: Number(totals.lastAt),
        })
        .where("id", "=", id)
        .execute();
    },
    latest(limit, before) {
      let stories = db.selectFrom("story").selectAll();
      if (before !== undefined) stories = stories.where("lastAt", "<", before);
      return stories.orderBy("lastAt", "desc").orderBy("id").limit(limit).execute();
    },
    instantDue: (now, limit) =>
      db
        .selectFrom("story")
        .selectAll()
        .where("instantDueAt", "<=", now)
        .orderBy("instantDueAt")
        .limit(limit)
        .execute(),
    async finishInstant(id) {
      await db.updateTable("story").set({ instantDueAt: null }).where("id", "=", id).execute();
    },
    async addFollowUp(followUp) {
      const story = await db
        .selectFrom("story")
        .select("instantDueAt")
        .where("id", "=", followUp.storyId)
        .executeTakeFirst();
      if (!story || story.instantDueAt !== null) return;
      await db
        .insertInto("follow_up")
        .values(followUp)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    followUpsDue: (now, limit) =>
      db
        .selectFrom("follow_up")
        .selectAll()
        .where("dueAt", "<=", now)
        .orderBy("dueAt")
        .orderBy("reportId")
        .limit(limit)
        .execute(),
    async finishFollowUp(reportId) {
      await db.deleteFrom("follow_up").where("reportId", "=", reportId).execute();
    },
  };
}
