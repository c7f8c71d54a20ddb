import assert from "node:assert/strict";
import { test } from "node:test";
import { recogniseLanguage } from "../../src/text/language.ts";

const SENTENCES: readonly (readonly [language: string, text: string])[] = [
  ["ar", "أعلنت وزارة الدفاع أن خمسة جنود أصيبوا قرب الحدود"],
  ["ar", "باكو تستدعي السفير الفرنسي"],
  ["en", "Five soldiers were injured near the border, the ministry said."],
  ["en", "Qarabag stun Benfica"],
  ["ru", "Пять военнослужащих ранены у границы, сообщили в министерстве."],
  ["ru", "Пашинян прибыл в Брюссель"],
  ["hy", "Սահմանի մոտ հինգ զինծառայող է վիրավորվել"],
  ["az", "Sərhəddə beş hərbçi yaralanıb"],
  ["az", "Nazirlik bildirib ki, Xankəndi yolu açıqdır"],
  ["tr", "Sınırda beş asker yaralandı, bakanlık açıklama yaptı"],
  ["tr", "Bakü'den Erivan'a çağrı"],
  ["fr", "Cinq soldats ont été blessés près de la frontière"],
  ["fr", "L'Azerbaïdjan accuse l'Arménie"],
  ["und", "وزارت دفاع اعلام کرد که پنج سرباز در نزدیکی مرز زخمی شدند"],
  ["und", "وزیر اعظم نے کہا ہے کہ فوج سرحد پر موجود ہے"],
  ["und", "საზღვართან ხუთი ჯარისკაცი დაიჭრა"],
  ["und", "П'ятеро військових поранені біля кордону, повідомили в міністерстві"],
  ["und", "Петима войници са ранени край границата, съобщиха от министерството, които са в района"],
  ["und", "Fünf Soldaten wurden an der Grenze verletzt, teilte das Ministerium mit"],
  ["und", "Cinco soldados resultaron heridos en la frontera, según el ministerio de Defensa"],
  ["und", "Cinque soldati sono stati feriti al confine, secondo il ministero della Difesa"],
  ["und", "Pięciu żołnierzy zostało rannych na granicy"],
  ["und", "A két ország külügyminisztere szerint a határ közelében öt katona vesztette életét"],
  ["und", "2025 — 12:30"],
  ["und", ""],
];

for (const [language, text] of SENTENCES) {
  test(`«${text.slice(0, 40)}» is ${language}`, () => {
    assert.equal(recogniseLanguage(text), language);
  });
}
