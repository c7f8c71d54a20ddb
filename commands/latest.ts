import { composeLatest } from "../digests/compose-digest.ts";
import { renderChat } from "../digests/render-chat.ts";
import type { Story } from "../src/storage/story-store.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { foldText } from "../src/text/fold.ts";
import { givenText } from "./given-text.ts";

const DEFAULT_COUNT = 5;
const MOST = 20;

/** Where a page begins: below the last one's oldest instant (UTC ms), of whose stories some were shown there. */
interface Start {
  readonly at: number;
  readonly shownOfInstant: number;
}

export const latestCommand: Command = {
  name: "latest",
  descriptionId: "command-latest",
  scope: "reader",
  changes: false,
  async run(context, argument) {
    if (argument === "") return showLatest(context, DEFAULT_COUNT, null);
    const count = parseCount(argument);
    if (count !== null) return showLatest(context, count, null);
    const given = givenText(argument, context);
    return [{ kind: "message", html: context.translator.html("error-latest-count", { given, most: MOST }) }];
  },
  async press(context, [count = "", at = "", shown = ""]) {
    const start = { at: Number.parseInt(at, 36), shownOfInstant: Number(shown) };
    const isStart =
      Number.isSafeInteger(start.at) && start.shownOfInstant >= 0 && start.shownOfInstant <= MOST;
    return showLatest(context, parseCount(count) ?? DEFAULT_COUNT, isStart ? start : null);
  },
};

/** A whole number from 1 to the most, in any script's digits. */
function parseCount(text: string): number | null {
  const digits = foldText(text).trim();
  const count = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  return count < 1 || count > MOST ? null : count;
}

async function showLatest(
  context: CommandContext,
  count: number,
  start: Start | null,
): Promise<readonly Answer[]> {
  const { stores, chat, translator } = context;
  const stories = await storiesFrom(context, count, start);
  const reports = await stores.reports.ofStories(stories.map(({ id }) => id));
  const pages = renderChat(composeLatest(reports, { language: chat.language, count }), {
    translator,
    language: chat.language,
    zone: chat.zone,
    digits: "latn",
    edition: "latest",
    nextDueAt: null,
    lateSince: null,
  });
  const older = stories.length < count ? null : nextStart(stories, start);
  const keyboard =
    older === null
      ? []
      : [
          [
            {
              text: translator.text("button-older"),
              press: pressData("latest", count, older.at.toString(36), older.shownOfInstant),
            },
          ],
        ];
  return pages.map((html, index) =>
    index === pages.length - 1 ? { kind: "message", html, keyboard } : { kind: "message", html },
  );
}

async function storiesFrom(
  { stores }: CommandContext,
  count: number,
  start: Start | null,
): Promise<readonly Story[]> {
  if (start === null) return stores.stories.latest(count);
  const found = await stores.stories.latest(count + start.shownOfInstant, start.at + 1);
  return found.slice(start.shownOfInstant);
}

/** Stories of one instant may be parted by a page's end: how many of them were shown goes into the button. */
function nextStart(stories: readonly Story[], start: Start | null): Start | null {
  const at = stories.at(-1)?.lastAt;
  if (at === undefined) return null;
  const shown = stories.filter(({ lastAt }) => lastAt === at).length;
  return { at, shownOfInstant: shown + (start?.at === at ? start.shownOfInstant : 0) };
}
