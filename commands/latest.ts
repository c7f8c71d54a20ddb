import { composeLatest } from "../digests/compose-digest.ts";
import { renderChat } from "../digests/render-chat.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { isolate } from "../src/text/isolate.ts";

const DEFAULT_COUNT = 5;
const MOST = 20;

export const latestCommand: Command = {
  name: "latest",
  descriptionId: "command-latest",
  scope: "reader",
  changes: false,
  async run(context, argument) {
    const count =
      argument === "" ? DEFAULT_COUNT : Number(argument.normalize("NFKC").replace(/[٠-٩]/g, arabicDigit));
    if (!Number.isInteger(count) || count < 1) {
      const given = isolate(argument.slice(0, 60));
      return [
        { kind: "message", html: context.translator.html("error-latest-count", { given, most: MOST }) },
      ];
    }
    return showLatest(context, Math.min(count, MOST));
  },
  async press(context, [count, before]) {
    if (count === undefined) return showLatest(context, DEFAULT_COUNT);
    return showLatest(
      context,
      Number(count) || DEFAULT_COUNT,
      Number.parseInt(before ?? "", 36) || undefined,
    );
  },
};

async function showLatest(
  context: CommandContext,
  count: number,
  before?: number,
): Promise<readonly Answer[]> {
  const { stores, chat, translator } = context;
  const stories = await stores.stories.latest(count, before);
  const reports = await stores.reports.ofStories(stories.map(({ id }) => id));
  const [first] = renderChat(composeLatest(reports, { language: chat.language, count }), {
    translator,
    language: chat.language,
    zone: chat.zone,
    digits: "latn",
    edition: "latest",
    nextDueAt: null,
    lateSince: null,
  });
  const oldest = stories.at(-1);
  const keyboard =
    oldest && stories.length === count
      ? [
          [
            {
              text: translator.text("button-older"),
              press: pressData("latest", count, oldest.lastAt.toString(36)),
            },
          ],
        ]
      : [];
  return first ? [{ kind: "message", html: first, keyboard }] : [];
}

function arabicDigit(digit: string): string {
  return String(digit.charCodeAt(0) - 0x660);
}
