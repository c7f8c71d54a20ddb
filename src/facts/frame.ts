import type { Reporting } from "./language.ts";
import type { Speaker } from "./speakers.ts";

/** A part of a sentence with the one who says or does what it tells. */
export interface Frame {
  readonly kind: Reporting["kind"];
  /** Null where somebody speaks of whom nothing is known. */
  readonly speaker: Speaker | null;
  /** Who says or does the same with the speaker: "the UN and the EU urged". */
  readonly others: readonly Speaker[];
  readonly via: string | null;
  /** First token of the part that it covers, and the token after the last. */
  readonly start: number;
  readonly end: number;
  /** Index after the verb and its subject. */
  readonly head: number;
  /** Whether the sentence itself names the subject. */
  readonly explicit: boolean;
  /** Whether its verb ends its clause: what stands behind it is another's. */
  readonly isFinal: boolean;
}

/** A verb that tells a deed makes nobody a claimant; any other does. */
export function isClaim(frame: Frame): boolean {
  return frame.kind !== "deed";
}

/** The frame that covers a token, the one read last first. */
export function frameAt(frames: readonly Frame[], at: number): Frame | undefined {
  return frames.findLast((frame) => frame.start <= at && at < frame.end);
}
