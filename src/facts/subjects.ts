import { followsQuotation, quotedNameEnd } from "./clauses.ts";
import type { Reporting } from "./language.ts";
import type { Mention } from "./mention.ts";
import { canSpeak, closesReport, originBefore } from "./mention-case.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import type { Quotation } from "./sentences.ts";
import { rightBefore } from "./subject-beside.ts";
import { closedList, joinedAfter, joinedBefore, withoutObjects } from "./subject-lists.ts";

/** Tokens between a verb and a subject before it at the most; `NEAR`: where no phrase between commas stands between. */
const REACH = 14;
const NEAR = 9;

/** The subjects of a reporting verb: the mention beside it, with those it is joined to; none where nobody is named. */
export function subjectsOf(
  reading: Reading,
  verb: Hit<Reporting>,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Mention[] {
  switch (verb.payload.subject) {
    case "after":
      return (
        leadsClause(reading, verb, mentions) ??
        subjectAfter(reading, verb, mentions, 0) ??
        (reading.isConjoined(verb.start) ? [] : before(reading, verb, mentions))
      );
    case "either":
      return (
        toldTo(reading, verb, mentions) ??
        rightBefore(reading, verb, mentions) ??
        subjectAfter(reading, verb, mentions, 1) ??
        before(reading, verb, mentions)
      );
    case "first":
      return firstInClause(reading, verb, mentions, quotations);
    case "inherit":
      return adjacentBefore(verb, mentions);
    case "none":
      return verb.payload.placed ? originBefore(reading, verb, mentions) : [];
    case "origin":
      return [];
    case "before":
      return inverted(reading, verb, mentions) ?? beforeOrBehindMark(reading, verb, mentions);
  }
}

/** "Zakharova: …", "Moscow condemned …" in a language whose verb mostly comes first. */
function leadsClause(reading: Reading, verb: Hit<Reporting>, mentions: readonly Mention[]): Mention[] | null {
  const index = mentions.findLastIndex((mention) => mention.end === verb.start);
  const mention = mentions[index];
  if (!mention || !canSpeak(mention, verb) || reading.isConjoined(verb.start)) return null;
  const list = joinedBefore(reading, mentions, index);
  return opensClause(reading, list[0]?.start ?? 0) ? list : null;
}

/** Whether a token stands at the start of a sentence or clause. */
export function opensClause(reading: Reading, at: number): boolean {
  const token = reading.tokens[at - 1];
  return (
    token === undefined ||
    token.kind === "mark" ||
    reading.cueAt("clause", at - 1) !== undefined ||
    reading.at("complementizer", at - 1) !== undefined
  );
}

/** "X сообщил РИА Новости", "сообщил ТАСС представитель …": an outlet right behind a verb of saying was told it by the one before it or behind. */
function toldTo(reading: Reading, verb: Hit<Reporting>, mentions: readonly Mention[]): Mention[] | null {
  const index = mentions.findIndex((mention) => mention.start >= verb.end);
  const outlet = mentions[index];
  if (verb.payload.kind !== "say" || outlet?.start !== verb.end || outlet.via === null) return null;
  const behind = mentions[index + 1];
  if (behind?.start === outlet.end && behind.via === null && canSpeak(behind, verb)) return [behind];
  const told = before(reading, verb, mentions).filter(({ via, unknown }) => via === null && !unknown);
  return told.length > 0 ? told : null;
}

/** "said Zakharova": a subject right behind its verb, after at most `most` adverbs. */
function subjectAfter(
  reading: Reading,
  verb: Hit<Reporting>,
  mentions: readonly Mention[],
  most: number,
): Mention[] | null {
  // The town that closes the verb's phrase may be read with the role: "заявил на брифинге в Ереване | представитель …".
  const index = mentions.findIndex(({ start, end }) => start >= (end > verb.end ? verb.start + 1 : verb.end));
  const mention = mentions[index];
  if (!mention || !(canSpeak(mention, verb) || closesReport(reading, verb, mention))) return null;
  let skipped = 0;
  for (let at = verb.end; at < mention.start; at += 1) {
    if (reading.isArticle(at) || reading.isAdverb(at)) continue;
    skipped += 1;
    if (skipped > most || reading.tokens[at]?.kind === "mark") return null;
    // "The agency counts 100,417 refugees"
    if (reading.numeral(at)) return null;
    if (reading.isAnyOf(at, "pronoun", "complementizer", "place", "reporting", "group", "outcome"))
      return null;
    if (
      verb.payload.subject === "after" &&
      at === verb.end &&
      reading.isUnknown(at) &&
      !reading.isNameStop(at)
    )
      return null;
  }
  if (verb.payload.subject === "after" && reading.isConjoined(mention.start)) return null;
  if (!reading.agrees(verb.start, mention.start) && !reading.agrees(verb.end - 1, mention.start)) return null;
  return withoutObjects(reading, joinedAfter(reading, mentions, index));
}

/** "Two villagers were shot, condemned the ombudsman": a stand that nobody before it takes, behind a comma. */
function beforeOrBehindMark(reading: Reading, verb: Hit<Reporting>, mentions: readonly Mention[]): Mention[] {
  const found = before(reading, verb, mentions);
  if (found.length > 0 || verb.payload.kind !== "act" || reading.tokens[verb.start - 1]?.norm !== ",")
    return found;
  return subjectAfter(reading, verb, mentions, 0) ?? found;
}

/** English turns subject and verb only behind a quotation or a comma: "…”, said the minister". */
function inverted(reading: Reading, verb: Hit<Reporting>, mentions: readonly Mention[]): Mention[] | null {
  if (verb.payload.kind !== "say" && !(verb.payload.kind === "act" && followsQuotation(reading, verb.start)))
    return null;
  if (reading.tokens[verb.start - 1]?.kind !== "mark") return null;
  // "X, Turkey's minister, said Armenia must …"
  const closed = mentions.findLast(({ end }) => end <= verb.start);
  if (closed && closed.role !== null && !closed.oblique && verb.start - closed.end <= 1) return null;
  const found = subjectAfter(reading, verb, mentions, 0);
  // "The minister, speaking in Tbilisi, said Name was …"
  return found?.[0]?.unknown && before(reading, verb, mentions)[0]?.actor ? null : found;
}

function adjacentBefore(verb: Hit<Reporting>, mentions: readonly Mention[]): Mention[] {
  const mention = mentions.findLast(({ end }) => end === verb.start);
  return mention && canSpeak(mention, verb) ? [mention] : [];
}

/** The nearest mention before the verb that nothing parts from it, past phrases between commas. */
function before(reading: Reading, verb: Hit<Reporting>, mentions: readonly Mention[]): Mention[] {
  const clear = withoutAdverbs(reading, verb.start);
  // "The diplomat “condemns …”": the verb may open a quotation.
  const quoted = /^["“«]$/u.test(reading.tokens[verb.start - 1]?.norm ?? "") ? verb.start - 1 : verb.start;
  const beside = mentions.findLastIndex(({ end }) => end === quoted || end === clear);
  const next = mentions[beside];
  if (next && canSpeak(next, verb)) return joinedBefore(reading, mentions, beside);
  const told = relativeTo(reading, verb, mentions);
  if (told) return told;
  let [limit, reach] = [clear, NEAR];
  while (limit > 0) {
    const mark = reading.tokens[limit - 1]?.norm;
    if (mark !== "," && mark !== ")") break;
    const opening = openingBefore(reading, limit - 2, mark === "," ? "," : "(");
    if (opening < 0) break;
    limit = opening;
    reach = REACH;
  }
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (!mention || mention.end > limit) continue;
    if (wayTo(mentions, index, limit) > reach || isParted(reading, mention.end, limit)) return [];
    if (canSpeak(mention, verb)) return joinedBefore(reading, mentions, index);
  }
  return [];
}

/** "hosted by Charles Michel, who said": the one right before a relative pronoun, in whatever case. */
function relativeTo(reading: Reading, verb: Hit<Reporting>, mentions: readonly Mention[]): Mention[] | null {
  const at = withoutAdverbs(reading, verb.start);
  const pronoun = reading.at("complementizer", at - 1);
  if (!pronoun || !reading.tokens[at - 2] || reading.tokens[at - 2]?.norm !== ",") return null;
  const mention = mentions.findLast(({ end }) => end === at - 1 || end === at - 2);
  return mention ? [mention] : null;
}

/** Where the adverbs begin that stand before a verb: "the agency (UNHCR) has repeatedly warned"; none behind anything but a mark. */
function withoutAdverbs(reading: Reading, verb: number): number {
  let at = verb;
  while (at > 0 && reading.isAdverb(at - 1)) at -= 1;
  return reading.tokens[at - 1]?.kind === "mark" || reading.at("complementizer", at - 1) ? at : verb;
}

/** The tokens between a mention and a verb, without those of the mentions that stand between them. */
function wayTo(mentions: readonly Mention[], index: number, limit: number): number {
  const between = mentions.slice(index + 1).filter(({ end }) => end <= limit);
  const named = between.reduce((sum, { start, end }) => sum + end - start, 0);
  return limit - (mentions[index]?.end ?? limit) - named;
}

/** Where the phrase begins that ends at `from`, between commas or brackets. */
function openingBefore(reading: Reading, from: number, mark: string): number {
  for (let at = from; at >= Math.max(0, from - REACH); at -= 1)
    if (reading.tokens[at]?.norm === mark) return at;
  return -1;
}

/** Whether a verb is joined to the one before it, so that it has the same subject: "condemned … and urged". */
export function followsConjunction(reading: Reading, at: number): boolean {
  if (reading.isConjoined(at)) return true;
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    if (reading.at("conjunction", before) || reading.cueAt("contrast", before)) return true;
    if (!reading.isAdverb(before)) return false;
  }
  return false;
}

/** Whether a clause ends between two tokens. */
function isParted(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    at = quotedNameEnd(reading, at, to);
    if (at >= to) break;
    const token = reading.tokens[at];
    if (token?.kind === "mark" && token.norm !== "-" && token.norm !== "." && token.norm !== "'") return true;
    if (reading.cueAt("clause", at) || reading.at("complementizer", at)) return true;
    const verb = reading.at("reporting", at);
    if (
      verb &&
      verb.payload.kind !== "relayed" &&
      verb.payload.kind !== "source" &&
      verb.payload.subject !== "inherit"
    )
      return true;
  }
  return false;
}

/** Where the verb ends its clause: the first of the clause that can be a subject; one of whom something is known before a mere name. */
function firstInClause(
  reading: Reading,
  verb: Hit<Reporting>,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Mention[] {
  const { start: from, outer } = lastClauseStart(reading, verb, mentions, quotations);
  const first = (start: number): number => {
    const canBe = (mention: Mention): boolean =>
      mention.start >= start &&
      mention.end <= verb.start &&
      canSpeak(mention, verb) &&
      !isQuoted(reading, mention, quotations);
    const known = mentions.findIndex((mention) => canBe(mention) && !mention.unknown);
    return known < 0 ? mentions.findIndex(canBe) : known;
  };
  // Behind "that" another clause has begun, with a subject of its own or none.
  const behind = first(Math.max(from, lastComplementizer(reading, from, verb.start)));
  const inClause = behind < 0 ? first(from) : behind;
  // "X, …ulaştığını; …olduğunu duyurdu": the subject stands before the semicolon.
  const index = inClause < 0 && outer < from ? first(outer) : inClause;
  if (index < 0) return [];
  const list = joinedAfter(reading, mentions, index).filter(({ end }) => end <= verb.start);
  const end = list.findIndex((mention) => !canSpeak(mention, verb));
  return closedList(reading, end < 0 ? list : list.slice(0, end));
}

/** Whether a mention stands within words that are quoted, not as a quoted title itself ("Amnesty International"). */
function isQuoted(reading: Reading, mention: Mention, quotations: readonly Quotation[]): boolean {
  const start = reading.tokens[mention.start]?.start ?? 0;
  const end = reading.tokens[mention.end - 1]?.end ?? start;
  return quotations.some(
    (quotation) =>
      quotation.start <= start && end <= quotation.end && (quotation.start < start || end < quotation.end),
  );
}

function lastComplementizer(reading: Reading, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (reading.at("complementizer", at)) return at + 1;
  return from;
}

/**
 * Where the clause of a verb that ends it begins: behind the verb before it, a semicolon, or a participle that its subject
 * follows ("… diyen X, … belirtti"); `outer`: the same without semicolons.
 */
function lastClauseStart(
  reading: Reading,
  verb: Hit<Reporting>,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): { readonly start: number; readonly outer: number } {
  const isOthers = (at: number): boolean => {
    const offset = reading.tokens[at]?.start ?? 0;
    return quotations.some((quotation) => quotation.start <= offset && offset < quotation.end);
  };
  let start = -1;
  for (let at = verb.start - 1; at >= 0; at -= 1) {
    if (reading.tokens[at]?.norm === ";" && start < 0) start = at + 1;
    const other = reading.at("reporting", at);
    // A verb within quoted words closes no clause of the one who is quoted.
    if (!other || other.end > verb.start || isOthers(at)) continue;
    const { subject, kind } = other.payload;
    const leads =
      subject === "after" &&
      kind !== "source" &&
      mentions.some(
        (mention) => mention.start >= other.end && mention.start - other.end <= 1 && !mention.oblique,
      );
    if (subject === "first" || leads) return { start: Math.max(start, other.end), outer: other.end };
  }
  return { start: Math.max(start, 0), outer: 0 };
}
