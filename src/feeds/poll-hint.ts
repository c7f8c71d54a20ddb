/** Response headers by lower-case name, as undici gives them. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

export function headerOf(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}

/** How many seconds a response asks to be left alone: the longest of Retry-After, max-age and Expires, else null. */
export function pollHintSeconds(headers: ResponseHeaders): number | null {
  const control = headerOf(headers, "cache-control") ?? "";
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  const expires =
    age === undefined && !/no-(?:cache|store)/i.test(control) ? secondsUntil(headers, "expires") : null;
  const hints = [retryAfterSeconds(headers), age === undefined ? null : Number(age), expires];
  const longest = Math.max(...hints.map((hint) => hint ?? 0));
  return longest > 0 ? longest : null;
}

/** Retry-After in seconds, whether given as a number or as an HTTP date; null where there is none. */
export function retryAfterSeconds(headers: ResponseHeaders): number | null {
  const value = headerOf(headers, "retry-after")?.trim();
  if (value === undefined) return null;
  return /^\d{1,9}$/.test(value) ? Number(value) : secondsUntil(headers, "retry-after");
}

/** Counted from the server's own clock where it tells it. */
function secondsUntil(headers: ResponseHeaders, name: string): number | null {
  const until = Date.parse(headerOf(headers, name) ?? "");
  const sent = Date.parse(headerOf(headers, "date") ?? "");
  if (Number.isNaN(until)) return null;
  return Math.max(0, Math.round((until - (Number.isNaN(sent) ? Date.now() : sent)) / 1_000));
}
