import { composeDigest } from "../digests/compose-digest.ts";
import { renderChat } from "../digests/render-chat.ts";
import { DAY_MS } from "../src/clock.ts";
import { type DigestPeriod, pageKeyboard, parsePage } from "../src/delivery/page-keyboard.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";

/** No digest covers more; a button's data is not trusted with it. */
const LONGEST_PERIOD_MS = 35 * DAY_MS;
/** A daily digest that covers for missed ones is longer than a day, but not by much. */
const MOST_DAILY_MS = 3 * DAY_MS;

export const digestCommand: Command = {
  name: "digest",
  descriptionId: "command-digest",
  scope: "reader",
  changes: false,
  run: (context) => showDigest(context, { since: context.now - DAY_MS, until: context.now }),
  async press(context, args) {
    const asked = parsePage(args);
    if (asked === null) return digestCommand.run(context, "");
    const { until } = asked.period;
    const since = Math.max(asked.period.since, until - LONGEST_PERIOD_MS);
    const edition = until - since > MOST_DAILY_MS ? "weekly" : "daily";
    const [page] = await showDigest(context, { since, until }, edition, asked.page);
    return page?.kind === "message" ? [{ kind: "edit", html: page.html, keyboard: page.keyboard ?? [] }] : [];
  },
};

/** The digest of a period as this chat reads it: one page of it, counted from 0, with buttons to the others. */
export async function showDigest(
  context: CommandContext,
  period: DigestPeriod,
  edition: "daily" | "weekly" = "daily",
  page = 0,
): Promise<readonly Answer[]> {
  const { stores, chat, translator } = context;
  const reports = await stores.reports.forDigest(period.since, period.until);
  const claims = await stores.claims.forDigest(period.since, period.until);
  const digest = composeDigest({ ...period, reports, claims }, { language: chat.language });
  const pages = renderChat(digest, {
    translator,
    language: chat.language,
    zone: chat.zone,
    digits: "latn",
    edition,
    nextDueAt: await stores.schedules.nextDueAt(chat.id),
    lateSince: null,
  });
  const shown = Math.min(Math.max(page, 0), pages.length - 1);
  const html = pages[shown];
  if (html === undefined) return [];
  const keyboard = [
    ...pageKeyboard(translator, period, shown, pages.length),
    [{ text: translator.text("button-settings"), press: pressData("settings") }],
  ];
  return [{ kind: "message", html, keyboard }];
}
