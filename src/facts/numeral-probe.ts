import type { Language, Token } from "./language.ts";

/** Where the word stands that is tried: far enough from the start that a look before it is seen as one. */
const AT = 100;

/**
 * Whether a word by itself shows that no numeral begins at it: the language's reader says so without a look at any other
 * token. Most words do, and need not be read as numerals wherever they stand.
 */
export function beginsNoNumeral(language: Language, word: Omit<Token, "start" | "end">): boolean {
  let looksAround = false;
  const token: Token = {
    ...word,
    get start() {
      looksAround = true;
      return 0;
    },
    get end() {
      looksAround = true;
      return 0;
    },
  };
  const tokens = new Proxy<readonly Token[]>([], {
    get(_target, key) {
      if (key === String(AT)) return token;
      looksAround = true;
      return undefined;
    },
  });
  return language.readNumeral(tokens, AT) === null && !looksAround;
}
