import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { ApiError } from "./api-error.ts";
import type { Backend } from "./backend.ts";
import type { Call, CallLog } from "./call-log.ts";
import type { Fault, FaultPlan } from "./faults.ts";
import { METHOD_BY_NAME } from "./methods/index.ts";
import type { Parameters } from "./parameters.ts";
import { readParameters } from "./read-parameters.ts";

/** What one call is answered from. */
export interface CallServices {
  readonly backend: Backend;
  readonly log: CallLog;
  readonly faults: FaultPlan;
}

type Outcome = Pick<Call, "ok" | "result" | "message" | "error">;

/** Answers one call under /bot<token>/ in the Bot API's shape, logs it, and lets a planned fault happen to it. */
export async function answerCall(
  services: CallServices,
  methodName: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { log, faults } = services;
  const query = new URL(request.url ?? "/", "http://localhost").searchParams;
  const method = METHOD_BY_NAME.get(methodName.toLowerCase())?.name ?? methodName;
  const params = await readParameters(request, query).catch(toApiError);
  if (params instanceof ApiError) {
    const outcome = outcomeOfError(params);
    log.add({ method, chatId: undefined, params: {}, answered: true, ...outcome });
    respond(response, outcome);
    return;
  }
  const chatId = readChatId(params);
  const fault = faults.take(method, chatId);
  const call = { method, chatId, params: params.raw };
  if (fault === "drop-before") {
    log.add({ ...call, ok: false, answered: false });
    request.socket.destroy();
    return;
  }
  const outcome = await runWithFault(services, methodName, params, response, fault);
  const answered = fault !== "drop-after" && !response.destroyed;
  log.add({ ...call, ...outcome, answered });
  if (fault === "drop-after") request.socket.destroy();
  else respond(response, outcome);
}

async function runWithFault(
  services: CallServices,
  methodName: string,
  params: Parameters,
  response: ServerResponse,
  fault: Fault | undefined,
): Promise<Outcome> {
  if (typeof fault === "object" && "status" in fault) {
    return outcomeOfError(new ApiError(fault.status, fault.description, fault.parameters), true);
  }
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  if (typeof fault === "object") await delay(fault.delayMs);
  const found = METHOD_BY_NAME.get(methodName.toLowerCase());
  if (found === undefined) return outcomeOfError(new ApiError(404, "Not Found: method not found"));
  try {
    const { result, message } = await found.run({ backend: services.backend, params, gone: gone.signal });
    return { ok: true, result, message };
  } catch (error) {
    return outcomeOfError(error);
  }
}

/** Writes an outcome in the Bot API's shape. */
export function respond(response: ServerResponse, { ok, result, error }: Outcome): void {
  if (response.destroyed) return;
  if (response.headersSent) {
    response.end();
    return;
  }
  const parameters = error?.parameters === undefined ? {} : { parameters: error.parameters };
  const body = ok
    ? { ok, result }
    : { ok, error_code: error?.status, description: error?.description, ...parameters };
  response.writeHead(ok ? 200 : (error?.status ?? 500), { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

/** A refusal as it is logged and answered; anything but an ApiError is the stand-in's own fault, a 500. */
export function outcomeOfError(error: unknown, injected = false): Outcome {
  const { status, message: description, parameters } = toApiError(error);
  return { ok: false, error: { status, description, injected, ...(parameters ? { parameters } : {}) } };
}

function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(500, `Internal Server Error: ${String(error)}`);
}

function readChatId(params: Parameters): number | undefined {
  const id = Number(params.raw.chat_id ?? Number.NaN);
  return Number.isSafeInteger(id) ? id : undefined;
}
