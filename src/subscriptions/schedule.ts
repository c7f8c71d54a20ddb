/** A wall-clock time to the minute, "00:00" to "23:59". */
export type LocalTime = string;

/** The days of the week in ISO order, Monday first. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** A digest every day at a local time of an IANA zone. */
export interface DailySchedule {
  readonly kind: "daily";
  readonly time: LocalTime;
  readonly zone: string;
}

/** A digest every week on a day, at a local time of an IANA zone. */
export interface WeeklySchedule {
  readonly kind: "weekly";
  readonly weekday: Weekday;
  readonly time: LocalTime;
  readonly zone: string;
}

/** Each story as soon as it is known; it has no slots. */
export interface InstantSchedule {
  readonly kind: "instant";
}

export type TimedSchedule = DailySchedule | WeeklySchedule;

export type Schedule = TimedSchedule | InstantSchedule;

/** One occurrence of a timed schedule. */
export interface Slot {
  /** UTC instant, ms. */
  readonly dueAt: number;
  /**
   * The local date and the time that the reader chose, "2026-11-22T07:30"; unique within a schedule.
   * It names the chosen time also where a clock change makes the slot fall due later.
   */
  readonly local: string;
}
