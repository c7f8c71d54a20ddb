import type { Outcome, Side } from "../src/facts/fact.ts";
import { OUTCOMES } from "../src/stories/series-order.ts";
import { foldText } from "../src/text/fold.ts";
import { actorAsked } from "./actor-asked.ts";
import { type ClaimPeriod, DEFAULT_PERIOD, parsePeriod, writePeriod } from "./claim-period.ts";
import { type ParsedWishes, parseWishes } from "./parse-wishes.ts";

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

/** The view that "7d", "armenian", "AZ", "30d France" ask for. */
export function parseView(argument: string, language: string): Promise<ParsedWishes<CasualtyView>> {
  return parseWishes(argument, DEFAULT_VIEW, (text) => wishOf(text, language));
}

async function wishOf(text: string, language: string): Promise<Partial<CasualtyView> | null> {
  const period = parsePeriod(text);
  if (period !== null) return { period };
  const side = SIDES.find((one) => foldText(text) === one);
  if (side !== undefined) return { side };
  const actor = await actorAsked(text, language);
  if (actor === null) return null;
  // "Armenian" asks whose people they are, "Armenia" who says it.
  const people = actor.isDemonym ? SIDE_OF[actor.code] : undefined;
  return people ? { side: people } : { claimant: actor.code };
}

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
