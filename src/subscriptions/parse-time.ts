import { foldText } from "../text/fold.ts";
import type { LocalTime } from "./schedule.ts";

interface DayPart {
  /** Folded; in the seven languages. */
  readonly words: readonly string[];
  /** The hour of the day that an hour of 1 to 12 means in this part of it. */
  readonly hourOf: (hour: number) => number;
}

const DAY_PARTS: readonly DayPart[] = [
  {
    words: ["am", "ص", "صباحا", "الصبح", "утра", "առավոտյան", "seher", "sabah", "du matin", "matin"],
    hourOf: (hour) => hour % 12,
  },
  {
    words: ["ظهرا", "дня", "ցերեկը", "gunduz", "oglen"],
    hourOf: (hour) => (hour <= 6 ? hour + 12 : hour),
  },
  {
    words: [
      "pm",
      "م",
      "مساء",
      "عصرا",
      "вечера",
      "երեկոյան",
      "aksam",
      "axsam",
      "de l'apres-midi",
      "du soir",
      "soir",
    ],
    hourOf: (hour) => (hour % 12) + 12,
  },
  {
    words: ["ليلا", "ночи", "գիշերը", "gece", "de la nuit"],
    hourOf: (hour) => (hour >= 7 && hour < 12 ? hour + 12 : hour % 12),
  },
];

const DIGITS_ALONE = /^(\d{1,2})(\d{2})$/;
const HOUR_ALONE = /^(\d{1,2}) ?[hч]?$/;
const HOUR_AND_MINUTE = /^(\d{1,2}) ?[:.٫,hч -] ?(\d{2})$/;

/**
 * Reads a time of day as people write it ("7:30", "0730", "7.30", "7:30 pm", "19h", «٧:٣٠ مساءً») as "HH:MM";
 * null where it is none.
 */
export function parseLocalTime(text: string): LocalTime | null {
  const folded = foldText(text).replace(/\s+/g, " ").trim();
  const { clock, part } = withoutDayPart(folded.replace(/([ap])\. ?m\b\.?/, "$1m"));
  const found = DIGITS_ALONE.exec(clock) ?? HOUR_AND_MINUTE.exec(clock) ?? HOUR_ALONE.exec(clock);
  if (found === null) return null;
  const hour = hourOfDay(Number(found[1]), part);
  const minute = Number(found[2] ?? 0);
  if (hour === null || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** Takes the word for a part of the day off the text, before or after the clock time. */
function withoutDayPart(text: string): { readonly clock: string; readonly part: DayPart | null } {
  for (const part of DAY_PARTS) {
    for (const word of part.words) {
      if (text.startsWith(`${word} `)) return { clock: text.slice(word.length + 1), part };
      const before = text.endsWith(word) ? text.slice(0, -word.length) : "";
      // A digit or a space before it, or it is merely the end of another word.
      if (/[\d ]$/.test(before)) return { clock: before.trim(), part };
    }
  }
  return { clock: text, part: null };
}

function hourOfDay(hour: number, part: DayPart | null): number | null {
  if (part === null) return hour <= 23 ? hour : null;
  return hour >= 1 && hour <= 12 ? part.hourOf(hour) : null;
}
