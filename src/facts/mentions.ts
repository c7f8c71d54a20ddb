import { PARTIES } from "./actors.ts";
import { learnBody, ofBodyAgain, ownerOfBody, readBodyAgain } from "./body-again.ts";
import type { Mention } from "./mention.ts";
import { freeFirst, isObliqueSpeaker, isPlacedSpeaker } from "./mention-case.ts";
import { possibleStarts } from "./mention-starts.ts";
import { apposedRole, officeOf } from "./name-roles.ts";
import {
  endingBehind,
  isNamePart,
  lastNameForms,
  MOST_NAME_WORDS,
  nameBeside,
  nameEnd,
  textOf,
  withQuotationMarks,
} from "./names.ts";
import type { Reading } from "./reading.ts";
import {
  accusedIn,
  actorInSentence,
  foreignOwner,
  homeOf,
  isOfAnybody,
  isOfKarabakh,
  namesObjectOnly,
  onlyParty,
  onlyStateIn,
  ownerBefore,
  ownerOfQuote,
  placeAhead,
} from "./role-owner.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { headForms, readRoles } from "./role-phrases.ts";
import type { SpeakerMemory } from "./speakers.ts";
import { sharedRole, spreadCase, spreadPlace, spreadRole } from "./subject-lists.ts";
import type { Found } from "./unknown-body.ts";
import { readUnknownBody } from "./unknown-body.ts";

/** All mentions of a sentence from left to right; none overlaps another. */
export function findMentions(reading: Reading, memory: SpeakerMemory): Mention[] {
  const mentions: Mention[] = [];
  let starts = possibleStarts(reading, memory);
  let at = 0;
  while (at < reading.tokens.length) {
    const shared = sharedRole(reading, at, mentions.at(-1));
    if (shared) {
      mentions.push(shared);
      at = shared.end;
      continue;
    }
    if (!starts[at]) {
      at += 1;
      continue;
    }
    const found = readSpeaker(reading, at, memory, mentions);
    const speaker = found && withQuotationMarks(reading, found);
    if (speaker && learnName(reading, speaker, memory)) starts = possibleStarts(reading, memory);
    if (speaker) learnBody(reading, speaker, memory);
    if (speaker)
      mentions.push({
        ...speaker,
        text: null,
        oblique: isObliqueSpeaker(reading, speaker),
        placed: isPlacedSpeaker(reading, speaker),
        unknown: isUnknown(speaker),
      });
    at = Math.max(at + 1, speaker?.end ?? 0);
  }
  spreadPlace(reading, mentions);
  spreadRole(reading, mentions);
  return freeFirst(reading, spreadCase(reading, mentions));
}

/** Learns whose the names are that stand beside a role of a state, wherever the text tells it: a headline names people whom only the text introduces. */
export function learnNames(readings: readonly Reading[], memory: SpeakerMemory): void {
  for (const reading of readings) {
    for (const { payload } of reading.actorHits) memory.notice(payload.code);
    // A role that only one actor has names that actor, too.
    for (const { payload } of reading.all("role")) if (payload.actor) memory.notice(payload.actor);
  }
  for (const reading of readings) {
    if (reading.actorHits.length > 0 && reading.all("role").some(({ payload }) => payload.kind === "person"))
      findMentions(reading, memory);
    memory.lastState = onlyStateIn(reading);
  }
  memory.lastState = null;
}

/** Keeps whose a name is that stands beside a role, whoever speaks; whether there is one. */
function learnName(reading: Reading, speaker: Found, memory: SpeakerMemory): boolean {
  if (speaker.name === null || speaker.role === null || (speaker.derived && speaker.actor !== null))
    return false;
  const surname = speaker.name.split(/\s+/).at(-1) ?? "";
  const words = reading.tokens.slice(speaker.start, speaker.end);
  const word =
    words.findLast(({ text }) => text === surname) ?? words.findLast(({ kind }) => kind === "word");
  if (!word) return false;
  if (speaker.actor === null) memory.disown(word.forms);
  else memory.learn({ ...speaker, text: speaker.name }, word.forms);
  return true;
}

function isUnknown(speaker: Found): boolean {
  return speaker.actor === null && speaker.role === null && speaker.via === null;
}

/** Reads the speaker that begins at a token: roles, whose they are and a name in any order, or an actor or outlet alone. */
function readSpeaker(
  reading: Reading,
  from: number,
  memory: SpeakerMemory,
  before: readonly Mention[],
): Found | null {
  const outlet = reading.at("outlet", from);
  // "وكالة مكافحة الألغام": a body may begin with the word for an agency.
  if (outlet && (reading.at("role", from)?.end ?? 0) <= outlet.end)
    return readOutlet(reading, from, outlet.end, outlet.payload.head === true);
  const phrase = readRoles(reading, from);
  if (phrase) return completeRole(reading, from, ofBodyAgain(reading, from, phrase, memory), memory, before);
  return (
    readBodyAgain(reading, from, memory) ??
    readRoleOfKnown(reading, from, memory, before) ??
    readNameFirst(reading, from, memory) ??
    readUnknownBody(reading, from)
  );
}

function readOutlet(reading: Reading, start: number, end: number, isHead: boolean): Found {
  let last = end;
  if (isHead) {
    while (last < reading.tokens.length && last - end < 3 && isNamePart(reading, last)) last += 1;
    const known = reading.at("outlet", last);
    if (known) last = known.end;
  }
  // "Interfax Azerbaijan": a country behind an agency's name belongs to it.
  const edition = reading.actorHit(last);
  if (edition?.payload.kind === "name" && reading.tokens[last]?.capital) last = edition.end;
  const via = textOf(reading, start, last);
  const generic = isHead && last === end;
  return { actor: null, role: null, name: null, via, generic, start, end: endingBehind(reading, last) };
}

/** Adds the name beside a role, and whose a role is that names no state. */
function completeRole(
  reading: Reading,
  from: number,
  phrase: RolePhrase,
  memory: SpeakerMemory,
  before: readonly Mention[],
): Found {
  const role = phrase.hasRole ? textOf(reading, from, phrase.end) : null;
  const isPossessive = phrase.actor !== null && /['’]s$/.test(reading.tokens[phrase.end - 1]?.text ?? "");
  const { end, name } =
    (phrase.hasRole && phrase.person && !reading.closesPhrase(phrase.end)) ||
    (!phrase.hasRole && isPossessive)
      ? nameBeside(reading, phrase.end)
      : { end: phrase.end, name: null };
  const { oblique, person } = phrase;
  const common = { role, name, via: null, oblique, person, start: from, end };
  if (phrase.kind === "private") return { ...common, actor: null };
  if (phrase.kind === "parties") return { ...common, actor: memory.parties[0] ?? null, parties: true };
  if (phrase.actor !== null || !phrase.hasRole) return { ...common, actor: phrase.actor };
  // "the agency's spokesman Name": of the body that has spoken last.
  const isOfLast =
    phrase.person &&
    [phrase.end - 1, phrase.end].some((at) => reading.at("role", at)?.payload.kind === "document");
  if (isOfLast && memory.last?.actor) return { ...common, actor: memory.last.actor };
  if (phrase.kind === "document")
    return memory.last
      ? { ...memory.last, oblique, start: from, end }
      : { ...common, actor: onlyParty(before), derived: true };
  const place = placeAhead(reading, from);
  if (place !== null) return { ...common, actor: place };
  const known = name === null ? undefined : memory.named(lastNameForms(reading, end));
  if (phrase.owned && !known) return { ...common, actor: ownerBefore(before, memory) };
  const bySurname = name === null ? null : memory.actorBySurname(lastNameForms(reading, end));
  const alike = known ?? memory.withRole(headForms(reading, from, phrase.end));
  // "Xarici işlər naziri Bayramov" is not the one of Armenia who has spoken before.
  const remembered = bySurname !== null && alike !== known && alike?.actor !== bySurname ? known : alike;
  if (remembered)
    return {
      ...remembered,
      role: remembered.role ?? role,
      name: name ?? remembered.name,
      oblique,
      start: from,
      end,
    };
  if (bySurname) return { ...common, actor: bySurname, derived: true };
  const body = reading.headLast && phrase.end - from > 1 ? reading.tokens[from]?.forms : undefined;
  // "Nazirliyin sözçüsü": of the ministry that has spoken before.
  const owner =
    (body && memory.withRole(body)?.actor) ??
    (name === null ? null : (foreignOwner(reading, memory) ?? ownerOfQuote(reading, from, memory)));
  if (owner) return { ...common, actor: owner };
  const named = ownerOfBody(reading, from, phrase, memory);
  if (named) return { ...common, actor: named };
  // Where it is known how the names of its own country end, one of another kind is nobody's of it.
  if (name !== null && bySurname === null && memory.knowsNamesOf(reading.home))
    return { ...common, actor: null, derived: true };
  if (phrase.kind === "body" && phrase.home === false && isOfKarabakh(reading))
    return { ...common, actor: "NK", derived: true };
  // "Serbia supports Azerbaijan's sovereignty, its ministry said", "Guterres urged Armenia …, his spokesman said": the subject's, no object's.
  const candidates = before.filter(
    (mention) => mention.actor !== null && !mention.oblique && mention.guessed !== true,
  );
  const neighbour =
    reading.isArticle(from - 1) && reading.cueAt("own", from - 1) ? candidates[0] : candidates.at(-1);
  const nearby = neighbour?.actor;
  // "Azerbaijan's prosecutor's office, the ministry of defence and …"
  const isListed = neighbour !== undefined && from - neighbour.end <= (neighbour.role === null ? 2 : 4);
  const isHome = phrase.home ?? (phrase.kind === "body" || name !== null);
  const home = isHome ? homeOf(reading, memory, from, name) : null;
  // Of the two that share a press it is Karabakh's where its body is the subject: "ՊԲ-ն ունի 16 զոհ, … հրամանատարի տեղակալը".
  const isOthers = PARTIES.has(nearby ?? "") && !(home === "AM" && nearby === "NK");
  const accused = home === null ? accusedIn(reading) : null;
  const found =
    (home !== null && !isListed && isOthers ? home : nearby) ??
    home ??
    (namesObjectOnly(reading, end) ? (memory.lastActor ?? memory.lastNamed) : null) ??
    actorInSentence(reading, from, end) ??
    (name === null ? (memory.lastActor ?? (phrase.home === false ? null : reading.home)) : null) ??
    // "The Assembly called for … . Rapporteur Name": whoever holds no office of a state is of the one who has spoken.
    (PARTIES.has(memory.lastActor ?? "") || isOfAnybody(reading, phrase) ? memory.lastActor : null) ??
    (phrase.person ? memory.onlyParty : null) ??
    (memory.accused && home === null ? memory.against(memory.accused) : null) ??
    (isOfKarabakh(reading) ? "NK" : reading.headLast ? null : memory.lastNamed);
  const likely = found !== null && found === accused ? memory.against(accused) : found;
  const actor = name !== null && memory.isNoNameOf(likely, lastNameForms(reading, end)) ? null : likely;
  return {
    ...common,
    actor,
    derived: home === null,
  };
}

/** "Ալիեւի օգնական X": a role behind the name, in the case of an owner, of somebody whose state is known. */
function readRoleOfKnown(
  reading: Reading,
  from: number,
  memory: SpeakerMemory,
  before: readonly Mention[],
): Found | null {
  if (!reading.headLast || !reading.at("role", from + 1) || !reading.isOblique(from, from + 1)) return null;
  const actor = memory.named(reading.tokens[from]?.forms ?? [])?.actor ?? null;
  const phrase = actor === null ? null : readRoles(reading, from + 1);
  return phrase && completeRole(reading, from, { ...phrase, actor: phrase.actor ?? actor }, memory, before);
}

/** "Zakharova", "Name, the minister of …": a known name, a name with its role after a comma, or a name of whom nothing is known. */
function readNameFirst(reading: Reading, from: number, memory: SpeakerMemory): Found | null {
  for (let at = from; at < from + MOST_NAME_WORDS; at += 1) {
    const known = memory.named(reading.tokens[at]?.forms ?? []);
    const office = known && officeOf(reading, at + 1);
    if (known && office) return { ...known, ...office, oblique: false, start: from };
    if (known) {
      if (known.actor) memory.pass(known.actor);
      const name = known.name ?? textOf(reading, from, at + 1);
      return { ...known, name, oblique: false, start: from, end: at + 1 };
    }
    if (!isNamePart(reading, at)) break;
  }
  const last = nameEnd(reading, from);
  if (last === from) return null;
  const name = textOf(reading, from, last);
  // "بيسكوف المتحدث باسم الكرملين": without capitals a role can follow its name without a comma.
  const isBeside = reading.tokens[from]?.capital === false && reading.at("role", last) !== undefined;
  if (reading.tokens[last]?.norm === "," || isBeside) {
    const phrase = apposedRole(reading, from, isBeside ? last - 1 : last);
    // "In a call with Name, Secretary Surname said": with a name of its own and no comma behind it the role is another's.
    const named = phrase ? nameEnd(reading, phrase.end) : 0;
    const isOthers = phrase && named > phrase.end && reading.tokens[from]?.cased === true;
    if (phrase?.hasRole && !(isOthers && reading.tokens[named]?.norm !== ",")) {
      const end = reading.tokens[named]?.norm === "," ? named + 1 : phrase.end;
      const heads = headForms(reading, phrase.start, phrase.end);
      const actor =
        phrase.kind === "private"
          ? null
          : (phrase.actor ??
            memory.withRole(heads)?.actor ??
            actorInSentence(reading, from, end) ??
            memory.lastActor);
      const derived = phrase.actor === null;
      return {
        actor,
        role: textOf(reading, phrase.start, phrase.end),
        name,
        via: null,
        derived,
        start: from,
        end,
      };
    }
  }
  // Only a script with capitals tells a name from a word that is not known.
  const isMere = last - from === 1 || (reading.demonym === "after" && reading.tokens[last]?.norm !== ",");
  const actor = isMere ? memory.actorByBareSurname(lastNameForms(reading, last)) : null;
  const isName = reading.tokens[from]?.capital === true && (from > 0 || last - from > 1 || actor !== null);
  return isName ? { actor, role: null, name, via: null, start: from, end: last } : null;
}
