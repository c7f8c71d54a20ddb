import { badRequest } from "../api-error.ts";
import { formatMessageText } from "../format-text.ts";
import { isObject, type JsonObject } from "../json.ts";
import { Parameters } from "../parameters.ts";
import { parseReplyMarkup } from "../reply-markup.ts";
import { DONE, type Method } from "./method.ts";

const MAX_CALLBACK_TEXT = 200;
const MAX_INLINE_RESULTS = 50;

/** answerCallbackQuery: once a query, up to 200 characters. */
export const answerCallbackQuery: Method = ({ backend, params }) => {
  const text = params.string("text");
  if ((text?.length ?? 0) > MAX_CALLBACK_TEXT) throw badRequest("MESSAGE_TOO_LONG");
  backend.callbacks.answer(params.string("callback_query_id") ?? "", {
    text: text === "" ? undefined : text,
    showAlert: params.boolean("show_alert"),
    url: params.string("url"),
  });
  return DONE;
};

/** answerInlineQuery: up to 50 results with ids of their own, their texts checked like messages. */
export const answerInlineQuery: Method = ({ backend, params }) => {
  const results = params.array("results") ?? [];
  if (results.length > MAX_INLINE_RESULTS) throw badRequest("RESULTS_TOO_MUCH");
  const checked = results.map(parseInlineResult);
  if (new Set(checked.map((result) => result.id)).size < checked.length)
    throw badRequest("RESULT_ID_DUPLICATE");
  params.integer("cache_time");
  params.boolean("is_personal");
  backend.inlineQueries.answer(params.string("inline_query_id") ?? "", checked);
  return DONE;
};

function parseInlineResult(value: unknown): JsonObject {
  const fail = (reason: string): Error => badRequest(`can't parse inline query result: ${reason}`);
  if (!isObject(value)) throw fail("InlineQueryResult must be an Object");
  const { type, id, title } = value;
  if (typeof type !== "string") throw fail('Can\'t find field "type"');
  const idBytes = typeof id === "string" ? Buffer.byteLength(id) : 0;
  if (idBytes < 1 || idBytes > 64) throw badRequest("RESULT_ID_INVALID");
  const inner = new Parameters(value);
  parseReplyMarkup(inner.object("reply_markup"));
  if (type === "article") {
    if (typeof title !== "string" || title === "") throw fail('Can\'t find field "title"');
    checkContent(value.input_message_content);
  }
  return value;
}

function checkContent(content: unknown): void {
  if (!isObject(content))
    throw badRequest("can't parse inline query result: message content is not specified");
  const { message_text: text, ...rest } = content;
  formatMessageText(new Parameters({ ...rest, text }).sentText("text"));
}
