import { composeDigest } from "../../digests/compose-digest.ts";
import { renderHtml } from "../../digests/render-html.ts";
import { renderJson } from "../../digests/render-json.ts";
import { renderText } from "../../digests/render-text.ts";
import { DAY_MS } from "../clock.ts";
import { OperatorError } from "../errors.ts";
import { createTranslators } from "../locales/translator.ts";
import { guessZone } from "../subscriptions/zones.ts";
import { WRONG_USAGE, withDatabase } from "./environment.ts";
import { instantOf } from "./instant-of.ts";

interface DigestArguments {
  readonly lang: string;
  readonly since?: string;
  readonly until?: string;
  readonly format: string;
}

/** Prints the digest of a period, by default of the last 24 hours. */
export async function printDigest({ lang, since, until, format }: DigestArguments): Promise<void> {
  const translators = createTranslators();
  if (!translators.languages.includes(lang)) {
    throw new OperatorError(`--lang must be one of ${translators.languages.join(", ")}`, WRONG_USAGE);
  }
  const render = { text: renderText, html: renderHtml, json: renderJson }[format];
  if (render === undefined) throw new OperatorError("--format must be text, html or json", WRONG_USAGE);
  const untilAt = until === undefined ? null : instantOf("--until", until);
  const sinceAt = since === undefined ? null : instantOf("--since", since);
  await withDatabase(async (database) => {
    const end = untilAt ?? (await database.clock.now());
    const start = sinceAt ?? end - DAY_MS;
    if (start > end) throw new OperatorError("--since must not be after --until", WRONG_USAGE);
    const reports = await database.reports.forDigest(start, end);
    const claims = await database.claims.forDigest(start, end);
    const digest = composeDigest({ since: start, until: end, reports, claims }, { language: lang });
    const translator = translators.for(lang);
    const zone = guessZone(lang);
    const edition = "daily" as const;
    console.log(
      render(digest, {
        translator,
        language: lang,
        zone,
        digits: "latn",
        edition,
        nextDueAt: null,
        lateSince: null,
      }),
    );
  });
}
