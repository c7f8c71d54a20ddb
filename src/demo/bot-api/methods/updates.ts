import { ApiError, badRequest } from "../api-error.ts";
import type { Parameters } from "../parameters.ts";
import { Webhook } from "../webhook.ts";
import { DONE, type Method } from "./method.ts";

/** getUpdates: long polling by one caller at a time. */
export const getUpdates: Method = async ({ backend, params, gone }) => {
  if (backend.webhook !== undefined) {
    const reason =
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
    throw new ApiError(409, `Conflict: ${reason}`);
  }
  const allowed = parseKinds(params);
  if (allowed !== undefined) backend.updates.allow(allowed);
  const limit = params.integer("limit") ?? 100;
  const request = {
    offset: params.integer("offset") ?? 0,
    limit: limit >= 1 && limit <= 100 ? limit : 100,
    timeoutMs: Math.min(params.integer("timeout") ?? 0, 50) * 1000,
  };
  return { result: await backend.updates.poll(request, gone) };
};

/** setWebhook: https, or http to an address without TLS as a self-hosted server takes it. */
export const setWebhook: Method = ({ backend, params }) => {
  const url = params.string("url") ?? "";
  const secretToken = params.string("secret_token");
  if (url !== "" && !/^https?:\/\/[^/]+/.test(url)) {
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  }
  if (secretToken !== undefined && !/^[\w-]{1,256}$/.test(secretToken)) {
    throw badRequest("secret token contains unallowed characters");
  }
  const allowed = parseKinds(params);
  if (allowed !== undefined) backend.updates.allow(allowed);
  if (params.boolean("drop_pending_updates")) backend.updates.clear();
  backend.webhook?.stop();
  const maxConnections = params.integer("max_connections") ?? 40;
  const target = { url, secretToken, maxConnections, firstRetryMs: backend.webhookRetryMs };
  backend.webhook = url === "" ? undefined : new Webhook(target, backend.updates);
  return DONE;
};

/** deleteWebhook: back to polling. */
export const deleteWebhook: Method = ({ backend, params }) => {
  backend.webhook?.stop();
  backend.webhook = undefined;
  if (params.boolean("drop_pending_updates")) backend.updates.clear();
  return DONE;
};

/** getWebhookInfo: the address, what waits, and the last failure. */
export const getWebhookInfo: Method = ({ backend }) => {
  const { webhook, updates } = backend;
  const error = webhook?.lastError;
  return {
    result: {
      url: webhook?.target.url ?? "",
      has_custom_certificate: false,
      pending_update_count: updates.size,
      ...(webhook === undefined ? {} : { max_connections: webhook.target.maxConnections }),
      ...(updates.allowed.length === 0 ? {} : { allowed_updates: updates.allowed }),
      ...(error === undefined ? {} : { last_error_date: error.date, last_error_message: error.message }),
    },
  };
};

function parseKinds(params: Parameters): readonly string[] | undefined {
  const kinds = params.array("allowed_updates");
  if (kinds === undefined) return undefined;
  if (!kinds.every((kind) => typeof kind === "string"))
    throw badRequest("allowed_updates must be an Array of String");
  return kinds;
}
