import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  escapeHtml,
  type Html,
  type HtmlValue,
  html,
  joinHtml,
  link,
  plainTextOf,
  rawHtml,
} from "../../src/text/html.ts";
import { directionOf, isolate, needsIsolation } from "../../src/text/isolate.ts";

test("text put into the template is escaped and its own literal parts are not", () => {
  assert.equal(html`<b>${`a < b & "c" > d`}</b>`.html, "<b>a &lt; b &amp; &quot;c&quot; &gt; d</b>");
});

test("markup put into the template is kept as it is", () => {
  assert.equal(html`<i>${html`<b>${"&"}</b>`}</i>`.html, "<i><b>&amp;</b></i>");
});

test("lists are joined at any depth, numbers are written, and nothing-values leave no trace", () => {
  const values: HtmlValue = ["<", html`<b>x</b>`, [1, [null, undefined, false, 0]]];
  assert.equal(html`[${values}]${null}${undefined}${false}`.html, "[&lt;<b>x</b>10]");
});

test("an object that only looks like markup is refused", () => {
  const fake = { html: "<script>" } as unknown as Html;
  assert.throws(() => html`${fake}`, TypeError);
});

test("a lone surrogate becomes the replacement character", () => {
  assert.equal(escapeHtml("a\ud83d"), "a\ufffd");
});

test("the separator of joined markup is text", () => {
  assert.equal(joinHtml([html`<b>a</b>`, html`b`, html``], " & ").html, "<b>a</b> &amp; b &amp; ");
});

test("a web address becomes a link with its address escaped and otherwise as written", () => {
  assert.equal(
    link('https://example.org/?a=1&b="2"', "A & B").html,
    '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">A &amp; B</a>',
  );
  assert.equal(link("HTTP://example.org", html`<b>x</b>`).html, '<a href="HTTP://example.org"><b>x</b></a>');
});

test("white space inside an address is encoded", () => {
  assert.equal(link("https://example.org/a b\n", "x").html, '<a href="https://example.org/a%20b">x</a>');
});

test("an address that is not of the web leaves the label alone", () => {
  for (const url of [
    "javascript:alert(1)",
    "tg://user?id=1",
    "//example.org",
    "example",
    "",
    "data:text/html,x",
  ]) {
    assert.equal(link(url, "<x>").html, "&lt;x&gt;");
  }
});

test("the plain text of markup has no tags and has its entities decoded", () => {
  const markup = rawHtml(
    '<b>1 &lt; 2</b> <a href="https://e.org/?a>b">&amp;amp; &#39;q&#x27; &quot;</a><tg-spoiler>s</tg-spoiler>',
  );
  assert.equal(plainTextOf(markup), `1 < 2 &amp; 'q' "s`);
});

test("an entity that Telegram does not know and a stray angle bracket are shown as written", () => {
  assert.equal(plainTextOf(rawHtml("a&nbsp;b &copy &#0; 3 < 4 <1>")), "a&nbsp;b &copy &#0; 3 < 4 <1>");
});

test("any text comes back unchanged from its markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (a, b) => {
      assert.equal(plainTextOf(html`<b>${a}</b>${[b]}`), a.toWellFormed() + b.toWellFormed());
    }),
  );
});

test("languages written from right to left are told by language or script", () => {
  for (const language of ["ar", "ar-EG", "fa", "he", "az-Arab", "AR", "ckb", "pa_Arab"]) {
    assert.equal(directionOf(language), "rtl", language);
  }
  for (const language of ["en", "ru", "hy", "az", "az-Cyrl", "tr", "fr", "ar-Latn", "und", ""]) {
    assert.equal(directionOf(language), "ltr", language);
  }
});

test("an isolated run stands between the first-strong isolate and its end", () => {
  assert.equal(isolate("Reuters"), "\u2068Reuters\u2069");
  assert.equal(isolate(""), "");
});

test("direction controls without their other half are dropped, whole pairs stay", () => {
  assert.equal(isolate("a\u2069b\u202ec"), "\u2068abc\u2069");
  assert.equal(isolate("\u2067a\u2069\u2069"), "\u2068\u2067a\u2069\u2069");
  assert.equal(isolate("\u202aa\u202c\u202c"), "\u2068\u202aa\u202c\u2069");
  assert.equal(isolate("\u2066a\u202eb\u2069c\u202c"), "\u2068\u2066ab\u2069c\u2069");
  assert.equal(isolate("\u202ea\u2067b\u202cc\u2069d\u202c"), "\u2068\u202ea\u2067bc\u2069d\u202c\u2069");
});

test("an isolated run never leaks its direction", () => {
  const unit = fc.constantFrom("a", "ب", "1", ..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const open: string[] = [];
      for (const character of isolate(text)) {
        if (/[\u2066-\u2068]/.test(character)) open.push("\u2069");
        else if (/[\u202a\u202b\u202d\u202e]/.test(character)) open.push("\u202c");
        else if (/[\u2069\u202c]/.test(character)) assert.equal(open.pop(), character);
      }
      assert.deepEqual(open, []);
    }),
  );
});

test("only runs that may be shown out of order in the message's direction need isolation", () => {
  for (const text of ["Reuters", "وكالة AFP", "2026-11-22", "+4", "-5", "7–9", "50%", "Ереван", "Երևան"]) {
    assert.equal(needsIsolation(text, "ar"), true, text);
  }
  for (const text of ["الميادين", "15", "", "…", "خبر 5-3"])
    assert.equal(needsIsolation(text, "ar"), false, text);
  for (const text of ["الميادين", "הארץ", "٢٥", "AFP عربي"])
    assert.equal(needsIsolation(text, "fr"), true, text);
  for (const text of ["Reuters", "Ереван", "2026-11-22", "+4"])
    assert.equal(needsIsolation(text, "fr"), false, text);
});
