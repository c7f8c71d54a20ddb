import type { Speaker } from "./speakers.ts";

/** Somebody who can speak, where a sentence names them. */
export interface Mention extends Speaker {
  /** Whether a preposition or the word's own form shows that it is no subject here. */
  readonly oblique: boolean;
  /** Whether it stands as a place whose people speak: "в министерстве". */
  readonly placed: boolean;
  /** Whether its words tell no more than a name: of whose side they are nothing is known. */
  readonly unknown: boolean;
}
