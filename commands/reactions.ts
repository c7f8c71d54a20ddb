import { actorLabel } from "../digests/actor-label.ts";
import { sizeOf } from "../digests/chat-pages.ts";
import { directLine } from "../digests/line-direction.ts";
import { pageBlocks } from "../digests/page-blocks.ts";
import { actorBlock, statementBlock } from "../digests/reaction-blocks.ts";
import type { Button, Keyboard } from "../src/delivery/message.ts";
import { pageTurns } from "../src/delivery/page-keyboard.ts";
import type { Stance } from "../src/facts/fact.ts";
import { type ActorReactions, listReactions } from "../src/stories/reaction-list.ts";
import { type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { type Html, html, joinHtml } from "../src/text/html.ts";
import { OFFERED_PERIODS, periodButton, periodText, sinceOf, writePeriod } from "./claim-period.ts";
import { readerOf } from "./claim-reader.ts";
import { givenText } from "./given-text.ts";
import { keptAnswers } from "./kept-answers.ts";
import { rowsOf } from "./keyboard-rows.ts";
import { DEFAULT_VIEW, parseView, type ReactionView, readView, STANCES, writeView } from "./reaction-view.ts";

const LIMITS = { units: 3_300, entities: 85, blocks: 12 };
/** So many buttons of actors are taken in at a glance. */
const MOST_ACTORS = 24;

export const reactionsCommand: Command = {
  name: "reactions",
  descriptionId: "command-reactions",
  scope: "reader",
  changes: false,
  async run(context, argument) {
    const { translator, translators, chat } = context;
    const asked = await parseView(argument, chat.language, translators);
    if ("view" in asked) {
      const { view } = asked;
      return keptAnswers(context, ["reactions", ...writeView(view)], async () => [
        { kind: "message", ...(await showView(view, context)) },
      ]);
    }
    const given = givenText(asked.wrong, context);
    const keyboard = [[{ text: translator.text("button-all-actors"), press: toView(DEFAULT_VIEW) }]];
    return [{ kind: "message", html: translator.html("error-reactions", { given }), keyboard }];
  },
  async press(context, args) {
    if (args.length === 0) return reactionsCommand.run(context, "");
    return keptAnswers(context, ["reactions", "press", ...args], async () => {
      const [step, ...rest] = args;
      const isChoice = step === "stances";
      const view = readView(isChoice ? rest : args);
      return [{ kind: "edit", ...(await (isChoice ? showStances(view, context) : showView(view, context))) }];
    });
  },
};

interface Shown {
  readonly html: Html;
  readonly keyboard: Keyboard;
}

async function loadActors(
  view: ReactionView,
  { stores, now }: CommandContext,
): Promise<readonly ActorReactions[]> {
  const claims = await stores.claims.reactions({ kind: view.kind, ...sinceOf(view.period, now) });
  return listReactions(claims);
}

/** The actors of a view, or all that one of them said. */
async function showView(view: ReactionView, context: CommandContext): Promise<Shown> {
  const { translator, now } = context;
  const reader = readerOf(context);
  const all = await loadActors(view, context);
  const shown = all
    .map((actor) => withStance(actor, view.stance))
    .filter(({ statements }) => statements.length > 0);
  const chosen = view.actor === null ? null : shown.filter(({ actor }) => actor === view.actor);
  const blocks = chosen
    ? chosen.flatMap(({ statements }) => statements.map((one) => statementBlock(one, reader, now)))
    : shown.map((actor) => actorBlock(actor, reader, now));
  const pages = pageBlocks(blocks.map(sizeOf), LIMITS);
  const page = Math.min(view.page, Math.max(0, pages.length - 1));
  const current = (pages[page] ?? []).flatMap((index) => blocks[index] ?? []);
  const body = current.length === 0 ? html`${emptyText(view, context)}` : joinHtml(current, "\n\n");
  return {
    html: html`${headLines(view, context)}\n\n${body}`,
    keyboard: [
      ...periodRow(view, context),
      ...neighbourRow(view, shown, all, context),
      ...(view.actor === null ? actorRows(view, shown, context) : []),
      ...moreRows(view, context),
      ...pageTurns(translator, page, pages.length, (target) => toView({ ...view, page: target })),
    ],
  };
}

function withStance(actor: ActorReactions, stance: Stance | null): ActorReactions {
  if (stance === null) return actor;
  return { ...actor, statements: actor.statements.filter(({ stances }) => stances.includes(stance)) };
}

function headLines({ kind, period, actor, stance }: ReactionView, { translator }: CommandContext): Html {
  const id = kind === "reaction" ? "reactions-head" : "reactions-own-head";
  const title = translator.text(id, { period: periodText(period, translator) });
  const filters = [
    ...(actor === null ? [] : [actorLabel(actor, translator)]),
    ...(stance === null ? [] : [translator.text(`stance-${stance}`)]),
  ];
  const head = directLine(html`<b>${title}</b>`, translator.language);
  if (filters.length === 0) return head;
  return html`${head}\n${directLine(html`<b>${filters.join(" · ")}</b>`, translator.language)}`;
}

function emptyText({ period, actor, stance }: ReactionView, { translator }: CommandContext): string {
  if (actor !== null || stance !== null) return translator.text("reactions-filter-none");
  if (period.unit === "all") return translator.text("reactions-none-all");
  return translator.text("reactions-none", { period: periodText(period, translator) });
}

function toView(view: ReactionView): string {
  return pressData("reactions", ...writeView(view));
}

function periodRow(view: ReactionView, { translator }: CommandContext): Keyboard {
  const buttons = OFFERED_PERIODS.map((period): Button => {
    const text = periodButton(period, translator);
    const isChosen = writePeriod(period) === writePeriod(view.period);
    return { text: isChosen ? `✓ ${text}` : text, press: toView({ ...view, period, page: 0 }) };
  });
  return [buttons];
}

/** Buttons to the actor, or the stance, before and after the one that is shown. */
function neighbourRow(
  view: ReactionView,
  shown: readonly ActorReactions[],
  all: readonly ActorReactions[],
  { translator }: CommandContext,
): Keyboard {
  if (view.actor !== null) {
    const codes = shown.map(({ actor }) => actor);
    return turns(codes, view.actor, (actor) => ({
      text: actorLabel(actor, translator),
      press: toView({ ...view, actor, page: 0 }),
    }));
  }
  if (view.stance === null) return [];
  return turns(stancesIn(all), view.stance, (stance) => ({
    text: translator.text(`stance-${stance}`),
    press: toView({ ...view, stance, page: 0 }),
  }));
}

function turns<T>(list: readonly T[], current: T, button: (item: T) => Button): Keyboard {
  const at = list.indexOf(current);
  const before = at > 0 ? list[at - 1] : undefined;
  const after = at >= 0 ? list[at + 1] : undefined;
  const row = [before, after].flatMap((item) => (item === undefined ? [] : [button(item)]));
  return row.length > 0 ? [row] : [];
}

function stancesIn(actors: readonly ActorReactions[]): readonly Stance[] {
  const found = new Set(actors.flatMap(({ statements }) => statements.flatMap(({ stances }) => stances)));
  return STANCES.filter((stance) => found.has(stance));
}

function actorRows(
  view: ReactionView,
  shown: readonly ActorReactions[],
  { translator }: CommandContext,
): Keyboard {
  const buttons = shown.slice(0, MOST_ACTORS).map(
    ({ actor }): Button => ({
      text: actorLabel(actor, translator),
      press: toView({ ...view, actor, page: 0 }),
    }),
  );
  return rowsOf(buttons, 3);
}

function moreRows(view: ReactionView, { translator }: CommandContext): Keyboard {
  const isOverview = view.actor === null && view.stance === null;
  const other = view.kind === "reaction" ? "statement" : "reaction";
  const id = view.kind === "reaction" ? "button-own-statements" : "button-others-reactions";
  const { period } = view;
  return [
    isOverview
      ? [
          {
            text: translator.text("button-by-stance"),
            press: pressData("reactions", "stances", ...writeView(view)),
          },
        ]
      : [
          {
            text: translator.text("button-all-actors"),
            press: toView({ ...DEFAULT_VIEW, kind: view.kind, period }),
          },
        ],
    [{ text: translator.text(id), press: toView({ ...DEFAULT_VIEW, kind: other, period }) }],
    [
      {
        text: translator.text("button-export"),
        press: pressData("export", "reactions", "csv", writePeriod(period)),
      },
    ],
  ];
}

/** The stances that were read, to choose one by. */
async function showStances(view: ReactionView, context: CommandContext): Promise<Shown> {
  const { translator } = context;
  const actors = await loadActors(view, context);
  const buttons = stancesIn(actors).map(
    (stance): Button => ({
      text: translator.text(`stance-${stance}`),
      press: toView({ ...view, actor: null, stance, page: 0 }),
    }),
  );
  const back = [
    { text: translator.text("button-all-actors"), press: toView({ ...view, stance: null, page: 0 }) },
  ];
  return { html: headLines({ ...view, stance: null }, context), keyboard: [...rowsOf(buttons, 2), back] };
}
