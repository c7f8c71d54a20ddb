/** A Bot API MessageEntity; `offset` and `length` count UTF-16 code units. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly user?: { readonly id: number };
  readonly language?: string;
  readonly custom_emoji_id?: string;
}

/** Text as it is shown, with what Telegram left out of it without refusing the message. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly dropped: readonly string[];
}

/** The order in which the Bot API lists entities: outer before inner. */
export function compareEntities(a: Entity, b: Entity): number {
  return a.offset - b.offset || b.length - a.length;
}
