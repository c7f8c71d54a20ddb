import { parseLocalTime } from "./parse-time.ts";
import type { LocalTime, Weekday } from "./schedule.ts";
import { isFiller, kindOfWords, weekdayOfWords } from "./schedule-words.ts";
import { parseZone } from "./zones.ts";

/** What the argument of /subscribe asks for; `given` is the part that was not understood, as typed. */
export type SubscribeRequest =
  | {
      readonly status: "schedule";
      readonly kind: "daily";
      readonly time: LocalTime;
      readonly weekday: null;
      readonly zone: string | null;
    }
  | {
      readonly status: "schedule";
      readonly kind: "weekly";
      readonly time: LocalTime;
      readonly weekday: Weekday;
      readonly zone: string | null;
    }
  | { readonly status: "instant" }
  | { readonly status: "ask" }
  | {
      readonly status: "ask-time";
      readonly kind: "daily" | "weekly";
      readonly weekday: Weekday | null;
      readonly zone: string | null;
    }
  | { readonly status: "ask-weekday"; readonly time: LocalTime; readonly zone: string | null }
  | { readonly status: "wrong"; readonly what: "time" | "weekday" | "zone" | "kind"; readonly given: string };

/**
 * Reads the argument of /subscribe ("daily 07:30 Asia/Baku", "weekly mon 9:00", "instant") in any of the seven
 * languages. Without a kind, a weekday makes it weekly and a bare time daily; a zone that is not named is null.
 */
export function parseSubscribe(argument: string): SubscribeRequest {
  const words = argument
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .split(/[\s,،;]+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return { status: "ask" };
  const kind = takeKind(words);
  if (kind.found === "instant") {
    const isWhole = kind.rest.length === 0;
    return isWhole ? { status: "instant" } : { status: "wrong", what: "kind", given: words.join(" ") };
  }
  if (kind.found === "daily") return readDaily(kind.rest);
  if (kind.found === "weekly" || takeWeekday(words).found !== null) return readWeekly(kind.rest);
  if (takeTime(words).found !== null) return readDaily(words);
  return { status: "wrong", what: "kind", given: words[0] ?? "" };
}

interface Taken<Value> {
  readonly found: Value | null;
  /** The words before and after the found ones; all of them are `before` where nothing is found. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Finds the first run of words, longest first, that `read` understands. */
function take<Value>(
  words: readonly string[],
  maxWords: number,
  read: (run: string) => Value | null,
): Taken<Value> {
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(start + maxWords, words.length); end > start; end -= 1) {
      const found = read(words.slice(start, end).join(" "));
      if (found !== null) return { found, before: words.slice(0, start), after: words.slice(end) };
    }
  }
  return { found: null, before: words, after: [] };
}

const takeWeekday = (words: readonly string[]): Taken<Weekday> => take(words, 2, weekdayOfWords);
const takeTime = (words: readonly string[]): Taken<LocalTime> => take(words, 4, parseLocalTime);

/** The kind stands first, in up to three words. */
function takeKind(words: readonly string[]): {
  readonly found: ReturnType<typeof kindOfWords>;
  readonly rest: readonly string[];
} {
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const found = kindOfWords(words.slice(0, count).join(" "));
    if (found !== null) return { found, rest: words.slice(count) };
  }
  return { found: null, rest: words };
}

function readDaily(words: readonly string[]): SubscribeRequest {
  const time = takeTime(words);
  const zone = readZone([...time.before, ...time.after]);
  if (time.found === null) return askTime("daily", null, words);
  if (zone.status === "wrong") return zone;
  return { status: "schedule", kind: "daily", time: time.found, weekday: null, zone: zone.zone };
}

function readWeekly(words: readonly string[]): SubscribeRequest {
  const weekday = takeWeekday(words);
  const rest = [...weekday.before, ...weekday.after];
  const time = takeTime(rest);
  if (weekday.found === null) return askWeekday(time);
  if (time.found === null) return askTime("weekly", weekday.found, rest);
  const zone = readZone([...time.before, ...time.after]);
  if (zone.status === "wrong") return zone;
  return { status: "schedule", kind: "weekly", time: time.found, weekday: weekday.found, zone: zone.zone };
}

/** What to ask where no day is named: words before the time were meant as the day. */
function askWeekday(time: Taken<LocalTime>): SubscribeRequest {
  if (time.found === null) {
    const zone = readZone(time.before);
    if (zone.status === "wrong") return { status: "wrong", what: "weekday", given: zone.given };
    return { status: "ask-time", kind: "weekly", weekday: null, zone: zone.zone };
  }
  const before = readZone(time.before);
  if (before.status === "wrong") return { status: "wrong", what: "weekday", given: before.given };
  const after = readZone(time.after);
  if (after.status === "wrong") return after;
  return { status: "ask-weekday", time: time.found, zone: after.zone ?? before.zone };
}

/** What to ask where no time is named: words that are no zone were meant as the time. */
function askTime(
  kind: "daily" | "weekly",
  weekday: Weekday | null,
  words: readonly string[],
): SubscribeRequest {
  const zone = readZone(words);
  if (zone.status === "wrong") return { status: "wrong", what: "time", given: zone.given };
  return { status: "ask-time", kind, weekday, zone: zone.zone };
}

type ZoneReading =
  | { readonly status: "zone"; readonly zone: string | null }
  | { readonly status: "wrong"; readonly what: "zone"; readonly given: string };

/** The zone that the words name together, fillers left out; with nothing but fillers there is none. */
function readZone(words: readonly string[]): ZoneReading {
  const telling = words.filter((word) => !isFiller(word));
  if (telling.length === 0) return { status: "zone", zone: null };
  const given = telling.join(" ");
  const zone = parseZone(given) ?? parseZone(words.join(" "));
  return zone === null ? { status: "wrong", what: "zone", given } : { status: "zone", zone };
}
