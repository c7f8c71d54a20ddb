import { type Command, pressData } from "../src/telegram/command.ts";

export const forgetCommand: Command = {
  name: "forget",
  descriptionId: "command-forget",
  scope: "reader",
  changes: true,
  async run({ translator }) {
    const keyboard = [
      [{ text: translator.text("button-forget"), press: pressData("forget", "yes") }],
      [{ text: translator.text("button-keep"), press: pressData("forget", "no") }],
    ];
    return [{ kind: "message", html: translator.html("forget-ask"), keyboard }];
  },
  async press(context, [answer = ""]) {
    const { stores, chat, translator } = context;
    if (answer === "") return forgetCommand.run(context, "");
    if (answer !== "yes") return [{ kind: "edit", html: translator.html("forget-kept") }];
    await stores.chats.forget(chat.id);
    return [{ kind: "edit", html: translator.html("forget-done") }];
  },
};
