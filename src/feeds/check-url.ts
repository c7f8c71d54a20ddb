import { isIP } from "node:net";
import type { NetworkPolicy } from "./network-policy.ts";

export type CheckedUrl =
  | { readonly status: "ok"; readonly url: URL }
  | { readonly status: "refused"; readonly fault: "url" | "address"; readonly message: string };

const MAX_URL_CHARS = 4_096;

/**
 * Decides whether an address may be asked at all: http(s), no credentials, an allowed port, and no literal of an
 * address that is not allowed, in whatever notation (the URL parser has made it canonical). Names are checked when they resolve.
 */
export function checkUrl(address: string, base: string | undefined, policy: NetworkPolicy): CheckedUrl {
  if (address.length > MAX_URL_CHARS || !URL.canParse(address, base))
    return refused("url", "the address is no valid URL");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return refused("url", `the scheme ${url.protocol.slice(0, 40)} is not http or https`);
  }
  if (url.username !== "" || url.password !== "") return refused("url", "the address carries credentials");
  if (!policy.allowsPort(url.port)) return refused("url", `port ${url.port} is not allowed`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !policy.allowsAddress(host))
    return refused("address", `${host} is not a public address`);
  return { status: "ok", url };
}

/** An address as it may stand in a log: without credentials and query, which may hold keys. */
export function describeUrl(address: string): string {
  if (!URL.canParse(address)) return "an invalid URL";
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}`.slice(0, 300);
}

function refused(fault: "url" | "address", message: string): CheckedUrl {
  return { status: "refused", fault, message };
}
