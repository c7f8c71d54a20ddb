import { Command, CommanderError } from "commander";
import dotenv from "dotenv";
import { checkSources } from "./cli/check-sources.ts";
import { exportToOutput } from "./cli/export-to-output.ts";
import { printArticle } from "./cli/print-article.ts";
import { printDigest } from "./cli/print-digest.ts";
import { printFacts } from "./cli/print-facts.ts";
import { printFeed } from "./cli/print-feed.ts";
import { printMatches } from "./cli/print-matches.ts";
import { runPoll } from "./cli/run-poll.ts";
import { runReextract } from "./cli/run-reextract.ts";
import { OperatorError } from "./errors.ts";

const FAILED = 1;
const WRONG_USAGE = 64;

dotenv.config({ quiet: true });
// A reader that has seen enough, such as `head`, closes the pipe: no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = statusOf(error);
}

function createProgram(): Command {
  const program = new Command("cli")
    .description(
      "The Karabakh Digest's command line: data to standard output, diagnostics to standard error.",
    )
    .exitOverride()
    .showHelpAfterError();
  program
    .command("extract")
    .description("prints the claims in plain texts, a JSON object each")
    .argument("[file...]", "the texts; standard input where none is named")
    .option("--lang <code>", "the texts' language; recognised by default")
    .option("--date <iso>", "the reports' date")
    .option("--explain", "say on standard error which rule read what")
    .action(printFacts);
  program
    .command("match")
    .description("says of each line of standard input whether it is about the topic, and why")
    .option("--jsonl", "print a JSON object a line")
    .action(({ jsonl }: { jsonl?: true }) => printMatches(jsonl === true));
  program
    .command("feed")
    .description("prints a feed's entries as JSON")
    .argument("<file|url|->", "the feed; - is standard input")
    .action(printFeed);
  program
    .command("article")
    .description("prints a page's main text as JSON")
    .argument("<file|url|->", "the page; - is standard input")
    .action(printArticle);
  program.command("poll").description("polls every source that is due, once").action(runPoll);
  program
    .command("digest")
    .description("prints the digest that a subscriber would get")
    .option("--lang <code>", "language of the digest", "en")
    .option("--since <iso>", "start of the period; by default a day before its end")
    .option("--until <iso>", "end of the period; by default now")
    .option("--format <format>", "text, html or json", "text")
    .action(printDigest);
  program
    .command("export")
    .description("prints the stored claims of a period")
    .argument("<casualties|reactions>", "which claims")
    .option("--format <format>", "csv or json", "csv")
    .option("--since <iso>", "start of the period; by default the first claim")
    .option("--until <iso>", "end of the period; by default now")
    .action(exportToOutput);
  program
    .command("reextract")
    .description(
      "reads the claims of the archive again where the rules have changed since; can be ended and goes on",
    )
    .action(runReextract);
  program
    .command("sources")
    .description("works on the list of sources")
    .command("check")
    .description("tries every source once and prints a line for each")
    .action(checkSources);
  return program;
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof OperatorError) {
    console.error(error.message);
    return error.exitCode;
  }
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  return FAILED;
}
