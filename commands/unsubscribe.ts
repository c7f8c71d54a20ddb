import { type Command, pressData } from "../src/telegram/command.ts";
import { scheduleText } from "./schedule-lines.ts";

export const unsubscribeCommand: Command = {
  name: "unsubscribe",
  descriptionId: "command-unsubscribe",
  scope: "reader",
  changes: true,
  async run(context) {
    const { stores, chat, translator } = context;
    const rows = await stores.schedules.ofChat(chat.id);
    const [only] = rows;
    if (only === undefined) return [{ kind: "message", html: translator.html("unsubscribe-none") }];
    if (rows.length === 1) {
      await stores.schedules.deleteOfChat(chat.id);
      return [{ kind: "message", html: translator.html("unsubscribed") }];
    }
    const keyboard = rows.map((row) => [
      { text: scheduleText(translator, row), press: pressData("unsubscribe", row.id) },
    ]);
    keyboard.push([{ text: translator.text("button-all"), press: pressData("unsubscribe", "all") }]);
    return [{ kind: "message", html: translator.html("unsubscribe-ask"), keyboard }];
  },
  async press(context, [id]) {
    const { stores, chat, translator } = context;
    if (id === undefined) return unsubscribeCommand.run(context, "");
    if (id === "all") await stores.schedules.deleteOfChat(chat.id);
    const row = (await stores.schedules.ofChat(chat.id)).find((schedule) => schedule.id === id);
    if (row) await stores.schedules.delete(row.id);
    const left = await stores.schedules.ofChat(chat.id);
    const message = left.length === 0 ? "unsubscribed" : "unsubscribed-one";
    return [{ kind: "edit", html: translator.html(message) }];
  },
};
