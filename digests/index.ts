import { moreSection } from "./more-section.ts";
import type { Section } from "./section.ts";
import { storySection } from "./story-section.ts";

export type EditionId = "daily" | "weekly" | "instant" | "latest";

/** A kind of digest: what heads it and what it is made of. */
export interface Edition {
  readonly id: EditionId;
  readonly titleId: string;
  /** Whether its head says which period it covers and how much was reported. */
  readonly showsPeriod: boolean;
  readonly sections: readonly Section[];
}

/** What every digest of a period is made of, in the order of reading. */
const SECTIONS: readonly Section[] = [storySection, moreSection];

/** The one list of editions. */
export const EDITIONS: Readonly<Record<EditionId, Edition>> = {
  daily: { id: "daily", titleId: "digest-title-daily", showsPeriod: true, sections: SECTIONS },
  weekly: { id: "weekly", titleId: "digest-title-weekly", showsPeriod: true, sections: SECTIONS },
  instant: { id: "instant", titleId: "digest-title-instant", showsPeriod: false, sections: SECTIONS },
  latest: { id: "latest", titleId: "digest-title-latest", showsPeriod: false, sections: SECTIONS },
};
