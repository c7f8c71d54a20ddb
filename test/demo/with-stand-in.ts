import assert from "node:assert/strict";
import { Api, GrammyError } from "grammy";
import { startStandIn } from "../../src/demo/bot-api/server.ts";
import type { StandIn, StandInOptions } from "../../src/demo/bot-api/stand-in.ts";

/** A stand-in with one reader (1) and a client for it; both end with the test. */
export async function withStandIn(
  options: StandInOptions,
  use: (standIn: StandIn, api: Api) => Promise<void>,
): Promise<void> {
  const standIn = await startStandIn(options);
  try {
    standIn.addUser({ id: 1, firstName: "Emma", languageCode: "en" });
    await use(standIn, new Api(standIn.token, { apiRoot: standIn.url }));
  } finally {
    await standIn.close();
  }
}

/** Asserts that a call is refused with a status and words. */
export async function refuses(call: Promise<unknown>, status: number, words: RegExp): Promise<GrammyError> {
  const error = await call.then(
    () => assert.fail("the call was accepted"),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof GrammyError, String(error));
  assert.equal(error.error_code, status);
  assert.match(error.description, words);
  return error;
}
