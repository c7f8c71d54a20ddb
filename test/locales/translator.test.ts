import assert from "node:assert/strict";
import { test } from "node:test";
import { createTranslators } from "../../src/locales/translator.ts";
import { html } from "../../src/text/html.ts";

const translators = createTranslators();

test("an unknown language is answered in English, a regional one in its own", () => {
  assert.equal(translators.for("xx").language, "en");
  assert.equal(translators.for("").language, "en");
  assert.equal(translators.for("ar-EG").language, "ar");
  assert.equal(translators.for("AR").language, "ar");
});

test("Arabic has its six plural forms", () => {
  const ar = translators.for("ar");
  const written = [0, 1, 2, 3, 11, 100].map((reports) => ar.text("digest-reports", { reports }));
  assert.deepEqual(written, ["لا تقارير", "تقرير واحد", "تقريران", "3 تقارير", "11 تقريرًا", "100 تقرير"]);
});

test("numbers are written in Latin digits unless the reader wants those of the language", () => {
  assert.equal(translators.for("ar").text("digest-reports", { reports: 1234 }), "1,234 تقريرًا");
  assert.equal(translators.for("ar", "native").text("digest-reports", { reports: 1234 }), "١٬٢٣٤ تقريرًا");
  assert.equal(translators.for("en", "native").text("digest-reports", { reports: 1234 }), "1,234 reports");
});

test("in markup strings are escaped and markup is kept; in plain text nothing is escaped or isolated", () => {
  const en = translators.for("en");
  assert.equal(en.html("digest-since", { when: "<b>&" }).html, "since &lt;b&gt;&amp;");
  assert.equal(en.html("digest-since", { when: html`<b>${"<"}</b>` }).html, "since <b>&lt;</b>");
  assert.equal(en.text("digest-since", { when: "<b>&" }), "since <b>&");
});

test("a missing message or variable is an error that names the message", () => {
  for (const language of ["en", "ar"]) {
    const translator = translators.for(language);
    assert.throws(() => translator.text("no-such-message"), /no-such-message/);
    assert.throws(() => translator.html("digest-since"), /digest-since.*when/);
    assert.throws(() => translator.text("digest-reports", {}), /digest-reports.*reports/);
  }
});
