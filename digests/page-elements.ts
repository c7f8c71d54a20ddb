import { type Html, html, link } from "../src/text/html.ts";
import { directionOf } from "../src/text/isolate.ts";
import { affiliationLabel } from "./affiliation.ts";
import { countryFlag } from "./country-flag.ts";
import type { Digest, DigestOutlet, DigestStory } from "./digest.ts";
import { nearLabel } from "./digest-times.ts";
import { headlineText, outletName } from "./outlet-label.ts";
import type { DigestReader } from "./section.ts";

/** A story on a web page: its headline, and every outlet with its time. */
export function storyArticle(
  story: DigestStory,
  heading: "h2" | "h3",
  digest: Digest,
  reader: DigestReader,
): Html {
  const headline = headlineText(story, reader);
  const { language } = story;
  const linked = story.link === null ? html`${headline}` : link(story.link, headline);
  return html`<article>
<${heading} lang="${language}" dir="${directionOf(language)}">${linked}</${heading}>
<ul class="outlets">
${story.outlets.map((outlet) => html`<li>${outletElements(outlet, digest, reader)}</li>\n`)}</ul>
</article>`;
}

function outletElements(outlet: DigestOutlet, digest: Digest, reader: DigestReader): Html {
  const name = html`<bdi>${outletName(outlet, reader)}</bdi>`;
  const linked = outlet.link === null ? name : link(outlet.link, name);
  const flag = countryFlag(outlet.country);
  const label = affiliationLabel(outlet.affiliation, reader.translator);
  return html`${linked}${flag !== "" && html` <bdi>${flag}</bdi>`}${
    // What the list of sources says of the outlet, in full, is there to be pointed at.
    label !== "" && html` <span class="affiliation" title="${outlet.affiliation}">${label}</span>`
  } · ${timeElement(outlet.at, digest, reader)}`;
}

function timeElement(at: number, { until }: Digest, reader: DigestReader): Html {
  return html`<time datetime="${new Date(at).toISOString()}">${nearLabel(at, until, reader)}</time>`;
}
