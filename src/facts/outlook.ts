/** Which elements stand ahead of a token in the sentence being read: most patterns whose first word stands there lack another. */
export class Outlook {
  readonly #places: Int32Array;
  #base = 0;
  #length = 0;

  /** `size`: how many elements have a number. */
  constructor(size: number) {
    this.#places = new Int32Array(size);
  }

  /** Goes on to the next sentence: what is kept of those before it lies behind all of its tokens. */
  begin(length: number): void {
    this.#base += this.#length;
    this.#length = length + 1;
    if (this.#base + this.#length < MOST_PLACES) return;
    this.#places.fill(0);
    this.#base = 0;
  }

  /** Keeps that an element stands at a token; tokens have to come in their order. */
  keep(element: number, at: number): void {
    this.#places[element] = this.#base + at + 1;
  }

  /** Whether each of the elements stands behind a token. */
  isAhead(elements: readonly number[], at: number): boolean {
    const place = this.#base + at + 1;
    for (const element of elements) if ((this.#places[element] ?? 0) <= place) return false;
    return true;
  }
}

const MOST_PLACES = 2 ** 30;
