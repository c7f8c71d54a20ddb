import { Hono } from "hono";
import type { HttpOptions, Readiness } from "./options.ts";
import { answerWebhook } from "./webhook.ts";

const MAX_BODY_BYTES = 1024 * 1024;

/** The pages: health (the process runs), readiness (it can do its work), metrics, and the webhook where there is one. */
export function createRoutes(options: HttpOptions): Hono {
  const { metrics, webhook, maxBodyBytes = MAX_BODY_BYTES, onFault = () => undefined } = options;
  const routes = new Hono();
  routes.get("/healthz", (context) => context.text("ok"));
  routes.get("/readyz", async (context) => {
    const readiness = await readinessOf(options, onFault);
    if (readiness.ready) return context.text("ready");
    return context.text(`not ready: ${readiness.reason.replaceAll(/\s+/g, " ").trim()}`, 503);
  });
  routes.get("/metrics", async (context) => {
    const text = await metrics.render();
    return context.body(text, 200, { "Content-Type": metrics.contentType });
  });
  if (webhook) {
    // Not a route of its own: a path from the configuration may hold letters that the router reads as a pattern.
    routes.post("*", async (context, next) => {
      if (new URL(context.req.url).pathname !== webhook.path) return next();
      return answerWebhook(context.req.raw, { webhook, maxBodyBytes, onFault });
    });
  }
  routes.notFound((context) => context.text("not found", 404));
  routes.onError((error, context) => {
    onFault(error);
    return context.text("the page could not be made", 500);
  });
  return routes;
}

async function readinessOf(options: HttpOptions, onFault: (error: unknown) => void): Promise<Readiness> {
  try {
    return await options.isReady();
  } catch (error) {
    onFault(error);
    return { ready: false, reason: "the check itself failed" };
  }
}
