import type { Language } from "../../language.ts";

/** What the ends of surnames tell of officials whose state is not named. */
export const surnames: NonNullable<Language["surnames"]> = [
  { endings: ["yan", "ian", "yants", "iants", "unts"], actors: ["AM", "NK"], alone: "AM" },
  { endings: ["zade", "zada", "zadeh", "oglu", "oghlu", "gizi"], actors: ["AZ"], alone: "AZ" },
  {
    endings: ["ov", "ova", "ev", "eva", "li", "lu"],
    actors: ["AZ", "RU", "KZ", "KG", "UZ", "BG", "TM", "BY"],
  },
];
