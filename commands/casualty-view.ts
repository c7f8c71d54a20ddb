import type { Outcome, Side } from "../src/facts/fact.ts";
import { OUTCOMES } from "../src/stories/series-order.ts";
import { foldText } from "../src/text/fold.ts";
import { actorAsked } from "./actor-asked.ts";
import { type ClaimPeriod, DEFAULT_PERIOD, parsePeriod, writePeriod } from "./claim-period.ts";

/** Which figures are listed; null: of all. */
export interface CasualtyView {
  readonly period: ClaimPeriod;
  readonly side: Side | null;
  /** An actor's code. */
  readonly claimant: string | null;
  readonly outcome: Outcome | null;
  /** From 0. */
  readonly page: number;
}

export const DEFAULT_VIEW: CasualtyView = {
  period: DEFAULT_PERIOD,
  side: null,
  claimant: null,
  outcome: null,
  page: 0,
};

const SIDES: readonly Side[] = ["armenian", "azerbaijani", "russian", "other"];
const SIDE_OF: Readonly<Record<string, Side>> = {
  AM: "armenian",
  NK: "armenian",
  AZ: "azerbaijani",
  RU: "russian",
};
const NONE = "-";

/** The view that "7d", "armenian", "AZ", "30d France" ask for; what is not understood is told in `wrong`. */
export async function parseView(
  argument: string,
  language: string,
): Promise<{ readonly view: CasualtyView } | { readonly wrong: string }> {
  let view = DEFAULT_VIEW;
  const words = argument.split(/\s+/).filter(Boolean);
  for (let at = 0; at < words.length; ) {
    const taken = await takeWords(view, words.slice(at), language);
    if (taken === null) return { wrong: words.slice(at).join(" ") };
    view = taken.view;
    at += taken.count;
  }
  return { view };
}

/** The view changed by as many words as make one wish, "7 d" and "United States" too. */
async function takeWords(
  view: CasualtyView,
  words: readonly string[],
  language: string,
): Promise<{ readonly view: CasualtyView; readonly count: number } | null> {
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const text = words.slice(0, count).join(" ");
    const period = parsePeriod(text);
    if (period !== null) return { view: { ...view, period }, count };
    const side = SIDES.find((one) => foldText(text) === one);
    if (side !== undefined) return { view: { ...view, side }, count };
    const actor = await actorAsked(text, language);
    if (actor === null) continue;
    // "Armenian" asks whose people they are, "Armenia" who says it.
    const people = actor.isDemonym ? SIDE_OF[actor.code] : undefined;
    return { view: people ? { ...view, side: people } : { ...view, claimant: actor.code }, count };
  }
  return null;
}

const MOST_WORDS = 5;

/** As it stands in a button's data. */
export function writeView({ period, side, claimant, outcome, page }: CasualtyView): readonly string[] {
  return [
    writePeriod(period),
    side === null ? NONE : String(SIDES.indexOf(side)),
    claimant ?? NONE,
    outcome === null ? NONE : String(OUTCOMES.indexOf(outcome)),
    String(page),
  ];
}

/** The view that a button's data holds; what it does not hold, or holds wrongly, is as without it. */
export function readView([period, side, claimant, outcome, page]: readonly string[]): CasualtyView {
  return {
    period: parsePeriod(period ?? "") ?? DEFAULT_PERIOD,
    side: SIDES[Number(side)] ?? null,
    claimant: /^[A-Z]{2,8}$/.test(claimant ?? "") ? (claimant ?? null) : null,
    outcome: OUTCOMES[Number(outcome)] ?? null,
    page: Math.max(0, Number.parseInt(page ?? "", 10) || 0),
  };
}
