import type { Digits, Translator } from "../src/locales/translator.ts";
import type { Html } from "../src/text/html.ts";
import type { Digest } from "./digest.ts";

/** Whom a digest is rendered for. The wording's language is the translator's. */
export interface DigestReader {
  readonly translator: Translator;
  /** The reader's own, BCP 47, which there may be no messages in: outlets of it are shown by their native names. */
  readonly language: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly digits: Digits;
}

/** One part of every rendering of a digest; a part that gives nothing is left out, its title too. */
export interface Section {
  readonly id: string;
  /** The message above it, or null where the digest's own title is enough. */
  readonly titleId: string | null;
  /** Whether a blank line parts its blocks in chat. */
  readonly isSpaced: boolean;
  /** Blocks of chat markup, none longer than 1,500 units; a page never ends within one. */
  chat(digest: Digest, reader: DigestReader): readonly Html[];
  /** Blocks of lines for the terminal. */
  text(digest: Digest, reader: DigestReader): readonly string[];
  /** Elements for a web page. */
  page(digest: Digest, reader: DigestReader): readonly Html[];
}
