import type { Reporting } from "./language.ts";
import type { Mention } from "./mention.ts";
import { isOfRelative, ofOpening } from "./opening-subject.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import { crosses, nameOfOutlet, readRelay, relayedSource, viaBeside } from "./relays.ts";
import type { Quotation } from "./sentences.ts";
import type { Speaker, SpeakerMemory } from "./speakers.ts";
import { spokenFor } from "./spoken-for.ts";
import { followsConjunction, opensClause, subjectsOf } from "./subjects.ts";

export interface Predicate {
  readonly hit: Hit<Reporting>;
  readonly speaker: Speaker | null;
  readonly others: readonly Speaker[];
  readonly via: string | null;
  readonly from: number;
  readonly head: number;
  readonly explicit: boolean;
  /** Whether it is denied or only supposed: it tells no deed, but who could have done it. */
  readonly isUndone?: boolean;
  /** Where its part begins and ends, if two subjects share the verb: "Bakü 11, Erivan ise 16 askerinin öldüğünü duyurdu". */
  readonly since?: number;
  readonly until?: number;
}

/** A verb at the end of its clause with a further subject: what stands before that one is the first one's. */
export function splitSubjects({ reading, mentions }: Scene, predicate: Predicate): Predicate[] {
  const { hit, speaker, from } = predicate;
  if (hit.payload.subject !== "first" || !predicate.explicit || !speaker) return [predicate];
  const second = mentions.find(
    (mention) =>
      mention.start >= Math.max(speaker.end, from + 1) &&
      mention.end < hit.start &&
      mention.actor !== null &&
      mention.actor !== speaker.actor &&
      !mention.oblique &&
      (reading.cueAt("topic", mention.end) !== undefined || isSetBeside(reading, speaker, mention)),
  );
  if (!second) return [predicate];
  const { start } = second;
  return [
    { ...predicate, until: start },
    { ...predicate, speaker: second, others: [], from: start, since: start },
  ];
}

/** "Bakü 71, Erivan 105 askerinin öldüğünü": two subjects, each right before its own number. */
function isSetBeside(reading: Reading, first: Speaker, second: Mention): boolean {
  return (
    reading.tokens[second.start - 1]?.norm === "," &&
    reading.numeral(first.end) !== undefined &&
    reading.numeral(second.end) !== undefined
  );
}

/** Tokens between the origin of words and the noun that tells them at the most. */
const ORIGIN_REACH = 12;

/** The sentence being read, with what its predicates need. */
export interface Scene {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly memory: SpeakerMemory;
  readonly quotations: readonly Quotation[];
  readonly drafts: Predicate[];
}

/** "according to X": the mention behind the preposition, or before the postposition. */
export function readSource(scene: Scene, hit: Hit<Reporting>): Predicate | null {
  const { reading, mentions, memory } = scene;
  // "Məlumata görə": the words of whoever spoke last.
  if (hit.payload.subject === "none") {
    const { last, via } = memory;
    return { hit, speaker: last, others: [], via, from: hit.start, head: hit.end, explicit: false };
  }
  const isPostposed = hit.payload.subject !== "after";
  // "France and Spain in a joint statement condemned …": the words are those of the verb's subject.
  const next = isPostposed ? undefined : reading.at("reporting", hit.end)?.payload;
  if (next?.kind === "say" || next?.kind === "act") return null;
  const mention = isPostposed
    ? sourceBefore(scene, hit)
    : mentions.find(
        ({ start }) => start >= hit.end && start - hit.end <= 3 && !crosses(reading, hit.end, start),
      );
  const from = Math.min(hit.start, mention?.start ?? hit.start);
  const head = Math.max(hit.end, mention?.end ?? hit.end);
  if (mention) {
    const { via } = mention;
    if (via !== null) {
      const source = relayedSource(scene, head);
      const told = nameOfOutlet(mention, scene.memory);
      if (source)
        return { hit, speaker: source, others: [], via: told, from, head: source.end, explicit: true };
      return { hit, speaker: null, others: [], via: told, from, head, explicit: true };
    }
    const speaker = introducedBefore(mention, memory);
    return { hit, speaker, others: [], via: viaBeside(scene, head), from, head, explicit: true };
  }
  const isPronoun = reading.at("pronoun", isPostposed ? hit.start - 1 : hit.end) !== undefined;
  if (!isPronoun && !isPostposed && reading.tokens[hit.end]?.kind === "word")
    return { hit, speaker: null, others: [], via: null, from, head, explicit: false };
  // "Sözlərinə görə, …": whoever spoke last.
  if (isPostposed && !isPronoun && hit.start > 0) return null;
  // "Both have signed a statement. By it …": what several say together is nobody's own.
  if (memory.isJoint) return { hit, speaker: null, others: [], via: null, from, head, explicit: true };
  return { hit, speaker: memory.last, others: [], via: memory.via, from, head, explicit: false };
}

/** "X'e göre", "X'ten … yapılan açıklamada": the mention right before, or the last one whose case tells an origin. */
function sourceBefore({ reading, mentions }: Scene, hit: Hit<Reporting>): Mention | undefined {
  if (hit.payload.subject !== "origin")
    return mentions.findLast(
      ({ end }) => end <= hit.start && hit.start - end <= 3 && !crosses(reading, end, hit.start),
    );
  return mentions.findLast(
    ({ end }) => end <= hit.start && hit.start - end <= ORIGIN_REACH && reading.isOrigin(end),
  );
}

export function readVerb(scene: Scene, hit: Hit<Reporting>): Predicate | null {
  const { reading, mentions, memory, drafts } = scene;
  const outer = drafts.at(-1);
  // "condemned … and urged": a verb joined to the one before has the same subject.
  const shares =
    outer !== undefined &&
    (followsConjunction(reading, hit.start) || reading.at("conjunction", hit.start) !== undefined);
  const isKnown =
    hit.payload.subject === "after" &&
    (isPronoun(reading, hit.start - 1) || hasObjectOnly(scene, hit, outer));
  const [subject, ...others] =
    shares && !isKnown
      ? subjectBehind(scene, hit)
      : isKnown || isTurned(reading, hit)
        ? []
        : subjectsOf(reading, hit, mentions, scene.quotations);
  // "Reuters, Bakanlığa dayandırdığı haberinde … yazdı": the source stands between the outlet and its verb.
  if (
    subject?.via &&
    hit.payload.subject === "first" &&
    outer?.hit.payload.kind === "source" &&
    outer.speaker
  )
    return { ...outer, hit, via: subject.via, from: Math.min(subject.start, outer.from), head: hit.end };
  if (hit.payload.kind === "relay" || subject?.via) return readRelay(scene, hit, subject ?? null);
  if (subject) {
    const from = Math.min(hit.start, subject.start);
    const last = others.at(-1) ?? subject;
    const head = Math.max(hit.end, last.start >= hit.end ? last.end : 0);
    if (subject.parties) for (const actor of memory.parties.slice(1)) others.push({ ...subject, actor });
    const speaker =
      others.length > 0 && subject.start > (others[0]?.start ?? 0) ? (others[0] ?? subject) : subject;
    return {
      hit,
      speaker: spokenFor(reading, subject, outer, memory) ?? introducedBefore(speaker, memory),
      others,
      via: viaBeside(scene, head),
      from,
      head,
      explicit: true,
    };
  }
  const common = { hit, others: [], from: hit.start, head: hit.end };
  // "Xatırladaq ki": the outlet's own word.
  if (hit.payload.subject === "none" && hit.payload.sure)
    return { ...common, speaker: null, via: null, explicit: true };
  if (hit.payload.subject === "none" && !outer)
    return { ...common, speaker: memory.last, via: memory.via, explicit: false };
  if (hit.payload.subject === "inherit" || hit.payload.subject === "none")
    return outer
      ? { ...common, speaker: outer.speaker, others: outer.others, via: outer.via, explicit: false }
      : ofOpening(scene, hit);
  if (outer && (shares || isOfRelative(reading, hit) || hasPronoun(reading, hit)))
    return { ...common, speaker: outer.speaker, others: outer.others, via: outer.via, explicit: false };
  if (hasPronoun(reading, hit) || dropsSubject(reading, hit))
    return {
      ...common,
      speaker: outer?.speaker ?? memory.last,
      via: outer?.via ?? memory.via,
      explicit: false,
    };
  // Somebody speaks whom the text does not name, or in words that are not known.
  return hit.payload.sure ? { ...common, speaker: null, via: null, explicit: true } : null;
}

/** "An official said … . Two were civilians, Gegham S. added": a mere name is that of the person who spoke without one. */
function introducedBefore(speaker: Mention, memory: SpeakerMemory): Speaker {
  const { last } = memory;
  const isIntroduced = speaker.unknown && last?.person === true && last.name === null && last.actor !== null;
  return isIntroduced ? { ...last, name: speaker.name, start: speaker.start, end: speaker.end } : speaker;
}

/** Only where the verb comes first can one that is joined to another have a subject of its own. */
function subjectBehind({ reading, mentions, quotations }: Scene, hit: Hit<Reporting>): Mention[] {
  return hit.payload.subject === "after" ? subjectsOf(reading, hit, mentions, quotations) : [];
}

/** "a-t-il dit", "précisent-elles": the pronoun is joined to the verb by a hyphen. */
function isTurned(reading: Reading, hit: Hit<Reporting>): boolean {
  for (let at = hit.start + 1; at < hit.end; at += 1)
    if (reading.tokens[at]?.norm === "-" && reading.at("pronoun", at)) return true;
  return false;
}

function isPronoun(reading: Reading, at: number): boolean {
  return reading.at("pronoun", at) !== undefined;
}

/** "X condemned … and accused Y of …": a single name behind a joined verb that takes an object is no subject. */
function hasObjectOnly(
  { reading, mentions }: Scene,
  hit: Hit<Reporting>,
  outer: Predicate | undefined,
): boolean {
  if (!hit.payload.addressee || !outer?.speaker) return false;
  if (!followsConjunction(reading, hit.start) && !isOfRelative(reading, hit)) return false;
  const index = mentions.findIndex(({ start }) => start >= hit.end);
  const mention = mentions[index];
  if (!mention || mention.start > hit.end || mention.via !== null) return false;
  const next = mentions[index + 1];
  return !next || next.oblique || next.start > mention.end || reading.isConjoined(next.start);
}

/** Tokens between the pronoun that opens a sentence and its verb at the most. */
const PRONOUN_REACH = 12;

/** "Նա Բաքվին կոչ արեց …": where objects stand before the verb its subject opens the clause. */
function isOpenedByPronoun(reading: Reading, verb: number): boolean {
  return (
    reading.headLast &&
    verb <= PRONOUN_REACH &&
    isPronoun(reading, 0) &&
    !reading.isArticle(0) &&
    !reading.isOblique(0, 1) &&
    !crosses(reading, 1, verb)
  );
}

/** "he said", "said he". */
function hasPronoun(reading: Reading, hit: Hit<Reporting>): boolean {
  if (isTurned(reading, hit) || isOpenedByPronoun(reading, hit.start)) return true;
  for (let at = hit.start - 1; at >= Math.max(0, hit.start - 3); at -= 1) {
    if (reading.at("pronoun", at)) return true;
    if (!reading.isAdverb(at)) break;
  }
  return reading.at("pronoun", hit.end) !== undefined;
}

/** A verb whose form tells its subject, in a language that needs no pronoun: what it introduces follows at once. */
function dropsSubject(reading: Reading, hit: Hit<Reporting>): boolean {
  if (!reading.dropsPronouns) return false;
  // Where the subject stands before its verb, one that opens no clause has another.
  if (hit.payload.subject === "before" || hit.payload.subject === "either") {
    let start = hit.start;
    while (start > 0 && reading.isAdverb(start - 1)) start -= 1;
    return opensClause(reading, start);
  }
  for (let at = hit.end; at < hit.end + 3; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.kind === "mark" || reading.isAnyOf(at, "complementizer", "place")) return true;
    if (!reading.isAdverb(at)) break;
  }
  return hit.payload.subject !== "after" && opensClause(reading, hit.start);
}
