import { GrammyError, HttpError } from "grammy";

/** What an answer of Telegram, or its absence, means for a message. */
export type SendOutcome =
  | { readonly status: "sent"; readonly messageId: number | null }
  /** Everybody waits; the message was not tried. */
  | { readonly status: "wait"; readonly seconds: number }
  /** `ambiguous`: the request may have arrived. */
  | { readonly status: "retry"; readonly ambiguous: boolean; readonly reason: string }
  /** `markup`: Telegram could not read the markup; the text alone it may take. */
  | { readonly status: "give-up"; readonly markup: boolean; readonly reason: string }
  | { readonly status: "gone"; readonly reason: string }
  | { readonly status: "moved"; readonly to: string };

const DEFAULT_WAIT_SECONDS = 60;

/** Faults that come before a byte of the request has left. */
const unsent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "EAI_NODATA",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "ENETUNREACH",
  "ENETDOWN",
  "EADDRNOTAVAIL",
  "EMFILE",
  "ENFILE",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REVOKED",
  "CERT_UNTRUSTED",
  "CERT_SIGNATURE_FAILURE",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "HOSTNAME_MISMATCH",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "EPROTO",
]);

/** The same by its wording, where the code alone (ECONNRESET, ETIMEDOUT) would leave open when the fault came. */
const unsentWording = /reason: (connect|getaddrinfo) |before secure TLS connection was established/;

/** Telegram tells these apart by their wording only; nowhere else does the program look at it. */
const goneWordings =
  /chat not found|chat was deactivated|user is deactivated|user_deactivated|bot was (blocked|kicked)|user_is_blocked|not a member|(have no|not enough) rights to send|need administrator rights|chat_write_forbidden|channel_private|peer_id_invalid/i;
const markupWordings = /can't parse (entities|message text)|unsupported start tag|can't find end|entity_/i;
const unchangedWording = /message is not modified/i;
/** A 403 about the one message that was to be changed, not about its chat. */
const foreignMessageWording = /message_author_required/i;

/** Says what a thrown fault of a Bot API call means. */
export function classifyFault(error: unknown): SendOutcome {
  if (error instanceof GrammyError) return classifyRefusal(error);
  const fault = error instanceof HttpError ? error.error : error;
  const code = codeOf(fault);
  const isUnsent = (code !== null && unsent.has(code)) || unsentWording.test(messageOf(fault));
  return { status: "retry", ambiguous: !isUnsent, reason: `network: ${code ?? "no answer"}` };
}

function classifyRefusal(error: GrammyError): SendOutcome {
  const { error_code: code, description, parameters } = error;
  const reason = `${code} ${description}`;
  if (code === 429) return { status: "wait", seconds: parameters.retry_after ?? DEFAULT_WAIT_SECONDS };
  if (parameters.migrate_to_chat_id !== undefined) {
    return { status: "moved", to: String(parameters.migrate_to_chat_id) };
  }
  // Telegram says that it failed: were this ambiguous, an outage of minutes would lose all that was tried twice.
  if (code >= 500) return { status: "retry", ambiguous: false, reason };
  // The token, not the message, is refused: nothing is lost while the operator puts in the right one.
  if (code === 401 || code === 404) return { status: "retry", ambiguous: false, reason };
  if (foreignMessageWording.test(description)) return { status: "give-up", markup: false, reason };
  if (code === 403 || goneWordings.test(description)) return { status: "gone", reason };
  if (unchangedWording.test(description)) return { status: "sent", messageId: null };
  return { status: "give-up", markup: markupWordings.test(description), reason };
}

/** The system's code for a fault, wherever in the chain of causes it stands. */
function codeOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  }
  return null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}
