import type { ActorReactions } from "../src/stories/reaction-list.ts";
import { type Html, html } from "../src/text/html.ts";
import { plainLine } from "../src/text/plain-text.ts";
import { actorLabel } from "./actor-label.ts";
import { fewCarriers } from "./carrier-label.ts";
import { claimItem, plainItem } from "./claim-item.ts";
import { directLine, placeSentence } from "./line-direction.ts";
import { othersLabel } from "./outlet-label.ts";
import { outletsOf, QUOTES } from "./reaction-blocks.ts";
import type { DigestReader, Section } from "./section.ts";

/** What a digest shows; the rest is a command away. */
const MOST_ACTORS = 8;
const OUTLETS_SHOWN = 2;
const MOST_STANCES = 4;
const QUOTE_CHARS = 140;
const SPEAKER_CHARS = 80;

/** Third parties that newly spoke, each on a line with how it stands, who spoke, the words quoted, and the outlets. */
export const reactionsSection: Section = {
  id: "reactions",
  titleId: "digest-reactions",
  isSpaced: false,
  chat: ({ claims }, reader) => [
    ...shownOf(claims.reactions).map((actor) =>
      directLine(actorLine(actor, reader), reader.translator.language),
    ),
    ...moreLine(claims.reactions.length, reader),
  ],
  text: ({ claims }, reader) =>
    shownOf(claims.reactions).map((actor) => plainItem(actorLine(actor, reader), outletsOf(actor))),
  page: ({ claims }, reader) =>
    claims.reactions.length === 0
      ? []
      : [
          html`<ul class="claims">
${claims.reactions.map((actor) => claimItem(actorLine(actor, reader), actor.statements[0] ?? null))}</ul>`,
        ],
};

function shownOf(actors: readonly ActorReactions[]): readonly ActorReactions[] {
  return actors.length === MOST_ACTORS + 1 ? actors : actors.slice(0, MOST_ACTORS);
}

/** "🇫🇷 France — asks for a council session. President Macron: “…” ⟦France 24⟧ +1". */
function actorLine(actor: ActorReactions, reader: DigestReader): Html {
  const { translator } = reader;
  const stances = [...new Set(actor.statements.flatMap((statement) => statement.stances))];
  // What has a name tells more than "comments".
  const telling = stances.filter((stance) => stance !== "other");
  const words = (telling.length > 0 ? telling : stances)
    .slice(0, MOST_STANCES)
    .map((stance) => translator.text(`stance-${stance}`));
  if (telling.length > MOST_STANCES) words.push(othersLabel(telling.length - MOST_STANCES, reader));
  const outlets = fewCarriers(outletsOf(actor), OUTLETS_SHOWN, reader);
  return html`<b>${actorLabel(actor.actor, translator)}</b> — ${words.join(" · ")}${spokenWords(actor, reader)} · ${outlets}`;
}

/** The newest statement with words of its own: who spoke them, and the words. */
function spokenWords({ statements }: ActorReactions, { translator }: DigestReader): string {
  const spoken =
    statements.find(({ quote }) => quote !== null) ?? statements.find(({ speaker }) => speaker.name);
  if (spoken === undefined) return "";
  const { language, speaker, quote } = spoken;
  const named = plainLine([speaker.role, speaker.name].filter(Boolean).join(" "), SPEAKER_CHARS);
  const placedName = named === "" ? "" : placeSentence(named, language, translator.language);
  if (quote === null) return `. ${placedName}`;
  const [open, close] = QUOTES[language.startsWith("ar") ? "rtl" : "ltr"];
  const words = placeSentence(
    `${open}${plainLine(quote, QUOTE_CHARS)}${close}`,
    language,
    translator.language,
  );
  return placedName === "" ? `. ${words}` : `. ${placedName}: ${words}`;
}

function moreLine(count: number, { translator }: DigestReader): readonly Html[] {
  if (count <= MOST_ACTORS + 1) return [];
  const text = translator.text("digest-more-reactions", { count: count - MOST_ACTORS });
  return [directLine(html`${text}`, translator.language)];
}
