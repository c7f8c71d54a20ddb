import { findZones, isZone, zoneName } from "../src/subscriptions/zones.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { html } from "../src/text/html.ts";
import { isolate } from "../src/text/isolate.ts";
import { listSchedules, zoneText } from "./schedule-lines.ts";
import { chooseZone } from "./subscribe.ts";
import { askZone } from "./zone-question.ts";

export const settingsCommand: Command = {
  name: "settings",
  descriptionId: "command-settings",
  scope: "reader",
  changes: true,
  run: async (context) => [{ kind: "message", ...(await settings(context)) }],
  async press(context, [what, value = ""]) {
    const { stores, chat, translator } = context;
    if (what === "ask-zone") return [{ kind: "edit", ...askZone(context, "settings") }];
    if (what === "type-zone") {
      await stores.chats.update(chat.id, { awaiting: "settings" });
      return [{ kind: "message", html: translator.html("zone-type"), askReply: chat.kind !== "private" }];
    }
    if (what === "zone" && isZone(value)) return chosen(context, value);
    if (what === "quiet") {
      const quietWhenEmpty = chat.quietWhenEmpty === 1 ? 0 : 1;
      await stores.chats.update(chat.id, { quietWhenEmpty });
      return [{ kind: "edit", ...(await settings({ ...context, chat: { ...chat, quietWhenEmpty } })) }];
    }
    // From below a digest the settings open as a message of their own: the digest stays readable.
    return what === undefined
      ? [{ kind: "message", ...(await settings(context)) }]
      : [{ kind: "edit", ...(await settings(context)) }];
  },
  async hear(context, _awaited, text) {
    const { translator, chat } = context;
    const found = findZones(text);
    const [only] = found;
    if (only === undefined) {
      return [
        {
          kind: "message",
          html: translator.html("error-subscribe-zone", { given: isolate(text.slice(0, 60)) }),
        },
      ];
    }
    if (found.length === 1) return chosen(context, only.zone);
    const keyboard = found.map(({ zone }) => [
      { text: zoneName(zone, chat.language), press: pressData("settings", "zone", zone) },
    ]);
    return [{ kind: "message", html: translator.html("zone-which"), keyboard }];
  },
};

async function chosen(context: CommandContext, zone: string): Promise<readonly Answer[]> {
  await chooseZone(context, zone);
  const chat = { ...context.chat, zone, zoneChosen: 1 };
  const { html: list, keyboard } = await settings({ ...context, chat });
  const place = zoneText(zone, chat.language, context.now);
  return [
    { kind: "edit", html: html`${context.translator.html("zone-chosen", { place })}\n\n${list}`, keyboard },
  ];
}

async function settings(context: CommandContext) {
  const { translator, chat, now } = context;
  const schedules = (await listSchedules(context)) ?? translator.html("settings-not-subscribed");
  const lines = translator.html("settings-list", {
    language: translator.text("language-name"),
    place: zoneText(chat.zone, chat.language, now),
    quiet: chat.quietWhenEmpty === 1 ? "yes" : "no",
  });
  return {
    html: html`${lines}\n\n${schedules}`,
    keyboard: [
      [
        { text: translator.text("button-change-time"), press: pressData("subscribe") },
        { text: translator.text("button-change-zone"), press: pressData("settings", "ask-zone") },
      ],
      [
        {
          text: translator.text(chat.quietWhenEmpty === 1 ? "button-quiet-off" : "button-quiet-on"),
          press: pressData("settings", "quiet"),
        },
      ],
      context.translators.languages.map((language) => ({
        text: `${language === chat.language ? "✓ " : ""}${context.translators.for(language).text("language-name")}`,
        press: pressData("language", language),
      })),
    ],
  };
}
