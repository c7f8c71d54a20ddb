/** A feed that is refused or cannot be read; the message is one line for operators. */
export class FeedError extends Error {
  override readonly name = "FeedError";
  readonly code: "not-a-feed" | "too-large" | "doctype";

  constructor(code: FeedError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
