import type { Backend, BotCommand } from "./backend.ts";
import type { CallLog } from "./call-log.ts";
import type { ShownMessage } from "./chat.ts";
import type { FaultPlan } from "./faults.ts";
import { menuOf } from "./menu.ts";
import type { People } from "./people.ts";
import type { InlineButton } from "./reply-markup.ts";
import type { ButtonChoice, StandIn } from "./stand-in.ts";

interface Parts {
  readonly url: string;
  readonly token: string;
  readonly close: () => Promise<void>;
  readonly backend: Backend;
  readonly people: People;
  readonly log: CallLog;
  readonly faults: FaultPlan;
}

/** Joins a running stand-in's parts to what tests hold. */
export function createControls(parts: Parts): StandIn {
  const { backend, log, faults } = parts;
  return {
    url: parts.url,
    token: parts.token,
    botId: backend.world.bot.id,
    botUsername: backend.world.bot.username,
    close: parts.close,
    ...actionsOf(parts),
    messages: (chatId) => [...backend.world.findChat(chatId).messages.values()],
    lastMessage: (chatId) => lastMessage(backend, chatId),
    commandsMenu: (chatId, languageCode): readonly BotCommand[] => {
      const chat = backend.world.findChat(chatId);
      return menuOf(backend.profile, chat, languageCode ?? chat.person?.languageCode);
    },
    calls: log.calls,
    get refused() {
      return log.calls.filter(({ error }) => error?.status === 400 && !error.injected);
    },
    mark: () => log.mark(),
    waitFor: (predicate, options) => log.waitFor(predicate, options),
    respondNext: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    expireCallbacks: () => backend.callbacks.expire(),
    setNextUpdateId: (id) => backend.updates.setNextId(id),
    pushUpdate: (update, chatId) => backend.updates.repeat(update, chatId),
    get pendingUpdates() {
      return backend.updates.size;
    },
  };
}

type Action =
  | "addUser"
  | "addGroup"
  | "addChannel"
  | "sendText"
  | "sendFile"
  | "pressButton"
  | "askInline"
  | "block"
  | "unblock"
  | "kick"
  | "deactivate"
  | "migrate";

function actionsOf({ backend, people, log }: Parts): Pick<StandIn, Action> {
  const act = <T>(action: () => T): T => {
    log.noteAction();
    return action();
  };
  return {
    addUser: (user) => people.addUser(user),
    addGroup: (group) => people.addGroup(group),
    addChannel: (channel) => people.addChannel(channel),
    sendText: (chatId, text, options) => act(() => people.write(chatId, text, options)),
    sendFile: (chatId, file, options) => act(() => people.writeFile(chatId, file, options)),
    pressButton: async (chatId, messageId, choice, from, timeoutMs = 10_000) => {
      const button = findButton(backend, chatId, messageId, choice);
      return within(
        timeoutMs,
        "the button",
        act(() => people.press(chatId, messageId, button, from)),
      );
    },
    askInline: async (from, query, timeoutMs = 10_000) =>
      within(
        timeoutMs,
        "the inline query",
        act(() => people.askInline(from, query)),
      ),
    block: (chatId) => act(() => people.setBotStatus(chatId, "blocked")),
    unblock: (chatId) => act(() => people.setBotStatus(chatId, "member")),
    kick: (chatId) => act(() => people.setBotStatus(chatId, "kicked")),
    deactivate: (chatId) => act(() => people.setBotStatus(chatId, "deactivated")),
    migrate: (groupId, newId) => act(() => people.migrate(groupId, newId)),
  };
}

function lastMessage(backend: Backend, chatId: number): ShownMessage {
  const messages = [...backend.world.findChat(chatId).messages.values()];
  const last = messages.findLast((message) => message.from === "bot");
  if (last === undefined) throw new Error(`The bot has written nothing in chat ${chatId}`);
  return last;
}

function findButton(backend: Backend, chatId: number, messageId: number, choice: ButtonChoice): InlineButton {
  const message = backend.world.findChat(chatId).messages.get(messageId);
  const markup = message?.replyMarkup;
  const buttons = markup !== undefined && "inline_keyboard" in markup ? markup.inline_keyboard.flat() : [];
  const found = buttons.find((button) =>
    "text" in choice ? button.text === choice.text : button.callback_data === choice.data,
  );
  if (found === undefined) {
    const labels = buttons
      .map((button) => `${button.text} (${button.callback_data ?? button.url ?? ""})`)
      .join(", ");
    throw new Error(
      `Message ${messageId} has no button ${JSON.stringify(choice)}; it has: ${labels || "none"}`,
    );
  }
  return found;
}

async function within<T>(timeoutMs: number, what: string, answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`The bot did not answer ${what} within ${timeoutMs} ms`)),
    timeoutMs,
  );
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}
