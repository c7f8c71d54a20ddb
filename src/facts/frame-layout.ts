import { followsQuotation } from "./clauses.ts";
import type { Frame } from "./frame.ts";
import { isClaim } from "./frame.ts";
import type { Predicate, Scene } from "./predicates.ts";
import type { Reading } from "./reading.ts";

/** A frame reaches to the next one; one behind what it introduces reaches back, one in the middle both ways. */
export function layOut({ reading, drafts: all }: Scene): Frame[] {
  const drafts = all.filter(({ isUndone }) => !isUndone);
  const length = reading.tokens.length;
  const frames: Frame[] = [];
  for (const [index, draft] of drafts.entries()) {
    // A deed told within what somebody says does not end it.
    const next = drafts.slice(index + 1).find((each) => isDeed(draft) || !isDeed(each));
    const isFinal = endsClause(draft) && reading.tokens[draft.hit.end]?.norm !== ":";
    const isLast =
      index === drafts.length - 1 && draft.hit.payload.kind === "say" && !turnsTo(reading, draft.hit.end);
    const end =
      draft.until ?? (isFinal && !isLast ? draft.hit.end : next ? Math.max(draft.head, next.from) : length);
    const start =
      draft.since ??
      (reachesBack(reading, draft, index)
        ? Math.max(
            clauseStart(reading, draft.from, frames),
            endsClause(draft) ? finalBefore(drafts, index) : 0,
          )
        : draft.from);
    if (start < draft.from && draft.speaker === null && draft.via !== null && frames.length > 0) {
      for (const [at, frame] of frames.entries())
        if (frame.speaker) frames[at] = { ...frame, via: frame.via ?? draft.via };
      continue;
    }
    const { hit, speaker, others, via, head, explicit } = draft;
    frames.push({
      kind: hit.payload.kind,
      speaker,
      others,
      via,
      start,
      end,
      head,
      explicit,
      isFinal: endsClause(draft),
    });
  }
  return frames;
}

/** "…elan edib; Azərbaycan tərəfi isə 50 hərbçisini itirib": what follows is told of another, who is set against the speaker. */
function turnsTo(reading: Reading, from: number): boolean {
  return reading.actorHits.some(
    ({ start, end }) => start >= from && start - from <= 1 && reading.cueAt("topic", end) !== undefined,
  );
}

function isDeed({ hit }: Predicate): boolean {
  return hit.payload.kind === "deed";
}

/** Whether a verb stands at the end of what it tells. */
function endsClause({ hit }: Predicate): boolean {
  const { subject, kind } = hit.payload;
  return subject === "first" || (subject === "none" && kind !== "source");
}

/** Where the clause ends that another verb has closed before. */
function finalBefore(drafts: readonly Predicate[], index: number): number {
  const before = drafts.slice(0, index).findLast((draft) => endsClause(draft) && draft.until === undefined);
  return before?.hit.end ?? 0;
}

/** Whether what a verb or preposition attributes stands before it. */
function reachesBack(reading: Reading, draft: Predicate, index: number): boolean {
  const { hit, from, head } = draft;
  if (endsClause(draft)) return !tellsBehindSubject(reading, draft);
  // "…، وأعلنت": an "and" begins what is told next.
  if (from > 0 && reading.isConjoined(from)) return false;
  if (hit.payload.kind === "source") return from > 2 || index > 0;
  const isSaid = hit.payload.kind === "say" || hit.payload.kind === "relay";
  // "“…”, condemned his spokesman": what is quoted is the subject's own.
  // Where the verb comes first anyway, only what is quoted before it is.
  const isTurned =
    hit.payload.kind === "act" &&
    head > hit.end &&
    (hit.payload.subject !== "after" || followsQuotation(reading, from));
  if (from <= 2 || (!isSaid && !isTurned)) return false;
  // "Four are wounded: this was told by …"
  if (reading.cues("backward").some(({ start, end }) => start > 3 && end <= from && from - end <= 1))
    return true;
  const before = reading.tokens[wordsBehindQuotation(reading, from) - 1];
  if (before?.kind !== "mark" || before.norm === ":" || before.norm === "(")
    return index === 0 && isNamedFirst(reading, from);
  // Where the verb comes first its object follows the subject: "…، أكد الرئيس دعمه" tells something of its own.
  if (hit.payload.subject === "after" && !isAside(reading, head)) return false;
  for (let at = head; at < head + 10; at += 1) {
    const token = reading.tokens[at];
    if (!token || (token.kind === "mark" && token.norm !== "-")) return token?.norm !== ":";
    if (reading.isAnyOf(at, "complementizer", "outcome") || reading.numeral(at)) return false;
  }
  return false;
}

/** "15 nəfər həlak olub, X 12 hərbçinin əsir düşdüyünü etiraf edir": behind a clause of its own the subject tells something else. */
function tellsBehindSubject(reading: Reading, { hit, from, speaker }: Predicate): boolean {
  if (hit.payload.subject !== "first" || hit.payload.kind !== "say") return false;
  const mark = reading.tokens[from - 1]?.norm;
  if (mark !== "," && mark !== ";") return false;
  const outcomes = reading.all("outcome");
  const told = outcomes.some(({ end, payload }) => payload.victims === "before" && end === from - 1);
  // "…; X bunu açıqladı": what stands before is what it points to.
  const points = reading.cues("backward").some(({ start }) => start >= from && start < hit.start);
  // "Yerevan 80 əsirdən danışır, Bakı isə 23 nəfəri təsdiqləyir": set against the one before it, the subject tells only its own.
  const isSet = reading.cueAt("topic", speaker?.end ?? from) !== undefined;
  return (
    told &&
    !points &&
    (isSet || mark === ";" || outcomes.some(({ start }) => start > from && start < hit.start))
  );
}

/** "…”, to reporters said the minister": where the few words begin that stand between a quotation or clause and its verb, else `from`. */
function wordsBehindQuotation(reading: Reading, from: number): number {
  let words = 0;
  for (let at = from - 1; at >= 2 && words < 6; at -= 1) {
    const token = reading.tokens[at];
    // "105 soldiers are dead, in parliament declared the premier"
    if (token?.norm === "," && reading.headLast && words <= 4) return at + 1;
    // An ending behind a hyphen is no word of its own.
    if (token?.norm === "-" && reading.headLast) {
      words -= 1;
      continue;
    }
    words += 1;
    if (reading.headLast && reading.isAnyOf(at, "outcome", "complementizer", "reporting")) return from;
    if (reading.headLast && reading.cueAt("contrast", at)) return from;
    if (token?.kind !== "mark") continue;
    const closes = (index: number): boolean => /^[»”"]$/u.test(reading.tokens[index]?.norm ?? "");
    return closes(at) || closes(at - 1) || closes(at - 2) ? at + 1 : from;
  }
  return from;
}

/** The start of the main clause that a token stands in; a contrast parts only what somebody else says. */
function clauseStart(reading: Reading, from: number, frames: readonly Frame[]): number {
  for (let at = from - 1; at > 0; at -= 1)
    if (
      (reading.tokens[at]?.norm === ";" || reading.cueAt("contrast", at)) &&
      frames.some((frame) => isClaim(frame) && frame.start < at)
    )
      return at + 1;
  return 0;
}

/** "О гибели 16 солдат сообщили в …": what is told opens the sentence, and no mark parts it from its verb. */
function isNamedFirst(reading: Reading, from: number): boolean {
  if (!reading.cues("about").some(({ start }) => start === 0)) return false;
  return reading.tokens.slice(0, from).every(({ kind, norm }) => kind !== "mark" || norm === "-");
}

/** Whether nothing but a mark, an adverb or a place follows. */
function isAside(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return !token || token.kind === "mark" || reading.isAdverb(at) || reading.at("place", at) !== undefined;
}
