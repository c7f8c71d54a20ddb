import { Api, GrammyError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { classifyFault, type SendOutcome } from "../delivery/classify-answer.ts";
import type { BotApiRequest } from "../delivery/message.ts";
import type { Translators } from "../locales/translator.ts";
import type { Command } from "./command.ts";

/** How long one call may take, in seconds; polling takes longer by its own timeout. */
const CALL_SECONDS = 40;

export function createBotApi(token: string, root: string): Api {
  return new Api(token, { apiRoot: root, timeoutSeconds: CALL_SECONDS });
}

/**
 * Makes the call of a delivery and says what its answer means. Where a message can no longer be changed, because its
 * reader has deleted it, what was to stand there is sent as a new one.
 */
export async function sendRequest(api: Api, request: BotApiRequest): Promise<SendOutcome> {
  const outcome = await call(api, request);
  const isLost = request.method === "editMessageText" && outcome.status === "give-up" && !outcome.markup;
  if (!isLost) return outcome;
  const { message_id: _lost, ...parameters } = request.parameters;
  return call(api, { method: "sendMessage", parameters });
}

async function call(api: Api, { method, parameters }: BotApiRequest): Promise<SendOutcome> {
  try {
    const result: unknown = await api.raw[method](parameters as never);
    const isMessage = typeof result === "object" && result !== null && "message_id" in result;
    return { status: "sent", messageId: isMessage ? Number(result.message_id) : null };
  } catch (error) {
    return classifyFault(error);
  }
}

export type Introduction =
  | { readonly status: "known"; readonly me: UserFromGetMe }
  | { readonly status: "refused" }
  | { readonly status: "unreachable"; readonly error: unknown };

/** Asks Telegram who the bot is; `refused` where it does not know the token. */
export async function introduce(api: Api): Promise<Introduction> {
  try {
    return { status: "known", me: await api.getMe() };
  } catch (error) {
    const isRefused = error instanceof GrammyError && [401, 404].includes(error.error_code);
    return isRefused ? { status: "refused" } : { status: "unreachable", error };
  }
}

/** Puts the command menu and the bot's description into Telegram, in every language there are messages in. */
export async function publishMenu(
  api: Api,
  commands: readonly Command[],
  translators: Translators,
): Promise<void> {
  for (const language of [null, ...translators.languages]) {
    const translator = translators.for(language ?? "en");
    const scope = language === null ? {} : { language_code: language as "en" };
    const menu = commands
      .filter(({ scope: readers }) => readers === "reader")
      .map(({ name, descriptionId }) => ({ command: name, description: translator.text(descriptionId) }));
    await api.setMyCommands(menu, scope);
    await api.setMyDescription(translator.text("bot-description"), scope);
    await api.setMyShortDescription(translator.text("bot-short-description"), scope);
  }
}
