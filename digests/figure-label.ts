import type { Group, Outcome } from "../src/facts/fact.ts";
import type { Translator } from "../src/locales/translator.ts";
import type { Figure, Series } from "../src/stories/series.ts";
import { foldText } from "../src/text/fold.ts";
import { plainLine } from "../src/text/plain-text.ts";
import { primaryOf } from "../src/text/primary-language.ts";
import { actorName } from "./actor-label.ts";
import { placeRun } from "./line-direction.ts";
import { outletName } from "./outlet-label.ts";
import type { DigestReader } from "./section.ts";

type Quantity = Pick<Figure, "count" | "countMax" | "bound">;

const NAME_CHARS = 80;

/** "at least 7 civilians", "70,000–75,000", "several soldiers, no exact number". */
export function figureText(quantity: Quantity, group: Group, translator: Translator): string {
  const { count, countMax, bound } = quantity;
  if (count === null) return translator.text("figure-vague", { group: translator.text(`group-${group}`) });
  const low = numberText(count, translator);
  const shown =
    countMax === null
      ? low
      : translator.text("figure-range", { low, high: numberText(countMax, translator) });
  const placed = placeRun(shown, translator.language);
  const figure = translator.text(`figure-${group}`, { shown: placed, count: countMax ?? count });
  // A range says by itself how exact it is.
  const told = countMax === null && bound !== "vague" ? bound : "exact";
  return translator.text(`bound-${told}`, { figure });
}

/** "at least 7": where the group is known from what stands before. */
export function numberOf(quantity: Quantity, translator: Translator): string {
  return figureText(quantity, "people", translator);
}

function numberText(count: number, translator: Translator): string {
  return translator.text("figure-number", { count });
}

/** "Killed", as a title. */
export function outcomeTitle(outcome: Outcome, translator: Translator): string {
  return translator.text(`outcome-${outcome}`);
}

/** Who states the figures of a series: "Azerbaijan (Defence Ministry)"; where no source is named, the outlet itself. */
export function claimantText({ claimant, standing }: Series, reader: DigestReader): string {
  const { translator } = reader;
  const own = nameFor(standing.claimantNames, translator);
  if (claimant.kind === "actor") {
    const actor = actorName(claimant.actor, translator);
    // "Azerbaijan (Azerbaijan)" tells nothing more.
    return own === null || foldText(own) === foldText(actor)
      ? actor
      : translator.text("claimant-named", { actor, name: own });
  }
  if (claimant.kind === "named")
    return own ?? placeRun(plainLine(claimant.name, NAME_CHARS), translator.language);
  return outletClaimant(standing, reader);
}

/** The claimant in a word: for a button, or beside another's figure. */
export function shortClaimant(series: Series, reader: DigestReader): string {
  const { claimant } = series;
  return claimant.kind === "actor"
    ? actorName(claimant.actor, reader.translator)
    : claimantText(series, reader);
}

function outletClaimant({ carriers }: Figure, reader: DigestReader): string {
  const { translator } = reader;
  const [first] = carriers;
  if (first === undefined) return translator.text("digest-unnamed-outlet");
  const name = outletName({ ...first, name: first.outlet }, reader);
  const outlet = placeRun(name, translator.language);
  if (carriers.length === 1) return translator.text("claimant-outlet", { outlet });
  return translator.text("claimant-outlets", { outlet, others: carriers.length - 1 });
}

/** The name that a text in the reader's language gives; in another language it would tell most readers nothing. */
function nameFor(names: Figure["claimantNames"], { language }: Translator): string | null {
  const name = names.find((one) => primaryOf(one.language) === primaryOf(language));
  return name === undefined ? null : placeRun(plainLine(name.text, NAME_CHARS), language);
}
