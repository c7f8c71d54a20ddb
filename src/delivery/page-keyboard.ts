import type { Translator } from "../locales/translator.ts";
import type { Button, Keyboard } from "./message.ts";

/** From `since` up to but without `until`, UTC ms. */
export interface DigestPeriod {
  readonly since: number;
  readonly until: number;
}

/** Buttons to a digest's other pages; the data holds the period, so that a page is found for as long as the archive lasts. */
export function pageKeyboard(
  translator: Translator,
  { since, until }: DigestPeriod,
  page: number,
  pages: number,
): Keyboard {
  const to = (target: number): string => ["digest", since.toString(36), until.toString(36), target].join(":");
  return pageTurns(translator, page, pages, to);
}

/** Buttons to the pages before and after, in a row; none where there is one page. Pages count from 0. */
export function pageTurns(
  translator: Translator,
  page: number,
  pages: number,
  to: (page: number) => string,
): Keyboard {
  const buttons: Button[] = [];
  if (page > 0) buttons.push({ text: translator.text("button-previous-page"), press: to(page - 1) });
  if (page < pages - 1) {
    const text = translator.text("button-next-page", { page: page + 2, pages });
    buttons.push({ text, press: to(page + 1) });
  }
  return buttons.length > 0 ? [buttons] : [];
}

/** The period and page that a button of `pageKeyboard` names; null where it names none. */
export function parsePage(
  args: readonly string[],
): { readonly period: DigestPeriod; readonly page: number } | null {
  const [since, until] = [args[0], args[1]].map((text) => Number.parseInt(text ?? "", 36));
  const page = Number(args[2]);
  if (since === undefined || until === undefined) return null;
  if (!Number.isSafeInteger(since) || !Number.isSafeInteger(until) || !Number.isSafeInteger(page))
    return null;
  return { period: { since, until }, page };
}
