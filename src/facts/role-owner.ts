import { ORGANISATIONS, PARTIES } from "./actors.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { RolePhrase } from "./role-phrases.ts";
import type { SpeakerMemory } from "./speakers.ts";

/**
 * The text's own country; Karabakh where its people have spoken last in a text of Armenia. In a text that does not name
 * its own country at all, a holder of office is of the state of which it has just spoken.
 */
export function homeOf(
  reading: Reading,
  memory: SpeakerMemory,
  from: number,
  name: string | null,
): string | null {
  const { home } = reading;
  if (home === "AM" && memory.lastActor === "NK") return "NK";
  // "Ermənistanda yas elan olunub. Səhiyyə Nazirliyi …": nobody else is named anywhere.
  const isAbroad = memory.setting !== null && memory.setting === memory.onlyParty;
  if (home === null || PARTIES.has(home)) return home !== null && isAbroad ? memory.setting : home;
  if (memory.mentions(home)) return home;
  const { lastActor } = memory;
  const party = name === null && PARTIES.has(lastActor ?? "") ? lastActor : null;
  return onlyStateIn(reading, from) ?? party ?? memory.lastState ?? home;
}

/** "Ermənistanda", "Yerevanda": the party in whose country a sentence tells that something happens, or null. */
export function settingOf(reading: Reading): string | null {
  if (!reading.headLast) return null;
  const place = reading.actorHits.find(
    ({ start, end, payload }) =>
      PARTIES.has(payload.code) &&
      payload.kind !== "adjective" &&
      reading.isSpeechPlace(start, end) &&
      !reading.isOrigin(end),
  );
  return place?.payload.code ?? null;
}

function isOrganisation(code: string): boolean {
  return ORGANISATIONS.includes(code);
}

/** The only state that is no party and that a sentence names before a token, or null. */
export function onlyStateIn(reading: Reading, to = reading.tokens.length): string | null {
  const states = new Set<string>();
  for (const { start, payload } of reading.actorHits)
    if (start < to && !PARTIES.has(payload.code) && !isOrganisation(payload.code)) states.add(payload.code);
  const [only] = states;
  return states.size === 1 ? (only ?? null) : null;
}

/** Whose a bare "the ministry" is: the actor named last before it, else the only one that the sentence names. */
export function actorInSentence(reading: Reading, from: number, end: number): string | null {
  const codes = new Set<string>();
  let nearest: string | null = null;
  let isOfPlace = false;
  let covered = 0;
  for (const mention of reading.actorHits) {
    if (mention.start >= from + 60) break;
    // "Karabakh" within "Nagorno-Karabakh"
    if (mention.start < covered) continue;
    covered = mention.end;
    if (mention.start >= from && mention.start < end) continue;
    // "the Karabakh conflict" tells of whom the text is, not whose the ministry is.
    if (mention.payload.code === "NK" && mention.payload.kind === "adjective") continue;
    // "ölenler arasında bir Kızılhaç gönüllüsünün bulunduğunu": an organisation in a case of its own has no ministry.
    if (
      mention.start >= end &&
      reading.headLast &&
      isOrganisation(mention.payload.code) &&
      reading.isOblique(mention.start, mention.end)
    )
      continue;
    // "Sözcü, Bakü'den yardıma izin vermesini istedi": whom a speaker asks is not whose the speaker is.
    if (mention.start >= end && reading.isOrigin(mention.end)) continue;
    // "killed in Karabakh, the prime minister said": where it was, as long as a state is named.
    if (mention.payload.code === "NK" && isPlaced(reading, mention.start)) {
      isOfPlace = true;
      continue;
    }
    codes.add(mention.payload.code);
    if (mention.start < from && mention.payload.kind !== "adjective") nearest = mention.payload.code;
  }
  const [only] = codes;
  if (codes.size === 0) return isOfPlace ? "NK" : null;
  return nearest ?? (codes.size === 1 ? (only ?? null) : null);
}

/** "The ministry accused the Azerbaijani side": whether the only actor that a sentence names is the object of the role's verb. */
export function namesObjectOnly(reading: Reading, end: number): boolean {
  const [first] = reading.actorHits;
  if (!first || first.start < end) return false;
  let before = first.start;
  while (before > end && reading.isArticle(before - 1)) before -= 1;
  return reading.all("place").some((hit) => hit.end === before && reading.at("reporting", hit.start));
}

/** "Azerbaijani troops opened fire, the ministry said": the party that a sentence accuses of something, whose word it cannot be. */
export function accusedIn(reading: Reading): string | null {
  for (const { payload, start, end } of reading.all("stance")) {
    // "Azerbaijan's army killed 60 Armenians" may be its own boast.
    if (!payload.accuses || reading.all("outcome").some((hit) => hit.start < end && hit.end > start))
      continue;
    for (let at = start; at < end; at += 1) {
      const code = reading.actorHit(at)?.payload.code;
      if (code !== undefined && PARTIES.has(code)) return code;
    }
  }
  return null;
}

/** "dozens were hurt in Karabakh, local authorities said": Karabakh is named, and no place of Azerbaijan. */
export function isOfKarabakh(reading: Reading): boolean {
  const codes = reading.actorHits.map(({ payload }) => payload.code);
  return codes.includes("NK") && !codes.includes("AZ") && !codes.includes("AM");
}

/** Whether a preposition makes a name a place. */
function isPlaced(reading: Reading, start: number): boolean {
  let before = start;
  while (before > 0 && reading.isArticle(before - 1)) before -= 1;
  return reading.endsPlace(before);
}

/** Whose a holder of office with a foreign name is: of the foreign state of which the text has just spoken, where the surnames of its own country are known. */
export function foreignOwner(reading: Reading, memory: SpeakerMemory): string | null {
  if (!memory.knowsNamesOf(reading.home)) return null;
  const { lastActor } = memory;
  if (lastActor !== null && !PARTIES.has(lastActor)) return lastActor;
  const foreign = new Set(reading.actorHits.map(({ payload }) => payload.code));
  for (const party of PARTIES) foreign.delete(party);
  const [only] = foreign;
  return foreign.size === 1 ? (only ?? null) : null;
}

/** "In Moscow, the foreign ministry urged …": the state whose capital opens the sentence as the place where the role's holder speaks. */
export function placeAhead(reading: Reading, from: number): string | null {
  let at = from;
  while (at > 0 && reading.isArticle(at - 1)) at -= 1;
  if (reading.tokens[at - 1]?.norm !== ",") return null;
  const place = reading.actorHits.find(({ start, end }) => end === at - 1 && start <= 2);
  return place && place.payload.kind !== "adjective" && isPlaced(reading, place.start)
    ? place.payload.code
    : null;
}

/** "Berlin urged Baku … . “Azerbaijan must …”, the minister Name said": whoever goes on speaking for the third state of which the text has just spoken. */
export function ownerOfQuote(reading: Reading, from: number, { lastActor }: SpeakerMemory): string | null {
  if (lastActor === null || PARTIES.has(lastActor)) return null;
  const isOthers = ({ payload: { code } }: { readonly payload: { readonly code: string } }): boolean =>
    !PARTIES.has(code) && code !== lastActor;
  if (reading.actorHits.some(isOthers)) return null;
  for (let at = from - 1; at >= Math.max(0, from - QUOTE_REACH); at -= 1)
    if (/^["”»]$/u.test(reading.tokens[at]?.norm ?? "")) return lastActor;
  return null;
}

/** Tokens between the end of a quotation and the role of the one who is quoted. */
const QUOTE_REACH = 6;

/** Whether a role can be that of anybody who has spoken, in a press that is none of the parties'. */
export function isOfAnybody(reading: Reading, { home }: RolePhrase): boolean {
  return reading.home === null || (home === false && !PARTIES.has(reading.home));
}

/** "The Azerbaijani army has lost seven men, an official statement says": the party that a sentence is about, where it names no other as a subject. */
export function onlyParty(mentions: readonly Mention[]): string | null {
  const subjects = new Set(
    mentions.flatMap(({ actor, oblique }) => (actor === null || oblique ? [] : [actor])),
  );
  const [only] = subjects;
  return subjects.size === 1 && PARTIES.has(only ?? "") ? (only ?? null) : null;
}

/** "فرنسا عبر سفيرها في باكو": the one named last before a role whose owner is written to it, who is no object as far as one is known. */
export function ownerBefore(before: readonly Mention[], memory: SpeakerMemory): string | null {
  const named = before.filter(({ actor, guessed }) => actor !== null && guessed !== true);
  return (named.findLast(({ oblique }) => !oblique) ?? named.at(-1))?.actor ?? memory.lastActor;
}
