import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Keyv, KeyvMemoryAdapter } from "keyv";
import { createKeyv } from "../../src/storage/keyv.ts";
import { onBothDatabases } from "../support/databases.ts";

/** What every store behind Keyv must do, ours on both databases and Keyv's own in memory. */
function conformance(make: () => Promise<(namespace: string) => Keyv>): void {
  it("gives back what was set, of any JSON kind, and nothing for what was not", async () => {
    const keyv = (await make())("a");
    for (const value of ["text", 0, false, { list: [1, "٢"] }, ["x"]]) {
      assert.equal(await keyv.set("key", value), true);
      assert.deepEqual(await keyv.get("key"), value);
    }
    assert.equal(await keyv.get("other"), undefined);
  });

  it("overwrites, deletes and says whether there was something to delete", async () => {
    const keyv = (await make())("a");
    await keyv.set("key", 1);
    await keyv.set("key", 2);
    assert.equal(await keyv.get("key"), 2);
    assert.equal(await keyv.delete("key"), true);
    assert.equal(await keyv.delete("key"), false);
    assert.equal(await keyv.has("key"), false);
  });

  it("keeps namespaces apart, also where one begins like the other", async () => {
    const open = await make();
    const [one, other] = [open("a"), open("ab")];
    await one.set("b:key", 1);
    await other.set("key", 2);
    await one.clear();
    assert.equal(await one.get("b:key"), undefined);
    assert.equal(await other.get("key"), 2);
  });

  it("takes many at once, in order", async () => {
    const keyv = (await make())("a");
    await keyv.setMany([
      { key: "x", value: 1 },
      { key: "y", value: 2 },
    ]);
    assert.deepEqual(await keyv.getMany(["y", "none", "x"]), [2, undefined, 1]);
    assert.deepEqual(await keyv.hasMany(["x", "none"]), [true, false]);
    await keyv.deleteMany(["x", "y"]);
    assert.deepEqual(await keyv.getMany(["x", "y"]), [undefined, undefined]);
  });

  it("forgets what has expired", async () => {
    const keyv = (await make())("a");
    await keyv.set("short", 1, 1);
    await keyv.set("long", 2, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(await keyv.get("short"), undefined);
    assert.equal(await keyv.get("long"), 2);
  });

  it("keeps keys of every script and with characters that patterns know", async () => {
    const keyv = (await make())("a");
    for (const key of ["ممر لاتشين", "100%_", "\u{1F5DE}", "a'b\"c"]) {
      await keyv.set(key, key);
      assert.equal(await keyv.get(key), key);
    }
  });
}

onBothDatabases("Keyv over the cache table", (open) => {
  conformance(async () => {
    const database = await open();
    return (namespace) => createKeyv(database.cache, namespace);
  });
});

describe("Keyv over its own memory", () => {
  conformance(async () => {
    const map = new Map();
    return (namespace) => new Keyv({ store: new KeyvMemoryAdapter(map), namespace });
  });
});
