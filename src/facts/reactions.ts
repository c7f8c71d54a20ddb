import { PARTIES } from "./actors.ts";
import { isWithinNone } from "./clauses.ts";
import type { Outcome, ReactionFact, Stance } from "./fact.ts";
import type { Frame } from "./frame.ts";
import type { StancePattern } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import type { Quotation } from "./sentences.ts";
import type { Speaker } from "./speakers.ts";

/** Whose the parties' forces are: nobody accuses their own side. */
const CAMP: Readonly<Record<string, string>> = { AM: "AM", NK: "AM", AZ: "AZ" };

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
  // "The strikes on Gaza, in which 60 were killed, were condemned by …": another matter altogether.
  if (
    reading.cues("offTopic").length > 0 &&
    !reading.actorHits.some(({ payload }) => PARTIES.has(payload.code))
  )
    return [];
  const drafts = new Map<string, Draft>();
  const draftOf = (speaker: Speaker): Draft => {
    const key = speaker.actor ?? "";
    const known = drafts.get(key);
    if (known && (known.speaker.name !== null || speaker.name === null)) return known;
    const draft = { speaker, stances: known?.stances ?? new Set<Stance>() };
    drafts.set(key, draft);
    return draft;
  };
  const reported = reportedFrames(reading, frames);
  // "Paris sent a plane, said Name Surname": who does it is known, though not who tells it.
  const named = frames.filter((frame) => speakersOf(frame).some(isNamed));
  for (const frame of frames)
    if (!reported.has(frame))
      // What a party does in its war is no statement, unless it takes a stance by it.
      for (const speaker of speakersOf(frame))
        if (
          isNamed(speaker) &&
          !isGuessed(speaker) &&
          !speaker.parties &&
          !tellsFigure(reading, frame) &&
          !(isParty(speaker) && tellsNoStand(reading, frame))
        )
          draftOf(speaker);
  for (const hit of reading.all("stance")) {
    if (isNegated(reading, hit) || isOwnCouncil(reading, hit) || isWithinName(frames, hit)) continue;
    if (hit.payload.actor) {
      for (const actor of actorsBeside(reading, hit)) addAll(draftOf(actor), hit.payload.stances);
      continue;
    }
    const inner =
      innermostAt(named, hit.start) ?? innermostAt(frames, hit.start) ?? innermostAt(frames, hit.end - 1);
    // "NK said that AZ sent troops for a genocide": what no deed can take is the word of the one who tells it.
    const told = inner && !fits(inner, hit.payload.stances) ? tellerOf(frames, inner) : inner;
    // "Baku says Armenia has refused …": the accusation is Baku's.
    const frame = told && hit.payload.accuses ? (reported.get(told) ?? told) : told;
    if (!frame || reported.has(frame) || !fits(frame, hit.payload.stances)) continue;
    for (const speaker of speakersOf(frame))
      if (
        isNamed(speaker) &&
        !isGuessed(speaker) &&
        // "The sides exchanged prisoners": what both do is nobody's stand.
        !(speaker.parties && frame.kind === "deed") &&
        !accusesItself(reading, hit, speaker) &&
        !countsOwnCare(reading, hit, speaker)
      )
        addAll(draftOf(speaker), hit.payload.stances);
  }
  return [...drafts.values()].map((draft) => makeFact(reading, draft, quotations));
}

/** "The agency for demining", "the commissioner for refugees": words of a body's own name are no stand. */
function isWithinName(frames: readonly Frame[], { payload, start, end }: Hit<StancePattern>): boolean {
  if (payload.actor) return false;
  return frames.some(
    ({ speaker, explicit }) => explicit && speaker?.role && speaker.start <= start && end <= speaker.end,
  );
}

/** "They were escorted by X, the ministry reported": of the frames that cover a token the narrowest. */
function innermostAt(frames: readonly Frame[], at: number): Frame | undefined {
  let best: Frame | undefined;
  for (const frame of frames)
    if (frame.start <= at && at < frame.end && (!best || frame.end - frame.start <= best.end - best.start))
      best = frame;
  return best;
}

/** What a party does in its war, or enjoys of another's support, is by itself no statement. */
function tellsNoStand(reading: Reading, { kind, start, end }: Frame): boolean {
  if (kind !== "act") return kind === "deed";
  return reading.all("stance").some((hit) => hit.payload.actor && hit.start >= start && hit.start < end);
}

/** "The ministry said that three were killed": a figure alone is no stand. Only where one clause after the other has a subject of its own does a frame hold nothing else. */
function tellsFigure(reading: Reading, { kind, start, end, head }: Frame): boolean {
  if (reading.headLast || (kind !== "say" && kind !== "source" && kind !== "relay")) return false;
  // Where clauses are joined more loosely only what follows at once is surely all.
  if (reading.demonym === "after")
    return reading.dropsPronouns && [0, 1].some((gap) => reading.at("outcome", head + gap));
  return reading.all("outcome").some((hit) => hit.start >= start && hit.start < end);
}

/** "Armenia has taken in 5,600 refugees": a party's count of those whom it cares for is a figure, no stand. */
function countsOwnCare(
  reading: Reading,
  { payload, start, end }: Hit<StancePattern>,
  speaker: Speaker,
): boolean {
  if (!isParty(speaker) || payload.stances.some((stance) => stance !== "humanitarian")) return false;
  const isFigure = reading
    .all("outcome")
    .some((hit) => hit.start < end && hit.end > start && CARED_FOR.has(hit.payload.outcome));
  if (!isFigure) return false;
  for (let at = Math.max(0, start - 8); at < end + 4; at += 1) if (reading.numeral(at)) return true;
  return false;
}

const CARED_FOR: ReadonlySet<Outcome> = new Set(["displaced", "evacuated", "injured"]);

/** "The Armenian Security Council met": a party's own council is not the United Nations'. */
function isOwnCouncil(reading: Reading, { payload, start, end }: Hit<StancePattern>): boolean {
  if (!payload.stances.includes("council-meeting")) return false;
  const behind = reading.headLast ? undefined : reading.actorHit(end);
  const before = reading.actorHits.find((hit) => hit.end === start);
  const owner = behind ?? (before?.payload.kind === "adjective" || reading.headLast ? before : undefined);
  return owner !== undefined && PARTIES.has(owner.payload.code);
}

function tellerOf(frames: readonly Frame[], inner: Frame): Frame | undefined {
  return inner.kind === "deed"
    ? frames.slice(0, frames.indexOf(inner)).findLast((frame) => frame.kind === "say")
    : undefined;
}

/** Words that somebody else is said to have used, or that are denied, are no stand of the one who tells or denies them. */
const WORDS_ONLY: ReadonlySet<Stance> = new Set(["ceasefire", "condemn", "concern", "denial"]);

/** Whether a frame of its kind can take a stand: a denial denies, a deed helps or mediates but condemns nobody. */
function fits(frame: Frame, stances: readonly Stance[]): boolean {
  if (frame.kind === "deny") return stances.includes("denial");
  return frame.kind !== "deed" || !stances.every((stance) => WORDS_ONLY.has(stance));
}

function speakersOf(frame: Frame): readonly Speaker[] {
  return frame.speaker ? [frame.speaker, ...frame.others] : [];
}

function isNamed(speaker: Speaker): boolean {
  return speaker.actor !== null;
}

/** Nobody mediates between themselves and another. */
function isParty(speaker: Speaker): boolean {
  return PARTIES.has(speaker.actor ?? "");
}

/** A state's reaction needs more than an adjective beside an unknown noun ("a French analyst"). */
function isGuessed(speaker: Speaker): boolean {
  return speaker.guessed === true && !PARTIES.has(speaker.actor ?? "");
}

/** "Armenia opened fire on our positions", said by Armenia, is no accusation. */
function accusesItself(reading: Reading, hit: Hit<StancePattern>, speaker: Speaker): boolean {
  if (!hit.payload.accuses) return false;
  const camp = CAMP[speaker.actor ?? ""];
  for (let at = hit.start; at < hit.end; at += 1) {
    const accused = CAMP[reading.actorHit(at)?.payload.code ?? ""];
    if (accused !== undefined) return accused === camp;
  }
  return false;
}

function addAll(draft: Draft, stances: readonly Stance[]): void {
  for (const stance of stances)
    if (
      stance !== OWN_SUPPORT[draft.speaker.actor ?? ""] &&
      !(stance === "mediation" && isParty(draft.speaker))
    )
      draft.stances.add(stance);
}

/** "X said that Y supports …": what X reports of Y is no word of Y's. */
function reportedFrames(reading: Reading, frames: readonly Frame[]): ReadonlyMap<Frame, Frame> {
  const reported = new Map<Frame, Frame>();
  for (const [index, frame] of frames.entries()) {
    const outer = frames[index - 1];
    const isInner =
      outer?.kind === "say" &&
      (outer.speaker !== null || outer.via === null) &&
      frame.kind !== "source" &&
      frame.explicit &&
      outer.explicit &&
      // What is told goes on past a deed in it.
      ((frame.kind === "deed" ? frame.start : outer.end) - outer.head <= 2 ||
        reading.at("complementizer", frame.start - 1) !== undefined) &&
      outer.head > outer.start &&
      !outer.isFinal;
    if (isInner && outer.speaker?.actor !== frame.speaker?.actor) reported.set(frame, outer);
  }
  return reported;
}

function isNegated(reading: Reading, hit: Hit<StancePattern>): boolean {
  if (hit.payload.stances.includes("denial")) return false;
  // "was condemned to nine years in prison": words that take no stance as a whole take none by a part.
  if (isWithinNone(reading, hit)) return true;
  if (reading.all("withdrawal").some(({ start }) => start - hit.end >= 0 && start - hit.end <= 1))
    return true;
  return reading.all("stanceNegation").some((negation) => {
    // "rejected calls to sign": one that is told within what is negated holds no more than one behind it.
    return hit.start > negation.start && hit.start - negation.end <= 1;
  });
}

function actorsBeside(reading: Reading, hit: Hit<StancePattern>): Speaker[] {
  const speakers: Speaker[] = [];
  // "reaffirmed the attachment of France to …"
  if (hit.payload.actor === "within") {
    const owner = reading.actorHits.find(
      ({ start, payload }) => start >= hit.start && start < hit.end && !PARTIES.has(payload.code),
    );
    return owner ? [speakerOf(owner.payload.code, owner.start, owner.end)] : [];
  }
  if (hit.payload.actor === "before") {
    // "Swiss and Qatari mediation", "the Russian-brokered truce": the nearest, with those it is joined to, not "the UN council, at X's request".
    let before = hit.start;
    for (
      let at = hit.start - 1;
      at >= Math.max(0, before - (speakers.length > 0 ? 3 : reading.headLast ? 6 : 4));
      at -= 1
    ) {
      const mention = reading.actorHit(at);
      if (!mention || mention.end > before) continue;
      const isAsked = mention.payload.code === "UN" && reading.tokens[mention.end]?.norm === ",";
      if (speakers.length > 0 && (isAsked || !joinsNext(reading, mention.end, before))) break;
      speakers.unshift(speakerOf(mention.payload.code, at, mention.end));
      before = at;
    }
    return speakers;
  }
  let from = hit.end;
  for (let at = hit.end; at < reading.tokens.length && at - from <= 1; at += 1) {
    const mention = reading.actorHit(at);
    if (!mention && reading.isArticle(at)) from += 1;
    if (!mention) continue;
    speakers.push(speakerOf(mention.payload.code, at, mention.end));
    from = mention.end;
    at = mention.end - 1;
  }
  return speakers.filter((speaker) => !PARTIES.has(speaker.actor ?? ""));
}

/** Whether nothing but a comma, a conjunction or an article stands between two members of a list. */
function joinsNext(reading: Reading, from: number, to: number): boolean {
  if (from === to) return false;
  for (let at = from; at < to; at += 1)
    if (reading.tokens[at]?.norm !== "," && !reading.at("conjunction", at) && !reading.isArticle(at))
      return false;
  return true;
}

function speakerOf(actor: string, start: number, end: number): Speaker {
  return { actor, role: null, name: null, text: null, via: null, start, end };
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
