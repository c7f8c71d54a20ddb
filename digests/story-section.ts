import { type Html, html, joinHtml, link } from "../src/text/html.ts";
import type { Digest, DigestStory } from "./digest.ts";
import { nearLabel, storyTime } from "./digest-times.ts";
import { directLine } from "./line-direction.ts";
import {
  othersLabel,
  outletMarkup,
  outletText,
  pickOutlets,
  placedHeadline,
  publishersLabel,
} from "./outlet-label.ts";
import { storyArticle } from "./page-elements.ts";
import type { DigestReader, Section } from "./section.ts";
import { webAddress } from "./web-address.ts";

const OUTLETS_SHOWN = 3;

/** The stories that most outlets report: the linked headline, and under it who reports it and since when. */
export const storySection: Section = {
  id: "stories",
  titleId: null,
  isSpaced: true,
  chat: (digest, reader) =>
    digest.stories.map(
      (story, index) => html`${headlineLine(story, index, digest, reader)}
${outletsLine(story, digest, reader)}`,
    ),
  text: (digest, reader) => digest.stories.map((story, index) => storyText(story, index, digest, reader)),
  page: (digest, reader) =>
    digest.stories.length === 0
      ? []
      : [
          html`<ol class="stories">
${digest.stories.map((story) => html`<li>${storyArticle(story, "h2", digest, reader)}</li>\n`)}</ol>`,
        ],
};

function headlineLine(story: DigestStory, index: number, digest: Digest, reader: DigestReader): Html {
  const headline = placedHeadline(story, reader);
  const linked = story.link === null ? headline : link(story.link, headline);
  return directLine(html`<b>${rankLabel(index, digest, reader)}${linked}</b>`, reader.translator.language);
}

function outletsLine(story: DigestStory, digest: Digest, reader: DigestReader): Html {
  const shown = pickOutlets(story, OUTLETS_SHOWN);
  const hidden = story.outlets.length - shown.length;
  const parts = [
    ...shown.map((outlet) => outletMarkup(outlet, reader)),
    ...(hidden > 0 ? [html`${othersLabel(hidden, reader)}`] : []),
    ...(story.publishers > 1 ? [html`${publishersLabel(story.publishers, reader)}`] : []),
    html`${storyTime(story, digest, reader)}`,
  ];
  return directLine(joinHtml(parts, " · "), reader.translator.language);
}

/** "1. "; a story that stands alone has no number. */
function rankLabel(index: number, digest: Digest, { translator }: DigestReader): string {
  if (digest.stories.length === 1) return "";
  return `${translator.text("digest-rank", { rank: index + 1 })} `;
}

function storyText(story: DigestStory, index: number, digest: Digest, reader: DigestReader): string {
  const headline = placedHeadline(story, reader);
  const lines = [`${rankLabel(index, digest, reader)}${headline}`];
  for (const outlet of story.outlets) {
    lines.push(`   ${outletText(outlet, reader)} · ${nearLabel(outlet.at, digest.until, reader)}`);
    const address = webAddress(outlet.link);
    if (address !== null) lines.push(`     ${address}`);
  }
  return lines.join("\n");
}
