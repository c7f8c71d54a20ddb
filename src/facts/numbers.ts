import type { Token } from "./language.ts";

const UNITS: ReadonlySet<string> = new Set(["%", "٪", "°", "$", "€", "£"]);

/**
 * The whole number in digits at `tokens[at]`; null for a word, a fraction, a percentage, a sum of money, a time
 * ("14:00"), a part of a date ("19.09.2023", "19/9") or of a name ("S-300", "3+3").
 */
export function readDigits(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.value === null || !Number.isInteger(token.value)) return null;
  return isMeasure(tokens, at) ? null : token.value;
}

/** Whether the digits at `tokens[at]` belong to a percentage, sum, time, date, score or name. */
export function isMeasure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token) return false;
  if (after && UNITS.has(after.norm)) return true;
  if (before && (before.norm === "$" || before.norm === "€" || before.norm === "£" || before.norm === "#"))
    return true;
  if (
    joins(before, token) &&
    before?.kind === "mark" &&
    ":/.+".includes(before.norm) &&
    tokens[at - 2]?.kind === "number" &&
    joins(tokens[at - 2], before)
  )
    return true;
  if (
    joins(token, after) &&
    after?.kind === "mark" &&
    ":/.+".includes(after.norm) &&
    tokens[at + 2]?.kind === "number" &&
    joins(after, tokens[at + 2])
  )
    return true;
  return (
    joins(before, token) &&
    before?.norm === "-" &&
    tokens[at - 2]?.kind === "word" &&
    joins(tokens[at - 2], before)
  );
}

/** Whether two tokens stand together without a space. */
export function joins(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}
