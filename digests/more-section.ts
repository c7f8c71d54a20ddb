import { type Html, html, link } from "../src/text/html.ts";
import type { Digest, DigestStory } from "./digest.ts";
import { storyTime } from "./digest-times.ts";
import { directLine } from "./line-direction.ts";
import { othersLabel, outletText, pickOutlets, placedHeadline } from "./outlet-label.ts";
import { storyArticle } from "./page-elements.ts";
import type { DigestReader, Section } from "./section.ts";
import { webAddress } from "./web-address.ts";

/** Every other story, on a line of its own. */
export const moreSection: Section = {
  id: "more",
  titleId: "digest-more",
  isSpaced: false,
  chat: (digest, reader) => digest.more.map((story) => storyLine(story, digest, reader)),
  text: (digest, reader) => digest.more.map((story) => storyText(story, digest, reader)),
  page: (digest, reader) =>
    digest.more.length === 0
      ? []
      : [
          html`<ul class="more">
${digest.more.map((story) => html`<li>${storyArticle(story, "h3", digest, reader)}</li>\n`)}</ul>`,
        ],
};

function storyLine(story: DigestStory, digest: Digest, reader: DigestReader): Html {
  const headline = placedHeadline(story, reader);
  const linked = story.link === null ? html`${headline}` : link(story.link, headline);
  const line = html`• ${linked} — ${attribution(story, digest, reader)}`;
  return directLine(line, reader.translator.language);
}

function storyText(story: DigestStory, digest: Digest, reader: DigestReader): string {
  const headline = placedHeadline(story, reader);
  const line = `- ${headline} — ${attribution(story, digest, reader)}`;
  const address = webAddress(story.link);
  return address === null ? line : `${line}\n  ${address}`;
}

/** The headline's outlet, how many others there are, and the time. */
function attribution(story: DigestStory, digest: Digest, reader: DigestReader): string {
  const [outlet] = pickOutlets(story, 1);
  const others = story.outlets.length - 1;
  const parts = [
    ...(outlet === undefined ? [] : [outletText(outlet, reader)]),
    ...(others > 0 ? [othersLabel(others, reader)] : []),
    storyTime(story, digest, reader),
  ];
  return parts.join(" · ");
}
