import { type Html, html, parseHtml } from "../src/text/html.ts";

/** Blocks that belong together in a message; the title is repeated where they go on on a further page. */
export interface ChatPart {
  readonly title: Html | null;
  readonly isSpaced: boolean;
  readonly blocks: readonly Html[];
}

/** What surrounds the parts; a null is left out. */
export interface PageFrame {
  /** Above the first page. */
  readonly head: Html;
  /** Above the further ones. */
  readonly shortHead: Html;
  /** Under the first page. */
  readonly foot: Html | null;
  /** Under every page where there are several. */
  pageLabel(page: number, pages: number): Html;
}

/** What one message holds: UTF-16 units after parsing, and entities, of which Telegram drops all beyond 100. */
export interface PageLimits {
  readonly units: number;
  readonly entities: number;
}

/** UTF-16 units after parsing, and entities. */
export interface Size {
  readonly units: number;
  readonly entities: number;
}

/** The longest page label, with the blank line before it, is shorter. */
const LABEL_UNITS = 60;

/** Spreads parts over as few messages as hold them, in their order; a block is never divided, none is left out. */
export function fillPages(parts: readonly ChatPart[], frame: PageFrame, limits: PageLimits): readonly Html[] {
  const bodies: Html[] = [];
  let body = frame.head;
  let left = roomUnder(limits, frame.foot === null ? [frame.head] : [frame.head, frame.foot]);
  for (const { title, isSpaced, blocks } of parts) {
    let isOpen = false;
    for (const block of blocks) {
      const opening = title === null ? html`\n\n${block}` : html`\n\n${title}\n${block}`;
      const following = html`${isSpaced ? "\n\n" : "\n"}${block}`;
      let piece = isOpen ? following : opening;
      if (!fits(piece, left)) {
        bodies.push(body);
        body = frame.shortHead;
        left = roomUnder(limits, [frame.shortHead]);
        piece = opening;
      }
      body = html`${body}${piece}`;
      left = minus(left, sizeOf(piece));
      isOpen = true;
    }
  }
  return frameAll([...bodies, body], frame);
}

function frameAll(bodies: readonly Html[], frame: PageFrame): readonly Html[] {
  return bodies.map((body, index) => {
    const foot = index === 0 && frame.foot !== null ? html`\n\n${frame.foot}` : null;
    const label = bodies.length > 1 ? html`\n\n${frame.pageLabel(index + 1, bodies.length)}` : null;
    return html`${body}${foot}${label}`;
  });
}

function roomUnder({ units, entities }: PageLimits, taken: readonly Html[]): Size {
  const room = { units: units - LABEL_UNITS, entities: entities - 1 };
  return taken.reduce((left, piece) => minus(left, sizeOf(html`\n\n${piece}`)), room);
}

function fits(piece: Html, left: Size): boolean {
  const { units, entities } = sizeOf(piece);
  return units <= left.units && entities <= left.entities;
}

function minus(left: Size, taken: Size): Size {
  return { units: left.units - taken.units, entities: left.entities - taken.entities };
}

export function sizeOf(markup: Html): Size {
  const { text, spans } = parseHtml(markup);
  return { units: text.length, entities: spans.length };
}
