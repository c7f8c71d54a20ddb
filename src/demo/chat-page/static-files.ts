import { readFile } from "node:fs/promises";

/** The page's files by path: nothing else of the folder is served. */
const FILES: Readonly<Record<string, readonly [string, string]>> = {
  "/": ["index.html", "text/html; charset=utf-8"],
  "/chat.css": ["chat.css", "text/css; charset=utf-8"],
  "/bubbles.css": ["bubbles.css", "text/css; charset=utf-8"],
  "/composer.css": ["composer.css", "text/css; charset=utf-8"],
  "/message-list.css": ["message-list.css", "text/css; charset=utf-8"],
  "/text.css": ["text.css", "text/css; charset=utf-8"],
  "/icon.svg": ["icon.svg", "image/svg+xml"],
  "/chat.js": ["chat.js", "text/javascript; charset=utf-8"],
  "/composer.js": ["composer.js", "text/javascript; charset=utf-8"],
  "/dom.js": ["dom.js", "text/javascript; charset=utf-8"],
  "/render-message.js": ["render-message.js", "text/javascript; charset=utf-8"],
  "/render-text.js": ["render-text.js", "text/javascript; charset=utf-8"],
  "/strings.js": ["strings.js", "text/javascript; charset=utf-8"],
  "/time-strip.js": ["time-strip.js", "text/javascript; charset=utf-8"],
};

/** A file of the page with its media type, or undefined where the path names none. */
export async function loadStaticFile(path: string): Promise<{ bytes: Uint8Array; type: string } | undefined> {
  const entry = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  if (entry === undefined) return undefined;
  const [name, type] = entry;
  return { bytes: await readFile(new URL(name, import.meta.url)), type };
}
