import assert from "node:assert/strict";
import { test } from "node:test";
import { isObject } from "../../src/demo/bot-api/json.ts";
import type { ClockControl } from "../../src/demo/bot-api/stand-in.ts";
import { withStandIn } from "./with-stand-in.ts";

const READER = 700_002;

function clockAt(start: number, nextDue: number | null): ClockControl {
  let offset = start - Date.now();
  return {
    now: async () => Date.now() + offset,
    advance: async (ms) => {
      offset += ms;
      return Date.now() + offset;
    },
    nextDue: async () => nextDue,
  };
}

async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json();
  assert.ok(isObject(body));
  return { ...body };
}

const post = (url: string, body: object) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

test("the page's files are served with a policy that allows nothing from elsewhere", async () => {
  await withStandIn({ page: { clock: clockAt(Date.now(), null) } }, async ({ url }) => {
    const page = await fetch(url);
    const html = await page.text();
    assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'/);
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? "");
    assert.ok(files.length >= 4);
    for (const path of files) assert.equal((await fetch(url + path)).status, 200, path);
    assert.equal((await fetch(`${url}/serve-page.ts`)).status, 404);
    assert.doesNotMatch(html, /https?:\/\//);
  });
});

test("what a reader writes reaches the bot, and the bot's answer the reader's stream", async () => {
  await withStandIn({ page: { clock: clockAt(Date.now(), null) } }, async ({ url }, api) => {
    const stream = await fetch(`${url}/demo/events?reader=${READER}`);
    await post(`${url}/demo/send`, { reader: READER, text: "/start" });
    const [update] = await api.getUpdates();
    assert.equal(update?.message?.chat.id, READER);
    await api.sendMessage(READER, "<b>Hello</b>", {
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
    });
    let seen = "";
    for await (const chunk of stream.body ?? []) {
      seen += Buffer.from(chunk).toString();
      if (seen.includes('"text":"Hello"')) break;
    }
    const { messages } = await jsonOf(await fetch(`${url}/demo/state?reader=${READER}`));
    assert.equal(Array.isArray(messages) && messages.length, 2);
    const pressed = post(`${url}/demo/press`, { reader: READER, messageId: 2, row: 0, column: 0 });
    const [press] = await api.getUpdates({ offset: (update?.update_id ?? 0) + 1, timeout: 20 });
    await api.answerCallbackQuery(press?.callback_query?.id ?? "", { text: "saved" });
    assert.equal((await jsonOf(await pressed)).text, "saved");
  });
});

test("the clock moves by an amount or to the next digest, and messages bear its time", async () => {
  const start = Date.UTC(2030, 0, 1, 12);
  await withStandIn({ page: { clock: clockAt(start, start + 5 * 3_600_000) } }, async ({ url }, api) => {
    const moved = await jsonOf(await post(`${url}/demo/clock`, { to: "next-due" }));
    assert.equal(Math.round(Number(moved.now) / 1000), start / 1000 + 5 * 3600);
    await post(`${url}/demo/clock`, { advanceMs: 3_600_000 });
    const { date } = await api.sendMessage(1, "x");
    assert.ok(Math.abs(date - start / 1000 - 6 * 3600) < 60);
    assert.equal((await post(`${url}/demo/clock`, { advanceMs: "soon" })).status, 409);
  });
});

test("nothing is due, so nothing moves; and no other site's page can reach the demo", async () => {
  await withStandIn({ page: { clock: clockAt(Date.now(), null) } }, async ({ url }) => {
    assert.equal((await post(`${url}/demo/clock`, { to: "next-due" })).status, 409);
    const form = await fetch(`${url}/demo/send`, { method: "POST", body: `{"reader":${READER},"text":"x"}` });
    assert.equal(form.status, 400);
  });
});
