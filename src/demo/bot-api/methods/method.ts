import type { Backend } from "../backend.ts";
import type { ShownMessage } from "../chat.ts";
import type { Parameters } from "../parameters.ts";

/** One call as a method sees it; `gone` aborts when the caller hangs up. */
export interface MethodCall {
  readonly backend: Backend;
  readonly params: Parameters;
  readonly gone: AbortSignal;
}

/** What a method answers, and the message that it made or changed. */
export interface MethodResult {
  readonly result: unknown;
  readonly message?: ShownMessage;
}

/** A Bot API method; it throws an ApiError for what Telegram refuses. */
export type Method = (call: MethodCall) => MethodResult | Promise<MethodResult>;

/** The result of the methods that answer just `true`. */
export const DONE: MethodResult = { result: true };
