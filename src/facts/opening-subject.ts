import type { Reporting } from "./language.ts";
import type { Hit } from "./patterns.ts";
import type { Predicate, Scene } from "./predicates.ts";
import type { Reading } from "./reading.ts";

/** Tokens before a participle whose subject opens the sentence. */
const OPENING_REACH = 16;

/** "Iran has massed tanks on its border and warned …": a participle joined to a verb that is no report has the subject that opens the sentence. */
export function ofOpening({ reading, mentions }: Scene, hit: Hit<Reporting>): Predicate | null {
  const [subject] = mentions;
  if (!subject || subject.oblique || subject.unknown || subject.start > 1 || hit.start > OPENING_REACH)
    return null;
  if (hit.payload.subject !== "inherit" || reading.at("conjunction", hit.start) === undefined) return null;
  for (let at = subject.end; at < hit.start; at += 1)
    if (
      reading.tokens[at]?.kind === "mark" ||
      reading.at("complementizer", at) ||
      reading.cueAt("clause", at)
    )
      return null;
  return {
    hit,
    speaker: subject,
    others: [],
    via: null,
    from: subject.start,
    head: hit.end,
    explicit: true,
  };
}

/** "وزارة الدفاع التي حملت باكو المسؤولية": a verb that comes first has no subject of its own right behind a relative pronoun. */
export function isOfRelative(reading: Reading, { payload, start }: Hit<Reporting>): boolean {
  return (
    payload.addressee === true &&
    payload.subject === "after" &&
    reading.at("complementizer", start - 1) !== undefined
  );
}
