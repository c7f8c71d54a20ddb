import { scheduleOf } from "../src/subscriptions/stored-schedule.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { html } from "../src/text/html.ts";
import { listSchedules, scheduleText } from "./schedule-lines.ts";

export const unsubscribeCommand: Command = {
  name: "unsubscribe",
  descriptionId: "command-unsubscribe",
  scope: "reader",
  changes: true,
  run: (context) => stopOrAsk(context),
  async press(context, [id = ""]) {
    const { stores, chat, translator } = context;
    const rows = await stores.schedules.ofChat(chat.id);
    if (id === "all" && rows.length > 0) return stopAll(context);
    const row = rows.find((schedule) => schedule.id === id);
    // What this button would have stopped has ended or changed meanwhile: what there is now is shown.
    if (row === undefined) return stopOrAsk(context);
    if (rows.length === 1) return stopAll(context);
    await stores.schedules.delete(row.id);
    const left = await listSchedules(context);
    return [{ kind: "edit", html: html`${translator.html("unsubscribed-one")}\n\n${left}` }];
  },
};

/** One subscription ends at once; of several the reader says which. */
async function stopOrAsk(context: CommandContext): Promise<readonly Answer[]> {
  const { stores, chat, translator } = context;
  const rows = await stores.schedules.ofChat(chat.id);
  if (rows.length === 0) return [{ kind: "edit", html: translator.html("unsubscribe-none") }];
  if (rows.length === 1) return stopAll(context);
  const keyboard = rows.map((row) => [
    { text: scheduleText(translator, scheduleOf(row)), press: pressData("unsubscribe", row.id) },
  ]);
  keyboard.push([{ text: translator.text("button-all"), press: pressData("unsubscribe", "all") }]);
  return [{ kind: "edit", html: translator.html("unsubscribe-ask"), keyboard }];
}

async function stopAll({ stores, chat, translator }: CommandContext): Promise<readonly Answer[]> {
  await stores.schedules.deleteOfChat(chat.id);
  return [{ kind: "edit", html: translator.html("unsubscribed") }];
}
