import { type Agent, request } from "undici";
import { checkUrl, describeUrl } from "./check-url.ts";
import { classifyFault, type FetchFaultKind } from "./fetch-fault.ts";
import { createGuardedAgent } from "./guarded-agent.ts";
import { anyNetwork, type NetworkPolicy, publicNetwork } from "./network-policy.ts";
import { headerOf, pollHintSeconds, type ResponseHeaders, retryAfterSeconds } from "./poll-hint.ts";
import { readBody } from "./read-body.ts";

export interface FetchRequest {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept?: string;
  /** Cap on the decoded body; 10 MiB by default. */
  readonly maxBytes?: number;
  /** For the whole request with its redirects; 20,000 by default. */
  readonly timeoutMs?: number;
}

export interface FetchedBody {
  readonly status: "ok";
  /** Where the body came from in the end. */
  readonly url: string;
  /** The address to ask from now on, where every redirect was a permanent one. */
  readonly movedTo: string | null;
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How long the server asks to be left alone. */
  readonly pollAfterSeconds: number | null;
}

export interface NotModified {
  readonly status: "not-modified";
  readonly pollAfterSeconds: number | null;
  readonly movedTo: string | null;
}

export interface FetchFault {
  readonly status: "fault";
  readonly fault: FetchFaultKind;
  readonly httpStatus: number | null;
  readonly retryAfterSeconds: number | null;
  /** One line for operators, without credentials. */
  readonly message: string;
}

export type FetchResult = FetchedBody | NotModified | FetchFault;

/** Fetches over HTTP; whatever goes wrong outside comes back as a fault. */
export type SafeFetch = (request: FetchRequest) => Promise<FetchResult>;

interface Hop {
  readonly url: URL;
  readonly movedTo: string | null;
  readonly isPermanent: boolean;
}

type Response = Awaited<ReturnType<typeof request>>;

const MAX_REDIRECTS = 5;
const MAX_BYTES = 10 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * The one way to the web for feeds and pages: conditional GET, deadlines, a cap on the decoded body, checked redirects,
 * and no private address unless allowed. `close` breaks off what is under way.
 */
export function createSafeFetch(options: {
  readonly allowPrivateNetwork: boolean;
  readonly userAgent: string;
}): { fetch: SafeFetch; close(): Promise<void> } {
  return createFetchWithin(options.allowPrivateNetwork ? anyNetwork : publicNetwork, options.userAgent);
}

/** The same for a policy of one's own. */
export function createFetchWithin(
  policy: NetworkPolicy,
  userAgent: string,
): { fetch: SafeFetch; close(): Promise<void> } {
  const agent = createGuardedAgent(policy);
  return {
    async fetch(wanted) {
      const deadline = new AbortController();
      const timer = setTimeout(() => deadline.abort(), wanted.timeoutMs ?? TIMEOUT_MS);
      try {
        return await followRedirects(wanted, { agent, policy, userAgent, signal: deadline.signal });
      } catch (error) {
        if (deadline.signal.aborted) return fault("timeout", wanted.url, "no complete answer in time");
        const known = classifyFault(error);
        if (known === null) throw error;
        return fault(known.fault, wanted.url, known.message);
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => agent.destroy(),
  };
}

interface FetchContext {
  readonly agent: Agent;
  readonly policy: NetworkPolicy;
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

async function followRedirects(wanted: FetchRequest, context: FetchContext): Promise<FetchResult> {
  const start = checkUrl(wanted.url, undefined, context.policy);
  if (start.status === "refused") return fault(start.fault, wanted.url, start.message);
  let hop: Hop = { url: start.url, movedTo: null, isPermanent: true };
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await ask(hop.url, wanted, context);
    const location = headerOf(response.headers, "location");
    if (!REDIRECTS.has(response.statusCode) || location === undefined)
      return readResponse(response, hop, wanted);
    response.body.destroy();
    const target = checkUrl(location, hop.url.href, context.policy);
    if (target.status === "refused") {
      return fault(target.fault, wanted.url, `redirected to where it may not lead: ${target.message}`);
    }
    hop = nextHop(hop, target.url, response.statusCode);
  }
  return fault("redirects", wanted.url, `more than ${MAX_REDIRECTS} redirects`);
}

function nextHop(hop: Hop, url: URL, statusCode: number): Hop {
  const isPermanent = hop.isPermanent && (statusCode === 301 || statusCode === 308);
  return { url, isPermanent, movedTo: isPermanent ? url.href : null };
}

async function ask(url: URL, wanted: FetchRequest, context: FetchContext): Promise<Response> {
  const response = await request(url, {
    dispatcher: context.agent,
    signal: context.signal,
    headers: {
      "user-agent": context.userAgent,
      accept: wanted.accept ?? "*/*",
      "accept-encoding": "gzip, deflate, br",
      ...validator("if-none-match", wanted.etag),
      ...validator("if-modified-since", wanted.lastModified),
    },
  });
  // A body that is broken off reports so after everybody has stopped listening.
  response.body.on("error", () => {});
  return response;
}

/** A validator goes back as it came, unless it cannot stand in a header. */
function validator(name: string, value: string | null | undefined): Record<string, string> {
  return value !== null && value !== undefined && /^[\x21-\x7e][\x20-\x7e]{0,1023}$/.test(value)
    ? { [name]: value }
    : {};
}

async function readResponse(response: Response, hop: Hop, wanted: FetchRequest): Promise<FetchResult> {
  const { statusCode, headers, body } = response;
  const isConditional = Boolean(wanted.etag) || Boolean(wanted.lastModified);
  if (statusCode === 304 && isConditional) {
    body.destroy();
    return { status: "not-modified", pollAfterSeconds: pollHintSeconds(headers), movedTo: hop.movedTo };
  }
  if (statusCode < 200 || statusCode > 299) {
    body.destroy();
    return { ...fault("http", hop.url.href, `HTTP ${statusCode}`), ...httpDetails(statusCode, headers) };
  }
  const maxBytes = wanted.maxBytes ?? MAX_BYTES;
  if (Number(headerOf(headers, "content-length") ?? 0) > maxBytes) {
    body.destroy();
    return fault("too-large", hop.url.href, `the body is larger than ${maxBytes} bytes`);
  }
  return {
    status: "ok",
    url: hop.url.href,
    movedTo: hop.movedTo,
    body: await readBody(body, headerOf(headers, "content-encoding"), maxBytes),
    contentType: headerOf(headers, "content-type") ?? null,
    etag: headerOf(headers, "etag") ?? null,
    lastModified: headerOf(headers, "last-modified") ?? null,
    pollAfterSeconds: pollHintSeconds(headers),
  };
}

function httpDetails(
  httpStatus: number,
  headers: ResponseHeaders,
): { readonly httpStatus: number; readonly retryAfterSeconds: number | null } {
  return { httpStatus, retryAfterSeconds: retryAfterSeconds(headers) };
}

function fault(kind: FetchFaultKind, url: string, message: string): FetchFault {
  return {
    status: "fault",
    fault: kind,
    httpStatus: null,
    retryAfterSeconds: null,
    message: `${describeUrl(url)}: ${message}`,
  };
}
