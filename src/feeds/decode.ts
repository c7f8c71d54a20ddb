import { isAscii, isUtf8 } from "node:buffer";

/** How far into a document its own declaration of the encoding is looked for, in bytes. */
const HEAD_BYTES = 4_096;

/** Bytes that are frequent lower-case letters in windows-1251 but no Arabic letter in windows-1256. */
const CYRILLIC_ONLY: ReadonlySet<number> = new Set([
  0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc,
]);

/**
 * The text of a document. The encoding is that of the byte order mark, else UTF-8 where the bytes are valid UTF-8,
 * else the one of the XML declaration, the HTTP header or the HTML meta element, else a guess from the bytes.
 */
export function decodeBytes(body: Uint8Array, contentType: string | null): string {
  const mark = markedEncoding(body);
  if (mark !== null) return new TextDecoder(mark).decode(body);
  // Text in any other encoding is next to never valid UTF-8 with multi-byte letters, whatever a label says.
  if (isAscii(body) || isUtf8(body)) return new TextDecoder("utf-8").decode(body);
  return new TextDecoder(chooseEncoding(body, contentType)).decode(body);
}

function markedEncoding(body: Uint8Array): string | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = body;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // "<" and the next letter in UTF-16 without a mark.
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return "utf-16be";
  return null;
}

function chooseEncoding(body: Uint8Array, contentType: string | null): string {
  if (isDamagedUtf8(body)) return "utf-8";
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, HEAD_BYTES)).toString(
    "latin1",
  );
  const declared = [
    /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1],
    /\bcharset\s*=\s*["']?([^"'\s;,]+)/i.exec(contentType ?? "")?.[1],
    /<meta[^>]+?charset\s*=\s*["']?([^"'\s;/>]+)/i.exec(head)?.[1],
  ];
  for (const label of declared) {
    const encoding = knownEncoding(label);
    // Bytes that are no UTF-8 refute that label; a Latin label is what servers say when they do not know.
    if (encoding !== null && encoding !== "utf-8" && !encoding.startsWith("utf-16")) {
      return encoding === "windows-1252" ? guessEncoding(body) : encoding;
    }
  }
  return guessEncoding(body);
}

function knownEncoding(label: string | undefined): string | null {
  if (label === undefined) return null;
  const name = label.trim().replace(/^(?:win|windows|cp|ms)[-_ ]?(125\d)$/i, "windows-$1");
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken sequences, such as a title cut in the middle of a letter. */
function isDamagedUtf8(body: Uint8Array): boolean {
  let sequences = 0;
  let broken = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    let follow = 1;
    while (follow < length && ((body[at + follow] ?? 0) & 0xc0) === 0x80) follow++;
    if (length > 1 && follow === length && byte < 0xf5) sequences++;
    else broken++;
    at += follow - 1;
  }
  return sequences > 4 * broken;
}

/** Letters beyond ASCII stand alone in Latin text and in runs in Cyrillic and Arabic, which differ in their bytes. */
function guessEncoding(body: Uint8Array): string {
  let high = 0;
  let inRuns = 0;
  let cyrillic = 0;
  let previous = 0;
  for (const byte of body) {
    if (byte >= 0xc0) {
      high++;
      if (previous >= 0xc0) inRuns++;
      if (CYRILLIC_ONLY.has(byte)) cyrillic++;
    }
    previous = byte;
  }
  // windows-1254 is windows-1252 with the Turkish letters in the places of the Icelandic ones.
  if (inRuns < 0.4 * high) return "windows-1254";
  return cyrillic > 0.2 * high ? "windows-1251" : "windows-1256";
}
