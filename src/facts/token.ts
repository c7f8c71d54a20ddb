import type { Bound } from "./fact.ts";

/** A word, a number or a sign of punctuation, with its offsets in the input in UTF-16 units. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** As it stands in the input. */
  readonly text: string;
  /** Folded: NFKC, lower case, without diacritics, joiners and possessive 's; Arabic also without hamza forms (أإآ → ا, ى → ي, ة → ه). */
  readonly norm: string;
  /** `norm` and what `Language.forms` makes of it. */
  readonly forms: readonly string[];
  /** Of a number in digits, its value (separators and scripts resolved); else null. Fractions keep their decimals. */
  readonly value: number | null;
  /** Whether it begins with a capital (always false in a script without). */
  readonly capital: boolean;
  /** Whether it has letters of a script that has capitals. */
  readonly cased: boolean;
  readonly start: number;
  readonly end: number;
}

/** A numeral in digits or words that begins at a token. */
export interface Numeral {
  /** Index after its last token. */
  readonly end: number;
  /** Null for a vague quantity ("dozens", "several", "a number of"). */
  readonly count: number | null;
  /** Upper end of a range ("5-7", "70,000 to 75,000"), else null. */
  readonly countMax: number | null;
  /** What the numeral itself implies ("twenty-odd" → about), else null; words around it are in `Language.bounds`. */
  readonly bound: Bound | null;
  /** Whether its form makes it a part of those whose count follows: "2'si çocuk 5 sivil". */
  readonly partitive?: true;
  /** Whether its form shows that its noun is left out: "երեքը", "511-ը". */
  readonly elided?: true;
  /** Whether what stands behind it makes it a part of the count before: "(5 were wounded), two gravely". */
  readonly share?: true;
}
