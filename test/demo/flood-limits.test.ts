import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../src/demo/bot-api/api-error.ts";
import type { Chat } from "../../src/demo/bot-api/chat.ts";
import { FloodGate, TELEGRAM_LIMITS } from "../../src/demo/bot-api/flood-limits.ts";
import { World } from "../../src/demo/bot-api/world.ts";

const world = new World({ id: 1, firstName: "bot", username: "a_bot" }, Date.now);
const chatOf = (id: number, type: Chat["type"]): Chat =>
  world.addChat({ id, type, title: "x", botStatus: "member" });

/** The seconds to wait that a message is refused with, or null where it is taken. */
function retryAfter(gate: FloodGate, chat: Chat): number | null {
  try {
    gate.admit(chat);
    return null;
  } catch (error) {
    assert.ok(error instanceof ApiError);
    assert.equal(error.status, 429);
    return error.parameters?.retry_after ?? Number.NaN;
  }
}

test("no sliding second takes more than 30 messages", () => {
  let now = 0;
  const gate = new FloodGate(TELEGRAM_LIMITS, () => now);
  for (let id = 1; id <= 30; id += 1) {
    now = id * 10;
    assert.equal(retryAfter(gate, chatOf(id, "private")), null);
  }
  now = 1009;
  assert.equal(retryAfter(gate, chatOf(31, "private")), 1);
  now = 1010;
  assert.equal(retryAfter(gate, chatOf(31, "private")), null);
});

test("a private chat takes a short burst and then one a second", () => {
  let now = 0;
  const gate = new FloodGate(TELEGRAM_LIMITS, () => now);
  const chat = chatOf(1, "private");
  for (let count = 0; count < 5; count += 1) assert.equal(retryAfter(gate, chat), null);
  assert.equal(retryAfter(gate, chat), 1);
  now = 1000;
  assert.equal(retryAfter(gate, chat), null);
  assert.equal(retryAfter(gate, chat), 1);
});

test("a group takes 20 a minute and says how long the minute still is", () => {
  let now = 0;
  const gate = new FloodGate(TELEGRAM_LIMITS, () => now);
  const group = chatOf(-1, "supergroup");
  for (let count = 0; count < 20; count += 1) assert.equal(retryAfter(gate, group), null);
  now = 20_000;
  assert.equal(retryAfter(gate, group), 40);
  now = 60_000;
  assert.equal(retryAfter(gate, group), null);
});
