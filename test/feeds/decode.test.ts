import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeBytes } from "../../src/feeds/decode.ts";

const RUSSIAN = "Число погибших возросло до двенадцати, сообщили в Степанакерте";
const ARABIC = "ارتفع عدد القتلى إلى اثني عشر شخصا في الإقليم";

/** Encodes into a single-byte encoding by asking the decoder for each byte's letter. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

test("an XML declaration names the encoding, against the header's word", () => {
  const xml = `<?xml version="1.0" encoding="windows-1251"?><t>${RUSSIAN}</t>`;
  assert.equal(decodeBytes(encode(xml, "windows-1251"), "text/xml; charset=iso-8859-1"), xml);
  const arabic = `<?xml version='1.0' encoding='windows-1256' ?><t>${ARABIC}</t>`;
  assert.equal(decodeBytes(encode(arabic, "windows-1256"), "text/xml; charset=utf-8"), arabic);
});

test("the header names the encoding where the document does not", () => {
  assert.equal(decodeBytes(encode(ARABIC, "windows-1256"), 'text/xml; charset="Windows-1256"'), ARABIC);
  assert.equal(decodeBytes(encode(RUSSIAN, "koi8-r"), "text/xml;charset=koi8-r"), RUSSIAN);
  assert.equal(decodeBytes(encode(RUSSIAN, "windows-1251"), "text/xml;charset=cp1251"), RUSSIAN);
});

test("a page's meta element names the encoding", () => {
  for (const meta of [
    '<meta charset="windows-1251">',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
  ]) {
    const page = `<html><head>${meta}</head><body>${RUSSIAN}</body>`;
    assert.equal(decodeBytes(encode(page, "windows-1251"), "text/html"), page);
  }
});

test("valid UTF-8 is UTF-8, whatever the labels say", () => {
  const xml = `<?xml version="1.0" encoding="windows-1251"?><t>${RUSSIAN} ${ARABIC}</t>`;
  assert.equal(decodeBytes(Buffer.from(xml), "text/xml; charset=windows-1256"), xml);
});

test("a byte order mark settles the encoding and is not part of the text", () => {
  assert.equal(decodeBytes(Buffer.from(`\uFEFF${RUSSIAN}`), "text/xml; charset=windows-1251"), RUSSIAN);
  assert.equal(decodeBytes(Buffer.from(`\uFEFF${RUSSIAN}`, "utf16le"), null), RUSSIAN);
  assert.equal(
    decodeBytes(Buffer.from(`\uFEFF${ARABIC}`, "utf16le").swap16(), "text/xml; charset=utf-8"),
    ARABIC,
  );
  assert.equal(decodeBytes(Buffer.from(`<t>${ARABIC}</t>`, "utf16le"), null), `<t>${ARABIC}</t>`);
});

test("without a usable label the script is guessed", () => {
  assert.equal(decodeBytes(encode(RUSSIAN, "windows-1251"), null), RUSSIAN);
  assert.equal(decodeBytes(encode(ARABIC, "windows-1256"), "text/xml; charset=utf-8"), ARABIC);
  assert.equal(
    decodeBytes(encode("L’été à Évian", "windows-1252"), "text/xml; charset=x-none"),
    "L’été à Évian",
  );
  assert.equal(
    decodeBytes(encode("Dağlık bölgede ağır çatışma", "windows-1254"), null),
    "Dağlık bölgede ağır çatışma",
  );
});

test("a letter cut in two does not turn a UTF-8 text into another encoding", () => {
  const damaged = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from("<")]);
  assert.equal(decodeBytes(damaged, null), `${RUSSIAN}\uFFFD<`);
});

test("an empty body is an empty text", () => {
  assert.equal(decodeBytes(new Uint8Array(0), null), "");
});
