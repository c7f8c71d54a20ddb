import { byId, element } from "./dom.js";

/** Runs what lies below the messages: text field, command menu, Start, reply keyboard and reply. */
export function createComposer(send) {
  const composer = byId("composer");
  const menu = byId("command-menu");
  let replyTo = null;

  const submit = async (text) => {
    const trimmed = text.trim();
    if (trimmed === "") return;
    const answered = replyTo;
    setReply(null);
    closeMenu();
    await send(trimmed, answered);
  };
  const resize = () => {
    composer.style.height = "auto";
    composer.style.height = `${Math.min(composer.scrollHeight, 160)}px`;
  };
  const closeMenu = () => {
    menu.hidden = true;
    byId("menu").setAttribute("aria-expanded", "false");
  };
  const setReply = (message) => {
    replyTo = message?.id ?? null;
    byId("replying").hidden = message === null;
    byId("replying-text").textContent = message?.text ?? "";
  };

  byId("composer-bar").addEventListener("submit", (event) => {
    event.preventDefault();
    const { value } = composer;
    composer.value = "";
    resize();
    void submit(value);
  });
  composer.addEventListener("input", resize);
  composer.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    byId("composer-bar").requestSubmit();
  });
  byId("start").addEventListener("click", () => submit("/start"));
  byId("replying-cancel").addEventListener("click", () => setReply(null));
  byId("menu").addEventListener("click", () => {
    menu.hidden = !menu.hidden;
    byId("menu").setAttribute("aria-expanded", String(!menu.hidden));
    if (!menu.hidden) menu.querySelector("button")?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !menu.hidden) {
      closeMenu();
      byId("menu").focus();
    }
  });
  byId("message-list").addEventListener("click", closeMenu);

  return {
    setStrings: (strings) => {
      composer.placeholder = strings.message;
      composer.setAttribute("aria-label", strings.message);
      byId("menu").textContent = strings.menu;
      byId("send").setAttribute("aria-label", strings.send);
      byId("start").textContent = strings.start;
    },
    setStarted: (isStarted) => {
      byId("start").hidden = isStarted;
      byId("composer-bar").hidden = !isStarted;
    },
    setCommands: (commands) => {
      menu.replaceChildren(...commands.map((command) => renderCommand(command, submit)));
      byId("menu").hidden = commands.length === 0;
    },
    /** Follows the newest message of the bot that has a reply keyboard, removes one or asks for a reply. */
    setKeyboard: (messages) => {
      const asking = messages.findLast(
        (message) => !message.mine && message.markup && !message.markup.inline_keyboard,
      );
      const markup = asking?.markup ?? {};
      const isAnswered =
        asking !== undefined && messages.some((message) => message.mine && message.id > asking.id);
      const rows = markup.oneTime && isAnswered ? [] : (markup.keyboard ?? []);
      byId("reply-keyboard").hidden = rows.length === 0;
      byId("reply-keyboard").replaceChildren(...rows.map((row) => renderRow(row, submit)));
      setReply(markup.force_reply && !isAnswered ? asking : null);
      const placeholder = isAnswered ? undefined : (markup.input_field_placeholder ?? markup.placeholder);
      if (placeholder) composer.placeholder = placeholder;
      else composer.placeholder = composer.getAttribute("aria-label") ?? "";
    },
  };
}

function renderCommand({ command, description }, submit) {
  const name = element("span", { className: "command-name", text: `/${command}` });
  const words = element("span", {
    className: "command-words",
    text: description,
    attributes: { dir: "auto" },
  });
  const attributes = { type: "button", "data-testid": "menu-command", "data-command": command };
  return element("button", { attributes, on: { click: () => submit(`/${command}`) } }, name, words);
}

function renderRow(row, submit) {
  const buttons = row.map(({ text }) =>
    element("button", {
      text,
      attributes: { type: "button", dir: "auto" },
      on: { click: () => submit(text) },
    }),
  );
  return element("div", { className: "row" }, ...buttons);
}
