/** A page that is refused before it is parsed; the message is one line for operators. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  readonly code: "too-large" | "too-deep";

  constructor(code: ArticleError["code"], message: string) {
    super(message);
    this.code = code;
  }
}
