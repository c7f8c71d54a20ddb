import type { Reading } from "./reading.ts";

/** Who speaks, as a sentence names them; `actor` is null where it does not tell whose they are. */
export interface Speaker {
  readonly actor: string | null;
  readonly role: string | null;
  readonly name: string | null;
  /** The agency or outlet, where it is one that is named. */
  readonly via: string | null;
  /** Whether only an adjective tells whose an unknown noun is: enough for a party's figure, not for a state's reaction. */
  readonly guessed?: boolean;
  readonly start: number;
  readonly end: number;
}

/** Speakers met earlier in the text. */
export class SpeakerMemory {
  #last: Speaker | null = null;
  #via: string | null = null;
  readonly #byName = new Map<string, Speaker>();
  readonly #roles: { readonly words: readonly string[]; readonly speaker: Speaker }[] = [];

  get last(): Speaker | null {
    return this.#last;
  }

  get via(): string | null {
    return this.#via;
  }

  /** Keeps a speaker; `words` are the folded words of the role, `names` those of the name. */
  keep(speaker: Speaker, words: readonly string[], names: readonly string[], via: string | null): void {
    if (speaker.actor === null) return;
    this.#last = speaker;
    this.#via = via;
    const surname = names.at(-1);
    if (surname !== undefined && surname.length > 2) this.#byName.set(surname, speaker);
    if (words.length > 0) this.#roles.push({ words, speaker });
    if (this.#roles.length > 60) this.#roles.shift();
  }

  named(forms: readonly string[]): Speaker | undefined {
    for (const form of forms) {
      const speaker = this.#byName.get(form);
      if (speaker) return speaker;
    }
    return undefined;
  }

  /** The latest speaker whose role shares a word with `heads`, with or without an article written to it. */
  withRole(heads: readonly string[]): Speaker | undefined {
    for (let index = this.#roles.length - 1; index >= 0; index -= 1) {
      const entry = this.#roles[index];
      if (
        entry?.words.some((word) =>
          heads.some(
            (head) => head.length > 3 && (word.endsWith(head) || (word.length > 3 && head.endsWith(word))),
          ),
        )
      )
        return entry.speaker;
    }
    return undefined;
  }
}

const MOST_NAME_WORDS = 4;

/** Reads the speaker that begins at a token: roles, whose they are and a name in any order, or an actor or outlet alone. */
export function readSpeaker(reading: Reading, from: number, memory: SpeakerMemory): Speaker | null {
  const outlet = reading.at("outlet", from);
  if (outlet) return readOutlet(reading, from, outlet.end, outlet.payload.head === true);
  const phrase = readRoles(reading, from);
  if (phrase) return completeRole(reading, from, phrase, memory);
  return readNameFirst(reading, from, memory);
}

/** "Azerbaijani prosecutors", "حرس الحدود الأرميني": up to three unknown words with a demonym before or after them. */
export function readUnknownBody(reading: Reading, from: number, before: number): Speaker | null {
  let actor: string | null = null;
  let words = 0;
  let at = from;
  while (at < before && at - from < 5) {
    const mention = reading.actorHit(at);
    if (mention?.payload.kind === "adjective") {
      if (actor !== null) break;
      actor = mention.payload.code;
      at = mention.end;
      if (words > 0) break;
    } else if (isBodyWord(reading, at)) {
      words += 1;
      at += 1;
    } else break;
  }
  if (actor === null || words === 0) return null;
  return {
    actor,
    role: textOf(reading, from, at),
    name: null,
    via: null,
    guessed: true,
    start: from,
    end: at,
  };
}

function isBodyWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word" || token.capital || reading.isFunctionWord(at) || reading.isNameStop(at))
    return false;
  return isPlainWord(reading, at) || reading.at("roleLink", at) !== undefined;
}

function readOutlet(reading: Reading, start: number, end: number, isHead: boolean): Speaker {
  let last = end;
  if (isHead) {
    while (last < reading.tokens.length && last - end < 3 && isNamePart(reading, last)) last += 1;
    const known = reading.at("outlet", last);
    if (known) last = known.end;
  }
  return { actor: null, role: null, name: null, via: textOf(reading, start, last), start, end: last };
}

interface RolePhrase {
  readonly end: number;
  readonly actor: string | null;
  readonly hasRole: boolean;
  readonly person: boolean;
}

function readRoles(reading: Reading, from: number): RolePhrase | null {
  let end = from;
  let actor: string | null = null;
  let own: string | null = null;
  let hasRole = false;
  let named = false;
  let person = false;
  let only = false;
  // "The Armenian ministry the Russian forces …" in languages that put the adjective last: a new head is another's.
  let actorFollowed = false;
  for (let at = from; at < reading.tokens.length && at - from < 18; ) {
    const role = reading.at("role", at);
    const mention = reading.actorHit(at);
    if (role && (!mention || role.end >= mention.end)) {
      if (hasRole && actorFollowed) break;
      hasRole = true;
      person ||= role.payload.kind === "person";
      own ??= role.payload.actor ?? null;
      at = role.end;
      end = at;
    } else if (mention) {
      if (named && only && !hasRole) break;
      // Karabakh after "Armenian" tells which Armenian authorities are meant.
      actor = actor === "AM" && mention.payload.code === "NK" ? "NK" : (actor ?? mention.payload.code);
      only = mention.payload.kind === "name";
      named = true;
      actorFollowed = hasRole;
      at = mention.end;
      end = at;
    } else {
      const link = reading.at("roleLink", at);
      if (!link || (!hasRole && !named)) break;
      at = link.end;
      if (!reading.at("role", at) && !reading.actorHit(at) && !reading.at("roleLink", at)) {
        if (!hasRole || reading.isFunctionWord(link.start) || !isTail(reading, link.start)) break;
        end = at;
      }
    }
  }
  if (!hasRole && !only) return null;
  return end > from ? { end, actor: own ?? actor, hasRole, person } : null;
}

/** Whether a role's further word is one by itself ("Minister of Foreign Affairs"), no preposition. */
function isTail(reading: Reading, at: number): boolean {
  return (reading.tokens[at]?.norm.length ?? 0) > 3 && !reading.at("place", at);
}

function completeRole(reading: Reading, from: number, phrase: RolePhrase, memory: SpeakerMemory): Speaker {
  const role = phrase.hasRole ? textOf(reading, from, phrase.end) : null;
  let end = phrase.end;
  let name: string | null = null;
  let apposed = false;
  if (phrase.hasRole && phrase.person) {
    let start = end;
    if (reading.tokens[start]?.norm === ",") {
      start += 1;
      apposed = true;
    }
    const last = nameEnd(reading, start);
    const closes =
      !apposed || (last - start >= 2 && [",", "-", "–"].includes(reading.tokens[last]?.norm ?? ""));
    if (last > start && closes) {
      name = textOf(reading, start, last);
      end = apposed ? last + 1 : last;
    }
  }
  const known = memory.named(reading.tokens[end - (apposed ? 2 : 1)]?.forms ?? []);
  if (phrase.actor === null && phrase.hasRole) {
    const heads = reading.tokens.slice(from, phrase.end).map((token) => token.norm);
    const remembered = known ?? memory.withRole(heads);
    if (remembered) return { ...remembered, name: remembered.name ?? name, start: from, end };
    const actor = actorInSentence(reading, from, end) ?? memory.last?.actor ?? null;
    return { actor, role, name, via: null, start: from, end };
  }
  return { actor: phrase.actor, role, name, via: null, start: from, end };
}

/** Whose a bare "the ministry" is: the actor named last before it, else the only one that the sentence names. */
function actorInSentence(reading: Reading, from: number, end: number): string | null {
  const codes = new Set<string>();
  let nearest: string | null = null;
  for (let at = 0; at < reading.tokens.length && at < from + 60; at += 1) {
    const mention = reading.actorHit(at);
    if (!mention || (at >= from && at < end)) continue;
    codes.add(mention.payload.code);
    if (at < from && mention.payload.kind === "name") nearest = mention.payload.code;
  }
  const [only] = codes;
  return nearest ?? (codes.size === 1 ? (only ?? null) : null);
}

/** "Zakharova said", "قال سيرجي غازاريان، وزير خارجية …": a known name, or a name with its role after a comma. */
function readNameFirst(reading: Reading, from: number, memory: SpeakerMemory): Speaker | null {
  for (let at = from; at < from + 3; at += 1) {
    const known = memory.named(reading.tokens[at]?.forms ?? []);
    if (known) return { ...known, start: from, end: at + 1 };
    if (!isNamePart(reading, at)) break;
  }
  const last = nameEnd(reading, from);
  if (last <= from || reading.tokens[last]?.norm !== ",") return null;
  let start = last + 1;
  while (start < last + 3 && !reading.at("role", start) && !reading.actorHit(start)) start += 1;
  const phrase = readRoles(reading, start);
  if (!phrase?.hasRole) return null;
  return {
    actor: phrase.actor ?? memory.withRole([])?.actor ?? null,
    role: textOf(reading, start, phrase.end),
    name: textOf(reading, from, last),
    via: null,
    start: from,
    end: reading.tokens[phrase.end]?.norm === "," ? phrase.end + 1 : phrase.end,
  };
}

function nameEnd(reading: Reading, from: number): number {
  let at = from;
  while (at - from < MOST_NAME_WORDS && isNamePart(reading, at)) at += 1;
  return at;
}

function isNamePart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word" || reading.isFunctionWord(at) || reading.isNameStop(at)) return false;
  if (/\p{Lu}/u.test(token.text)) return token.capital && !reading.actorHit(at) && !reading.at("role", at);
  if (/\p{Ll}/u.test(token.text)) return false;
  if (/^\p{Lo}/u.test(token.text)) return isPlainWord(reading, at);
  return false;
}

/** In a script without capitals a name is a word that means nothing else. */
function isPlainWord(reading: Reading, at: number): boolean {
  if (reading.actorHit(at) || reading.numeral(at)) return false;
  for (const kind of [
    "reporting",
    "role",
    "outcome",
    "group",
    "bound",
    "outlet",
    "place",
    "roleLink",
    "stanceNegation",
  ] as const) {
    if (reading.at(kind, at)) return false;
  }
  return true;
}

export function textOf(reading: Reading, from: number, to: number): string | null {
  const words = reading.tokens.slice(from, to);
  while (words.at(-1)?.kind === "mark") words.pop();
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  return reading.cut(first.start, last.end).replace(/\s+/gu, " ").trim() || null;
}
