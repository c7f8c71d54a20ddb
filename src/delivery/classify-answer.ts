import { GrammyError, HttpError } from "grammy";

/** What an answer of Telegram, or its absence, means for a message. */
export type SendOutcome =
  | { readonly status: "sent"; readonly messageId: number | null }
  /** Everybody waits; the message was not tried. */
  | { readonly status: "wait"; readonly seconds: number }
  /** `ambiguous`: the request may have arrived. */
  | { readonly status: "retry"; readonly ambiguous: boolean; readonly reason: string }
  | { readonly status: "give-up"; readonly markup: boolean; readonly reason: string }
  | { readonly status: "gone"; readonly reason: string }
  | { readonly status: "moved"; readonly to: string };

const DEFAULT_WAIT_SECONDS = 60;

/** Faults that come before a byte of the request has left. */
const unsent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "EPROTO",
]);

/** Telegram tells these apart by their wording only; nowhere else does the program look at it. */
const goneWordings =
  /chat not found|user is deactivated|bot was (blocked|kicked)|not a member|have no rights to send/i;
const markupWordings = /can't parse entities|unsupported start tag|can't find end/i;
const unchangedWording = /message is not modified/i;

/** Says what a thrown fault of a Bot API call means. */
export function classifyFault(error: unknown): SendOutcome {
  if (error instanceof GrammyError) return classifyRefusal(error);
  const code = codeOf(error instanceof HttpError ? error.error : error);
  const reason = `network: ${code ?? "no answer"}`;
  return { status: "retry", ambiguous: code === null || !unsent.has(code), reason };
}

function classifyRefusal(error: GrammyError): SendOutcome {
  const { error_code: code, description, parameters } = error;
  const reason = `${code} ${description}`;
  if (code === 429) return { status: "wait", seconds: parameters.retry_after ?? DEFAULT_WAIT_SECONDS };
  if (parameters.migrate_to_chat_id !== undefined) {
    return { status: "moved", to: String(parameters.migrate_to_chat_id) };
  }
  if (code >= 500) return { status: "retry", ambiguous: false, reason };
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
