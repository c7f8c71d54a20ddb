import type { Language } from "../../language.ts";

/** Holders of office whom reports name by the surname alone. */
export const people: NonNullable<Language["people"]> = [
  {
    code: "AM",
    surnames:
      "Paşinyan Mirzoyan Tonoyan Papikyan Bağdasaryan Baghdasaryan Tatoyan Ayvazyan Mnatsakanyan Mnatsakanian Nagdalyan Naghdalyan Manasyan Kostanyan",
  },
  {
    code: "AZ",
    surnames:
      "Aliyev Aliyeva Bayramov Hasanov Hacıyev Hajiyev Hacızade Abdullayeva Mammadyarov Memmedyarov Eyvazov Dargahlı",
  },
  { code: "NK", surnames: "Harutyunyan Şahramanyan Beglaryan Sahakyan Babayan Poğosyan Pogosyan" },
  {
    code: "RU",
    surnames: "Putin Lavrov Peskov Zaharova Zakharova Şoygu Mişustin Medvedev Nebenzya Konaşenkov",
  },
  { code: "TR", surnames: "Erdoğan Çavuşoğlu Fidan Akar Altun Kalın Şentop Keçeli Bilgiç Aksoy Kurtulmuş" },
  { code: "US", surnames: "Trump Biden Blinken Pompeo Rubio Vance Reeker Witkoff" },
  { code: "FR", surnames: "Macron Colonna Barrot Castex Séjourné Decotignie" },
  { code: "DE", surnames: "Merkel Scholz Baerbock Merz Wadephul Maas Steinmeier" },
  { code: "GB", surnames: "Sunak Starmer Cleverly Lammy Raab" },
  {
    code: "IR",
    surnames: "Ruhani Reisi Pezeşkiyan Zarif Abdullahiyan Arakçi Hamaney Hatipzade Kenani Bekayi Rebii",
  },
  { code: "EU", surnames: "Borrell Kallas Leyen Michel Mogherini Klaar Stano Metsola" },
  { code: "UN", surnames: "Guterres Dujarric Bachelet Grandi Stillhart" },
  { code: "NATO", surnames: "Stoltenberg Rutte" },
  { code: "COE", surnames: "Buriç Berset Mijatović" },
  { code: "PK", surnames: "Şerif" },
  { code: "UA", surnames: "Zelenskiy Zelenski Kuleba" },
  { code: "BY", surnames: "Lukaşenko" },
  { code: "KZ", surnames: "Tokayev Nazarbayev" },
  { code: "IL", surnames: "Netanyahu" },
  { code: "GE", surnames: "Garibaşvili Kobahidze Zurabişvili" },
];
