import { badRequest } from "./api-error.ts";
import { checkLink } from "./check-link.ts";
import { compareEntities, type Entity, type FormattedText } from "./entity.ts";

const ENTITY_OF_TAG: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  span: "spoiler",
  "tg-spoiler": "spoiler",
  a: "text_link",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  "tg-emoji": "custom_emoji",
};
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

interface OpenTag {
  readonly name: string;
  readonly argument: string;
  readonly offset: number;
}

interface Attribute {
  readonly name: string;
  readonly value: string | null;
}

/**
 * Parses a message's HTML by the Bot API's rules: its few tags, four named character references and
 * the numeric ones; anything else that starts with `<` throws a 400 that names the byte.
 */
export function parseHtml(source: string): FormattedText {
  return new HtmlParser(source).parse();
}

class HtmlParser {
  readonly #source: string;
  readonly #open: OpenTag[] = [];
  readonly #entities: Entity[] = [];
  readonly #dropped: string[] = [];
  #at = 0;
  #text = "";

  constructor(source: string) {
    this.#source = source;
  }

  parse(): FormattedText {
    while (this.#at < this.#source.length) {
      if (this.#source[this.#at] !== "<") this.#text += this.#readCharacter();
      else if (this.#source[this.#at + 1] === "/") this.#closeTag();
      else this.#openTag();
    }
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) {
      throw badRequest(
        `can't parse entities: Can't find end tag corresponding to start tag "${unclosed.name}"`,
      );
    }
    return {
      text: this.#text,
      entities: this.#entities.toSorted(compareEntities),
      dropped: this.#dropped,
    };
  }

  #fail(reason: string, at: number): never {
    const byte = Buffer.byteLength(this.#source.slice(0, at));
    throw badRequest(`can't parse entities: ${reason.replace("{byte}", `byte offset ${byte}`)}`);
  }

  #readCharacter(): string {
    const reference = this.#source[this.#at] === "&" ? readReference(this.#source, this.#at) : undefined;
    if (reference === undefined) return this.#source[this.#at++] ?? "";
    this.#at = reference.end;
    return reference.character;
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #openTag(): void {
    const begin = this.#at++;
    const name = this.#skip(/[^\s>]*/y).toLowerCase();
    if (this.#at >= this.#source.length) this.#fail("Unclosed start tag at {byte}", begin);
    if (!Object.hasOwn(ENTITY_OF_TAG, name)) this.#fail(`Unsupported start tag "${name}" at {byte}`, begin);
    const argument = this.#readArgument(name, begin);
    if (name === "span" && argument !== "spoiler") {
      this.#fail('Tag "span" must have class "tg-spoiler" at {byte}', begin);
    }
    if (name === "tg-emoji" && !/^\d+$/.test(argument)) {
      this.#fail("Invalid custom emoji identifier specified at {byte}", begin);
    }
    this.#open.push({ name, argument, offset: this.#text.length });
  }

  /** Reads a start tag's attributes and the ">" after them; the argument is the one value that the tag means. */
  #readArgument(tag: string, begin: number): string {
    let argument = "";
    while (this.#source[this.#at] !== ">") {
      this.#skip(/\s*/y);
      if (this.#source[this.#at] === ">") break;
      const attribute = this.#readAttribute(tag, begin);
      if (this.#at >= this.#source.length) this.#fail(`Unclosed start tag "${tag}" at {byte}`, begin);
      argument = argumentOf(tag, attribute) ?? argument;
    }
    this.#at += 1;
    return argument;
  }

  #readAttribute(tag: string, begin: number): Attribute {
    const name = this.#skip(/[^\s=>/"']*/y);
    if (name === "") {
      if (this.#at >= this.#source.length) this.#fail(`Unclosed start tag "${tag}" at {byte}`, begin);
      this.#fail(`Empty attribute name in the tag "${tag}" at {byte}`, begin);
    }
    this.#skip(/\s*/y);
    if (this.#source[this.#at] !== "=") return { name, value: null };
    this.#at += 1;
    this.#skip(/\s*/y);
    const quote = this.#source[this.#at];
    if (quote === '"' || quote === "'") return { name, value: this.#readQuoted(quote) };
    const token = this.#at;
    const value = this.#skip(/[a-z0-9.-]*/iy).toLowerCase();
    if (!/[\s>]/.test(this.#source[this.#at] ?? " ")) {
      this.#fail("Unexpected end of name token at {byte}", token);
    }
    return { name, value };
  }

  #readQuoted(quote: string): string {
    let value = "";
    this.#at += 1;
    while (this.#at < this.#source.length && this.#source[this.#at] !== quote) value += this.#readCharacter();
    this.#at += 1;
    return value;
  }

  #closeTag(): void {
    const begin = this.#at;
    const open = this.#open.pop();
    if (open === undefined) this.#fail("Unexpected end tag at {byte}", begin);
    this.#at += 2;
    const name = this.#skip(/[^\s>]*/y).toLowerCase();
    this.#skip(/\s*/y);
    if (this.#source[this.#at] !== ">") this.#fail("Unclosed end tag at {byte}", begin);
    if (name !== "" && name !== open.name) {
      this.#fail(`Unmatched end tag at {byte}, expected "</${open.name}>", found "</${name}>"`, begin);
    }
    this.#at += 1;
    if (this.#text.length > open.offset) this.#addEntity(open);
  }

  #addEntity(open: OpenTag): void {
    const length = this.#text.length - open.offset;
    const type = ENTITY_OF_TAG[open.name] ?? open.name;
    const span = { type, offset: open.offset, length };
    const last = this.#entities.at(-1);
    const same = last !== undefined && last.offset === span.offset && last.length === length;
    if (type === "text_link") this.#addLink(span, open.argument);
    else if (type === "custom_emoji") this.#entities.push({ ...span, custom_emoji_id: open.argument });
    else if (type === "pre" && same && last.type === "code") {
      this.#entities[this.#entities.length - 1] = { ...last, type: "pre" };
    } else if (type === "code" && open.argument !== "")
      this.#entities.push({ ...span, language: open.argument });
    else if (type === "blockquote" && open.argument !== "") {
      this.#entities.push({ ...span, type: "expandable_blockquote" });
    } else this.#entities.push(span);
  }

  #addLink(span: Entity, argument: string): void {
    const target = argument === "" ? this.#text.slice(span.offset) : argument;
    const user = /^tg:\/\/user\?id=(\d+)$/.exec(target)?.[1];
    if (user !== undefined) {
      this.#entities.push({ ...span, type: "text_mention", user: { id: Number(user) } });
      return;
    }
    const link = checkLink(target);
    if (link.status === "valid") this.#entities.push({ ...span, url: link.url });
    else this.#dropped.push(`link ${target}: ${link.reason}`);
  }
}

function argumentOf(tag: string, { name, value }: Attribute): string | undefined {
  if (tag === "blockquote" && name === "expandable") return "1";
  if (value === null) return undefined;
  if (tag === "a" && name === "href") return value;
  if (tag === "tg-emoji" && name === "emoji-id") return value;
  if (tag === "code" && name === "class" && value.startsWith("language-")) return value.slice(9);
  if (tag === "span" && name === "class" && value.startsWith("tg-")) return value.slice(3);
  return undefined;
}

/** A character reference at `at`; its semicolon may be missing, an unknown name is plain text. */
function readReference(source: string, at: number): { character: string; end: number } | undefined {
  const pattern = /&(?:#x([0-9a-f]{1,8})|#(\d{1,9})|([a-z]+));?/iy;
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  if (found === null) return undefined;
  const [whole, hex, decimal, name] = found;
  const character =
    name === undefined ? characterOf(Number.parseInt(hex ?? decimal ?? "", hex ? 16 : 10)) : NAMED[name];
  return character === undefined ? undefined : { character, end: at + whole.length };
}

function characterOf(code: number): string | undefined {
  const isScalar = code > 0 && code < 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : undefined;
}
