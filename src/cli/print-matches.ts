import { createInterface } from "node:readline";
import { matchTopic } from "../topic/match-topic.ts";

/** Reads texts from standard input, one a line, and prints for each whether it is about the topic. */
export async function printMatches(asJson: boolean): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const { relevant, score, matched } = matchTopic(line);
    if (asJson) {
      process.stdout.write(`${JSON.stringify({ relevant, score, matched })}\n`);
    } else {
      const why = matched.length > 0 ? matched.join(", ") : "nothing matched";
      process.stdout.write(
        `${relevant ? "yes" : "no "}  ${score.toFixed(2)}  ${line.slice(0, 100)}  [${why}]\n`,
      );
    }
  }
}
