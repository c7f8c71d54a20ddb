import type { Outlet } from "./outlet.ts";

/**
 * The bytes of markup in an outlet's charset. A character that the charset lacks becomes a numeric character
 * reference, so it may stand wherever text or a quoted attribute may.
 */
export function encodeMarkup(markup: string, charset: Outlet["feed"]["charset"]): Buffer {
  if (charset === "utf-8") return Buffer.from(markup, "utf8");
  const byteOf = invertCharset(charset);
  const bytes: number[] = [];
  for (const character of markup) {
    const codePoint = character.codePointAt(0) ?? 0;
    const byte = codePoint < 0x80 ? codePoint : byteOf.get(character);
    if (byte === undefined) bytes.push(...Buffer.from(`&#${codePoint};`, "latin1"));
    else bytes.push(byte);
  }
  return Buffer.from(bytes);
}

/** The byte of each character beyond ASCII. */
function invertCharset(charset: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(charset);
  const byteOf = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    // A byte that the charset leaves free decodes to a control character.
    if (!/[\u0080-\u009F\uFFFD]/.test(character)) byteOf.set(character, byte);
  }
  return byteOf;
}
