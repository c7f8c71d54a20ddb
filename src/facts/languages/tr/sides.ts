import type { Side } from "../../fact.ts";
import type { Language } from "../../language.ts";
import { noun } from "./inflect.ts";

type Sides = Language["sides"];

const ARMENIAN_TOWNS =
  "karabag|artsah|artsakh|hankendi|martuni|mardakert|martakert|askeran|hadrut|surnuh|surnukh|yerash|yeraskh|ishanasar|tegh|teg|icevan|noyemberyan|movses|aygepar|kirants|nerkin|hnatsah|ararat|gumru|artik|taguk|susikend|parukh|taghavard|hnusinak|agdere|masis|erivan|yerevan|goris|kapan|sunik|vardenis|cermuk|sotk|gegarkunik|kornidzor|tavus|megri|sisian|+ermenistan|+karabag";
const AZERBAIJANI_TOWNS =
  "hocali|gence|berde|terter|mingecevir|agdam|goranboy|beylegan|naftalan|tovuz|nahcivan|gedebey|daskesen|kelbecer|zengilan|fuzuli|kazah|gazah|agstafa|kurdemir|dondar|alibeyli|evoglu|ganja|barda|tartar|agcabedi|cebrail|cebrayil|kubadli|gubadli|sumgayit|+azerbaycan|+baku";

const FORCES = ["ordu", "taraf", "kuvvet", "guc", "birlik/birlig", "halk"].flatMap((stem) =>
  noun(stem).split("|"),
);
/** "Azerbaycan ordusundan", "Ermenistan tarafında": whose people the figure behind counts. */
const FROM = FORCES.filter((form) => /[dt][ae](n|ki)?$/.test(form) && form !== "tarafindan").join("|");
const OF = FORCES.filter((form) => /n[iu]n$/.test(form)).join("|");

const OWNERS: readonly (readonly [Side, string])[] = [
  ["armenian", "ermenistan|ermeni|karabag|+karabag|+ermenistan"],
  ["azerbaijani", "azerbaycan|azerbaycanli|azeri|+azerbaycan"],
  ["russian", "rus|rusya"],
];

/** Whose people a place or an adjective tells. */
export const sides: Sides = [
  { pattern: "ermenistan'in sehit|yarali|olu|+olu|kayip|asker|can ~3 #", side: "armenian", weight: "owner" },
  {
    pattern: "azerbaycan'in sehit|yarali|olu|+olu|kayip|asker|can ~3 #",
    side: "azerbaijani",
    weight: "owner",
  },
  ...OWNERS.flatMap(
    ([side, pattern]): Sides => [
      {
        pattern: `${pattern} ordusu|tarafi|birlikleri ~3 # sehit|asker|olu|+olu|kayip|yarali`,
        side,
        weight: "owner" as const,
      },
      {
        pattern: `${pattern} silahli? savunma? ${OF} kayiplari|kayiplarinin|kayiplarini|kayiplarina|kaybi|kaybinin|kaybini|kaybina|zayiati|zayiatinin|zayiatina`,
        side,
        weight: "owner" as const,
      },
      {
        pattern: `${pattern} silahli? savunma? ${OF} yuzbasisi|binbasisi|yarbayi|albayi|tegmeni|astsubayi|cavusu|eri|askeri|subayi|mensubu`,
        side,
        weight: "owner" as const,
      },
      {
        pattern: `${pattern} esir|esirlerin|tutuklularin|tutsaklarin|rehinelerin|multecilerin|siginmacilarin toplam? sayisi|sayisinin|sayisini`,
        side,
        weight: "owner" as const,
      },
      // "ordusunun operasyonda 180 askeri", "ordusunun toplamda 2802 şehit verdiği"
      {
        pattern: `${pattern} cumhuriyeti? silahli? savunma? ${OF} operasyonda|operasyonlarda|catismada|catismalarda|savasta|toplam|toplamda|dun|bugun? # kadar? askeri|askerinin|askerini|askerinden|sehidi|sehidinin|kaybi`,
        side,
        weight: "owner" as const,
      },
      {
        pattern: `${pattern} cumhuriyeti? silahli? savunma? ${OF} operasyonda|operasyonlarda|catismada|catismalarda|savasta|toplam|toplamda|dun|bugun? # sehit|kayip|olu|yarali|esir ver*`,
        side,
        weight: "owner" as const,
      },
      // "birliklerinin Hankendi yakınlarında 40 askeri", not "birliklerinin saldırısında bir askeri"
      {
        pattern: `${pattern} silahli? savunma? ${OF} ~2 yakinlarinda|yakininda|yonunde|istikametinde|cephesinde|haftada|gunde # kadar? askeri|askerinin|askerini`,
        side,
        weight: "owner" as const,
      },
      { pattern: `${pattern} cumhuriyeti? silahli? savunma? ${FROM}`, side, weight: "owner" as const },
      {
        pattern: `${pattern} cumhuriyeti? silahli? savunma? ${OF} operasyonda|operasyonlarda|catismada|catismalarda|savasta|toplam|dun|bugun? en? az? #`,
        side,
        weight: "owner" as const,
      },
    ],
  ),
  // "Fransız Le Monde gazetesinin iki muhabiri"
  {
    pattern:
      "fransiz|alman|ingiliz|amerikan|turk|italyan|iranli|gurcu|japon ~3 gazetesinin|gazetesinden|kanalinin|kanalindan|ajansinin|ajansindan|televizyonunun|orgutunun",
    side: "other",
    weight: "owner",
  },
  {
    pattern: "rus ~3 gazetesinin|gazetesinden|kanalinin|kanalindan|ajansinin|ajansindan|televizyonunun",
    side: "russian",
    weight: "owner",
  },
  // Whom the massacre of 1992 killed.
  { pattern: "hocali ~5 #", side: "azerbaijani", weight: "owner" },
  // "Azerbaycan'dan 71, Ermenistan'dan 105 asker"
  { pattern: "ermenistan'dan", side: "armenian", weight: "adjective" },
  { pattern: "azerbaycan'dan", side: "azerbaijani", weight: "adjective" },
  { pattern: "+ermenistan|+karabag", side: "armenian", weight: "place" },
  { pattern: "+azerbaycan|+baku", side: "azerbaijani", weight: "place" },
  { pattern: `ermenistan|${noun("ermeni")}`, side: "armenian", weight: "adjective" },
  { pattern: `karabag|karabagli ${noun("ermeni")}`, side: "armenian", weight: "adjective" },
  { pattern: `karabagli|${noun("ayrilikci")}`, side: "armenian", weight: "adjective" },
  { pattern: `azerbaycan|${noun("azerbaycanli", "azeri")}`, side: "azerbaijani", weight: "adjective" },
  { pattern: "rus|rusya|rusyali|ruslar|rus'un", side: "russian", weight: "adjective" },
  {
    pattern:
      "turk|fransiz|iranli|gurcu|suriyeli|amerikan|amerikali|ingiliz|yabanci|alman|israilli|ukraynali|hintli|hint|cinli|kazak|japon|polonyali|kanadali|isvecli|isvicreli|norvecli|yunan|macar|bulgar|ozbek|turkmen|pakistanli|lubnanli|misirli|ispanyol|hollandali|belcikali|estonyali|litvanyali|italyan|fransa|iran|turkiye",
    side: "other",
    weight: "adjective",
  },
  // Those who are held there are the other side's.
  { pattern: "+baku|+azerbaycan ~1 tutul*|hapis*|yargilan*", side: "armenian", weight: "place" },
  { pattern: ARMENIAN_TOWNS, side: "armenian", weight: "place" },
  { pattern: AZERBAIJANI_TOWNS, side: "azerbaijani", weight: "place" },
];
