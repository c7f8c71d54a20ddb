import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { Source } from "../../src/sources/source.ts";
import { sourceId } from "../../src/sources/source.ts";

export interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Outlet extends AsyncDisposable {
  readonly url: string;
  readonly source: Source;
  /** What is asked of each path, newest last. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  serve(path: string, page: Page): void;
  /** Serves `/feed` as RSS 2.0 with these items. */
  publish(...items: readonly FeedEntry[]): void;
}

export interface FeedEntry {
  readonly title: string;
  readonly link?: string;
  readonly guid?: string;
  readonly summary?: string;
  readonly date?: Date;
}

/** An outlet on loopback that serves what a test gives it. */
export async function startOutlet(language = "en"): Promise<Outlet> {
  const pages = new Map<string, Page>();
  const requests: { path: string; headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push({ path, headers: request.headers });
    const page = pages.get(path) ?? { status: 404 };
    response.writeHead(page.status ?? 200, page.headers ?? {}).end(page.body ?? "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const feed = `${url}/feed`;
  return {
    url,
    source: {
      id: sourceId(feed),
      name: "Outlet",
      url: feed,
      language,
      country: "GE",
      affiliation: "independent",
      nativeName: null,
      publisher: "outlet.example",
    },
    requests,
    serve: (path, page) => void pages.set(path, page),
    publish(...items) {
      pages.set("/feed", { headers: { "content-type": "application/rss+xml" }, body: rss(items) });
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function rss(items: readonly FeedEntry[]): string {
  const element = (name: string, value: string | undefined): string =>
    value === undefined ? "" : `<${name}>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</${name}>`;
  const entries = items.map(
    ({ title, link, guid, summary, date }) =>
      `<item>${element("title", title)}${element("link", link)}${element("guid", guid)}` +
      `${element("description", summary)}${element("pubDate", date?.toUTCString())}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title>${entries.join("")}</channel></rss>`;
}
