import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Html, html, joinHtml, link, plainTextOf, rawHtml } from "../../src/text/html.ts";
import { splitMessage } from "../../src/text/split-message.ts";

const partsOf = (markup: Html, limit?: number): string[] =>
  splitMessage(markup, limit).map((part) => part.html);

test("markup that fits is one part, untouched", () => {
  const markup = rawHtml("<b>x</b> &#39;y&#39;\n\nz");
  assert.deepEqual(splitMessage(markup), [markup]);
});

test("the limit counts UTF-16 units after parsing, not tags, entities or addresses", () => {
  const markup = html`<b>${"&".repeat(2000)}</b>${link(`https://example.org/${"a".repeat(500)}`, "😀".repeat(1048))}`;
  assert.equal(splitMessage(markup).length, 1);
  assert.equal(splitMessage(html`${markup}x`).length, 2);
});

test("blank markup gives no part", () => {
  for (const blank of ["", " \n\u00a0", "<b> </b>"]) assert.deepEqual(splitMessage(rawHtml(blank)), []);
});

test("white space that no message can hold is dropped at the ends", () => {
  assert.deepEqual(partsOf(html`${"\n".repeat(9)}ab${" ".repeat(9)}`, 4), ["ab"]);
});

test("a blank line is where a message is split first, also one that holds spaces", () => {
  assert.deepEqual(partsOf(html`a b\n\nc d\ne f`, 10), ["a b", "c d\ne f"]);
  assert.deepEqual(partsOf(html`a b\n \t\nc d\ne f`, 10), ["a b", "c d\ne f"]);
  assert.deepEqual(partsOf(html`a\n\nb\n\nc\n\nd`, 5), ["a\n\nb", "c\n\nd".slice(0, 4)]);
});

test("without a blank line it is split at a line end, without that at a space", () => {
  assert.deepEqual(partsOf(html`aa bb\ncc dd`, 8), ["aa bb", "cc dd"]);
  assert.deepEqual(partsOf(html`aa bb cc`, 7), ["aa bb", "cc"]);
});

test("a break right behind the last character that fits is used", () => {
  assert.deepEqual(partsOf(html`abcd efgh`, 4), ["abcd", "efgh"]);
  assert.deepEqual(partsOf(html`ab\n\ncdef`, 5), ["ab", "cdef"]);
});

test("a space outside an isolated run is taken before one inside it", () => {
  const run = "\u2068New York\u2069";
  assert.deepEqual(partsOf(html`see ${run}`, 10), ["see", run]);
  assert.deepEqual(partsOf(html`${run}`, 6), ["\u2068New", "York\u2069"]);
});

test("a word longer than a message is split between characters as people see them", () => {
  assert.deepEqual(partsOf(html`abcdef`, 4), ["abcd", "ef"]);
  assert.deepEqual(partsOf(html`a👍🏽b`, 3), ["a", "👍", "🏽b"]);
  assert.deepEqual(partsOf(html`ab👍🏽c`, 5), ["ab", "👍🏽c"]);
  assert.deepEqual(partsOf(html`abe\u0301`, 3), ["ab", "e\u0301"]);
  assert.deepEqual(partsOf(html`😀😀😀`, 3), ["😀", "😀", "😀"]);
});

test("an invisible mark never makes a message of its own", () => {
  assert.deepEqual(partsOf(html`\u2068abc\u2069`, 4), ["\u2068ab", "c\u2069"]);
});

test("open tags are closed at the end of a part and opened again in the next", () => {
  const markup = html`<b>one <i>two three</i> four</b>`;
  assert.deepEqual(partsOf(markup, 8), ["<b>one <i>two</i></b>", "<b><i>three</i></b>", "<b>four</b>"]);
});

test("a link is whole in every part that it reaches into", () => {
  assert.deepEqual(partsOf(html`${link("https://e.org/?a=1&b=2", "aaaa bbbb")}`, 5), [
    '<a href="https://e.org/?a=1&amp;b=2">aaaa</a>',
    '<a href="https://e.org/?a=1&amp;b=2">bbbb</a>',
  ]);
});

test("an entity stays whole, and text never turns into one at a seam", () => {
  assert.deepEqual(partsOf(html`${"&lt;<"}`, 4), ["&amp;lt;", "&lt;"]);
  assert.deepEqual(partsOf(rawHtml("&amplt;"), 4), ["&amp;amp", "lt;"]);
});

test("a limit that cannot hold every character is refused", () => {
  for (const limit of [1, 0, -1, Number.NaN]) assert.throws(() => splitMessage(html`a`, limit), RangeError);
});

test("a long text without any space is split in time that grows with its length", () => {
  const parts = splitMessage(html`<b>${"\u2068ա".repeat(200_000)}</b>`);
  assert.equal(parts.length, Math.ceil(400_000 / 4096));
});

const textPiece = fc.string({
  unit: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom("a", "b", " ", "\n", "\n\n", "<", "&", '"', "ب", "\u2068", "\u2069", "&lt;"),
    },
    { weight: 1, arbitrary: fc.constantFrom("😀", "👩‍👩‍👧", "e\u0301", "🇦🇲", "👍🏽", "\u00a0", "لا") },
  ),
  maxLength: 40,
});
const { markup: anyMarkup } = fc.letrec<{ markup: Html }>((tie) => ({
  markup: fc.oneof(
    { depthSize: "small" },
    textPiece.map((text) => html`${text}`),
    fc.array(tie("markup"), { maxLength: 4 }).map((parts) => joinHtml(parts, "")),
    tie("markup").map((inner) => html`<b>${inner}</b>`),
    tie("markup").map((inner) => html`<blockquote expandable>${inner}</blockquote>`),
    tie("markup").map((inner) => link("https://example.org/?a=1&b=2", inner)),
  ),
}));

/** Fails unless every tag is closed in order and every & and < belongs to markup. */
function assertWellFormed(part: string): void {
  const open: string[] = [];
  const rest = part.replaceAll(/<(\/?)([a-z]+)((?: [^<>]*)?)>|&(?:amp|lt|gt|quot);/g, (_, slash, name) => {
    if (name !== undefined) {
      if (slash === "/") assert.equal(open.pop(), name);
      else open.push(name);
    }
    return "";
  });
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>&"]/);
}

/** For every visible UTF-16 unit, the tags that it stands in. */
function formatOf(markups: readonly Html[]): string[] {
  const format: string[] = [];
  const open: string[] = [];
  for (const { html: source } of markups) {
    for (const [token, tag] of source.matchAll(/<(\/?[a-z]+)[^>]*>|&[a-z]+;|./gs)) {
      if (tag?.startsWith("/")) open.pop();
      else if (tag !== undefined) open.push(tag);
      else if (/\S/.test(token)) format.push(`${open.join(">")}:${token}`);
    }
  }
  return format;
}

test("whatever the markup, parts fit, are well-formed and visible, and lose nothing but white space at the seams", () => {
  fc.assert(
    fc.property(anyMarkup, fc.integer({ min: 2, max: 60 }), (markup, limit) => {
      const parts = splitMessage(markup, limit);
      const whole = plainTextOf(markup);
      let at = 0;
      for (const part of parts) {
        assertWellFormed(part.html);
        const text = plainTextOf(part);
        assert.ok(text.length <= limit, `${text.length} > ${limit}`);
        assert.ok(text.isWellFormed());
        assert.notEqual(text.trim(), "");
        const start = whole.indexOf(text, at);
        assert.match(whole.slice(at, start), /^\s*$/);
        at = start + text.length;
      }
      assert.match(whole.slice(at), /^\s*$/);
      assert.deepEqual(formatOf(parts), formatOf([markup]));
    }),
    { numRuns: 500 },
  );
});
