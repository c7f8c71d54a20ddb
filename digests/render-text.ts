import type { Digest } from "./digest.ts";
import {
  emptyText,
  footerText,
  headText,
  noticeTexts,
  type RenderOptions,
  totalsText,
} from "./digest-frame.ts";
import { EDITIONS } from "./index.ts";

/** A digest as plain text for the terminal: every outlet of a story, addresses on lines of their own; ends with a newline. */
export function renderText(digest: Digest, options: RenderOptions): string {
  const totals = totalsText(digest, options);
  const head = [
    headText(digest, options),
    ...(totals === null ? [] : [totals]),
    ...noticeTexts(digest, options),
  ].join("\n");
  const parts: string[] = [];
  for (const { titleId, isSpaced, text } of EDITIONS[options.edition].sections) {
    const blocks = text(digest, options);
    if (blocks.length === 0) continue;
    const title = titleId === null ? "" : `${options.translator.text(titleId)}\n`;
    parts.push(`${title}${blocks.join(isSpaced ? "\n\n" : "\n")}`);
  }
  if (parts.length === 0) parts.push(emptyText(options));
  return `${[head, ...parts, footerText(digest, options)].join("\n\n")}\n`;
}
