import { createComposer } from "./composer.js";
import { byId, element, getJson, postJson } from "./dom.js";
import { placeTime, renderDay, renderMessage, renderTyping } from "./render-message.js";
import { stringsOf } from "./strings.js";
import { createTimeStrip } from "./time-strip.js";

const TYPING_MS = 5_000;
const TOAST_MS = 3_000;

const list = byId("message-list");
const messages = new Map();
let reader = Number(new URLSearchParams(location.search).get("reader"));
/** Whether somebody chose a reader on the page. */
let isChosen = false;
let language = "en";
let description = "";
let stream;
let typingTimer;
let toastTimer;
/** Messages that come while the chat is being read; undefined when it is not. */
let early;

const composer = createComposer(sendText);
const timeStrip = createTimeStrip(showToast);

function actions() {
  return { strings: stringsOf(language), language, sendText, press };
}

async function sendText(text, replyTo) {
  try {
    await postJson("/demo/send", { reader, text, replyTo });
    scrollToEnd();
  } catch (error) {
    showToast(error.message);
  }
}

async function press(message, row, column, button, node) {
  if (button.url) return window.open(button.url, "_blank", "noopener,noreferrer");
  if (button.copy_text) {
    await navigator.clipboard?.writeText(button.copy_text.text);
    return showToast(stringsOf(language).copied);
  }
  if (button.callback_data === undefined) return showToast(stringsOf(language).elsewhere);
  node.classList.add("waiting");
  try {
    const answer = await postJson("/demo/press", { reader, messageId: message.id, row, column });
    if (answer.text && answer.showAlert) showAlert(answer.text);
    else if (answer.text) showToast(answer.text);
  } catch (error) {
    showToast(error.message);
  }
  node.classList.remove("waiting");
}

function showToast(text) {
  const toast = byId("toast");
  toast.textContent = text;
  toast.dir = "auto";
  toast.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    toast.hidden = true;
  }, TOAST_MS);
}

function showAlert(text) {
  byId("alert-text").textContent = text;
  byId("alert").showModal();
}

function isAtEnd() {
  return list.scrollHeight - list.scrollTop - list.clientHeight < 120;
}

function scrollToEnd() {
  list.scrollTop = list.scrollHeight;
}

/** Shows a new or edited message; the view follows where it stood at the end. */
function showMessage(message) {
  if (early) return early.push(message);
  const follow = isAtEnd() || message.mine;
  const isNew = !messages.has(message.id);
  const drawn = renderMessage(message, actions());
  const old = list.querySelector(`[data-message-id="${message.id}"]`);
  if (isNew && !message.mine) hideTyping();
  if (old) {
    const focused = focusedButton(old);
    old.replaceWith(drawn);
    drawn.querySelectorAll(".inline-keyboard button")[focused]?.focus({ preventScroll: true });
  } else {
    byId("about")?.remove();
    addDay(message.date);
    list.append(drawn);
    if (isNew) drawn.classList.add("appearing");
  }
  messages.set(message.id, message);
  placeTime(drawn);
  afterChange();
  if (follow) scrollToEnd();
  else if (isNew) byId("to-bottom").hidden = false;
}

/** Which button of a keyboard has the focus, so that an edit does not take it away; -1 for none. */
function focusedButton(article) {
  return [...article.querySelectorAll(".inline-keyboard button")].indexOf(document.activeElement);
}

function addDay(dateMs) {
  const last = [...messages.values()].at(-1);
  const isSameDay = last && new Date(last.date).toDateString() === new Date(dateMs).toDateString();
  if (!isSameDay) list.append(renderDay(dateMs, language));
}

function afterChange() {
  composer.setStarted(messages.size > 0);
  composer.setKeyboard([...messages.values()]);
}

function showTyping() {
  hideTyping();
  byId("bot-status").textContent = stringsOf(language).typing;
  const follow = isAtEnd();
  list.append(renderTyping(stringsOf(language).typing));
  if (follow) scrollToEnd();
  typingTimer = setTimeout(hideTyping, TYPING_MS);
}

function hideTyping() {
  clearTimeout(typingTimer);
  list.querySelector('[data-testid="typing"]')?.remove();
  byId("bot-status").textContent = stringsOf(language).status;
}

function showAbout() {
  const title = element("h2", { text: stringsOf(language).about, attributes: { dir: "auto" } });
  const lines = description
    .split("\n")
    .map((line) => element("p", { text: line, attributes: { dir: "auto" } }));
  list.append(element("div", { className: "about", attributes: { id: "about" } }, title, ...lines));
}

async function load() {
  const wanted = reader;
  early = [];
  const state = await getJson(`/demo/state?reader=${wanted}`);
  // Another reader may have been chosen meanwhile: their chat is then on its way.
  if (wanted !== reader) return;
  showState(state);
  const waiting = early ?? [];
  early = undefined;
  for (const message of waiting) showMessage(message);
}

function showState(state) {
  language = state.readers.find(({ id }) => id === reader).language;
  description = state.description;
  document.documentElement.lang = language;
  byId("bot-name").textContent = state.bot.name;
  byId("bot-status").textContent = stringsOf(language).status;
  byId("reader-select").value = String(reader);
  showOutlets(state.outlets);
  composer.setStrings(stringsOf(language));
  composer.setCommands(state.commands);
  messages.clear();
  list.replaceChildren();
  for (const message of state.messages) {
    addDay(message.date);
    const drawn = renderMessage(message, actions());
    list.append(drawn);
    placeTime(drawn);
    messages.set(message.id, message);
  }
  if (messages.size === 0) showAbout();
  afterChange();
  scrollToEnd();
}

function showOutlets(outlets) {
  byId("outlets").hidden = outlets.length === 0;
  const links = outlets.map(({ name, url }) => {
    const attributes = { href: url, target: "_blank", rel: "noopener noreferrer", dir: "auto" };
    return element("li", {}, element("a", { text: name, attributes }));
  });
  byId("outlet-list").replaceChildren(...links);
}

/** Follows the chat of the reader; after a break the whole chat is read again. */
async function connect() {
  stream?.close();
  stream = new EventSource(`/demo/events?reader=${reader}`);
  const own = stream;
  let wasBroken = false;
  const { promise: opened, resolve } = Promise.withResolvers();
  own.addEventListener("open", () => {
    resolve();
    if (wasBroken) void load();
    wasBroken = false;
  });
  own.addEventListener("error", () => {
    wasBroken = true;
    byId("bot-status").textContent = stringsOf(language).offline;
  });
  const onEvent = (name, act) =>
    own.addEventListener(name, (event) => {
      if (own === stream) act(JSON.parse(event.data));
    });
  onEvent("message", (message) => {
    showMessage(message);
    void timeStrip.refresh();
  });
  onEvent("deleted", ({ messageId }) => {
    messages.delete(messageId);
    list.querySelector(`[data-message-id="${messageId}"]`)?.remove();
    afterChange();
  });
  onEvent("typing", showTyping);
  onEvent("clock", () => void timeStrip.refresh());
  onEvent("commands", async () => {
    const state = await getJson(`/demo/state?reader=${reader}`);
    composer.setCommands(state.commands);
    description = state.description;
    if (messages.size === 0) {
      list.replaceChildren();
      showAbout();
    }
  });
  await opened;
}

/** The reader in the address, else the one who speaks the browser's language. */
async function chooseReader() {
  const { readers } = await getJson("/demo/state");
  const speaks = (code) => readers.find((one) => one.language === code)?.id;
  const known = readers.some(({ id }) => id === reader);
  return known ? reader : (speaks(navigator.language.slice(0, 2)) ?? speaks("en"));
}

async function open(chosen) {
  reader = chosen;
  await connect();
  if (reader === chosen) await load();
}

async function start() {
  const chosen = await chooseReader();
  if (!isChosen) await open(chosen);
}

byId("reader-select").addEventListener("change", async (event) => {
  isChosen = true;
  const chosen = Number(event.target.value);
  history.replaceState(null, "", `?reader=${chosen}`);
  await open(chosen);
});
byId("to-bottom").addEventListener("click", scrollToEnd);
list.addEventListener("scroll", () => {
  byId("to-bottom").hidden = isAtEnd();
});
void timeStrip.refresh();
void start();
