import type { CasualtyClaim, ReactionClaim } from "../../src/storage/outlet-claim.ts";

const START = Date.UTC(2023, 8, 19, 10);
const HOUR = 3_600_000;

/** The instant so many hours after the first report. */
export function hour(hours: number): number {
  return START + hours * HOUR;
}

function origin(outlet: string, hours: number) {
  const id = `${outlet}-${hours}`.toLowerCase().replaceAll(" ", "-");
  return {
    ...{
      reportId: id,
      seq: 0,
      storyId: "story",
      link: `https://news.example/${id}`,
      title: "Fighting goes on",
    },
    ...{ outlet, nativeName: null, country: null, affiliation: null, language: "en" },
    publisher: `${outlet.toLowerCase().replaceAll(" ", "-")}.example`,
    ...{ sentence: `${outlet} tells it in words of its own at hour ${hours}.`, start: 0, end: 60 },
    ...{ at: hour(hours), digestAt: hour(hours) },
  };
}

/** The Armenian side's figure of its own killed people, unless said otherwise. */
export function figure(
  outlet: string,
  hours: number,
  count: number | null,
  more: Partial<CasualtyClaim> = {},
): CasualtyClaim {
  return {
    ...origin(outlet, hours),
    ...{ kind: "casualty", outcome: "killed", count, countMax: null, group: "people", side: "armenian" },
    ...{ bound: count === null ? "vague" : "exact", claimantActor: "NK", claimantName: "the ombudsman" },
    ...{ via: null, partOf: null, period: "current" },
    ...more,
  };
}

export function said(
  outlet: string,
  hours: number,
  actor: string,
  more: Partial<ReactionClaim> = {},
): ReactionClaim {
  return {
    ...origin(outlet, hours),
    ...{ kind: "reaction", actor, speakerName: null, speakerRole: null, stances: ["concern"], quote: null },
    ...more,
  };
}
