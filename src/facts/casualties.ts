import type { CasualtyFact, Side } from "./fact.ts";
import type { Figure } from "./figures.ts";
import { readFigures } from "./figures.ts";
import type { Frame } from "./frames.ts";
import { frameAt } from "./frames.ts";
import type { Reading } from "./reading.ts";
import { textOf } from "./speakers.ts";

/** A casualty fact with the rule that read it; `partOf` counts within the sentence, "known" points to an earlier one. */
export interface CasualtyDraft {
  readonly fact: CasualtyFact;
  readonly partOf: number | "known" | null;
  /** Whether the outcome is that of the figure of an earlier sentence that it is a part of. */
  readonly inheritsOutcome: boolean;
  readonly rule: string;
}

const SIDES: Readonly<Record<string, Side>> = {
  AM: "armenian",
  NK: "armenian",
  AZ: "azerbaijani",
  RU: "russian",
};

/** The casualty figures of a sentence with their claimants. `year` is the report's, null where it is not known. */
export function readCasualties(
  reading: Reading,
  frames: readonly Frame[],
  year: number | null,
): CasualtyDraft[] {
  const figures = readFigures(reading);
  const drafts: CasualtyDraft[] = [];
  const places = new Map<number, number>();
  for (const [index, figure] of figures.entries()) {
    const frame = frameAt(frames, figure.unit.start);
    if (frame?.kind === "deny") continue;
    places.set(index, drafts.length);
    const parent = typeof figure.partOf === "number" ? (places.get(figure.partOf) ?? null) : figure.partOf;
    const inherited = typeof parent === "number" ? drafts[parent]?.fact : undefined;
    const fact = makeFact(reading, figure, frame, year);
    const side = figure.unit.side ?? inherited?.side ?? fact.side ?? besideOf(drafts, fact);
    drafts.push({
      fact: { ...fact, side, period: inherited?.period ?? fact.period },
      partOf: parent,
      inheritsOutcome: figure.outcome === null,
      rule: figure.rule,
    });
  }
  return drafts;
}

/** A claimant who is no party counts one people in a sentence, unless it says otherwise. */
function besideOf(drafts: readonly CasualtyDraft[], fact: CasualtyFact): Side | null {
  return fact.claimant.actor === null ? null : (drafts.at(-1)?.fact.side ?? null);
}

function makeFact(
  reading: Reading,
  figure: Figure,
  frame: Frame | undefined,
  year: number | null,
): CasualtyFact {
  const { start, end } = reading.sentence;
  const speaker = frame?.speaker ?? null;
  const name = speaker ? (speaker.role ?? speaker.name ?? textOf(reading, speaker.start, speaker.end)) : null;
  const { unit } = figure;
  return {
    kind: "casualty",
    sentence: reading.cut(start, end),
    start,
    end,
    outcome: figure.outcome ?? "killed",
    count: unit.count,
    countMax: unit.countMax,
    bound: unit.bound,
    group: figure.group,
    side: sideOf(reading, figure, speaker?.actor ?? null),
    claimant: { actor: speaker?.actor ?? null, name },
    via: frame?.via ?? null,
    partOf: null,
    period: isBackground(reading, unit.start, year) ? "background" : "current",
  };
}

/** Whose they are: the noun's adjective, the speaker's own, the place, or what the claimant counts by nature. */
function sideOf(reading: Reading, figure: Figure, actor: string | null): Side | null {
  const { unit } = figure;
  if (unit.side) return unit.side;
  const foreign = reading.actorHit(unit.end);
  if (foreign?.payload.kind === "adjective" && !SIDES[foreign.payload.code]) return "other";
  if (figure.group === "peacekeepers") return "russian";
  const own =
    unit.own || reading.cues("own").some((cue) => cue.start >= unit.end && cue.start - unit.end <= 4);
  if (own && actor) return SIDES[actor] ?? "other";
  // Who holds captives or strikes a blow counts the other side's.
  if (figure.outcome === "captured" && actor === "AZ") return "armenian";
  const place = nearestPlace(reading, unit.start, unit.end);
  if (actor && SIDES[actor] && actor !== "RU") {
    if (place && figure.group !== "soldiers" && figure.group !== "police" && actor !== "AZ") return place;
    return SIDES[actor] ?? null;
  }
  if (figure.outcome === "displaced" || figure.outcome === "evacuated" || actor === "RU") return place;
  return place && figure.group !== "soldiers" ? place : null;
}

function nearestPlace(reading: Reading, start: number, end: number): Side | null {
  let best: { readonly side: Side; readonly distance: number } | null = null;
  for (const hit of reading.all("side")) {
    if (hit.payload.weight !== "place") continue;
    const distance = hit.start >= end ? hit.start - end : start - hit.start + 6;
    if (distance < 26 && (!best || distance < best.distance)) best = { side: hit.payload.side, distance };
  }
  return best?.side ?? null;
}

/** A recalled war or another year, in the figure's part of the sentence. */
function isBackground(reading: Reading, at: number, year: number | null): boolean {
  const near = (start: number): boolean => Math.abs(start - at) <= 22 && !separated(reading, start, at);
  if (reading.cues("background").some((hit) => near(hit.start))) return true;
  return reading.tokens.some((token, index) => {
    const value = token.value;
    if (value === null || value < 1900 || value > 2099 || token.text.length !== 4 || reading.numeral(index))
      return false;
    if (!near(index) || isDated(reading, index)) return year !== null && value < year - 1 && near(index);
    return year === null || value < year;
  });
}

/** A year after a day and month dates the report itself. */
function isDated(reading: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const value = reading.tokens[at]?.value ?? null;
    if (value !== null && value >= 1 && value <= 31) return true;
  }
  return reading.tokens[index + 1]?.norm === "/" || reading.tokens[index - 1]?.norm === "-";
}

/** Whether a semicolon or a clause's word stands between two tokens. */
function separated(reading: Reading, left: number, right: number): boolean {
  for (let at = Math.min(left, right) + 1; at < Math.max(left, right); at += 1)
    if (reading.tokens[at]?.norm === ";" || reading.cueAt("clause", at)) return true;
  return false;
}
