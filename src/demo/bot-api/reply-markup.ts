import { badRequest } from "./api-error.ts";
import { checkLink } from "./check-link.ts";
import { isObject, type JsonObject } from "./json.ts";

/** A checked button of an inline keyboard: its text and exactly one action. */
export interface InlineButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly [action: string]: unknown;
}

/** A button of a reply keyboard. */
export interface ReplyButton {
  readonly text: string;
}

/** A checked reply_markup; an inline keyboard in the Bot API's own shape. */
export type ReplyMarkup =
  | { readonly inline_keyboard: readonly (readonly InlineButton[])[] }
  | {
      readonly keyboard: readonly (readonly ReplyButton[])[];
      readonly oneTime: boolean;
      readonly placeholder: string;
    }
  | { readonly remove_keyboard: true }
  | { readonly force_reply: true; readonly input_field_placeholder?: string };

const ACTIONS = [
  "callback_data",
  "url",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "copy_text",
  "callback_game",
  "pay",
];
const MAX_BUTTONS = 100;
const MAX_CALLBACK_BYTES = 64;

/** Checks a reply_markup by the Bot API's rules; an empty inline keyboard is none. */
export function parseReplyMarkup(markup: JsonObject | undefined): ReplyMarkup | undefined {
  if (markup === undefined) return undefined;
  if ("inline_keyboard" in markup) return parseInlineKeyboard(markup.inline_keyboard);
  if ("keyboard" in markup) {
    return {
      keyboard: parseRows(markup.keyboard, parseReplyButton),
      oneTime: markup.one_time_keyboard === true,
      placeholder: String(markup.input_field_placeholder ?? ""),
    };
  }
  if (markup.remove_keyboard === true) return { remove_keyboard: true };
  if (markup.force_reply === true) {
    const placeholder = markup.input_field_placeholder;
    return {
      force_reply: true,
      ...(typeof placeholder === "string" ? { input_field_placeholder: placeholder } : {}),
    };
  }
  if (Object.keys(markup).length === 0) return undefined;
  throw badRequest("can't parse reply keyboard markup JSON object");
}

function parseInlineKeyboard(value: unknown): ReplyMarkup | undefined {
  const rows = parseRows(value, parseInlineButton).filter((row) => row.length > 0);
  if (rows.flat().length > MAX_BUTTONS) throw badRequest("REPLY_MARKUP_TOO_LONG");
  return rows.length === 0 ? undefined : { inline_keyboard: rows };
}

function parseRows<T>(value: unknown, parseButton: (button: unknown) => T): T[][] {
  if (!Array.isArray(value)) throw badRequest("can't parse keyboard: expected an Array of Array");
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest("can't parse keyboard: expected an Array of Array");
    return row.map(parseButton);
  });
}

function parseReplyButton(value: unknown): ReplyButton {
  const text = typeof value === "string" ? value : isObject(value) ? value.text : undefined;
  if (typeof text !== "string" || text.trim() === "")
    throw badRequest("keyboard button text must be non-empty");
  return isObject(value) ? { ...value, text } : { text };
}

function parseInlineButton(value: unknown): InlineButton {
  const fail = (reason: string): Error => badRequest(`can't parse inline keyboard button: ${reason}`);
  if (!isObject(value)) throw fail("InlineKeyboardButton must be an Object");
  const { text } = value;
  if (typeof text !== "string" || text.trim() === "") throw fail('Field "text" must be a non-empty String');
  const actions = ACTIONS.filter((action) => value[action] !== undefined);
  if (actions.length === 0) throw fail("Text buttons are unallowed in the inline keyboard");
  if (actions.length > 1) throw fail(`exactly one action is allowed, found ${actions.join(" and ")}`);
  checkCallbackData(value.callback_data);
  return { ...value, text, ...checkedUrl(value.url) };
}

function checkCallbackData(data: unknown): void {
  if (data === undefined) return;
  const size = typeof data === "string" ? Buffer.byteLength(data) : 0;
  if (size < 1 || size > MAX_CALLBACK_BYTES) throw badRequest("BUTTON_DATA_INVALID");
}

function checkedUrl(url: unknown): { url?: string } {
  if (url === undefined) return {};
  const link =
    typeof url === "string" ? checkLink(url) : ({ status: "invalid", reason: "Wrong HTTP URL" } as const);
  if (link.status === "invalid") {
    throw badRequest(`inline keyboard button URL '${String(url)}' is invalid: ${link.reason}`);
  }
  return { url: link.url };
}
