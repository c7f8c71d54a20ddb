import { composeDigest } from "../digests/compose-digest.ts";
import { renderChat } from "../digests/render-chat.ts";
import { DAY_MS } from "../src/clock.ts";
import { type DigestPeriod, pageKeyboard, parsePage } from "../src/delivery/page-keyboard.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";

export const digestCommand: Command = {
  name: "digest",
  descriptionId: "command-digest",
  scope: "reader",
  changes: false,
  run: (context) => showDigest(context, { since: context.now - DAY_MS, until: context.now }),
  async press(context, args) {
    const asked = parsePage(args);
    if (asked === null) return showDigest(context, { since: context.now - DAY_MS, until: context.now });
    const [page] = await showDigest(context, asked.period, asked.page);
    return page?.kind === "message" ? [{ ...page, kind: "edit" }] : [];
  },
};

/** The digest of a period as this chat reads it, one page of it. */
export async function showDigest(
  context: CommandContext,
  period: DigestPeriod,
  page = 0,
): Promise<readonly Answer[]> {
  const { stores, chat, translator } = context;
  const reports = await stores.reports.forDigest(period.since, period.until);
  const digest = composeDigest({ ...period, reports }, { language: chat.language });
  const pages = renderChat(digest, {
    translator,
    language: chat.language,
    zone: chat.zone,
    digits: "latn",
    edition: "daily",
    nextDueAt: await stores.schedules.nextDueAt(chat.id),
    lateSince: null,
  });
  const shown = Math.min(page, pages.length - 1);
  const html = pages[shown];
  if (html === undefined) return [];
  const keyboard = [
    ...pageKeyboard(translator, period, shown, pages.length),
    [{ text: translator.text("button-settings"), press: pressData("settings") }],
  ];
  return [{ kind: "message", html, keyboard }];
}
