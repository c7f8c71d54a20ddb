import assert from "node:assert/strict";
import { it } from "node:test";
import { startOutlet } from "../support/outlet.ts";
import { ask, startBot } from "../support/running-bot.ts";

it("shows hostile titles as text, refuses monstrous pages in one line, and answers readers meanwhile", async () => {
  await using outlet = await startOutlet();
  const link = (name: string): string => `${outlet.url}/${name}`;
  const html = { "content-type": "text/html" };
  outlet.serve("/divs", { headers: html, body: "<div>".repeat((10 * 1024 * 1024) / 5) });
  outlet.serve("/nested", { headers: html, body: `<html><body>${"<div>".repeat(1_600)}text` });
  outlet.publish(
    { title: `Karabakh ${"endless ".repeat(12_500)}`, guid: "1", link: link("none") },
    { title: 'Karabakh <script>alert(1)</script> & <b>bold</b> "quoted"', guid: "2", link: link("divs") },
    { title: "\u202eKarabakh\u202c قره باغ \u2067🕊️👨‍👩‍👧 Lachin", guid: "3", link: link("nested") },
    { title: "Karabakh: &lt;script&gt; that was escaped", guid: "6", link: link("none") },
    { title: "Karabakh mine report", guid: "4", link: "javascript:alert(1)" },
    { title: "Karabakh \ud800 half a character \u0000", guid: "5" },
    ...Array.from({ length: 200 }, (_, index) => ({
      title: `Karabakh talks, session ${index}`,
      guid: `t${index}`,
    })),
  );
  await using bot = await startBot({ sources: [outlet.source] });
  const { telegram, app } = bot;
  telegram.addUser({ id: 7, firstName: "Reader", languageCode: "ar" });
  await app.settled();
  const latest = await ask(telegram, 7, "/latest 20");
  assert.ok(latest.length <= 4096);
  assert.match(
    await ask(telegram, 7, "/search bold quoted"),
    /Karabakh\s+& bold "quoted"/,
    "markup is dropped",
  );
  assert.match(
    await ask(telegram, 7, "/search escaped"),
    /<script> that was escaped/,
    "what only looks like it is shown",
  );
  const result = await ask(telegram, 7, "/search lachin karabakh");
  assert.match(result, /Karabakh قره باغ/, "without the marks that would turn the line around");
  await ask(telegram, 7, "/digest");
  assert.match(
    JSON.stringify(telegram.lastMessage(7).replyMarkup),
    /digest:/,
    "what does not fit is on a further page",
  );
  assert.deepEqual(telegram.refused, []);
  for (const shown of telegram.messages(7)) {
    for (const entity of shown.entities ?? []) {
      if ("url" in entity) assert.match(String(entity.url), /^https?:\/\//);
    }
  }
  const report = (await app.database.reports.search(["bold", "quoted"], 1))[0];
  assert.equal(
    (await app.database.reports.get(report?.id ?? ""))?.text,
    null,
    "the page of 10 MiB was refused",
  );
});
