import type { Handler } from "htmlparser2";
import { FeedError } from "../feed-error.ts";
import { absoluteLink, resolveBase } from "./absolute-link.ts";
import { type FeedFormat, knownName, VOCABULARIES } from "./element-names.ts";
import { elementValue, languageTag, MAX_ELEMENT_CHARS, type OpenElement } from "./element-value.ts";
import { createEntityDecoder } from "./entities.ts";
import { type RepairedFeed, type RepairedNode, renderFeed, renderItem } from "./feed-document.ts";

const MAX_DEPTH = 256;
const MAX_ITEMS = 50_000;
/** How much of a feed is handed on at a time, in UTF-16 units of repaired XML. */
const PART_CHARS = 262_144;

const ROOTS: Readonly<Record<string, FeedFormat>> = {
  rss: "rss",
  "rdf:rdf": "rdf",
  rdf: "rdf",
  feed: "atom",
  "atom:feed": "atom",
};

/** What holds for an element and those inside it. */
interface Scope {
  readonly place: "outside" | "root" | "channel" | "item" | "source" | "element" | "ignored";
  readonly base: string;
  readonly language: string | null;
  readonly namespaces: ReadonlyMap<string, string>;
}

interface OpenNode {
  about: string | null;
  language: string | null;
  readonly values: Map<string, string>;
  readonly ranks: Map<string, number>;
}

/** Follows a feed's tags as htmlparser2 reports them and writes down what of it rss-parser is to read. */
export class FeedReader implements Partial<Handler> {
  #format: FeedFormat | null = null;
  #firstTag: string | null = null;
  readonly #scopes: Scope[] = [];
  #scope: Scope;
  #channel: OpenNode = emptyNode();
  #item: OpenNode | null = null;
  #element: OpenElement | null = null;
  #items: string[] = [];
  #itemCount = 0;
  #partChars = 0;
  #elementChars = 0;
  #text = "";
  #inCdata = false;
  readonly #decode = createEntityDecoder();

  constructor(baseUrl: string) {
    this.#scope = { place: "outside", base: baseUrl, language: null, namespaces: new Map() };
  }

  hasFullPart(): boolean {
    return this.#partChars >= PART_CHARS;
  }

  /** The items read since the last call, with what the channel has said meanwhile. */
  takePart(): RepairedFeed {
    const format = this.#format;
    if (format === null) {
      const found =
        this.#firstTag === null ? "it has no tags" : `it begins with <${this.#firstTag.slice(0, 40)}>`;
      throw new FeedError("not-a-feed", `expected an RSS, RDF or Atom feed, but ${found}`);
    }
    const xml = renderFeed(format, this.#channel, this.#items);
    this.#channel = { ...emptyNode(), ranks: this.#channel.ranks };
    this.#items = [];
    this.#partChars = 0;
    return { format, xml };
  }

  onopentag(tag: string, raw: Record<string, string>): void {
    this.#flushText();
    this.#firstTag ??= tag;
    this.#scopes.push(this.#scope);
    if (this.#scopes.length > MAX_DEPTH) {
      if (this.#format === null) this.takePart();
      throw new FeedError("too-large", `the feed's elements are nested deeper than ${MAX_DEPTH}`);
    }
    const attributes = this.#decodeAttributes(raw);
    const scope = innerScope(this.#scope, attributes);
    if (this.#element !== null) {
      this.#addTag(`<${tag.replace(/^.*:/, "")}>`);
      this.#scope = scope;
    } else {
      this.#scope = { ...scope, place: this.#enter(this.#nameOf(tag, scope), attributes, scope) };
    }
  }

  onclosetag(tag: string): void {
    this.#flushText();
    const closed = this.#scope;
    this.#scope = this.#scopes.pop() ?? closed;
    if (closed.place === "item") this.#finishItem();
    else if (this.#element === null) return;
    else if (this.#scope.place === "element") {
      this.#addTag(`</${tag.replace(/^.*:/, "")}>`);
    } else this.#finishElement();
  }

  ontext(text: string): void {
    if (this.#element === null) return;
    this.#elementChars += text.length;
    if (this.#elementChars <= MAX_ELEMENT_CHARS) this.#text += text;
  }

  oncdatastart(): void {
    this.#flushText();
    this.#inCdata = true;
  }

  oncdataend(): void {
    this.#flushText();
    this.#inCdata = false;
  }

  onprocessinginstruction(name: string, data: string): void {
    if (name.toLowerCase() === "!doctype" && data.includes("[")) {
      throw new FeedError(
        "doctype",
        "the feed declares entities of its own (a DOCTYPE with an internal subset)",
      );
    }
  }

  onend(): void {
    this.#flushText();
  }

  /** Where an element leads that stands inside `scope`. */
  #enter(name: string, attributes: Record<string, string>, scope: Scope): Scope["place"] {
    switch (scope.place) {
      case "outside":
        return this.#enterRoot(name, scope);
      case "root":
      case "channel":
        if (name === "channel" && this.#format !== "atom") {
          this.#channel.language ??= scope.language;
          return "channel";
        }
        if (this.#isItem(name)) return this.#openItem(attributes, scope);
        return scope.place === "channel" ? this.#openElement("channel", name, attributes, scope) : "ignored";
      case "item":
        // An item inside an item follows one that was never closed.
        if (this.#isItem(name)) return this.#openItem(attributes, scope);
        if (name === "source" && this.#format === "atom") return "source";
        return this.#openElement("item", name, attributes, scope);
      case "source":
        return name === "title" ? this.#openSourceTitle(attributes, scope) : "ignored";
      default:
        return "ignored";
    }
  }

  /** In an Atom feed its own namespace needs no prefix, whichever the feed gives it. */
  #nameOf(tag: string, scope: Scope): string {
    const name = knownName(tag, scope.namespaces);
    return this.#format === "atom" && name.startsWith("atom:") ? name.slice("atom:".length) : name;
  }

  #enterRoot(name: string, scope: Scope): Scope["place"] {
    const format = ROOTS[name];
    // What a broken server prints before the feed is passed over; a second root is not read.
    if (format === undefined || this.#format !== null) return "outside";
    this.#format = format;
    if (format !== "atom") return "root";
    this.#channel.language = scope.language;
    return "channel";
  }

  #isItem(name: string): boolean {
    return this.#format === "atom" ? name === "entry" : name === "item";
  }

  #openItem(attributes: Record<string, string>, scope: Scope): "item" {
    this.#finishItem();
    this.#itemCount++;
    if (this.#itemCount > MAX_ITEMS) {
      throw new FeedError("too-large", `the feed has more than ${MAX_ITEMS} items`);
    }
    this.#item = { ...emptyNode(), about: rdfAbout(attributes, scope), language: scope.language };
    return "item";
  }

  #openElement(
    holder: "channel" | "item",
    name: string,
    attributes: Record<string, string>,
    scope: Scope,
  ): Scope["place"] {
    const format = this.#format ?? "rss";
    const rule = VOCABULARIES[format][holder].get(name);
    // What follows an item nested in an unclosed one belongs to neither.
    if (rule === undefined || (holder === "item" && this.#item === null)) return "ignored";
    this.#element = { rule, attributes, base: scope.base, parts: [] };
    return "element";
  }

  #openSourceTitle(attributes: Record<string, string>, scope: Scope): "element" {
    const rule = { name: "source", kind: "construct", rank: 0 } as const;
    this.#element = { rule, attributes, base: scope.base, parts: [] };
    return "element";
  }

  #finishElement(): void {
    const element = this.#element;
    this.#element = null;
    this.#elementChars = 0;
    if (element === null) return;
    const value = elementValue(element);
    const node = this.#item ?? this.#channel;
    if (value === null) return;
    if (element.rule.kind === "language") node.language = value;
    else put(node, element.rule.name, element.rule.rank, value);
    if (element.rule.kind === "guid" && element.attributes.ispermalink?.toLowerCase() !== "false") {
      const link = /^https?:/i.test(value) ? absoluteLink(value, element.base) : null;
      if (link !== null) put(node, "link", 9, link);
    }
  }

  #finishItem(): void {
    const item = this.#item;
    this.#item = null;
    if (item === null || this.#format === null) return;
    const rendered = renderItem(this.#format, item satisfies RepairedNode);
    this.#items.push(rendered);
    this.#partChars += rendered.length;
  }

  /** A tag inside an element's text. */
  #addTag(tag: string): void {
    this.#elementChars += tag.length;
    if (this.#elementChars <= MAX_ELEMENT_CHARS) this.#element?.parts.push({ text: tag, isTag: true });
  }

  #flushText(): void {
    if (this.#text === "") return;
    const text = this.#inCdata ? this.#text : this.#decode(this.#text);
    this.#element?.parts.push({ text, isTag: false });
    this.#text = "";
  }

  #decodeAttributes(raw: Record<string, string>): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const name in raw) attributes[name.toLowerCase()] = this.#decode(raw[name] ?? "");
    return attributes;
  }
}

function emptyNode(): OpenNode {
  return { about: null, language: null, values: new Map(), ranks: new Map() };
}

function put(node: OpenNode, name: string, rank: number, value: string): void {
  if ((node.ranks.get(name) ?? Number.POSITIVE_INFINITY) <= rank) return;
  node.ranks.set(name, rank);
  node.values.set(name, value);
}

function innerScope(outer: Scope, attributes: Record<string, string>): Scope {
  let { base, language, namespaces } = outer;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xml:base") base = resolveBase(base, value);
    else if (name === "xml:lang") language = languageTag(value) ?? language;
    else if (name.startsWith("xmlns:"))
      namespaces = new Map(namespaces).set(name.slice(6), value.trim().toLowerCase());
  }
  return { place: outer.place, base, language, namespaces };
}

/** The item's rdf:about, whatever prefix RDF has in this feed. */
function rdfAbout(attributes: Record<string, string>, scope: Scope): string | null {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.endsWith(":about") && knownName(name, scope.namespaces) === "rdf:about")
      return value.trim() || null;
  }
  return null;
}
