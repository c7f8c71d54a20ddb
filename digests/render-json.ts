import { type ClaimsJson, claimsJson } from "./claims-json.ts";
import type { Digest, DigestStory } from "./digest.ts";

/** The JSON of a digest. Instants are ISO 8601 in UTC; what is not known is null; languages are BCP 47. */
export interface DigestJson extends ClaimsJson {
  readonly since: string;
  readonly until: string;
  readonly totals: { readonly reports: number; readonly publishers: number; readonly languages: number };
  /** The most widely reported stories, then, in `more`, all the others; both in the order of the digest. */
  readonly stories: readonly StoryJson[];
  readonly more: readonly StoryJson[];
}

export interface StoryJson {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly link: string | null;
  readonly reports: number;
  readonly publishers: number;
  readonly startedAt: string;
  readonly lastAt: string;
  /** One a publisher family, earliest first. */
  readonly outlets: readonly OutletJson[];
}

export interface OutletJson {
  readonly name: string;
  readonly nativeName: string | null;
  readonly language: string;
  /** ISO 3166-1 alpha-2, or "UN". */
  readonly country: string | null;
  readonly affiliation: string | null;
  readonly link: string | null;
  readonly at: string;
  /** Whether the story's headline is this outlet's. */
  readonly headline: boolean;
}

/** A digest as one JSON document, indented by two, with a newline at its end. */
export function renderJson(digest: Digest): string {
  const document: DigestJson = {
    since: isoOf(digest.since),
    until: isoOf(digest.until),
    totals: digest.totals,
    stories: digest.stories.map(storyJson),
    more: digest.more.map(storyJson),
    ...claimsJson(digest.claims),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function storyJson(story: DigestStory): StoryJson {
  return {
    id: story.storyId,
    headline: story.headline,
    language: story.language,
    link: story.link,
    reports: story.reports,
    publishers: story.publishers,
    startedAt: isoOf(story.startedAt),
    lastAt: isoOf(story.lastAt),
    outlets: story.outlets.map(({ wroteHeadline, at, ...outlet }) => ({
      ...outlet,
      at: isoOf(at),
      headline: wroteHeadline,
    })),
  };
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
