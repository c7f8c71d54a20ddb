import { type Html, html, rawHtml } from "../src/text/html.ts";
import { directionOf } from "../src/text/isolate.ts";
import type { Digest } from "./digest.ts";
import {
  emptyText,
  footerText,
  headText,
  noticeTexts,
  type RenderOptions,
  titleText,
  totalsText,
} from "./digest-frame.ts";
import { periodLabel } from "./digest-times.ts";
import { EDITIONS } from "./index.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** A digest as a whole web page without scripts or anything loaded from elsewhere. */
export function renderHtml(digest: Digest, options: RenderOptions): string {
  const { language } = options.translator;
  const body = sectionsOf(digest, options);
  const page = html`<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${headText(digest, options)}</title>
<style>${rawHtml(PAGE_STYLE)}</style>
</head>
<body>
<header>
<h1>${titleText(options)}</h1>
${headLines(digest, options)}</header>
<main>
${body.length === 0 ? html`<p class="empty">${emptyText(options)}</p>` : body}
</main>
<footer><p>${footerText(digest, options)}</p></footer>
</body>
</html>
`;
  return `<!doctype html>\n${page.html}`;
}

function headLines(digest: Digest, options: RenderOptions): readonly Html[] {
  const totals = totalsText(digest, options);
  const period = EDITIONS[options.edition].showsPeriod ? periodLabel(digest, options) : null;
  return [
    ...(period === null ? [] : [html`<p class="period">${period}</p>\n`]),
    ...(totals === null ? [] : [html`<p class="totals">${totals}</p>\n`]),
    ...noticeTexts(digest, options).map((notice) => html`<p class="notice">${notice}</p>\n`),
  ];
}

function sectionsOf(digest: Digest, options: RenderOptions): readonly Html[] {
  return EDITIONS[options.edition].sections.flatMap(({ id, titleId, page }) => {
    const elements = page(digest, options);
    if (elements.length === 0) return [];
    const title = titleId !== null && html`<h2 class="section">${options.translator.text(titleId)}</h2>\n`;
    return [html`<section id="${id}">\n${title}${elements}\n</section>\n`];
  });
}
