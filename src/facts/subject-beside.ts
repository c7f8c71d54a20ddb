import type { Reporting } from "./language.ts";
import type { Mention } from "./mention.ts";
import { canSpeak } from "./mention-case.ts";
import type { Hit } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import { joinedBefore } from "./subject-lists.ts";

/** "Минобороны Армении опровергло информацию Баку": what stands right before its verb is the subject of it rather than one behind its object. */
export function rightBefore(
  reading: Reading,
  verb: Hit<Reporting>,
  mentions: readonly Mention[],
): Mention[] | null {
  const index = mentions.findIndex(({ end }) => end === verb.start);
  const mention = mentions[index];
  if (!mention || mention.actor === null || mention.guessed || mention.oblique || !canSpeak(mention, verb))
    return null;
  // "выразил Баку соболезнования": who holds an office and has a name is the subject.
  if (mention.name === null && mentions[index + 1]?.start === verb.end) return null;
  return joinedBefore(reading, mentions, index);
}
