/** So many different words are remembered; of more all are forgotten and worked out again. */
const MOST_WORDS = 40_000;

/** Works out once for each word what depends on it alone. */
export function remember<T>(workOut: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    if (known.size >= MOST_WORDS) known.clear();
    const found = workOut(word);
    known.set(word, found);
    return found;
  };
}
