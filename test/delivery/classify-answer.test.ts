import assert from "node:assert/strict";
import { createServer, type Server } from "node:net";
import { after, describe, it } from "node:test";
import { Api, GrammyError, HttpError } from "grammy";
import type { ApiError } from "grammy/types";
import { classifyFault } from "../../src/delivery/classify-answer.ts";

function refusal(code: number, description: string, parameters: ApiError["parameters"] = {}): GrammyError {
  const answer: ApiError = { ok: false, error_code: code, description, parameters };
  return new GrammyError("refused", answer, "sendMessage", {});
}

function network(code: string, reason = "read"): HttpError {
  const cause = Object.assign(new Error(`request failed, reason: ${reason} ${code}`), { code });
  return new HttpError("network", cause);
}

const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close();
});

/** The root of a server that cuts every connection. */
async function cuttingServer(): Promise<number> {
  const server = createServer((socket) => socket.destroy());
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

async function faultOf(apiRoot: string, timeoutSeconds = 5): Promise<unknown> {
  const api = new Api("1:token", { apiRoot, timeoutSeconds });
  return api.sendMessage(1, "x").then(
    () => assert.fail("the call was answered"),
    (error: unknown) => error,
  );
}

describe("what an answer of Telegram means", () => {
  const cases: readonly (readonly [string, GrammyError, string])[] = [
    ["429 with a time", refusal(429, "Too Many Requests", { retry_after: 35 }), "wait 35"],
    ["429 without one", refusal(429, "Too Many Requests"), "wait 60"],
    ["blocked", refusal(403, "Forbidden: bot was blocked by the user"), "gone"],
    ["deactivated", refusal(403, "Forbidden: user is deactivated"), "gone"],
    ["kicked", refusal(403, "Forbidden: bot was kicked from the supergroup chat"), "gone"],
    ["no member", refusal(403, "Forbidden: bot is not a member of the channel chat"), "gone"],
    ["never started", refusal(403, "Forbidden: bot can't initiate conversation with a user"), "gone"],
    ["chat not found", refusal(400, "Bad Request: chat not found"), "gone"],
    ["no rights", refusal(400, "Bad Request: not enough rights to send text messages to the chat"), "gone"],
    ["all capitals", refusal(400, "Bad Request: CHAT_WRITE_FORBIDDEN"), "gone"],
    ["deleted group", refusal(400, "Bad Request: group chat was deactivated"), "gone"],
    ["another's message", refusal(403, "Forbidden: MESSAGE_AUTHOR_REQUIRED"), "give-up"],
    [
      "migrated",
      refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
        migrate_to_chat_id: -1009,
      }),
      "moved -1009",
    ],
    [
      "entities",
      refusal(400, 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0'),
      "give-up markup",
    ],
    ["too long", refusal(400, "Bad Request: message is too long"), "give-up"],
    ["edit target gone", refusal(400, "Bad Request: message to edit not found"), "give-up"],
    ["topic gone", refusal(400, "Bad Request: message thread not found"), "give-up"],
    ["too large", refusal(413, "Request Entity Too Large"), "give-up"],
    [
      "not modified",
      refusal(400, "Bad Request: message is not modified: specified new message content is the same"),
      "sent",
    ],
    ["500", refusal(500, "Internal Server Error: restart"), "retry"],
    ["502", refusal(502, "Bad Gateway"), "retry"],
    ["wrong token", refusal(401, "Unauthorized"), "retry"],
    ["no such bot", refusal(404, "Not Found"), "retry"],
    ["connection reset", network("ECONNRESET") as never, "retry ambiguous"],
    ["broken pipe", network("EPIPE") as never, "retry ambiguous"],
    ["timeout under way", network("ETIMEDOUT") as never, "retry ambiguous"],
    ["timeout of connecting", network("ETIMEDOUT", "connect") as never, "retry"],
    ["refused", network("ECONNREFUSED", "connect") as never, "retry"],
    ["no such host", network("ENOTFOUND", "getaddrinfo") as never, "retry"],
    ["no name server", network("EAI_AGAIN", "getaddrinfo") as never, "retry"],
    ["expired certificate", network("CERT_HAS_EXPIRED", "certificate") as never, "retry"],
    ["foreign certificate", network("ERR_TLS_CERT_ALTNAME_INVALID", "certificate") as never, "retry"],
    ["TLS handshake", network("EPROTO", "write") as never, "retry"],
  ];
  for (const [title, error, expected] of cases) {
    it(`${title}: ${expected}`, () => assert.equal(inShort(classifyFault(error)), expected));
  }

  it("knows from real faults whether the request may have arrived", async () => {
    const port = await cuttingServer();
    const short = async (root: string) => inShort(classifyFault(await faultOf(root)));
    assert.equal(await short("http://127.0.0.1:1"), "retry", "refused");
    assert.equal(await short("http://bot.invalid"), "retry", "no such host");
    assert.equal(await short(`https://127.0.0.1:${port}`), "retry", "cut during the TLS handshake");
    assert.equal(await short(`http://127.0.0.1:${port}`), "retry ambiguous", "cut after the request");
  });

  it("never lets the token into a reason", async () => {
    const outcome = classifyFault(await faultOf("http://127.0.0.1:1"));
    assert.doesNotMatch(JSON.stringify(outcome), /token/);
  });
});

function inShort(outcome: ReturnType<typeof classifyFault>): string {
  switch (outcome.status) {
    case "wait":
      return `wait ${outcome.seconds}`;
    case "moved":
      return `moved ${outcome.to}`;
    case "retry":
      return outcome.ambiguous ? "retry ambiguous" : "retry";
    case "give-up":
      return outcome.markup ? "give-up markup" : "give-up";
    default:
      return outcome.status;
  }
}
