import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { encodeMarkup } from "./encode-text.ts";
import type { OutletView } from "./published-reports.ts";

/** A feed or a page as it goes over the wire. */
export interface HttpDocument {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Encodes a feed or a page in its outlet's charset and gives it the validators of its present state. */
export function toHttpDocument(view: OutletView, mediaType: string, markup: string): HttpDocument {
  const { charset, charsetIn, maxAgeSeconds } = view.outlet.feed;
  const body = encodeMarkup(markup, charset);
  const changedAt = view.published[0]?.publishedAt;
  const digest = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return {
    body,
    headers: {
      "Content-Type": charsetIn === "header" ? `${mediaType}; charset=${charset}` : mediaType,
      ETag: `"${digest}"`,
      ...(changedAt !== undefined && { "Last-Modified": new Date(changedAt).toUTCString() }),
      ...(maxAgeSeconds !== null && { "Cache-Control": `max-age=${maxAgeSeconds}` }),
    },
  };
}

/** Does the client have this very state? If-None-Match counts before If-Modified-Since (RFC 9110, 13.2.2). */
export function isNotModified(request: IncomingHttpHeaders, document: HttpDocument): boolean {
  const tags = request["if-none-match"];
  if (tags !== undefined) {
    if (tags.trim() === "*") return true;
    const known = tags.match(/"[^"]*"/g) ?? [];
    return known.some((tag) => tag === document.headers.ETag);
  }
  const since = Date.parse(request["if-modified-since"] ?? "");
  // A comparison with NaN is false: without two dates the document counts as changed.
  return Date.parse(document.headers["Last-Modified"] ?? "") <= since;
}
