import assert from "node:assert/strict";
import { it } from "node:test";
import type { Database } from "../../src/storage/database.ts";
import { type ExportOptions, exportClaims } from "../../src/stories/export-claims.ts";
import { onBothDatabases } from "../support/databases.ts";
import { addSettledReport, casualty, reaction, wire } from "../support/settled-reports.ts";

async function exported(database: Database, options: ExportOptions): Promise<string> {
  let text = "";
  for await (const piece of exportClaims(database.claims, options)) text += piece;
  return text;
}

onBothDatabases("an export", (open) => {
  async function filled(): Promise<Database> {
    const database = await open();
    await database.sources.saveList([wire]);
    await addSettledReport(database, "one", Date.UTC(2023, 8, 19), { storyId: "s" });
    await addSettledReport(database, "two", Date.UTC(2023, 8, 20), { storyId: "s" });
    const sentence = '=HYPERLINK("https://evil.example"), "25"\nمن بين القتلى';
    await database.claims.replace(
      "one",
      [casualty({ count: 25, sentence }), casualty({ group: "women", partOf: 0 })],
      1,
    );
    await database.claims.replace(
      "two",
      [
        casualty({ period: "background", claimant: { actor: null, name: "@someone" } }),
        reaction({ quote: "-1 is not enough" }),
        reaction({ kind: "statement", actor: "AZ" }),
      ],
      1,
    );
    return database;
  }

  it("as CSV is UTF-8 with a byte order mark, one line a claim, and nothing in it is a formula", async () => {
    const csv = await exported(await filled(), { kind: "casualties", format: "csv" });
    const [header, ...rows] = csv.split("\r\n");
    assert.equal(
      header,
      "\uFEFFid,at,outcome,count,countMax,bound,group,side,claimant,claimantName,via,partOf,period," +
        "sentence,language,outlet,country,affiliation,publisher,title,link,story,report,start,end",
    );
    assert.equal(
      rows[0],
      "rone.0,2023-09-19T00:00:00.000Z,killed,25,,exact,people,armenian,NK,the ombudsman,,,current," +
        '"\'=HYPERLINK(""https://evil.example""), ""25""\nمن بين القتلى",en,Wire,GE,independent,wire.example,' +
        "Title of one,https://wire.example/one,ss,rone,0,45",
    );
    assert.match(rows[1] ?? "", /^rone\.1,.*,women,armenian,NK,the ombudsman,,rone\.0,current,/);
    assert.match(rows[2] ?? "", /,,'@someone,,,background,/);
    assert.deepEqual([rows.length, rows.at(-1)], [4, ""]);
  });

  it("as JSON is one array of the same columns", async () => {
    const database = await filled();
    const json = JSON.parse(await exported(database, { kind: "reactions", format: "json" }));
    assert.deepEqual(json, [
      {
        ...{ id: "rtwo.1", at: "2023-09-20T00:00:00.000Z", actor: "FR", speaker: "Colonna" },
        ...{ role: "foreign minister", stances: "condemn council-meeting", quote: "-1 is not enough" },
        ...{ sentence: "France asked for a session.", language: "en", outlet: "Wire", country: "GE" },
        ...{ affiliation: "independent", publisher: "wire.example", title: "Title of two" },
        ...{ link: "https://wire.example/two", story: "ss", report: "rtwo", start: 46, end: 73 },
      },
    ]);
    const csv = await exported(database, { kind: "reactions", format: "csv" });
    assert.deepEqual(csv.split("\r\n")[0]?.slice(1).split(","), Object.keys(json[0] ?? {}));
    assert.match(csv, /,'-1 is not enough,/);
  });

  it("covers the period asked for, its end not included", async () => {
    const database = await filled();
    const ids = async (period: object) =>
      JSON.parse(await exported(database, { kind: "casualties", format: "json", ...period })).map(
        ({ id }: { id: string }) => id,
      );
    assert.deepEqual(await ids({ since: Date.UTC(2023, 8, 20) }), ["rtwo.0"]);
    assert.deepEqual(await ids({ until: Date.UTC(2023, 8, 20) }), ["rone.0", "rone.1"]);
    assert.deepEqual(await ids({ since: Date.UTC(2024, 0, 1) }), []);
    const empty = await exported(database, {
      kind: "casualties",
      format: "csv",
      since: Date.UTC(2024, 0, 1),
    });
    assert.equal(empty.split("\r\n").length, 2, "a header alone");
  });

  it("of more claims than fit a page is whole", async () => {
    const database = await open();
    await database.sources.saveList([wire]);
    for (let report = 0; report < 3; report += 1) {
      await addSettledReport(database, `r${report}`, 1_000);
      const facts = Array.from({ length: 700 }, (_, count) => casualty({ count }));
      await database.transaction((stores) => stores.claims.replace(`r${report}`, facts, 1));
    }
    const claims = JSON.parse(await exported(database, { kind: "casualties", format: "json" }));
    assert.equal(new Set(claims.map(({ id }: { id: string }) => id)).size, 2_100);
  });
});
