import type { Language } from "../../language.ts";

/** Holders of office whom reports name by the surname alone. */
export const people: NonNullable<Language["people"]> = [
  {
    code: "AM",
    surnames:
      "Paşinyan Mirzoyan Tonoyan Papikyan Bağdasaryan Ayvazyan Mnatsakanyan Naqdalyan Hunanyan Kostanyan Qriqoryan Simonyan Badalyan Stepanyan",
  },
  {
    code: "AZ",
    surnames:
      "Bayramov Həsənov Hacıyev Hacızadə Abdullayeva Məmmədyarov Eyvazov Dərgahlı Cəfərov Əliyev Əliyeva Qafarova Fərəcov",
  },
  {
    code: "NK",
    surnames: "Harutyunyan Arutyunyan Şahramanyan Beqlaryan Sahakyan Saakyan Babayan Vardanyan Poqosyan",
  },
  {
    code: "RU",
    surnames: "Putin Lavrov Peskov Zaxarova Şoyqu Mişustin Medvedev Nebenzya Konaşenkov Qaluzin Overçuk",
  },
  { code: "TR", surnames: "Ərdoğan Çavuşoğlu Fidan Akar Altun Kalın Şentop Kurtulmuş Keçeli Bilgiç" },
  { code: "US", surnames: "Tramp Bayden Blinken Pompeo Rubio Salivan Uitkoff Vitkoff O'Brayen Miller Prays" },
  { code: "FR", surnames: "Makron Kolonna Barro Kasteks Sejurne Le-Drian Drian" },
  { code: "DE", surnames: "Merkel Şolts Berbok Merts Vadeful Ştaynmayer" },
  { code: "GB", surnames: "Sunak Starmer Conson Kleverli Lemmi Raab Dokerti" },
  {
    code: "IR",
    surnames:
      "Ruhani Rəisi Pezeşkian Pezeşkiyan Zərif Abdullahian Abdullahiyan Əraqçi Xamenei Xətibzadə Kənani Bəqayi",
  },
  { code: "EU", surnames: "Borrel Kallas Leyen Moqerini Klaar Stano Metsola Mişel Koşta" },
  { code: "UN", surnames: "Quterreş Düjarrik Dyujarrik Baçelet Qrandi" },
  { code: "NATO", surnames: "Stoltenberq Rütte" },
  { code: "COE", surnames: "Buriç Berse Miyatoviç" },
  { code: "OSCE", surnames: "Kaspşik" },
  { code: "VA", surnames: "Fransisk" },
  { code: "PK", surnames: "Şərif" },
  { code: "UA", surnames: "Zelenski Kuleba" },
  { code: "BY", surnames: "Lukaşenko" },
  { code: "KZ", surnames: "Tokayev Nazarbayev" },
  { code: "IL", surnames: "Netanyahu" },
  { code: "GE", surnames: "Qaribaşvili Kobaxidze Zurabişvili" },
  { code: "HU", surnames: "Orban Siyarto" },
];

/** How the surnames of the two peoples end. */
export const surnames: NonNullable<Language["surnames"]> = [
  { endings: ["yan", "yants"], actors: ["AM", "NK"], alone: "AM" },
  {
    endings: "ov ova ev eva zade oglu qizi beyli bayli soy lu li".split(" "),
    actors: ["AZ"],
    alone: "AZ",
  },
];
