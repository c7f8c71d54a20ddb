import { element } from "./dom.js";
import { renderText } from "./render-text.js";

/**
 * Draws a message as a bubble with its keyboard.
 * `actions`: sendText(text), press(message, row, column, button), strings, language.
 */
export function renderMessage(message, actions) {
  const bubble = element("div", { className: "bubble" });
  if (message.replyTo) bubble.append(renderReplied(message.replyTo));
  if (message.file) bubble.append(renderFile(message.file, message.text, actions.strings));
  if (message.text) bubble.append(renderText(message.text, message.entities, actions.sendText));
  bubble.append(renderMeta(message, actions));
  const attributes = {
    "data-testid": "message",
    "data-message-id": String(message.id),
    "data-from": message.mine ? "reader" : "bot",
  };
  const className = `message ${message.mine ? "mine" : "theirs"}${message.file?.kind === "photo" ? " has-photo" : ""}`;
  const article = element("article", { className, attributes }, bubble);
  const rows = message.markup?.inline_keyboard;
  if (rows) article.append(renderInlineKeyboard(message, rows, actions));
  return article;
}

/** Puts the time beside the last line where that line ends on the left, else below it. To be called once drawn. */
export function placeTime(article) {
  const bubble = article.querySelector(".bubble");
  const last = bubble.querySelector(".text")?.lastElementChild;
  const isRtl = last !== null && last !== undefined && getComputedStyle(last).direction === "rtl";
  const isLine = last?.classList.contains("line") === true;
  bubble.classList.toggle("time-below", !isLine || isRtl);
}

/** Draws the bubble that shows that the bot is typing. */
export function renderTyping(label) {
  const dots = [1, 2, 3].map(() => element("i", { className: "dot" }));
  const bubble = element("div", { className: "bubble typing", attributes: { "aria-label": label } }, ...dots);
  return element("div", { className: "message theirs", attributes: { "data-testid": "typing" } }, bubble);
}

/** Draws the day between messages of different days. */
export function renderDay(dateMs, language) {
  const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", weekday: "long" });
  return element("div", { className: "day" }, element("span", { text: format.format(dateMs) }));
}

function renderReplied(replied) {
  const text = element("span", { text: replied.text || "…", attributes: { dir: "auto" } });
  return element("div", { className: "replied" }, text);
}

function renderMeta(message, { strings, language }) {
  const time = new Intl.DateTimeFormat(language === "ar" ? "ar-u-nu-latn" : language, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(message.date);
  const stamp = element("time", {
    text: time,
    attributes: { datetime: new Date(message.date).toISOString() },
  });
  const meta = element("span", { className: "meta" });
  // As in Telegram's clients, what a bot's keyboard changes does not count as an edit.
  if (message.edited && !message.markup?.inline_keyboard)
    meta.append(element("span", { className: "edited", text: strings.edited }));
  meta.append(stamp);
  if (message.mine)
    meta.append(element("span", { className: "ticks", text: "✓✓", attributes: { "aria-hidden": "true" } }));
  return meta;
}

function renderFile(file, caption, strings) {
  if (file.kind === "photo") {
    const { url, width, height } = file;
    const attributes = {
      src: url,
      alt: caption || strings.photo,
      width: String(width),
      height: String(height),
    };
    const link = { href: url, target: "_blank", rel: "noopener noreferrer" };
    return element("a", { className: "photo", attributes: link }, element("img", { attributes }));
  }
  const attributes = {
    href: file.url,
    download: file.name,
    "data-testid": "document",
    "aria-label": `${strings.download}: ${file.name}`,
  };
  const icon = element("span", { className: "file-icon", text: "↓", attributes: { "aria-hidden": "true" } });
  const name = element("span", { className: "file-name", text: file.name, attributes: { dir: "auto" } });
  const size = element("span", { className: "file-size", text: formatSize(file.size) });
  const lines = element("span", { className: "file-lines" }, name, size);
  return element("a", { className: "file", attributes }, icon, lines);
}

function formatSize(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function renderInlineKeyboard(message, rows, actions) {
  const keyboard = element("div", { className: "inline-keyboard" });
  for (const [row, buttons] of rows.entries()) {
    const cells = buttons.map((button, column) => {
      const attributes = {
        type: "button",
        "data-testid": "inline-button",
        "data-callback": button.callback_data,
      };
      const node = element(
        "button",
        { attributes },
        element("span", { text: button.text, attributes: { dir: "auto" } }),
      );
      if (button.url)
        node.append(
          element("span", { className: "arrow", text: "↗", attributes: { "aria-hidden": "true" } }),
        );
      node.addEventListener("click", () => actions.press(message, row, column, button, node));
      return node;
    });
    keyboard.append(element("div", { className: "row" }, ...cells));
  }
  return keyboard;
}
