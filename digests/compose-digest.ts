import type { OutletClaim } from "../src/storage/outlet-claim.ts";
import type { OutletReport } from "../src/storage/report-store.ts";
import { primaryOf } from "../src/text/primary-language.ts";
import { composeClaims, NO_CLAIMS } from "./compose-claims.ts";
import type { Digest, DigestOutlet, DigestStory, DigestTotals } from "./digest.ts";

/** What a digest is composed from; instants in UTC ms. */
export interface DigestInput {
  readonly since: number;
  readonly until: number;
  readonly reports: readonly OutletReport[];
  /** All claims, up to `until`, of the stories that have new ones; by default none. */
  readonly claims?: readonly OutletClaim[];
}

/** For whom: a headline in the reader's language (BCP 47) is preferred. */
export interface ComposeOptions {
  readonly language: string;
}

/** How many stories are shown with their outlets. */
const TOP_STORIES = 10;

/**
 * Groups reports into stories, the most widely reported first: by publishers, then by how many kinds of outlet
 * (country and affiliation) carry them, then those in the reader's language, then the most recent.
 */
export function composeDigest(input: DigestInput, { language }: ComposeOptions): Digest {
  const ranked = groupByStory(input.reports)
    .map((reports) => ({ story: composeStory(reports, language), kinds: kindsOf(reports) }))
    .sort(
      (a, b) =>
        b.story.publishers - a.story.publishers ||
        b.kinds - a.kinds ||
        closeness(b.story, language) - closeness(a.story, language) ||
        compareNewest(a.story, b.story),
    )
    .map(({ story }) => story);
  return {
    since: input.since,
    until: input.until,
    totals: totalsOf(input.reports),
    stories: ranked.slice(0, TOP_STORIES),
    more: ranked.slice(TOP_STORIES),
    claims: input.claims ? composeClaims(input.claims, input.since) : NO_CLAIMS,
    order: "weight",
  };
}

/** The `count` stories with the newest reports, newest first and headed by them, over the time that they span. */
export function composeLatest(
  reports: readonly OutletReport[],
  { language, count }: ComposeOptions & { readonly count: number },
): Digest {
  const shown = groupByStory(reports)
    .map((group) => ({ group, story: composeStory(group, language, "newest") }))
    .sort((a, b) => compareNewest(a.story, b.story))
    .slice(0, count);
  const stories = shown.map(({ story }) => story);
  return {
    since: stories.reduce((first, { startedAt }) => Math.min(first, startedAt), stories[0]?.startedAt ?? 0),
    until: stories[0]?.lastAt ?? 0,
    totals: totalsOf(shown.flatMap(({ group }) => group)),
    stories,
    more: [],
    claims: NO_CLAIMS,
    order: "newest",
  };
}

type StoryReports = readonly [OutletReport, ...OutletReport[]];

/** The reports of each story, earliest first. */
function groupByStory(reports: readonly OutletReport[]): readonly StoryReports[] {
  const groups = new Map<string, [OutletReport, ...OutletReport[]]>();
  for (const report of reports.toSorted((a, b) => a.at - b.at || compareText(a.id, b.id))) {
    const group = groups.get(report.storyId);
    if (group === undefined) groups.set(report.storyId, [report]);
    else group.push(report);
  }
  return [...groups.values()];
}

function composeStory(
  reports: StoryReports,
  language: string,
  heads: "earliest" | "newest" = "earliest",
): DigestStory {
  const [first] = reports;
  const leading = headlineReport(heads === "newest" ? reports.toReversed() : reports, language);
  const outlets = outletsOf(reports, leading);
  return {
    storyId: first.storyId,
    headline: textOf(leading),
    language: leading.language,
    link: leading.link ?? reports.find(({ link }) => link !== null)?.link ?? null,
    outlets,
    reports: reports.length,
    publishers: outlets.length,
    startedAt: first.at,
    lastAt: reports.at(-1)?.at ?? first.at,
  };
}

/** The first report in the reader's language, else the first; one without words only where there is no other. */
function headlineReport(reports: readonly OutletReport[], language: string): OutletReport {
  const worded = reports.filter((report) => textOf(report) !== "");
  const [first] = worded.length > 0 ? worded : reports;
  if (first === undefined) throw new RangeError("a story has at least one report");
  return worded.find((report) => isSameLanguage(report.language, language)) ?? first;
}

/** What heads a report: its title, else what its feed says of it. */
function textOf({ title, summary }: OutletReport): string {
  return title.trim() || summary.trim();
}

function outletsOf(reports: StoryReports, leading: OutletReport): readonly DigestOutlet[] {
  const families = Map.groupBy(reports, ({ publisher }) => publisher);
  return [...families.values()].map((family) => {
    // The headline's own report speaks for its family, so that headline and outlet lead to the same page.
    const wroteHeadline = family.includes(leading);
    const shown = wroteHeadline
      ? leading
      : (family.find(({ link }) => link !== null) ?? family[0] ?? leading);
    const { outlet, nativeName, language, country, affiliation, link } = shown;
    const at = family[0]?.at ?? shown.at;
    return { name: outlet, nativeName, language, country, affiliation, link, at, wroteHeadline };
  });
}

function kindsOf(reports: StoryReports): number {
  return new Set(reports.map(({ country, affiliation }) => JSON.stringify([country, affiliation]))).size;
}

function totalsOf(reports: readonly OutletReport[]): DigestTotals {
  return {
    reports: reports.length,
    publishers: new Set(reports.map(({ publisher }) => publisher)).size,
    languages: new Set(reports.map(({ language }) => primaryOf(language))).size,
  };
}

/** 1 where the headline is in the reader's language, which is so wherever any of the story's reports is. */
function closeness(story: DigestStory, language: string): number {
  return isSameLanguage(story.language, language) ? 1 : 0;
}

function compareNewest(a: DigestStory, b: DigestStory): number {
  return b.lastAt - a.lastAt || compareText(a.storyId, b.storyId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSameLanguage(a: string, b: string): boolean {
  return primaryOf(a) === primaryOf(b);
}
