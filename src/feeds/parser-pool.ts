import type { Article } from "../articles/parse-article.ts";
import type { ParsedFeed } from "./item.ts";
import { createParserChild, type ParserChild } from "./parser-process.ts";

export type ParseFaultCode = "timeout" | "crashed" | "refused" | "unreadable";

export type ParseOutcome<T> =
  | { readonly status: "parsed"; readonly value: T }
  | { readonly status: "fault"; readonly code: ParseFaultCode; readonly message: string };

/** What a child is asked: which parser, for which bytes from where. */
export interface ParseRequest {
  readonly kind: "feed" | "article";
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly url: string;
}

export interface ParserPool {
  parseFeed(body: Uint8Array, contentType: string | null, url: string): Promise<ParseOutcome<ParsedFeed>>;
  /** A page without a main text is parsed as null. */
  parseArticle(
    body: Uint8Array,
    contentType: string | null,
    url: string,
  ): Promise<ParseOutcome<Article | null>>;
  /** Ends the children; what is under way or comes later fails as crashed. */
  close(): Promise<void>;
}

export interface ParserPoolOptions {
  /** The module that a child runs. */
  readonly childUrl: URL;
  /** How many children there are at most; each is started when it is first needed. */
  readonly size: number;
  /** For one job; a child that needs longer is killed and replaced. */
  readonly timeoutMs: number;
  /** Of a child's old generation. */
  readonly maxHeapMb: number;
}

interface Job {
  readonly request: ParseRequest;
  readonly resolve: (outcome: ParseOutcome<unknown>) => void;
}

const CLOSED: ParseOutcome<never> = {
  status: "fault",
  code: "crashed",
  message: "the parser pool is closed",
};

/** Parses hostile documents in child processes of their own: one that hangs or dies fails its own job only. */
export function createParserPool(options: ParserPoolOptions): ParserPool {
  const pool = new ChildPool(options);
  return {
    parseFeed: (body, contentType, url) =>
      pool.run({ kind: "feed", body, contentType, url }) as Promise<ParseOutcome<ParsedFeed>>,
    parseArticle: (body, contentType, url) =>
      pool.run({ kind: "article", body, contentType, url }) as Promise<ParseOutcome<Article | null>>,
    close: () => pool.close(),
  };
}

class ChildPool {
  readonly #options: ParserPoolOptions;
  readonly #queue: Job[] = [];
  readonly #children = new Set<ParserChild>();
  readonly #idle: ParserChild[] = [];
  readonly #killAll = (): void => {
    for (const child of this.#children) child.kill();
  };
  #isClosed = false;

  constructor(options: ParserPoolOptions) {
    this.#options = options;
    // A child that is busy does not notice that its parent has gone.
    process.once("exit", this.#killAll);
  }

  run(request: ParseRequest): Promise<ParseOutcome<unknown>> {
    if (this.#isClosed) return Promise.resolve(CLOSED);
    return new Promise((resolve) => {
      this.#queue.push({ request, resolve });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    process.removeListener("exit", this.#killAll);
    for (const job of this.#queue.splice(0)) job.resolve(CLOSED);
    this.#idle.length = 0;
    await Promise.all([...this.#children].map((child) => child.end()));
  }

  #dispatch(): void {
    while (this.#queue.length > 0 && !this.#isClosed) {
      const child = this.#idle.pop() ?? this.#startChild();
      const job = child === null ? undefined : this.#queue.shift();
      if (child === null || job === undefined) return;
      // The job never rejects: a child's end is an outcome.
      void child.run(job.request).then((outcome) => {
        job.resolve(outcome);
        if (child.isAlive()) this.#idle.push(child);
        else this.#children.delete(child);
        this.#dispatch();
      });
    }
  }

  #startChild(): ParserChild | null {
    if (this.#children.size >= this.#options.size) return null;
    const child = createParserChild(this.#options);
    this.#children.add(child);
    return child;
  }
}
