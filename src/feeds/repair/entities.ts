import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

const XML_ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Returns a function that decodes a document's character references once: XML's, numeric ones and HTML's named ones,
 * which feeds use undeclared. A bare "&" and a name that HTML does not know stay as they are.
 */
export function createEntityDecoder(): (text: string) => string {
  const named = new Map<string, string>(Object.entries(XML_ENTITIES));
  const decodeOne = (reference: string, name: string): string => {
    if (name.startsWith("#")) return decodeNumber(name);
    const known = named.get(name);
    if (known !== undefined) return known;
    const decoded = decodeNamed(reference);
    named.set(name, decoded);
    return decoded;
  };
  return (text) =>
    text.includes("&")
      ? text.replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi, decodeOne)
      : text;
}

/** Escapes a text for XML and leaves out the characters that XML cannot hold. */
export function escapeXml(text: string): string {
  const legal = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
  return escapeHtml(legal.isWellFormed() ? legal : legal.replaceAll(/\p{Surrogate}/gu, ""));
}

/** Escapes a text so that it reads as itself in HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Undoes `escapeHtml`. */
export function unescapeHtml(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

function decodeNumber(name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  // HTML reads the C1 range as windows-1252, and so do those who write it.
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder("windows-1252").decode(Uint8Array.of(code));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "";
  return String.fromCodePoint(code);
}

/** Asks htmlparser2, which carries the table of HTML's 2,231 names. */
function decodeNamed(reference: string): string {
  let decoded = "";
  const nothing = (): void => {};
  const callbacks: TokenizerCallbacks = {
    ontext(start, end) {
      decoded += reference.slice(start, end);
    },
    ontextentity(codepoint) {
      decoded += String.fromCodePoint(codepoint);
    },
    onattribdata: nothing,
    onattribentity: nothing,
    onattribend: nothing,
    onattribname: nothing,
    oncdata: nothing,
    onclosetag: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onopentagend: nothing,
    onopentagname: nothing,
    onprocessinginstruction: nothing,
    onselfclosingtag: nothing,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(reference);
  tokenizer.end();
  return decoded;
}
