import { ReaderError } from "../src/errors.ts";
import { parseSubscribe, type SubscribeRequest } from "../src/subscriptions/parse-subscribe.ts";
import { parseLocalTime } from "../src/subscriptions/parse-time.ts";
import { isZone } from "../src/subscriptions/zones.ts";
import { type Answer, type Command, type CommandContext, pressData } from "../src/telegram/command.ts";
import { givenText } from "./given-text.ts";
import { askKind, askMissing, askTypedTime, type Question } from "./schedule-questions.ts";
import { fulfilWish, parseWish, type ScheduleWish, writeWish } from "./schedule-wish.ts";
import { keepBeside, subscribeChat } from "./subscribe-chat.ts";
import { askTypedZone, askZone, chooseZone, readZone, TYPED, type ZoneAsker } from "./zone-question.ts";

export const subscribeCommand: Command = {
  name: "subscribe",
  descriptionId: "command-subscribe",
  scope: "reader",
  changes: true,
  async run(context, argument) {
    const request = parseSubscribe(argument);
    switch (request.status) {
      case "ask":
        return [{ kind: "message", ...(await askKind(context)) }];
      case "wrong":
        return explainWrong(context, argument, request);
      case "instant":
        return subscribeChat(context, { kind: "instant" });
      default: {
        const inZone = request.zone === null ? context : await chooseZone(context, request.zone);
        return goOn(inZone, wishOf(request));
      }
    }
  },
  async press(context, [step = "", ...rest]) {
    if (step === "") return [{ kind: "edit", ...(await askKind(context)) }];
    if (step === "instant") return subscribeChat(context, { kind: "instant" });
    const wish = parseWish(["beside", "type", "zone"].includes(step) ? (rest[0] ?? "") : step);
    if (wish === null) throw new ReaderError("error-old-button");
    if (step === "beside") return keepBeside(context, wish);
    if (step === "type") return askTypedTime(context, wish);
    return step === "zone" ? pressZone(context, wish, rest.slice(1).join(":")) : goOn(context, wish);
  },
  async hear(context, [what, written = ""], text) {
    const wish = parseWish(written) ?? { kind: "daily", time: null };
    if (what === "zone") {
      const reading = readZone(context, text, askerOf(wish));
      if (reading.status === "unclear") return reading.answers;
      return goOn(await chooseZone(context, reading.zone), wish);
    }
    const time = parseLocalTime(text);
    if (time !== null) return goOn(context, { ...wish, time });
    const html = context.translator.html("error-subscribe-time", { given: givenText(text, context) });
    return [{ kind: "message", ...askMissing(context, wish), html }];
  },
};

/** Subscribes where all is known, else asks for what is missing. */
async function goOn(context: CommandContext, wish: ScheduleWish): Promise<readonly Answer[]> {
  const schedule = fulfilWish(wish, context.chat.zone);
  if (schedule !== null) return subscribeChat(context, schedule);
  return [{ kind: "edit", ...askMissing(context, wish) }];
}

async function pressZone(
  context: CommandContext,
  wish: ScheduleWish,
  zone: string,
): Promise<readonly Answer[]> {
  if (zone === "") return [{ kind: "edit", ...askZone(context, askerOf(wish)) }];
  if (zone === TYPED) return askTypedZone(context, askerOf(wish).data);
  if (!isZone(zone)) throw new ReaderError("error-old-button");
  return goOn(await chooseZone(context, zone), wish);
}

function askerOf(wish: ScheduleWish): ZoneAsker {
  const back = writeWish({ ...wish, time: null });
  return { data: ["subscribe", "zone", writeWish(wish)], back: pressData("subscribe", back) };
}

type WrongRequest = Extract<SubscribeRequest, { status: "wrong" }>;

/** Says what was not understood, with buttons for just that: the rest of what was written counts. */
async function explainWrong(
  context: CommandContext,
  argument: string,
  { what, given }: WrongRequest,
): Promise<readonly Answer[]> {
  const html = context.translator.html(`error-subscribe-${what}`, { given: givenText(given, context) });
  const rest = parseSubscribe(argument.replace(given, " "));
  const wish = "kind" in rest || rest.status === "ask-weekday" ? wishOf(rest) : null;
  const question = await questionAbout(context, what, wish);
  return [{ kind: "message", ...question, html }];
}

async function questionAbout(
  context: CommandContext,
  what: WrongRequest["what"],
  wish: ScheduleWish | null,
): Promise<Question> {
  if (what === "kind" || wish === null) return askKind(context);
  return what === "zone" ? askZone(context, askerOf(wish)) : askMissing(context, wish);
}

function wishOf(
  request: Extract<SubscribeRequest, { status: "schedule" | "ask-time" | "ask-weekday" }>,
): ScheduleWish {
  if (request.status === "ask-weekday") return { kind: "weekly", weekday: null, time: request.time };
  const time = request.status === "schedule" ? request.time : null;
  if (request.kind === "daily") return { kind: "daily", time };
  return { kind: "weekly", weekday: request.weekday, time };
}
