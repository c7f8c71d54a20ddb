import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../src/demo/bot-api/api-error.ts";
import { formatMessageText } from "../../src/demo/bot-api/format-text.ts";

const format = (text: string) => formatMessageText({ text, parseMode: "HTML", entities: undefined });

function refusal(text: string): string {
  try {
    format(text);
  } catch (error) {
    if (error instanceof ApiError) return error.message;
    throw error;
  }
  return "accepted";
}

test("every supported tag becomes its entity, with offsets in UTF-16 units", () => {
  const tags: [string, string][] = [
    ["<b>😀</b>", "bold"],
    ["<strong>😀</strong>", "bold"],
    ["<i>😀</i>", "italic"],
    ["<em>😀</em>", "italic"],
    ["<u>😀</u>", "underline"],
    ["<ins>😀</ins>", "underline"],
    ["<s>😀</s>", "strikethrough"],
    ["<strike>😀</strike>", "strikethrough"],
    ["<del>😀</del>", "strikethrough"],
    ["<code>😀</code>", "code"],
    ["<pre>😀</pre>", "pre"],
    ["<tg-spoiler>😀</tg-spoiler>", "spoiler"],
    ['<span class="tg-spoiler">😀</span>', "spoiler"],
    ["<blockquote>😀</blockquote>", "blockquote"],
    ["<blockquote expandable>😀</blockquote>", "expandable_blockquote"],
  ];
  for (const [html, type] of tags) {
    assert.deepEqual(format(`a${html}`).entities, [{ type, offset: 1, length: 2 }], html);
  }
});

test("nested tags give nested entities, and an inner code block with a language gives its language", () => {
  const { text, entities } = format('<b>a<i>b</i></b> <pre><code class="language-ts">x</code></pre>');
  assert.equal(text, "ab x");
  assert.deepEqual(entities, [
    { type: "bold", offset: 0, length: 2 },
    { type: "italic", offset: 1, length: 1 },
    { type: "pre", offset: 3, length: 1, language: "ts" },
  ]);
});

test("four named references and the numeric ones are decoded, all others stay as they stand", () => {
  assert.equal(format("&lt;&gt;&amp;&quot;&#65;&#x42;&nbsp;&apos;&").text, '<>&"AB&nbsp;&apos;&');
});

test("markup that Telegram cannot parse is refused with the place in bytes", () => {
  const prefix = "Bad Request: can't parse entities: ";
  assert.equal(refusal("ё<x>a</x>"), `${prefix}Unsupported start tag "x" at byte offset 2`);
  assert.equal(refusal("<b>a"), `${prefix}Can't find end tag corresponding to start tag "b"`);
  assert.equal(refusal("a</b>"), `${prefix}Unexpected end tag at byte offset 1`);
  assert.equal(
    refusal("<b>a</i>"),
    `${prefix}Unmatched end tag at byte offset 4, expected "</b>", found "</i>"`,
  );
  assert.equal(refusal("a < b"), `${prefix}Unsupported start tag "" at byte offset 2`);
  assert.equal(refusal("a <b"), `${prefix}Unclosed start tag at byte offset 2`);
  assert.equal(refusal("<br>"), `${prefix}Unsupported start tag "br" at byte offset 0`);
  assert.equal(
    refusal('<span class="x">a</span>'),
    `${prefix}Tag "span" must have class "tg-spoiler" at byte offset 0`,
  );
});

test("a link that is none is shown as plain text and noted", () => {
  const { entities, dropped } = format('<a href="http://localhost/x">a</a> <a href="javascript:x">b</a>');
  assert.deepEqual(entities, []);
  assert.equal(dropped.length, 2);
  assert.deepEqual(format('<a href="https://a.am/?x=1&amp;y=2">a</a>').entities, [
    { type: "text_link", offset: 0, length: 1, url: "https://a.am/?x=1&y=2" },
  ]);
});

test("commands, addresses and hashtags are found outside code and links", () => {
  const { entities } = format(
    '/help see https://a.am/b/c. #Lachin <code>/no</code> <a href="https://a.am">/no</a>',
  );
  assert.deepEqual(
    entities.map(({ type, offset }) => [type, offset]),
    [
      ["bot_command", 0],
      ["url", 10],
      ["hashtag", 28],
      ["code", 36],
      ["text_link", 40],
    ],
  );
});

test("the length counts after parsing: 4,096 units pass and 4,097 are refused", () => {
  assert.equal(format(`<b>${"x".repeat(4094)}😀</b>`).text.length, 4096);
  assert.equal(refusal(`<b>${"x".repeat(4095)}😀</b>`), "Bad Request: message is too long");
});

test("text with nothing to show is refused", () => {
  assert.equal(refusal(""), "Bad Request: message text is empty");
  assert.equal(refusal("<b> \n</b>"), "Bad Request: text must be non-empty");
});

test("embedding and override marks are taken out, isolates stay, and offsets follow", () => {
  const { text, entities } = format("\u202bab\u202c <b>\u2068x\u2069</b>");
  assert.equal(text, "ab \u2068x\u2069");
  assert.deepEqual(entities, [{ type: "bold", offset: 3, length: 3 }]);
});

test("more than 100 entities are cut to 100 and noted", () => {
  const { entities, dropped } = format("<b>x</b> ".repeat(101));
  assert.equal(entities.length, 100);
  assert.deepEqual(dropped, ["1 entities beyond 100"]);
});
