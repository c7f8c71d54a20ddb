import { placeRun } from "../digests/line-direction.ts";
import type { Keyboard } from "../src/delivery/message.ts";
import { moveSchedules } from "../src/subscriptions/save-schedule.ts";
import { findZones, parseZone, zoneName } from "../src/subscriptions/zones.ts";
import { type Answer, type CommandContext, pressData } from "../src/telegram/command.ts";
import type { Html } from "../src/text/html.ts";
import { asksReply } from "./asks-reply.ts";
import { givenText } from "./given-text.ts";
import { rowsOf } from "./keyboard-rows.ts";
import { placeText } from "./schedule-lines.ts";

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

/** Where the question for a zone was asked, as the beginning of callback data: its answers lead back there. */
export interface ZoneAsker {
  /** The command, and what stands before the zone in the data of a city's button. */
  readonly data: readonly [command: string, ...args: string[]];
  /** The data of the button that goes back. */
  readonly back: string;
}

/** What a typed city means: one zone, or an answer that asks on. */
export type ZoneReading =
  | { readonly status: "zone"; readonly zone: string }
  | { readonly status: "unclear"; readonly answers: readonly Answer[] };

/** Cities to choose a zone by; any other is typed. */
export function askZone(
  { translator, chat }: CommandContext,
  asker: ZoneAsker,
): { readonly html: Html; readonly keyboard: Keyboard } {
  const buttons = OFFERED.map((zone) => {
    const city = placeRun(zoneName(zone, translator.language), translator.language);
    const isChosen = zone === chat.zone && chat.zoneChosen === 1;
    return { text: isChosen ? `✓ ${city}` : city, press: pressData(...asker.data, zone) };
  });
  return {
    html: translator.html("zone-ask"),
    keyboard: [
      ...rowsOf(buttons, 3),
      [{ text: translator.text("button-type-city"), press: pressData(...asker.data, TYPED) }],
      [{ text: translator.text("button-back"), press: asker.back }],
    ],
  };
}

/** Stands in callback data in a zone's place where the reader wants to type it. */
export const TYPED = "type";

/** Asks for a city to be typed; the answer comes to the asker's command with what `awaited` says. */
export async function askTypedZone(
  { stores, chat, translator }: CommandContext,
  awaited: readonly string[],
): Promise<readonly Answer[]> {
  await stores.chats.update(chat.id, { awaiting: awaited.join(":") });
  const id = chat.kind === "private" ? "zone-type" : "zone-type-reply";
  return [{ kind: "message", html: translator.html(id), askReply: asksReply(chat) }];
}

/** Reads a typed city; where several may be meant, or none, it asks on. */
export function readZone(context: CommandContext, text: string, asker: ZoneAsker): ZoneReading {
  const { translator, now } = context;
  const found = [...new Set(findZones(text).map(({ zone }) => zone))];
  const zone = parseZone(text) ?? (found.length === 1 ? found[0] : undefined);
  if (zone !== undefined) return { status: "zone", zone };
  if (found.length === 0) {
    const html = translator.html("error-subscribe-zone", { given: givenText(text, context) });
    return { status: "unclear", answers: [{ kind: "message", ...askZone(context, asker), html }] };
  }
  const keyboard = found.map((one) => [
    { text: placeText(one, translator, now), press: pressData(...asker.data, one) },
  ]);
  return { status: "unclear", answers: [{ kind: "message", html: translator.html("zone-which"), keyboard }] };
}

/** Makes the zone the chat's own, which all its schedules go by; it is not asked for again. */
export async function chooseZone(context: CommandContext, zone: string): Promise<CommandContext> {
  const { stores, chat, now } = context;
  const change = { zone, zoneChosen: 1, awaiting: null };
  await stores.chats.update(chat.id, change);
  await moveSchedules(stores, chat.id, zone, now);
  return { ...context, chat: { ...chat, ...change } };
}
