import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { matchTopic } from "../../src/topic/match-topic.ts";
import { createRandom, readTexts } from "./vocabulary.ts";

/** An outlet whose feeds and pages are as large as a hostile web can make them. */
export interface HeavyOutlet {
  readonly feedUrls: readonly string[];
  close(): Promise<void>;
}

export const LONG_FEED_ITEMS = 20_000;
const RELEVANT_EVERY = 200;
const MIB = 1024 * 1024;

export async function startHeavyOutlet(): Promise<HeavyOutlet> {
  const documents = new Map<string, () => string>([
    ["/long-feed", () => renderLongFeed(LONG_FEED_ITEMS)],
    ["/hostile-feed", () => hostileFeed(origin)],
    ["/divs-10-mib", () => "<div>".repeat((10 * MIB) / 5)],
    ["/divs-2-mib", () => "<div>".repeat((2 * MIB) / 5 - 10)],
    ["/long-page", longPage],
  ]);
  const server = createServer((request, response) => {
    const render = documents.get(request.url ?? "");
    send(response, render?.(), request.url?.endsWith("feed") ? "application/rss+xml" : "text/html");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const origin = typeof address === "object" ? `http://127.0.0.1:${address?.port}` : "";
  return {
    feedUrls: [`${origin}/long-feed`, `${origin}/hostile-feed`],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, body: string | undefined, type: string): void {
  response.writeHead(body === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` });
  response.end(body);
}

/** A feed of other news, of which one item in two hundred is about the conflict. */
export function renderLongFeed(items: number): string {
  const random = createRandom(7);
  const texts = readTexts("fr");
  const relevant = texts.filter((text) => matchTopic(text, "fr").relevant);
  const others = texts.filter((text) => !matchTopic(text, "fr").relevant);
  const draw = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
  const entries = Array.from({ length: items }, (_, index) => {
    const text = draw(index % RELEVANT_EVERY === 0 ? relevant : others);
    return item(`n${index}`, null, `${text.slice(0, 90)} ${index}`, text);
  });
  return feed(entries);
}

function hostileFeed(origin: string): string {
  const lead = "Karabakh: shelling is reported near Stepanakert, the ceasefire is said to hold.";
  const texts = readTexts("en").slice(0, 40);
  return feed([
    item("h1", `${origin}/divs-10-mib`, "Nagorno-Karabakh: a page of 10 MiB", lead),
    item("h2", `${origin}/divs-2-mib`, "Nagorno-Karabakh: a page of 2 MiB of divs", lead),
    item("h3", `${origin}/long-page`, "Nagorno-Karabakh: a page of 2 MiB of text", lead),
    item("h4", null, `Nagorno-Karabakh ${"ceasefire ".repeat(10_000)}`, lead),
    ...texts.map((text, index) => item(`t${index}`, null, text.slice(0, 80), text)),
  ]);
}

function longPage(): string {
  const paragraph = `<p>${readTexts("en").join(" ").replaceAll(/[<&]/g, " ").slice(0, 1_000)}</p>\n`;
  const body = paragraph.repeat((2 * MIB) / paragraph.length - 10);
  return `<!doctype html><html><head><title>Karabakh</title></head><body><article>${body}</article></body></html>`;
}

function feed(items: readonly string[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Heavy</title>${items.join("\n")}</channel></rss>`;
}

function item(guid: string, link: string | null, title: string, description: string): string {
  const texts = { guid, ...(link !== null && { link }), title, description };
  const elements = Object.entries(texts).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`);
  return `<item>${elements.join("")}</item>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
