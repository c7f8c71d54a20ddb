import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { SECOND_MS } from "../clock.ts";
import { messageOf, OperatorError } from "../errors.ts";
import type { HttpOptions } from "./options.ts";
import { createRoutes } from "./routes.ts";

const WRONG_CONFIGURATION = 78;
const HEADERS_MS = 10 * SECOND_MS;
const REQUEST_MS = 30 * SECOND_MS;
const DRAIN_MS = 3 * SECOND_MS;

export interface HttpServer {
  /** The port listened on: the one asked for, or the free one that was taken for 0. */
  readonly port: number;
  /** Takes no more requests, waits up to 3 s for those under way and then cuts them off. */
  close(): Promise<void>;
}

/** Listens for health checks, metrics and the webhook. Throws an OperatorError naming HOST or PORT where it cannot. */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const listener = getRequestListener(createRoutes(options).fetch, { overrideGlobalObjects: false });
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    (request, response) => {
      // A connection that has just answered its last request would else be kept open until the deadline.
      response.once("close", () => {
        if (!server.listening) setImmediate(() => server.closeIdleConnections());
      });
      void listener(request, response);
    },
  );
  server.listen(options.port, options.host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw listenFault(error, options);
  }
  return { port: portOf(server), close: () => closeServer(server) };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(deadline);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function listenFault(error: unknown, { host, port }: HttpOptions): OperatorError {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const cause = { cause: error };
  if (code === "EADDRINUSE") {
    const line = `PORT ${port} is in use on ${host}: stop the other program or set PORT to a free one`;
    return new OperatorError(line, WRONG_CONFIGURATION, cause);
  }
  if (code === "EACCES") {
    const line = `PORT ${port} may not be opened by this user: set PORT to 1024 or more`;
    return new OperatorError(line, WRONG_CONFIGURATION, cause);
  }
  const line = `HOST ${host} cannot be listened on (port ${port}): ${messageOf(error)}`;
  return new OperatorError(line, WRONG_CONFIGURATION, cause);
}
