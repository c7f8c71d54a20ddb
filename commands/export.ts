import type { Button, Keyboard } from "../src/delivery/message.ts";
import type { ExportedKind } from "../src/stories/claim-record.ts";
import { CLAIM_KINDS } from "../src/stories/claim-record.ts";
import type { ExportFormat } from "../src/stories/export-claims.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { html } from "../src/text/html.ts";
import {
  type ClaimPeriod,
  DEFAULT_PERIOD,
  OFFERED_PERIODS,
  parsePeriod,
  periodButton,
  periodText,
  sinceOf,
  writePeriod,
} from "./claim-period.ts";
import { givenText } from "./given-text.ts";

/** What one file holds at the most: Telegram takes 50 MB. */
const MOST_CLAIMS = 40_000;

interface Wish {
  readonly claims: ExportedKind;
  readonly format: ExportFormat;
  readonly period: ClaimPeriod;
}

export const exportCommand: Command = {
  name: "export",
  descriptionId: "command-export",
  scope: "reader",
  changes: false,
  async run(context, argument) {
    const { translator } = context;
    const words = argument.split(/\s+/).filter(Boolean);
    const wish = parseWish(words);
    if (wish !== null) return sendExport(wish, context);
    const keyboard = choices(context);
    if (words.length === 0) return [{ kind: "message", html: translator.html("export-ask"), keyboard }];
    const given = givenText(argument, context);
    return [{ kind: "message", html: translator.html("error-export", { given }), keyboard }];
  },
  async press(context, args) {
    const wish = parseWish(args);
    return wish === null ? exportCommand.run(context, "") : sendExport(wish, context);
  },
};

/** "casualties csv 30d": in any order, CSV and 7 days where nothing else is said; null where it is not that. */
function parseWish(words: readonly string[]): Wish | null {
  let claims: ExportedKind | null = null;
  let format: ExportFormat = "csv";
  let period = DEFAULT_PERIOD;
  for (const word of words.map((one) => one.toLowerCase())) {
    const asked = parsePeriod(word);
    if (word === "casualties" || word === "reactions") claims = word;
    else if (word === "csv" || word === "json") format = word;
    else if (asked !== null) period = asked;
    else return null;
  }
  return claims === null ? null : { claims, format, period };
}

async function sendExport(wish: Wish, context: CommandContext): Promise<readonly Answer[]> {
  const { stores, translator, now } = context;
  const { claims, format, period } = wish;
  const { since = null } = sinceOf(period, now);
  const count = await stores.claims.count(CLAIM_KINDS[claims], since);
  const keyboard = [periodRow(wish, context)];
  if (count > MOST_CLAIMS)
    return [{ kind: "message", html: translator.html("export-too-large", { most: MOST_CLAIMS }), keyboard }];
  const caption = translator.text("export-caption", {
    kind: translator.text(`export-${claims}`),
    period: periodText(period, translator),
  });
  const recipe = { kind: "export", claims, format, since, until: now } as const;
  return [{ kind: "attachment", recipe, html: html`${caption}`, keyboard }];
}

function periodRow(wish: Wish, { translator }: CommandContext): readonly Button[] {
  return OFFERED_PERIODS.map((period) => {
    const text = periodButton(period, translator);
    const isChosen = writePeriod(period) === writePeriod(wish.period);
    return { text: isChosen ? `✓ ${text}` : text, press: toExport({ ...wish, period }) };
  });
}

function choices({ translator }: CommandContext): Keyboard {
  return (["casualties", "reactions"] as const).map((claims) =>
    (["csv", "json"] as const).map((format) => ({
      text: `${translator.text(`export-${claims}`)} · ${format.toUpperCase()}`,
      press: toExport({ claims, format, period: DEFAULT_PERIOD }),
    })),
  );
}

function toExport({ claims, format, period }: Wish): string {
  return pressData("export", claims, format, writePeriod(period));
}
