import { byId, getJson, postJson } from "./dom.js";

const HOUR_MS = 3_600_000;

/** Runs the time strip: shows the demo's time, and moves it forward at a press. */
export function createTimeStrip(onRefused) {
  let offsetMs = 0;
  let nextDue = null;
  const buttons = [...document.querySelectorAll("[data-advance]")];
  const nextDueButton = document.querySelector('[data-advance="next-due"]');

  const show = () => {
    const now = Date.now() + offsetMs;
    byId("clock-utc").textContent = `${format(now, "UTC")} UTC`;
    byId("clock-local").textContent = `${formatTime(now)} local`;
    nextDueButton.disabled = nextDue === null;
    nextDueButton.title = nextDue === null ? "No digest is due" : `${format(nextDue, undefined)} local`;
  };
  const take = (time) => {
    offsetMs = time.now - Date.now();
    nextDue = time.nextDue;
    byId("clock-utc").dataset.now = String(time.now);
    show();
  };
  const refresh = () => getJson("/demo/clock").then(take, () => {});
  const move = async (request) => {
    for (const button of buttons) button.disabled = true;
    try {
      take(await postJson("/demo/clock", request));
    } catch (error) {
      onRefused(error.message);
    }
    for (const button of buttons) button.disabled = false;
    show();
  };

  for (const button of buttons) {
    button.addEventListener("click", () => move(requestOf(button.dataset.advance, Date.now() + offsetMs)));
  }
  setInterval(show, 1000);
  setInterval(refresh, 15_000);
  return { refresh };
}

function formatTime(instant) {
  return new Intl.DateTimeFormat("en-GB", { weekday: "short", hour: "2-digit", minute: "2-digit" }).format(
    instant,
  );
}

function format(instant, timeZone) {
  const parts = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat("en-GB", { ...parts, hourCycle: "h23", timeZone }).format(instant);
}

/** What a button asks the server for; tomorrow is that of the browser's time zone. */
function requestOf(step, now) {
  if (step === "next-due") return { to: "next-due" };
  if (step !== "tomorrow") return { advanceMs: Number(step) * HOUR_MS };
  const target = new Date(now);
  target.setDate(target.getDate() + 1);
  target.setHours(8, 0, 0, 0);
  return { advanceMs: target.getTime() - now };
}
