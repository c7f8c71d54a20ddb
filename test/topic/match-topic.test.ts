import assert from "node:assert/strict";
import { test } from "node:test";
import { matchTopic } from "../../src/topic/match-topic.ts";

test("every Arabic spelling of Karabakh is found", () => {
  const spellings = [
    "ناجورنو قره باغ",
    "ناغورنو كاراباخ",
    "ناغورني قره باغ",
    "ناجورني كاراباج",
    "قره باج",
    "قرة باغ",
    "كاراباغ",
    "قراباغ",
  ];
  for (const spelling of spellings) {
    const { relevant, matched } = matchTopic(`تجدد القتال في ${spelling} اليوم`);
    assert.ok(relevant, spelling);
    assert.ok(matched.includes(spelling), matched.join(" | "));
  }
});

test("particles written onto an Arabic word do not hide it", () => {
  assert.ok(matchTopic("قصف مدفعي بستيباناكيرت وخانكندي").relevant);
});

test("the football club is not the region, and the reasons say so", () => {
  const { relevant, score, matched } = matchTopic("Qarabağ FK beat Chelsea in the Champions League");
  assert.equal(relevant, false);
  assert.ok(score < 0.2);
  assert.ok(matched.includes("−Qarabağ FK"), matched.join(" | "));
});

test("carpets, horses, streets and hotels named after Karabakh are not the region", () => {
  for (const text of [
    "A Karabakh carpet fetched 40,000 euros at auction",
    "Лошади карабахской породы на выставке",
    "Incendie à l'hôtel Karabakh de Naftalan",
    "Karabağ Caddesi trafiğe kapatıldı",
    "Արցախի փողոցում խողովակ է պայթել",
  ]) {
    assert.equal(matchTopic(text).relevant, false, text);
  }
});

test("a person or a place alone is enough", () => {
  assert.ok(matchTopic("Ruben Vardanyan ends hunger strike, family says").relevant);
  assert.ok(matchTopic("В Агдаме подорвался трактор").relevant);
});

test("resettlement in Shusha counts although a festival is named", () => {
  assert.ok(
    matchTopic("Şuşaya daha 20 köçkün ailəsi qayıtdı: işğaldan azad edilmiş şəhərdə festival keçirilir")
      .relevant,
  );
  assert.equal(
    matchTopic("Şuşada musiqi festivalı: konsertdə müğənnilər və xanəndələr çıxış etdi").relevant,
    false,
  );
});

test("other wars, 1915 and the two countries' other news are not the conflict", () => {
  for (const text of [
    "Russia and Ukraine exchange prisoners of war",
    "Biden recognises Armenian genocide of 1915",
    "Earthquake shakes Baku",
    "Armenia and Georgia sign trade agreement",
  ]) {
    assert.equal(matchTopic(text).relevant, false, text);
  }
});

test("a text in another language is matched with all lexica", () => {
  assert.ok(matchTopic("Bergkarabach: Aserbaidschan und Armenien, Nagorno-Karabach").relevant);
  assert.equal(matchTopic("Wetter in Wien: morgen Regen").relevant, false);
});

test("a mention deep in an article about something else is not enough", () => {
  const filler = "The ministers discussed gas prices and new pipelines across the Caspian at length. ".repeat(
    30,
  );
  assert.equal(matchTopic(`Gas deal signed in Baku\n${filler}The Karabakh issue came up.`).relevant, false);
  assert.ok(matchTopic(`War in Karabakh\n${filler}`).relevant);
});

test("an empty text matches nothing", () => {
  assert.deepEqual(matchTopic(""), { relevant: false, score: 0.018, matched: [] });
});

test("a headline alone is enough although it names no place of the region", () => {
  const headlines = [
    "باكو: سنواصل إجراءات مكافحة الإرهاب حتى النهاية",
    "Baku says operation will continue until Armenian forces surrender",
    "Yerevan protesters clash with police over loss of enclave",
    "Баку: антитеррористические мероприятия будут продолжены до конца",
    "Bakı: Antiterror tədbirləri sona qədər davam etdiriləcək",
    "Bakü: Antiterör tedbirleri sonuna kadar sürecek",
    "Bakou : les mesures antiterroristes se poursuivront jusqu'au bout",
    "Բաքու․ հակաահաբեկչական միջոցառումները կշարունակվեն մինչև վերջ",
  ];
  for (const headline of headlines) assert.ok(matchTopic(headline).relevant, headline);
});

test("a region's name before a surname is a person", () => {
  assert.equal(matchTopic("Artsakh Tumanyan opens a flower shop in Glendale").relevant, false);
  assert.equal(matchTopic("Лачин Гурбанлы подписал контракт с клубом").relevant, false);
  assert.ok(matchTopic("В Шуше Алиев открыл новую дорогу").relevant);
});

test("one party's news beside a country outside the conflict is another story", () => {
  assert.equal(matchTopic("Armenia and Georgia finish delimitation of another section").relevant, false);
  assert.equal(matchTopic("Azerbaijani peacekeepers return from Afghanistan").relevant, false);
  assert.ok(matchTopic("Armenia and Azerbaijan finish delimitation of another section").relevant);
});

test("an Armenian or Azerbaijani text need not name its own side", () => {
  assert.ok(matchTopic("Տեղահանվածները պահանջում են վերադարձնել գերիներին").relevant);
  assert.ok(matchTopic("Mövqelərimiz atıcı silahlardan atəşə tutulub, bir əsgər yaralanıb").relevant);
  assert.equal(matchTopic("Şimali Koreya əsir əsgərlərin siyahısını açıqlayıb").relevant, false);
});
