import { createHash } from "node:crypto";

/** An outlet's feed as the list of sources names it. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 3166-1 alpha-2, or UN. */
  readonly country: string | null;
  readonly affiliation: string | null;
  readonly nativeName: string | null;
  /** The family that "reported by N publishers" counts. */
  readonly publisher: string;
}

/** A source is the same one as long as its listed address is. */
export function sourceId(url: string): string {
  return createHash("sha256").update(url).digest("base64url").slice(0, 16);
}

const twoPartSuffix = /^(co|com|org|net|gov|edu|ac|gen)\.[a-z]{2}$/;

/** The registrable part of an address's host: `feeds.bbci.co.uk` → `bbci.co.uk`. */
export function publisherOf(url: string): string {
  const host = new URL(url).hostname;
  if (/^[\d.]+$|:/.test(host)) return new URL(url).host;
  const labels = host.split(".");
  const length = twoPartSuffix.test(labels.slice(-2).join(".")) ? 3 : 2;
  return labels.slice(-length).join(".");
}
