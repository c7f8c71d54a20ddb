import type { Mention } from "./mention.ts";
import { nameBeside, textOf } from "./names.ts";
import type { Reading } from "./reading.ts";

/** "les présidents russe et français", "les dirigeants de la Russie, de la France": a further state of the role before it. */
export function sharedRole(reading: Reading, at: number, last: Mention | undefined): Mention | null {
  if (!last || last.role === null || last.actor === null || reading.demonym !== "after") return null;
  if (!isJoinedAt(reading, last.end, at)) return null;
  const link = reading.at("roleLink", at);
  let from = link?.end ?? at;
  while (link && reading.isArticle(from)) from += 1;
  const hit = reading.actorHit(from);
  if (!hit || (hit.payload.kind === "adjective") === (link !== undefined)) return null;
  const { end, name } = link ? { end: hit.end, name: null } : nameBeside(reading, hit.end);
  return { ...last, actor: hit.payload.code, name, start: at, end };
}

/** Whether nothing but a comma or a conjunction stands between two tokens. */
function isJoinedAt(reading: Reading, from: number, to: number): boolean {
  if (from === to) return reading.isConjoined(to);
  if (to - from > 2) return false;
  for (let at = from; at < to; at += 1)
    if (reading.tokens[at]?.norm !== "," && !reading.at("conjunction", at)) return false;
  return true;
}

/** "between Yerevan and Baku": a preposition before the first of two names is that of the second, too. */
export function spreadPlace(reading: Reading, mentions: Mention[]): void {
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    if (!next || !mention.oblique || mention.role !== null || next.role !== null || next.actor === null)
      continue;
    const isWritten = mention.end === next.start && reading.isConjoined(next.start);
    if (!isWritten && reading.at("conjunction", mention.end)?.end !== next.start) continue;
    mentions[index + 1] = { ...next, oblique: true, placed: mention.placed };
  }
}

/** "Ռուսաստանի, Ֆրանսիայի եւ ԱՄՆ-ի նախագահները": the states of a list have the role behind the last of them. */
export function spreadRole(reading: Reading, mentions: Mention[]): void {
  if (!reading.headLast || reading.marksCaseLast) return;
  for (let index = mentions.length - 2; index >= 0; index -= 1) {
    const [mention, next] = [mentions[index], mentions[index + 1]];
    if (!mention || !next || mention.role !== null || next.role === null || next.derived) continue;
    if (mention.actor === null || !mention.oblique || reading.closesPhrase(mention.end)) continue;
    const isLast = hasConjunction(reading, mention.end, next.start);
    const goesOn = isLast || mentions[index + 2]?.role?.endsWith(next.role) === true;
    if (!goesOn || !areJoined(reading, mention, next)) continue;
    const role = textOf(reading, reading.actorHit(next.start)?.end ?? next.start, next.end) ?? next.role;
    mentions[index] = {
      ...next,
      role,
      actor: mention.actor,
      name: null,
      start: mention.start,
      end: mention.end,
    };
  }
}

/** "Azerbaycan ve Ermenistan'a": the case of the last in a list is that of all before it. */
export function spreadCase(reading: Reading, mentions: Mention[]): Mention[] {
  if (!reading.marksCaseLast) return mentions;
  for (let index = mentions.length - 2; index >= 0; index -= 1) {
    const [mention, next] = [mentions[index], mentions[index + 1]];
    if (!mention || !next?.oblique || next.start - mention.end > 2) continue;
    if (reading.at("conjunction", mention.end)) mentions[index] = { ...mention, oblique: true };
  }
  return mentions;
}

/** A list ends with a conjunction; what only commas join to the subject is another's: "Kızılhaç, Laçın yolu üzerinden …". */
export function closedList(reading: Reading, list: readonly Mention[]): Mention[] {
  const last = list.findLastIndex((mention, index) => {
    const before = list[index - 1];
    return before !== undefined && hasConjunction(reading, before.end, mention.start);
  });
  // "France, Germany and others": the conjunction can lead to somebody who is no actor.
  const end = list.at(-1)?.end ?? 0;
  if (last < 0 && reading.at("conjunction", end)) return [...list];
  return list.slice(0, Math.max(last, 0) + 1);
}

/** "… diyen X, Rusya'yı ve Y'yi eleştirdi": where the verb comes last an object stands behind the subject's comma. */
export function withoutObjects(reading: Reading, list: Mention[]): Mention[] {
  const object = reading.headLast ? list.findIndex(({ oblique }, place) => place > 0 && oblique) : -1;
  return object < 0 ? list : list.slice(0, object);
}

function hasConjunction(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.at("conjunction", at)) return true;
  return reading.isConjoined(to);
}

/** The mention at `index` with those before it in a list: "the UN, the EU and France urged". */
export function joinedBefore(reading: Reading, mentions: readonly Mention[], index: number): Mention[] {
  const list: Mention[] = [];
  for (let at = index; at >= 0; at -= 1) {
    const mention = mentions[at];
    const next = mentions[at + 1];
    if (!mention || (list.length > 0 && next && (mention.oblique || !areJoined(reading, mention, next))))
      break;
    list.unshift(mention);
  }
  // "Armenians have fled Karabakh, Armenia's government said": a comma alone joins no name to a role.
  const isList =
    list.every(({ role }) => (role === null) === (list[0]?.role === null)) ||
    list.some((mention, at) => at > 0 && hasConjunction(reading, list[at - 1]?.end ?? 0, mention.start));
  return isList ? list : list.slice(-1);
}

/** The mention at `index` with those after it in a list. */
export function joinedAfter(reading: Reading, mentions: readonly Mention[], index: number): Mention[] {
  const list: Mention[] = [];
  for (let at = index; at < mentions.length; at += 1) {
    const mention = mentions[at];
    const last = list.at(-1);
    if (!mention || (last && !areJoined(reading, last, mention))) break;
    list.push(mention);
  }
  return list;
}

/** Whether only conjunctions, commas and articles stand between two mentions, and at least one conjunction or comma does. */
function areJoined(reading: Reading, left: Mention, right: Mention): boolean {
  if (right.start - left.end > 3) return false;
  let joined = reading.isConjoined(right.start);
  for (let at = left.end; at < right.start; at += 1) {
    if (reading.at("conjunction", at) || reading.tokens[at]?.norm === ",") joined = true;
    else if (!reading.isArticle(at)) return false;
  }
  return joined;
}
