import { type Html, html, joinHtml } from "../src/text/html.ts";
import { type ChatPart, fillPages } from "./chat-pages.ts";
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
import { EDITIONS } from "./index.ts";
import { directLine } from "./line-direction.ts";

const PAGE_LIMITS = { units: 3900, entities: 95 };

/**
 * A digest as chat messages of at most 3,900 UTF-16 units after parsing and 95 entities each. Nothing is cut off:
 * what does not fit the first page follows on further ones.
 */
export function renderChat(digest: Digest, options: RenderOptions): readonly Html[] {
  const { translator } = options;
  const line = (text: string): Html => directLine(html`${text}`, translator.language);
  const totals = totalsText(digest, options);
  const isEmpty = digest.stories.length === 0 && digest.more.length === 0;
  const head = [
    titleLine(headText(digest, options), options),
    ...(totals === null ? [] : [line(totals)]),
    ...noticeTexts(digest, options).map((notice) => html`<i>${line(notice)}</i>`),
    ...(isEmpty ? [html`\n${line(emptyText(options))}`] : []),
  ];
  return fillPages(
    partsOf(digest, options),
    {
      head: joinHtml(head, "\n"),
      shortHead: titleLine(titleText(options), options),
      foot: EDITIONS[options.edition].isFlash ? null : html`<i>${line(footerText(digest, options))}</i>`,
      pageLabel: (page, pages) => line(translator.text("digest-page", { page, pages })),
    },
    PAGE_LIMITS,
  );
}

/** The title in bold, what follows it in its line plain. */
function titleLine(text: string, options: RenderOptions): Html {
  const title = titleText(options);
  return directLine(html`🗞 <b>${title}</b>${text.slice(title.length)}`, options.translator.language);
}

function partsOf(digest: Digest, options: RenderOptions): readonly ChatPart[] {
  const { language } = options.translator;
  return EDITIONS[options.edition].sections.map((section) => ({
    title:
      section.titleId === null
        ? null
        : directLine(html`<b>${options.translator.text(section.titleId)}</b>`, language),
    isSpaced: section.isSpaced,
    blocks: section.chat(digest, options),
  }));
}
