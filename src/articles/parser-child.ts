import { messageOf } from "../errors.ts";
import { decodeBytes } from "../feeds/decode.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import type { ParseOutcome, ParseRequest } from "../feeds/parser-pool.ts";

async function parseRequest(request: ParseRequest): Promise<unknown> {
  const text = decodeBytes(request.body, request.contentType);
  if (request.kind === "feed") return parseFeed(text, request.url);
  // A child that only ever sees feeds does not carry the weight of the page parser.
  const { parseArticle } = await import("./parse-article.ts");
  return parseArticle(text, request.url);
}

async function answerRequest(request: ParseRequest): Promise<ParseOutcome<unknown>> {
  try {
    return { status: "parsed", value: await parseRequest(request) };
  } catch (error) {
    const isRefused = error instanceof Error && "code" in error && isRefusal(error.code);
    const message = error instanceof RangeError ? "the document is nested too deep" : messageOf(error);
    return { status: "fault", code: isRefused ? "refused" : "unreadable", message: message.slice(0, 300) };
  }
}

function isRefusal(code: unknown): boolean {
  return code === "too-large" || code === "too-deep" || code === "doctype";
}

function send(outcome: ParseOutcome<unknown>): void {
  // The parent may be gone by now; then there is nobody to tell.
  process.send?.(outcome, () => {});
}

process.on("disconnect", () => process.exit());
process.on("message", (request: ParseRequest) => {
  void answerRequest(request).then(send);
});
send({ status: "parsed", value: null });
