import type { ErrorParameters } from "./api-error.ts";

/**
 * What goes wrong with a call: a refusal, a socket destroyed before the call is read or after it took
 * effect, or an answer that starts `delayMs` late.
 */
export type Fault =
  | { readonly status: number; readonly description: string; readonly parameters?: ErrorParameters }
  | "drop-before"
  | "drop-after"
  | { readonly delayMs: number };

/** Which calls a fault hits (any, where nothing is said), and how many of them (1). */
export interface FaultRule {
  readonly method?: string;
  readonly chatId?: number;
  readonly times?: number;
  readonly fault: Fault;
}

/** Faults that wait for their calls, in the order in which they were planned. */
export class FaultPlan {
  #rules: { readonly rule: FaultRule; left: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, left: rule.times ?? 1 });
  }

  clear(): void {
    this.#rules = [];
  }

  /** The first fault that fits a call, counted as used. */
  take(method: string, chatId: number | undefined): Fault | undefined {
    const found = this.#rules.find(
      ({ rule }) =>
        (rule.method === undefined || rule.method.toLowerCase() === method.toLowerCase()) &&
        (rule.chatId === undefined || rule.chatId === chatId),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#rules = this.#rules.filter((entry) => entry !== found);
    return found.rule.fault;
  }
}
