import type { Outlet, OutletReport } from "./outlet.ts";

/** A report whose time has come. */
export interface PublishedReport {
  readonly report: OutletReport;
  /** UTC instant in ms. */
  readonly publishedAt: number;
  /** Address of its page. */
  readonly url: string;
}

/** An outlet as it stands at one moment: what it has published so far, newest first. */
export interface OutletView {
  readonly outlet: Outlet;
  readonly homeUrl: string;
  readonly feedUrl: string;
  readonly published: readonly PublishedReport[];
}

/** What an outlet shows at `now`; `ageMinutes` count back from `startedAt`, `rootUrl` is the server's (all UTC ms). */
export function viewOutlet(outlet: Outlet, rootUrl: string, startedAt: number, now: number): OutletView {
  const homeUrl = `${rootUrl}/${outlet.id}/`;
  const published = outlet.reports
    .map((report) => ({
      report,
      publishedAt: publishingTime(report, startedAt),
      url: `${homeUrl}${report.slug}.html`,
    }))
    .filter(({ publishedAt }) => publishedAt <= now)
    .sort((one, other) => other.publishedAt - one.publishedAt);
  return { outlet, homeUrl, feedUrl: `${homeUrl}feed.xml`, published };
}

function publishingTime(report: OutletReport, startedAt: number): number {
  return report.publishedAt === undefined
    ? startedAt - (report.ageMinutes ?? 0) * 60_000
    : Date.parse(report.publishedAt);
}
