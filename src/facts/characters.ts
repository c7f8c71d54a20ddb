/** What a UTF-16 unit can be to a token. */
export const LETTER = 1;
export const MARK = 2;
/** Written within a word without showing: direction marks, joiners, soft hyphens. */
export const INVISIBLE = 3;
export const SPACE = 4;
/** A sign of punctuation that is a token by itself. */
export const SIGN = 5;
/** A digit, a full stop, half of a pair: what stands there takes more than the unit to tell. */
export const OTHER = 6;

/** The units that do not show, for a class in a regular expression. */
export const INVISIBLES = "\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF";

const KINDS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`[${INVISIBLES}]`, "u"), INVISIBLE],
  [/[\p{L}_]/u, LETTER],
  [/[\p{M}\u055B\u055C\u055E]/u, MARK],
  [/\s/u, SPACE],
  [/[\p{Nd}.\p{Cs}]/u, OTHER],
];

/** The kinds found so far; 0 where a unit has not been asked for. */
const known = new Uint8Array(0x1_0000);

/** The kind of a UTF-16 unit. */
export function kindOf(unit: number): number {
  const kind = known[unit] ?? OTHER;
  if (kind !== 0) return kind;
  const char = String.fromCharCode(unit);
  const found = KINDS.find(([pattern]) => pattern.test(char))?.[1] ?? SIGN;
  known[unit] = found;
  return found;
}
