import type { Language } from "../../language.ts";

/** How the surnames of the two peoples end; of the parties and neighbours that bear them the text tells which is meant. */
export const surnames: NonNullable<Language["surnames"]> = [
  { endings: ["yan", "yants"], actors: ["AM", "NK"], alone: "AM", bare: ["yan"] },
  {
    endings: "ov ova ev eva".split(" "),
    actors: ["AZ", "RU", "BG", "UZ", "KZ", "KG", "TJ"],
    alone: "AZ",
    bare: ["iyev", "iyeva"],
  },
  { endings: ["zade"], actors: ["AZ"], alone: "AZ", bare: ["zade"] },
];
