import type { Keyboard } from "../src/delivery/message.ts";
import { zoneName } from "../src/subscriptions/zones.ts";
import { type CommandContext, pressData } from "../src/telegram/command.ts";
import type { Html } from "../src/text/html.ts";

const OFFERED = [
  "Asia/Yerevan",
  "Asia/Baku",
  "Asia/Tbilisi",
  "Europe/Moscow",
  "Europe/Istanbul",
  "Africa/Cairo",
  "Asia/Beirut",
  "Asia/Riyadh",
  "Asia/Dubai",
  "Europe/Paris",
  "Europe/London",
  "America/New_York",
];

/** Cities to choose a zone by; any other is typed. `from` is what the question came from, to go back to. */
export function askZone(
  { translator, chat }: CommandContext,
  from: "settings" | "subscribe",
): { readonly html: Html; readonly keyboard: Keyboard } {
  const buttons = OFFERED.map((zone) => ({
    text: `${zone === chat.zone ? "✓ " : ""}${zoneName(zone, chat.language)}`,
    press: pressData("settings", "zone", zone),
  }));
  const rows = [0, 3, 6, 9].map((start) => buttons.slice(start, start + 3));
  return {
    html: translator.html("zone-ask"),
    keyboard: [
      ...rows,
      [{ text: translator.text("button-type-city"), press: pressData("settings", "type-zone") }],
      [{ text: translator.text("button-back"), press: pressData(from) }],
    ],
  };
}
