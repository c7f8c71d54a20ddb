import type { Carrier } from "../src/stories/carrier.ts";
import type { ActorReactions, Statement } from "../src/stories/reaction-list.ts";
import { type Html, html, joinHtml, link } from "../src/text/html.ts";
import { plainLine } from "../src/text/plain-text.ts";
import { actorLabel } from "./actor-label.ts";
import { carriersMarkup } from "./carrier-label.ts";
import { nearLabel } from "./digest-times.ts";
import { directLine, placeSentence } from "./line-direction.ts";
import type { DigestReader } from "./section.ts";

const SENTENCE_CHARS = 300;
const SPEAKER_CHARS = 100;
/** The marks around words of a language written in a direction. */
export const QUOTES = { rtl: ["«", "»"], ltr: ["“", "”"] } as const;

/** An actor with its newest statement and every outlet that any of its statements was read in. `until` is UTC ms. */
export function actorBlock(actor: ActorReactions, reader: DigestReader, until: number): Html {
  const { translator } = reader;
  const [newest] = actor.statements;
  const count = translator.text("reactions-count", { count: actor.statements.length });
  const lines = [
    html`<b>${actorLabel(actor.actor, translator)}</b> · ${count}`,
    ...(newest ? [stancesLine(newest, reader), wordsLine(newest, reader)] : []),
    html`${nearLabel(actor.lastAt, until, reader)} · ${carriersMarkup(outletsOf(actor), reader)}`,
  ];
  return directed(lines, reader);
}

/** What an actor said, once: how it stands, who said it, the words in their own language, and where they were read. */
export function statementBlock(statement: Statement, reader: DigestReader, until: number): Html {
  const lines = [
    html`• ${nearLabel(statement.at, until, reader)} · ${stancesLine(statement, reader)}`,
    wordsLine(statement, reader),
    carriersMarkup(statement.carriers, reader),
  ];
  return directed(lines, reader);
}

/** "calls for a ceasefire · condemns — President Macron". */
export function stancesLine({ stances, speaker, language }: Statement, { translator }: DigestReader): Html {
  const words = stances.map((stance) => translator.text(`stance-${stance}`)).join(" · ");
  const named = [speaker.role, speaker.name].filter((part) => part !== null && part !== "").join(" ");
  if (named === "") return html`<i>${words}</i>`;
  const placed = placeSentence(plainLine(named, SPEAKER_CHARS), language, translator.language);
  return html`<i>${words}</i> — ${placed}`;
}

/** The quotation or sentence as it was printed, in its own direction, linked to where it stands. */
export function wordsLine(
  { quote, sentence, language, carriers }: Statement,
  { translator }: DigestReader,
): Html {
  const [open, close] = QUOTES[language.startsWith("ar") ? "rtl" : "ltr"];
  const words = plainLine(quote ?? sentence, SENTENCE_CHARS);
  const shown = placeSentence(
    quote === null ? words : `${open}${words}${close}`,
    language,
    translator.language,
  );
  const address = carriers.find((carrier) => carrier.link !== null)?.link ?? null;
  return address === null ? html`${shown}` : link(address, shown);
}

/** Every outlet that an actor was read in, with the report that it was read in last. */
export function outletsOf({ statements }: ActorReactions): readonly Carrier[] {
  const byOutlet = new Map<string, Carrier>();
  for (const carrier of statements.flatMap(({ carriers }) => carriers))
    if (!byOutlet.has(carrier.outlet)) byOutlet.set(carrier.outlet, carrier);
  return [...byOutlet.values()];
}

function directed(lines: readonly Html[], { translator }: DigestReader): Html {
  return joinHtml(
    lines.map((line) => directLine(line, translator.language)),
    "\n",
  );
}
