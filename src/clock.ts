/** Milliseconds of a second, a minute, an hour and a day: durations only, a local day may be 23 or 25 hours long. */
export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
