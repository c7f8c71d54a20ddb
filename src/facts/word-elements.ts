/** What an element asks for that is no word: it has its number, too. */
export const ACTOR = 0;
export const NUMBER = 1;
export const DIGITS = 2;

/** All different words that the elements of a language's patterns ask for, numbered: a token is asked once which of them it is. */
export class WordElements {
  readonly #ids = new Map<string, number>();
  readonly #byWord = new Map<string, number[]>();
  readonly #byPrefix = new Map<string, number[]>();
  readonly #lengths = new Set<number>();
  #patterns = 0;

  /** How many numbers are given. */
  get size(): number {
    return DIGITS + 1 + this.#ids.size;
  }

  /** The place of a pattern among all that ask for these elements. */
  nextPlace(): number {
    this.#patterns += 1;
    return this.#patterns;
  }

  /** The number of an element that is one of `words` or begins as one of `prefixes`. */
  add(words: ReadonlySet<string>, prefixes: readonly string[]): number {
    const key = `${[...words].join("|")}*${prefixes.join("|")}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.size;
    this.#ids.set(key, id);
    for (const word of words) addTo(this.#byWord, word, id);
    for (const prefix of prefixes) {
      addTo(this.#byPrefix, prefix, id);
      this.#lengths.add(prefix.length);
    }
    return id;
  }

  /** The numbers of the elements that a word of these forms is. */
  of(forms: readonly string[]): readonly number[] {
    const found: number[] = [];
    const addAll = (ids: readonly number[] | undefined): void => {
      if (ids) for (const id of ids) if (!found.includes(id)) found.push(id);
    };
    for (const form of forms) {
      addAll(this.#byWord.get(form));
      for (const length of this.#lengths)
        if (length <= form.length) addAll(this.#byPrefix.get(form.slice(0, length)));
    }
    return found;
  }
}

function addTo(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}
