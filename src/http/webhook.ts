import { createHash, timingSafeEqual } from "node:crypto";
import type { Webhook } from "./options.ts";
import { readBody } from "./read-body.ts";

const RETRY_SECONDS = 2;

export interface WebhookReader {
  readonly webhook: Webhook;
  readonly maxBodyBytes: number;
  readonly onFault: (error: unknown) => void;
}

/** Answers one call of Telegram: the update is stored and nothing else is done before the answer. */
export async function answerWebhook(request: Request, reader: WebhookReader): Promise<Response> {
  const secret = request.headers.get("x-telegram-bot-api-secret-token") ?? "";
  if (!isSame(secret, reader.webhook.secret)) return line(401, "the secret token is missing or wrong");
  const body = await readBody(request, reader.maxBodyBytes);
  if (body.status === "too-long") return line(413, `the body is longer than ${reader.maxBodyBytes} bytes`);
  if (body.status === "broken") return line(400, "the body broke off");
  const update = parseUpdate(body.text);
  if (update === null) return line(400, "the body is not an update: JSON with a numeric update_id");
  try {
    await reader.webhook.accept(update);
  } catch (error) {
    reader.onFault(error);
    return line(503, "the update could not be stored", { "Retry-After": String(RETRY_SECONDS) });
  }
  return new Response(null, { status: 200 });
}

function parseUpdate(text: string): { readonly update_id: number } | null {
  try {
    const value: unknown = JSON.parse(text);
    return isUpdate(value) ? value : null;
  } catch {
    return null;
  }
}

function isUpdate(value: unknown): value is { readonly update_id: number } {
  return (
    typeof value === "object" &&
    value !== null &&
    "update_id" in value &&
    Number.isSafeInteger(value.update_id)
  );
}

/** Hashes of one length are compared, so that the time taken tells neither the secret's letters nor its length. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(sha256(given), sha256(expected));
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function line(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", ...headers },
  });
}
