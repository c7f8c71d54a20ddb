import { PARTIES } from "./actors.ts";
import type { ReactionFact, Stance } from "./fact.ts";
import type { Frame } from "./frames.ts";
import { frameAt } from "./frames.ts";
import type { StancePattern } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import type { Quotation } from "./sentences.ts";
import type { Speaker } from "./speakers.ts";

/** That a party supports itself says nothing. */
const OWN_SUPPORT: Readonly<Record<string, Stance>> = {
  AZ: "support-azerbaijan",
  AM: "support-armenia",
  NK: "support-armenia",
};

interface Draft {
  readonly speaker: Speaker;
  readonly stances: Set<Stance>;
}

/** The reactions and statements of a sentence, one for each who speaks or acts in it. */
export function readReactions(
  reading: Reading,
  frames: readonly Frame[],
  quotations: readonly Quotation[],
): ReactionFact[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (speaker: Speaker): Draft => {
    const key = speaker.actor ?? "";
    const known = drafts.get(key);
    if (known && (known.speaker.name !== null || speaker.name === null)) return known;
    const draft = { speaker, stances: known?.stances ?? new Set<Stance>() };
    drafts.set(key, draft);
    return draft;
  };
  const reported = reportedFrames(frames);
  for (const frame of frames) if (frame.speaker?.actor && !reported.has(frame)) draftOf(frame.speaker);
  for (const hit of reading.all("stance")) {
    if (isNegated(reading, hit)) continue;
    if (hit.payload.actor) {
      for (const actor of actorsBeside(reading, hit)) addAll(draftOf(actor), hit.payload.stances);
      continue;
    }
    const frame = frameAt(frames, hit.start) ?? frameAt(frames, hit.end - 1);
    if (frame?.speaker?.actor && !reported.has(frame) && !isGuessed(frame.speaker))
      addAll(draftOf(frame.speaker), hit.payload.stances);
  }
  return [...drafts.values()].map((draft) => makeFact(reading, draft, quotations));
}

/** A state's reaction needs more than an adjective beside an unknown noun ("a French analyst"). */
function isGuessed(speaker: Speaker): boolean {
  return speaker.guessed === true && !PARTIES.has(speaker.actor ?? "");
}

function addAll(draft: Draft, stances: readonly Stance[]): void {
  for (const stance of stances)
    if (stance !== OWN_SUPPORT[draft.speaker.actor ?? ""]) draft.stances.add(stance);
}

/** "X said that Y supports …": what X reports of Y is no word of Y's. */
function reportedFrames(frames: readonly Frame[]): ReadonlySet<Frame> {
  const reported = new Set<Frame>();
  for (const [index, frame] of frames.entries()) {
    const outer = frames[index - 1];
    const isInner =
      outer?.kind === "say" &&
      frame.kind !== "source" &&
      frame.explicit &&
      outer.explicit &&
      outer.end - outer.head <= 2 &&
      outer.head > outer.start;
    if (isInner && outer.speaker?.actor !== frame.speaker?.actor) reported.add(frame);
  }
  return reported;
}

function isNegated(reading: Reading, hit: Hit<StancePattern>): boolean {
  if (hit.payload.stances.includes("denial")) return false;
  return reading.all("stanceNegation").some((negation) => {
    const gap = hit.start - negation.end;
    return gap >= 0 && gap <= 1;
  });
}

function actorsBeside(reading: Reading, hit: Hit<StancePattern>): Speaker[] {
  const speakers: Speaker[] = [];
  if (hit.payload.actor === "before") {
    for (let at = hit.start - 1; at >= Math.max(0, hit.start - 4); at -= 1) {
      const mention = reading.actorHit(at);
      if (mention && mention.end <= hit.start) return [speakerOf(mention.payload.code, at, mention.end)];
    }
    return speakers;
  }
  let from = hit.end;
  for (let at = hit.end; at < reading.tokens.length && at - from <= 1; at += 1) {
    const mention = reading.actorHit(at);
    if (!mention) continue;
    speakers.push(speakerOf(mention.payload.code, at, mention.end));
    from = mention.end;
    at = mention.end - 1;
  }
  return speakers.filter((speaker) => !PARTIES.has(speaker.actor ?? ""));
}

function speakerOf(actor: string, start: number, end: number): Speaker {
  return { actor, role: null, name: null, via: null, start, end };
}

function makeFact(reading: Reading, draft: Draft, quotations: readonly Quotation[]): ReactionFact {
  const { start, end } = reading.sentence;
  const actor = draft.speaker.actor ?? "";
  const quoted = quotations
    .filter((quotation) => quotation.start >= start && quotation.end <= end)
    .sort((left, right) => right.end - right.start - (left.end - left.start))[0];
  return {
    kind: PARTIES.has(actor) ? "statement" : "reaction",
    sentence: reading.cut(start, end),
    start,
    end,
    actor,
    speaker: { name: draft.speaker.name, role: draft.speaker.role },
    stances: draft.stances.size > 0 ? [...draft.stances] : ["other"],
    quote: quoted ? reading.cut(quoted.start, quoted.end) : null,
  };
}
