import { type Api, Composer, Context } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { DAY_MS, MINUTE_MS } from "../clock.ts";
import { messageOf } from "../delivery/message.ts";
import { endChat } from "../delivery/sender.ts";
import { messageOf as errorLine, ReaderError } from "../errors.ts";
import type { Translator, Translators } from "../locales/translator.ts";
import type { Database, Stores } from "../storage/database.ts";
import { ANSWER_LANE } from "../storage/delivery-store.ts";
import type { StoredUpdate } from "../storage/update-store.ts";
import { html } from "../text/html.ts";
import type { Answer, Command, CommandContext } from "./command.ts";
import { ensureChat } from "./ensure-chat.ts";

export interface UpdateRunnerOptions {
  readonly database: Database;
  readonly api: Api;
  readonly me: UserFromGetMe;
  readonly commands: readonly Command[];
  readonly translators: Translators;
  readonly operatorIds: readonly number[];
  readonly onOutcome: (outcome: "done" | "failed", fault: string | null) => void;
}

/** How long an answer is worth sending. */
const ANSWER_EXPIRY_MS = DAY_MS;
const AT_ONCE = 20;

interface Scope {
  readonly stores: Stores;
  readonly now: number;
  readonly mayChange: boolean;
  readonly answers: Answer[];
}

type RunContext = Context & { scope: Scope };

/** Works the updates that wait, each in one transaction with its effects and its answers; returns how many. */
export async function workDueUpdates(options: UpdateRunnerOptions, signal?: AbortSignal): Promise<number> {
  const routes = createRoutes(options).middleware();
  let worked = 0;
  while (!signal?.aborted) {
    const due = await options.database.updates.nextDue(AT_ONCE);
    if (due.length === 0) break;
    for (const stored of due) {
      const notice = await workUpdate(options, stored, (context) => routes(context, async () => undefined));
      await answerPress(options, stored, notice);
      worked += 1;
    }
  }
  return worked;
}

/** Returns the line to show where a button was pressed. */
async function workUpdate(
  options: UpdateRunnerOptions,
  stored: StoredUpdate,
  route: (context: RunContext) => unknown,
): Promise<string | null> {
  const { database, api, me } = options;
  const update = JSON.parse(stored.payload) as Update;
  try {
    // Asked before the transaction opens: nothing but SQL is awaited within.
    const mayChange = await isAdministrator(api, update);
    const notice = await database.transaction(async (stores) => {
      if (!(await stores.updates.hold(stored.updateId))) return null;
      const now = await stores.clock.now();
      const scope: Scope = { stores, now, mayChange, answers: [] };
      await route(Object.assign(new Context(update, api, me), { scope }));
      await saveAnswers(stores, update, scope.answers, now);
      await stores.updates.finish(stored.updateId, "done");
      return noticeOf(scope.answers);
    });
    options.onOutcome("done", null);
    return notice;
  } catch (error) {
    options.onOutcome("failed", errorLine(error));
    return apologise(options, stored, update, error);
  }
}

/** The error boundary: what was begun is undone, the reader is told, and the queue goes on. */
async function apologise(
  { database, translators }: UpdateRunnerOptions,
  stored: StoredUpdate,
  update: Update,
  error: unknown,
): Promise<string | null> {
  return database.transaction(async (stores) => {
    const now = await stores.clock.now();
    const chat = await stores.chats.get(stored.chatId);
    const translator = translators.for(chat?.language ?? "en");
    const message =
      error instanceof ReaderError
        ? translator.html(error.code, { ...error.args })
        : translator.html("error-internal");
    await saveAnswers(stores, update, [{ kind: "message", html: message }], now);
    await stores.updates.finish(stored.updateId, "failed");
    return null;
  });
}

function createRoutes({ commands, translators, operatorIds, me }: UpdateRunnerOptions): Composer<RunContext> {
  const routes = new Composer<RunContext>();
  const byName = new Map(commands.map((command) => [command.name, command]));
  const isOpen = (command: Command, context: RunContext): boolean =>
    command.scope === "reader" || operatorIds.includes(context.from?.id ?? 0);

  async function perform(
    context: RunContext,
    command: Command,
    work: (input: CommandContext) => Promise<readonly Answer[]>,
  ): Promise<void> {
    const input = await commandContext(context, translators, me);
    const { answers, mayChange } = context.scope;
    if (command.changes && !mayChange) answers.push(...refusal(input.translator, context));
    else answers.push(...(await work(input)));
  }

  routes.on("my_chat_member", (context) => noteMembership(context, translators, me, byName.get("start")));
  routes.on("message:migrate_to_chat_id", (context) =>
    context.scope.stores.chats.move(String(context.chat.id), String(context.message.migrate_to_chat_id)),
  );
  for (const command of commands) {
    routes.command(command.name, async (context, next) => {
      if (!isOpen(command, context)) return next();
      await perform(context, command, async (input) => {
        if (input.chat.awaiting !== null) await input.stores.chats.update(input.chat.id, { awaiting: null });
        return command.run(input, context.match.trim());
      });
    });
  }
  routes.on("callback_query:data", async (context) => {
    const [name = "", ...args] = context.callbackQuery.data.split(":");
    const command = byName.get(name);
    if (!command?.press || !isOpen(command, context)) return;
    const { press } = command;
    await perform(context, command, (input) => press(input, args));
  });
  routes.on("message:text", async (context) => {
    const input = await commandContext(context, translators, me);
    const [name = "", ...awaited] = (input.chat.awaiting ?? "").split(":");
    const command = byName.get(name);
    if (command?.hear) {
      const { hear } = command;
      await perform(context, command, (heard) => hear(heard, awaited, context.message.text));
    } else if (context.chat.type === "private") {
      context.scope.answers.push({ kind: "message", html: input.translator.html("error-unknown-message") });
    }
  });
  return routes;
}

async function commandContext(
  context: RunContext,
  translators: Translators,
  me: UserFromGetMe,
): Promise<CommandContext> {
  const { stores, now } = context.scope;
  const language = translators.for(context.from?.language_code ?? "en").language;
  const kind = context.chat?.type ?? "private";
  const chat = await ensureChat(stores, { id: String(context.chat?.id), kind, language }, now);
  const message = context.msg;
  return {
    stores,
    now,
    chat,
    threadId: message?.is_topic_message ? (message.message_thread_id ?? null) : null,
    translator: translators.for(chat.language),
    translators,
    botName: me.username,
  };
}

function refusal(translator: Translator, context: Context): readonly Answer[] {
  if (context.callbackQuery) return [{ kind: "notice", text: translator.text("error-administrators-only") }];
  return [{ kind: "message", html: translator.html("error-administrators-only") }];
}

/** The bot was blocked or removed: what was subscribed ends. It was let into a group: it says what it is. */
async function noteMembership(
  context: RunContext,
  translators: Translators,
  me: UserFromGetMe,
  start: Command | undefined,
): Promise<void> {
  const { stores, answers } = context.scope;
  const status = context.myChatMember?.new_chat_member.status;
  const before = context.myChatMember?.old_chat_member.status;
  if (status === "kicked" || status === "left") {
    await endChat(stores, String(context.chat?.id), status);
    return;
  }
  const input = await commandContext(context, translators, me);
  const isNew = before === "left" || before === "kicked";
  if (isNew && input.chat.kind !== "private" && start) answers.push(...(await start.run(input, "")));
}

/** In a private chat the reader decides; elsewhere its administrators do, also those who write in the group's name. */
async function isAdministrator(api: Api, update: Update): Promise<boolean> {
  const message = update.message ?? update.channel_post ?? update.callback_query?.message;
  const chat = message?.chat;
  if (!chat || chat.type === "private" || update.channel_post) return true;
  if (update.message?.sender_chat?.id === chat.id) return true;
  const from = update.message?.from ?? update.callback_query?.from;
  if (!from || !mattersWho(update)) return false;
  const member = await api.getChatMember(chat.id, from.id);
  return member.status === "creator" || member.status === "administrator";
}

/** Talk in a group that is not meant for the bot asks Telegram nothing. */
function mattersWho(update: Update): boolean {
  return update.callback_query !== undefined || update.message?.text !== undefined;
}

async function saveAnswers(
  stores: Stores,
  update: Update,
  answers: readonly Answer[],
  now: number,
): Promise<void> {
  const message = update.message ?? update.channel_post ?? update.callback_query?.message;
  const chatId = message?.chat.id ?? update.my_chat_member?.chat.id;
  if (chatId === undefined) return;
  const topic = message && "is_topic_message" in message && message.is_topic_message;
  const pressed = update.callback_query?.message?.message_id;
  const deliveries = answers.flatMap((answer, index) => {
    if (answer.kind === "notice") return [];
    const keyboard = answer.keyboard && { keyboard: answer.keyboard };
    const extras =
      answer.kind === "edit"
        ? { ...keyboard, ...(pressed !== undefined && { edit: pressed }) }
        : { ...keyboard, ...(answer.askReply && { askReply: true }) };
    return {
      dedupeKey: `u:${update.update_id}:${index}`,
      chatId: String(chatId),
      threadId: topic ? (message.message_thread_id ?? null) : null,
      lane: ANSWER_LANE,
      payload: JSON.stringify(messageOf(html`${answer.html}`, extras)),
      bodyId: null,
      notBefore: 0,
      expiresAt: now + ANSWER_EXPIRY_MS,
    };
  });
  if (deliveries.length > 0) await stores.deliveries.add(deliveries);
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
  const signal = AbortSignal.timeout(MINUTE_MS / 6);
  const options = notice === null ? {} : { text: notice.slice(0, 200) };
  await api.answerCallbackQuery(query.id, options, signal as never).catch(() => undefined);
}
