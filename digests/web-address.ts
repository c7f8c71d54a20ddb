/** An http or https address fit to be printed: as it was given, unless white space or controls in it could mislead. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  return /[\s\p{Cc}\p{Cf}]/u.test(url) ? href : url;
}
