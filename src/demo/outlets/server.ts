import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type HttpDocument, isNotModified, toHttpDocument } from "./http-document.ts";
import type { Outlet } from "./outlet.ts";
import { type OutletView, viewOutlet } from "./published-reports.ts";
import { readCoverage } from "./read-coverage.ts";
import { renderFeed } from "./render-feed.ts";
import { feedType, renderArticlePage, renderHomePage } from "./render-page.ts";

/** An entry in the shape of the list of sources. */
export interface SourceEntry {
  readonly name: string;
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly affiliation: string;
  readonly nativeName: string;
  /** The outlet's own .example domain, never the loopback address that serves it. */
  readonly publisher: string;
}

/** A running server of invented outlets. */
export interface Outlets {
  readonly sources: readonly SourceEntry[];
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface OutletsOptions {
  /** The demo's clock, UTC ms: only what it has reached is served. */
  readonly now: () => number;
  /** UTC ms that the reports' `ageMinutes` count back from. */
  readonly startedAt: number;
  /** Any free port by default. */
  readonly port?: number;
  /** The bundled sample coverage by default. */
  readonly coverage?: readonly Outlet[];
}

const HOST = "127.0.0.1";

/**
 * Serves each outlet's feed (`/<id>/feed.xml`), front page (`/<id>/`) and articles (`/<id>/<slug>.html`) on loopback.
 * Throws where the port is taken or a coverage file is malformed.
 */
export async function startOutlets(options: OutletsOptions): Promise<Outlets> {
  const coverage = options.coverage ?? (await readCoverage());
  const byId = new Map(coverage.map((outlet) => [outlet.id, outlet]));
  const server = createServer();
  const url = `http://${HOST}:${await listen(server, options.port ?? 0)}`;
  server.on("request", (request, response) => {
    const now = options.now();
    const document = findDocument(request.url ?? "", (id) => {
      const outlet = byId.get(id);
      return outlet === undefined ? null : viewOutlet(outlet, url, options.startedAt, now);
    });
    answer(request, response, document, now);
  });
  return {
    sources: coverage.map((outlet) => toSourceEntry(outlet, url)),
    url,
    close: () => close(server),
  };
}

function toSourceEntry(outlet: Outlet, rootUrl: string): SourceEntry {
  const { name, language, country, affiliation, nativeName, domain } = outlet;
  const url = `${rootUrl}/${outlet.id}/feed.xml`;
  return { name, url, language, country, affiliation, nativeName, publisher: domain };
}

/** The document at a path, null where there is none or its time has not come. */
function findDocument(path: string, view: (outletId: string) => OutletView | null): HttpDocument | null {
  const place = /^\/([a-z0-9-]+)\/(?:(feed)\.xml|([a-z0-9-]+)\.html)?(?:\?.*)?$/.exec(path);
  const outlet = view(place?.[1] ?? "");
  if (place === null || outlet === null) return null;
  const [, , feed, slug] = place;
  if (feed !== undefined) return toHttpDocument(outlet, feedType(outlet), renderFeed(outlet));
  if (slug === undefined) return toHttpDocument(outlet, "text/html", renderHomePage(outlet));
  const item = outlet.published.find(({ report }) => report.slug === slug);
  return item === undefined ? null : toHttpDocument(outlet, "text/html", renderArticlePage(outlet, item));
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  document: HttpDocument | null,
  now: number,
): void {
  // The outlets live by the demo's clock: by any other, Last-Modified could lie after Date.
  response.setHeader("Date", new Date(now).toUTCString());
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
  } else if (document === null) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
  } else if (isNotModified(request.headers, document)) {
    const { "Content-Type": _, ...validators } = document.headers;
    response.writeHead(304, validators).end();
  } else {
    response.writeHead(200, { ...document.headers, "Content-Length": document.body.length });
    response.end(document.body);
  }
}

async function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, HOST, resolve);
  await promise;
  server.off("error", reject);
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("expected the server to listen on a port");
  return address.port;
}

async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}
