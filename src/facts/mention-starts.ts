import { isNamePart } from "./names.ts";
import type { Reading } from "./reading.ts";
import type { SpeakerMemory } from "./speakers.ts";

/** A body whose demonym stands behind it begins nearer than this to it. */
const BODY_REACH = 5;

/**
 * At which tokens a speaker may begin: a name, a role, an outlet or a body of whatever name. In a script without capitals any word
 * could be a name, but only a known one, or one that reaches as far as a role, is read: what stands behind a word decides, so it is gone through backwards.
 */
export function possibleStarts(reading: Reading, memory: SpeakerMemory): readonly boolean[] {
  const { tokens } = reading;
  const starts: boolean[] = new Array(tokens.length).fill(false);
  let reaches = false;
  let demonymAt = Number.POSITIVE_INFINITY;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    const actor = reading.actorHit(at);
    const isRole = reading.at("role", at) !== undefined;
    const isNamed = actor !== undefined || isRole || reading.at("outlet", at) !== undefined;
    const hasDemonym = demonymAt - at < BODY_REACH;
    if (token.kind !== "word") starts[at] = isNamed;
    else if (isNamed || token.capital) starts[at] = true;
    else if (token.cased) starts[at] = hasDemonym && reading.demonym === "after";
    else {
      const isKnown = memory.named(token.forms) !== undefined;
      const isName: boolean = reaches && !isKnown && isNamePart(reading, at);
      starts[at] = isKnown || isName || hasDemonym || memory.meant(token.forms) !== null;
      reaches = isKnown || (reaches && (isName || reading.isNameParticle(at)));
    }
    if (isRole) reaches = true;
    else if (token.kind === "mark")
      reaches = JOINING.has(token.norm) ? reaches : token.norm === "," && beginsRole(reading, at + 1);
    else if (actor || token.kind === "number") reaches = false;
    if (actor?.payload.kind === "adjective") demonymAt = at;
  }
  return starts;
}

/** Marks within a name. */
const JOINING: ReadonlySet<string> = new Set(["-", "."]);

function beginsRole(reading: Reading, at: number): boolean {
  return reading.at("role", at) !== undefined || reading.actorHit(at) !== undefined;
}
