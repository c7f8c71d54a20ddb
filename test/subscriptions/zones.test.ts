import assert from "node:assert/strict";
import { test } from "node:test";
import { CITIES } from "../../src/subscriptions/cities.ts";
import {
  findZones,
  guessZone,
  isZone,
  offsetLabel,
  parseZone,
  zoneName,
} from "../../src/subscriptions/zones.ts";

const found = (query: string): string[] => findZones(query).map(({ zone, city }) => city?.en ?? zone);

test("every listed city has a known zone and is found first by each of its names", () => {
  for (const city of CITIES) {
    assert.ok(isZone(city.zone), city.zone);
    for (const name of [
      ...Object.values(city.names).flatMap((names) => names.split(" / ")),
      ...city.aliases,
    ]) {
      assert.equal(findZones(name)[0]?.city, city.names, name);
      assert.equal(parseZone(name.toUpperCase()), city.zone, name);
    }
  }
});

test("no two listed cities share a name in a language", () => {
  for (const language of ["ar", "en", "ru", "hy", "az", "tr", "fr"] as const) {
    const names = CITIES.map((city) => city.names[language]);
    assert.equal(new Set(names).size, names.length, language);
  }
});

test("both names of one place lead to it", () => {
  for (const name of ["Stepanakert", "Khankendi", "Xankəndi", "Ստեփանակերտ", "خانكندي"]) {
    assert.deepEqual(found(name), ["Stepanakert / Khankendi"], name);
  }
});

test("accents, hamza, hyphens, the Arabic article and letter case do not matter", () => {
  for (const [query, city] of [
    ["BAKU", "Baku"],
    ["baki", "Baku"],
    ["istanbul", "Istanbul"],
    ["İSTANBUL", "Istanbul"],
    ["نيو يورك", "New York"],
    ["قاهره", "Cairo"],
    ["رياض", "Riyadh"],
    ["اسطنبول", "Istanbul"],
    ["ابو ظبي", "Abu Dhabi"],
    ["нью йорк", "New York"],
    ["new-york", "New York"],
    ["montréal", "Montreal"],
    ["Geneve", "Geneva"],
    ["ԵՐԵՎԱՆ", "Yerevan"],
    ["ԵՐԵՒԱՆ", "Yerevan"],
  ] as const) {
    assert.equal(found(query)[0], city, query);
  }
});

test("the beginning of a name, or of a later word in it, is enough", () => {
  assert.deepEqual(found("yere"), ["Yerevan"]);
  assert.deepEqual(found("angel"), ["Los Angeles"]);
  assert.deepEqual(found("بير"), ["Beirut"]);
});

test("a name with a case ending is understood", () => {
  for (const [query, zone] of [
    ["Ереване", "Asia/Yerevan"],
    ["Москве", "Europe/Moscow"],
    ["Bakıda", "Asia/Baku"],
    ["Երևանում", "Asia/Yerevan"],
    ["İstanbul'da", "Europe/Istanbul"],
  ] as const) {
    assert.equal(parseZone(query), zone, query);
  }
});

test("an id of the IANA database is found in any case, by an alias and by its last part", () => {
  assert.deepEqual(
    findZones("asia/baku").map(({ zone }) => zone),
    ["Asia/Baku"],
  );
  assert.equal(parseZone("Europe/Kiev"), "Europe/Kyiv");
  assert.equal(parseZone("US/Eastern"), "America/New_York");
  assert.equal(parseZone("america/new york"), "America/New_York");
  assert.deepEqual(findZones("Africa/Lagos"), [{ zone: "Africa/Lagos", city: null }]);
  assert.deepEqual(findZones("lagos"), [{ zone: "Africa/Lagos", city: null }]);
});

test("an offset from UTC becomes the zone that keeps it", () => {
  for (const [query, zone] of [
    ["UTC+4", "Etc/GMT-4"],
    ["gmt+4", "Etc/GMT-4"],
    ["utc +04:00", "Etc/GMT-4"],
    ["+٤", "Etc/GMT-4"],
    ["UTC−5", "Etc/GMT+5"],
    ["GMT-12", "Etc/GMT+12"],
    ["UTC+14", "Etc/GMT-14"],
    ["UTC", "Etc/UTC"],
    ["GMT+0", "Etc/UTC"],
    ["UTC+3:30", "Asia/Tehran"],
    ["+0530", "Asia/Kolkata"],
  ] as const) {
    assert.deepEqual(findZones(query), [{ zone, city: null }], query);
    assert.ok(isZone(zone));
  }
  for (const query of ["UTC+15", "UTC-13", "UTC+4:20", "+99"]) assert.equal(parseZone(query), null, query);
});

test("a zone of a fractional offset keeps that offset", () => {
  for (const offset of ["+3:30", "+4:30", "+5:30", "+5:45", "+6:30", "+8:45", "+9:30", "-9:30"]) {
    for (const month of [0, 6]) {
      assert.equal(offsetLabel(parseZone(offset) ?? "", Date.UTC(2026, month)), `UTC${offset}`);
    }
  }
});

test("at most six matches are given, and none for nothing or nonsense", () => {
  assert.equal(findZones("a").length, 6);
  for (const query of ["", "  ", "/", "Nowhere", "???", "+", "EST"])
    assert.deepEqual(findZones(query), [], query);
});

test("what may mean several zones, or only begins the name of a far one, is not taken for a zone", () => {
  for (const query of ["a", "b", "san", "her", "ba", "Nowhere", ""])
    assert.equal(parseZone(query), null, query);
});

test("only names of the database are zones", () => {
  for (const id of ["Asia/Baku", "europe/kyiv", "Etc/GMT-4", "UTC"]) assert.equal(isZone(id), true, id);
  for (const id of ["", "+04:00", "Asia", "Asia/Nowhere", "Baku", "UTC+4"])
    assert.equal(isZone(id), false, id);
});

test("each language has a zone to offer first, any other has UTC", () => {
  for (const language of ["ar", "en", "ru", "hy", "az", "tr", "fr", "ar-LB", "RU", "de", ""]) {
    assert.ok(isZone(guessZone(language)), language);
  }
  assert.equal(guessZone("az-Latn"), "Asia/Baku");
  assert.equal(guessZone("de"), "Etc/UTC");
});

test("a zone is named by its first city in the reader's language, else by its id", () => {
  assert.equal(zoneName("Asia/Yerevan", "ar"), "يريفان");
  assert.equal(zoneName("Asia/Baku", "az-AZ"), "Bakı");
  assert.equal(zoneName("Europe/Istanbul", "tr"), "İstanbul");
  assert.equal(zoneName("Europe/Kiev", "ru"), "Киев");
  assert.equal(zoneName("Asia/Tbilisi", "de"), "Tbilisi");
  assert.equal(zoneName("America/Argentina/Ushuaia", "fr"), "Ushuaia");
  assert.equal(zoneName("Africa/Addis_Ababa", "ar"), "Addis Ababa");
  assert.equal(zoneName("Etc/GMT-4", "en"), "UTC+4");
  assert.equal(zoneName("Etc/UTC", "en"), "UTC");
});

test("the offset is that of the instant", () => {
  assert.equal(offsetLabel("Asia/Yerevan", 0), "UTC+4");
  assert.equal(offsetLabel("Europe/Paris", Date.UTC(2026, 0)), "UTC+1");
  assert.equal(offsetLabel("Europe/Paris", Date.UTC(2026, 6)), "UTC+2");
  assert.equal(offsetLabel("America/St_Johns", Date.UTC(2026, 0)), "UTC-3:30");
  assert.equal(offsetLabel("Etc/UTC", 0), "UTC");
});
