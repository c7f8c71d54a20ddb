import type { Reporting } from "./language.ts";
import type { Mention } from "./mention.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import type { Found } from "./unknown-body.ts";

/** "в прокуратуре", "в районной прокуратуре": adjectives of a body may stand behind the preposition. */
export function isPlacedSpeaker(reading: Reading, speaker: Found): boolean {
  if (reading.isSpeechPlace(speaker.start, speaker.end)) return true;
  for (let at = speaker.start - 1; at > speaker.start - 3; at -= 1) {
    if (!reading.isAdjective(at) || !reading.isOblique(at, at + 1)) return false;
    if (reading.isSpeechPlace(at, speaker.end)) return true;
  }
  return false;
}

/** Whether a preposition before a speaker, or the form of its words, shows that it is no subject. */
export function isObliqueSpeaker(reading: Reading, speaker: Found): boolean {
  let before = speaker.start;
  while (before > 0 && reading.isArticle(before - 1)) before -= 1;
  if (reading.endsPlace(before)) return true;
  if (speaker.oblique === true && !isSubjectOf(reading, speaker.start)) return true;
  let end = speaker.end;
  while (end > speaker.start + 1 && reading.tokens[end - 1]?.kind === "mark") end -= 1;
  return reading.isOblique(speaker.start, end);
}

/** "نفت نظيرتها الأرمينية": where no case is written, whoever stands right behind a verb that takes no person as its object is its subject. */
function isSubjectOf(reading: Reading, start: number): boolean {
  if (reading.demonym !== "after" || !reading.dropsPronouns) return false;
  const verb = reading.all("reporting").find(({ end }) => end === start)?.payload;
  return (
    verb !== undefined &&
    (verb.kind === "say" || verb.kind === "deny") &&
    verb.subject === "after" &&
    verb.addressee !== true
  );
}

/** Lets the one who opens a sentence be its subject where nobody else can and the name's end can be that of either case: "… նախարար Մելանի Ժոլին …". */
export function freeFirst(reading: Reading, mentions: Mention[]): Mention[] {
  const [first] = mentions;
  if (!reading.headLast || !first?.oblique || first.start > 1 || !first.role || !first.name || !first.actor)
    return mentions;
  if (reading.isOblique(first.start, first.end, true)) return mentions;
  const isAlone = mentions.every(({ oblique, via }) => oblique || via !== null);
  return isAlone ? [{ ...first, oblique: false }, ...mentions.slice(1)] : mentions;
}

/** "…, accuse | Erevan.": a verb that mostly takes an object behind it, between a comma and a name that ends the clause. */
export function closesReport(reading: Reading, verb: Hit<Reporting>, mention: Mention): boolean {
  const isBetween =
    reading.tokens[verb.start - 1]?.kind === "mark" &&
    mention.start - verb.end <= (reading.isArticle(verb.end) ? 1 : 0) &&
    (reading.tokens[mention.end]?.kind ?? "mark") === "mark";
  return isBetween && reading.at("place", verb.end - 1)?.end === verb.end;
}

/** Whether a mention can be the subject of a verb. */
export function canSpeak(mention: Mention, verb: Hit<Reporting>): boolean {
  return !mention.oblique || (mention.placed && verb.payload.placed === true);
}

/** Tokens between a body whose case tells an origin and the passive that tells its words at the most. */
const ORIGIN_REACH = 6;

/** "Nazirlikdən APA-ya bildirilib": a body whose case tells an origin; of a mere name only right before the verb, since people come from places. */
export function originBefore(
  reading: Reading,
  verb: Hit<Reporting>,
  mentions: readonly Mention[],
): Mention[] {
  const index = mentions.findLastIndex(({ end, via }) => via === null && end <= verb.start);
  const mention = mentions[index];
  if (!mention || !reading.isOrigin(mention.end)) return [];
  const reach = mention.role === null ? 0 : ORIGIN_REACH;
  return verb.start - mention.end <= reach ? [mention] : [];
}
