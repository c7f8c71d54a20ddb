import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createSendGate } from "../../src/delivery/send-gate.ts";
import { ANSWER_LANE, BROADCAST_LANE } from "../../src/storage/delivery-store.ts";

interface Wish {
  readonly chatId: string;
  readonly lane: number;
  readonly afterMs: number;
}

/** Plays wishes through the gate as the sender does: what must wait is asked for again at the instant it was told. */
function play(rate: number, wishes: readonly Wish[]): { readonly at: number; readonly wish: Wish }[] {
  const gate = createSendGate(rate);
  const paces = new Map<string, { tokens: number; at: number }>();
  const sent: { at: number; wish: Wish }[] = [];
  let budget = { tokens: 5, at: 0, pausedUntil: 0 };
  let now = 1_000_000;
  for (const wish of wishes) {
    now += wish.afterMs;
    for (;;) {
      const { chatId, lane } = wish;
      const decision = gate({ now, lane, chatId, budget, pace: paces.get(chatId) ?? null });
      if (decision.status === "wait") {
        assert.ok(decision.until > now, "a wait leads forward");
        now = decision.until;
        continue;
      }
      budget = { ...budget, tokens: decision.budgetTokens, at: now };
      paces.set(chatId, { tokens: decision.paceTokens, at: now });
      sent.push({ at: now, wish });
      break;
    }
  }
  return sent;
}

/** The most that any window of this length (ms, open at its end) holds. */
function mostIn(instants: readonly number[], windowMs: number): number {
  return Math.max(
    0,
    ...instants.map((start) => instants.filter((at) => at >= start && at < start + windowMs).length),
  );
}

const wishesOf = (chats: readonly string[]) =>
  fc.array(
    fc.record({
      chatId: fc.constantFrom(...chats),
      lane: fc.constantFrom(ANSWER_LANE, BROADCAST_LANE),
      afterMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 5_000 })),
    }),
    { maxLength: 120 },
  );
const people = Array.from({ length: 60 }, (_, index) => String(index + 1));

describe("the send gate", () => {
  it("lets no sliding second hold more than the rate and five", () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 60 }), wishesOf(people));
    fc.assert(
      fc.property(cases, ([rate, wishes]) => {
        const instants = play(rate, wishes).map(({ at }) => at);
        assert.ok(mostIn(instants, 1_000) <= rate + 5);
      }),
    );
  });

  it("lets a group have at most 20 in any minute, whoever asks", () => {
    fc.assert(
      fc.property(wishesOf(["-1"]), (wishes) => {
        const instants = play(25, wishes).map(({ at }) => at);
        assert.ok(mostIn(instants, 60_000) <= 20);
      }),
    );
  });

  it("keeps a second between one person's broadcasts", () => {
    fc.assert(
      fc.property(wishesOf(["7"]), (wishes) => {
        const broadcasts = play(25, wishes).filter(({ wish }) => wish.lane === BROADCAST_LANE);
        assert.ok(
          mostIn(
            broadcasts.map(({ at }) => at),
            999,
          ) <= 1,
        );
      }),
    );
  });

  it("gives a person three answers at once and the fourth a second later", () => {
    const wish = { chatId: "7", lane: ANSWER_LANE, afterMs: 0 };
    const instants = play(25, [wish, wish, wish, wish]).map(({ at }) => at);
    assert.deepEqual(
      instants.map((at) => at - (instants[0] ?? 0)),
      [0, 0, 0, 1_000],
    );
  });

  it("leaves two tokens to answers when broadcasts have taken theirs", () => {
    const gate = createSendGate(25);
    const budget = { tokens: 2.5, at: 1_000, pausedUntil: 0 };
    const asked = { now: 1_000, budget, pace: null };
    assert.deepEqual(gate({ ...asked, chatId: "1", lane: BROADCAST_LANE }), {
      status: "wait",
      until: 1_020,
      all: true,
    });
    const answer = gate({ ...asked, chatId: "1", lane: ANSWER_LANE });
    assert.ok(answer.status === "go");
    const second = { ...budget, tokens: answer.budgetTokens };
    assert.equal(gate({ ...asked, budget: second, chatId: "2", lane: ANSWER_LANE }).status, "go");
  });

  it("lets nobody send during a pause, and everybody after it", () => {
    const gate = createSendGate(25);
    const asked = { chatId: "1", pace: null, budget: { tokens: 5, at: 0, pausedUntil: 9_000 } };
    for (const lane of [ANSWER_LANE, BROADCAST_LANE]) {
      assert.deepEqual(gate({ ...asked, lane, now: 8_999 }), { status: "wait", until: 9_000, all: true });
      assert.equal(gate({ ...asked, lane, now: 9_000 }).status, "go");
    }
  });

  it("gives out no more when the clock steps back", () => {
    const gate = createSendGate(25);
    const budget = { tokens: 0, at: 10_000, pausedUntil: 0 };
    const decision = gate({ now: 5_000, chatId: "1", lane: ANSWER_LANE, pace: null, budget });
    assert.equal(decision.status, "wait");
  });
});
