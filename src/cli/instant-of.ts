import { OperatorError } from "../errors.ts";
import { WRONG_USAGE } from "./environment.ts";

/** The instant that an option names, UTC ms. */
export function instantOf(option: string, text: string): number {
  const instant = Date.parse(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(instant)) {
    throw new OperatorError(
      `${option} must be an ISO 8601 instant such as 2023-09-19T07:00:00Z`,
      WRONG_USAGE,
    );
  }
  return instant;
}
