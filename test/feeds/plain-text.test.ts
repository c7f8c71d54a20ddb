import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { htmlToLine, htmlToText, plainLine } from "../../src/text/plain-text.ts";

test("tags go, entities are decoded once, blocks become paragraphs", () => {
  const html =
    "<h1>Head</h1><p>One <b>two</b>&nbsp;three<br>four</p><ul><li>a<li>b</ul>&amp;lt; &eacute;<script>no()</script>";
  assert.equal(htmlToText(html, 1_000), "Head\n\nOne two three\nfour\n\na\n\nb\n\n&lt; é");
  assert.equal(htmlToLine(html, 1_000), "Head One two three four a b &lt; é");
});

test("an inline tag does not break a word, and a bare sign is text", () => {
  assert.equal(
    htmlToLine("Step<b>ana</b>kert &amp; 5 < 6 <7> AT&T & more", 100),
    "Stepanakert & 5 < 6 <7> AT&T & more",
  );
  assert.equal(htmlToLine("killed <b", 100), "killed");
  assert.equal(htmlToLine("a <xy", 100), "a <xy");
  assert.equal(htmlToLine('text <a href="http://exa', 100), "text");
});

test("what could disguise a text is removed, what joins letters is kept", () => {
  assert.equal(plainLine("a\u202Eb\u2066c\u2069\u0000\uD83Dd\u0007", 100), "abcd");
  assert.equal(plainLine("می\u200Cخواهم 👩‍🚒 \u200Fא", 100), "می\u200Cخواهم 👩‍🚒 \u200Fא");
});

test("a long text is cut at a word", () => {
  assert.equal(plainLine("one two three", 9), "one two…");
  assert.equal(plainLine("one two three", 13), "one two three");
  assert.equal(plainLine("x".repeat(100_000), 300), `${"x".repeat(299)}…`);
  assert.equal(plainLine("😀".repeat(400), 300).isWellFormed(), true);
});

test("any text stays well-formed, within its cap and without control characters", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.integer({ min: 1, max: 100 }),
      (text, max) => {
        const line = htmlToLine(text, max);
        return line.length <= max && line.isWellFormed() && !/[\u0000-\u001F\u202A-\u202E]/.test(line);
      },
    ),
  );
});
