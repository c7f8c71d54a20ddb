import type { NewClaims } from "./compose-claims.ts";

/** A digest before it is rendered: all reports of a period, grouped into stories. Instants are UTC ms. */
export interface Digest {
  readonly since: number;
  readonly until: number;
  readonly totals: DigestTotals;
  /** The stories shown with their outlets, the most widely reported first. */
  readonly stories: readonly DigestStory[];
  /** All the others, in the same order. */
  readonly more: readonly DigestStory[];
  /** What the reports claim that no earlier digest told. */
  readonly claims: NewClaims;
  /** By weight, each since its first report; or the newest first, each by its newest report. */
  readonly order: "weight" | "newest";
}

export interface DigestTotals {
  readonly reports: number;
  /** Publisher families, not feeds. */
  readonly publishers: number;
  readonly languages: number;
}

export interface DigestStory {
  readonly storyId: string;
  /** As its outlet wrote it; may be empty. */
  readonly headline: string;
  /** The headline's own, BCP 47. */
  readonly language: string;
  readonly link: string | null;
  /** One a publisher family, earliest first; never empty. */
  readonly outlets: readonly DigestOutlet[];
  readonly reports: number;
  readonly publishers: number;
  readonly startedAt: number;
  readonly lastAt: number;
}

/** A publisher family in a story: by its first report, or by the one that the headline is from. */
export interface DigestOutlet {
  readonly name: string;
  readonly nativeName: string | null;
  /** The report's language, BCP 47. */
  readonly language: string;
  /** ISO 3166-1 alpha-2, or "UN". */
  readonly country: string | null;
  /** As the list of sources has it. */
  readonly affiliation: string | null;
  readonly link: string | null;
  /** When the family first reported the story. */
  readonly at: number;
  /** Whether the story's headline is this outlet's. */
  readonly wroteHeadline: boolean;
}
