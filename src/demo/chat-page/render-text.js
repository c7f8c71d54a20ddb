import { element } from "./dom.js";

const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  custom_emoji: "span",
};

/**
 * Draws a text with its entities. Each line is a block of its own with `dir="auto"`: a client takes a
 * line's direction from its first strong character.
 */
export function renderText(text, entities, onCommand) {
  const holder = element("div", { className: "text" });
  const blocks = entities.filter((entity) => BLOCKS.has(entity.type));
  const inline = entities.filter((entity) => !BLOCKS.has(entity.type));
  let at = 0;
  for (const block of blocks) {
    const end = block.offset + block.length;
    holder.append(...renderLines(text, at, block.offset, inline, onCommand));
    holder.append(renderBlock(text, block, inline, onCommand));
    // The line break after a block only ends it.
    at = text[end] === "\n" ? end + 1 : end;
  }
  holder.append(...renderLines(text, at, text.length, inline, onCommand));
  return holder;
}

function renderBlock(text, block, inline, onCommand) {
  const end = block.offset + block.length;
  if (block.type === "pre") {
    const code = element("code", { text: text.slice(block.offset, end) });
    return element("pre", { attributes: { dir: "ltr", tabindex: "0" } }, code);
  }
  const lines = renderLines(text, block.offset, end, inline, onCommand, true);
  if (block.type === "blockquote") return element("blockquote", {}, ...lines);
  const quote = element("blockquote", { className: "expandable collapsed" }, ...lines);
  const toggle = element("button", {
    className: "expand",
    text: "⌄",
    attributes: { type: "button", "aria-expanded": "false", "aria-label": "Show the whole quotation" },
  });
  toggle.addEventListener("click", () => {
    const collapsed = quote.classList.toggle("collapsed");
    toggle.setAttribute("aria-expanded", String(!collapsed));
  });
  return element("div", { className: "quote" }, quote, toggle);
}

/** Draws a stretch of whole lines; the break before a following block only separates it. */
function renderLines(text, start, end, inline, onCommand, isInBlock = false) {
  if (start >= end) return [];
  const stop = !isInBlock && end < text.length && text[end - 1] === "\n" ? end - 1 : end;
  const lines = [];
  let at = start;
  for (const line of text.slice(start, stop).split("\n")) {
    lines.push(line === "" ? emptyLine() : renderLine(text, at, at + line.length, inline, onCommand));
    at += line.length + 1;
  }
  return lines;
}

function emptyLine() {
  return element("div", { className: "line empty" }, document.createElement("br"));
}

function renderLine(text, start, end, inline, onCommand) {
  const line = element("div", { className: "line", attributes: { dir: "auto" } });
  line.append(...renderInline(text, start, end, inline, onCommand));
  return line;
}

/** Draws a range: the outermost entities in it, each with what lies inside it. */
function renderInline(text, start, end, entities, onCommand) {
  const nodes = [];
  let at = start;
  for (const [index, entity] of entities.entries()) {
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (to <= from || from >= end) continue;
    if (from > at) nodes.push(text.slice(at, from));
    const inner = renderInline(text, from, to, entities.slice(index + 1), onCommand);
    nodes.push(renderEntity(entity, text.slice(from, to), inner, onCommand));
    at = to;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function renderEntity(entity, text, inner, onCommand) {
  if (entity.type === "text_link") return link(entity.url, inner);
  if (entity.type === "url") return link(text, inner);
  if (entity.type === "bot_command") {
    // A link, not a button: a button is a box of its own, whose text would not stand in the line's direction.
    const on = {
      click: (event) => {
        event.preventDefault();
        onCommand(text);
      },
    };
    return element("a", { className: "command", attributes: { href: "#", role: "button" }, on }, ...inner);
  }
  if (entity.type === "spoiler") return spoiler(inner);
  const className = TAGS[entity.type] === undefined || entity.type === "custom_emoji" ? "accent" : undefined;
  return element(TAGS[entity.type] ?? "span", { className }, ...inner);
}

function link(address, inner) {
  const url = URL.parse(address);
  const isWeb = url !== null && (url.protocol === "http:" || url.protocol === "https:");
  if (!isWeb) return element("span", { className: "accent" }, ...inner);
  const attributes = { href: url.href, target: "_blank", rel: "noopener noreferrer", title: url.href };
  return element("a", { attributes }, ...inner);
}

function spoiler(inner) {
  const attributes = { type: "button", "aria-label": "Hidden text: press to show" };
  const button = element("button", { className: "spoiler", attributes }, ...inner);
  button.addEventListener("click", () => {
    button.classList.add("shown");
    button.removeAttribute("aria-label");
  });
  return button;
}
