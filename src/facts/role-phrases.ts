import { ORGANISATIONS } from "./actors.ts";
import type { RoleNoun } from "./language.ts";
import { isNamePart } from "./names.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";

/** The most tokens of a role with all that belongs to it. */
const MOST_ROLE_TOKENS = 18;

export interface RolePhrase {
  readonly end: number;
  readonly actor: string | null;
  readonly hasRole: boolean;
  readonly person: boolean;
  /** The kind of the first head. */
  readonly kind: RoleNoun["kind"] | null;
  readonly oblique: boolean;
  /** Whether its owner is written to it and told before. */
  readonly owned: boolean;
  /** Whether it is that of the text's own country where it names no state; null where its heads do not say. */
  readonly home: boolean | null;
}

/** Heads of a speaker with the states, adjectives and links between them. */
export function readRoles(reading: Reading, from: number): RolePhrase | null {
  let end = from;
  let actor: string | null = null;
  let own: string | null = null;
  let usual: string | null = null;
  let heads = 0;
  let person = false;
  let kind: RoleNoun["kind"] | null = null;
  let oblique = false;
  let isName = false;
  let home: boolean | null = null;
  let named = false;
  let owned = false;
  // "The Armenian ministry the Russian forces …" in languages that put the adjective last: a new head is another's.
  let closed = false;
  for (let at = from; at < reading.tokens.length && at - from < MOST_ROLE_TOKENS; ) {
    const role = reading.at("role", at);
    const mention = reading.actorHit(at);
    if (role && (!mention || role.end >= mention.end)) {
      // "استدعت باريس السفير": where a role's state stands behind it, one before it is another's.
      if (heads === 0 && isName && reading.demonym === "after" && !reading.headLast) break;
      // "заявил в Ереване | представитель …": a state in a case of its own is not the role's behind it.
      if (heads === 0 && isName && oblique && !reading.headLast) break;
      // "Rusiya Müdafiə Nazirliyi | sülhməramlıların …": who has an actor of its own belongs to no head before it, unless by its case.
      if (heads > 0 && reading.headLast && role.payload.actor && !reading.isGenitive(end)) break;
      // "на заседании Совбеза | постпред …": a person in the nominative does not belong to what stands before in another case.
      if (
        heads > 0 &&
        oblique &&
        !reading.headLast &&
        role.payload.kind === "person" &&
        !role.payload.oblique
      )
        break;
      if (heads > 0 && (closed || role.payload.kind === "document")) break;
      if (heads === 0 || reading.headLast) oblique = role.payload.oblique === true;
      // "a statement by the ministry" is the ministry's.
      if (kind === null || kind === "document" || reading.headLast) kind = role.payload.kind;
      heads += 1;
      person ||= role.payload.kind === "person" || role.payload.kind === "private";
      own ??= role.payload.actor ?? null;
      if (role.payload.kind === "person") actor ??= ownerWithin(reading, role);
      usual ??= role.payload.usual ?? null;
      home ??= role.payload.home ?? null;
      owned ||= role.payload.owned === true;
      at = role.end;
      end = at;
      if (reading.closesPhrase(end)) break;
    } else if (mention) {
      if (named && isName && heads === 0) break;
      if ((named && closed) || (heads > 0 && reading.headLast)) break;
      // Karabakh after "Armenian" tells which Armenian authorities are meant.
      const code: string =
        actor === "AM" && mention.payload.code === "NK" ? "NK" : (actor ?? mention.payload.code);
      if (!owned) actor = code;
      isName = mention.payload.kind !== "adjective";
      if (heads === 0) oblique = mention.payload.kind === "oblique";
      named = true;
      closed = heads > 0 && mention.payload.code !== "NK" && reading.demonym === "after";
      end = mention.end;
      // "the Netherlands' prime minister": the sign of a possessive that stands by itself.
      at = /^['’]$/.test(reading.tokens[end]?.text ?? "") && reading.at("role", end + 1) ? end + 1 : end;
      if (mention.payload.kind === "name" && reading.closesPhrase(end)) break;
    } else if (heads === 0 && modifiersEnd(reading, at) > at) {
      at = modifiersEnd(reading, at);
    } else if (
      heads === 0 &&
      named &&
      (reading.isAdjective(at) || (reading.headLast && reading.isArticle(at))) &&
      reading.at("role", at + 1)
    ) {
      at += 1;
    } else if ((heads > 0 || named) && at === end && compoundEnd(reading, at) > at) {
      at = compoundEnd(reading, at);
    } else {
      const link = reading.at("roleLink", at);
      if (!link || (heads === 0 && !named)) break;
      if (heads === 0 && isName) break;
      at = link.end;
      const goesOn = reading.at("role", at) ?? reading.actorHit(at) ?? reading.at("roleLink", at);
      if (!goesOn) {
        if (heads === 0 || reading.isFunctionWord(link.start) || !isTail(reading, link.start)) break;
        end = at;
      }
    }
  }
  if (end === from || (heads === 0 && !isName)) return null;
  return {
    end,
    actor: own ?? actor ?? usual,
    hasRole: heads > 0,
    person,
    kind,
    oblique,
    owned,
    home,
  };
}

/** "The secretary of the Security Council of Armenia": the state right behind the role is its owner rather than the organisation that its words name. */
function ownerWithin(reading: Reading, role: Hit<RoleNoun>): string | null {
  const behind = reading.headLast ? undefined : reading.actorHit(role.end);
  return behind?.payload.kind === "oblique" ? behind.payload.code : actorWithin(reading, role);
}

/** "An adviser to Armenia's president": the state that stands among the words of a role. */
function actorWithin(reading: Reading, { start, end }: Hit<RoleNoun>): string | null {
  let organisation: string | null = null;
  for (let at = start + 1; at < end; at += 1) {
    const code = reading.actorHit(at)?.payload.code;
    // "The secretary of the Security Council | of Armenia": an organisation may only be the name of a state's body.
    if (code !== undefined && !ORGANISATIONS.includes(code)) return code;
    organisation ??= code ?? null;
  }
  return organisation;
}

/** "Health Department", "National Agency": the token after capitalised words that belong to the name of the body behind them, else `from`. */
function modifiersEnd(reading: Reading, from: number): number {
  let at = from;
  while (at - from < 3 && reading.tokens[at]?.capital && isNamePart(reading, at)) at += 1;
  const role = reading.at("role", at);
  return at > from && role?.payload.kind === "body" && reading.tokens[at]?.capital ? at : from;
}

/** "Nazirliyinin | miqrasiya | xidməti": the next head behind words that tell which one of the body it is; else `from`. */
function compoundEnd(reading: Reading, from: number): number {
  if (!reading.headLast || !reading.isGenitive(from)) return from;
  let at = from;
  while (at - from < 3 && (reading.isAdjective(at) || isNamePart(reading, at))) at += 1;
  return reading.at("role", at) ? at : from;
}

/** Whether a role's further word is one by itself ("Minister of Foreign Affairs"), no preposition. */
function isTail(reading: Reading, at: number): boolean {
  return (reading.tokens[at]?.norm.length ?? 0) > 3 && !reading.at("place", at);
}

/** The forms of a role's words; only of the last where it is the head, without an ending behind a hyphen. */
export function headForms(reading: Reading, from: number, end: number): readonly string[] {
  const isEnding = reading.headLast && end - from > 2 && /^[-'’]$/.test(reading.tokens[end - 2]?.norm ?? "");
  const last = isEnding ? end - 2 : end;
  return reading.tokens.slice(reading.headLast ? last - 1 : from, last).flatMap((token) => token.forms);
}
