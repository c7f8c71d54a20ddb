import { Composer, type Context, type MiddlewareFn } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { placeRun } from "../../digests/line-direction.ts";
import { endChat } from "../delivery/end-chat.ts";
import type { Translators } from "../locales/translator.ts";
import type { Stores } from "../storage/database.ts";
import { plainLine } from "../text/plain-text.ts";
import type { Answer, Command, CommandContext } from "./command.ts";
import { ensureChat } from "./ensure-chat.ts";
import { isMeantForBot } from "./meant-for-bot.ts";
import { parseCommand } from "./parse-command.ts";

/** What an update is worked with: the stores of its transaction, and the answers that it gathers. */
export interface Scope {
  readonly stores: Stores;
  /** UTC ms. */
  readonly now: number;
  readonly mayChange: boolean;
  readonly answers: Answer[];
}

export type RunContext = Context & { scope: Scope };

export interface RouteOptions {
  readonly me: UserFromGetMe;
  readonly commands: readonly Command[];
  readonly translators: Translators;
  readonly operatorIds: readonly number[];
}

const GIVEN_CHARS = 60;

/** Leads an update to the command that it is for; what the command answers is added to the context's scope. */
export function createRoutes(options: RouteOptions): MiddlewareFn<RunContext> {
  const { me } = options;
  const routes = new Composer<RunContext>();
  routes.on("my_chat_member", (context) => noteMembership(context, options));
  routes.on("message:migrate_to_chat_id", (context) =>
    context.scope.stores.chats.move(String(context.chat.id), String(context.message.migrate_to_chat_id)),
  );
  // Either of the two messages may come first, and the new group may be written in before both.
  routes.on("message:migrate_from_chat_id", (context) =>
    context.scope.stores.chats.move(String(context.message.migrate_from_chat_id), String(context.chat.id)),
  );
  routes.on("callback_query", (context) => press(context, options));
  const meant = routes.filter((context) => isMeantForBot(context.update, me));
  meant.on(["message:text", "channel_post:text"], (context) => {
    const written = parseCommand(context.msg, me.username);
    return written === null
      ? hear(context, context.msg.text, options)
      : runCommand(context, written, options);
  });
  meant.on(["message:file", "message:location", "message:contact", "message:poll"], (context) =>
    answerUnknown(context, options),
  );
  return routes.middleware();
}

async function runCommand(
  context: RunContext,
  { name, argument, isAddressed }: NonNullable<ReturnType<typeof parseCommand>>,
  options: RouteOptions,
): Promise<void> {
  const command = findCommand(context, name, options);
  if (command) {
    await perform(context, command, options, (input) => command.run(input, argument));
    return;
  }
  // In a group the command may be another bot's.
  if (context.chat?.type !== "private" && !isAddressed) return;
  const { translator } = await createInput(context, options);
  const given = placeRun(`/${plainLine(name, GIVEN_CHARS)}`, translator.language);
  context.scope.answers.push({
    kind: "message",
    html: translator.html("error-unknown-command", { given }),
  });
}

async function press(context: RunContext, options: RouteOptions): Promise<void> {
  if (!context.chat) return;
  const [name = "", ...args] = (context.callbackQuery?.data ?? "").split(":");
  const command = findCommand(context, name, options);
  if (command?.press) {
    const { press: pressCommand } = command;
    await perform(context, command, options, (input) => pressCommand(input, args));
    return;
  }
  const { translator } = await createInput(context, options);
  context.scope.answers.push({ kind: "notice", text: translator.text("error-old-button") });
}

async function hear(context: RunContext, text: string, options: RouteOptions): Promise<void> {
  const { chat } = await createInput(context, options);
  const [name = "", ...awaited] = (chat.awaiting ?? "").split(":");
  const command = findCommand(context, name, options);
  if (!command?.hear) return answerUnknown(context, options);
  const { hear: hearText } = command;
  await perform(context, command, options, (input) => hearText(input, awaited, text));
}

/** What the bot cannot read it answers in private chats only: elsewhere it may have been said to somebody else. */
async function answerUnknown(context: RunContext, options: RouteOptions): Promise<void> {
  if (context.chat?.type !== "private") return;
  const { translator } = await createInput(context, options);
  context.scope.answers.push({ kind: "message", html: translator.html("error-unknown-message") });
}

function findCommand(context: RunContext, name: string, options: RouteOptions): Command | undefined {
  const command = options.commands.find((one) => one.name === name);
  const isOpen = command?.scope === "reader" || options.operatorIds.includes(context.from?.id ?? 0);
  return isOpen ? command : undefined;
}

async function perform(
  context: RunContext,
  command: Command,
  options: RouteOptions,
  work: (input: CommandContext) => Promise<readonly Answer[]>,
): Promise<void> {
  const { answers, mayChange, stores } = context.scope;
  const input = await createInput(context, options);
  const isPress = context.callbackQuery !== undefined;
  // A channel's readers press the buttons too, and every answer would be a post.
  const isReserved = command.changes || (isPress && input.chat.kind === "channel");
  if (isReserved && !mayChange) {
    answers.push(
      isPress
        ? { kind: "notice", text: input.translator.text("error-administrators-only") }
        : { kind: "message", html: input.translator.html("error-administrators-only") },
    );
    return;
  }
  const isAnswer =
    !isPress && context.msg?.text !== undefined && parseCommand(context.msg, options.me.username) === null;
  // Whoever goes on to something else no longer means to answer what was asked before.
  if (input.chat.awaiting !== null && !isAnswer) await stores.chats.update(input.chat.id, { awaiting: null });
  answers.push(...(await work(input)));
}

async function createInput(context: RunContext, { translators }: RouteOptions): Promise<CommandContext> {
  const { stores, now, mayChange } = context.scope;
  const senderLanguage = context.from?.language_code ?? "en";
  const { language } = translators.for(senderLanguage);
  const { id, type: kind } = context.chat ?? { id: context.from?.id ?? 0, type: "private" };
  const chat = await ensureChat(stores, { id: String(id), kind, language, senderLanguage }, now);
  const message = context.msg;
  return {
    stores,
    now,
    chat,
    mayChange,
    threadId: message?.is_topic_message ? (message.message_thread_id ?? null) : null,
    translator: translators.for(chat.language),
    translators,
  };
}

/** The bot was blocked or removed: what was subscribed ends. It was let into a group: it says what it is. */
async function noteMembership(context: RunContext, options: RouteOptions): Promise<void> {
  const { stores, answers } = context.scope;
  const status = context.myChatMember?.new_chat_member.status;
  const before = context.myChatMember?.old_chat_member.status;
  if (status === "kicked" || status === "left") {
    await endChat(stores, String(context.chat?.id), status);
    return;
  }
  const input = await createInput(context, options);
  const isNew = before === "left" || before === "kicked";
  const start = findCommand(context, "start", options);
  if (isNew && input.chat.kind !== "private" && start) answers.push(...(await start.run(input, "")));
}
