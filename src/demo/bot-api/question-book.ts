import { badRequest } from "./api-error.ts";

interface Question<Answer> {
  readonly askedAt: number;
  readonly resolve: (answer: Answer) => void;
}

/** Queries that wait for the bot's one answer each, for at most `ttlMs` of real time. */
export class QuestionBook<Answer> {
  readonly #open = new Map<string, Question<Answer>>();
  readonly #ttlMs: number;
  #lastId = BigInt(Date.now()) * 1_000_000n;

  constructor(ttlMs: number) {
    this.#ttlMs = ttlMs;
  }

  /** A new query's id, and the promise of its answer; it never resolves where the bot does not answer. */
  ask(): { readonly id: string; readonly answer: Promise<Answer> } {
    this.#lastId += 1n;
    const id = String(this.#lastId);
    const { promise, resolve } = Promise.withResolvers<Answer>();
    this.#open.set(id, { askedAt: performance.now(), resolve });
    return { id, answer: promise };
  }

  /** Makes every open query too old to be answered. */
  expire(): void {
    this.#open.clear();
  }

  /** Answers an open query once; 400 for an unknown, old or answered one. */
  answer(id: string, answer: Answer): void {
    const question = this.#open.get(id);
    this.#open.delete(id);
    if (question === undefined || performance.now() - question.askedAt > this.#ttlMs) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    question.resolve(answer);
  }
}
