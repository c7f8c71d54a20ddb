import { badRequest } from "./api-error.ts";
import { detectEntities } from "./detect-entities.ts";
import { compareEntities, type Entity, type FormattedText } from "./entity.ts";
import { parseHtml } from "./parse-html.ts";

/** The most UTF-16 code units that a message and a caption hold after parsing, and the entities that are kept. */
export const MAX_TEXT_LENGTH = 4096;
export const MAX_CAPTION_LENGTH = 1024;
const MAX_ENTITIES = 100;

/** How a text was sent: its markup, or entities given beside it. */
export interface SentText {
  readonly text: string;
  readonly parseMode: string | undefined;
  readonly entities: readonly Entity[] | undefined;
}

/** Turns a sent text into the shown one by Telegram's rules; throws a 400 where it cannot be shown. */
export function formatText(sent: SentText): FormattedText {
  const parsed = parseMarkup(sent);
  const trimmed = trimText(cleanText(parsed));
  const kept = dropNested(trimmed);
  const entities = [...kept.entities, ...detectEntities(kept.text, kept.entities)].toSorted(compareEntities);
  const extra = entities.length - MAX_ENTITIES;
  return {
    text: kept.text,
    entities: entities.slice(0, MAX_ENTITIES),
    dropped: extra > 0 ? [...kept.dropped, `${extra} entities beyond ${MAX_ENTITIES}`] : kept.dropped,
  };
}

/** A message's text: not empty before and after parsing, and at most 4,096 code units. */
export function formatMessageText(sent: SentText): FormattedText {
  if (sent.text === "") throw badRequest("message text is empty");
  const formatted = formatText(sent);
  if (isBlank(formatted.text)) throw badRequest("text must be non-empty");
  if (formatted.text.length > MAX_TEXT_LENGTH) throw badRequest("message is too long");
  return formatted;
}

/** A caption: it may be empty, and holds at most 1,024 code units. */
export function formatCaption(sent: SentText): FormattedText {
  const formatted = formatText(sent);
  if (formatted.text.length > MAX_CAPTION_LENGTH) throw badRequest("message caption is too long");
  return formatted;
}

function parseMarkup({ text, parseMode, entities }: SentText): FormattedText {
  if (!text.isWellFormed()) throw badRequest("strings must be encoded in UTF-8");
  if (parseMode === undefined || parseMode === "") return { text, entities: entities ?? [], dropped: [] };
  if (parseMode.toLowerCase() === "html") return parseHtml(text);
  throw badRequest("unsupported parse_mode");
}

/** Takes out what Telegram takes out: control characters, carriage returns, U+2028…U+202E (isolates stay). */
function cleanText(formatted: FormattedText): FormattedText {
  const spaced = formatted.text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, " ");
  return removeRanges({ ...formatted, text: spaced }, /[\r\u2028-\u202e]/g);
}

/** Takes white space off the end, and off the start as far as no entity holds it. */
function trimText(formatted: FormattedText): FormattedText {
  const end = formatted.text.trimEnd().length;
  const firstEntity = formatted.entities[0]?.offset ?? end;
  const leading = /^[ \n]*/.exec(formatted.text)?.[0].length ?? 0;
  const start = Math.min(leading, firstEntity, end);
  return {
    ...formatted,
    text: formatted.text.slice(start, end),
    entities: clipEntities(formatted.entities, start, end),
  };
}

function clipEntities(entities: readonly Entity[], start: number, end: number): readonly Entity[] {
  return entities
    .map((entity) => {
      const stop = Math.min(entity.offset + entity.length, end);
      return { ...entity, offset: entity.offset - start, length: stop - entity.offset };
    })
    .filter((entity) => entity.length > 0);
}

function removeRanges(formatted: FormattedText, pattern: RegExp): FormattedText {
  const removed = [...formatted.text.matchAll(pattern)].map((match) => match.index);
  if (removed.length === 0) return formatted;
  const before = (position: number): number => removed.filter((index) => index < position).length;
  const entities = formatted.entities.map((entity) => {
    const offset = entity.offset - before(entity.offset);
    const end = entity.offset + entity.length;
    return { ...entity, offset, length: end - before(end) - offset };
  });
  return {
    text: formatted.text.replaceAll(pattern, ""),
    entities: entities.filter((entity) => entity.length > 0),
    dropped: formatted.dropped,
  };
}

/** Code holds no other entity and a quotation no other quotation: Telegram drops the inner one. */
function dropNested(formatted: FormattedText): FormattedText {
  const kept: Entity[] = [];
  const dropped = [...formatted.dropped];
  for (const entity of formatted.entities.toSorted(compareEntities)) {
    const outer = kept.find(
      (other) => other.offset + other.length > entity.offset && excludes(other, entity),
    );
    if (outer === undefined) kept.push(entity);
    else dropped.push(`${entity.type} inside ${outer.type}`);
  }
  return { text: formatted.text, entities: kept, dropped };
}

function excludes(outer: Entity, inner: Entity): boolean {
  if (outer.type === "code" || outer.type === "pre") return true;
  return outer.type.endsWith("blockquote") && inner.type.endsWith("blockquote");
}

function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200f\u2060-\u2069\ufeff]/.test(text);
}
