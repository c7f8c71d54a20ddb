/** A link after Telegram's check: its normal form, or the reason why it is none. */
export type CheckedLink =
  | { readonly status: "valid"; readonly url: string }
  | { readonly status: "invalid"; readonly reason: string };

/**
 * Checks a link as Telegram does: http, https and tg only, http where no scheme is named,
 * and a host with a dot in it, so `http://localhost/` is no link.
 */
export function checkLink(link: string): CheckedLink {
  const trimmed = link.trim();
  if (trimmed === "") return { status: "invalid", reason: "URL is empty" };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === "tg" || scheme === "ton" || scheme === "tonsite") return { status: "valid", url: trimmed };
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") {
    return { status: "invalid", reason: "Unsupported URL protocol" };
  }
  const url = URL.parse(scheme === undefined ? `http://${trimmed}` : trimmed);
  if (url === null || /\s/.test(trimmed)) return { status: "invalid", reason: "Wrong HTTP URL" };
  if (!url.hostname.includes(".") && !url.hostname.startsWith("[")) {
    return { status: "invalid", reason: "Wrong HTTP URL" };
  }
  return { status: "valid", url: url.href };
}
