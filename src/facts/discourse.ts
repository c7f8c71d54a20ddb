import { PARTIES } from "./actors.ts";
import type { Group, Side } from "./fact.ts";
import type { Frame } from "./frame.ts";
import { isClaim } from "./frame.ts";
import type { Speaker } from "./speakers.ts";

/** Who goes on telling in a sentence that names nobody. */
export interface Teller {
  readonly speaker: Speaker;
  readonly via: string | null;
}

/** A report goes on for so many sentences behind the one that names its source. */
const TELLING = 1;
/** An agency that names its source so early passes on a report as a whole, until somebody else is named. */
const LEAD = 4;
/** What is told of one side's people goes on for so many. */
const COUNTING = 3;

/** What a sentence leaves unsaid because those before it have said it: who tells, and whose people it is about. */
export class Discourse {
  #teller: Teller | null = null;
  #tellerAt = -10;
  #lead: Teller | null = null;
  #side: Side | null = null;
  #sideAt = -10;
  #group: Group | null = null;
  #index = 0;
  #place: Side | null = null;
  #placeAt = -10;
  #isRecalled = false;
  #isStray = false;

  /** Who tells what stands in the next sentence, if it has no attribution of its own, or null. */
  get teller(): Teller | null {
    return this.#index - this.#tellerAt <= TELLING ? this.#teller : this.#lead;
  }

  /** Whose people the sentences before were about, or null. */
  get side(): Side | null {
    return this.#index - this.#sideAt <= COUNTING ? this.#side : null;
  }

  /** Whom the last figure of the sentence before counted, or null. */
  get group(): Group | null {
    return this.#group;
  }

  /** Whose place the sentence before named, where it counted nobody, or null. */
  get place(): Side | null {
    return this.#index - this.#placeAt <= 1 ? this.#place : null;
  }

  /** Keeps whose place the sentence just read names. */
  keepPlace(side: Side | null): void {
    if (side === null) return;
    this.#place = side;
    this.#placeAt = this.#index;
  }

  /** Whether the sentence before told of another year or war. */
  get isRecalled(): boolean {
    return this.#isRecalled;
  }

  /** Whether the sentence before told of another matter than the conflict: what goes on behind it tells of that. */
  get isStray(): boolean {
    return this.#isStray;
  }

  /** Keeps whether the sentence just read tells of another matter. */
  stray(isStray: boolean): void {
    this.#isStray = isStray;
  }

  /** Whether the sentence before told of another matter and counted nobody: what it led to is told next. */
  isElsewhere = false;

  /** Goes on to the next sentence: `frames` are those of the one just read, `side` and `group` whom it counted. */
  advance(frames: readonly Frame[], side: Side | null, group: Group | null, isRecalled: boolean): void {
    this.#isRecalled = isRecalled;
    this.#group = group;
    const claim = frames.findLast((frame) => isClaim(frame) && frame.kind !== "act");
    if (claim) {
      this.#teller =
        claim.speaker &&
        claim.others.every(({ actor }) => actor === claim.speaker?.actor) &&
        (group !== null || this.#tells(claim.speaker))
          ? { speaker: claim.speaker, via: claim.via }
          : null;
      this.#tellerAt = this.#index;
      const isRelayed = frames.some((frame) => frame.kind === "relay" && frame.via !== null);
      if (isRelayed && this.#index < LEAD) this.#lead = this.#teller;
      else if (claim.speaker?.actor !== this.#lead?.speaker.actor) this.#lead = null;
    }
    if (side) {
      this.#side = side;
      this.#sideAt = this.#index;
    }
    this.#index += 1;
  }

  /** Whether who speaks without counting anybody may tell what comes next: a third party that takes a stand does not, unless it has counted before. */
  #tells({ actor }: Speaker): boolean {
    return actor === null || PARTIES.has(actor) || this.#teller?.speaker.actor === actor;
  }
}
