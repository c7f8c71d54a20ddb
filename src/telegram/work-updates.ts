import { type Api, Context } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { SECOND_MS } from "../clock.ts";
import { messageOf, ReaderError } from "../errors.ts";
import type { Translator } from "../locales/translator.ts";
import type { Database } from "../storage/database.ts";
import type { StoredUpdate } from "../storage/update-store.ts";
import { mayChangeChat } from "./administrators.ts";
import type { Answer } from "./command.ts";
import { isMeantForBot } from "./meant-for-bot.ts";
import { createRoutes, type RouteOptions, type RunContext, type Scope } from "./routes.ts";
import { saveAnswers } from "./save-answers.ts";

export interface UpdateRunnerOptions extends RouteOptions {
  readonly database: Database;
  readonly api: Api;
  readonly me: UserFromGetMe;
  readonly onOutcome: (outcome: "done" | "failed", fault: string | null) => void;
}

type Route = (context: RunContext) => unknown;

/** `elsewhere`: another replica works on it. `notice` is the line to show where a button was pressed. */
type Worked = { readonly status: "elsewhere" } | { readonly status: "done"; readonly notice: string | null };

const AT_ONCE = 20;
const PRESS_ANSWER_MS = 10 * SECOND_MS;
const NOTICE_CHARS = 200;

/** Works the updates that wait, each in one transaction with its effects and its answers; returns how many. */
export async function workDueUpdates(options: UpdateRunnerOptions, signal?: AbortSignal): Promise<number> {
  const routes = createRoutes(options);
  const route: Route = (context) => routes(context, async () => undefined);
  let total = 0;
  while (!signal?.aborted) {
    const due = await options.database.updates.nextDue(AT_ONCE);
    let done = 0;
    for (const stored of due) {
      if (signal?.aborted) break;
      const worked = await workUpdate(options, stored, route);
      if (worked.status === "elsewhere") continue;
      done += 1;
      await answerPress(options, stored, worked.notice);
    }
    total += done;
    // What others hold is theirs: the next tick looks again.
    if (done === 0) break;
  }
  return total;
}

async function workUpdate(options: UpdateRunnerOptions, stored: StoredUpdate, route: Route): Promise<Worked> {
  const { database, api, me, translators } = options;
  const update = JSON.parse(stored.payload) as Update;
  try {
    // Asked before the transaction opens: nothing but SQL is awaited within.
    const mayChange = await mayChangeChat(api, update, me);
    const worked = await database.transaction(async (stores): Promise<Worked> => {
      if (!(await stores.updates.hold(stored.updateId))) return { status: "elsewhere" };
      const scope: Scope = { stores, now: await stores.clock.now(), mayChange, answers: [] };
      const before = await stores.chats.get(stored.chatId);
      await route(Object.assign(new Context(update, api, me), { scope }));
      // Read again: the command may have changed the language, or have forgotten the chat.
      const after = await stores.chats.get(stored.chatId);
      const { language } = after ?? before ?? translators.for(languageOf(update));
      await saveAnswers(stores, update, scope.answers, { language, now: scope.now });
      await stores.updates.finish(stored.updateId, "done");
      return { status: "done", notice: noticeOf(scope.answers) };
    });
    if (worked.status === "done") options.onOutcome("done", null);
    return worked;
  } catch (error) {
    // What the reader can do something about is no failure of the bot's.
    if (error instanceof ReaderError) options.onOutcome("done", null);
    else options.onOutcome("failed", messageOf(error));
    return apologise(options, stored, update, error);
  }
}

/** The error boundary: what was begun is undone, the reader is told what to do, and the queue goes on. */
async function apologise(
  { database, translators, me }: UpdateRunnerOptions,
  stored: StoredUpdate,
  update: Update,
  error: unknown,
): Promise<Worked> {
  return database.transaction(async (stores): Promise<Worked> => {
    if (!(await stores.updates.hold(stored.updateId))) return { status: "elsewhere" };
    const now = await stores.clock.now();
    const chat = await stores.chats.get(stored.chatId);
    const translator = translators.for(chat?.language ?? languageOf(update));
    const answers = isMeantForBot(update, me) ? [apologyFor(error, update, translator)] : [];
    await saveAnswers(stores, update, answers, { language: translator.language, now });
    await stores.updates.finish(stored.updateId, error instanceof ReaderError ? "done" : "failed");
    return { status: "done", notice: noticeOf(answers) };
  });
}

function apologyFor(error: unknown, update: Update, translator: Translator): Answer {
  const { code, args } = error instanceof ReaderError ? error : { code: "error-internal", args: {} };
  if (update.callback_query) return { kind: "notice", text: translator.text(code, args) };
  return { kind: "message", html: translator.html(code, { ...args }) };
}

function languageOf(update: Update): string {
  const author = update.message ?? update.callback_query ?? update.my_chat_member;
  return author?.from?.language_code ?? "en";
}

function noticeOf(answers: readonly Answer[]): string | null {
  return answers.find((answer) => answer.kind === "notice")?.text ?? null;
}

/** Every press is answered, or the reader's client spins for a minute; one that comes too late is no fault. */
async function answerPress(
  { api }: UpdateRunnerOptions,
  stored: StoredUpdate,
  notice: string | null,
): Promise<void> {
  const query = (JSON.parse(stored.payload) as Update).callback_query;
  if (!query) return;
  const signal = AbortSignal.timeout(PRESS_ANSWER_MS);
  const options = notice === null ? {} : { text: notice.slice(0, NOTICE_CHARS), show_alert: true };
  await api.answerCallbackQuery(query.id, options, signal as never).catch(() => undefined);
}
