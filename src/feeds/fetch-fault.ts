import { BodyError } from "./read-body.ts";

export type FetchFaultKind =
  | "address"
  | "dns"
  | "refused"
  | "tls"
  | "timeout"
  | "too-large"
  | "redirects"
  | "http"
  | "network"
  | "url";

type ErrorFaultKind = Exclude<FetchFaultKind, "redirects" | "http" | "url">;

const KIND_BY_CODE: Readonly<Record<string, ErrorFaultKind>> = {
  ERR_PRIVATE_ADDRESS: "address",
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  EAI_FAIL: "dns",
  EAI_NODATA: "dns",
  ENODATA: "dns",
  ECONNREFUSED: "refused",
  ETIMEDOUT: "timeout",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
  UND_ERR_HEADERS_TIMEOUT: "timeout",
  UND_ERR_BODY_TIMEOUT: "timeout",
  UND_ERR_HEADERS_OVERFLOW: "too-large",
  HPE_HEADER_OVERFLOW: "too-large",
  EPROTO: "tls",
};

const TLS_CODE =
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|HOSTNAME_MISMATCH)/;

const WORDS: Readonly<Record<ErrorFaultKind, string>> = {
  address: "the address is not public",
  dns: "the name does not resolve",
  refused: "the connection was refused",
  tls: "no secure connection could be made",
  timeout: "no complete answer in time",
  "too-large": "the answer is too large",
  network: "the connection broke",
};

/**
 * What kind of fault an error of a request is, with one line for the operator that holds no secret; null for an error
 * without a code, which is one of the program.
 */
export function classifyFault(
  error: unknown,
): { readonly fault: FetchFaultKind; readonly message: string } | null {
  if (error instanceof BodyError) {
    return { fault: error.code === "too-large" ? "too-large" : "network", message: error.message };
  }
  const code = codeOf(error);
  if (code === "") return null;
  const fault = TLS_CODE.test(code) ? "tls" : (KIND_BY_CODE[code] ?? "network");
  return { fault, message: `${WORDS[fault]} (${code})` };
}

/** The error's own code, else that of its cause or of the first of several attempts to connect. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string" && error.code !== "") return error.code;
  return codeOf(error instanceof AggregateError ? error.errors[0] : error.cause);
}
