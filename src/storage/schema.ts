import type { Generated } from "kysely";

/** The tables. Ids are text, instants UTC ms, flags 0 or 1, structures JSON text: what both dialects share. */
export interface Schema {
  readonly clock: ClockRow;
  readonly source: SourceRow;
  readonly item: ItemRow;
  readonly report: ReportRow;
  readonly story: StoryRow;
  readonly follow_up: FollowUpRow;
  readonly claim: ClaimRow;
  readonly chat: ChatRow;
  readonly schedule: ScheduleRow;
  readonly body: BodyRow;
  readonly delivery: DeliveryRow;
  readonly pace: PaceRow;
  readonly budget: BudgetRow;
  readonly update: UpdateRow;
  readonly lease: LeaseRow;
  readonly cache: CacheRow;
}

/** One row: how far the demo and the tests have moved time. */
export interface ClockRow {
  id: number;
  offsetMs: number;
}

export interface SourceRow {
  id: string;
  url: string;
  name: string;
  nativeName: string | null;
  language: string;
  country: string | null;
  affiliation: string | null;
  publisher: string;
  enabled: number;
  etag: string | null;
  lastModified: string | null;
  nextPollAt: number;
  lastPollAt: number | null;
  lastSuccessAt: number | null;
  lastFault: string | null;
  failures: number;
  leaseOwner: string | null;
  leaseUntil: number;
  fence: number;
}

/** An entry of a feed that was seen, relevant or not, so that it is never taken for new again. */
export interface ItemRow {
  sourceId: string;
  itemKey: string;
  link: string | null;
  titleKey: string;
  seenAt: number;
  reportId: string | null;
}

export interface ReportRow {
  seq: Generated<number>;
  id: string;
  sourceId: string;
  link: string | null;
  title: string;
  summary: string;
  text: string | null;
  language: string;
  /** The outlet that an aggregator credits, else null. */
  outletName: string | null;
  publishedAt: number | null;
  storedAt: number;
  /** What readers see as its time: publishedAt where there is one, never later than storedAt. */
  at: number;
  /** The instant from which it counts for digests; null until its article was read or given up. */
  digestAt: number | null;
  score: number;
  matched: string;
  storyId: string | null;
  articleDueAt: number | null;
  articleAttempts: number;
  firstPoll: number;
  /** The rules that its claims were read by; 0 where none were tried. */
  rulesVersion: Generated<number>;
}

export interface StoryRow {
  id: string;
  language: string;
  startedAt: number;
  lastAt: number;
  reportCount: number;
  publisherCount: number;
  /** When instant subscribers are due to hear of it; null once they were planned, or never. */
  instantDueAt: number | null;
}

/** One fact of a report. What only casualties have is null for the other kinds, and the other way round. */
/** A report that joined a story which instant subscribers know: what it adds they are due to hear. */
export interface FollowUpRow {
  reportId: string;
  storyId: string;
  dueAt: number;
}

export interface ClaimRow {
  reportId: string;
  /** Its place among the report's facts. */
  seq: number;
  kind: string;
  outcome: string | null;
  count: number | null;
  countMax: number | null;
  bound: string | null;
  /** The group counted; the word itself is SQL's. */
  grp: string | null;
  side: string | null;
  claimantActor: string | null;
  claimantName: string | null;
  via: string | null;
  /** The seq of the figure that this one breaks down. */
  partOf: number | null;
  period: string | null;
  actor: string | null;
  speakerName: string | null;
  speakerRole: string | null;
  /** A JSON array. */
  stances: string | null;
  quote: string | null;
  sentence: string;
  start: number;
  end: number;
  language: string;
  storyId: string;
  publisher: string;
  /** The report's. */
  at: number;
  storedAt: number;
  rulesVersion: number;
}

export interface ChatRow {
  id: string;
  kind: string;
  language: string;
  languageChosen: number;
  zone: string;
  zoneChosen: number;
  quietWhenEmpty: number;
  state: string;
  goneReason: string | null;
  awaiting: string | null;
  createdAt: number;
}

export interface ScheduleRow {
  id: string;
  chatId: string;
  threadId: number | null;
  kind: string;
  time: string | null;
  weekday: string | null;
  zone: string | null;
  nextDueAt: number | null;
  nextLocal: string | null;
  /** Until when this schedule's reader has been told: the next digest covers what came since. */
  coveredUntil: number;
  instantDay: string | null;
  instantCount: number;
  createdAt: number;
}

export interface BodyRow {
  id: string;
  payload: string;
  createdAt: number;
}

export interface DeliveryRow {
  id: Generated<number>;
  dedupeKey: string;
  chatId: string;
  threadId: number | null;
  bodyId: string | null;
  payload: string | null;
  lane: number;
  state: string;
  notBefore: number;
  expiresAt: number;
  leaseOwner: string | null;
  leaseUntil: number;
  fence: number;
  attempts: number;
  ambiguous: number;
  messageId: number | null;
  error: string | null;
  createdAt: number;
  finishedAt: number | null;
}

/** A chat's own token bucket: 3 answers at once and 1 a second for a person, 5 and 15 a minute for a group. */
export interface PaceRow {
  chatId: string;
  tokens: number;
  at: number;
}

/** One row: the token bucket of all that is sent, and the pause that a 429 imposes on everybody. */
export interface BudgetRow {
  id: number;
  tokens: number;
  at: number;
  pausedUntil: number;
}

export interface UpdateRow {
  updateId: number;
  chatId: string;
  payload: string;
  state: string;
  receivedAt: number;
  doneAt: number | null;
}

export interface LeaseRow {
  name: string;
  owner: string;
  until: number;
  fence: number;
}

export interface CacheRow {
  key: string;
  value: string;
  expiresAt: number | null;
}
