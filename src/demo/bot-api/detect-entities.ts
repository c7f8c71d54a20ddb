import type { Entity } from "./entity.ts";

const KINDS: readonly { readonly type: string; readonly pattern: RegExp }[] = [
  {
    type: "url",
    pattern: /(?<![\p{L}\p{N}_@])https?:\/\/[^\s<>"«»\u2066-\u2069]*[^\s<>"«»\u2066-\u2069.,:;!?)\]']/giu,
  },
  {
    type: "bot_command",
    pattern: /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/])/giu,
  },
  { type: "hashtag", pattern: /(?<![\p{L}\p{N}_&/])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu },
  { type: "mention", pattern: /(?<![\p{L}\p{N}_.])@[a-z][a-z0-9_]{3,31}(?![\p{L}\p{N}_])/giu },
];

/** What Telegram finds in a text by itself: commands, addresses, hashtags, mentions; none inside code or a link. */
export function detectEntities(text: string, known: readonly Entity[]): readonly Entity[] {
  const taken = known.filter((entity) => ["code", "pre", "text_link", "text_mention"].includes(entity.type));
  const given = new Set(known.map((entity) => `${entity.type} ${entity.offset}`));
  const found: Entity[] = [];
  for (const { type, pattern } of KINDS) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      const overlaps = [...taken, ...found].some((other) => overlap(other, entity));
      if (!overlaps && !given.has(`${type} ${entity.offset}`)) found.push(entity);
    }
  }
  return found;
}

function overlap(a: Entity, b: Entity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}
