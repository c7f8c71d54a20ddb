/** The absolute http(s) address that a link means where it stands, null where it means none. */
export function absoluteLink(link: string, base: string): string | null {
  const trimmed = link.trim();
  if (trimmed === "" || trimmed.length > 4_096) return null;
  const url = URL.canParse(trimmed, base) ? new URL(trimmed, base) : null;
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") ? url.href : null;
}

/** The base that links inside an element resolve against; an xml:base that is none changes nothing. */
export function resolveBase(base: string, xmlBase: string): string {
  return absoluteLink(xmlBase, base) ?? base;
}
