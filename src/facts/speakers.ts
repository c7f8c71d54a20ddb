import { PARTIES } from "./actors.ts";
import type { Language } from "./language.ts";
import { actorByBareSurname, actorByEnding, isForeignTo } from "./surnames.ts";

/** Who speaks, as a sentence names them; `actor` is null where it does not tell whose they are. */
export interface Speaker {
  readonly actor: string | null;
  readonly role: string | null;
  readonly name: string | null;
  /** The words that name them, as they stand. */
  readonly text: string | null;
  /** The agency or outlet, where it is one that is named. */
  readonly via: string | null;
  /** Whether it is an outlet without a name ("the agency"). */
  readonly generic?: boolean;
  /** Whether it is a person, not a body. */
  readonly person?: boolean;
  /** Whether only an adjective tells whose an unknown noun is: enough for a party's figure, not for a state's reaction. */
  readonly guessed?: boolean;
  /** Whether only what stands around tells whose a role is that names no state. */
  readonly derived?: boolean;
  /** Whether the words' own form shows that it is no subject. */
  readonly oblique?: boolean;
  /** Whether it is one of the parties that the words name together ("each side"). */
  readonly parties?: true;
  readonly start: number;
  readonly end: number;
}

/** Speakers met earlier in the text. */
export class SpeakerMemory {
  #last: Speaker | null = null;
  #lastActor: string | null = null;
  #via: string | null = null;
  readonly #byName = new Map<string, Speaker>();
  readonly #surnames: NonNullable<Language["surnames"]>;
  readonly #mentioned = new Set<string>();
  readonly #private = new Set<string>();
  readonly #bodies: ReadonlyMap<string, readonly string[]>;
  readonly #named: string[] = [];
  readonly #roles: { readonly words: readonly string[]; readonly speaker: Speaker }[] = [];

  constructor(
    surnames: NonNullable<Language["surnames"]> = [],
    bodies: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    this.#bodies = bodies;
    this.#surnames = surnames;
  }

  /** The party that is the only actor of whom the text speaks, or null. */
  get onlyParty(): string | null {
    const [only, ...others] = this.#mentioned;
    return only !== undefined && others.length === 0 && PARTIES.has(only) ? only : null;
  }

  /** The party named last in the sentences before, or null. */
  lastNamed: string | null = null;

  /** The only state that is no party and that the sentence before names, or null. */
  lastState: string | null = null;

  /** The party in whose country the text is set, as a sentence before has told, or null. */
  setting: string | null = null;

  /** Whether the text names an actor anywhere. */
  mentions(actor: string): boolean {
    return this.#mentioned.has(actor);
  }

  /** Whom "both sides" means. */
  get parties(): readonly string[] {
    return [this.#mentioned.has("NK") && !this.#mentioned.has("AM") ? "NK" : "AM", "AZ"];
  }

  /** The party that the sentence before accuses, or null. */
  accused: string | null = null;

  /** The party that a text speaks for where it accuses another. */
  against(accused: string): string {
    return accused === "AZ" ? (this.parties[0] ?? "AM") : "AZ";
  }

  /** Keeps that the text names an actor. */
  notice(actor: string): void {
    this.#mentioned.add(actor);
  }

  /** Keeps that the sentences read so far have named an actor. */
  pass(actor: string): void {
    if (this.#named.at(-1) !== actor) this.#named.push(actor);
  }

  /** The organisation named last that a noun of these forms can mean again, or null. */
  meant(forms: readonly string[]): string | null {
    if (this.#bodies.size === 0) return null;
    for (const form of forms) {
      const codes = this.#bodies.get(form);
      if (codes) return this.#named.findLast((actor) => codes.includes(actor)) ?? null;
    }
    return null;
  }

  /** Whether the ends of an actor's surnames are known. */
  knowsNamesOf(actor: string | null): boolean {
    return actor !== null && this.#surnames.some(({ actors }) => actors.includes(actor));
  }

  /** Whether a surname of these forms ends as none of a party does. */
  isNoNameOf(actor: string | null, forms: readonly string[]): boolean {
    return actor !== null && PARTIES.has(actor) && isForeignTo(this.#surnames, forms, actor);
  }

  /** Whose an official is whose surname has one of these forms, as far as its end tells. */
  actorBySurname(forms: readonly string[]): string | null {
    return actorByEnding(this.#surnames, forms, this.#mentioned, this.#lastActor);
  }

  /** Whose a person is whom the text names by the surname alone, unless it has told that they speak for nobody. */
  actorByBareSurname(forms: readonly string[]): string | null {
    if (forms.some((form) => this.#private.has(form))) return null;
    return actorByBareSurname(this.#surnames, forms, this.#mentioned, this.#lastActor);
  }

  /** Keeps that somebody with a surname of these forms speaks for no state. */
  disown(forms: readonly string[]): void {
    for (const form of forms) if (form.length > 2) this.#private.add(form);
  }

  /** Whether the sentence before ends with a colon: what is quoted next is the word of the one who spoke last. */
  announces = false;

  /** Who spoke last. */
  get last(): Speaker | null {
    return this.#last;
  }

  /** The actor of the last one who spoke and of whom it is known. */
  get lastActor(): string | null {
    return this.#lastActor;
  }

  /** The outlet that passed on what was said last. */
  get via(): string | null {
    return this.#via;
  }

  /** Whether several of different actors spoke last together. */
  isJoint = false;

  readonly #owners = new Map<string, string>();

  /** Keeps whose body it is that the text names by a noun of these forms. */
  own(actor: string, forms: readonly string[]): void {
    for (const form of forms) this.#owners.set(form, actor);
  }

  /** Whose the body is that the text names elsewhere by a noun of these forms, or null. */
  ownerOf(forms: readonly string[]): string | null {
    for (const form of forms) {
      const actor = this.#owners.get(form);
      if (actor) return actor;
    }
    return null;
  }

  /** Keeps who it is that has a surname of these forms. */
  learn(speaker: Speaker, forms: readonly string[]): void {
    for (const form of forms) if (form.length > 2) this.#byName.set(form, speaker);
  }

  /** Keeps who spoke last; `words` are the folded words of the role. */
  keep(speaker: Speaker, words: readonly string[], via: string | null): void {
    this.#last = speaker;
    this.#via = via;
    if (speaker.actor === null) return;
    this.#lastActor = speaker.actor;
    if (words.length > 0) this.#roles.push({ words, speaker });
    if (this.#roles.length > 60) this.#roles.shift();
  }

  /** The speaker whose surname has one of these forms. */
  named(forms: readonly string[]): Speaker | undefined {
    for (const form of forms) {
      const speaker = this.#byName.get(form);
      if (speaker) return speaker;
    }
    return undefined;
  }

  /** The latest speaker whose role shares a word with `heads`, with or without an article written to it. */
  withRole(heads: readonly string[]): Speaker | undefined {
    const long = heads.filter((head) => head.length > 3);
    return this.#roles.findLast(({ words }) =>
      words.some((word) =>
        long.some((head) => word.endsWith(head) || (word.length > 3 && head.endsWith(word))),
      ),
    )?.speaker;
  }
}
