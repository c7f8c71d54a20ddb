import type { Stance } from "../src/facts/fact.ts";
import type { Translators } from "../src/locales/translator.ts";
import type { ReactionQuery } from "../src/storage/claim-store.ts";
import { foldText } from "../src/text/fold.ts";
import { actorAsked } from "./actor-asked.ts";
import { type ClaimPeriod, DEFAULT_PERIOD, parsePeriod, writePeriod } from "./claim-period.ts";
import { type ParsedWishes, parseWishes } from "./parse-wishes.ts";

/** Which reactions are listed; null: of all. */
export interface ReactionView {
  readonly kind: ReactionQuery["kind"];
  readonly period: ClaimPeriod;
  readonly actor: string | null;
  readonly stance: Stance | null;
  /** From 0. */
  readonly page: number;
}

export const STANCES: readonly Stance[] = [
  ...(["ceasefire", "dialogue", "condemn", "concern", "support-azerbaijan", "support-armenia"] as const),
  ...(["mediation", "council-meeting", "humanitarian", "sanctions", "denial", "other"] as const),
];
const PARTIES = new Set(["AM", "AZ", "NK"]);
const NONE = "-";

export const DEFAULT_VIEW: ReactionView = {
  kind: "reaction",
  period: DEFAULT_PERIOD,
  actor: null,
  stance: null,
  page: 0,
};

/** The view that "FR", "French", "30d ceasefire" ask for. */
export function parseView(
  argument: string,
  language: string,
  translators: Translators,
): Promise<ParsedWishes<ReactionView>> {
  return parseWishes(argument, DEFAULT_VIEW, (text) => wishOf(text, language, translators));
}

async function wishOf(
  text: string,
  language: string,
  translators: Translators,
): Promise<Partial<ReactionView> | null> {
  const period = parsePeriod(text);
  if (period !== null) return { period };
  const stance = STANCES.find((one) => namesStance(text, one, translators));
  if (stance !== undefined) return { stance };
  const actor = await actorAsked(text, language);
  if (actor === null) return null;
  // What a party says is no reaction: whoever asks for it means its statements.
  return { actor: actor.code, kind: PARTIES.has(actor.code) ? "statement" : "reaction" };
}

/** "ceasefire", "support-armenia", or as a language of the bot has it: "calls for a ceasefire". */
function namesStance(text: string, stance: Stance, { languages, for: translatorFor }: Translators): boolean {
  const asked = foldText(text).replaceAll(" ", "-");
  return (
    asked === stance ||
    languages.some((language) => {
      const words = foldText(translatorFor(language).text(`stance-${stance}`)).replaceAll(" ", "-");
      return words === asked;
    })
  );
}

/** As it stands in a button's data. */
export function writeView({ kind, period, actor, stance, page }: ReactionView): readonly string[] {
  return [
    kind === "statement" ? "own" : "all",
    writePeriod(period),
    actor ?? NONE,
    stance === null ? NONE : String(STANCES.indexOf(stance)),
    String(page),
  ];
}

/** The view that a button's data holds; what it does not hold, or holds wrongly, is as without it. */
export function readView([kind, period, actor, stance, page]: readonly string[]): ReactionView {
  return {
    kind: kind === "own" ? "statement" : "reaction",
    period: parsePeriod(period ?? "") ?? DEFAULT_PERIOD,
    actor: /^[A-Z]{2,8}$/.test(actor ?? "") ? (actor ?? null) : null,
    stance: STANCES[Number(stance)] ?? null,
    page: Math.max(0, Number.parseInt(page ?? "", 10) || 0),
  };
}
