import { crossesClause, isNegated } from "./clauses.ts";
import type { Group } from "./fact.ts";
import type { FigureDraft } from "./figure.ts";
import type { Reading } from "./reading.ts";

const PEOPLE_ON_DUTY: ReadonlySet<Group> = new Set([
  "soldiers",
  "police",
  "peacekeepers",
  "journalists",
  "officials",
]);

/** Tokens between a figure and the word that tells of another matter. */
const OFF_TOPIC = 20;

/** Whether nothing but articles and bounds stands between a word and a number. */
function leadsToCount(reading: Reading, from: number, to: number): boolean {
  if (from > to || to - from > 4) return false;
  for (let at = from; at < to; at += 1) {
    const isBound = reading.all("bound").some((hit) => hit.start <= at && at < hit.end);
    if (!isBound && !reading.isArticle(at)) return false;
  }
  return true;
}

/** "up from 4", "من 4 إلى 9": what the count was before. */
export function isOldValue(reading: Reading, { unit }: FigureDraft): boolean {
  return reading.cues("oldValue").some((hit) => leadsToCount(reading, hit.end, unit.start));
}

/** A figure that is denied, feared, an old value or of another matter is none. */
export function counts(reading: Reading, draft: FigureDraft): boolean {
  const { unit } = draft;
  if (unit.count === 0) return false;
  if (draft.outcome === "displaced" && unit.group !== null && PEOPLE_ON_DUTY.has(unit.group)) return false;
  // Troops that are withdrawn are taken out of no danger.
  if (draft.outcome === "evacuated" && unit.group === "peacekeepers") return false;
  if (isNegated(reading, unit.start) && !draft.word) return false;
  if (unit.outcome !== null && !draft.word && isNegated(reading, unit.start)) return false;
  if (reading.cues("unreal").some((hit) => hit.start <= unit.start && hit.end > unit.start)) return false;
  if (isOldValue(reading, draft)) return false;
  // "15 are dead, three gravely": how the dead are counts nobody.
  if (draft.outcome === "killed" && reading.numeral(unit.start)?.share) return false;
  if (
    reading
      .cues("unreal")
      .some(
        (hit) =>
          hit.end <= unit.start && unit.start - hit.end <= 3 && !crossesClause(reading, hit.end, unit.start),
      )
  )
    return false;
  const isNear = (hit: { readonly start: number }): boolean => Math.abs(hit.start - unit.start) < OFF_TOPIC;
  return !reading.cues("offTopic").some(isNear) && !reading.cues("aside").some(isNear);
}
