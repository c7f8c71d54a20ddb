import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCommand } from "../../src/telegram/parse-command.ts";

function written(text: string, command = /\/\w+(?:@\w+)?/.exec(text)) {
  const entities = command
    ? [{ type: "bot_command" as const, offset: command.index, length: command[0].length }]
    : [];
  return parseCommand({ text, entities }, "Digest_Bot");
}

test("reads a command in any letter case, with the rest as its argument", () => {
  assert.deepEqual(written("/Search  Lachin corridor "), {
    name: "search",
    argument: "Lachin corridor",
    isAddressed: false,
  });
});

test("knows its own name in any letter case and leaves other bots their commands", () => {
  assert.deepEqual(written("/latest@digest_bot 5"), { name: "latest", argument: "5", isAddressed: true });
  assert.equal(written("/latest@other_bot 5"), null);
});

test("takes an argument from the next line", () => {
  assert.equal(written("/search\nLachin")?.argument, "Lachin");
});

test("reads past the marks of direction that a copied command stands in", () => {
  assert.deepEqual(written("\u200f\u2068/search ممر لاتشين\u2069"), {
    name: "search",
    argument: "ممر لاتشين",
    isAddressed: false,
  });
});

test("takes a command within a sentence, or none at all, for no command", () => {
  assert.equal(written("try /latest"), null);
  assert.equal(written("no command"), null);
});
