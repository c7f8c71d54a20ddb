import { correctionsSection, figuresSection } from "./figures-section.ts";
import { moreSection } from "./more-section.ts";
import { reactionsSection } from "./reactions-section.ts";
import type { Section } from "./section.ts";
import { storySection } from "./story-section.ts";

export type EditionId = "daily" | "weekly" | "instant" | "follow-up" | "latest";

/** A kind of digest: what heads it and what it is made of. */
export interface Edition {
  readonly id: EditionId;
  readonly titleId: string;
  /** Whether its head says which period it covers and how much was reported. */
  readonly showsPeriod: boolean;
  /** Whether it is a flash to instant subscribers, which says nothing of a next one. */
  readonly isFlash: boolean;
  readonly sections: readonly Section[];
}

/** What every digest of a period is made of, in the order of reading. */
const SECTIONS: readonly Section[] = [
  correctionsSection,
  storySection,
  figuresSection,
  reactionsSection,
  moreSection,
];

/** The one list of editions. */
export const EDITIONS: Readonly<Record<EditionId, Edition>> = {
  daily: {
    id: "daily",
    titleId: "digest-title-daily",
    showsPeriod: true,
    isFlash: false,
    sections: SECTIONS,
  },
  weekly: {
    id: "weekly",
    titleId: "digest-title-weekly",
    showsPeriod: true,
    isFlash: false,
    sections: SECTIONS,
  },
  instant: {
    id: "instant",
    titleId: "digest-title-instant",
    showsPeriod: false,
    isFlash: true,
    sections: SECTIONS,
  },
  "follow-up": {
    id: "follow-up",
    titleId: "digest-title-follow-up",
    showsPeriod: false,
    isFlash: true,
    sections: [figuresSection, reactionsSection, storySection],
  },
  latest: {
    id: "latest",
    titleId: "digest-title-latest",
    showsPeriod: false,
    isFlash: false,
    sections: SECTIONS,
  },
};
