import { PARTIES } from "./actors.ts";
import type { Reporting } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import type { Quotation } from "./sentences.ts";
import type { Speaker, SpeakerMemory } from "./speakers.ts";
import { readSpeaker, readUnknownBody } from "./speakers.ts";
import { opensClause, subjectAfter, subjectBefore } from "./subjects.ts";
import { isConjoined } from "./units.ts";

/** A part of a sentence with the one who says or does what it tells. */
export interface Frame {
  readonly kind: Reporting["kind"];
  /** Null where somebody speaks of whom nothing is known. */
  readonly speaker: Speaker | null;
  readonly via: string | null;
  /** First token of the part that it covers, and the token after the last. */
  readonly start: number;
  readonly end: number;
  /** Index after the verb and its subject. */
  readonly head: number;
  /** Whether the sentence itself names the subject. */
  readonly explicit: boolean;
}

interface Draft {
  readonly hit: Hit<Reporting>;
  readonly speaker: Speaker | null;
  readonly via: string | null;
  readonly from: number;
  readonly head: number;
  readonly explicit: boolean;
}

/** Finds who says what in a sentence, and keeps the speakers in `memory`. */
export function readFrames(
  reading: Reading,
  quotations: readonly Quotation[],
  memory: SpeakerMemory,
): Frame[] {
  const drafts: Draft[] = [];
  for (const hit of reading.all("reporting")) {
    const last = drafts.at(-1);
    if (hit.payload.kind === "relayed" || isQuoted(reading, hit.start, quotations)) continue;
    if (last && hit.start < last.head && last.hit.start !== hit.start) continue;
    if (last && hit.start < last.hit.end) continue;
    if (hit.payload.kind !== "source" && isNotDone(reading, hit.start)) continue;
    const draft = isPreposition(hit)
      ? readSource(reading, hit, memory)
      : readVerb(reading, hit, memory, drafts);
    if (draft) {
      drafts.push(draft);
      keep(reading, draft, memory);
    }
  }
  const headline = drafts.length === 0 ? readHeadline(reading, memory) : null;
  return headline ? [headline] : layOut(reading, drafts);
}

/** "did not comment", "had Moscow condemned": a verb that is denied or supposed tells no deed. */
function isNotDone(reading: Reading, at: number): boolean {
  return (
    reading.all("stanceNegation").some((hit) => hit.end === at) ||
    reading.cues("negation").some((hit) => hit.end === at) ||
    reading.cues("unreal").some((hit) => hit.end === at)
  );
}

/** "Moscow: we are concerned …" */
function readHeadline(reading: Reading, memory: SpeakerMemory): Frame | null {
  const speaker = readSpeaker(reading, 0, memory);
  if (!speaker?.actor || reading.tokens[speaker.end]?.norm !== ":" || speaker.end > 10) return null;
  return {
    kind: "say",
    speaker,
    via: null,
    start: 0,
    end: reading.tokens.length,
    head: speaker.end,
    explicit: true,
  };
}

function isQuoted(reading: Reading, at: number, quotations: readonly Quotation[]): boolean {
  const offset = reading.tokens[at]?.start ?? 0;
  return quotations.some((quotation) => quotation.start <= offset && offset < quotation.end);
}

function isPreposition(hit: Hit<Reporting>): boolean {
  return hit.payload.kind === "source";
}

function keep(reading: Reading, draft: Draft, memory: SpeakerMemory): void {
  const { speaker } = draft;
  if (!speaker || speaker.actor === null || !draft.explicit) return;
  const words = reading.tokens.slice(speaker.start, speaker.end).filter((token) => token.kind === "word");
  const norms = words.map((token) => token.norm);
  const nameLength = speaker.name?.split(/\s+/).length ?? 0;
  const names =
    nameLength > 0
      ? (speaker.name ?? "")
          .split(/\s+/)
          .map((word) => norms.find((norm) => norm === word.toLowerCase()) ?? norms.at(-1) ?? "")
      : [];
  memory.keep(speaker, speaker.role === null ? [] : norms, names, draft.via);
}

function readSource(reading: Reading, hit: Hit<Reporting>, memory: SpeakerMemory): Draft | null {
  for (let at = hit.end; at <= hit.end + 2; at += 1) {
    const relay = reading.at("reporting", at);
    if (relay?.payload.kind === "relay") continue;
    const speaker = readSpeaker(reading, at, memory) ?? readUnknownBody(reading, at, at + 6);
    if (!speaker) continue;
    const via = speaker.via;
    return {
      hit,
      speaker: via === null ? speaker : null,
      via,
      from: hit.start,
      head: speaker.end,
      explicit: via === null,
    };
  }
  if (reading.at("pronoun", hit.end) === undefined && reading.tokens[hit.end]?.kind === "word")
    return { hit, speaker: null, via: null, from: hit.start, head: hit.end, explicit: true };
  return { hit, speaker: memory.last, via: memory.via, from: hit.start, head: hit.end, explicit: false };
}

function readVerb(
  reading: Reading,
  hit: Hit<Reporting>,
  memory: SpeakerMemory,
  drafts: readonly Draft[],
): Draft | null {
  const after = (): Speaker | null => subjectAfter(reading, hit, memory);
  // Where the verb comes first, one joined by a conjunction has no subject before it.
  const mayLead = hit.payload.subject === "before" || !isConjoined(reading.tokens[hit.start]);
  const before = (): Speaker | null => (mayLead ? subjectBefore(reading, hit, memory) : null);
  const lead = before();
  const leads = lead !== null && lead.end === hit.start && opensClause(reading, lead.start);
  const subject = hit.payload.subject === "after" && !leads ? (after() ?? lead) : (lead ?? after());
  if (hit.payload.kind === "relay") return readRelay(reading, hit, subject, memory);
  const outer = drafts.at(-1)?.speaker ?? null;
  if (subject && outer?.actor && isObject(reading, hit, subject, outer))
    return {
      hit,
      speaker: outer,
      via: drafts.at(-1)?.via ?? null,
      from: hit.start,
      head: hit.end,
      explicit: false,
    };
  const head = Math.max(hit.end, subject && subject.start >= hit.end ? subject.end : 0);
  const from = subject ? Math.min(hit.start, subject.start) : hit.start;
  if (subject?.via) {
    const source = relayedSource(reading, head, memory);
    if (source) return { hit, speaker: source, via: subject.via, from, head: source.end, explicit: true };
    const recalled = memory.via !== null && memory.last !== null && sharesWord(memory.via, subject.via);
    return { hit, speaker: recalled ? memory.last : null, via: subject.via, from, head, explicit: !recalled };
  }
  if (subject) return { hit, speaker: subject, via: null, from, head, explicit: true };
  const inherits =
    drafts.at(-1)?.explicit && hit.payload.kind !== "say"
      ? drafts.at(-1)?.speaker
      : (drafts.at(-1)?.speaker ?? memory.last);
  if (
    reading.at("pronoun", hit.end) ||
    reading.at("pronoun", hit.start - 1) ||
    reading.tokens[hit.end]?.kind === "mark"
  )
    return {
      hit,
      speaker: inherits ?? null,
      via: drafts.at(-1)?.via ?? memory.via,
      from,
      head,
      explicit: false,
    };
  if (
    outer?.actor &&
    isConjoined(reading.tokens[hit.start]) &&
    (reading.isNameStop(hit.end) || !reading.isUnknown(hit.end))
  )
    return { hit, speaker: outer, via: drafts.at(-1)?.via ?? null, from, head, explicit: false };
  if (hit.payload.kind === "act") return null;
  if (
    memory.last !== null &&
    memory.last.name === null &&
    reading.isUnknown(hit.end) &&
    reading.isUnknown(hit.end + 1)
  )
    return { hit, speaker: memory.last, via: memory.via, from, head: hit.end, explicit: false };
  return { hit, speaker: null, via: null, from, head, explicit: true };
}

/** "X said … and urged Azerbaijan": a bare party after a further verb of one sentence is whom the deed concerns. */
function isObject(reading: Reading, hit: Hit<Reporting>, subject: Speaker, outer: Speaker): boolean {
  return (
    hit.payload.kind === "act" &&
    subject.start >= hit.end &&
    subject.role === null &&
    subject.name === null &&
    subject.actor !== outer.actor &&
    (PARTIES.has(subject.actor ?? "") || (outer.name !== null && isConjoined(reading.tokens[hit.start])))
  );
}

/** "The agency" and "the Armenpress agency" name one outlet. */
function sharesWord(left: string, right: string): boolean {
  const bare = (word: string): string => word.toLowerCase().replace(/^(?:ال|the\s)/u, "");
  return left.split(/\s+/).some((word) => right.split(/\s+/).some((other) => bare(word) === bare(other)));
}

function readRelay(
  reading: Reading,
  hit: Hit<Reporting>,
  subject: Speaker | null,
  memory: SpeakerMemory,
): Draft | null {
  const head = Math.max(hit.end, subject?.end ?? 0);
  const source = relayedSource(reading, head, memory);
  const from = subject ? Math.min(hit.start, subject.start) : hit.start;
  if (source)
    return { hit, speaker: source, via: subject?.via ?? null, from, head: source.end, explicit: true };
  const quoted = subject?.via && subject.end <= hit.start ? readSpeaker(reading, hit.end, memory) : null;
  if (quoted && quoted.via === null)
    return { hit, speaker: quoted, via: subject?.via ?? null, from, head: quoted.end, explicit: true };
  if (!subject) return null;
  return {
    hit,
    speaker: subject.via === null ? subject : null,
    via: subject.via,
    from,
    head,
    explicit: true,
  };
}

function relayedSource(reading: Reading, from: number, memory: SpeakerMemory): Speaker | null {
  for (let at = from; at < from + 8 && at < reading.tokens.length; at += 1) {
    const hit = reading.at("reporting", at);
    if (!hit || (hit.payload.kind !== "relayed" && hit.payload.kind !== "source")) continue;
    for (let start = hit.end; start <= hit.end + 2; start += 1) {
      const speaker = readSpeaker(reading, start, memory);
      if (speaker && speaker.via === null) return speaker;
    }
  }
  return null;
}

/** A frame reaches to the next one; one at the end of its sentence reaches back. */
function layOut(reading: Reading, drafts: readonly Draft[]): Frame[] {
  const length = reading.tokens.length;
  const frames: Frame[] = [];
  let covered = 0;
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    const trailing = draft.from > 3 && (length - draft.head <= 4 || isInserted(reading, draft));
    const start =
      trailing || (draft.hit.payload.kind === "source" && index === 0)
        ? covered
        : Math.max(covered, draft.from);
    const end = next ? Math.max(draft.head, next.from) : length;
    const previous = frames.at(-1);
    if (trailing && draft.speaker === null && draft.via !== null && previous?.speaker) {
      for (const [at, frame] of frames.entries()) frames[at] = { ...frame, via: frame.via ?? draft.via };
      continue;
    }
    frames.push({
      kind: draft.hit.payload.kind,
      speaker: draft.speaker,
      via: draft.via,
      start,
      end,
      head: draft.head,
      explicit: draft.explicit,
    });
    covered = end;
  }
  return frames;
}

/** "…, the ministry said, …": after a comma or a closed quotation, with a mark behind it. */
function isInserted(reading: Reading, draft: Draft): boolean {
  const before = reading.tokens[draft.from - 1];
  const behind = reading.tokens[draft.head];
  return (
    before?.kind === "mark" &&
    draft.speaker !== null &&
    draft.from < draft.hit.start &&
    behind?.kind === "mark" &&
    behind.norm !== ":"
  );
}

/** The frame that covers a token. */
export function frameAt(frames: readonly Frame[], at: number): Frame | undefined {
  return frames.findLast((frame) => frame.start <= at && at < frame.end);
}
