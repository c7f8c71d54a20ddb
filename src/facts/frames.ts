import type { Frame } from "./frame.ts";
import { layOut } from "./frame-layout.ts";
import type { Reporting } from "./language.ts";
import type { Mention } from "./mention.ts";
import { findMentions } from "./mentions.ts";
import { textOf } from "./names.ts";
import type { Hit } from "./patterns.ts";
import type { Predicate, Scene } from "./predicates.ts";
import { readSource, readVerb, splitSubjects } from "./predicates.ts";
import type { Reading } from "./reading.ts";
import { headForms } from "./role-phrases.ts";
import type { Quotation } from "./sentences.ts";
import type { Speaker, SpeakerMemory } from "./speakers.ts";

/** Finds who says what in a sentence, and keeps the speakers in `memory`. */
export function readFrames(
  reading: Reading,
  quotations: readonly Quotation[],
  memory: SpeakerMemory,
): Frame[] {
  const verbs = reading.all("reporting");
  const mentions = verbs.length > 0 || mayCredit(reading) ? findMentions(reading, memory) : [];
  const scene: Scene = { reading, mentions, memory, quotations, drafts: [] };
  for (const hit of verbs) {
    const last = scene.drafts.at(-1);
    if (hit.payload.kind === "relayed") continue;
    if (isQuoted(reading, hit.start, quotations) && !isBeside(reading, hit, mentions)) continue;
    if (last && hit.start < last.head && (last.hit.start !== hit.start || hit.start < last.hit.end)) continue;
    if (hit.payload.kind !== "source" && isNoVerb(reading, hit)) continue;
    const isUndone = hit.payload.kind !== "source" && isNotDone(reading, hit);
    const read = hit.payload.kind === "source" ? readSource(scene, hit) : readVerb(scene, hit);
    if (!read) continue;
    if (isUndone) {
      // "did not condemn … but urged": the next verb has its subject.
      if (read.explicit) scene.drafts.push({ ...read, isUndone });
      continue;
    }
    for (const predicate of splitSubjects(scene, read)) {
      const from = withArticles(reading, predicate.from);
      const draft = { ...predicate, from, speaker: withText(reading, predicate) };
      scene.drafts.push(draft);
      keep(reading, draft, memory);
    }
  }
  const isAnnounced = memory.announces;
  memory.announces = reading.tokens.at(-1)?.norm === ":";
  // Deeds told within a headline's claim have an own subject.
  const isFree = scene.drafts.every(({ hit }) => hit.payload.kind === "deed");
  const whole = isFree
    ? (readHeadline(scene) ?? readCredit(scene) ?? readAnnounced(scene, isAnnounced))
    : null;
  if (!whole) return layOut(scene);
  keepWhole(reading, whole, memory);
  return [whole, ...layOut(scene)];
}

/** Who speaks in a headline is known in the text below. */
function keepWhole(reading: Reading, { speaker, via, explicit }: Frame, memory: SpeakerMemory): void {
  if (!speaker || !explicit || speaker.actor === null || speaker.role === null) return;
  const words = headForms(reading, speaker.start, speaker.end);
  memory.keep(speaker, words, via);
}

/** The speaker with the words that name it, where it is one of this sentence. */
function withText(reading: Reading, { speaker, explicit }: Predicate): Speaker | null {
  if (!speaker || !explicit || speaker.text !== null) return speaker;
  return { ...speaker, text: textOf(reading, speaker.start, speaker.end) };
}

/** Words between a subject and its article at the most. */
const MOST_WORDS_BEFORE = 7;

/** Where a subject begins with its articles and adjectives, or a pronoun that stands for it. */
function withArticles(reading: Reading, from: number): number {
  let start = from;
  while (start > 0 && (reading.isArticle(start - 1) || reading.at("pronoun", start - 1))) start -= 1;
  for (let at = start - 1; at >= Math.max(0, start - MOST_WORDS_BEFORE); at -= 1) {
    if (reading.isArticle(at)) return at;
    // "…, local police said", "…, Name's spokesman said"
    if (reading.tokens[at]?.norm === ",") return at + 1;
    const isWord = reading.tokens[at]?.kind === "word" && !reading.isFunctionWord(at);
    // "local" can be a noun that needs its article.
    const isPeople = reading.at("group", at)?.payload.one !== true && reading.isAnyOf(at, "group");
    if (reading.tokens[at]?.norm !== "-" && (!isWord || isPeople || reading.isAnyOf(at, "outcome", "place")))
      break;
  }
  return start;
}

/** "did not comment", "had Moscow condemned": a verb that is denied or supposed tells no deed. */
function isNotDone(reading: Reading, { start: at, end }: Hit<Reporting>): boolean {
  // "Refused the charges" denies them.
  const isStance = reading.at("stance", at) !== undefined;
  return (
    // "stopped short of condemning", "refused to comment"
    reading
      .all("stanceNegation")
      .some((hit) => hit.end === at || (hit.start === at && hit.end > end && !isStance)) ||
    reading.cues("negation").some((hit) => hit.end === at) ||
    reading.cues("unreal").some((hit) => hit.end === at)
  );
}

/** "claimed 12 lives", "was told", "the claims", "state-run": a longer outcome, a passive or a noun begins with the word. */
function isNoVerb(reading: Reading, hit: Hit<Reporting>): boolean {
  if (hit.payload.kind !== "deed" && (reading.at("outcome", hit.start)?.end ?? 0) > hit.end) return true;
  const { start, end } = hit;
  // "مطالبا شركاءه بفرض عقوبات": a preposition is written to the noun.
  if (hit.payload.subject === "after" && end === start + 1 && reading.isOblique(start, end)) return true;
  if (reading.isPassive(start - 1) || (reading.isPassive(start - 2) && reading.isAdverb(start - 1)))
    return true;
  // "talks in Moscow hosted by Kazakhstan": the agent is behind it.
  const agent = reading.cueAt("agent", end);
  // A reflexive or compound verb is active: "se sont dits alarmés par".
  if (agent && agent.end - agent.start === 1 && (end - start === 1 || reading.demonym === "before"))
    return true;
  // "Baku en a annoncé 71": of two words the first is the verb, whatever preposition the pronoun before it looks like.
  const isPlaced = end - start === 1 && reading.endsPlace(start);
  // "իր մտահոգությունն է հայտնել": what is said may have a possessive and stand before its verb.
  // "leur a demandé": what begins with an auxiliary is a verb.
  const isVerb = end - start > 1 && (reading.headLast || reading.isAdverb(start));
  const isNoun = reading.isArticle(start - 1) && !isVerb;
  return isNoun || isPlaced || reading.tokens[end]?.norm === "-";
}

/** A quotation in a paragraph of its own behind "X said:". */
function readAnnounced({ reading, memory }: Scene, isAnnounced: boolean): Frame | null {
  if (!isAnnounced || !memory.last || !/["“«„]/u.test(reading.tokens[0]?.norm ?? "")) return null;
  const end = reading.tokens.length;
  return {
    kind: "say",
    speaker: memory.last,
    others: [],
    via: memory.via,
    start: 0,
    end,
    head: 0,
    explicit: false,
    isFinal: false,
  };
}

/** Whether a mark stands in a sentence with which a headline names its source. */
function mayCredit({ tokens }: Reading): boolean {
  return tokens.some(({ norm }) => CREDIT_MARKS.has(norm));
}

const CREDIT_MARKS: ReadonlySet<string> = new Set([":", "-", "–", "—"]);

/** "Moscow: we are concerned …" */
function readHeadline({ reading, mentions }: Scene): Frame | null {
  const speaker = mentions[0];
  if (!speaker?.actor || speaker.start > 1 || speaker.end > 10) return null;
  // A region before a colon is where it happens, not who says it.
  if (speaker.actor === "NK" && speaker.role === null) return null;
  if (reading.tokens[speaker.end]?.norm !== ":") return null;
  const end = reading.tokens.length;
  return {
    kind: "say",
    speaker,
    others: [],
    via: null,
    start: 0,
    end,
    head: speaker.end,
    explicit: true,
    isFinal: false,
  };
}

/** "Shelling kills four – Azerbaijani presidential aide": the source behind a dash at the end of a headline. */
function readCredit({ reading, mentions }: Scene): Frame | null {
  const source = mentions.at(-1);
  const end = reading.tokens.length;
  if (!source || source.end !== end || source.start < 4) return null;
  const mark = reading.tokens[source.start - 1];
  // The sign that a language writes for a colon ends a headline's news, too: "Զոհվել է 3 մարդ. ՄԻՊ".
  const isCredit = /^[-–—]$/.test(mark?.norm ?? "") || (mark?.norm === ":" && mark.text !== ":");
  if (!isCredit) return null;
  const speaker = source.via === null ? { ...source, text: textOf(reading, source.start, source.end) } : null;
  return {
    kind: "say",
    speaker,
    others: [],
    via: source.via,
    start: 0,
    end,
    head: end,
    explicit: true,
    isFinal: true,
  };
}

function isQuoted(reading: Reading, at: number, quotations: readonly Quotation[]): boolean {
  const offset = reading.tokens[at]?.start ?? 0;
  return quotations.some((quotation) => quotation.start <= offset && offset < quotation.end);
}

/** "The Union's chief diplomat “condemns the attack”": a quotation that begins with the verb of the subject right before it. */
function isBeside(
  reading: Reading,
  { start, payload }: Hit<Reporting>,
  mentions: readonly Mention[],
): boolean {
  return (
    payload.kind === "act" &&
    /^["“«]$/u.test(reading.tokens[start - 1]?.norm ?? "") &&
    mentions.some(({ end, oblique }) => end === start - 1 && !oblique)
  );
}

function keep(reading: Reading, draft: Predicate, memory: SpeakerMemory): void {
  const { speaker } = draft;
  if (!speaker || !draft.explicit) return;
  memory.isJoint = draft.others.some(({ actor }) => actor !== speaker.actor);
  // As long as nobody has spoken, a person who does something is the one of whom a pronoun speaks next.
  if (draft.hit.payload.kind === "deed") {
    if (memory.last === null && speaker.person && speaker.name !== null) memory.keep(speaker, [], null);
    return;
  }
  if (speaker.role === null || speaker.derived) {
    memory.keep(speaker, [], draft.via);
    return;
  }
  const end = reading.headLast
    ? speaker.start + (speaker.role.match(/[^\s-]+|-/gu)?.length ?? 0)
    : speaker.end;
  memory.keep(speaker, headForms(reading, speaker.start, end), draft.via);
}
